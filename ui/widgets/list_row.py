"""Rows of lists: two lines with badge and counts, or one line with a word at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate

from ui import bidi, fonts, icons, painting, scaling, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

# What a model may give beside DisplayRole (the first line).
SECOND = Qt.ItemDataRole.UserRole + 1  #: str, the second line
DETAIL = Qt.ItemDataRole.UserRole + 2  #: str, muted, at the end of the second (or only) line
BADGE = Qt.ItemDataRole.UserRole + 3  #: BadgeLook, at the end of the first line
TAG_ROLE = Qt.ItemDataRole.UserRole + 4  #: (key, colour), before the first line
ICON = Qt.ItemDataRole.UserRole + 5  #: str, icon before both lines
INDENT = Qt.ItemDataRole.UserRole + 6  #: int, how many levels the row stands below the top
TICK = Qt.ItemDataRole.UserRole + 7  #: bool, a check box before both lines

_EDGE, _GAP, _STEP = 14, 8, 16
Index: TypeAlias = "QModelIndex | QPersistentModelIndex"


class RowState(NamedTuple):
    """How a row looks now; ``focused`` only where the keyboard is what moves the focus."""

    selected: bool = False
    hovered: bool = False
    focused: bool = False


def row_state(option: QStyleOptionViewItem) -> RowState:
    """Return what Qt says of the row it asks to be painted."""
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415  (566 constants; the first frame does without)

    state, flag = option.state, QStyle.StateFlag
    return RowState(
        selected=bool(state & flag.State_Selected),
        hovered=bool(state & flag.State_MouseOver),
        focused=bool(state & flag.State_HasFocus and state & flag.State_KeyboardFocusChange),
    )


def paint_row_ground(
    painter: QPainter, option: QStyleOptionViewItem, *, line: bool = True, state: RowState | None = None
) -> None:
    """Paint ground, selection with its 3 px bar at the reading start, focus frame and dividing line of a row."""
    state = row_state(option) if state is None else state
    rect = QRectF(option.rect)
    if state.selected:
        painting.fill(painter, rect, "accentSoft")
    elif state.hovered:
        painting.fill(painter, rect, "alt")
    if line:
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    if state.selected:
        bar = painting.Row(rect, option.direction).take(scaling.px(3))
        painting.fill(painter, bar, "accent")
    if state.focused:
        painting.box(painter, rect, painting.Box(border="focus", radius=0, line=2))


class TwoLineDelegate(QStyledItemDelegate):
    """Two lines per row: title with badge, second line with a muted detail at its end."""

    def __init__(self, parent: QObject | None = None, *, height: float = 52, quote: bool = False) -> None:
        super().__init__(parent)
        self._height = height
        self._quote = quote

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the row's fixed height."""
        return QSize(option.rect.width(), scaling.px(self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        direction = option.direction
        painter.setLayoutDirection(direction)
        paint_row_ground(painter, option, state=self.state(option, index))
        edge = scaling.px(_EDGE)
        area = QRectF(option.rect).adjusted(edge, 0, -edge, -1)
        row = painting.Row(area, direction)
        row.take(scaling.px(_STEP) * int(index.data(INDENT) or 0))
        tick = index.data(TICK)
        if tick is not None:
            from ui.widgets.checks import paint_check  # noqa: PLC0415  (as below)

            state = Qt.CheckState.Checked if tick else Qt.CheckState.Unchecked
            paint_check(painter, row.take(scaling.px(16), scaling.px(12)), state)
        name = index.data(ICON)
        if name:
            icons.paint(painter, row.take(scaling.px(18), scaling.px(12)), name, "ink2", 18)
        lines = row.rest()
        half = lines.height() / 2
        middle = lines.center().y()
        line = min(half, scaling.px(22))
        self._first(painter, QRectF(lines.left(), middle - line, lines.width(), line), index)
        self._second(painter, QRectF(lines.left(), middle, lines.width(), line), index)
        painter.restore()

    def state(self, option: QStyleOptionViewItem, _index: Index) -> RowState:
        """Return how a row looks now."""
        return row_state(option)

    def _first(self, painter: QPainter, area: QRectF, index: Index) -> None:
        row = painting.Row(area, painter.layoutDirection())
        tag = index.data(TAG_ROLE)
        if tag:
            from ui.widgets.tags import TAG, paint_type_tag, type_colour  # noqa: PLC0415  (not in the first frame)

            paint_type_tag(painter, row.take(scaling.px(TAG), scaling.px(_GAP)), tag[0], type_colour(tag[1]))
        badge = index.data(BADGE)
        if badge is not None:
            badge.paint(painter, row.take_end(badge.size().width(), scaling.px(_GAP)))
        text = bidi.isolated(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        painting.text(painter, row.rest(), text, fonts.font("body" if self._quote else "body_medium"), "ink")

    def _second(self, painter: QPainter, area: QRectF, index: Index) -> None:
        row = painting.Row(area, painter.layoutDirection())
        detail = bidi.isolated(str(index.data(DETAIL) or ""))
        small = fonts.font("caption")
        if detail:
            width = painting.text_size(detail, small).width() + 1
            painting.text(painter, row.take_end(width, scaling.px(_GAP)), detail, small, "ink2")
        second = bidi.isolated(str(index.data(SECOND) or ""))
        font = fonts.quote_font() if self._quote else small
        painting.text(painter, row.rest(), second, font, "ink" if self._quote else "ink2")


class TwoPartDelegate(QStyledItemDelegate):
    """One line per row: the text, and a muted word at its end; for offers and menus."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the row's fixed height."""
        return QSize(option.rect.width(), theme.height("button"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        direction = option.direction
        painter.setLayoutDirection(direction)
        paint_row_ground(painter, option, line=False)
        edge = scaling.px(10)
        row = painting.Row(QRectF(option.rect).adjusted(edge, 0, -edge, 0), direction)
        detail = bidi.isolated(str(index.data(DETAIL) or ""))
        if detail:
            small = fonts.font("caption")
            width = min(painting.text_size(detail, small).width() + 1, row.left / 2)
            painting.text(painter, row.take_end(width, scaling.px(_GAP)), detail, small, "ink2")
        text = bidi.isolated(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        painting.text(painter, row.rest(), text, fonts.font("body"), "ink")
        painter.restore()
