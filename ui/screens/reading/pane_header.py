"""The head of a pane: code, outlet, date; headline, claims, figures left open; the handle by which panes are moved."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.articles import ArticleRow
from ui import bidi, fonts, icons, language, painting, scaling, theme, wording
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import IconButton

_EDGE, _GAP, _CLOSE, _LOW = 12, 8, 26, 34
_SHARE = 0.4


class PaneHeader(Themed, Translated, QWidget):
    """Two lines, or one where the window is low. ``dragged(QPoint)`` tells where in the screen it is dragged to."""

    close_asked = Signal()
    pressed = Signal()
    dragged = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: ArticleRow | None = None
        self._claims = 0
        self._left: int | None = None
        self._active = False
        self._low = False
        self._grip: QPointF | None = None
        self._count_area = QRect()
        self._close = IconButton("x", "", key="ctrl+w", size=_CLOSE, parent=self)
        self._close.clicked.connect(self.close_asked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.restyle()

    def show_article(self, row: ArticleRow, claims: int) -> None:
        """Show an article and how many of its claims are in view."""
        self._row = row
        self._claims = claims
        self.retranslate()
        self.update()

    def set_claims(self, claims: int) -> None:
        """Show another count."""
        if claims != self._claims:
            self._claims = claims
            self.update(self._count_area)

    def set_left(self, figures: int | None) -> None:
        """Show how many figures are open, or that all are done; None while that is not known."""
        if figures != self._left:
            self._left = figures
            self.retranslate()
            self.update()

    def set_active(self, *, active: bool) -> None:
        """Mark the pane the reader works in."""
        if active != self._active:
            self._active = active
            self.update()

    def set_low(self, *, low: bool) -> None:
        """Take one line only."""
        if low != self._low:
            self._low = low
            self.restyle()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        self._close.set_name(self.tr("Close pane"))
        if self._row is not None:
            named = (self._row.code, self._outlet(), wording.date(self._row.published), self._title())
            pieces = (*named, self._left_words())
            self.setAccessibleName("، ".join(piece for piece in pieces if piece))
            self.setToolTip(self._title())

    def restyle(self) -> None:
        """Take the height of the present scale."""
        self.setFixedHeight(scaling.px(_LOW) if self._low else theme.height("pane_header"))
        super().restyle()
        self._place_close()

    def _outlet(self) -> str:
        return (wording.outlet(self._row) or self.tr("Outlet not stated")) if self._row is not None else ""

    def _left_words(self) -> str:
        if self._left is None:
            return ""
        if not self._left:
            return self.tr("figures done")
        return language.digits(self.tr("%n figure(s) left", "", self._left))

    def _title(self) -> str:
        return (self._row.headline or self._row.first_line) if self._row is not None else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the close button at the reading end."""
        super().resizeEvent(event)
        self._place_close()

    def _place_close(self) -> None:
        side = scaling.px(_CLOSE)
        row = painting.Row(self.rect().adjusted(scaling.px(6), 0, -scaling.px(6), 0), self.layoutDirection())
        at = row.take_end(side)
        top = (self.height() - side) // 2 if self._low else scaling.px(5)
        self._close.setGeometry(round(at.left()), top, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, the accent of the active pane, and the words; only the count where only it changed."""
        whole = not self._count_area.contains(event.rect())
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(self.rect(), theme.colour("base" if self._active else "panel"))
        hair = scaling.px(1)
        painter.fillRect(0, self.height() - hair, self.width(), hair, theme.colour("border"))
        if self._active:
            painter.fillRect(0, 0, self.width(), scaling.px(2), theme.colour("accent"))
        if self._row is None:
            return
        area = QRectF(self.rect()).adjusted(scaling.px(_EDGE), 0, -scaling.px(_EDGE), 0)
        if self._low:
            line = painting.Row(area, self.layoutDirection())
            line.take_end(scaling.px(_CLOSE), scaling.px(4))
            self._figures(painter, line)
            self._count(painter, line)
            if whole:
                self._names(painter, line)
            return
        height = scaling.px(24)
        upper = QRectF(area.left(), scaling.px(6), area.width(), height)
        lower = QRectF(area.left(), scaling.px(29), area.width(), scaling.px(22))
        second = painting.Row(lower, self.layoutDirection())
        self._figures(painter, second)
        self._count(painter, second)
        if whole:
            first = painting.Row(upper, self.layoutDirection())
            first.take_end(scaling.px(_CLOSE), scaling.px(4))
            self._names(painter, first)
            title = bidi.isolated(self._title())
            painting.text(painter, second.rest(), title, fonts.font("caption"), "ink2")

    def _names(self, painter: QPainter, line: painting.Row) -> None:
        row = self._row
        if row is None:
            return
        pieces: tuple[tuple[str, fonts.Role, str], ...] = (
            (bidi.ltr(row.code), "body", "ink2"),
            (self._outlet(), "h3", "ink"),
            (bidi.isolated(wording.date(row.published)), "caption", "ink2"),
        )
        for text, role, ink in pieces:
            font = fonts.font(role)
            needed = painting.text_size(text, font).width() + 1
            width = min(needed, line.left)
            whole = role != "caption" or needed <= line.left  # half a date says nothing
            if text and whole and width > scaling.px(16):
                painting.text(painter, line.take(width, scaling.px(_GAP)), text, font, ink)

    def _figures(self, painter: QPainter, line: painting.Row) -> None:
        """Say at the reading end how many figures are open: in words, where they leave room for the rest."""
        if self._left is None:
            return
        font, ink = fonts.font("caption"), "warn" if self._left else "ok"
        words = self._left_words()
        room = painting.text_size(words, font).width() + 1
        if self._low or room > line.left * _SHARE:
            words = bidi.ltr(wording.number(self._left)) if self._left else ""
            room = painting.text_size(words, font).width() + 1
        if words:
            painting.text(painter, line.take_end(room, scaling.px(4)), words, font, ink)
        sign = "circle-dot" if self._left else "circle-check"
        icons.paint(painter, line.take_end(scaling.px(14), scaling.px(_GAP + 2)), sign, ink, 14)

    def _count(self, painter: QPainter, line: painting.Row) -> None:
        text = wording.number(self._claims)
        font = fonts.font("caption")
        room = max(scaling.px(30), round(painting.text_size(text, font).width()) + 1)
        words = line.take_end(room, scaling.px(4))
        sign = line.take_end(scaling.px(14), scaling.px(_GAP))
        self._count_area = words.united(sign).toAlignedRect()
        painting.text(painter, words, bidi.ltr(text), font, "ink2")
        icons.paint(painter, sign, "highlighter", "ink2", 14)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Work in this pane; a drag moves it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position()
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the pane is dragged to."""
        if self._grip is None:
            return
        away = (event.position() - self._grip).manhattanLength()
        if away >= QApplication.startDragDistance():
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End the drag."""
        self._grip = None
        self.unsetCursor()
