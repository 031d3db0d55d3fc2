"""Fields: what is typed, offered, refused and taken, and where it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.components import LONG, click
from ui import language
from ui.widgets.buttons import IconButton
from ui.widgets.completing import CompletingField, Completion
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import Labelled, NumberField, TextField
from ui.widgets.text import Text

pytestmark = pytest.mark.usefixtures("dressed")


def parse(text: str) -> float | None:
    return float(text.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩٫", "0123456789."))) if text else None


PEOPLE = [Completion("وزارة الشؤون البلدية", "جهة رسمية", 1), Completion("وزارة النقل", "جهة رسمية", 2)]


@pytest.fixture
def completing(shown):
    field = shown(
        CompletingField(lambda prefix: [one for one in PEOPLE if prefix and one.display.startswith(prefix)])
    )
    field.setText("وزارة")
    field.offer()
    return field


def test_a_text_field_is_emptied_by_escape_and_by_its_button(shown, qtbot):
    field = shown(TextField("بحث", icon="search", clearable=True))
    field.setText("إخلاء")
    with qtbot.waitSignal(field.cleared):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    field.setText("إخلاء")
    button = field.findChild(IconButton)
    assert button.accessibleName() == "مسح"
    assert button.x() < field.width() / 2
    with qtbot.waitSignal(field.cleared):
        click(button)
    assert (field.text(), button.isVisible()) == ("", False)


def test_a_text_field_keeps_room_for_its_icon_on_the_reading_side(qapp, qtbot):
    field = TextField(icon="search")
    qtbot.addWidget(field)
    assert field.textMargins().right() > field.textMargins().left()
    language.apply(qapp, "en")
    assert field.textMargins().left() > field.textMargins().right()


def test_a_long_text_shows_its_beginning(shown):
    field = TextField()
    shown(QWidget())
    field.setText(LONG)
    assert field.cursorPosition() == 0
    field.deleteLater()


def test_a_number_field_takes_any_digits_and_tells_once(shown, qtbot):
    field = shown(NumberField(parse, language.number))
    numbers: list[float | None] = []
    field.number_changed.connect(numbers.append)
    for typed in ("٣٣٧", "337", "٣٫٥", ""):
        field.setText(typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert numbers == [337.0, 3.5, None]
    assert (field.number(), field.text()) == (None, "")


def test_a_number_field_refuses_words_and_keeps_the_number(shown):
    field = shown(NumberField(parse, language.number))
    field.set_number(9500)
    field.setText("كثير")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.property("invalid"), field.number(), field.text()) == (True, 9500, "كثير")
    field.set_number(12)
    assert (field.property("invalid"), field.text()) == (False, "12")


def test_a_caption_names_its_field_and_remarks_mark_it(qtbot):
    field = TextField()
    labelled = Labelled("العنوان", field)
    qtbot.addWidget(labelled)
    assert (field.accessibleName(), labelled.caption().buddy()) == ("العنوان", field)
    labelled.set_remark("ليس عددًا", wrong=True)
    assert field.property("invalid") is True
    labelled.set_remark("")
    assert field.property("invalid") is False


def test_offers_are_taken_with_the_keys(completing, qtbot):
    assert completing.offers() == PEOPLE
    QTest.keyClick(completing, Qt.Key.Key_Down)
    with qtbot.waitSignal(completing.chosen) as told:
        QTest.keyClick(completing, Qt.Key.Key_Return)
    assert (told.args[0].data, completing.text(), completing.offers()) == (2, "وزارة النقل", [])


def test_tab_takes_the_offer_and_moves_on(completing, qtbot):
    completing.parentWidget().layout().addWidget(TextField())
    with qtbot.waitSignal(completing.chosen) as told:
        QTest.keyClick(completing, Qt.Key.Key_Tab)
    assert told.args[0].data == 1


def test_escape_closes_the_offers_and_keeps_the_text(completing):
    QTest.keyClick(completing, Qt.Key.Key_Escape)
    assert (completing.offers(), completing.text()) == ([], "وزارة")


def test_enter_confirms_what_is_not_known(shown, qtbot):
    field = shown(CompletingField(lambda _: []))
    field.setText("شاهد من البلدة")
    with qtbot.waitSignal(field.entered) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["شاهد من البلدة"]


def test_enter_on_a_known_name_chooses_it(shown, qtbot):
    field = shown(CompletingField(lambda _: PEOPLE))
    field.setText("وزارة النقل")
    with qtbot.waitSignal(field.chosen) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args[0].data == 2


def test_offers_close_when_the_focus_leaves(completing):
    completing.clearFocus()
    assert completing.offers() == []


def test_an_empty_state_offers_one_primary_action(shown):
    state = shown(EmptyState("لا أقوال بعد", LONG), height=500)
    first, second = state.add_action("فتح", key="enter"), state.add_action("استيراد")
    assert (first.kind, second.kind) == ("primary", "secondary")
    for label in state.findChildren(Text):
        assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize(("code", "rtl"), [("ar", True), ("en", False)])
def test_what_has_no_letter_and_the_caret_of_an_empty_field_stand_where_the_interface_begins(
    qapp, shown, code, rtl
):
    language.apply(qapp, code)
    field = shown(TextField())
    for text, at_right in (("", rtl), ("1,200", rtl), ("Zayzafouna", False), ("الزيزفونة", True)):
        field.setText(text)
        field.grab()  # Qt settles where the text stands while painting
        assert (field.cursorRect().center().x() > field.width() / 2) is at_right
