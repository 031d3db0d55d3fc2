"""Aligns the articles that stand side by side, aside: panes scroll in step by what they say, counterparts light up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QObject, QTimer

from app import articles
from app.jobs import Job, Progress
from app.session import Session
from app.suggesting.meanings import meaning_of
from app.suggesting.passages import Alignment, Passage, Reading, align
from ui.dialogs.latest import Latest
from ui.jobs import JobRunner
from ui.screens.reading.pane import Pane
from ui.screens.reading.panes import Panes
from ui.workspace import Workspace

_PAUSE = 150  # ms: the caret rests before its passage is looked up
_LEAST = 0.15
"""Likeness under which nothing is lit up: a pane with no counterpart stays as it is."""
Anchors = dict[tuple[str, str], list[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class _Aligned:
    uids: tuple[str, ...]
    alignment: Alignment
    anchors: Anchors


@dataclass(frozen=True, slots=True)
class _Lit:
    """The passage at the caret and what answers it in each other article."""

    mine: Passage | None
    others: tuple[Passage, ...]


class Aligner(QObject):
    """Works only while articles stand side by side and either is wanted: scrolling in step, or lighting up."""

    def __init__(self, panes: Panes, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._panes = panes
        self._session = workspace.session
        self._runner = JobRunner(self)
        self._reading, self._looking = Latest(self._runner, self), Latest(self._runner, self)
        self._aligned: _Aligned | None = None
        self._wanted: tuple[str, ...] = ()
        self._at: int | None = None
        self._lights = False
        self._closed = False
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._look)
        self._reading.ready.connect(self._read)
        self._looking.ready.connect(self._light)
        panes.changed.connect(self.refresh)
        workspace.closing.connect(self.close)

    @property
    def busy(self) -> bool:
        """Whether something is still worked out."""
        return self._reading.busy or self._looking.busy or self._soon.isActive()

    @property
    def lights(self) -> bool:
        """Whether counterparts are lit up."""
        return self._lights

    def set_lights(self, *, on: bool) -> None:
        """Light up counterparts of the passage at the caret, or none."""
        self._lights = on
        if not on:
            self._dim()
        self.refresh()

    def refresh(self) -> None:
        """Align what is shown now, if it is wanted and not known yet."""
        uids = tuple(sorted(pane.uid for pane in self._panes.shown()))
        if self._closed or not (self._lights or self._panes.group.enabled):
            return
        if len(uids) < 2:
            self._wanted, self._aligned = (), None
            self._dim()
            return
        if uids == self._wanted:
            self.look_at(self._at)
            return
        self._wanted = uids
        self._dim()
        self._reading.start(_align(self._session, uids), "")

    def caret_moved(self) -> None:
        """Look up the passage at the caret once it rests."""
        self.look_at(None)

    def look_at(self, position: int | None) -> None:
        """Look up the passage of the active pane at a code point, such as that of a claim; None: at its caret."""
        self._at = position
        if self._lights and self._aligned is not None:
            self._soon.start()

    def forget(self) -> None:
        """Align anew: articles have changed or gone."""
        self._wanted, self._aligned = (), None
        self.refresh()

    def close(self) -> None:
        """Stop and wait for the thread: the project is about to be closed."""
        self._closed = True
        self._soon.stop()
        self._reading.drop()
        self._looking.drop()
        self._runner.close()

    def _read(self, aligned: _Aligned) -> None:
        if aligned.uids != self._wanted:
            return
        self._aligned = aligned
        for one, other in combinations(self._panes.shown(), 2):
            anchors = aligned.anchors.get((one.uid, other.uid))
            if anchors is not None:
                self._panes.group.set_pairs(one.view, other.view, anchors)
        self.look_at(self._at)

    def _look(self) -> None:
        pane, aligned = self._panes.active, self._aligned
        if pane is None or aligned is None or pane.uid not in aligned.uids or self._closed:
            return
        at = pane.view.caret if self._at is None else self._at
        self._looking.start(_counterparts(aligned, pane.uid, at), "")

    def _light(self, lit: _Lit) -> None:
        if not self._lights or lit.mine is None:
            return
        places = {each.uid: (each.start, each.end) for each in (lit.mine, *lit.others)}
        for pane in self._panes.shown():
            alone = not lit.others
            pane.view.set_band((0, 0) if alone else places.get(pane.uid, (0, 0)))
            self._bring(pane, lit)

    def _bring(self, pane: Pane, lit: _Lit) -> None:
        """Bring a counterpart into sight, unless the panes scroll in step anyway."""
        if not self._panes.group.enabled and pane is not self._panes.active:
            for other in lit.others:
                if other.uid == pane.uid:
                    pane.view.reveal(other.start, other.end)

    def _dim(self) -> None:
        for pane in self._panes.all():
            pane.view.set_band((0, 0))


def _align(session: Session, uids: Sequence[str]) -> Job[_Aligned]:
    readings = []
    for number, uid in enumerate(uids):
        yield Progress(number, len(uids), "read")
        readings.append(Reading(uid, articles.text(session, uid)))
    alignment = yield from align(readings, meaning_of.of(session))
    anchors: Anchors = {}
    for one, other in combinations(uids, 2):
        yield Progress(0, 0, "align")
        anchors[one, other] = alignment.anchors(one, other)
        anchors[other, one] = [(there, here) for here, there in anchors[one, other]]
    return _Aligned(tuple(uids), alignment, anchors)


def _counterparts(aligned: _Aligned, uid: str, position: int) -> Job[_Lit]:
    yield Progress(0, 0, "align")
    found = []
    for other in aligned.uids:
        if other != uid:
            best = aligned.alignment.counterparts(uid, position, 1, among=[other])
            found += [each.passage for each in best if each.score >= _LEAST]
    return _Lit(aligned.alignment.passage_at(uid, position), tuple(found))
