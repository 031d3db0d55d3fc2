"""Two passages side by side with their differing words marked, why they are held to be alike, and what to do with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.articles import ArticleRow
from app.suggesting.event_passages import Aligned, PairRow
from app.suggesting.word_diff import word_diff
from ui import bidi, scaling, theme, wording
from ui.screens.compare.passage import Passage
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import Button
from ui.widgets.layouts import FlowLayout, Hairline
from ui.widgets.legend import Legend
from ui.widgets.text import Text


class PairOfPassages(Translated, Themed, QWidget):
    """``tied``, ``dismissed`` and ``opened(first)`` for the pair shown."""

    tied = Signal()
    dismissed = Signal()
    opened = Signal(bool)

    def __init__(self, *, writable: bool) -> None:
        super().__init__()
        self._row: PairRow | None = None
        self.first, self.second = Passage(), Passage()
        self._reason = Text("", "caption", "ink2", wrap=True)
        self.same = Button(kind="primary", icon="link", key="enter")
        self.away = Button(icon="x", key="delete")
        self.open_first = Button(icon="book-open", key="ctrl+enter")
        self.open_second = Button(icon="book-open", key="ctrl+shift+enter")
        self.legend = Legend()
        self._lay_out()
        for button in (self.same, self.away):
            button.setVisible(writable)
        self.same.clicked.connect(self.tied)
        self.away.clicked.connect(self.dismissed)
        self.open_first.clicked.connect(lambda: self.opened.emit(True))  # noqa: FBT003 - a signal
        self.open_second.clicked.connect(lambda: self.opened.emit(False))  # noqa: FBT003
        self.retranslate()
        self.restyle()

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self.first, 1)
        sides.addWidget(Hairline(vertical=True))
        sides.addWidget(self.second, 1)
        acts = QWidget()
        flow = FlowLayout(acts)
        for button in (self.same, self.away, self.open_first, self.open_second):
            flow.addWidget(button)
        edge = scaling.px(14)
        foot = QVBoxLayout()
        foot.setContentsMargins(edge, scaling.px(8), edge, scaling.px(12))
        foot.setSpacing(scaling.px(8))
        for widget in (self.legend, self._reason, acts):
            foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(sides, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.same.setText(self.tr("Same question"))
        self.away.setText(self.tr("Not the same thing"))
        self.open_first.setText(self.tr("Open the first"))
        self.open_second.setText(self.tr("Open the second"))
        self._say_reason()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper under the passages."""
        QPainter(self).fillRect(self.rect(), theme.colour("base"))

    def show_pair(self, known: Aligned, row: PairRow) -> None:
        """Show two passages, word by word."""
        self._row = row
        a, b = row.pair.a, row.pair.b
        found = word_diff(known.side(a), known.side(b))
        for view, passage, tokens in ((self.first, a, found.mine), (self.second, b, found.theirs)):
            article = known.articles[passage.uid]
            view.show_words(article.code, _named(article), article.headline, known.quote(passage), tokens)
        self.same.setEnabled(not row.question)
        self._say_reason()

    def _say_reason(self) -> None:
        if self._row is None:
            return
        why = wording.reason(self._row.pair.reason)
        tied = self.tr("Both answer one question already.") if self._row.question else ""
        self._reason.setText(" ".join(filter(None, (why, tied))))


def _named(article: ArticleRow) -> str:
    parts = (wording.outlet(article), wording.date(article.published))
    return " · ".join(bidi.isolated(part) for part in parts if part)
