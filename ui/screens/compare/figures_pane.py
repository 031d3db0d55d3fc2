"""The chart with its heading above and the lead's line below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.comparing.ranges import Grouping, Ranges
from ui import painting, scaling, wording
from ui.screens.compare import figures_say as say
from ui.screens.compare.figures_chart import RangesChart
from ui.screens.compare.figures_lead import LeadLine
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import Button
from ui.widgets.elided import Elided
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import row

_HEAD = 54


class FiguresPane(Translated, Themed, QWidget):
    """One question. ``judge_asked`` when the reader wants to set the lead's figure, ``opened`` with an answer."""

    judge_asked = Signal()
    opened = Signal(object)

    def __init__(self, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ranges: Ranges | None = None
        self._grouping: Grouping = "origin"
        self._title, self._terms = Elided("h2"), Elided("caption", "ink2")
        self.judge = Button(icon="user-round-check", small=True)
        self.chart = RangesChart()
        self.lead = LeadLine(self.chart)
        self._nothing = EmptyState(icon="hash")
        self._head = self._heading()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, self.chart, self._nothing, self.lead):
            column.addWidget(widget)
        self.judge.clicked.connect(self.judge_asked)
        self.lead.clicked.connect(self.judge_asked)
        self.chart.opened.connect(self.opened)
        self.judge.setVisible(writable)
        self.lead.setEnabled(writable)
        self.setMinimumWidth(scaling.px(300))
        self.retranslate()
        self.restyle()

    def _heading(self) -> QWidget:
        """Return the line of the question: its words, what is compared, and the way to the lead's figure."""
        made = QWidget()
        line = row(gap=10, margins=(14, 0, 14, 0))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addStretch(1)
        said.addWidget(self._title)
        said.addWidget(self._terms)
        said.addStretch(1)
        line.addLayout(said, 1)
        line.addWidget(self.judge)
        made.setLayout(line)
        return made

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.judge.setText(self.tr("The lead's figure…"))
        self._nothing.set_texts(
            self.tr("No figure to compare"),
            self.tr("Tie claims with a number to the question; those beside the chart cannot be compared."),
        )
        self.chart.one_origin = self.tr("one origin")
        self._show()

    def restyle(self) -> None:
        """Take the height of the present scale."""
        self._head.setFixedHeight(scaling.px(_HEAD))
        super().restyle()

    def show_ranges(self, ranges: Ranges | None, grouping: Grouping) -> None:
        """Show another question, or the same as it is now."""
        self.ranges, self._grouping = ranges, grouping
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper."""
        painting.fill(QPainter(self), self.rect(), "base")

    def _show(self) -> None:
        ranges = self.ranges
        if ranges is None:
            return
        question = ranges.question
        title = wording.either(question.text_ar, question.text_en)
        self._title.set_text(title)
        self._terms.set_text(say.terms(ranges))
        self.chart.setAccessibleName(title)
        self.chart.show_lines(say.lines(ranges, self._grouping), ranges.axis)
        self.lead.show_figure(ranges.figure)
        there = bool(ranges.marks)
        self.chart.setVisible(there)
        self._nothing.setVisible(not there)
        self.lead.setVisible(there or ranges.figure is not None)
