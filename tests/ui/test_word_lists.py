"""The dialog of word lists: words are added, taken away and brought back, each as a step that can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import word_lists
from db.records import WordEntry
from tests import claims_window
from ui import language, theme
from ui.dialogs.word_lists import WordListsDialog
from ui.widgets.list_row import DETAIL


@pytest.fixture(params=["ar", "en"])
def at_work(qapp, qtbot, tmp_path, request):
    theme.apply(qapp, "light")
    language.apply(qapp, request.param)
    with claims_window.opened(tmp_path, platform="xcb") as opened:
        yield opened
        qtbot.wait(1)
    language.apply(qapp, "ar")


@pytest.fixture
def dialog(at_work, qtbot):
    made = WordListsDialog(at_work.window, at_work.workspace)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.deleteLater()


def choose(dialog: WordListsDialog, name: str, code: str) -> None:
    dialog.lists.setCurrentIndex(dialog.lists.findData(name))
    dialog.groups.setCurrentIndex(dialog.groups.findData(code))


def shown(dialog: WordListsDialog) -> dict[str, str]:
    """Return the words and what is said of each."""
    items = (dialog.words.item(at) for at in range(dialog.words.count()))
    return {item.text(): str(item.data(DETAIL)) for item in items}


def test_every_list_and_group_has_a_name(dialog) -> None:
    for at in range(dialog.lists.count()):
        dialog.lists.setCurrentIndex(at)
        assert dialog.lists.itemText(at).strip()
        names = [dialog.groups.itemText(group) for group in range(dialog.groups.count())]
        assert all(name.strip(" …,،") for name in names)
        assert dialog.words.count() > 0
    assert dialog.lists.count() == len(word_lists.NAMES)


def test_a_word_is_added_by_enter_and_undone(dialog, at_work) -> None:
    choose(dialog, "reporting", "say")
    before = shown(dialog)
    dialog.field.setText("زعزع")
    dialog.field.setFocus()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.field.text() == ""
    assert set(shown(dialog)) == {*before, "زعزع"}
    assert shown(dialog)["زعزع"]
    assert "زعزع" in word_lists.table("reporting", at_work.session)["say"]
    at_work.actions.trigger("undo")
    assert at_work.session.store.find(WordEntry) == []


def test_a_word_is_taken_away_and_brought_back(dialog, at_work) -> None:
    choose(dialog, "counted", "killed")
    dialog.words.setCurrentRow(2)
    word = dialog.words.currentItem().text()
    away = dialog.toggle.text()
    QTest.mouseClick(dialog.toggle, Qt.MouseButton.LeftButton)
    assert word not in word_lists.table("counted", at_work.session)["killed"]
    assert shown(dialog)[word]
    assert dialog.words.currentItem().text() == word
    assert dialog.toggle.text() != away
    dialog.words.setFocus()
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert word in word_lists.table("counted", at_work.session)["killed"]
    assert dialog.toggle.text() == away


def test_a_list_is_brought_back_as_it_was_shipped(dialog, at_work) -> None:
    choose(dialog, "counted", "killed")
    QTest.mouseClick(dialog.toggle, Qt.MouseButton.LeftButton)
    choose(dialog, "counted", "wounded")
    dialog.field.setText("مكسور")
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert len(at_work.session.store.find(WordEntry)) == 2
    QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert at_work.session.store.find(WordEntry) == []
    assert set(shown(dialog).values()) == {""}


def test_what_is_no_word_is_said_below_the_field(dialog, at_work) -> None:
    dialog.field.setText("ـ")
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert dialog._labelled._remark.text()
    assert at_work.session.store.find(WordEntry) == []
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "a")
    assert not dialog._labelled._remark.text()
