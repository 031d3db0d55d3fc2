"""The search screen at work: real keys under an Arabic layout, real projects, both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app import claims, saved_searches
from app.searching import run
from app.searching.request import KINDS
from app.session import Session
from db.records import Claim
from tests.app.conftest import got
from tests.ui.keys import ALT, CTRL, SHIFT, arabic, at
from tests.ui.search_desk import (
    DOWN,
    ENTER,
    ESCAPE,
    F3,
    press,
    screen_of,
    searched,
    settled,
    shown,
    type_words,
)
from ui import bidi, fonts, language
from ui.application import Isnad
from ui.commands import BY_IDENT
from ui.screens.reading.desk import ReadingDesk
from ui.screens.search.bar import KindBar
from ui.screens.search.chosen import Chosen
from ui.screens.search.kwic_paint import _fitted
from ui.screens.search.label_dialog import LabelAllDialog


def count_of(program) -> str:
    return bidi.strip_isolates(screen_of(program).search_bar.count_text())


def session_of(program: Isnad) -> Session:
    return got(program.projects.workspace).session


def test_by_keyboard_alone_from_a_word_to_its_place_on_the_desk(opened, qtbot):
    digit = BY_IDENT["screen.search"].keys[0].removeprefix("alt+")
    press(opened, at(digit, digit), ALT)
    assert opened.window.current_screen() is screen_of(opened)
    assert QApplication.focusWidget() is screen_of(opened).search_bar.field
    type_words(opened, "اخلاء")
    qtbot.waitUntil(lambda: len(shown(opened)) > 0)
    settled(qtbot, opened)
    press(opened, ENTER)
    assert QApplication.focusWidget() is screen_of(opened).table
    press(opened, F3)
    press(opened, arabic("g"), CTRL)
    press(opened, F3, SHIFT)
    place = screen_of(opened).table.current_place()
    assert place == shown(opened)[1]
    press(opened, ENTER)
    desk = opened.window.current_screen()
    assert isinstance(desk, ReadingDesk)
    qtbot.waitUntil(lambda: desk.pane is not None and desk.pane.view.selected_text == place.quote)
    assert desk.pane is not None
    assert place is not None
    assert desk.pane.uid == place.source.target[1]
    assert tuple(sorted(desk.pane.view.selection)) == (place.start, place.end)


def test_the_places_are_grouped_and_counted_and_the_newest_come_first(opened, qtbot):
    screen = searched(qtbot, opened, "الإخلاء")
    days = [place.source.published for place in shown(opened)]
    assert days == sorted(days, reverse=True)
    assert screen.model.rowCount() == len(shown(opened)) + screen.model.sources()
    assert str(len(shown(opened))) in count_of(opened)
    assert screen.model.flags(screen.model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert screen.table.current_place() == shown(opened)[0]


def test_a_form_that_is_unticked_takes_its_places_away_and_back(opened, qtbot):
    screen = searched(qtbot, opened, "إخلاء")
    before = shown(opened)
    row = next(row for row in screen.panel.forms.forms() if row.form == "الإخلاء")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    settled(qtbot, opened)
    assert [p for p in before if p.form != "الإخلاء"] == shown(opened)
    assert len(shown(opened)) < len(before)
    row = next(row for row in screen.panel.forms.forms() if row.form == "الإخلاء")
    assert not row.isChecked()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    settled(qtbot, opened)
    assert shown(opened) == before


def test_a_form_left_out_makes_room_beyond_the_limit(opened, qtbot, monkeypatch):
    monkeypatch.setattr(run, "MOST", 3)
    screen = searched(qtbot, opened, "إخلاء")
    assert screen.runner.found.more
    assert "10,000" in count_of(opened)
    form = shown(opened)[0].form
    row = next(row for row in screen.panel.forms.forms() if row.form == form)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    settled(qtbot, opened)
    assert form not in {place.form for place in shown(opened)}
    assert any(row.form == form and not row.isChecked() for row in screen.panel.forms.forms())


def test_spellings_modes_and_orders_ask_again(opened, qtbot):
    screen = searched(qtbot, opened, "إخلاء")
    everything = len(shown(opened))
    QTest.mouseClick(screen.panel.spellings["prefixes"], Qt.MouseButton.LeftButton)
    settled(qtbot, opened)
    assert {place.form for place in shown(opened)} <= {"إخلاء", "الإخلاء"} - {"الإخلاء"}
    QTest.mouseClick(screen.panel.spellings["prefixes"], Qt.MouseButton.LeftButton)
    screen.kinds.order.setCurrentIndex(screen.kinds.order.findData("after"))
    screen.kinds.order.activated.emit(screen.kinds.order.currentIndex())
    settled(qtbot, opened)
    keys = [place.key_after() for place in shown(opened)]
    assert keys == sorted(keys)
    assert len(keys) == everything
    assert screen.model.rowCount() == everything
    screen.kinds.modes.setFocus()
    screen.search_for("عملية الإخلاء")
    screen.chosen.set(mode="phrase")
    settled(qtbot, opened)
    assert {place.quote for place in shown(opened)} == {"عملية الإخلاء"}


def test_filters_narrow_and_nothing_found_says_what_to_do(opened, qtbot):
    screen = searched(qtbot, opened, "الإخلاء")
    everything = shown(opened)
    screen.panel.claimed.setCurrentIndex(screen.panel.claimed.findData("yes"))
    screen.panel.claimed.activated.emit(1)
    settled(qtbot, opened)
    assert shown(opened) == [place for place in everything if place.covers]
    field = screen.panel.days.fields["published_to"]
    field.setFocus()
    field.setText("٢٠١٨")
    field.editingFinished.emit()
    settled(qtbot, opened)
    assert screen.chosen.request.filter.published_to == "2018-12-31"
    assert screen.pages.currentWidget() is screen.pages.none
    QTest.mouseClick(screen.pages.remedy, Qt.MouseButton.LeftButton)
    settled(qtbot, opened)
    assert shown(opened) == everything
    assert field.text() == ""


def test_a_word_that_is_nowhere_offers_words_spelled_alike(opened, qtbot):
    screen = searched(qtbot, opened, "الفيضاان")
    assert screen.pages.currentWidget() is screen.pages.none
    QTest.mouseClick(screen.pages.remedy, Qt.MouseButton.LeftButton)
    settled(qtbot, opened)
    assert {place.form for place in shown(opened)} >= {"الفيضان"}
    assert screen.search_bar.field.text() == "الفيضاان~"


def test_odd_queries_find_nothing_and_never_fail(opened, qtbot):
    for odd in ("", '"', "-", "*", "~", "NEAR(", "()", "؟", 'a" OR b', "-حلب", "\u202e", "{x}:", "^"):
        screen = searched(qtbot, opened, odd)
        assert shown(opened) == []
        assert screen.pages.currentWidget() in (screen.pages.none, screen.pages.start)


def test_claims_notes_and_events_have_their_own_places(opened, qtbot):
    session = session_of(opened)
    claim = session.store.find(Claim)[0]
    session.perform(claims.edit(session, [claim.uid], note="يُراجع الإخلاء"))
    screen = searched(qtbot, opened, "الإخلاء")
    screen.chosen.show_kind("notes")
    assert [place.source.field for place in shown(opened)] == ["note"]
    screen.chosen.show_kind("events")
    assert {place.source.target[0] for place in shown(opened)} == {"event"}
    screen.chosen.show_kind("claims")
    assert all(place.source.target[0] == "claim" for place in shown(opened))
    went: list[str] = []
    screen.workspace.go_to_claim.connect(went.append)
    place = screen.table.current_place()
    screen.table.setFocus()
    press(opened, ENTER)
    assert place is not None
    assert went == [place.source.target[1]]


def test_copying_gives_the_sentence_with_its_source_and_no_invisible_marks(opened, qtbot):
    screen = searched(qtbot, opened, "منسوب")
    screen.table.setFocus()
    press(opened, arabic("a"), CTRL)
    assert len(screen.table.selected_places()) == len(shown(opened))
    press(opened, arabic("c"), CTRL)
    copied = QGuiApplication.clipboard().text()
    assert copied.count("\n") + 1 == len({p.source.target for p in shown(opened)}) or "منسوب" in copied
    assert copied.startswith("«")
    assert "— وكالة الوادي" in copied
    assert "A001" in copied
    assert bidi.strip_isolates(copied) == copied


def test_a_digit_labels_the_clause_of_the_place_and_undo_takes_it_back(opened, qtbot):
    session = session_of(opened)
    before = session.counts()[1]
    screen = searched(qtbot, opened, "انحسار")
    screen.table.setFocus()
    assert got(screen.table.current_place()).covers == ()
    press(opened, at("4", "4"))
    assert session.counts()[1] == before + 1
    settled(qtbot, opened)
    assert [cover.claim_type for cover in got(screen.table.current_place()).covers] == ["cause"]
    press(opened, at("4", "4"))
    assert session.counts()[1] == before + 1  # labelled with that type already
    press(opened, arabic("z"), CTRL)
    assert session.counts()[1] == before


def test_all_places_become_claims_after_a_question_and_one_undo_takes_them_back(opened, qtbot, when_asked):
    session = session_of(opened)
    before = session.counts()[1]
    screen = searched(qtbot, opened, "الحيّ")
    asked = []

    def answer(dialog):
        assert isinstance(dialog, LabelAllDialog)
        qtbot.waitUntil(lambda: dialog.ready)
        dialog.choose_type("opinion")
        asked.append(len(dialog.passages))
        assert str(asked[0]) in bidi.strip_isolates(dialog.act.text())
        QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)

    when_asked(answer)
    screen.acts.label_all()
    qtbot.waitUntil(lambda: session.counts()[1] == before + asked[0])
    assert asked[0] > 2
    texts = [place for place in shown(opened) if place.source.field == "text"]
    qtbot.waitUntil(
        lambda: all(
            any(cover.claim_type == "opinion" for cover in place.covers)
            for place in shown(opened)
            if place.source.field == "text"
        )
    )
    assert len(texts) >= asked[0]
    qtbot.waitUntil(lambda: not opened.jobs.busy)
    press(opened, arabic("z"), CTRL)
    qtbot.waitUntil(lambda: session.counts()[1] == before)
    press(opened, arabic("z"), CTRL | SHIFT)
    qtbot.waitUntil(lambda: session.counts()[1] == before + asked[0])


def test_a_search_is_saved_run_again_and_removed(opened, qtbot, when_asked):
    screen = searched(qtbot, opened, "الإخلاء")
    screen.chosen.filter(claimed="no")
    settled(qtbot, opened)
    wanted = shown(opened)

    def name(dialog):
        dialog.field.setText("إخلاء بلا قول")
        QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)

    when_asked(name)
    screen.acts.save()
    (button,) = screen.panel.saved.buttons()
    assert button.accessibleName() == "إخلاء بلا قول"
    screen.chosen.widen()
    screen.search_for("النهر")
    settled(qtbot, opened)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(qtbot, opened)
    assert shown(opened) == wanted
    assert screen.search_bar.field.text() == "الإخلاء"
    screen.panel.saved.menu(button.row).actions()[2].trigger()
    assert saved_searches.rows(session_of(opened)) == []
    assert screen.panel.saved.buttons() == []


def test_escape_empties_the_field_and_the_screen_says_how_to_begin(opened, qtbot):
    screen = searched(qtbot, opened, "الإخلاء")
    screen.search_bar.field.setFocus()
    press(opened, ESCAPE)
    assert shown(opened) == []
    assert screen.pages.currentWidget() is screen.pages.start


def test_the_screen_speaks_english_and_keeps_what_is_found(opened, qtbot, qapp):
    screen = searched(qtbot, opened, "الإخلاء")
    before = shown(opened)
    language.apply(qapp, "en")
    assert "places in" in count_of(opened)
    assert screen.kinds.order.currentText() == "newest first"
    assert shown(opened) == before
    language.apply(qapp, "ar")


def test_down_skips_the_headings(opened, qtbot):
    screen = searched(qtbot, opened, "الإخلاء")
    screen.table.setFocus()
    for place in shown(opened)[1:]:
        press(opened, DOWN)
        assert screen.table.current_place() == place


@pytest.mark.parametrize("from_end", [True, False])
def test_lines_are_trimmed_at_whole_words(qapp, from_end):
    metrics = QFontMetricsF(fonts.quote_font(16))
    text = "قالت البلدية مساء الخميس إن منسوب النهر بلغ أربعة أمتار"
    for room in range(0, 500, 25):
        cut = _fitted(text, metrics, room, from_end=from_end)
        assert (text.endswith(cut) if from_end else text.startswith(cut)) or not cut
        assert set(cut.split()) <= set(text.split())
        assert metrics.horizontalAdvance(cut) <= room or not cut


@pytest.mark.parametrize("code", ["ar", "en"])
def test_the_counts_of_other_kinds_give_way_in_a_narrow_window(qapp, qtbot, code):
    language.apply(qapp, code)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1400, 100)
    bar = KindBar(Chosen(), window)
    window.show()
    counts = dict.fromkeys(KINDS, "10,000+")
    for width, said in ((1200, 4), (800, 1)):
        bar.resize(width, 44)
        bar.show_counts(counts)
        texts = [segment.text for segment in bar.kinds._segments]
        assert sum("10,000+" in text for text in texts) == said
        assert bar.minimumSizeHint().width() <= width
    language.apply(qapp, "ar")
