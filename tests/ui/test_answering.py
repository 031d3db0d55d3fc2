"""A claim comes to its question: by W on the desk and on its card, by Enter and by the mouse beside the matrix."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app import questions
from db.records import ClaimPosition
from tests.ui import team_desk
from tests.ui.arabic_keyboard import press, type_text
from tests.ui.reading_desk import AtWork, at_work
from tests.waiting import let_pass, until
from ui.screens.compare.dropping import packed, unpacked
from ui.screens.compare.screen import CompareScreen

_PATIENCE = 60_000  # ms: only a machine that hangs takes so long


def asked(work: AtWork | team_desk.Work, text: str) -> str:
    action, question = questions.create(work.session, text)
    work.workspace.editor.do(action)
    return question


def answering(work: AtWork | team_desk.Work, question: str) -> set[str]:
    return {tie.claim for tie in work.session.store.find(ClaimPosition, question=question)}


def by_key(work: AtWork, question: str) -> None:
    """Press W wherever the focus is, find the question by a few letters, and take it."""
    press("w")
    assert QApplication.focusWidget() is work.desk.card.questions.field
    type_text("حافلة")
    press("enter")
    assert answering(work, question) == {work.desk.claim}
    press("ctrl+z")
    assert answering(work, question) == set()


def test_w_on_the_text_and_on_the_card_ties_the_claim_to_a_question(qtbot, tmp_path):
    with at_work(qtbot, tmp_path) as work:
        question = asked(work, "كم حافلة جاءت؟")
        work.desk.show_claim(work.made.claims[0])
        qtbot.waitUntil(lambda: work.desk.card.detail is not None)
        pane = work.desk.pane
        assert pane is not None
        pane.view.setFocus()
        by_key(work, question)
        card = work.desk.card
        tried = 0
        for part in (card._submit, card._next, *card.details.findChildren(QWidget)):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.isEnabled():
                part.setFocus()
                if QApplication.focusWidget() is part and not part.inherits("QLineEdit"):
                    by_key(work, question)
                    tried += 1
        assert tried > 2


def picked_up(rows: Any, model: Any, at: int) -> list[list[str]]:
    """Press the mouse on a row, move it away, and return the claims that the drags carry which begin.

    The offscreen platform ends every drag at once: what lies below the mouse hears of none.
    """
    carried: list[list[str]] = []
    made = model.mimeData

    def noted(indexes: Sequence[QModelIndex]) -> QMimeData:
        data: QMimeData = made(indexes)
        carried.append(unpacked(data))
        return data

    model.mimeData = noted
    handle, left = rows.window().windowHandle(), Qt.MouseButton.LeftButton

    def there() -> QPoint:
        middle: QPoint = rows.viewport().mapTo(rows.window(), rows.visualRect(model.index(at, 0)).center())
        return middle

    until(lambda: rows.window().childAt(there()) is rows.viewport(), "the row lies where it can be pressed")
    start = there()
    QTest.mousePress(handle, left, pos=start)
    for step in range(1, 8):
        QTest.mouseMove(handle, start + QPoint(0, 6 * step))
        let_pass(10)
    QTest.mouseRelease(handle, left, pos=start + QPoint(0, 42))
    model.mimeData = made
    return carried


def laid_on(target: QWidget, at: QPoint, claims: Sequence[str]) -> None:
    """Carry claims over a widget and let them go there, as a platform with drags says it."""
    data = packed(claims)
    held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(at, Qt.DropAction.CopyAction, data, *held))
    QApplication.sendEvent(target, QDragMoveEvent(at, Qt.DropAction.CopyAction, data, *held))
    drop = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, *held, QEvent.Type.Drop)
    QApplication.sendEvent(target, drop)


def test_the_mouse_carries_a_claim_from_the_list_to_a_row_of_the_matrix(qtbot, tmp_path):
    with team_desk.at_work(qtbot, tmp_path, CompareScreen) as work:
        first, second = asked(work, "كم حافلة جاءت؟"), asked(work, "كم شخصًا غادر؟")
        tab = work.screen.tab("matrix")
        tab.grid.setFocus()
        press("f4")
        waiting = tab.waiting
        qtbot.waitUntil(lambda: not waiting.busy and waiting.model.rowCount() > 1, timeout=_PATIENCE)
        taken = waiting.model.claims([1])
        (carried,) = picked_up(waiting.list, waiting.model, 1)
        assert carried == taken
        steps = work.steps
        laid_on(tab.grid.viewport(), tab.grid.visualRect(tab.model.index(1, 0)).center(), carried)
        assert answering(work, second) == set(taken) != set()
        assert answering(work, first) == set()
        assert work.steps == steps + 1
        press("ctrl+z")
        assert answering(work, second) == set()
