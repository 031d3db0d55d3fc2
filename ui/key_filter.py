"""One application event filter for all keys: no QShortcut, so nothing is ambiguous and layouts do not matter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast
from weakref import ref

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui import key_caps, physical_keys
from ui.jobs import make_way

if TYPE_CHECKING:  # every class of Qt takes its time when Python first sees it, and the window shows before
    from PySide6.QtGui import QKeyEvent

_PRESSES = ("space", "enter", "shift+space", "shift+enter")
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_PRESSED = frozenset((*_KEYS, QEvent.Type.MouseButtonPress))
_SIGNS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchUpdate,
    )
)


class Binding:
    """One key and what it does. `owner` None: everywhere in the main window; else only while it is shown."""

    def __init__(  # noqa: PLR0913 - the circumstances of a key
        self,
        keys: str,
        act: Callable[[], object],
        *,
        owner: ref[QWidget] | None,
        in_text: bool,
        focused: bool,
        repeats: bool,
        enabled: Callable[[], bool] | None,
    ) -> None:
        self.keys = keys
        self.act = act
        self.owner = owner
        self.in_text = in_text
        self.focused = focused
        self.repeats = repeats
        self.enabled = enabled
        self.combinations = physical_keys.canonical(keys)

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
    ``stirred`` carries whatever was told of a sign of life. Nobody else needs to filter all events for that: each filter
    in Python makes every event wait for the interpreter, which long work on other threads holds.
    """

    stirred = Signal(QObject)

    def __init__(self, parent: QObject | None = None, platform: str | None = None) -> None:
        super().__init__(parent)
        self._platform = platform
        self._app: QApplication | None = None
        self._bound: dict[str, list[Binding]] = {}

    def install(self, app: QApplication) -> None:
        """Start filtering the application's key events."""
        self._app = app
        app.installEventFilter(self)

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Hear of nothing within the block, which builds widgets and runs no event loop: no key can come meanwhile.

        Qt tells an application's filter of every event, and PySide makes a Python object of each object that is told
        of, even of one that Qt has not finished building.
        """
        if self._app is None:
            yield
            return
        self._app.removeEventFilter(self)
        try:
            yield
        finally:
            self._app.installEventFilter(self)

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
            owner=ref(owner) if owner else None,
            in_text=everywhere if in_text is None else in_text,
            focused=focused,
            repeats=repeats,
            enabled=enabled,
        )
        for combination in binding.combinations:
            self._bound.setdefault(combination, []).append(binding)
        if owner is not None:  # its Python half may outlive it until the garbage is collected
            owner.destroyed.connect(lambda: self.unbind(binding))
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are bound, leave all else alone."""
        kind = event.type()
        if kind in _PRESSED:
            make_way()
        if kind in _SIGNS:
            self.stirred.emit(watched)
        return kind in _KEYS and self._filter(cast("QKeyEvent", event), pressed=kind is QEvent.Type.KeyPress)

    def _filter(self, event: QKeyEvent, *, pressed: bool) -> bool:
        if pressed:
            key_caps.layout.observe(event)
        if QApplication.activePopupWidget() is not None:
            return False
        combination = physical_keys.combination(event, self._platform)
        act = self._action(combination, event) if combination else None
        if act is None:
            return False
        event.accept()
        if pressed:
            act()
        return True

    def _action(self, combination: str, event: QKeyEvent) -> Callable[[], object] | None:
        from ui import text_inputs  # noqa: PLC0415  (no key comes before the first frame)

        focus = QApplication.focusWidget()
        field = text_inputs.inside(focus)
        if field is not None:
            edit = text_inputs.edit_command(field, combination, event)
            if edit is not None:
                return edit
            if _types_a_character(event):
                return None
        if combination in _PRESSES and text_inputs.is_pressed(focus):
            return None
        binding = self._chosen(combination, focus, in_text=field is not None)
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
