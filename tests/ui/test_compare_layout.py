"""The matrix laid out: filtered, sorted and pinned by keys and mouse; claims that wait, tied by key and by dragging."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app import questions
from app.comparing.arranging import Arrangement
from db.records import ClaimPosition, Position
from tests.ui.arabic_keyboard import press, type_text
from tests.ui.team_desk import Work, at_work
from ui import bidi
from ui.screens.compare import memory
from ui.screens.compare.bar import LEVELS
from ui.screens.compare.dropping import packed, unpacked
from ui.screens.compare.model import ACCOUNT
from ui.screens.compare.screen import CompareScreen

_PATIENCE = 60_000  # ms: only a machine that hangs takes so long
_MANY = 30


@pytest.fixture
def work(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen) as made:
        asked(made)
        yield made


def tab_of(work: Work) -> Any:
    return work.screen.tab("matrix")


def asked(work: Work) -> None:
    """Ask many questions; the first claims of three articles answer some of them."""
    for number in range(_MANY):
        text = f"كم حافلة في الدفعة {number}؟" if number % 2 else f"متى خرجت الدفعة {number}؟"
        kind = "quantity" if number % 2 else "proposition"
        action, uid = questions.create(work.session, text, kind=kind)
        work.workspace.editor.do(action)
        if number in (3, 4, 7):
            claims = [work.made.claims[at] for at in (2, 9, 16)][: 2 if number == 3 else 3]
            work.workspace.editor.do(questions.answer(work.session, claims, uid))
    tab_of(work).grid.setFocus()


def texts(work: Work) -> list[str]:
    model = tab_of(work).model
    return [model.row(at).question.text_ar for at in range(model.rowCount())]


def settle(work: Work) -> None:
    work.qtbot.waitUntil(lambda: not tab_of(work).waiting.busy, timeout=_PATIENCE)


def menu_of(work: Work) -> QMenu:
    found = [each for each in work.window.findChildren(QMenu) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def item(menu: QMenu, text: str) -> Any:
    return next(each for each in menu.actions() if bidi.strip_isolates(each.text().split("\t")[0]) == text)


def test_words_typed_into_the_corner_narrow_the_questions_down(work):
    tab = tab_of(work)
    press("ctrl+f")
    assert QApplication.focusWidget() is tab.corner.field
    type_text("حافلة 7")
    assert texts(work) == ["كم حافلة في الدفعة 7؟", "كم حافلة في الدفعة 17؟", "كم حافلة في الدفعة 27؟"]
    press("enter")
    assert QApplication.focusWidget() is tab.grid
    press("ctrl+f")
    press("escape")
    assert len(texts(work)) == _MANY


def test_the_account_without_a_name_sorts_only_when_it_is_asked_to(work):
    tab = tab_of(work)
    tab.controls.choose_axis("side")
    tab.refresh(None)
    heads = [
        tab.model.headerData(at, Qt.Orientation.Horizontal, ACCOUNT) for at in range(tab.model.columnCount())
    ]
    assert [tab.model.column(at).key for at in range(len(heads))] == [""]
    assert not heads[0].sorts
    tab.grid.setCurrentIndex(tab.model.index(0, 0))
    press("s")
    assert tab.model.headerData(0, Qt.Orientation.Horizontal, ACCOUNT).sorts


def test_what_the_columns_stand_for_is_read_in_full(work):
    axis = tab_of(work).controls.axis
    for level in range(LEVELS):
        tab_of(work).squeeze(level)
        assert axis.minimumWidth() >= axis.sizeHint().width()


def test_a_head_sorts_by_its_account_and_lets_go_again(work):
    tab = tab_of(work)
    plain = texts(work)
    head = tab.grid.accounts
    place = QPoint(head.sectionViewportPosition(1) + 20, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert texts(work) != plain
    assert {text.split()[-1] for text in texts(work)[:3]} == {"3؟", "4؟", "7؟"}
    assert tab.model.sorted_by == tab.model.column(1).key
    tab.grid.setCurrentIndex(tab.model.index(0, 1))
    press("s")
    assert texts(work) == plain


def test_pinned_questions_and_accounts_stay_in_sight_while_the_rest_scrolls(work):
    tab = tab_of(work)
    work.window.resize(760, 700)  # too narrow for all accounts
    tab.grid.setCurrentIndex(tab.model.index(12, 2))
    question, account = tab.model.row(12).question.uid, tab.model.column(2).key
    press("p")
    press("shift+p")
    assert (tab.model.row(0).question.uid, tab.model.column(0).key) == (question, account)
    assert tab.grid.currentIndex() == tab.model.index(0, 0)
    for _ in range(_MANY - 1):
        press("down")
    press("end")
    last = tab.grid.currentIndex()
    assert tab.grid.verticalScrollBar().value() > 0
    above, beside, both = tab.grid.parts
    place = QPoint(above.viewport().width() // 2, 5)
    assert above.indexAt(place).row() == 0
    assert beside.indexAt(QPoint(5, beside.viewport().height() - 5)).column() == 0
    assert both.indexAt(QPoint(5, 5)) == tab.model.index(0, 0)
    shown = tab.grid.visualRect(last)
    covered = [
        part.geometry().translated(-tab.grid.viewport().pos()) for part in (above, beside) if part.isVisible()
    ]
    assert len(covered) == 2
    assert not any(shown.intersects(each) for each in covered)
    assert tab.grid.viewport().rect().contains(shown.center())
    tab.grid.setCurrentIndex(tab.model.index(0, 0))
    press("p")
    assert texts(work)[12].endswith("12؟")
    assert not above.isVisible()


def test_a_pinned_cell_is_picked_and_opened_where_it_stays(work):
    tab = tab_of(work)
    tab.grid.setCurrentIndex(tab.model.index(7, 0))
    press("p")
    tab.grid.setCurrentIndex(tab.model.index(_MANY - 1, 0))
    above = tab.grid.parts[0]
    place = above.visualRect(tab.model.index(0, 1)).center()
    QTest.mouseClick(above.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert tab.grid.currentIndex() == tab.model.index(0, 1)
    assert tab.grid.hasFocus()
    QTest.mouseClick(
        above.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, pos=place
    )
    assert tab.grid.pinned == tab.model.index(0, 1)


def test_the_menu_orders_filters_and_is_remembered(work):
    tab = tab_of(work)
    press("alt+down")
    menu = menu_of(work)
    item(item(menu, "ترتيب المسائل").menu(), "الأكثر أجوبة أولًا").trigger()
    menu.close()
    assert [text.split()[-1] for text in texts(work)[:3]] == ["4؟", "7؟", "3؟"]
    item(tab.arrange_menu(), "المسائل العددية وحدها").trigger()
    assert {tab.model.row(at).question.kind for at in range(tab.model.rowCount())} == {"quantity"}
    item(tab.arrange_menu(), "ما يجيب عنه أكثر من عمود وحده").trigger()
    assert [text.split()[-1] for text in texts(work)] == ["7؟", "3؟"]
    item(tab.arrange_menu(), "إظهار الأعمدة التي لا تذكر شيئًا هنا").trigger()
    assert tab.model.columnCount() == 3
    kept = work.workspace.preferences.recall("compare.layout")
    assert memory.recalled(kept).rows_by == "answers"
    assert not memory.recalled(kept).filters
    item(tab.arrange_menu(), "مسح التصفية").trigger()
    assert len(texts(work)) == _MANY
    assert tab.wanted.rows_by == "answers"


def test_the_menu_of_a_cell_comes_where_it_is_asked_for(work):
    tab = tab_of(work)
    place = tab.grid.visualRect(tab.model.index(4, 1)).center()
    viewport = tab.grid.viewport()
    QApplication.sendEvent(
        viewport,
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place)),
    )
    assert tab.grid.currentIndex() == tab.model.index(4, 1)
    menu = menu_of(work)
    item(menu, "تثبيت المسألة أو تحريرها").trigger()
    menu.close()
    assert tab.model.row(0).question.text_ar.endswith("4؟")


def test_a_head_has_the_menu_of_its_account(work):
    tab = tab_of(work)
    head = tab.grid.accounts
    place = QPoint(head.sectionViewportPosition(2) + 20, head.height() // 2)
    QApplication.sendEvent(
        head.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, head.viewport().mapToGlobal(place)),
    )
    key = tab.model.column(2).key
    menu = menu_of(work)
    item(menu, "تثبيت العمود أو تحريره").trigger()
    menu.close()
    assert tab.model.column(0).key == key


@pytest.mark.parametrize("found", [None, [], {"rows_by": "?"}, {"rows_by": "sign", "pinned_rows": [1]}, "x"])
def test_a_layout_that_was_not_written_here_is_the_plain_one(found):
    assert memory.recalled(found) == Arrangement()


def test_waiting_claims_are_tied_to_the_current_question_by_keys_and_undone(work):
    tab = tab_of(work)
    settle(work)
    press("f4")
    assert QApplication.focusWidget() is tab.waiting.list
    before = len(tab.waiting.model.ids)
    first, second, third = tab.waiting.model.claims([0, 1, 2])
    tab.grid.setCurrentIndex(tab.model.index(1, 0))
    press("shift+down")
    steps = work.steps
    press("enter")
    question = tab.model.row(1).question.uid
    ties = work.session.store.find(ClaimPosition, question=question)
    assert {tie.claim for tie in ties} == {first, second}
    assert work.steps == steps + 1
    settle(work)
    assert len(tab.waiting.model.ids) == before - 2
    assert tab.waiting.chosen() == [third]
    assert str(before - 2) in tab.controls.waiting.text()
    press("ctrl+z")
    settle(work)
    assert len(tab.waiting.model.ids) == before
    press("f4")
    assert QApplication.focusWidget() is tab.grid


def test_waiting_claims_can_be_found_by_words_and_opened(work, qtbot):
    tab = tab_of(work)
    tab.grid.setCurrentIndex(tab.model.index(4, 0))
    assert tab.model.cell(tab.grid.currentIndex()).answers  # which Ctrl+Enter opens from the grid
    press("f4")
    settle(work)
    tab.waiting.field.setFocus()
    type_text("البوابه")
    settle(work)
    assert {row.uid for row in map(tab.waiting.model.row_at, range(len(tab.waiting.model.ids)))} == {
        work.made.claims[1],
        work.made.claims[19],
    }
    press("enter")
    assert QApplication.focusWidget() is tab.waiting.list
    with qtbot.waitSignal(work.workspace.go_to_claim) as gone:
        press("ctrl+enter")
    assert gone.args == [work.made.claims[1]]
    tab.waiting.field.setText("لا يوجد")
    settle(work)
    assert tab.waiting._empty.isVisible()
    assert not tab.waiting.tie.isEnabled()


def test_a_question_with_positions_asks_which_one_the_claims_take(work):
    tab = tab_of(work)
    tab.grid.setCurrentIndex(tab.model.index(0, 0))
    question = tab.model.row(0).question.uid
    work.workspace.editor.do(questions.edit_question(work.session, question, [("", "عند الفجر", "")]))
    (position,) = work.session.store.find(Position, question=question)
    press("f4")
    settle(work)
    (claim,) = tab.waiting.chosen()
    press("enter")
    item(menu_of(work), "عند الفجر")
    QTest.keyPress(menu_of(work), Qt.Key.Key_Return)
    (tie,) = work.session.store.find(ClaimPosition, question=question)
    assert (tie.claim, tie.position) == (claim, position.uid)


def drag(target: QWidget, at: QPoint, claims: list[str]) -> bool:
    """Drag claims over a point of a widget and let them go; return whether they were taken."""
    data, place = packed(claims), QPointF(at)
    held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(at, Qt.DropAction.CopyAction, data, *held))
    QApplication.sendEvent(target, QDragMoveEvent(at, Qt.DropAction.CopyAction, data, *held))
    drop = QDropEvent(place, Qt.DropAction.CopyAction, data, *held, QEvent.Type.Drop)
    drop.setAccepted(False)
    QApplication.sendEvent(target, drop)
    return drop.isAccepted()


def test_claims_are_laid_on_a_row_of_the_grid_and_on_a_question(work):
    tab = tab_of(work)
    settle(work)
    claims = tab.waiting.model.claims([0, 1])
    place = tab.grid.visualRect(tab.model.index(5, 2)).center()
    assert drag(tab.grid.viewport(), place, claims)
    tied = work.session.store.find(ClaimPosition, question=tab.model.row(5).question.uid)
    assert {tie.claim for tie in tied} == set(claims)
    heads = tab.grid.questions
    at = QPoint(20, heads.sectionViewportPosition(6) + 10)
    settle(work)
    (third,) = tab.waiting.model.claims([0])
    assert drag(heads.viewport(), at, [third])
    (tie,) = work.session.store.find(ClaimPosition, question=tab.model.row(6).question.uid)
    assert tie.claim == third
    assert tab.grid.drag_row == -1
    assert not drag(tab.grid.viewport(), place, [])


def test_the_list_carries_the_claims_that_are_dragged_from_it(work):
    tab = tab_of(work)
    settle(work)
    tab.waiting.list.selectAll()
    data = tab.waiting.model.mimeData(tab.waiting.list.selectionModel().selectedIndexes())
    assert unpacked(data) == tab.waiting.chosen()
    assert len(unpacked(data)) == len(tab.waiting.model.ids) == 17
    assert tab.waiting.list.dragEnabled()


def test_nothing_is_laid_on_a_project_that_is_only_read(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen, writable=False) as work:
        tab = tab_of(work)
        assert not tab.waiting.tie.isVisibleTo(tab.waiting)
        assert not tab.grid.takes
