"""Whether every word on a screen can be read: no letter is the empty box that a font draws for what it lacks."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QWidget

_NO_GLYPH = 0  # by the rules of OpenType


def unreadable(window: QWidget) -> list[str]:
    """Return the shown texts of a window in which a letter has no glyph in any font."""
    return sorted({text for text, font in _shown(window) if has_boxes(text, font)})


def has_boxes(text: str, font: QFont) -> bool:
    """Tell whether a text, shaped in this font and those that stand in for it, has a letter without a glyph."""
    for line in text.split("\n"):
        layout = QTextLayout(line, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        if any(_NO_GLYPH in run.glyphIndexes() for run in layout.glyphRuns()):
            return True
    return False


def _shown(window: QWidget) -> Iterator[tuple[str, QFont]]:
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QMenu):
            yield from ((action.text(), widget.font()) for action in widget.actions())
        elif widget.isVisible():
            yield from ((text, widget.font()) for text in _texts(widget))


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield widget.currentText()
    yield from (widget.accessibleName(), widget.toolTip())
