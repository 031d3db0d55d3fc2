"""The chain of attribution drawn as joined nodes: claimant, relays, publisher."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import bidi, fonts, icons, painting, scaling, theme
from ui.widgets.base import Themed

_NODE, _STEP, _WORD = 22, 44, 62
_DASHES = (2.5, 2.0)


@dataclass(frozen=True)
class Link:
    """One node of a chain: what it is, who it is, a remark, and the icon. `guessed` draws it as an outline, dashed."""

    word: str
    name: str
    remark: str = ""
    icon: str = "user-round"
    guessed: bool = False


class ChainView(Themed, QWidget):
    """A chain of attribution from claimant to publisher; `activated(int)` when a node is clicked or Enter is pressed.

    Up and Down move between nodes while it has the focus.
    """

    activated = Signal(int)

    def __init__(self, links: Sequence[Link] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: list[Link] = []
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_links(links)

    def set_links(self, links: Sequence[Link]) -> None:
        """Show another chain."""
        self._links = list(links)
        self._current = min(self._current, max(0, len(self._links) - 1))
        arrow = " ← " if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else " → "
        self.setAccessibleName(arrow.join(f"{link.word}: {link.name}" for link in self._links))
        self.setAccessibleDescription(self.tr("guessed") if any(link.guessed for link in self._links) else "")
        self.restyle()

    def sizeHint(self) -> QSize:
        """Return the height of all nodes."""
        return QSize(scaling.px(240), scaling.px(_STEP) * len(self._links))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which names still read."""
        return QSize(scaling.px(160), scaling.px(_STEP) * len(self._links))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between nodes, open one."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._current = min(max(self._current + step, 0), max(0, len(self._links) - 1))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._links:
            self.activated.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the node that was clicked."""
        at = int(event.position().y() // scaling.px(_STEP))
        if 0 <= at < len(self._links) and event.button() == Qt.MouseButton.LeftButton:
            self._current = at
            self.activated.emit(at)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint line, nodes and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        step = scaling.px(_STEP)
        nodes = [self._node(i) for i in range(len(self._links))]
        painter.setPen(QPen(theme.colour("accent"), scaling.px(2)))
        for upper, lower in pairwise(nodes):
            painter.drawLine(
                QPointF(upper.center().x(), upper.bottom()), QPointF(lower.center().x(), lower.top())
            )
        for i, link in enumerate(self._links):
            if self.hasFocus() and i == self._current:
                ground = QRectF(0, i * step, self.width(), step)
                painting.box(painter, ground, painting.Box("accentSoft", "focus", line=2))
            self._paint_node(painter, nodes[i], link)
            self._paint_words(painter, i, link)

    def _node(self, i: int) -> QRectF:
        step, side = scaling.px(_STEP), scaling.px(_NODE)
        row = painting.Row(QRectF(0, i * step, self.width(), step), self.layoutDirection())
        row.take(scaling.px(2))
        column = row.take(side)
        return QRectF(column.left(), i * step + scaling.px(3), side, side)

    def _paint_node(self, painter: QPainter, node: QRectF, link: Link) -> None:
        pen = QPen(theme.colour("accent"), 1.25 * scaling.factor())
        painter.setBrush(theme.colour("accentSoft"))
        if link.guessed:
            pen.setDashPattern(_DASHES)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawEllipse(node.adjusted(0.75, 0.75, -0.75, -0.75))
        icons.paint(painter, node, link.icon, "accent", 13)

    def _paint_words(self, painter: QPainter, i: int, link: Link) -> None:
        step = scaling.px(_STEP)
        row = painting.Row(QRectF(0, i * step, self.width(), step), self.layoutDirection())
        row.take(scaling.px(2 + _NODE + 9))
        line = scaling.px(20)
        top = i * step + scaling.px(3)
        word = row.take(scaling.px(_WORD), scaling.px(4))
        upper = QRectF(word.left(), top, word.width(), line)
        painting.text(painter, upper, link.word, fonts.font("caption"), "ink2")
        rest = row.rest()
        name = QRectF(rest.left(), top, rest.width(), line)
        painting.text(painter, name, bidi.isolated(link.name), fonts.font("body_medium"), "ink")
        remark = QRectF(rest.left(), top + line - scaling.px(1), rest.width(), scaling.px(18))
        painting.text(painter, remark, bidi.isolated(link.remark), fonts.font("caption"), "ink2")
