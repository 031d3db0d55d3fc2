"""The matrix laid out in other ways, as it is drawn for looking at: pinned, filtered, with the claims that wait."""

from typing import Any

from app import questions
from tests.looks.project import settled, shown
from tests.looks.render import Screen, Variant
from ui.screens.compare.screen import CompareScreen
from ui.workspace import Workspace

_FEW = (
    Variant(),
    Variant("en", "dark", (1366, 690)),
    Variant("ar", "light", (1093, 600)),
    Variant(scale=1.5),
)


def _pinned(screen: Any, _workspace: Workspace) -> None:
    """Pin two questions and two accounts, and scroll to the last cell."""
    screen.show()
    tab = screen.tab("matrix")
    tab.refresh(None)
    for row, column in ((4, 0), (6, 4)):
        wanted = tab.wanted.turned_row(tab.model.row(row).question.uid)
        tab.take(wanted.turned_column(tab.model.column(column).key))
    last = tab.model.index(tab.model.rowCount() - 2, tab.model.columnCount() - 1)
    tab.grid.setCurrentIndex(last)


def _waiting(screen: Any, _workspace: Workspace) -> None:
    """Show the claims that answer no question, rows by contradictions."""
    screen.show()
    tab = screen.tab("matrix")
    tab.refresh(None)
    tab.controls.waiting.setChecked(True)
    tab.arrange(rows_by="sign")


def _proposed(screen: Any, workspace: Workspace) -> None:
    """Show the questions proposed: those of the sample that count buses are taken away, so that they are proposed."""
    screen.show()
    tab = screen.tab("matrix")
    tab.controls.waiting.setChecked(True)
    tab.beside.choose("questions")
    asked = questions.rows(workspace.session)
    workspace.editor.do(questions.remove(workspace.session, [row.question.uid for row in asked[5:9]]))


def _quiet(window: Any) -> bool:
    beside = window.findChild(CompareScreen).tab("matrix").beside
    counted = beside.choice.width() >= beside.choice.sizeHint().width() or beside.isHidden()
    return bool(settled(window)) and not beside.busy and counted


SCREENS = (
    Screen("compare_pinned", shown("compare", _pinned), ready=_quiet, variants=_FEW),
    Screen("compare_waiting", shown("compare", _waiting), ready=_quiet, variants=_FEW),
    Screen("compare_proposed", shown("compare", _proposed), ready=_quiet, variants=_FEW),
)
