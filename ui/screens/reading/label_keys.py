"""The label bar and its keys: every type by its key, with Shift as a second type."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from db.records import Label
from ui import theme, wording
from ui.action_map import ActionMap
from ui.widgets.base import Translated
from ui.widgets.claim_card.header import label_colour
from ui.widgets.label_bar import LabelBar, LabelChoice


class TypeBar(Translated, LabelBar):
    """The label bar over the claim types of the project; tool tips say what each means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._types: Sequence[Label] = ()
        theme.current.changed.connect(self.retranslate)
        self.retranslate()

    def set_types(self, types: Sequence[Label]) -> None:
        """Show these types."""
        self._types = types
        self.retranslate()

    def types(self) -> Sequence[Label]:
        """Return the types shown."""
        return self._types

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        self.setAccessibleName(self.tr("Claim types"))
        self.set_choices(
            [
                LabelChoice(
                    label.code,
                    label.shortcut.upper(),
                    wording.label(label, short=True),
                    _explained(label),
                    label_colour(label),
                )
                for label in self._types
            ]
        )


class LabelKeys:
    """Binds the keys of the types, again whenever the types change."""

    def __init__(
        self,
        actions: ActionMap,
        owner: QWidget,
        label: Callable[[str], object],
        second: Callable[[str], object],
        enabled: Callable[[], bool],
    ) -> None:
        self._actions = actions
        self._owner = owner
        self._label = label
        self._second = second
        self._enabled = enabled
        self._unbind: list[Callable[[], None]] = []

    def bind(self, types: Sequence[Label]) -> None:
        """Let the keys of ``types`` label, those bound before no more."""
        for unbind in self._unbind:
            unbind()
        self._unbind = []
        for label in types:
            for key, act in ((label.shortcut, self._label), (f"shift+{label.shortcut}", self._second)):
                self._bind(key, act, label.code)

    def _bind(self, key: str, act: Callable[[str], object], code: str) -> None:
        try:
            self._unbind.append(
                self._actions.bind_key(
                    key.lower(), lambda: act(code), owner=self._owner, enabled=self._enabled
                )
            )
        except ValueError:  # a type without a key, or with one that no keyboard has
            return


def _explained(label: Label) -> str:
    name, meaning = wording.label(label), wording.definition(label)
    return f"{name}: {meaning}" if meaning else name
