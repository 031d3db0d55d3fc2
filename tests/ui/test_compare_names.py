"""The names used: counted aside, each count with its places, referents made, edited and removed, all undoable."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import articles, referents
from db.records import Referent, ReferentVariant
from tests.ui.arabic_keyboard import press, type_text
from tests.ui.team_desk import Work, at_work
from ui.dialogs.confirm import ConfirmDialog
from ui.screens.compare.referent_dialog import ReferentDialog
from ui.screens.compare.screen import CompareScreen

_PATIENCE = 60_000  # ms: only a machine that hangs takes so long


@pytest.fixture
def work(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen) as made:
        yield made


def tab_of(work: Work) -> Any:
    return work.screen.tab("framing")


def counted(work: Work) -> Any:
    tab = tab_of(work)
    work.qtbot.waitUntil(lambda: not tab.counting.busy and tab.model.framing is not None, timeout=_PATIENCE)
    return tab


def named(work: Work, name: str, *names: str) -> str:
    """Add a referent and show the tab, counted."""
    action, uid = referents.new(work.session, name, names)
    work.workspace.editor.do(action)
    if work.screen.current_tab() is not tab_of(work):
        press("ctrl+4")
    counted(work)
    return uid


def row_of(tab: Any, text: str) -> int:
    model = tab.model
    heads = [str(model.headerData(at, Qt.Orientation.Vertical)) for at in range(model.rowCount())]
    return next(at for at, head in enumerate(heads) if head.endswith(text))


def counts(tab: Any, text: str) -> list[str]:
    at = row_of(tab, text)
    return [tab.model.index(at, column).data() for column in range(tab.model.columnCount())]


def test_every_name_is_counted_by_outlet_with_prefixes_and_spellings(work):
    named(work, "إخراج الناس", "الإخلاء", "عملية الإخلاء")
    tab = tab_of(work)
    assert tab.grid.hasFocus()
    texts = [articles.text(work.session, uid) for uid in work.made.articles]
    whole = [int(each) for each in counts(tab, "إخراج الناس")]
    assert whole[:3] == [texts[at].count("الإخلاء") for at in range(3)]
    assert counts(tab, "عملية الإخلاء")[0] == str(texts[0].count("عملية الإخلاء"))
    named(work, "سبب الماء", "الثلوج")
    silent = tab.model.index(row_of(tab, "سبب الماء"), 1)
    assert "لا ذكر" in str(silent.data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_count_opens_its_places_and_enter_the_text(work, qtbot):
    named(work, "إخراج الناس", "الإخلاء")
    tab = tab_of(work)
    found = tab.model.occurrences(tab.grid.currentIndex())
    assert found
    press("enter")
    assert QApplication.focusWidget() is tab.places
    press("down")
    with qtbot.waitSignal(work.workspace.go_to_place) as gone:
        press("enter")
    press("delete")  # a place is no name: nothing goes
    assert len(work.session.store.find(ReferentVariant)) == 1
    place = found[min(1, len(found) - 1)]
    assert gone.args == [place.article, place.start, place.end]
    assert articles.text(work.session, place.article)[place.start : place.end] == place.quote
    press("escape")
    assert tab.grid.hasFocus()
    with qtbot.waitSignal(work.workspace.go_to_place):
        press("ctrl+enter")


def test_a_referent_is_made_by_keys_and_undone(work):
    press("ctrl+4")
    tab = counted(work)
    assert tab.regions()[0].hasFocus()
    press("ctrl+n")
    dialog = work.dialog(ReferentDialog)
    QTest.keyPress(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()  # without a name it is refused below its field
    type_text("الضحايا")
    dialog.names.setFocus()
    type_text("الجرحى")
    QTest.keyPress(dialog.names, Qt.Key.Key_Return)
    type_text("مصابون")
    work.finish()
    (row,) = referents.rows(work.session)
    assert (row.referent.name_ar, {each.text for each in row.variants}) == ("الضحايا", {"الجرحى", "مصابون"})
    counted(work)
    assert tab.model.rowCount() == 3
    work.workspace.editor.undo()
    counted(work)
    assert tab.model.rowCount() == 0
    assert tab.regions() == [tab._empty_action]


def test_a_new_referent_is_gone_to(work):
    named(work, "الضحايا", "الجرحى", "القتلى")
    tab = counted(work)
    tab.grid.setFocus()
    press("ctrl+n")
    work.dialog(ReferentDialog)
    type_text("المدينة")
    work.finish()
    counted(work)
    assert tab._name().row.referent.name_ar == "المدينة"
    assert tab._name().variant is None


def test_names_are_edited_together_and_one_step_takes_it_back(work):
    uid = named(work, "الضحايا", "الجرحى", "القتلى")
    tab = tab_of(work)
    tab.grid.setFocus()
    kept = {each.text: each.uid for each in work.session.store.find(ReferentVariant, referent=uid)}
    press("f2")
    dialog = work.dialog(ReferentDialog)
    assert dialog.names.toPlainText().split("\n") == ["الجرحى", "القتلى"]
    dialog.names.setPlainText("المصابون\nالجرحي\nالجرحى\n")
    steps = work.steps
    dialog.act.click()
    work.go_on()
    now = {each.text: each.uid for each in work.session.store.find(ReferentVariant, referent=uid)}
    assert set(now) == {"المصابون", "الجرحي"}
    assert now["الجرحي"] == kept["الجرحى"]
    assert work.steps == steps + 1
    work.workspace.editor.undo()
    assert {each.text for each in work.session.store.find(ReferentVariant)} == {"الجرحى", "القتلى"}


def test_a_name_goes_at_once_and_a_referent_after_asking(work):
    named(work, "الضحايا", "الجرحى", "القتلى")
    tab = tab_of(work)
    tab.grid.setFocus()
    tab.grid.setCurrentIndex(tab.model.index(row_of(tab, "القتلى"), 0))
    press("delete")
    assert [each.text for each in work.session.store.find(ReferentVariant)] == ["الجرحى"]
    counted(work)
    tab.grid.setCurrentIndex(tab.model.index(0, 0))
    press("delete")
    assert len(work.session.store.find(Referent)) == 1
    work.dialog(ConfirmDialog).act.click()
    assert work.session.store.find(Referent) == []
    assert work.session.store.find(ReferentVariant) == []


def test_the_current_count_stays_when_something_else_is_counted(work):
    named(work, "الضحايا", "الجرحى")
    named(work, "إخراج الناس", "الإخلاء")
    tab = tab_of(work)
    at = tab.model.index(row_of(tab, "الإخلاء"), 2)
    tab.grid.setCurrentIndex(at)
    key = tab.model.key(at)
    named(work, "النهر", "النهر")
    assert tab.model.key(tab.grid.currentIndex()) == key


def test_a_project_that_is_only_read_shows_counts_and_no_buttons(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen, writable=False) as work:
        press("ctrl+4")
        tab = counted(work)
        assert not tab.new.isVisible()
        assert not tab._empty_action.isVisible()
