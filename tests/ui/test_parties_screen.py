"""The screen of people and outlets: fields, spellings, merging in one step, what is in use stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app import parties
from db.records import Actor, Attribution, Outlet
from tests.ui.arabic_keyboard import press, type_text
from tests.ui.team_desk import Work, at_work, focused_field
from ui.dialogs.merge_spellings import MergeDialog
from ui.dialogs.name import NameDialog
from ui.screens.parties.screen import PartiesScreen


@pytest.fixture
def work(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, PartiesScreen) as made:
        yield made


def actor(work: Work, name: str) -> Actor:
    return next(each for each in work.session.store.find(Actor) if each.name_ar == name)


def go(work: Work, name: str) -> None:
    """Put the cursor at a party."""
    panel = work.screen.panel()
    at = next(at for at, row in enumerate(panel.model.rows) if row.party.name_ar == name)
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.model.index(at, 0))


def test_every_actor_of_a_chain_stands_in_the_list_with_its_claims(work):
    rows = {row.party.name_ar: row.count for row in work.screen.panel().model.rows}
    assert rows["سامر الحلو"] == 1
    assert len(rows) == len(work.session.store.find(Actor))


def test_a_field_commits_on_enter_and_undo_shows_it(work):
    go(work, "سامر الحلو")
    press("f2")
    field = focused_field()
    field.selectAll()
    type_text("سامر الحلوي")
    press("enter")
    assert actor(work, "سامر الحلوي")
    press("ctrl+z")
    press("ctrl+z")
    assert actor(work, "سامر الحلو")
    assert field.text() == "سامر الحلو"


def test_reliability_is_a_letter_and_not_assessed_at_first(work):
    go(work, "سامر الحلو")
    choice = work.screen.panel().form.reliability
    assert choice.current() == "not_assessed"
    choice.segments.setFocus()
    press("right")
    assert actor(work, "سامر الحلو").reliability == "F"


def test_the_side_is_a_code_where_there_is_one_and_free_words_else(work):
    go(work, "سامر الحلو")
    field = work.screen.panel().form.side
    field.setFocus()
    type_text("الحكوم")
    press("enter")
    assert actor(work, "سامر الحلو").alignment == "government"
    field.setFocus()
    field.selectAll()
    type_text("لجنة محلية")
    press("enter")
    assert actor(work, "سامر الحلو").alignment == "لجنة محلية"
    field.selectAll()
    press("delete")
    assert actor(work, "سامر الحلو").alignment == ""


def test_spellings_are_added_and_taken_off(work, qtbot):
    go(work, "سامر الحلو")
    spellings = work.screen.panel().form.spellings
    spellings.field.setFocus()
    type_text("سمير الحلو")
    press("enter")
    assert actor(work, "سامر الحلو").aliases == ("سمير الحلو",)
    assert work.steps == 1
    qtbot.mouseClick(spellings.chips[0], Qt.MouseButton.LeftButton)
    assert actor(work, "سامر الحلو").aliases == ()


def test_what_is_in_use_is_not_removed(work):
    go(work, "سامر الحلو")
    press("delete")
    assert actor(work, "سامر الحلو")
    assert [message.kind for message in work.said] == ["warn"]
    assert "1" in work.said[0].text


def test_one_that_nothing_names_is_added_and_removed(work):
    press("ctrl+n")
    dialog = work.dialog(NameDialog)
    type_text("سامر الحلو")
    press("enter")
    assert dialog.isVisible()
    dialog.field.selectAll()
    type_text("لجنة الإغاثة")
    work.finish(Qt.KeyboardModifier.NoModifier)
    assert actor(work, "لجنة الإغاثة")
    assert work.screen.panel().current().party.name_ar == "لجنة الإغاثة"
    work.screen.panel().table.setFocus()
    press("delete")
    assert not [each for each in work.session.store.find(Actor) if each.name_ar == "لجنة الإغاثة"]


def test_spellings_become_one_in_one_step(work):
    for name in ("سامر الحلوه", "س. الحلو"):
        action, _uid = parties.create_actor(work.session, name, sensitive=name.endswith("ه"))
        work.workspace.editor.do(action)
    before = work.steps
    kept = actor(work, "سامر الحلو")
    go(work, "سامر الحلو")
    work.screen.panel().merge()
    dialog = work.dialog(MergeDialog)
    assert not dialog.act.isEnabled()
    for name in ("سامر الحلوه", "س. الحلو"):
        dialog.rows.field.selectAll()
        type_text(name)
        dialog.rows.refresh()
        press("enter")
    assert dialog.keep.currentData() == kept.uid
    assert dialog.keep.count() == 3
    assert "حسّاس" in dialog._notice.accessibleName()
    work.finish()
    found = actor(work, "سامر الحلو")
    assert set(found.aliases) == {"سامر الحلوه", "س. الحلو"}
    assert found.sensitive
    assert work.steps == before + 1
    assert work.session.store.find(Attribution, actor=kept.uid)
    work.workspace.editor.undo()
    assert actor(work, "سامر الحلوه")


def test_outlets_have_a_list_of_their_own(work):
    work.screen.tabs.setFocus()
    press("left")
    panel = work.screen.panel()
    assert panel.kind == "outlet"
    assert len(panel.model.rows) == len(work.session.store.find(Outlet)) == 4
    go(work, "إذاعة النهر")
    field = panel.form.above
    field.setFocus()
    type_text("وكالة")
    press("enter")
    (radio,) = work.session.store.find(Outlet, name_ar="إذاعة النهر")
    (agency,) = work.session.store.find(Outlet, name_ar="وكالة الوادي")
    assert radio.parent == agency.uid
    go(work, "وكالة الوادي")
    field.setFocus()
    type_text("إذاعة")
    press("enter")
    assert work.session.store.find(Outlet, name_ar="وكالة الوادي")[0].parent is None
    assert panel.form._above._remark.text()


def test_the_filter_and_the_order(work):
    press("ctrl+f")
    type_text("حلو")
    panel = work.screen.panel()
    assert [row.party.name_ar for row in panel.model.rows] == ["سامر الحلو"]
    press("escape")
    panel.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    counts = [row.count for row in panel.model.rows]
    assert counts == sorted(counts, reverse=True)
    assert work.screen.panel().current() is not None


def test_nothing_can_be_changed_in_a_project_that_is_only_read(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, PartiesScreen, writable=False) as work:
        go(work, "سامر الحلو")
        press("delete")
        press("ctrl+n")
        form = work.screen.panel().form
        assert form.fields.field("name_ar").isReadOnly()
        assert not form.spellings.field.isVisible()
        assert not work.window.findChildren(NameDialog)
        assert work.said == []
