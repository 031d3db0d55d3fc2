"""Mixins of the components: keep up with theme, scale and direction; keep up with the language."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Mixed = QWidget
else:
    _Mixed = object

_RESTYLE = frozenset((QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange))


class Themed(_Mixed):
    """Calls `restyle()` after every change of colours, scale or direction; call it once yourself when built."""

    styled = False

    def restyle(self) -> None:
        """Set what does not follow by itself: fonts, sizes, icons. Fetch colours while painting."""
        self.styled = True
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Restyle when the look or the direction changed."""
        super().changeEvent(event)
        if self.styled and event.type() in _RESTYLE:
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

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate when the language changed."""
        super().changeEvent(event)
        if self.translated and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
