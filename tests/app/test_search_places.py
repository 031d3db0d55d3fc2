"""Every place with its context: kinds, filters, spellings kept apart, near words, words alike, never an error."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import claims, events, jobs, labelling
from app.searching.folded import FoldedText
from app.searching.places import Place, around
from app.searching.request import KINDS, Filter, Request, restored
from app.searching.run import Found, search_job
from app.searching.spelling import NAMES, Spelling, form_of
from app.session import Session
from db.records import Article
from tests.app.hostile import hostile
from tests.app.sessions import new_session
from tests.app.test_searching import fill

TEXTS = {
    "a": "قال الوزير إن الإنسان أولًا. ونزح الانسان من حلب.",
    "b": "وصلت القوافل بحلب وللفوعة يوم ١٢ آذار.",
    "c": "نفى مسئول محلي، وأكّد مسؤولٌ آخر. المسؤولون في حَلَب: 12 شخصًا.",
    "d": "إجلاء المدنيين من القرية، ثم إجلاؤهم إلى المدرسة. مدرستهم بعيدة. على بُعد ساعة عن النهر الكبير.",
    "e": "خطب إردوغان أمس، ورد اردغان اليوم على أردوغانَ بن علي.",
}


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    with tempfile.TemporaryDirectory() as name, new_session(Path(name)) as opened:
        fill(opened, Path(name), TEXTS)
        _claim(opened, "c", "نفى مسئول محلي", "opinion")
        claim = _claim(opened, "d", "إجلاء المدنيين من القرية", "status")
        opened.perform(claims.edit(opened, [claim], note="يُراجَع إجلاء القرية مع الوزير"))
        action, event = events.create(opened, "إجلاء القرية", title_en="Evacuation", date="2020-01-04")
        opened.perform(action)
        opened.perform(events.link(opened, [claim], event))
        yield opened


def _article(session: Session, file: str) -> Article:
    return session.store.find(Article, imported_filename=file)[0]


def _claim(session: Session, file: str, passage: str, code: str) -> str:
    start = TEXTS[file].index(passage)
    action, uid = labelling.label(session, _article(session, file).uid, [(start, start + len(passage))], code)
    session.perform(action)
    return uid


def run(session: Session, query: str, **chosen: Any) -> Found:
    found = Found()
    jobs.run(search_job(session, replace(Request(), query=query, **chosen), found))
    check(session, found)
    return found


def check(session: Session, found: Found) -> None:
    for place in found.places["articles"]:
        text = session.store.text(_by_uid(session, place.source.target[1]).text_sha256)
        assert place.source.field == "headline" or text[place.start : place.end] == place.quote


def _by_uid(session: Session, uid: str) -> Article:
    article = session.store.get(Article, uid)
    assert article is not None
    return article


def quotes(session: Session, query: str, **chosen: Any) -> list[str]:
    return [place.quote for place in run(session, query, **chosen).places["articles"]]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("الانسان", ["الإنسان", "الانسان"]),
        ("الإنسان", ["الإنسان", "الانسان"]),
        ("إنسان", ["الإنسان", "الانسان"]),
        ("حلب", ["حَلَب", "بحلب", "حلب"]),
        ("الفوعة", ["وللفوعة"]),
        ("فوعه", ["وللفوعة"]),
        ("مسؤول", ["مسئول", "مسؤولٌ", "المسؤولون"]),
        ("مسئول", ["مسئول", "مسؤولٌ", "المسؤولون"]),
        ("12", ["12", "١٢"]),
        ("١٢", ["12", "١٢"]),
        ("اجلاء", ["إجلاء", "إجلاؤهم"]),
        ("مَدرَسَة", ["المدرسة", "مدرستهم"]),
        ("إجلاء -مدرسة", []),
        ("مدر*", ["المدرسة", "مدرستهم"]),
    ],
)
def test_variants_are_found_newest_first_with_exact_places(
    session: Session, query: str, expected: list[str]
) -> None:
    assert sorted(quotes(session, query)) == sorted(expected)


def test_places_come_newest_first_and_in_the_order_of_the_text(session: Session) -> None:
    found = run(session, "حلب").places["articles"]
    assert [place.source.published for place in found] == ["2020-01-03", "2020-01-02", "2020-01-01"]
    (place, *_) = run(session, "مسئول").places["articles"]
    assert (place.before, place.after.split()[0], place.form) == ("نفى ", "محلي،", "مسئول")
    assert [each.form for each in run(session, "حلب").places["articles"]] == ["حلب", "بحلب", "حلب"]


@pytest.mark.parametrize(
    ("apart", "query", "expected"),
    [
        ("hamza", "الانسان", ["الانسان"]),
        ("hamza", "الإنسان", ["الإنسان"]),
        ("hamza", "مسئول", ["مسئول"]),
        ("hamza", "مسؤول", ["المسؤولون", "مسؤولٌ"]),
        ("ta_marbuta", "مدرسه", ["مدرستهم"]),
        ("ta_marbuta", "مدرسة", ["المدرسة"]),
        ("marks", "حلب", ["بحلب", "حلب"]),
        ("marks", "حَلَب", ["حَلَب"]),
        ("ya", "علي", ["علي"]),
        ("ya", "على", ["على", "على"]),
        ("prefixes", "حلب", ["حلب", "حَلَب"]),
        ("prefixes", "مسؤول", ["مسئول", "مسؤولٌ"]),
    ],
)
def test_spellings_can_be_kept_apart(session: Session, apart: str, query: str, expected: list[str]) -> None:
    spelling = Spelling(**{name: name != apart for name in NAMES})
    assert sorted(quotes(session, query, spelling=spelling)) == sorted(expected)


def test_a_phrase_is_in_a_row_and_near_words_are_close(session: Session) -> None:
    assert quotes(session, "إجلاء القرية", mode="phrase") == []
    assert quotes(session, "المدنيين من القرية", mode="phrase") == ["المدنيين من القرية"]
    assert quotes(session, "إجلاء القرية", mode="near") == ["إجلاء", "القرية", "إجلاؤهم"]
    assert quotes(session, "المدنيين النهر", mode="near") == []
    assert quotes(session, "المدنيين النهر") == ["المدنيين", "النهر"]


def test_words_alike_are_found_on_request_only(session: Session) -> None:
    assert sorted(quotes(session, "اردوغان")) == ["أردوغانَ", "إردوغان"]
    assert sorted(quotes(session, "اردوغان~")) == ["أردوغانَ", "إردوغان", "اردغان"]
    assert quotes(session, "يوم~") == ["اليوم", "يوم"]


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (Filter(published_from="2020-01-02", published_to="2020-01-02"), ["بحلب"]),
        (Filter(published_to="2020-01-01"), ["حلب"]),
        (Filter(types=frozenset({"opinion"})), []),
        (Filter(claimed="no"), ["حَلَب", "بحلب", "حلب"]),
        (Filter(claimed="yes"), []),
        (Filter(outlets=frozenset({"none"})), []),
    ],
)
def test_filters_leave_places_out(session: Session, chosen: Filter, expected: list[str]) -> None:
    assert quotes(session, "حلب", filter=chosen) == expected


def test_filters_speak_of_the_claims_a_place_lies_in(session: Session) -> None:
    me = session.identity.reviewer_uid
    assert quotes(session, "مسؤول", filter=Filter(claimed="yes")) == ["مسئول"]
    assert quotes(session, "مسؤول", filter=Filter(claimed="no")) == ["مسؤولٌ", "المسؤولون"]
    assert quotes(session, "مسؤول", filter=Filter(types=frozenset({"opinion"}))) == ["مسئول"]
    assert quotes(session, "مسؤول", filter=Filter(types=frozenset({"figure"}))) == []
    assert quotes(session, "مسؤول", filter=Filter(reviewers=frozenset({me}))) == ["مسئول"]
    (event,) = events.rows(session)
    assert quotes(session, "إجلاء", filter=Filter(events=frozenset({event.uid}))) == ["إجلاء", "إجلاؤهم"]
    assert quotes(session, "حلب", filter=Filter(events=frozenset({event.uid}))) == []
    (place,) = run(session, "مسؤول", filter=Filter(claimed="yes")).places["articles"]
    assert [cover.claim_type for cover in place.covers] == ["opinion"]


def test_claims_notes_and_events_are_searched_as_well(session: Session) -> None:
    found = run(session, "اجلاء")
    assert [(p.source.code, p.quote) for p in found.places["claims"]] == [("A004-01", "إجلاء")]
    assert [(p.source.target[0], p.source.field, p.quote) for p in found.places["notes"]] == [
        ("claim", "note", "إجلاء")
    ]
    assert [(p.source.target[0], p.source.field) for p in found.places["events"]] == [("event", "title_ar")]
    assert found.complete == frozenset(KINDS)
    assert not any(
        run(session, "إجلاء", filter=Filter(claimed="no")).places[k] for k in ("claims", "notes", "events")
    )


def test_what_is_excluded_is_excluded_everywhere(session: Session) -> None:
    assert run(session, "إجلاء -مراجع").places["notes"]
    assert not run(session, "إجلاء -الوزير").places["notes"]
    assert not run(session, "إجلاء -قرية").places["events"]
    assert not run(session, "إجلاء -القرية").places["claims"]
    assert not run(session, "إجلاء -القرية").places["articles"]


def test_a_form_left_out_takes_its_places_away_and_is_counted(session: Session) -> None:
    found = run(session, "مسؤول", refused_forms=frozenset({"مسئول"}))
    assert [place.form for place in found.places["articles"]] == ["مسؤول", "المسؤولون"]
    assert found.refused == {"مسئول": 2}  # in the article, and in the claim on it


def test_a_search_is_kept_and_restored_whole() -> None:
    request = Request(
        query="إجلاء", mode="near", order="after", spelling=Spelling(hamza=False), refused_forms=frozenset({"إجلاء"}),
        filter=Filter(outlets=frozenset({"o"}), published_from="2020-01-01", claimed="no"),
    )  # fmt: skip
    assert restored("إجلاء", request.choices()) == request
    assert restored("x", Request(query="x").choices()) == Request(query="x")


@given(
    st.text() | st.builds(str, st.dictionaries(st.text(), st.text())) | st.just('{"mode": 3, "types": [1]}')
)
def test_choices_that_are_not_understood_are_passed_over(choices: str) -> None:
    assert restored("q", choices) == Request(query="q")


@settings(max_examples=80)
@given(hostile)
def test_folded_text_leads_back_to_the_original(text: str) -> None:
    folded = FoldedText(text)
    for at in range(len(folded.text)):
        start, end = folded.span(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert folded.text[at] in FoldedText(text[start:end]).text


@settings(max_examples=40)
@given(
    query=hostile | st.text(alphabet='"*-~() ANDORT قالمدينة', max_size=20),
    mode=st.sampled_from(["words", "phrase", "near"]),
)
def test_whatever_is_typed_nothing_fails(session: Session, query: str, mode: str) -> None:
    run(session, query, mode=mode)


@given(text=hostile, data=st.data())
def test_what_is_around_is_on_one_line_and_nothing_is_cut_within_a_word(
    text: str, data: st.DataObject
) -> None:
    long = f"{text} {'كلمة أخرى ' * 30}{text}"
    at = data.draw(st.integers(0, len(long)))
    before, after = around(long, at, at)
    assert "\n" not in before + after
    assert len(before) <= 150
    assert len(after) <= 200


def test_forms_are_counted_without_marks() -> None:
    assert form_of("قَصَفَـــتْ\n  المدينةَ") == "قصفت المدينة"


def test_a_text_without_borders_is_searched_in_linear_time(tmp_path: Path) -> None:
    with new_session(tmp_path) as session:
        fill(session, tmp_path, {"long": "حلب" * 200_000 + " حلب"})
        found = Found()
        jobs.run(search_job(session, Request(query="حلب"), found))
        assert [place.start for place in found.places["articles"]] == [600_001]


def test_a_search_stops_at_ten_thousand_places(tmp_path: Path) -> None:
    with new_session(tmp_path) as session:
        fill(session, tmp_path, {"long": "حلب " * 10_500})
        found = Found()
        jobs.run(search_job(session, Request(query="حلب"), found))
        assert len(found.places["articles"]) == 10_000
        assert found.more == {"articles"}


def test_the_lines_are_sorted_by_the_words_around() -> None:
    def line(before: str, after: str) -> Place:
        return Place(source=None, start=0, end=0, quote="", before=before, after=after, form="")  # type: ignore[arg-type]

    assert line("قال الوزير ", "").key_before() == ("الوزير", "قال")
    assert line("", " في المدينة القديمة").key_after()[:2] == ("في", "المدينه")
