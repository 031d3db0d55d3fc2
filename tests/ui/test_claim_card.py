"""The claim card: every field commits by itself as one step, what cannot be read is said and never committed."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app import claims, events
from app.claims import ClaimDetail
from app.session import Session
from db.errors import StorageProblem
from tests import reading_project
from tests.ui.arabic_keyboard import press, type_text
from tests.ui.reading_desk import AtWork, at_work
from tests.waiting import let_pass
from ui.action_map import ActionMap
from ui.key_filter import KeyFilter
from ui.screens.reading.desk import ReadingDesk
from ui.widgets.article_view import ArticleView
from ui.widgets.claim_card.late import PAUSE
from ui.widgets.claim_card.quote import Quote, shortened

BARE, FULL = 0, 2


@contextmanager
def on_claim(qtbot, folder, number: int):
    """Yield the desk with one claim of the project on the card."""
    with at_work(qtbot, folder) as work:
        work.desk.show_claim(work.made.claims[number])
        qtbot.waitUntil(lambda: work.desk.card.detail is not None)
        yield work


def of(work: AtWork, uid: str) -> ClaimDetail:
    found = claims.detail(work.session, uid)
    assert found is not None
    return found


def detail(work: AtWork) -> ClaimDetail:
    return of(work, work.desk.claim)


def reading(work: AtWork) -> ArticleView:
    pane = work.desk.pane
    assert pane is not None
    return pane.view


def type_shown(work: AtWork) -> str:
    pane = work.desk.pane
    row = pane.claim(work.desk.claim) if pane is not None else None
    assert row is not None
    return row.claim_type


def steps(work: AtWork) -> int:
    return work.workspace.editor.stack.count()


def field(work: AtWork, name: str) -> QLineEdit:
    control = work.desk.card.details._labelled[name].control
    assert isinstance(control, QLineEdit)
    return control


def remark(labelled) -> str:
    return labelled._remark.text() if labelled._remark.isVisible() else ""


def test_text_commits_after_a_pause_as_one_step(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        press("n")
        type_text("راجع البيان")
        assert steps(work) == 0
        qtbot.waitUntil(lambda: detail(work).claim.note == "راجع البيان", timeout=PAUSE + 3000)
        assert steps(work) == 1
        type_text(" غدًا")
        press("enter")
        assert detail(work).claim.note == "راجع البيان غدًا"
        assert steps(work) == 2
        assert QApplication.focusWidget() is reading(work)


def test_escape_takes_typing_back(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        press("n")
        type_text("خطأ")
        press("escape")
        assert steps(work) == 0
        assert QApplication.focusWidget() is reading(work)


def test_what_is_being_typed_belongs_to_the_claim_it_was_typed_for(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        before = work.desk.claim
        press("n")
        type_text("للأول")
        press("f7")
        assert work.desk.claim != before
        assert of(work, before).claim.note == "للأول"
        assert detail(work).claim.note == ""


def test_a_date_is_read_as_typed_and_a_bad_one_is_said(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        labelled = work.desk.card.details._labelled["asserted_date"]
        date = field(work, "asserted_date")
        date.setFocus()
        type_text("١٤/٣/٢٠١٩")
        press("tab")
        assert detail(work).claim.asserted_date == "2019-03-14"
        assert date.text() == "14 آذار 2019"
        date.setFocus()
        date.selectAll()
        type_text("32/13/2019")
        press("tab")
        assert detail(work).claim.asserted_date == "2019-03-14"
        assert "32/13/2019" in remark(labelled)
        assert steps(work) == 1
        press("f7")
        qtbot.waitUntil(lambda: remark(labelled) == "")


def test_a_choice_commits_at_once(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        combo = work.desk.card.details._combos["modality"]
        combo.setFocus()
        qtbot.keyClick(combo, Qt.Key.Key_Down)
        combo.activated.emit(combo.currentIndex())
        assert detail(work).claim.modality == combo.code() == "asserted"
        assert steps(work) == 1


def test_confidence_goes_round(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        seen = []
        for _ in range(4):
            press("c")
            seen.append(detail(work).claim.confidence)
        assert seen == ["high", "medium", "low", "not_assessed"]


def test_figures_take_arabic_digits_and_keep_their_order(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        form = work.desk.card.figures._form
        press("q")
        type_text("١٢٠٠")
        press("tab")
        assert detail(work).figures[0].value == 1200
        low = form._labelled["low"]
        low.control.setFocus()
        type_text("1500")
        press("tab")
        assert detail(work).figures[0].low is None
        assert "الأدنى" in remark(low)
        value = form._labelled["value"]
        value.control.setFocus()
        value.control.selectAll()
        type_text("كثير")
        press("tab")
        assert detail(work).figures[0].value == 1200
        assert "كثير" in remark(value)


def test_a_figure_is_removed_and_comes_back(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, FULL) as work:
        part = work.desk.card.figures
        part._rows.activated.emit(1)
        assert part._form.isVisible()
        part._form.removed.emit()
        assert [figure.value for figure in detail(work).figures] == [1200]
        assert not part._form.isVisible()
        press("ctrl+z")
        assert [figure.value for figure in detail(work).figures] == [1200, 340]


def test_the_publisher_is_offered_and_never_set_by_itself(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        part = work.desk.card.chain
        assert detail(work).chain == ()
        assert part._publisher.isVisible()
        assert "وكالة الوادي" in part._publisher.text()
        part._publisher.click()
        (node,) = detail(work).chain
        assert (node.attribution.role, node.actor.name_ar, node.actor.actor_type) == (
            "publisher",
            "وكالة الوادي",
            "media",
        )
        assert not part._publisher.isVisible()


def test_a_relay_comes_before_the_publisher_and_known_names_are_found(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, FULL) as work:
        press("shift+f3")
        type_text("طوارئ")
        press("enter")
        chain = detail(work).chain
        assert [node.attribution.role for node in chain] == ["claimant", "relay", "relay", "publisher"]
        assert chain[2].actor.name_ar == "غرفة الطوارئ"
        assert chain[2].actor.uid in {node.actor.uid for node in of(work, work.made.claims[9]).chain}


def test_nodes_are_moved_and_removed(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, FULL) as work:
        part = work.desk.card.chain
        before = [node.actor.name_ar for node in detail(work).chain]
        part._view.activated.emit(1)
        part._form.moved.emit(-1)
        assert [node.actor.name_ar for node in detail(work).chain] == [before[1], before[0], before[2]]
        part._form.removed.emit()
        assert [node.actor.name_ar for node in detail(work).chain] == [before[0], before[2]]
        press("ctrl+z")
        press("ctrl+z")
        assert [node.actor.name_ar for node in detail(work).chain] == before


def test_tab_goes_on_to_the_cue_and_both_commit(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        form = work.desk.card.chain._form
        press("f3")
        type_text("سامر")
        press("tab")
        assert [node.actor.name_ar for node in detail(work).chain] == ["سامر الحلو"]
        form._cue.setFocus()
        type_text("صرّح")
        press("enter")
        assert detail(work).chain[0].attribution.cue_text == "صرّح"
        assert not form.isVisible()


def test_e_twice_takes_the_event_used_last(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        press("e")
        type_text("بوابة")
        press("enter")
        assert [linked.event.uid for linked in detail(work).links] == [work.made.events[1]]
        for _ in range(3):
            press("f7")
        assert work.desk.claim == work.made.claims[3]
        assert detail(work).links == ()
        press("e")
        press("e")
        assert [linked.event.uid for linked in detail(work).links] == [work.made.events[1]]
        assert QApplication.focusWidget() is reading(work)


def test_what_a_full_disk_refused_stays_and_is_saved_on_leaving(qtbot, tmp_path, monkeypatch):
    with on_claim(qtbot, tmp_path, BARE) as work:
        uid, perform = work.desk.claim, work.session.perform

        def full(*_given):
            raise StorageProblem("disk-full")

        monkeypatch.setattr(work.session, "perform", full)
        refused: list[object] = []
        work.workspace.editor.refused.connect(refused.append)
        press("n")
        type_text("لا مكان له")
        qtbot.waitUntil(lambda: len(refused) == 1, timeout=PAUSE + 3000)
        monkeypatch.setattr(work.session, "perform", perform)
        assert of(work, uid).claim.note == ""
        press("f7")
        assert work.desk.claim != uid
        assert of(work, uid).claim.note == "لا مكان له"


def test_e_makes_an_event_that_is_not_there_yet(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        before = steps(work)
        press("e")
        type_text("قصف المخبز")
        press("enter")
        (linked,) = detail(work).links
        assert linked.event.title_ar == "قصف المخبز"
        assert linked.event.uid not in work.made.events
        assert steps(work) == before + 1
        assert QApplication.focusWidget() is reading(work)
        work.workspace.editor.undo()
        assert detail(work).links == ()
        assert linked.event.uid not in {row.uid for row in events.rows(work.session)}
        press("e")
        type_text("شيء لا يُراد")
        press("escape")
        press("escape")
        assert detail(work).links == ()
        assert len(events.rows(work.session)) == len(work.made.events)


def test_w_makes_a_question_and_twice_takes_the_one_used_last(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        press("w")
        type_text("كم غادر الحي")
        press("enter")
        (question,) = detail(work).questions
        assert question.text_ar == "كم غادر الحي"
        assert QApplication.focusWidget() is reading(work)
        for _ in range(3):
            press("f7")
        assert detail(work).questions == ()
        press("w")
        press("w")
        assert [each.uid for each in detail(work).questions] == [question.uid]
        work.workspace.editor.undo()
        assert detail(work).questions == ()
        press("w")
        type_text("غادر")
        press("enter")
        assert [each.uid for each in detail(work).questions] == [question.uid]


def test_tags_are_found_by_name_and_taken_off(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        part = work.desk.card.tags
        part._field.setFocus()
        type_text("سبب")
        press("enter")
        assert [label.code for label in detail(work).labels] == ["cause"]
        (chip,) = part._chips
        chip.removed.emit()
        assert detail(work).labels == ()


def test_the_type_is_chosen_in_the_head(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        work.desk.card.header.type_chosen.emit("cause")
        assert detail(work).claim.claim_type == "cause"
        assert type_shown(work) == "cause"


def test_read_only_projects_show_everything_and_change_nothing(qtbot, tmp_path):
    session, made = reading_project.copy(tmp_path / "flood.isnad")
    session.close()
    workspace = reading_project.workspace(
        Session.open_read_only(tmp_path / "flood.isnad", reading_project.identity())
    )
    desk = ReadingDesk(workspace, ActionMap(KeyFilter()))
    qtbot.addWidget(desk)
    desk.resize(1440, 900)
    desk.show()
    desk.show_claim(made.claims[FULL])
    qtbot.waitUntil(lambda: desk.card.detail is not None)
    assert not desk.labels.isVisible()
    assert not desk.card._remove.isVisible()
    assert all(edit.isReadOnly() for edit in desk.card.findChildren(QPlainTextEdit))
    assert field_is_flat(desk)
    assert [link.name for link in desk.card.chain._view._links] == [
        "سامر الحلو",
        "بلدية وادي العين",
        "وكالة الوادي",
    ]
    desk.hide()
    workspace.jobs.close()
    workspace.close()


def field_is_flat(desk: ReadingDesk) -> bool:
    details = desk.card.details
    controls = [labelled.control for labelled in details._labelled.values()]
    return all(
        control.isReadOnly() if isinstance(control, QLineEdit) else not control.isEnabled()
        for control in controls
    )


@pytest.mark.parametrize("length", [0, 10, 280, 281, 2000])
def test_long_quotes_lose_their_middle_between_words(length):
    quote = ("كلمة " * 500)[:length].strip()
    short = shortened(quote)
    assert len(short) <= 300
    assert short == quote or (" … " in short and set(short.split()) <= {*quote.split(), "…"})


def test_a_figure_takes_the_words_selected_and_what_it_is_a_part_of(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, FULL) as work:
        whole = detail(work).figures[0]
        view = reading(work)
        start = view.text.index("340")
        view.select(start, start + 3)
        press("q")
        added = detail(work).figures[-1]
        assert (added.surface, added.value) == ("340", 340)
        form = work.desk.card.figures._form
        words = form._labelled["surface"].control
        assert isinstance(words, QLineEdit)
        assert words.text() == "340"
        at = form._whole.findData(whole.uid)
        assert "1,200" in form._whole.itemText(at)
        assert form._whole.findData(added.uid) < 0
        form._whole.setCurrentIndex(at)
        form._whole.activated.emit(at)
        assert detail(work).figures[-1].part_of == whole.uid
        work.workspace.editor.undo()
        assert detail(work).figures[-1].part_of is None
        assert form._whole.currentIndex() == 0


def test_a_vague_figure_shows_the_words_of_the_article(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, BARE) as work:
        press("q")
        form = work.desk.card.figures._form
        assert not form._labelled["part_of"].isVisible()  # there is no other figure
        words = form._labelled["surface"].control
        assert isinstance(words, QLineEdit)
        words.setFocus()
        type_text("عشرات")
        press("enter")
        assert detail(work).figures[0].surface == "عشرات"
        assert detail(work).figures[0].value is None


def test_a_quote_of_any_length_has_room_for_all_its_lines(qtbot, tmp_path):
    with on_claim(qtbot, tmp_path, FULL) as work:
        found = detail(work)
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    quote = Quote()
    column.addWidget(quote)
    column.addStretch(1)
    holder.resize(322, 400)
    holder.show()
    words = reading_project.AGENCY.replace("\n", " ").split()
    for count in range(1, 60):
        whole = replace(found.spans[0], quote=" ".join(words[:count]))
        quote.show_claim(replace(found, spans=(whole,)))
        let_pass()
        label = quote.findChild(QLabel)
        assert label is not None
        assert label.height() >= label.heightForWidth(label.width()), count
