"""Mixins of the components: keep up with theme, scale and direction; keep up with the language.

They listen to the theme and to the language, not to the events in which Qt says the same: a widget with a `changeEvent`
of its own is called for every change of parent, font, palette and state as well, a dozen times before its first frame.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from ui import language, theme

if TYPE_CHECKING:
    _Mixed = QWidget
else:
    _Mixed = object


class Themed(_Mixed):
    """Calls `restyle()` after every change of colours, scale or direction; call it once yourself when built."""

    _styled_for: tuple[int, bool] = (0, False)

    def restyle(self) -> None:
        """Set what does not follow by itself: fonts, sizes, icons. Fetch colours while painting."""
        _themed.add(self)
        self._styled_for = _look_around(self)
        self.updateGeometry()
        self.update()

    def keep_up(self) -> None:
        """Restyle if the present look is another than that at the last time."""
        if self._styled_for != _look_around(self):
            self.restyle()


class FitsHeight(_Mixed):
    """Takes exactly the height its words need at its width: for bars and boxes with wrapped text."""

    least_height = 0

    def fit_height(self) -> None:
        """Measure anew; happens by itself on resizing and when a child changed."""
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return
        height = max(self.least_height, layout.totalHeightForWidth(self.width()))
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
            layout.invalidate()  # the parts were placed for the old height
            layout.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_height()

    def event(self, event: QEvent) -> bool:
        """Fit the height to changed words."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit_height()
        return done


class Translated(_Mixed):
    """Calls `retranslate()` after every change of language; call it once yourself when built."""

    translated = False

    def retranslate(self) -> None:
        """Set every visible and accessible text."""
        self.translated = True
        _translated.add(self)

    def speak_again(self) -> None:
        """Retranslate, unless the widget was told to fall silent."""
        if self.translated:
            self.retranslate()


_Kind = TypeVar("_Kind", bound=QWidget)


class _Living(Generic[_Kind]):
    """The widgets of one mixin that are alive, in the order in which they were built."""

    def __init__(self, tell: Callable[[_Kind], None]) -> None:
        self._tell = tell
        self._widgets: WeakKeyDictionary[_Kind, None] = WeakKeyDictionary()

    def add(self, widget: _Kind) -> None:
        self._widgets[widget] = None

    def tell(self) -> None:
        """Tell them all of a change, except those whose Qt side is gone already."""
        for widget in list(self._widgets):
            if Shiboken.isValid(widget):
                self._tell(widget)


def _look_around(widget: QWidget) -> tuple[int, bool]:
    return theme.current.count, widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


_themed = _Living[Themed](Themed.keep_up)
_translated = _Living[Translated](Translated.speak_again)
theme.current.changed.connect(_themed.tell)
language.current.switched.connect(_translated.tell)
