"""What a screen reader gets: name, text, caret and selection, in UTF-16 offsets."""

from __future__ import annotations

from PySide6.QtGui import QAccessible

from tests.ui.article_views import claim, shown

TEXT = "😀 قال الوزير 😀 نعم"


def test_the_text_is_read_with_utf16_offsets(qtbot):
    view = shown(qtbot, TEXT)
    view.setAccessibleName("Article A003")
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Article A003"
    assert interface.role() == QAccessible.Role.EditableText
    assert interface.state().readOnly
    text = interface.textInterface()
    assert text.characterCount() == len(TEXT.encode("utf-16-le")) // 2
    assert text.text(0, 2) == "😀"
    assert text.text(3, 6) == "قال"


def test_caret_and_selection_go_both_ways(qtbot):
    view = shown(qtbot, TEXT)
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    view.select(2, 5)
    assert text.cursorPosition() == 6
    assert text.selectionCount() == 1
    text.setCursorPosition(3)
    assert view.selection == (2, 2)
    text.addSelection(3, 6)
    assert view.selected_text == "قال"
    text.removeSelection(0)
    assert text.selectionCount() == 0


def test_a_character_is_found_where_it_is_drawn(qtbot):
    view = shown(qtbot, TEXT)
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    for offset in (3, 7, 11):
        assert text.offsetAtPoint(text.characterRect(offset).center()) == offset


def test_another_article_is_another_text(qtbot):
    view = shown(qtbot, TEXT)
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    view.set_article("نعم")
    assert text.characterCount() == 3
    view.set_highlights([claim("a", (0, 3))])
    view.hint_for = lambda uid: f"claim {uid}"
    QAccessible.setActive(True)
    try:
        view.set_current("a")
        view.select(0, 2)
    finally:
        QAccessible.setActive(False)
    assert text.cursorPosition() == 2
