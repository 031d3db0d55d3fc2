# ruff: noqa: N802 - Qt calls these methods by their names
"""What screen readers are told: the article as a read-only text with caret and selection. Qt counts UTF-16 units here."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from ui.widgets.article_view.offsets import Utf16Map

if TYPE_CHECKING:
    from ui.widgets.article_view.selecting import SelectingArea


class ArticleText(QAccessibleTextInterface):
    """The text of a view; every offset that comes or goes is UTF-16."""

    def __init__(self, view: "SelectingArea") -> None:
        super().__init__()
        self._view = view
        self._mapped = ""
        self._map = Utf16Map("")

    def units(self) -> Utf16Map:
        """Return the conversion for the text shown now."""
        if self._view.text is not self._mapped:
            self._mapped = self._view.text
            self._map = Utf16Map(self._mapped)
        return self._map

    def text(self, start: int, end: int) -> str:
        """Return the text between two offsets."""
        units = self.units()
        return self._view.text[units.from16(start) : units.from16(end)]

    def characterCount(self) -> int:
        """Return the length of the text."""
        return self.units().to16(len(self._view.text))

    def cursorPosition(self) -> int:
        """Return where the caret is."""
        return self.units().to16(self._view.caret)

    def setCursorPosition(self, position: int) -> None:
        """Move the caret."""
        place = self.units().from16(position)
        self._view.select(place, place)

    def selectionCount(self) -> int:
        """Return 1 if text is selected."""
        start, end = self._view.selection
        return int(start != end)

    def addSelection(self, start: int, end: int) -> None:
        """Select text; there is one selection at most."""
        units = self.units()
        self._view.select(units.from16(start), units.from16(end))

    def setSelection(self, _index: int, start: int, end: int) -> None:
        """Select text."""
        self.addSelection(start, end)

    def removeSelection(self, _index: int) -> None:
        """Select nothing."""
        self._view.clear_selection()

    def characterRect(self, offset: int) -> QRect:
        """Return where a character is on the screen; an empty rectangle at the end of a line."""
        place = self.units().from16(offset)
        rects = self._view.rects(place, place + 1)
        rect = (rects[0] if rects else self._view.caret_rect(place)).toAlignedRect()
        return rect.translated(self._view.viewport().mapToGlobal(QPoint(0, 0)))

    def offsetAtPoint(self, point: QPoint) -> int:
        """Return the offset of the character at a point of the screen, -1 beside the text."""
        place = self._view.character_at(QPointF(self._view.viewport().mapFromGlobal(point)))
        return -1 if place is None else self.units().to16(place)

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Bring text into view."""
        units = self.units()
        self._view.reveal(units.from16(start), units.from16(end))


class ArticleInterface(QAccessibleWidget):
    """The view as a read-only, selectable text of several lines."""

    def __init__(self, view: "SelectingArea") -> None:
        super().__init__(view, QAccessible.Role.EditableText, view.accessibleName())
        self._view = view
        self.article = ArticleText(view)

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name set on the view, or the whole article as the value."""
        if not isValid(self._view):
            return ""
        if kind == QAccessible.Text.Value:
            return self._view.text
        return str(super().text(kind))

    def state(self) -> QAccessible.State:
        """Add that the text is read-only and has lines."""
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = True
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        """Offer the text interface."""
        if kind == QAccessible.InterfaceType.TextInterface:
            return self.article
        return super().interface_cast(kind)


_kept: dict[int, ArticleInterface] = {}
_factories: list[Callable[[str, QObject | None], QAccessibleInterface | None]] = []


@cache
def install(kind: "type[SelectingArea]") -> None:
    """Offer every view of a kind to screen readers; asking again changes nothing."""

    def make(_class_name: str, subject: QObject | None) -> QAccessibleInterface | None:
        """Make the interface of a view; Qt does not own it, so it is kept as long as its view lives."""
        if not isinstance(subject, kind):
            return None
        key = id(subject)
        made = _kept[key] = ArticleInterface(subject)
        subject.destroyed.connect(lambda: _kept.pop(key, None))
        return made

    _factories.append(make)
    QAccessible.installFactory(make)


def selection_moved(view: "SelectingArea") -> None:
    """Tell a screen reader that caret or selection moved."""
    if not QAccessible.isActive():
        return
    units = _units(view)
    start, end = view.selection
    if start != end:
        _tell(QAccessibleTextSelectionEvent(view, units.to16(start), units.to16(end)))
    _tell(QAccessibleTextCursorEvent(view, units.to16(view.caret)))


def text_replaced(view: "SelectingArea") -> None:
    """Tell a screen reader that another article is shown."""
    if QAccessible.isActive():
        _tell(QAccessibleEvent(view, QAccessible.Event.ObjectReorder))


def announce(view: "SelectingArea", words: str) -> None:
    """Let a screen reader say something, such as the claim that became current."""
    if words and QAccessible.isActive():
        _tell(QAccessibleAnnouncementEvent(view, words))


def _units(view: "SelectingArea") -> Utf16Map:
    kept = _kept.get(id(view))
    return kept.article.units() if kept is not None else Utf16Map(view.text)


def _tell(event: QAccessibleEvent) -> None:
    QAccessible.updateAccessibility(event)
