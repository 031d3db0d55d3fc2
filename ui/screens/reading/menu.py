"""The menu over an article: label the selection, or do something with the claim under the pointer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QWidget

from db.records import Label
from ui import key_caps, wording
from ui.action_map import ActionMap
from ui.commands import BY_IDENT

_CLAIM = (
    "suggestion.dismiss",
    "claim.confirm",
    "claim.claimant",
    "claim.figure",
    "claim.event",
    "claim.repeat",
    "claim.add_span",
    "claim.set_span",
    "claim.remove_span",
    "claim.mark_source",
    "claim.mark_cue",
    "claim.mark_figure",
    "claim.submit",
    "claim.remove",
)


def claim_menu(
    parent: QWidget, commands: ActionMap, types: Sequence[Label], label: Callable[[str], object]
) -> QMenu:
    """Return the menu, to be popped up; commands that would do nothing now are left out."""
    menu = QMenu(parent)
    for kind in types:
        words = wording.label(kind)
        choice = menu.addAction(key_caps.menu_text(words, kind.shortcut))
        choice.triggered.connect(lambda _=False, code=kind.code: label(code))
    menu.addSeparator()
    for ident in _CLAIM:
        command = BY_IDENT[ident]
        if commands.available(ident):
            choice = menu.addAction(key_caps.menu_text(command.words, command.keys[0]))
            choice.triggered.connect(lambda _=False, ident=ident: commands.trigger(ident))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
