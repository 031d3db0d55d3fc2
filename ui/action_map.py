"""Commands come alive: menus, keys and palette all trigger what the screens bound."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from weakref import ref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.commands import BY_IDENT, Command
from ui.key_filter import KeyFilter


class _Bound:
    def __init__(
        self,
        act: Callable[[], object],
        owner: ref[QWidget] | None,
        enabled: Callable[[], bool] | None,
    ) -> None:
        self.act = act
        self.owner = owner
        self.enabled = enabled

    def available(self) -> bool:
        owner = self.owner() if self.owner else None
        if self.owner and (owner is None or not owner.isVisible()):
            return False
        return self.enabled is None or self.enabled()


class ActionMap(QObject):
    """Which function each command calls now. One command may be bound by several screens; the shown one acts."""

    def __init__(self, keys: KeyFilter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._bound: dict[str, list[_Bound]] = {}
        self.met: Callable[[Command], bool] = lambda _command: True
        """Whether what a command needs is there; set by the window."""
        self.stirred = keys.stirred
        """A signal: what was told of a key, the mouse or a touch."""

    def bind(
        self,
        ident: str,
        act: Callable[[], object],
        *,
        owner: QWidget | None = None,
        enabled: Callable[[], bool] | None = None,
        focused: bool = False,
    ) -> None:
        """Let ``ident`` call ``act`` while ``owner`` is shown. ``KeyError`` for a command that does not exist."""
        command = BY_IDENT[ident]

        def may() -> bool:
            return self.met(command) and (enabled is None or enabled())

        for key in command.keys:
            self._keys.bind(
                key,
                act,
                owner=owner,
                in_text=command.in_text,
                focused=focused,
                repeats=command.repeats,
                enabled=may,
            )
        bound = _Bound(act, ref(owner) if owner else None, may)
        self._bound.setdefault(ident, []).append(bound)
        if owner is not None:
            owner.destroyed.connect(lambda: self._forget(ident, bound))

    def bind_key(
        self,
        key: str,
        act: Callable[[], object],
        *,
        owner: QWidget,
        enabled: Callable[[], bool] | None = None,
    ) -> Callable[[], None]:
        """Bind a key that is data, not a command, such as a label's; return what unbinds it.

        ``ValueError`` if it names no key.
        """
        binding = self._keys.bind(key, act, owner=owner, enabled=enabled)
        return lambda: self._keys.unbind(binding)

    def resting(self) -> AbstractContextManager[None]:
        """Return the block to build many widgets in; see `KeyFilter.resting`."""
        return self._keys.resting()

    def available(self, ident: str) -> bool:
        """Tell whether the command would do something now."""
        return any(bound.available() for bound in self._bound.get(ident, ()))

    def known(self, ident: str) -> bool:
        """Tell whether anything is bound to the command."""
        return bool(self._bound.get(ident))

    def trigger(self, ident: str) -> bool:
        """Do the command; return whether anybody was there to do it."""
        for bound in reversed(self._bound.get(ident, [])):
            if bound.available():
                bound.act()
                return True
        return False

    def _forget(self, ident: str, bound: _Bound) -> None:
        if bound in self._bound.get(ident, []):
            self._bound[ident].remove(bound)
