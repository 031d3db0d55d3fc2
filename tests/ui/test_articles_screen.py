"""The articles screen with real keys and clicks on a real project."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app import article_list, articles
from db.changes import Action, Change
from db.records import Assignment, Claim, Reviewer
from tests.import_files import FIRST
from tests.ui.transfer_windows import Program, empty_project, project_of, running, sample_project
from tests.waiting import let_pass, until
from ui import language
from ui.commands import BY_IDENT
from ui.screens.articles.remove_dialog import RemoveDialog
from ui.screens.articles.screen import ArticlesScreen
from ui.widgets.combo import Combo
from ui.widgets.fields import TextField


@pytest.fixture(autouse=True)
def _application(qapp):
    language.apply(qapp, "en")
    yield
    language.apply(qapp, "ar")


@pytest.fixture
def program(tmp_path):
    sample_project(tmp_path / "sample.isnad")
    with running(tmp_path / "sample.isnad") as made:
        yield made


def screen_of(program: Program) -> ArticlesScreen:
    program.window.show_screen("articles")
    screen = program.window.screen_of("articles")
    assert isinstance(screen, ArticlesScreen)
    return screen


def codes(screen: ArticlesScreen) -> list[str]:
    rows = (screen.model.row_at(at) for at in range(len(screen.model.ids)))
    return [row.row.code for row in rows if row is not None]


def column(screen: ArticlesScreen, code: str) -> int:
    return [each.code for each in screen.model.columns].index(code)


def mark(screen: ArticlesScreen, *rows: int, at: str = "outlet") -> None:
    """Mark rows with Ctrl as a hand does, the last one current."""
    screen.table.setCurrentIndex(screen.model.index(rows[0], column(screen, at)))
    selection = screen.table.selectionModel()
    for row in rows:
        index = screen.model.index(row, column(screen, at))
        selection.setCurrentIndex(index, selection.SelectionFlag.Select | selection.SelectionFlag.Rows)


def edit(screen: ArticlesScreen, text: str) -> None:
    """Press F2, type, press Enter."""
    QTest.keyClick(screen.table, Qt.Key.Key_F2)
    editor = next(
        child
        for child in screen.table.viewport().children()
        if isinstance(child, TextField) and child.isVisibleTo(screen)
    )
    for letter in text:
        QCoreApplication.sendEvent(
            editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )
    while getattr(editor, "offers", list)():
        QTest.keyClick(editor, Qt.Key.Key_Escape)
    done = screen.workspace.editor.stack.count()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    until(lambda: screen.workspace.editor.stack.count() > done)


def row_of(program: Program, code: str) -> articles.ArticleRow:
    return next(row for row in articles.rows(program.session) if row.code == code)


def test_all_articles_are_listed_and_sorted_by_their_headings(program):
    screen = screen_of(program)
    expected = [row.code for row in articles.rows(program.session)]
    assert codes(screen) == expected
    header = screen.table.horizontalHeader()
    header.sectionClicked.emit(column(screen, "chars"))
    by_length = sorted(articles.rows(program.session), key=lambda row: (row.chars, row.number))
    assert codes(screen) == [row.code for row in by_length]
    header.sectionClicked.emit(column(screen, "chars"))
    assert codes(screen)[0] == by_length[-1].code


def test_words_and_lists_filter(program):
    screen = screen_of(program)
    first = articles.rows(program.session)[0]
    assert first.outlet_uid is not None
    screen.filters.choose(outlet=first.outlet_uid)
    assert codes(screen) == [first.code]
    screen.filters.choose(state="done")
    assert codes(screen) == [row.code for row in articles.rows(program.session) if row.state == "done"]
    screen.filters.choose(gap="duplicate")
    assert codes(screen) == []
    assert screen.nothing.isVisible()
    screen.filters.clear()
    screen.filters.search.setText(first.code)
    until(lambda: codes(screen) == [first.code])


def test_enter_opens_the_article_on_the_desk(program):
    screen = screen_of(program)
    asked: list[str] = []
    program.workspace.go_to_article.connect(asked.append)
    mark(screen, 2)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    assert asked == [articles.rows(program.session)[2].uid]
    assert program.window.current_screen() is program.window.screen_of("reading")
    let_pass(300)  # the desk reads the history of the claim it shows a moment later


def test_one_cell_is_edited_in_place_and_undone(program):
    screen = screen_of(program)
    before = row_of(program, "A001")
    mark(screen, 0, at="outlet")
    edit(screen, "وكالة لم تُذكر من قبل")
    assert row_of(program, "A001").outlet == "وكالة لم تُذكر من قبل"
    mark(screen, 0, at="published")
    edit(screen, "آذار 2024")
    changed = row_of(program, "A001")
    assert (changed.published, changed.published_precision) == ("2024-03", "month")
    mark(screen, 0, at="headline")
    edit(screen, "عنوان")
    assert row_of(program, "A001").headline == "عنوان"
    for _ in range(3):
        program.actions.trigger("undo")
    assert row_of(program, "A001") == before


def test_one_value_is_given_to_all_that_are_marked_in_one_step(program):
    screen = screen_of(program)
    mark(screen, 0, 1, 2, at="published")
    edit(screen, "20/3/2024")
    assert [row.published for row in articles.rows(program.session)[:3]] == ["2024-03-20"] * 3
    assert program.workspace.editor.stack.count() == 1
    assert len(screen.marked()) == 3, "what was marked stays marked"
    mark(screen, 0, 1, at="headline")
    edit(screen, "عنوان واحد")
    assert [row.headline == "عنوان واحد" for row in articles.rows(program.session)[:3]].count(True) == 1


def test_language_is_chosen_from_a_list(program):
    screen = screen_of(program)
    mark(screen, 0, at="language")
    QTest.keyClick(screen.table, Qt.Key.Key_F2)
    combo = next(child for child in screen.table.viewport().children() if isinstance(child, Combo))
    combo.hidePopup()
    combo.setCurrentIndex(combo.findData("en"))
    combo.activated.emit(combo.currentIndex())
    until(lambda: row_of(program, "A001").language == "en")


def test_a_name_with_an_ampersand_is_shown_whole_in_a_menu(program):
    (first, *_) = program.session.store.find(Reviewer)
    change = Change(first, replace(first, display_name="سعاد & وليد"))
    program.session.perform(Action("reviewer.rename", (change,)))
    menu = screen_of(program).actions_bar.assign_menu()
    assert "سعاد && وليد" in [act.text() for act in menu.actions()]


def test_articles_are_assigned_and_their_state_is_set(program):
    screen = screen_of(program)
    other = next(each for each in program.session.store.find(Reviewer) if each.display_name == "زيتون")
    mark(screen, 0, 1)
    menu = screen.actions_bar.assign_menu()
    next(act for act in menu.actions() if act.text() == "زيتون").trigger()
    queue = {entry.article for entry in program.session.store.find(Assignment, reviewer=other.uid)}
    assert set(screen.marked()) <= queue
    screen.set_state("todo")
    assert [row.state for row in articles.rows(program.session)[:2]] == ["todo", "todo"]
    screen.set_state("")
    assert [row.state for row in articles.rows(program.session)[:2]] == ["", ""]
    assert (
        article_list.ids(program.session, article_list.ArticleFilter(state="none"))[:2]
        == screen.model.ids[:2]
    )


def test_what_delete_removes_here_is_called_articles(program):
    screen = screen_of(program)
    mark(screen, 0)
    screen.table.setFocus()
    assert program.actions.available("article.remove")
    assert not program.actions.available("claim.remove")
    remove = BY_IDENT["article.remove"]
    assert program.window.words(remove) == "Remove the article"
    mark(screen, 0, 1, 2)
    assert program.window.words(remove) == "Remove 3 articles"
    screen.table.clearSelection()
    assert not program.actions.available("article.remove")


def test_removal_says_which_claims_go_and_comes_back(program):
    screen = screen_of(program)
    before, claims = articles.rows(program.session), len(program.session.store.find(Claim))
    mark(screen, 0, 1)
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    dialog = next(child for child in program.window.findChildren(RemoveDialog) if child.isVisible())
    gone = before[0].claims + before[1].claims
    assert f"Removed with them: {gone} claims." in dialog.words()
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert [row.code for row in articles.rows(program.session)] == [row.code for row in before[2:]]
    assert len(program.session.store.find(Claim)) == claims - gone
    assert codes(screen)[0] == before[2].code
    program.actions.trigger("undo")
    assert articles.rows(program.session) == before
    assert len(program.session.store.find(Claim)) == claims


def test_repeated_articles_are_named(tmp_path):
    files = []
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(FIRST, encoding="utf-8")
        files.append(tmp_path / f"{name}.txt")
    project_of(tmp_path / "two.isnad", files)
    with running(tmp_path / "two.isnad") as program:
        screen = screen_of(program)
        row = screen.model.row_at(1)
        assert row is not None
        assert row.duplicate_of == "A001"
        screen.filters.choose(gap="duplicate")
        assert codes(screen) == ["A002"]


def test_an_empty_project_offers_the_import(tmp_path):
    empty_project(tmp_path / "empty.isnad")
    with running(tmp_path / "empty.isnad") as program:
        screen = screen_of(program)
        assert screen.empty.isVisible()
        button = next(
            each
            for each in screen.empty.findChildren(QWidget)
            if getattr(each, "text", str)() == "Import articles"
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        until(lambda: program.transfers.imports.dialog is not None)
        program.transfers.imports.close_dialog()
