"""A question that asks for no number: each position with what stands behind it, in a sentence and as chains."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.comparing.positions import Positions, Stand
from ui import painting, scaling, wording
from ui.screens.compare import figures_say as say
from ui.screens.compare import words
from ui.screens.compare.chain_diagram import ChainDiagram
from ui.widgets.base import Themed, Translated
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import row
from ui.widgets.section import Card
from ui.widgets.tags import Badge, relation_look
from ui.widgets.text import Text

_EDGE, _CARD, _MOST = 14, 340, 8


class PositionsPane(Translated, Themed, QScrollArea):
    """``opened`` with an answer by a branch of one of the diagrams."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: Positions | None = None
        self.diagrams: list[ChainDiagram] = []
        self._title = Text("", "h2", wrap=True)
        self._remark = Text("", "caption", "ink2", wrap=True)
        self._nothing = EmptyState(icon="circle-question-mark")
        self._blocks: list[Card] = []
        self._grid = QGridLayout()
        self._content = _Paper()
        self._column = QVBoxLayout(self._content)
        self._column.addWidget(self._title)
        self._column.addWidget(self._remark)
        self._column.addWidget(self._nothing)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._nothing.set_texts(
            self.tr("Nobody answers yet"),
            self.tr("Tie claims to the question, each with the position it takes."),
        )
        self.show_positions(self.found)

    def restyle(self) -> None:
        """Take the paddings of the present scale."""
        edge = scaling.px(_EDGE)
        self._column.setContentsMargins(edge, scaling.px(10), edge, edge)
        self._column.setSpacing(scaling.px(6))
        self._grid.setSpacing(scaling.px(10))
        super().restyle()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many positions beside each other as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def show_positions(self, found: Positions | None) -> None:
        """Show another question, or the same as it is now."""
        self.found = found
        for block in self._blocks:
            self._grid.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._blocks, self.diagrams = [], []
        if found is None:
            return
        self._title.setText(wording.either(found.question.text_ar, found.question.text_en))
        self._remark.setText(say.independence(found.independence) if found.answers else "")
        self._remark.setVisible(bool(found.answers))
        self._nothing.setVisible(not found.answers)
        self._blocks = [self._block(stand) for stand in found.stands]
        self._arrange()

    def _arrange(self) -> None:
        across = min(_MOST, max(1, self.viewport().width() // scaling.px(_CARD)))
        for at in range(_MOST):
            self._grid.setColumnStretch(at, int(at < across))
        for at, block in enumerate(self._blocks):
            self._grid.addWidget(block, at // across, at % across, Qt.AlignmentFlag.AlignTop)
            block.show()

    def _block(self, stand: Stand) -> Card:
        """Return a position: its words and sign, what stands behind it, its chains."""
        made, standing = Card(), stand.standing
        column = made.body
        head = row(gap=8)
        name = self.tr("no position given")
        if standing.position is not None:
            name = wording.either(standing.position.label_ar, standing.position.label_en)
        head.addWidget(Text(name, "h3", wrap=True), 1)
        drawn = words.RELATION.get(stand.sign)
        if drawn is not None and drawn != "silent":
            badge = Badge()
            badge.set_look(relation_look(drawn, words.sign(stand.sign), confirmed=stand.confirmed))
            head.addWidget(badge)
        column.addLayout(head)
        column.addWidget(Text(say.independence(standing.independence), "caption", "ink2", wrap=True))
        diagram = ChainDiagram()
        diagram.show_origins(stand.origins)
        diagram.opened.connect(self.opened)
        column.addWidget(diagram)
        self.diagrams.append(diagram)
        return made


class _Paper(Themed, QWidget):
    """The paper below the positions."""

    def __init__(self) -> None:
        super().__init__()
        self.restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painting.fill(QPainter(self), self.rect(), "base")
