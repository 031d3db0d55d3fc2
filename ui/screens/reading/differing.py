"""Frames the figures of the open articles that do not fit each other: worked out aside, said in a sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app import articles
from app.articles import ArticleRow
from app.jobs import Job, Progress
from app.session import Session
from app.suggesting.misfits import DIFFERING, Misfit, in_texts, settled
from db.changes import Action
from db.records import (
    Article,
    Attribution,
    Claim,
    ClaimPosition,
    ClaimRelation,
    ClaimSpan,
    Dismissal,
    PassageDismissal,
    Quantity,
    WordEntry,
)
from ui import bidi, wording
from ui.dialogs.latest import Latest
from ui.jobs import JobRunner
from ui.screens.reading.panes import Panes
from ui.screens.reading.suggesting import Suggesting
from ui.widgets.article_view import BoxedMark
from ui.workspace import Workspace

translate = QCoreApplication.translate

_PAUSE = 250  # ms: what a key did is painted first, and several edits are one
_READ_ANEW = frozenset((Article, WordEntry))
_SAID_ANEW = frozenset(
    (Claim, ClaimSpan, Attribution, Quantity, ClaimPosition, ClaimRelation, Dismissal, PassageDismissal)
)


class Differing(QObject):
    """Works while articles stand side by side that are read through, and suggestions are shown.

    ``changed``: other figures are framed. What the texts say is found once; edits only ask again what holds of it.
    """

    changed = Signal()

    def __init__(self, panes: Panes, suggesting: Suggesting, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._panes = panes
        self._suggesting = suggesting
        self._session = workspace.session
        self._runner = JobRunner(self)
        self._looking = Latest(self._runner, self)
        self._looking.ready.connect(self._take)
        self._uids: tuple[str, ...] = ()
        self._in_texts: list[Misfit] | None = None
        self._of: dict[str, list[Misfit]] = {}
        self._rows: dict[str, ArticleRow] = {}
        self._closed = False
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._look)
        panes.changed.connect(self.refresh)
        suggesting.changed.connect(self.refresh)
        suggesting.analyst.found.connect(self.refresh)
        workspace.closing.connect(self.close)

    @property
    def busy(self) -> bool:
        """Whether something is still worked out, or about to be."""
        return self._looking.busy or self._soon.isActive()

    def refresh(self) -> None:
        """Frame what belongs to the articles that are shown now, if that is not known yet."""
        uids = tuple(sorted(pane.uid for pane in self._panes.shown())) if self._suggesting.shown else ()
        if self._closed or uids == self._uids:
            return
        if len(uids) > 1 and any(self._suggesting.findings(uid) is None for uid in uids):
            return  # they are being read: what is found comes back here
        self._uids, self._in_texts = uids, None
        self._looking.drop()
        self._show([])
        if len(uids) > 1:
            self._soon.start()

    def note(self, action: Action) -> None:
        """Take note of what an Action changes."""
        if action.kinds & _READ_ANEW:
            self.forget()
        elif self._uids and action.kinds & _SAID_ANEW:
            self._soon.start()

    def forget(self) -> None:
        """Work everything out anew: texts, dates or words may be others."""
        self._uids = ()
        self._looking.drop()
        self.refresh()

    def close(self) -> None:
        """Stop and wait for the thread: the project is about to be closed."""
        self._closed = True
        self._soon.stop()
        self._looking.drop()
        self._runner.close()

    def words(self, article: str, start: int, end: int) -> str:
        """Say how the figures at a place of an article do not fit, each with its counterpart; "" where they do."""
        there = [each for each in self._of.get(article, ()) if each.one.start < end and start < each.one.end]
        return "\n".join(dict.fromkeys(map(self._sentence, sorted(there, key=_worst_first))))

    def hint(self, article: str, ident: str) -> str:
        """Return what a tool tip says of a framed figure."""
        start, end = map(int, ident.split(":"))
        return self.words(article, start, end)

    def _look(self) -> None:
        if not self._closed and len(self._uids) > 1:
            self._looking.start(_differing(self._session, self._uids, self._in_texts), "")

    def _take(self, outcome: tuple[list[Misfit], list[Misfit], dict[str, ArticleRow]]) -> None:
        self._in_texts, found, self._rows = outcome
        self._show(found)

    def _show(self, found: Sequence[Misfit]) -> None:
        before, self._of = self._of, defaultdict(list)
        for each in found:
            for spot in (each.one, each.other):
                self._of[spot.article].append(each.seen_from(spot.article))
        if self._of == before:
            return
        for pane in self._panes.all():
            pane.view.set_boxes(_boxes(self._of.get(pane.uid, ())))
        self.changed.emit()

    def _sentence(self, misfit: Misfit) -> str:
        row = self._rows.get(misfit.other.article)
        place = " ".join((bidi.ltr(row.code), bidi.isolated(wording.outlet(row)))) if row is not None else ""
        words = self.tr("%1 in %2: %3").replace("%1", bidi.isolated(f"«{misfit.other.quote}»"))
        return words.replace("%2", place.strip()).replace("%3", said(misfit))


def said(misfit: Misfit) -> str:
    """Say what two figures are to each other and why, in a sentence."""
    relation = wording.word("claim_claim", misfit.relation)
    if misfit.confirmed:
        return translate("Differing", "%1 (confirmed)").replace("%1", relation)
    reason = wording.reason(misfit.reason, **misfit.details)
    return translate("Differing", "%1 (suggested): %2").replace("%1", relation).replace("%2", reason)


def _worst_first(misfit: Misfit) -> tuple[int, bool]:
    return DIFFERING.index(misfit.relation), not misfit.confirmed


def _boxes(misfits: Sequence[Misfit]) -> list[BoxedMark]:
    """Return one frame for each figure: the worst that is said of it, filled if a person has confirmed that."""
    worst: dict[tuple[int, int], Misfit] = {}
    for each in sorted(misfits, key=_worst_first):
        worst.setdefault((each.one.start, each.one.end), each)
    return [
        BoxedMark(start, end, f"{start}:{end}", _tone(each.relation), filled=each.confirmed)
        for (start, end), each in worst.items()
    ]


def _tone(relation: str) -> Literal["conflict", "update"]:
    return "update" if relation == "updates" else "conflict"


def _differing(
    session: Session, uids: Sequence[str], known: list[Misfit] | None
) -> Job[tuple[list[Misfit], list[Misfit], dict[str, ArticleRow]]]:
    found = known if known is not None else (yield from in_texts(session, uids))
    yield Progress(0, 0, "conflicts")
    return found, settled(session, uids, found), dict(articles.rows_of(session, uids))
