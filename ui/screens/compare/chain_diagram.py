"""Where answers come from: one trunk for each origin, and the ways its words took into the articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.articles import ArticleRow
from app.comparing.answers import Answer
from app.comparing.chains import Branch, OriginNode
from ui import bidi, fonts, icons, painting, scaling, theme, wording
from ui.widgets.base import Themed, Translated

_ORIGIN, _BRANCH, _AFTER = 30, 24, 8
_NODE, _SMALL, _ICON, _GAP, _INDENT = 22, 16, 13, 7, 22
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the drawing: an origin, or a branch of it (``last`` ends its trunk)."""

    node: OriginNode
    branch: Branch | None
    last: bool
    top: int


class ChainDiagram(Translated, Themed, QWidget):
    """Origins and branches; ``opened`` with an answer. Up and Down walk through the branches, Enter opens one."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nodes: Sequence[OriginNode] = ()
        self._rows: list[_Row] = []
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.show_origins(self._nodes)

    def show_origins(self, nodes: Sequence[OriginNode]) -> None:
        """Show other origins."""
        self._nodes = nodes
        self._lay()
        self._current = min(self._current, max(0, len(self._branches()) - 1))
        self._announce()

    def restyle(self) -> None:
        """Take the heights of the present scale."""
        self._lay()
        super().restyle()

    def sizeHint(self) -> QSize:
        """Return the height of all lines."""
        return QSize(scaling.px(200), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and open."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        branches = self._branches()
        if step is not None and branches:
            self._current = min(max(self._current + step, 0), len(branches) - 1)
            self._announce()
            self.update()
        elif event.key() in _ENTER and branches:
            self.opened.emit(_answer(branches[self._current]))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the branch that was clicked."""
        row = self._row_at(event.position().y())
        if row is not None and row.branch is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = self._branches().index(row)
            self._announce()
            self.update()
            self.opened.emit(_answer(row))

    def event(self, event: QEvent) -> bool:
        """Say a line in full in its tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._row_at(event.pos().y())
            QToolTip.showText(event.globalPos(), _said(row) if row is not None else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint trunks, nodes and names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        branches = self._branches()
        for row in self._rows:
            if row.branch is None:
                self._paint_origin(painter, row)
            else:
                current = self.hasFocus() and branches[self._current] is row
                self._paint_branch(painter, row, row.branch, current=current)

    def _paint_origin(self, painter: QPainter, row: _Row) -> None:
        height = scaling.px(_ORIGIN)
        line = painting.Row(QRectF(0, row.top, self.width(), height), self.layoutDirection())
        place = line.take(scaling.px(_NODE), scaling.px(_GAP))
        node = QRectF(
            place.left(), place.center().y() - scaling.px(_NODE) / 2, scaling.px(_NODE), scaling.px(_NODE)
        )
        painter.setPen(QPen(theme.colour("accent"), 1.25 * scaling.factor()))
        painter.setBrush(theme.colour("accentSoft"))
        painter.drawEllipse(node.adjusted(1, 1, -1, -1))
        person = not isinstance(row.node.speakers[0], ArticleRow)
        icons.paint(painter, node, "user-round" if person else "newspaper", "accent", _ICON)
        counted = wording.count("claims", len(row.node.answers))
        small = fonts.font("caption")
        width = painting.text_size(counted, small).width() + 1
        painting.text(painter, line.take_end(width, scaling.px(6)), counted, small, "ink2")
        painting.text(
            painter, line.rest(), bidi.isolated(speakers(row.node)), fonts.font("body_medium"), "ink"
        )

    def _paint_branch(self, painter: QPainter, row: _Row, branch: Branch, *, current: bool) -> None:
        height = scaling.px(_BRANCH)
        area = QRectF(0, row.top, self.width(), height)
        line = painting.Row(area, self.layoutDirection())
        trunk = line.take(scaling.px(_NODE)).center().x()
        painter.setPen(QPen(theme.colour("accentLine"), 1.5 * scaling.factor()))
        middle = area.center().y()
        painter.drawLine(
            QLineF(trunk, area.top() - scaling.px(3), trunk, middle if row.last else area.bottom())
        )
        outward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        painter.drawLine(QPointF(trunk, middle), QPointF(trunk + outward * scaling.px(12), middle))
        line.take(scaling.px(_GAP))
        if current:
            painting.box(
                painter, line.rest().adjusted(-2, 0, 2, 0), painting.Box("accentSoft", "focus", line=2)
            )
            line = painting.Row(area, self.layoutDirection())
            line.take(scaling.px(_NODE + _GAP))
        for relay in branch.relays:
            self._paint_piece(painter, line, "radio-tower", wording.party(relay), 0.45)
        self._paint_piece(painter, line, "newspaper", _article(branch), 1.0)

    @staticmethod
    def _paint_piece(painter: QPainter, line: painting.Row, icon: str, name: str, share: float) -> None:
        small = fonts.font("caption")
        icons.paint(painter, line.take(scaling.px(_SMALL), scaling.px(4)), icon, "ink2", _ICON)
        width = min(painting.text_size(name, small).width() + 2, line.left * share)
        painting.text(painter, line.take(width, scaling.px(8)), bidi.isolated(name), small, "ink")

    def _lay(self) -> None:
        self._rows, top = [], 0
        for node in self._nodes:
            self._rows.append(_Row(node, None, last=False, top=top))
            top += scaling.px(_ORIGIN)
            for at, branch in enumerate(node.branches):
                self._rows.append(_Row(node, branch, last=at == len(node.branches) - 1, top=top))
                top += scaling.px(_BRANCH)
            top += scaling.px(_AFTER)
        self.setFixedHeight(max(1, top))
        self.update()

    def _row_at(self, y: float) -> _Row | None:
        return next((row for row in reversed(self._rows) if row.top <= y), None)

    def _branches(self) -> list[_Row]:
        return [row for row in self._rows if row.branch is not None]

    def _announce(self) -> None:
        branches = self._branches()
        now = _said(branches[self._current]) if branches else ""
        self.setAccessibleName(bidi.strip_isolates(": ".join(filter(None, (self.tr("Origins"), now)))))


def speakers(node: OriginNode) -> str:
    """Name whoever spoke first."""
    named = (
        wording.outlet(each) or each.code if isinstance(each, ArticleRow) else wording.party(each)
        for each in node.speakers
    )
    return " · ".join(dict.fromkeys(named))


def _article(branch: Branch) -> str:
    return " ".join(filter(None, (bidi.ltr(branch.article.code), wording.outlet(branch.article))))


def _said(row: _Row) -> str:
    """Say a line: the origin, the relays and the article."""
    if row.branch is None:
        return speakers(row.node)
    arrow = QCoreApplication.translate("Compare", " → ", "from the claimant to the publisher")
    return arrow.join((speakers(row.node), *map(wording.party, row.branch.relays), _article(row.branch)))


def _answer(row: _Row) -> Answer | None:
    return row.branch.answers[0] if row.branch is not None else None
