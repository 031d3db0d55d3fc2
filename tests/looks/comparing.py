"""The matrix of questions on the sample project, as it is drawn for looking at."""

from typing import Any

from PySide6.QtCore import QModelIndex

from app import articles, claims, questions
from tests.looks.project import settled, shown
from tests.looks.render import Screen, Variant
from tests.waiting import let_pass
from ui.screens.reading.desk import ReadingDesk
from ui.workspace import Workspace

_REST_MS = 200
_FEW = (Variant(), Variant("en", "dark", (1366, 690)), Variant("ar", "light", (1093, 600)))


def _variant_of_one_origin(screen: Any, _workspace: Workspace) -> None:
    """Go to a cell that a person has said to be a relay variant."""
    screen.show()
    screen.refresh(None)
    matrix = screen.tab("matrix")
    cells = [
        (row, column)
        for row in range(matrix.model.rowCount())
        for column in range(matrix.model.columnCount())
    ]
    confirmed = next(at for at in cells if matrix.model.cell(matrix.model.index(*at)).confirmed)
    matrix.grid.setCurrentIndex(matrix.model.index(*confirmed))


def _sides(screen: Any, workspace: Workspace) -> None:
    screen.tab("matrix").controls.choose_axis("side")
    _variant_of_one_origin(screen, workspace)


def _figures(screen: Any, _workspace: Workspace) -> None:
    """Go to the numeric question that most claims answer."""
    screen.show()
    screen.show_tab("figures")
    tab = screen.tab("figures")
    most = max(tab._found, key=lambda each: each.independence.claims)
    tab.show_question(most.question.uid)


def _figures_by_side(screen: Any, workspace: Workspace) -> None:
    """Group by side, with the timeline of the event, and numbers from left to right."""
    _figures(screen, workspace)
    workspace.preferences.change(number_axis="ltr")
    tab = screen.tab("figures")
    tab.group.setCurrentIndex(tab.group.findData("side"))
    tab.group.activated.emit(tab.group.currentIndex())
    tab.timeline.scope.choose("event")
    tab.timeline.scope.chosen.emit("event")


def _positions(screen: Any, workspace: Workspace) -> None:
    """Go to the question that most claims answer without a number."""
    _figures(screen, workspace)
    tab = screen.tab("figures")
    tab.show_question(max(tab._others, key=lambda each: each.independence.claims).question.uid)


def _nothing(screen: Any, workspace: Workspace) -> None:
    rows = questions.rows(workspace.session)
    workspace.editor.do(questions.remove(workspace.session, [row.question.uid for row in rows]))
    screen.tab("matrix").grid.setCurrentIndex(QModelIndex())


def _aligned(screen: Any, workspace: Workspace) -> None:
    """Read three articles side by side with what answers a claim lit up."""
    screen.show()
    rows = articles.rows(workspace.session)[:3]
    for row in rows:
        screen.open_article(row.uid)
    screen.bar.light.setChecked(True)
    screen.bar.step.setChecked(True)
    screen.show_claim(claims.of_article(workspace.session, rows[1].uid)[1].uid)


def _lit(window: Any) -> bool:
    desk = window.findChild(ReadingDesk)
    return bool(settled(window)) and not desk.busy


def _rested(window: Any) -> bool:
    """Let splitters, bars and scroll bars come to rest: each change of room asks for another layout."""
    let_pass(_REST_MS)
    return bool(settled(window))


SCREENS = (
    Screen(
        "reading_aligned", shown("reading", _aligned), mockup="02_reading_desk.png", ready=_lit, variants=_FEW
    ),
    Screen(
        "compare", shown("compare", _variant_of_one_origin), mockup="07_compare_matrix.png", ready=_rested
    ),
    Screen("compare_sides", shown("compare", _sides), ready=_rested, variants=_FEW),
    Screen(
        "compare_figures",
        shown("compare", _figures),
        mockup="08_compare_figures_timeline.png",
        ready=_rested,
    ),
    Screen("compare_figures_side", shown("compare", _figures_by_side), ready=_rested, variants=_FEW),
    Screen("compare_positions", shown("compare", _positions), ready=_rested, variants=_FEW),
    Screen("compare_empty", shown("compare", _nothing), ready=_rested, variants=_FEW),
)
