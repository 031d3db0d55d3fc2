"""Components: what they say, how keys work them, where things stand in each direction and at each scale."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.ui.components import click
from ui import bidi, language, theme
from ui.widgets.buttons import ActionTile, Button, IconButton
from ui.widgets.chain import ChainView, Link
from ui.widgets.checks import CheckRow
from ui.widgets.chips import ArticleChip, FilterChip, LinkChip
from ui.widgets.combo import Combo
from ui.widgets.notice import NoticeBar
from ui.widgets.section import Section
from ui.widgets.segmented import Segment, Segmented
from ui.widgets.tags import Badge, TypeTag

pytestmark = pytest.mark.usefixtures("dressed")


RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


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


def test_a_chain_is_walked_with_the_arrows(shown, qtbot):
    chain = shown(ChainView([Link("القائل", "وزارة"), Link("الناقل", "مركز"), Link("الناشر", "صحيفة")]))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(chain, key)
    with qtbot.waitSignal(chain.activated) as told:
        QTest.keyClick(chain, Qt.Key.Key_Return)
    assert told.args == [1]
    assert chain.accessibleName() == "القائل: وزارة ← الناقل: مركز ← الناشر: صحيفة"
