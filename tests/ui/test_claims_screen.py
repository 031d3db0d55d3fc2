"""The claims screen at work: real keys and clicks on the sample project, in both languages."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import claim_list, claims
from app.claim_list import ClaimFilter
from app.claims import ClaimDetail
from app.session import Session
from db.records import Claim
from tests import claims_window
from tests.claims_window import Claims
from tests.ui.keys import ALT, CTRL, NONE, SHIFT, Press, arabic, send
from tests.waiting import let_pass
from ui import bidi, language, theme
from ui.dialogs.edit_many import EditMany, Subjects
from ui.widgets.checks import CheckRow

DOWN, ENTER = Press(Qt.Key.Key_Down, ""), Press(Qt.Key.Key_Return, "\r")
DELETE, END = Press(Qt.Key.Key_Delete, ""), Press(Qt.Key.Key_End, "")


@pytest.fixture(params=["ar", "en"])
def code(request, qapp):
    theme.apply(qapp, "light")
    language.apply(qapp, request.param)
    yield request.param
    language.apply(qapp, "ar")


@pytest.fixture
def at_work(code, qtbot, tmp_path):
    with claims_window.opened(tmp_path, platform="xcb") as opened:
        opened.window.resize(1440, 900)
        opened.window.show()
        opened.window.activateWindow()
        qtbot.waitUntil(lambda: not opened.screen.reader.pending)
        opened.screen.table.setFocus()
        let_pass()
        yield opened
        qtbot.wait(1)


def press(at_work: Claims, key: Press, held: Qt.KeyboardModifier = NONE) -> None:
    focus = QApplication.focusWidget() or at_work.window
    send(focus, key, held)
    let_pass(1)


def shown(at_work: Claims) -> list[str]:
    return [row.uid for row in claim_list.page(at_work.session, at_work.screen.model.ids)]


def column(at_work: Claims, code: str) -> int:
    return at_work.screen.model.column_of(code)


def click_heading(at_work: Claims, code: str) -> None:
    header = at_work.screen.table.horizontalHeader()
    at = column(at_work, code)
    middle = header.sectionViewportPosition(at) + header.sectionSize(at) // 2
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(middle, header.height() // 2))


def rows_of_kind(at_work: Claims, kind: str) -> list[CheckRow]:
    return [row for (own, _), row in at_work.screen.panel._rows.items() if own == kind]


def test_all_claims_are_shown_in_the_order_of_their_codes(at_work):
    assert list(at_work.screen.model.ids) == list(claim_list.ids(at_work.session))
    codes = [row.code for row in claim_list.page(at_work.session, at_work.screen.model.ids)]
    assert codes == sorted(codes)
    assert len(codes) == at_work.session.counts()[1]


def test_a_click_on_a_heading_sorts_in_sql_and_a_second_one_turns_it_round(at_work):
    current = at_work.screen.table.current_row().uid
    click_heading(at_work, "claimant")
    assert list(at_work.screen.model.ids) == list(claim_list.ids(at_work.session, order_by="claimant"))
    assert at_work.screen.table.current_row().uid == current
    click_heading(at_work, "claimant")
    assert list(at_work.screen.model.ids) == list(
        claim_list.ids(at_work.session, order_by="claimant", descending=True)
    )
    assert at_work.screen.table.current_row().uid == current


def test_ticking_a_type_filters_counts_and_shows_a_chip(at_work):
    row = rows_of_kind(at_work, "types")[0]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    wanted = claim_list.ids(at_work.session, ClaimFilter(types=frozenset({"figure"})))
    assert list(at_work.screen.model.ids) == list(wanted)
    chips = at_work.screen.claims_bar.chips().chips()
    assert [chip.text() for chip in chips] == [row.text()]
    assert str(len(wanted)) in bidi.strip_isolates(at_work.screen.claims_bar._count.text())
    QTest.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    assert not row.isChecked()
    assert len(at_work.screen.model.ids) == at_work.session.counts()[1]


def test_counts_beside_the_filters_are_those_of_the_project(at_work):
    facets = claim_list.facets(at_work.session)
    for (kind, value), row in at_work.screen.panel._rows.items():
        counts = {"types": facets.types, "statuses": facets.statuses, "reviewers": facets.reviewers}
        wanted = counts[kind].get(value, 0) if kind in counts else getattr(facets, kind)
        assert row.accessibleName().endswith(str(wanted)), (kind, value)


def test_ctrl_f_under_an_arabic_layout_leads_to_the_search_and_typing_filters(at_work, qtbot):
    press(at_work, arabic("f"), CTRL)
    assert QApplication.focusWidget() is at_work.screen.claims_bar.search
    field: Any = at_work.screen.claims_bar.search
    field.insert("A003-01")
    qtbot.waitUntil(lambda: len(at_work.screen.model.ids) == 1)
    assert at_work.screen.model.row_at(0).code == "A003-01"
    send(field, Press(Qt.Key.Key_Escape, ""))
    assert len(at_work.screen.model.ids) == at_work.session.counts()[1]


def test_no_match_says_so_and_offers_to_clear(at_work):
    at_work.screen.claims_bar.search.setText("زززز")
    at_work.screen.claims_bar.search_now()
    assert at_work.screen._no_match.isVisible()
    assert not at_work.screen.strip.isVisible()
    QTest.mouseClick(at_work.screen._lift, Qt.MouseButton.LeftButton)
    assert at_work.screen.table.isVisible()
    assert at_work.screen.claims_bar.search.text() == ""


def test_enter_opens_the_current_claim_on_the_desk(at_work):
    asked: list[Any] = []
    at_work.workspace.go_to_claim.disconnect()
    at_work.workspace.go_to_claim.connect(asked.append)
    press(at_work, DOWN)
    press(at_work, ENTER)
    assert asked == [shown(at_work)[1]]


def test_the_strip_marks_the_quote_in_its_sentence(at_work):
    press(at_work, DOWN)
    row = at_work.screen.table.current_row()
    sentence = at_work.screen.strip._sentence
    assert sentence._text[sentence._start : sentence._end] == row.quote
    assert sentence._paragraph.pieces(sentence._start, sentence._end)


def test_copy_has_quote_claimant_relay_outlet_and_code_and_no_invisible_marks(at_work):
    press(at_work, arabic("a"), CTRL)
    assert at_work.screen.table.selected_count() == at_work.session.counts()[1]
    press(at_work, arabic("c"), CTRL)
    lines = QGuiApplication.clipboard().text().split("\n")
    rows = claim_list.page(at_work.session, at_work.screen.model.ids)
    assert len(lines) == len(rows)
    relayed = next(at for at, row in enumerate(rows) if row.relay)
    for line, row in zip(lines, rows, strict=True):
        assert line == bidi.strip_isolates(line)
        assert row.code in line
        assert " ".join(row.quote.split("\n")) in line
    names = (
        (rows[relayed].relay_en or rows[relayed].relay)
        if language.current.code == "en"
        else rows[relayed].relay
    )
    assert names in lines[relayed]


def test_delete_removes_the_selection_as_one_step(at_work):
    before = shown(at_work)
    send(at_work.screen.table, DOWN, SHIFT)
    let_pass(1)
    assert at_work.screen.table.selected_count() == 2
    press(at_work, DELETE)
    assert shown(at_work) == before[2:]
    assert at_work.said[-1].kind == "ok"
    at_work.actions.trigger("undo")
    assert shown(at_work) == before
    at_work.actions.trigger("redo")
    assert shown(at_work) == before[2:]


def removal(at_work: Claims) -> str:
    return next(
        act.text().split("\t")[0] for act in reversed(at_work.screen.row_menu().actions()) if act.text()
    )


def test_the_menu_says_how_many_claims_are_removed(at_work, code):
    words = ("حذف القول", "حذف القولين", "حذف 3 أقوال")
    if code == "en":
        words = ("Remove the claim", "Remove 2 claims", "Remove 3 claims")
    for said in words:
        assert removal(at_work) == said
        send(at_work.screen.table, DOWN, SHIFT)
        let_pass(1)


@pytest.mark.parametrize("field", ["event", "asserted_date"])
def test_the_dialog_for_many_makes_room_for_what_is_wrong(at_work, field):
    dialog, _ = many(at_work, field)
    dialog.show()
    dialog.control().setText("لا شيء كهذا")
    dialog.accepted.connect(lambda: pytest.fail("accepted"))
    dialog._accept()
    let_pass()
    remark = dialog._labelled[field]._remark
    assert remark.isVisible()
    assert remark.text()
    assert not remark.visibleRegion().isEmpty()
    assert remark.visibleRegion().boundingRect().height() == remark.height()
    assert dialog.height() >= dialog.layout_height()
    dialog.deleteLater()
    let_pass()


def test_a_stage_for_many_is_one_action_and_rows_and_counts_follow(at_work):
    send(at_work.screen.table, END, CTRL | SHIFT)
    let_pass(1)
    uids = shown(at_work)
    assert at_work.screen.table.selected_count() == len(uids)
    at_work.screen.set_stage("accepted")
    assert {each.status for each in at_work.session.store.find(Claim)} == {"accepted"}
    assert at_work.screen.model.row_at(0).status == "accepted"
    accepted = at_work.screen.panel._rows["statuses", "accepted"]
    assert accepted.accessibleName().endswith(str(len(uids)))
    assert at_work.workspace.editor.stack.count() == 1
    at_work.actions.trigger("undo")
    assert {each.status for each in at_work.session.store.find(Claim)} != {"accepted"}


def test_a_claim_that_leaves_the_filter_leaves_the_table_and_the_place_stays(at_work):
    at_work.screen.chosen.set("statuses", "submitted", on=True)
    at_work.screen.table.pick(4)
    before = shown(at_work)
    at_work.screen.set_stage("accepted")
    assert shown(at_work) == before[:4] + before[5:]
    assert at_work.screen.table.currentIndex().row() == 4


def test_a_change_elsewhere_reads_only_the_rows_concerned(at_work):
    fetched: list[int] = []
    inner = at_work.screen.model._fetch

    def counting(ids):
        fetched.append(len(ids))
        return inner(ids)

    at_work.screen.model._fetch = counting
    uid = shown(at_work)[3]
    ids = at_work.screen.model.ids
    at_work.workspace.editor.do(claims.edit(at_work.session, [uid], confidence="high"))
    assert at_work.screen.model.row_at(3).confidence == "high"
    assert at_work.screen.model.ids is ids
    assert len(fetched) == 1


def test_columns_are_shown_moved_sized_and_remembered(at_work, tmp_path, qtbot):
    table = at_work.screen.table
    menu = at_work.screen.claims_bar.columns_menu()
    lines = {line.text(): line for line in menu.findChildren(CheckRow)}
    headings = {each.code: each.heading() for each in at_work.screen.model.columns}
    lines[headings["confidence"]].click()
    lines[headings["outlet"]].click()
    menu.close()
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(column(at_work, "status")), 0)
    header.resizeSection(column(at_work, "type"), 150)
    click_heading(at_work, "published" if table.is_shown("published") else "claimant")
    codes = [each.code for each in table.shown_columns()]
    assert codes[0] == "status"
    assert "confidence" in codes
    assert "outlet" not in codes
    state = dict(at_work.workspace.preferences.values.state)
    (tmp_path / "again").mkdir()
    with claims_window.opened(tmp_path / "again", state=state) as again:
        again.window.resize(1440, 900)
        again.window.show()
        assert [each.code for each in again.screen.table.shown_columns()] == codes
        width = partial(again.screen.table.columnWidth, column(again, "type"))
        qtbot.waitUntil(lambda: width() == 150)
        assert again.screen.table.sort_order() == ("claimant", False)
    qtbot.wait(1)


def test_alt_down_offers_the_filter_of_the_column(at_work, qtbot):
    at_work.screen.table.pick(2)
    index = at_work.screen.model.index(2, column(at_work, "outlet"))
    at_work.screen.table.setCurrentIndex(index)
    press(at_work, DOWN, ALT)
    menu: Any = QApplication.activePopupWidget()
    assert menu is not None
    outlet = at_work.screen.table.current_row().outlet
    menu.only.trigger()
    menu.close()
    rows = claim_list.page(at_work.session, at_work.screen.model.ids)
    assert {row.outlet for row in rows} == {outlet}
    assert len(at_work.screen.claims_bar.chips().chips()) == 1
    qtbot.wait(1)


def test_an_outlet_is_named_by_a_few_letters(at_work):
    field = at_work.screen.panel._fields["outlets"]
    field.setFocus()
    name = "الضفاف" if language.current.code == "ar" else "Difaf"
    field.insert(name)
    field.offer()
    send(field, ENTER)
    rows = claim_list.page(at_work.session, at_work.screen.model.ids)
    assert rows
    assert {row.outlet for row in rows} == {"صحيفة الضفاف"}


def test_the_selection_outlives_another_order(at_work):
    table = at_work.screen.table
    send(table, DOWN, SHIFT)
    send(table, DOWN, SHIFT)
    chosen = set(table.selected_ids())
    click_heading(at_work, "quote")
    assert set(table.selected_ids()) == chosen
    assert len(chosen) == 3


def test_export_asks_for_the_claims_shown(at_work):
    asked: list[Any] = []
    at_work.workspace.export_asked.connect(asked.append)
    at_work.screen.chosen.set("types", "cause", on=True)
    QTest.mouseClick(at_work.screen.claims_bar._export, Qt.MouseButton.LeftButton)
    assert asked == [shown(at_work)]
    assert asked[0]


def test_words_follow_the_language_at_once(at_work, qapp):
    other: language.Code = "en" if language.current.code == "ar" else "ar"
    before = at_work.screen.model.headerData(2, Qt.Orientation.Horizontal), at_work.screen.summary()
    language.apply(qapp, other)
    after = at_work.screen.model.headerData(2, Qt.Orientation.Horizontal), at_work.screen.summary()
    assert before[0] != after[0]
    assert before[1] != after[1]


def test_an_empty_project_invites_to_read(code, qtbot, tmp_path):
    with claims_window.opened(tmp_path, lambda path, identity: Session.create(path, identity, "")) as opened:
        opened.window.show()
        qtbot.waitUntil(lambda: not opened.screen.reader.pending)
        assert opened.screen._empty.isVisible()
        assert opened.screen._empty.title().text() == opened.screen.tr("No claims yet.")
    qtbot.wait(1)


# -- one change to many --------------------------------------------------------------------------------------------


def detail(at_work: Claims, uid: str) -> ClaimDetail:
    found = claims.detail(at_work.session, uid)
    assert found is not None
    return found


def many(at_work: Claims, field: str, count: int = 4) -> tuple[Any, list[str]]:
    rows = claim_list.page(at_work.session, at_work.screen.model.ids[:count])
    dialog = EditMany(at_work.window, at_work.session, Subjects(count, rows), field)
    return dialog, [row.uid for row in rows]


@pytest.mark.parametrize(
    ("field", "attribute", "value"),
    [
        ("status", "status", "returned"),
        ("modality", "modality", "hedged"),
        ("polarity", "polarity", "negative"),
        ("article_stance", "article_stance", "distancing"),
        ("confidence", "confidence", "low"),
        ("credibility", "credibility", "3"),
        ("claim_type", "claim_type", "opinion"),
    ],
)
def test_a_coded_field_of_many(at_work, field, attribute, value):
    dialog, uids = many(at_work, field)
    combo = dialog.control()
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())
    dialog._apply.click()
    action = dialog.make(at_work.session, uids)
    assert at_work.workspace.editor.do(action)
    found = at_work.session.store.find_in(Claim, "uid", uids)
    assert {getattr(each, attribute) for each in found} == {value}
    assert at_work.workspace.editor.stack.count() == 1
    dialog.deleteLater()


def test_a_date_that_is_none_is_said_and_nothing_is_done(at_work):
    dialog, uids = many(at_work, "asserted_date")
    dialog.control().setText("غدًا")
    dialog._apply.click()
    assert dialog.result() == 0
    dialog.control().setText("16/12/2016")
    dialog._apply.click()
    assert dialog.result() == 1
    assert at_work.workspace.editor.do(dialog.make(at_work.session, uids))
    found = at_work.session.store.find_in(Claim, "uid", uids)
    assert {each.asserted_date for each in found} == {"2016-12-16"}
    dialog.deleteLater()


def test_an_event_for_many_and_chain_of_the_first(at_work):
    dialog, uids = many(at_work, "event")
    dialog._apply.click()
    assert dialog.result() == 0
    offer = dialog._offer_events("")[-1]
    dialog.control().setText(offer.display)
    dialog._take_event(offer)
    dialog._apply.click()
    assert at_work.workspace.editor.do(dialog.make(at_work.session, uids))
    for uid in uids:
        assert offer.data in {link.event.uid for link in detail(at_work, uid).links}
    dialog.deleteLater()
    dialog, uids = many(at_work, "repeat")
    dialog._apply.click()
    assert at_work.workspace.editor.do(dialog.make(at_work.session, uids))
    chains = [[node.actor.uid for node in detail(at_work, uid).chain] for uid in uids]
    assert all(chain == chains[0] for chain in chains)
    dialog.deleteLater()


def test_a_tag_is_added_once_and_taken_away(at_work):
    dialog, uids = many(at_work, "tag")
    combo = dialog.control()
    combo.setCurrentIndex(combo.count() - 1)
    tag = combo.currentData()
    dialog._apply.click()
    assert at_work.workspace.editor.do(dialog.make(at_work.session, uids))
    assert not dialog.make(at_work.session, uids).changes
    for uid in uids:
        assert tag in {label.uid for label in detail(at_work, uid).labels}
    dialog.deleteLater()
    dialog, uids = many(at_work, "untag")
    dialog.control().setCurrentIndex(dialog.control().findData(tag))
    dialog._apply.click()
    assert at_work.workspace.editor.do(dialog.make(at_work.session, uids))
    for uid in uids:
        assert tag not in {label.uid for label in detail(at_work, uid).labels}
    dialog.deleteLater()
