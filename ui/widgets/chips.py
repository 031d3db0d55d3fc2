"""Chips: articles on the shelf, filters in force, and the event a claim belongs to."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import bidi, fonts, icons, painting, scaling
from ui.widgets.base import Themed, Translated
from ui.widgets.tags import TAG, paint_type_tag, type_colour

_HEIGHT, _PADDING, _GAP, _CROSS = 28, 9, 7, 14
_OUTLET = 150
_DATED: Final[fonts.Role] = "caption"


class _Chip(Themed, QAbstractButton):
    """What all chips share: one line in a rounded frame."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _frame(self, painter: QPainter, *, strong: bool) -> painting.Row:
        look = painting.Box("accentSoft", "accent") if strong else painting.Box("base", "border")
        if self.underMouse() and not strong:
            look = painting.Box("header", "borderStrong")
        painter.setLayoutDirection(self.layoutDirection())
        painting.box(painter, QRectF(self.rect()), look)
        edge = scaling.px(_PADDING)
        return painting.Row(self.rect().adjusted(edge, 0, -edge, 0), self.layoutDirection())

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()


class ArticleChip(_Chip):
    """An article on the shelf: code, outlet, date. Checked while its pane is open; `clicked`/`toggled` as ever.

    A long name of an outlet is elided, so that a row of chips holds several.
    """

    def __init__(self, code: str, outlet: str, date: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[tuple[str, fonts.Role, str], ...] = ()
        self.setCheckable(True)
        self.set_article(code, outlet, date)

    def set_article(self, code: str, outlet: str, date: str = "") -> None:
        """Show another article."""
        pieces: tuple[tuple[str, fonts.Role, str], ...] = (
            (bidi.ltr(code), "body", "ink2"),
            (outlet, "body_medium", "ink"),
            (bidi.isolated(date), _DATED, "ink2"),
        )
        self._pieces = tuple(piece for piece in pieces if piece[0])
        self.setAccessibleName(" ".join(bidi.strip_isolates(text) for text, _, _ in self._pieces))
        self.restyle()

    def sizeHint(self) -> QSize:
        """Return the width of the three pieces."""
        return self._size(self._pieces)

    def width_with(self, date: str) -> int:
        """Return the width it would have with a date, "" for none."""
        pieces = [piece for piece in self._pieces if piece[1] != _DATED]
        return self._size([*pieces, (bidi.isolated(date), _DATED, "ink2")] if date else pieces).width()

    def _size(self, pieces: Sequence[tuple[str, fonts.Role, str]]) -> QSize:
        widths = [self._width(text, role) for text, role, _ in pieces]
        gaps = scaling.px(_GAP) * (len(widths) - 1)
        return QSize(round(sum(widths)) + gaps + 2 * scaling.px(_PADDING), scaling.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        row = self._frame(painter, strong=self.isChecked())
        for content, role, ink in self._pieces:
            place = row.take(self._width(content, role), scaling.px(_GAP))
            painting.text(painter, place, content, fonts.font(role), ink)

    @staticmethod
    def _width(text: str, role: fonts.Role) -> float:
        return min(painting.text_size(text, fonts.font(role)).width() + 1, float(scaling.px(_OUTLET)))


class FilterChip(Translated, _Chip):
    """A filter in force, with a cross that takes it away (`removed`; also Delete and Backspace)."""

    removed = Signal()

    def __init__(
        self, text: str, *, tag: tuple[str, str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tag = tag
        self.setText(text)
        self.clicked.connect(self.removed)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Name the chip by what clicking does."""
        super().retranslate()
        self.setAccessibleName(self.tr("Remove filter: %1").replace("%1", self.text()))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        """Return the width of tag, words and cross."""
        width = painting.text_size(self.text(), fonts.font("body")).width() + 1
        width += scaling.total(_PADDING, _PADDING, _GAP, _CROSS)
        if self._tag:
            width += scaling.total(TAG, _GAP)
        return QSize(round(width), scaling.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        row = self._frame(painter, strong=True)
        if self._tag:
            key, colour = self._tag
            paint_type_tag(painter, row.take(scaling.px(TAG), scaling.px(_GAP)), key, type_colour(colour))
        icons.paint(painter, row.take_end(scaling.px(_CROSS), scaling.px(_GAP)), "x", "ink2", _CROSS)
        painting.text(painter, row.rest(), self.text(), fonts.font("body"), "ink")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove on Delete and Backspace too."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)


class LinkChip(_Chip):
    """A link to something, with the relation before its name: «reports  First phase of …». Elides when narrow."""

    def __init__(self, relation: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._relation = relation
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_link(relation, name)

    def set_link(self, relation: str, name: str) -> None:
        """Show another link."""
        self._relation = relation
        self.setText(name)
        self.setAccessibleName(f"{relation} {name}".strip())
        self.restyle()

    def sizeHint(self) -> QSize:
        """Return the width of both parts."""
        words = painting.text_size(self._relation, fonts.font("caption")).width()
        words += painting.text_size(self.text(), fonts.font("body_medium")).width()
        return QSize(round(words) + scaling.total(_PADDING, _PADDING, _GAP) + 2, scaling.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the name can still be told."""
        return QSize(scaling.px(90), scaling.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        row = self._frame(painter, strong=True)
        if self._relation:
            font = fonts.font("caption")
            width = painting.text_size(self._relation, font).width() + 1
            painting.text(painter, row.take(width, scaling.px(_GAP)), self._relation, font, "ink2")
        painting.text(painter, row.rest(), self.text(), fonts.font("body_medium"), "ink")
