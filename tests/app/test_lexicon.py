"""The words made ready for the rules: whatever the team does to the lists, the rules can still read."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import claims, word_lists
from app.problems import Rejected
from app.suggesting.analysis import Findings, analyse
from app.suggesting.lexicon import Lexicon, place_names
from db.changes import Action, Change, created
from db.ids import new_uid
from db.records import Claim, WordEntry
from tests.app.conftest import got, store_claim

TEXT = (
    "وقال المتحدث باسم البلدية إن نحو 25 ألفا من السكان و14 جريحا غادروا الحي مساء الجمعة 16 كانون الأول.\n"
    * 2
)
EDITABLE = [
    (name, each.code) for name in word_lists.NAMES for each in word_lists.lists(name) if each.editable
]


def found(lexicon: Lexicon) -> Findings:
    findings = analyse(TEXT, "2016-12-17", lexicon)
    for each in findings.every:
        assert TEXT[each.start : each.end] == each.quote
    return findings


def test_shipped_words_are_made_ready_once() -> None:
    assert Lexicon.shipped() is Lexicon.shipped()
    findings = found(Lexicon.shipped())
    assert all((findings.figures, findings.dates, findings.reported))


def test_a_project_without_changes_reads_by_the_shipped_words(project) -> None:
    assert Lexicon.of(project) is Lexicon.shipped()


def test_a_word_the_team_adds_is_read_by(project) -> None:
    text = "زعزع الناطق أن 25 عائلة غادرت."
    assert not analyse(text, "", Lexicon.of(project)).reported
    project.perform(word_lists.add_word(project, "reporting", "say", "زعزع"))
    lexicon = Lexicon.of(project)
    assert lexicon.version
    assert [each.quote for each in analyse(text, "", lexicon).reported] == ["زعزع"]


@pytest.mark.parametrize("name", word_lists.NAMES)
def test_emptied_lists_only_find_less(project, name: str) -> None:
    gone = [
        created(WordEntry(uid=new_uid(), list_name=name, code=each.code, word=word, removed=True))
        for each in word_lists.lists(name)
        if each.editable
        for word in each.shipped
    ]
    project.perform(Action("words.remove", tuple(gone)))
    assert not any(each.words for each in word_lists.lists(name, project) if each.editable)
    found(Lexicon.of(project))


@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
)
@given(
    place=st.sampled_from(EDITABLE),
    word=st.one_of(
        st.text(min_size=1, max_size=12), st.text("ابتثجحقلمنوي ةأإآى\u0651(*+?[\\", min_size=1, max_size=30)
    ),
)
def test_any_word_may_be_added(project, place: tuple[str, str], word: str) -> None:
    try:
        action = word_lists.add_word(project, *place, word)
    except Rejected:
        return
    project.perform(action)
    found(Lexicon.of(project))
    project.perform(action.inverse())


def test_places_that_people_have_named_are_read_by(project, article) -> None:
    text = "وصلت القافلة إلى زيزفونة ثم غادرت."
    assert not analyse(text, "", Lexicon.of(project)).places
    claim = store_claim(project, article)
    project.perform(claims.edit(project, [claim], place_text="زيزفونة، من الجسر القديم إلى المدرسة"))
    lexicon = Lexicon.of(project)
    assert lexicon.lists == Lexicon.shipped().lists
    assert lexicon.figures is Lexicon.shipped().figures
    assert [each.name for each in analyse(text, "", lexicon).places] == ["زيزفونة"]
    guess = got(project.store.get(Claim, claim))
    project.perform(Action("claim.label", (Change(guess, replace(guess, guessed=("place_text",))),)))
    assert not analyse(text, "", Lexicon.of(project)).places  # a guess teaches nothing


def test_only_short_names_are_learnt() -> None:
    written = [
        "حيّي البساتين، المطاحن",
        "من الجسر إلى التلة",
        "بيت رقم 12",
        "دير",
        "في حلب",
        "كرم الجبل الشرقي الكبير",
        " ",
    ]
    assert place_names(written) == {"حيّي البساتين", "المطاحن", "دير"}
