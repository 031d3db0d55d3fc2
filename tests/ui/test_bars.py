"""Bars, boxes and the navigation: room for their words, their order, what a key and a click do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from tests.ui.components import LONG, click
from ui import theme, tokens
from ui.widgets.bars import ScreenBar, StatusBar
from ui.widgets.buttons import Button, IconButton
from ui.widgets.label_bar import LabelBar, LabelButton, LabelChoice
from ui.widgets.nav_bar import NavBar, Tab
from ui.widgets.notice import NoticeBar, NoticeBox
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.text import Text

pytestmark = pytest.mark.usefixtures("dressed")


SCREENS = [Tab("desk", "القراءة", "book-open", "alt+1"), Tab("claims", "الأقوال", "highlighter", "alt+2")]


def labels() -> list[LabelChoice]:
    return [
        LabelChoice(kind["code"], kind["key"], kind["ar_short"], kind["ar"], kind["code"])
        for kind in tokens.raw()["claim_types"]
    ]


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
