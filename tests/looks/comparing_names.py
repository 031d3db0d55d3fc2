"""The names that outlets give one referent, as they are drawn for looking at."""

from typing import Any

from app import referents
from tests.looks.project import settled, shown
from tests.looks.render import Screen, Variant
from ui.screens.compare.referent_dialog import ReferentDialog
from ui.screens.compare.screen import CompareScreen
from ui.workspace import Workspace

_ALL = (
    Variant(),
    Variant("en", "dark", (1366, 690)),
    Variant("ar", "light", (1093, 600)),
    Variant("ar", "dark"),
    Variant(scale=1.5),
)


def _names(screen: Any, _workspace: Workspace) -> None:
    screen.show()
    screen.show_tab("framing")


def _editing(screen: Any, workspace: Workspace) -> None:
    _names(screen, workspace)
    row = referents.rows(workspace.session)[0]
    ReferentDialog(screen.window(), lambda _fields, _names: False, row).open()


def _nothing(screen: Any, workspace: Workspace) -> None:
    named = [row.referent.uid for row in referents.rows(workspace.session)]
    workspace.editor.do(referents.remove(workspace.session, named))
    _names(screen, workspace)


def _counted(window: Any) -> bool:
    tab = window.findChild(CompareScreen).tab("framing")
    return bool(settled(window)) and tab.model.framing is not None and not tab.counting.busy


SCREENS = (
    Screen("compare_names", shown("compare", _names), ready=_counted, variants=_ALL),
    Screen("compare_names_empty", shown("compare", _nothing), ready=_counted, variants=_ALL[1:3]),
)
