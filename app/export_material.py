"""What a workbook is made of, gathered before it is written: the plan of its rows, and what is compared."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from app import jobs, referents
from app.comparing.framing import Framing, framing
from app.export_options import Scope
from app.export_plan import Plan, survey
from app.jobs import Job
from app.reporting.compared import Compared, compared
from app.reporting.sheets import CODES
from app.session import Session
from exports.sheets import framing as framing_sheet


@dataclass(frozen=True, slots=True)
class Material:
    """``comparison`` and ``names`` are None where no sheet asks for them."""

    plan: Plan
    comparison: Compared | None
    names: Framing | None


def gathered(session: Session, scope: Scope, sheets: Collection[str]) -> Job[Material]:
    """Gather what some sheets need. Raises what ``survey`` raises."""
    plan = yield from survey(session, scope)
    comparison = compared(session, scope) if set(sheets) & set(CODES) else None
    names = (yield from counted_names(session, scope)) if framing_sheet.CODE in sheets else None
    return Material(plan, comparison, names)


def remembered(session: Session, scope: Scope, sheets: Collection[str]) -> Material:
    """Return the same from what was gathered last, as long as nothing has changed."""
    commits, kept = session.store.commits, _kept.get(session)
    if kept is None or (kept.commits, kept.scope) != (commits, scope):
        plan = jobs.run(survey(session, scope))
        kept = _Kept(commits, scope, Material(plan, compared(session, scope), None))
    if framing_sheet.CODE in sheets and kept.material.names is None:
        names = jobs.run(counted_names(session, scope))
        kept = _Kept(commits, scope, Material(kept.material.plan, kept.material.comparison, names))
    _kept[session] = kept
    return kept.material


def counted_names(session: Session, scope: Scope) -> Job[Framing | None]:
    """Count the names of the referents in the scope; None, without reading any text, where there are none."""
    if not referents.rows(session, scope.event):
        return None
    return (yield from framing(session, scope.event))


@dataclass(frozen=True, slots=True)
class _Kept:
    commits: int
    scope: Scope
    material: Material


_kept: WeakKeyDictionary[Session, _Kept] = WeakKeyDictionary()
