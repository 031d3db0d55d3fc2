"""Beside the matrix: what could come onto it, claims that answer no question yet and questions nobody has asked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from db.changes import Action
from ui import bidi, language, scaling, theme
from ui.screens.compare.proposed import ProposedQuestions
from ui.screens.compare.waiting import WaitingClaims
from ui.widgets.base import Themed, Translated
from ui.widgets.layouts import Hairline
from ui.widgets.segmented import Segment, Segmented
from ui.workspace import Workspace

_WIDTH = 300


class Beside(Translated, Themed, QWidget):
    """Two lists, one of them shown: ``claims`` and ``questions``. Questions are looked for only while they are shown."""

    counted = Signal(int)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.claims, self.questions = WaitingClaims(workspace), ProposedQuestions(workspace)
        self._event: str | None = None
        self._stale = True
        self._counts: dict[str, int] = {}
        self.choice = Segmented("")
        self._pages = QStackedWidget()
        self._lay_out()
        self.choice.chosen.connect(lambda _code: self._turn())
        self.claims.counted.connect(lambda count: self._count("claims", count))
        self.claims.counted.connect(self.counted)
        self.questions.counted.connect(lambda count: self._count("questions", count))
        self.retranslate()
        self.restyle()

    def _lay_out(self) -> None:
        for page in (self.claims, self.questions):
            self._pages.addWidget(page)
        head = QHBoxLayout()
        edge = scaling.px(10)
        head.setContentsMargins(edge, scaling.px(8), edge, scaling.px(8))
        head.addWidget(self.choice)
        head.addStretch(1)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(head)
        inner.addWidget(self._pages, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addLayout(inner, 1)
        line.addWidget(Hairline(vertical=True))

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.choice.set_name(self.tr("Beside the matrix"))
        said = {"claims": self.tr("Without a question"), "questions": self.tr("Proposed")}
        self.choice.set_segments([Segment(code, self._named(code, text)) for code, text in said.items()])

    def restyle(self) -> None:
        """Take the width of the present scale."""
        self.setFixedWidth(scaling.px(_WIDTH))
        super().restyle()

    @property
    def busy(self) -> bool:
        """Whether claims or questions are being looked for."""
        return self.claims.busy or self.questions.reading.busy

    def refresh(self, event: str | None, action: Action | None) -> None:
        """Look again for what could come onto the matrix of an event, unless only relations changed."""
        self._event = event
        tables = {change.table for change in action.changes} if action is not None else {""}
        if tables - {"claim_relation", "question"}:
            self.claims.refresh(event)
        if not tables - {"claim_relation"}:
            return
        if self._proposes() and not self._stale and action is not None:
            self.questions.refresh(event, action)
        else:
            self._stale = True
            self.catch_up()

    def catch_up(self) -> None:
        """Look for questions if they are shown and something changed since."""
        if self._proposes() and self._stale:
            self._stale = False
            self.questions.refresh(self._event, None)

    def choose(self, code: str) -> None:
        """Show ``claims`` or ``questions``."""
        self.choice.choose(code)
        self._turn()

    def list(self) -> QListView:
        """Return the list that is shown."""
        return self.questions.list if self.choice.current() == "questions" else self.claims.list

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel's ground."""
        QPainter(self).fillRect(self.rect(), theme.colour("panel"))

    def _proposes(self) -> bool:
        return not self.isHidden() and self.choice.current() == "questions"

    def _turn(self) -> None:
        shown = self.questions if self.choice.current() == "questions" else self.claims
        self._pages.setCurrentWidget(shown)
        self.catch_up()

    def _count(self, code: str, count: int) -> None:
        if self._counts.get(code) != count:
            self._counts[code] = count
            self.retranslate()

    def _named(self, code: str, words: str) -> str:
        if code not in self._counts:
            return words
        return f"{words} {bidi.isolated(language.number(self._counts[code]))}"
