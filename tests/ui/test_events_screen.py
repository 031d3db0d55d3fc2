"""The events screen: fields that commit by themselves, dates, hierarchy, parties, claims linked and moved."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from app import articles, events
from app.dates import parse_edtf
from app.problems import Rejected
from db.changes import Action, removed
from db.errors import StorageProblem
from db.records import ClaimEventLink, Event, EventActor
from tests.ui.arabic_keyboard import press, type_text
from tests.ui.team_desk import Work, at_work
from ui import bidi, key_caps, wording
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.merge_spellings import MergeDialog
from ui.dialogs.name import NameDialog
from ui.dialogs.pick_claims import LinkClaimsDialog, SplitEventDialog
from ui.screens.events.claim_rows import LINK, UID
from ui.screens.events.screen import EventsScreen
from ui.widgets.claim_card.late import PAUSE
from ui.widgets.text import Text


@pytest.fixture
def work(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, EventsScreen) as made:
        made.screen.show_event(made.made.events[0])
        yield made


def test_the_accounts_of_the_event_shown_are_compared(work):
    asked: list[str] = []
    work.workspace.go_to_comparison.connect(asked.append)
    press("f9")
    QTest.mouseClick(work.screen.form._compare, Qt.MouseButton.LeftButton)
    assert asked == [work.made.events[0]] * 2


@contextmanager
def read_only(qtbot, folder):
    with at_work(qtbot, folder, EventsScreen, writable=False) as made:
        made.screen.show_event(made.made.events[0])
        yield made


def event(work: Work, at: int = 0) -> Event:
    found = work.session.store.get(Event, work.made.events[at])
    assert found is not None
    return found


def enter(field: QLineEdit, text: str) -> None:
    """Replace what stands in a field by typing, and leave it with Enter."""
    field.setFocus()
    field.selectAll()
    type_text(text)
    press("enter")


def date_field(work: Work, which: str) -> QLineEdit:
    labelled = work.screen.form.date._from if which == "from" else work.screen.form.date._to
    assert isinstance(labelled.control, QLineEdit)
    return labelled.control


def test_a_title_commits_after_a_pause_as_one_step(work, qtbot):
    press("f2")
    field = QApplication.focusWidget()
    assert field is work.screen.form.fields.field("title_ar")
    field.selectAll()
    type_text("إخلاء البساتين")
    assert work.steps == 0
    qtbot.waitUntil(lambda: event(work).title_ar == "إخلاء البساتين", timeout=PAUSE * 3)
    assert work.steps == 1
    assert work.screen.panel.list.currentItem().text() == "إخلاء البساتين"


@pytest.mark.parametrize("which", ["title", "date"])
def test_what_a_full_disk_refused_stays_and_is_saved_on_leaving(work, monkeypatch, which):
    perform = work.session.perform

    def full(*_given):
        raise StorageProblem("disk-full")

    monkeypatch.setattr(work.session, "perform", full)
    refused: list[Any] = []
    work.workspace.editor.refused.connect(refused.append)
    field = work.screen.form.fields.field("title_ar") if which == "title" else date_field(work, "from")
    typed = "عنوان لا مكان له" if which == "title" else "17/12/2016"
    enter(field, typed)
    assert [problem.code for problem in refused] == ["disk-full"]
    assert field.text() == typed
    remarks = [each.text() for each in work.screen.form.findChildren(Text) if each.isVisible()]
    assert wording.problem(Rejected("stale")) not in remarks
    monkeypatch.setattr(work.session, "perform", perform)
    press("tab")
    now = event(work)
    assert (now.title_ar if which == "title" else now.date) == (typed if which == "title" else "2016-12-17")


def test_an_event_without_a_date_shows_days_near_the_articles(work):
    for made in work.made.events:
        work.workspace.editor.do(events.edit(work.session, made, date="", date_precision="unknown"))
    for link in work.session.store.find(ClaimEventLink):
        work.workspace.editor.do(Action("link.remove", (removed(link),)))
    work.screen.show_event(work.made.events[1])
    newest = parse_edtf(articles.last_published(work.session))
    assert newest is not None
    first, last = work.screen.form.date.strip.shown()
    assert first <= newest.start <= last


def test_an_event_without_claims_names_the_key_as_the_keyboard_prints_it(work):
    key_caps.layout.learn("latin")
    said = [each.text() for each in work.screen.linked._empty.findChildren(QLabel)]
    key_caps.layout.learn("arabic")
    now = [each.text() for each in work.screen.linked._empty.findChildren(QLabel)]
    key_caps.layout.learn("unknown")
    assert any(bidi.ltr("E") in each for each in said)
    assert any(bidi.ltr("ث") in each for each in now)


def test_undo_shows_the_old_title_and_keeps_the_focus(work):
    field = work.screen.form.fields.field("title_ar")
    enter(field, "عنوان آخر")
    assert event(work).title_ar == "عنوان آخر"
    press("ctrl+z")
    press("ctrl+z")
    assert event(work).title_ar == "إخلاء حيّ البساتين"
    assert field.text() == "إخلاء حيّ البساتين"
    assert QApplication.focusWidget() is field


def test_an_empty_title_is_said_below_the_field_and_not_saved(work):
    enter(work.screen.form.fields.field("title_ar"), " ")
    assert event(work).title_ar == "إخلاء حيّ البساتين"
    assert work.steps == 0
    assert work.screen.form.fields.field("title_ar").property("invalid")


def test_typing_goes_to_the_event_it_was_typed_for(work):
    field = work.screen.form.fields.field("title_en")
    field.setFocus()
    field.selectAll()
    type_text("Leaving")
    work.screen.show_event(work.made.events[1])
    assert event(work, 0).title_en == "Leaving"
    assert event(work, 1).title_en == "Opening of the dam's gate"
    assert field.text() == "Opening of the dam's gate"


@pytest.mark.parametrize(
    ("typed", "stored", "precision"),
    [
        ("16 ديسمبر 2016", "2016-12-16", "day"),
        ("12/2016", "2016-12", "month"),
        ("2016", "2016", "year"),
        ("من 15 إلى 17 كانون الأول 2016", "2016-12-15/2016-12-17", "few_days"),
        ("نحو 16/12/2016", "2016-12-16~", "day"),
    ],
)
def test_a_date_is_typed_in_any_form(work, typed, stored, precision):
    enter(date_field(work, "from"), typed)
    assert (event(work).date, event(work).date_precision) == (stored, precision)
    assert work.steps == 1


def test_an_end_makes_a_stretch_and_one_before_the_beginning_is_refused(work):
    enter(date_field(work, "to"), "16/3/2019")
    assert event(work).date == "2019-03-14/2019-03-16"
    enter(date_field(work, "to"), "1/3/2019")
    assert event(work).date == "2019-03-14/2019-03-16"
    assert date_field(work, "to").property("invalid")


def test_two_months_above_the_days_read_in_the_direction_of_the_days(work):
    enter(date_field(work, "from"), "1/3/2019")
    said = work.screen.form.date._months.text()
    assert bidi.strip_isolates(said) == "شباط 2019 · آذار 2019"
    assert said.startswith("\N{RIGHT-TO-LEFT ISOLATE}")


def test_no_date_is_said_below_the_field_and_not_saved(work):
    enter(date_field(work, "from"), "يوم ما")
    assert event(work).date == "2019-03-14"
    assert date_field(work, "from").property("invalid")
    assert "يوم ما" in work.screen.form.date._from._remark.text()


def test_a_precision_that_was_chosen_stays_with_the_next_date(work, qtbot):
    choice = work.screen.form.date._precision
    choice.segments.setFocus()
    press("left")  # from day to a few days in a right-to-left row
    assert (event(work).date, event(work).date_precision) == ("2019-03-14", "few_days")
    enter(date_field(work, "from"), "20/3/2019")
    assert (event(work).date, event(work).date_precision) == ("2019-03-20", "few_days")


def test_unknown_takes_the_date_away(work):
    choice = work.screen.form.date._precision
    choice.segments.setFocus()
    for _ in range(5):
        press("left")
    assert (event(work).date, event(work).date_precision) == ("", "unknown")
    assert date_field(work, "from").text() == ""


def test_about_is_a_mark_on_the_date(work, qtbot):
    qtbot.mouseClick(work.screen.form.date._about, Qt.MouseButton.LeftButton)
    assert event(work).date == "2019-03-14~"
    qtbot.mouseClick(work.screen.form.date._about, Qt.MouseButton.LeftButton)
    assert event(work).date == "2019-03-14"


def test_a_click_takes_a_day_and_shift_a_stretch(work, qtbot):
    strip = work.screen.form.date.strip

    def at(day: date) -> QPoint:
        point: QPoint = strip.rect_of(day).center().toPoint()
        return point

    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at(date(2019, 3, 15)))
    assert (event(work).date, event(work).date_precision) == ("2019-03-15", "day")
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, shift, at(date(2019, 3, 17)))
    assert (event(work).date, event(work).date_precision) == ("2019-03-15/2019-03-17", "few_days")
    assert work.steps == 2


def test_days_run_from_the_right_in_arabic_and_keys_follow(work):
    strip = work.screen.form.date.strip
    assert strip.rect_of(date(2019, 3, 14)).left() > strip.rect_of(date(2019, 3, 15)).left()
    strip.setFocus()
    press("left")
    press("space")
    assert event(work).date == "2019-03-15"
    press("shift+left")
    assert event(work).date == "2019-03-15/2019-03-16"


def test_an_event_is_no_part_of_its_own_part(work):
    first, second = work.made.events
    work.workspace.editor.do(events.edit(work.session, second, parent_event=first))
    field = work.screen.form.wider
    enter(field, "فتح بوابة السدّ")
    assert event(work).parent_event is None
    assert work.screen.form._wider._remark.text()
    work.screen.show_event(second)
    assert field.text() == "إخلاء حيّ البساتين"
    field.setFocus()
    field.selectAll()
    press("delete")
    assert event(work, 1).parent_event is None


def test_a_part_stands_below_its_event(work):
    first, second = work.made.events
    work.workspace.editor.do(events.edit(work.session, first, parent_event=second))
    shown = [(row.uid, depth) for row, depth in work.screen.panel._shown]
    assert shown == [(second, 0), (first, 1)]


def test_place_fields_and_precision_commit(work):
    enter(work.screen.form.fields.field("place_name"), "جسر النهر")
    work.screen.form._precision.segments.setFocus()
    press("right")
    assert event(work).place_name == "جسر النهر"
    assert event(work).place_precision == "country"


def test_a_party_is_added_by_name_changed_and_removed(work):
    part = work.screen.form.parties
    part.name.setFocus()
    type_text("سامر")
    press("enter")
    assert QApplication.focusWidget() is part.role
    type_text("وسيط")
    press("enter")
    (party,) = work.session.store.find(EventActor, event=work.made.events[0])
    assert (part.model.parties[0].actor.name_ar, party.role) == ("سامر الحلو", "وسيط")
    part.model.setData(part.model.index(0, 1), "مفاوض")
    assert work.session.store.find(EventActor, event=work.made.events[0])[0].role == "مفاوض"
    part.table.setFocus()
    part.table.setCurrentIndex(part.model.index(0, 0))
    press("delete")
    assert not work.session.store.find(EventActor, event=work.made.events[0])


def test_linked_claims_stand_under_their_articles(work):
    listed = work.screen.linked.list
    heads = [at for at in range(listed.count()) if not listed.item(at).data(LINK)]
    assert len(heads) == 3
    assert listed.count() == 6 + 3
    assert not listed.item(heads[0]).flags() & Qt.ItemFlag.ItemIsSelectable


def test_keys_change_the_relation_and_unlink(work):
    listed = work.screen.linked.list
    listed.setFocus()
    claim = str(listed.currentItem().data(UID))
    press("3")
    (link,) = work.session.store.find(ClaimEventLink, claim=claim)
    assert link.relation == "contradicts"
    assert str(listed.currentItem().data(UID)) == claim
    press("delete")
    assert not work.session.store.find(ClaimEventLink, claim=claim)
    assert work.steps == 2
    press("ctrl+z")
    assert work.session.store.find(ClaimEventLink, claim=claim)


def test_enter_opens_the_claim_on_the_desk(work, qtbot):
    work.screen.linked.list.setFocus()
    with qtbot.waitSignal(work.workspace.go_to_claim) as asked:
        press("enter")
    assert asked.args == [str(work.screen.linked.list.currentItem().data(UID))]


def test_claims_are_linked_by_typing(work, qtbot):
    work.screen.panel.list.setFocus()
    press("e")
    dialog = work.dialog(LinkClaimsDialog)
    assert not dialog.act.isEnabled()
    type_text("الجسر")
    qtbot.waitUntil(lambda: dialog.rows.list.count() == 1)
    press("enter")
    assert dialog.act.isEnabled()
    work.finish()
    wanted = work.made.claims[13]
    assert [link.event for link in work.session.store.find(ClaimEventLink, claim=wanted)] == [
        work.made.events[0]
    ]
    assert work.steps == 1


def test_a_new_event_is_named_first(work):
    press("ctrl+n")
    dialog = work.dialog(NameDialog)
    press("enter")
    assert dialog.isVisible()
    assert work.steps == 0
    type_text("انقطاع الطريق")
    work.finish(Qt.KeyboardModifier.NoModifier)
    assert work.screen.panel.list.currentItem().text() == "انقطاع الطريق"
    assert QApplication.focusWidget() is work.screen.form.fields.field("title_ar")


def test_events_become_one_after_a_preview(work):
    work.screen._merge()
    dialog = work.dialog(MergeDialog)
    assert not dialog.act.isEnabled()
    type_text("بوابة")
    dialog.rows.refresh()
    press("enter")
    assert dialog.act.isEnabled()
    assert "قول واحد" in dialog._notice.accessibleName()
    work.finish()
    assert work.session.store.get(Event, work.made.events[1]) is None
    assert len(work.session.store.find(ClaimEventLink, event=work.made.events[0])) == 7
    assert work.steps == 1


def test_some_claims_move_to_a_new_event(work):
    work.screen._split()
    dialog = work.dialog(SplitEventDialog)
    type_text("توقف الإخلاء")
    dialog.rows.list.setFocus()
    press("space")
    work.finish()
    found = [each for each in work.session.store.find(Event) if each.title_ar == "توقف الإخلاء"]
    assert len(work.session.store.find(ClaimEventLink, event=found[0].uid)) == 1
    assert len(work.session.store.find(ClaimEventLink, event=work.made.events[0])) == 5


def test_a_split_without_a_title_is_refused_in_the_dialog(work):
    work.screen._split()
    dialog = work.dialog(SplitEventDialog)
    dialog.rows.list.setFocus()
    press("space")
    press("ctrl+enter")
    assert dialog.isVisible()
    assert dialog.title_field.property("invalid")


def test_removing_says_what_happens_to_the_links(work):
    work.screen._remove()
    dialog = work.dialog(ConfirmDialog)
    said = " ".join(each.text() for each in dialog.findChildren(type(work.screen.linked._title)))
    assert "6 أقوال" in said
    dialog.act.click()
    work.go_on()
    assert work.session.store.get(Event, work.made.events[0]) is None
    assert work.screen.panel.current() == work.made.events[1]
    press("ctrl+z")
    assert work.session.store.get(Event, work.made.events[0]) is not None


def test_the_filter_finds_by_letters_without_marks(work):
    press("ctrl+f")
    type_text("السد")
    assert work.screen.panel.list.count() == 1
    assert work.screen.panel.current() == work.made.events[1]
    press("escape")
    assert work.screen.panel.list.count() == 2


def test_an_empty_project_says_what_to_do(work):
    for uid in work.made.events:
        work.workspace.editor.do(events.remove(work.session, uid))
    assert not work.screen._splitter.isVisible()
    assert work.screen._empty_action.isVisible()


def test_nothing_can_be_changed_in_a_project_that_is_only_read(qtbot, tmp_path):
    with read_only(qtbot, tmp_path) as work:
        form = work.screen.form
        assert form.fields.field("title_ar").isReadOnly()
        assert not form.parties._adding.isVisible()
        assert not work.screen.linked.link_button.isVisible()
        strip = form.date.strip
        place = strip.rect_of(date(2019, 3, 15)).center().toPoint()
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
        work.screen.linked.list.setFocus()
        press("3")
        press("delete")
        assert event(work).date == "2019-03-14"
        assert len(work.session.store.find(ClaimEventLink, event=work.made.events[0])) == 6
