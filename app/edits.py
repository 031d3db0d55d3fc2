"""What every verb needs to build its changes: rows that must be there, fields set with care, folded names."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, ParamSpec, TypeVar, cast

from app.arabic.fold import fold
from app.codes import check
from app.problems import Rejected
from app.session import Session
from db.changes import Change, created
from db.records import TABLES, Record

P = ParamSpec("P")
R = TypeVar("R", bound=Record)
T = TypeVar("T")

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def in_one_turn(verb: Callable[P, T]) -> Callable[P, T]:
    """Let a verb, whose first argument is the session, read everything in one turn.

    Beside an import it then waits once, not once for each query.
    """

    @functools.wraps(verb)
    def held(*args: P.args, **kwargs: P.kwargs) -> T:
        session = cast("Session", args[0])
        with session.store.turn:
            return verb(*args, **kwargs)

    return held


def need(session: Session, kind: type[R], uid: str) -> R:
    """Return the live row, or raise ``Rejected("gone", table=…, uid=…)``."""
    record = session.store.get(kind, uid)
    if record is None:
        raise Rejected("gone", table=TABLES[kind], uid=uid)
    return record


def need_all(session: Session, kind: type[R], uids: Iterable[str]) -> list[R]:
    """Return the live rows in the order of ``uids``, each once; ``Rejected("gone")`` when one is missing."""
    wanted = list(dict.fromkeys(uids))
    found = {record.uid: record for record in session.store.find_in(kind, "uid", wanted)}
    for uid in wanted:
        if uid not in found:
            raise Rejected("gone", table=TABLES[kind], uid=uid)
    return [found[uid] for uid in wanted]


def with_fields(record: R, values: Mapping[str, object]) -> R:
    """Return ``record`` with the given fields, text made storable and codes checked (``Rejected("unknown-code")``)."""
    changed = replace(record, **{name: tidy(value) for name, value in values.items()})
    check(changed)
    return changed


def new(record: R) -> R:
    """Return a record about to be created, text made storable and codes checked."""
    return with_fields(record, {name: getattr(record, name) for name in record.__dataclass_fields__})


def edit(record: Record, values: Mapping[str, object]) -> tuple[Change, ...]:
    """Return the change that sets ``values``, or nothing when they are so already."""
    changed = with_fields(record, values)
    return () if changed == record else (Change(record, changed),)


def add(record: Record, values: Mapping[str, object] | None = None) -> Change:
    """Return the change that creates ``record`` with ``values`` set, after the checks of ``new``."""
    return created(with_fields(new(record), values or {}))


def tidy(value: Any) -> Any:  # noqa: ANN401  (any field of any record)
    """Return a field value that can be stored: NUL and lone surrogates become U+FFFD, lists become tuples."""
    if isinstance(value, str):
        return _UNSTORABLE.sub("\ufffd", value)
    if isinstance(value, list | tuple):
        return tuple(tidy(item) for item in value)
    return value


@functools.lru_cache(maxsize=32_768)  # every name of the project is compared with each one that is guessed
def folded_names(*names: str) -> tuple[str, ...]:
    """Return the forms under which names are compared: folded, single spaces, each once, no empty one."""
    forms = (" ".join(fold(name).split()) for name in names)
    return tuple(dict.fromkeys(form for form in forms if form))


def matches(needle: str, texts: Sequence[str]) -> bool:
    """Whether every word of the folded ``needle`` occurs in one of ``texts`` after folding."""
    hay = "\n".join(fold(text) for text in texts if text)
    return all(word in hay for word in fold(needle).split())


def rank(typed: str, names: Sequence[str]) -> int | None:
    """Return how well a name answers what was typed: 0 equal, 1 begins so, 2 a word begins so, 3 inside, else None."""
    wanted = " ".join(fold(typed).split())
    best: int | None = None
    for name in folded_names(*names):
        if name == wanted:
            return 0
        found = 1 if name.startswith(wanted) else 2 if f" {wanted}" in name else 3 if wanted in name else None
        if found is not None and (best is None or found < best):
            best = found
    return best
