"""One application event filter for all keys: no QShortcut, so nothing is ambiguous and layouts do not matter."""

from collections.abc import Callable
from dataclasses import dataclass, field
from weakref import ref

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui import key_caps, physical_keys

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
_PRESSES = ("space", "enter", "shift+space", "shift+enter")


@dataclass(eq=False)
class Binding:
    """One key and what it does. `owner` None: everywhere in the main window; else only while it is shown."""

    keys: str
    act: Callable[[], object]
    owner: ref[QWidget] | None = None
    in_text: bool = False
    focused: bool = False
    repeats: bool = False
    enabled: Callable[[], bool] | None = None
    combinations: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.combinations = physical_keys.canonical(self.keys)

    def applies(self, focus: QWidget | None, modal: QWidget | None) -> bool:
        """Tell whether the key counts now, text input apart."""
        owner = self.owner() if self.owner else None
        if self.owner and (owner is None or not owner.isVisible()):
            return False
        if modal is not None:
            if owner is None or owner.window() is not modal:
                return False
        elif owner is not None and focus is not None and focus.window() is not owner.window():
            return False
        if self.focused and not (owner and focus and (owner is focus or owner.isAncestorOf(focus))):
            return False
        return self.enabled is None or self.enabled()

    def nearness(self, focus: QWidget | None) -> int:
        """Rank among bindings of one key: the owner around the focus wins, then any owner, then none."""
        owner = self.owner() if self.owner else None
        if owner is None:
            return 0
        around = focus is not None and (owner is focus or owner.isAncestorOf(focus))
        return 1 + (_depth(owner) if around else 0)


class KeyFilter(QObject):
    """Application-wide keys by physical place. `install` it once; screens `bind` and forget.

    Plain letters, digits and editing keys act only while no text input has the focus; combinations with Ctrl or Alt
    and the F-keys act there too. While a dialog is open only its own keys act; while a menu or list is popped up, none.
    """

    def __init__(self, parent: QObject | None = None, platform: str | None = None) -> None:
        super().__init__(parent)
        self._platform = platform
        self._bound: dict[str, list[Binding]] = {}

    def install(self, app: QApplication) -> None:
        """Start filtering the application's key events."""
        app.installEventFilter(self)

    def bind(  # noqa: PLR0913 - the circumstances of a key
        self,
        keys: str,
        act: Callable[[], object],
        *,
        owner: QWidget | None = None,
        in_text: bool | None = None,
        focused: bool = False,
        repeats: bool = False,
        enabled: Callable[[], bool] | None = None,
    ) -> Binding:
        """Bind a key such as 'ctrl+shift+z', 'l', '1', '[' or 'f8'; `ValueError` if it names no key.

        `in_text`: act in text inputs too (default: with Ctrl or Alt, and F-keys). `focused`: only while the focus is
        in `owner`. `repeats`: act again while held down. `enabled` is asked at each press.
        """
        held, key = physical_keys.split(keys.lower())
        is_f_key = len(key) > 1 and key[0] == "f" and key[1:].isdigit()
        everywhere = bool({"ctrl", "alt"} & set(held)) or is_f_key
        binding = Binding(
            keys,
            act,
            ref(owner) if owner else None,
            everywhere if in_text is None else in_text,
            focused,
            repeats,
            enabled,
        )
        for combination in binding.combinations:
            self._bound.setdefault(combination, []).append(binding)
        return binding

    def unbind(self, binding: Binding) -> None:
        """Forget a binding; unknown ones are ignored."""
        for combination in binding.combinations:
            bound = self._bound.get(combination, [])
            if binding in bound:
                bound.remove(binding)

    def bindings(self) -> list[Binding]:
        """Return every binding once, for the key sheet."""
        return list(dict.fromkeys(binding for bound in self._bound.values() for binding in bound))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys that are bound, leave all else alone."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(
            event, QKeyEvent
        ):
            return False
        if kind == QEvent.Type.KeyPress:
            key_caps.layout.observe(event)
        if QApplication.activePopupWidget() is not None:
            return False
        combination = physical_keys.combination(event, self._platform)
        act = self._action(combination, event) if combination else None
        if act is None:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            act()
        return True

    def _action(self, combination: str, event: QKeyEvent) -> Callable[[], object] | None:
        focus = QApplication.focusWidget()
        field_ = text_input(focus)
        if field_ is not None:
            edit = _edit_command(field_, combination, event)
            if edit is not None:
                return edit
            if _types_a_character(event):
                return None
        if combination in _PRESSES and isinstance(focus, QAbstractButton | QComboBox):
            return None
        binding = self._chosen(combination, focus, in_text=field_ is not None)
        if binding is None:
            return None
        return _nothing if event.isAutoRepeat() and not binding.repeats else binding.act

    def _chosen(self, combination: str, focus: QWidget | None, *, in_text: bool) -> Binding | None:
        modal = QApplication.activeModalWidget()
        found = [
            binding
            for binding in self._bound.get(combination, ())
            if (binding.in_text or not in_text) and binding.applies(focus, modal)
        ]
        return max(reversed(found), key=lambda binding: binding.nearness(focus), default=None)


def text_input(widget: QWidget | None) -> TextInput | None:
    """Return the text input a widget is or contains (spin boxes, editable combos), or None."""
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
        return widget
    if isinstance(widget, QComboBox):
        return widget.lineEdit() if widget.isEditable() else None
    return widget.findChild(QLineEdit) if isinstance(widget, QAbstractSpinBox) else None


def _edit_command(target: TextInput, combination: str, event: QKeyEvent) -> Callable[[], object] | None:
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


def _types_a_character(event: QKeyEvent) -> bool:
    """Tell whether AltGr is typing: Windows reports it as Ctrl+Alt with a printable character."""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return (event.modifiers() & both) == both and bool(event.text()) and event.text().isprintable()


def _depth(widget: QWidget) -> int:
    depth = 0
    above = widget.parentWidget()
    while above is not None:
        depth += 1
        above = above.parentWidget()
    return depth


def _nothing() -> None:
    """Swallow a held key."""
