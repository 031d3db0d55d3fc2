"""Components: what they say, how keys work them, where things stand in each direction and at each scale."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import bidi, language, theme, tokens
from ui.focus_ring import FocusRing
from ui.widgets import table
from ui.widgets.bars import ScreenBar, StatusBar
from ui.widgets.buttons import ActionTile, Button, IconButton
from ui.widgets.chain import ChainView, Link
from ui.widgets.checks import CheckRow
from ui.widgets.chips import ArticleChip, FilterChip, LinkChip
from ui.widgets.combo import Combo
from ui.widgets.completing import CompletingField, Completion
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import Labelled, NumberField, TextField
from ui.widgets.label_bar import LabelBar, LabelButton, LabelChoice
from ui.widgets.layouts import FlowLayout
from ui.widgets.nav_bar import NavBar, Tab
from ui.widgets.notice import NoticeBar, NoticeBox
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.section import Section
from ui.widgets.segmented import Segment, Segmented
from ui.widgets.tags import Badge, TypeTag
from ui.widgets.text import Text

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
LONG = "القول واحد والأصل واحد: 377 هنا و337 في صحيفة الضفاف، وقد ذكرته مواد كثيرة بعد ذلك اليوم. "


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication):
    theme.apply(qapp, "light")
    language.apply(qapp, "ar")
    yield
    theme.apply(qapp, "light")
    language.apply(qapp, "ar")


@pytest.fixture
def shown(qtbot):
    """Show a component in a window of its own and give it the focus."""
    windows = []  # qtbot keeps weak references only

    def show(widget: QWidget, width: int = 600, height: int = 200) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        QVBoxLayout(window).addWidget(widget)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        with qtbot.waitActive(window):
            pass
        widget.setFocus()
        return widget

    yield show
    for window in windows:
        window.close()
    qtbot.wait(1)  # the platform tells of the lost focus later


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(
        widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
    )


MAKERS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: Button("قبول وانتقال", icon="check", key="enter"),
    "icon button": lambda: IconButton("x", "إغلاق"),
    "tile": lambda: ActionTile("مشروع جديد", "ملف واحد", icon="file-plus-2", key="ctrl+n"),
    "article chip": lambda: ArticleChip("A001", "صحيفة الضفاف", "16 كانون الأول"),
    "filter chip": lambda: FilterChip("رقم", tag=("1", "figure")),
    "link chip": lambda: LinkChip("يذكر", "المرحلة الأولى"),
    "check row": lambda: CheckRow("رقم", "29", tag=("1", "figure")),
    "badge": lambda: Badge("جديدة", "ok", icon="check"),
    "segmented": lambda: Segmented("المظهر", [Segment("a", "فاتح", "sun"), Segment("b", "داكن")]),
    "type tag": lambda: TypeTag("1", "figure", "رقم"),
    "notice": lambda: NoticeBar("error", "لم تكتمل", "عملك محفوظ"),
    "chain": lambda: ChainView([Link("القائل", "وزارة الشؤون البلدية")]),
}


@pytest.mark.parametrize("name", MAKERS)
def test_every_component_has_an_accessible_name(qtbot, name):
    widget = MAKERS[name]()
    qtbot.addWidget(widget)
    said = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    assert said.strip()


@pytest.mark.parametrize("name", MAKERS)
def test_every_component_grows_with_the_scale(qapp, qtbot, name):
    widget = MAKERS[name]()
    qtbot.addWidget(widget)
    widget.show()
    before = widget.sizeHint()
    theme.apply(qapp, "light", 2.0)
    after = widget.sizeHint()
    assert after.height() >= 1.8 * before.height() or name == "notice"
    assert after.width() > before.width()


@pytest.mark.parametrize("name", MAKERS)
def test_every_component_paints_both_appearances_and_mirrors(qapp, qtbot, name):
    widget = MAKERS[name]()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    light = widget.grab().toImage()
    theme.apply(qapp, "dark")
    assert widget.grab().toImage() != light


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("code", ["ar", "en"])
def test_buttons_have_room_for_their_words(qapp, qtbot, scale, code):
    language.apply(qapp, code)
    theme.apply(qapp, "light", scale)
    plain, full = Button("قبول وانتقال"), Button("قبول وانتقال", icon="check", key="ctrl+enter")
    for button in (plain, full):
        qtbot.addWidget(button)
        assert button.sizeHint().width() >= button.fontMetrics().horizontalAdvance(button.text())
        assert button.minimumSizeHint() == button.sizeHint()
    assert full.sizeHint().width() > plain.sizeHint().width()


@pytest.mark.parametrize("direction", [RTL, LTR])
def test_a_button_shows_its_icon_at_the_reading_start(qtbot, direction):
    button = Button("", icon="check", key="ctrl+shift+z")
    qtbot.addWidget(button)
    button.setLayoutDirection(direction)
    button.resize(button.sizeHint())
    mirrored = button.grab().toImage()
    button.setLayoutDirection(LTR if direction == RTL else RTL)
    assert button.grab().toImage() != mirrored


def test_an_icon_button_tells_its_key(qtbot):
    button = IconButton("trash-2", "حذف", key="ctrl+d")
    qtbot.addWidget(button)
    assert (button.accessibleName(), bidi.strip_isolates(button.toolTip())) == ("حذف", "حذف (Ctrl+D)")


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space])
def test_a_filter_chip_is_removed_by_key(shown, qtbot, key):
    chip = shown(FilterChip("رقم"))
    with qtbot.waitSignal(chip.removed):
        QTest.keyClick(chip, key)


def test_segments_move_with_the_arrows_in_their_direction(shown):
    control = shown(Segmented("المظهر", [Segment("a", "أ"), Segment("b", "ب"), Segment("c", "ج")]))
    chosen: list[str] = []
    control.chosen.connect(chosen.append)
    QTest.keyClick(control, Qt.Key.Key_Left)
    QTest.keyClick(control, Qt.Key.Key_Left)
    QTest.keyClick(control, Qt.Key.Key_Left)
    QTest.keyClick(control, Qt.Key.Key_Right)
    assert chosen == ["b", "c", "b"]


def test_segments_are_chosen_by_click_from_the_right_in_arabic(shown):
    control = shown(Segmented("المظهر", [Segment("a", "أ"), Segment("b", "ب")]))
    click(control, QPoint(4, 10))
    assert control.current() == "b"
    assert control.accessibleName() == "المظهر: ب"
    with pytest.raises(ValueError, match="nothing"):
        control.choose("nothing")


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


def parse(text: str) -> float | None:
    return float(text.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩٫", "0123456789."))) if text else None


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


PEOPLE = [Completion("وزارة الشؤون البلدية", "جهة رسمية", 1), Completion("وزارة النقل", "جهة رسمية", 2)]


@pytest.fixture
def completing(shown):
    field = shown(
        CompletingField(lambda prefix: [one for one in PEOPLE if prefix and one.display.startswith(prefix)])
    )
    field.setText("وزارة")
    field.offer()
    return field


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


def test_the_wheel_changes_no_combo_in_passing(shown, qtbot):
    combo = shown(Combo("الحدث"))
    combo.addItems(["أ", "ب"])
    assert combo.accessibleName() == "الحدث"
    assert combo.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_a_check_row_is_ticked_anywhere(shown):
    row = shown(CheckRow("رقم", "29"), width=300)
    click(row, QPoint(3, 10))
    assert row.isChecked()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert not row.isChecked()


def test_a_section_folds_with_space(shown, qtbot):
    section = shown(Section("النوع", "12"))
    section.body.addWidget(CheckRow("رقم"))
    line = section.findChild(QAbstractButton)
    with qtbot.waitSignal(section.folded):
        QTest.keyClick(line, Qt.Key.Key_Space)
    assert section.is_folded()
    section.set_folded(folded=False)
    assert not section.is_folded()


def test_a_notice_fits_its_words(shown):
    wide, narrow = NoticeBox("خلاف نقل", LONG), NoticeBox("خلاف نقل", LONG * 3)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addWidget(wide)
    column.addWidget(narrow)
    shown(holder, width=320, height=600)
    assert narrow.height() > wide.height()
    for box in (wide, narrow):
        for label in box.findChildren(Text):
            assert label.height() >= label.heightForWidth(label.width())


def test_a_notice_bar_is_closed_and_acts(shown, qtbot):
    bar = shown(NoticeBar("error", "لم تكتمل الحزمة.", "عملك محفوظ."))
    again = bar.add_action("إعادة المحاولة")
    with qtbot.waitSignal(again.clicked):
        click(again)
    with qtbot.waitSignal(bar.closed):
        click(bar.findChildren(IconButton)[-1])
    assert bar.isHidden()


def test_progress_is_told_and_stopped(shown, qtbot):
    strip = shown(ProgressStrip())
    strip.show_progress("استيراد", 0.64, "64%", "1,284 من 2,006")
    assert strip.accessibleName() == "استيراد 64% 1,284 من 2,006"
    stop, hide = strip.findChildren(Button)
    with qtbot.waitSignal(strip.stopped):
        click(stop)
    with qtbot.waitSignal(strip.hidden_by_hand):
        click(hide)
    assert strip.isHidden()


def test_an_empty_state_offers_one_primary_action(shown):
    state = shown(EmptyState("لا أقوال بعد", LONG), height=500)
    first, second = state.add_action("فتح", key="enter"), state.add_action("استيراد")
    assert (first.kind, second.kind) == ("primary", "secondary")
    for label in state.findChildren(Text):
        assert label.height() >= label.heightForWidth(label.width())


SCREENS = [Tab("desk", "القراءة", "book-open", "alt+1"), Tab("claims", "الأقوال", "highlighter", "alt+2")]


def test_the_navigation_is_chosen_by_click_and_arrows(shown, qtbot):
    bar = NavBar()
    bar.set_tabs(SCREENS)
    bar.choose("desk")
    shown(bar)
    first, second = bar.findChildren(QAbstractButton)
    assert first.x() > second.x()
    with qtbot.waitSignal(bar.chosen) as told:
        click(second)
    assert (told.args, bar.current()) == (["claims"], "claims")
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is first


def test_a_narrow_navigation_shows_icons(shown):
    bar = shown(NavBar(), width=1000)
    bar.set_tabs(SCREENS)
    bar.choose("desk")
    wide = bar.findChildren(QAbstractButton)[1].sizeHint().width()
    bar.window().resize(340, 100)
    QApplication.sendPostedEvents()
    bar.add_end(Button("تسليم 14 تغييرًا", icon="package"))
    bar.choose("desk")
    bar.resize(200, 44)
    assert bar.findChildren(QAbstractButton)[1].sizeHint().width() < wide


def labels() -> list[LabelChoice]:
    return [
        LabelChoice(kind["code"], kind["key"], kind["ar_short"], kind["ar"], kind["code"])
        for kind in tokens.raw()["claim_types"]
    ]


@pytest.mark.parametrize(("width", "keys_only", "lines"), [(1440, False, 1), (800, True, 1), (260, True, 2)])
def test_the_label_bar_gives_way_where_it_is_narrow(qtbot, width, keys_only, lines):
    bar = LabelBar(labels())
    qtbot.addWidget(bar)
    bar.resize(width, 46)
    bar.show()
    buttons = bar.findChildren(LabelButton)
    assert len(buttons) == 12
    assert {button.keys_only for button in buttons} == {keys_only}
    assert bar.height() == lines * theme.height("label_bar")
    assert buttons[0].x() > buttons[1].x()
    for button in buttons:
        assert bar.rect().contains(button.geometry())


@pytest.mark.parametrize("words", ["ar_short", "en_short", "en"])
@pytest.mark.parametrize("width", [1366, 1440])
def test_the_label_bar_cuts_no_word(qtbot, words, width):
    bar = LabelBar(
        [
            LabelChoice(kind["code"], kind["key"], kind[words], "", kind["code"])
            for kind in tokens.raw()["claim_types"]
        ]
    )
    qtbot.addWidget(bar)
    bar.resize(width, 46)
    bar.show()
    for button in bar.findChildren(LabelButton):
        assert button.keys_only or button.width() >= button.sizeHint().width()
        assert not button.keys_only or words == "en"
        assert not button.text().endswith(".")


def test_a_click_labels_and_only_the_claim_says_what_is_checked(qtbot):
    bar = LabelBar(labels())
    qtbot.addWidget(bar)
    bar.set_current("cause")
    button = bar.findChildren(LabelButton)[0]
    with qtbot.waitSignal(bar.labelled) as told:
        click(button)
    assert told.args == ["figure"]
    assert [each.choice.code for each in bar.findChildren(LabelButton) if each.isChecked()] == ["cause"]


def test_a_chain_is_walked_with_the_arrows(shown, qtbot):
    chain = shown(ChainView([Link("القائل", "وزارة"), Link("الناقل", "مركز"), Link("الناشر", "صحيفة")]))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(chain, key)
    with qtbot.waitSignal(chain.activated) as told:
        QTest.keyClick(chain, Qt.Key.Key_Return)
    assert told.args == [1]
    assert chain.accessibleName() == "القائل: وزارة ← الناقل: مركز ← الناشر: صحيفة"


def test_the_status_bar_replaces_its_hints(qtbot):
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.set_hints([("f8", "الرقم التالي"), (("up", "down"), "تنقّل")])
    assert bar.hint_texts() == ["الرقم التالي", "تنقّل"]
    bar.set_hints([("enter", "فتح")])
    assert bar.hint_texts() == ["فتح"]


def test_a_screen_bar_runs_from_the_reading_start(shown):
    bar = ScreenBar()
    first, second, last = Button("أ"), Button("ب"), Button("ج")
    bar.add(first)
    bar.add(second)
    bar.add_end(last)
    shown(bar)
    assert first.x() > second.x() > last.x()


@pytest.mark.parametrize("code", ["ar", "en"])
def test_the_flow_wraps_from_the_reading_start(qapp, shown, code):
    language.apply(qapp, code)
    holder = QWidget()
    flow = FlowLayout(holder)
    chips = [ArticleChip(f"A00{i}", "صحيفة الضفاف") for i in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    shown(holder, width=420)
    lines = {chip.y() for chip in chips}
    assert len(lines) > 1
    assert (chips[0].x() > chips[1].x()) == (code == "ar")
    assert flow.heightForWidth(holder.width()) > flow.heightForWidth(4000)


def test_wrapped_text_needs_more_lines_where_it_is_narrow(qtbot):
    label = Text(LONG, wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(150) > label.heightForWidth(600)
    assert label.heightForWidth(600) % 20 == 0


def test_cells_isolate_their_text_and_measure_badges(qtbot):
    view = table.Table("الأقوال")
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    item = QStandardItem("-3.5")
    model.appendRow([item, QStandardItem("x")])
    view.setModel(model)
    option = QStyleOptionViewItem()
    delegate = view.itemDelegate()
    assert isinstance(delegate, table.CellDelegate)
    delegate.initStyleOption(option, model.index(0, 0))
    assert option.text == bidi.ltr("-3.5")
    plain = delegate.sizeHint(option, model.index(0, 0)).width()
    item.setData(table.Cell(tag=("1", "figure"), after="+2"), table.CELL)
    assert delegate.sizeHint(option, model.index(0, 0)).width() > plain
    assert view.rowHeight(0) == theme.height("table_row")


def test_the_selected_row_has_its_bar_at_the_reading_start(shown):
    view = table.Table("الأقوال")
    model = QStandardItemModel(3, 2, view)
    view.setModel(model)
    view.setCurrentIndex(model.index(1, 1))
    shown(view, width=500, height=300)
    view.clearFocus()
    port = view.viewport()
    picture = port.grab().toImage()
    middle = view.rowViewportPosition(1) + view.rowHeight(1) // 2
    assert picture.pixelColor(port.width() - 2, middle) == theme.colour("accent")
    assert picture.pixelColor(2, middle) == theme.colour("accentSoft")


def test_the_focus_ring_follows_the_keyboard_and_not_the_mouse(qapp, shown):
    holder = QWidget()
    ring = FocusRing(qapp, holder)
    row = QHBoxLayout(holder)
    first, second = Button("أ"), Button("ب")
    row.addWidget(first)
    row.addWidget(second)
    shown(holder)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    drawn = ring._ring
    assert drawn is not None
    top_left = drawn.mapToGlobal(QPoint(0, 0))
    assert second.mapToGlobal(QPoint(0, 0)) - top_left == QPoint(4, 4)
    holder.window().resize(700, 300)
    QApplication.sendPostedEvents()
    assert second.mapToGlobal(QPoint(0, 0)) - drawn.mapToGlobal(QPoint(0, 0)) == QPoint(4, 4)
    QTest.mousePress(first, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is first
    assert ring._ring is None
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton)
    second.setFocus()
    assert ring._ring is None  # the program moved it, nobody pressed a key


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
