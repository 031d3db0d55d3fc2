"""Where the person types: the text inputs, and the edit commands that Qt misses in them under a non-Latin layout."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

TextInput = QLineEdit | QTextEdit | QPlainTextEdit
_EDITS = {
    "ctrl+a": "selectAll",
    "ctrl+c": "copy",
    "ctrl+v": "paste",
    "ctrl+x": "cut",
    "ctrl+z": "undo",
    "ctrl+shift+z": "redo",
    "ctrl+y": "redo",
}


def inside(widget: QWidget | None) -> TextInput | None:
    """Return the text input a widget is or contains (spin boxes, editable combos), or None."""
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        return widget
    if isinstance(widget, QComboBox):
        return widget.lineEdit() if widget.isEditable() else None
    return widget.findChild(QLineEdit) if isinstance(widget, QAbstractSpinBox) else None


def edit_command(target: TextInput, combination: str, event: QKeyEvent) -> Callable[[], object] | None:
    """Find the edit command Qt itself misses under a non-Latin layout; undo only while there is typing to undo."""
    name = _EDITS.get(combination)
    if name is None:
        return None
    if name in ("undo", "redo") and not _has_history(target, name):
        return None
    if target.isReadOnly() and name not in ("selectAll", "copy"):
        return None
    command: Callable[[], object] = getattr(target, name)
    return _nothing if event.isAutoRepeat() and name == "selectAll" else command


def _has_history(target: TextInput, name: str) -> bool:
    holder = target if isinstance(target, QLineEdit) else target.document()
    return holder.isUndoAvailable() if name == "undo" else holder.isRedoAvailable()


def is_pressed(widget: QWidget | None) -> bool:
    """Tell whether Space and Enter press the widget."""
    return isinstance(widget, QAbstractButton | QComboBox)


def _nothing() -> None:
    """Swallow a held key."""
