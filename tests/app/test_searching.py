"""Search: spelling variants and clitics found, exact spans in the original, phrases adjacent, nothing an error."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import jobs
from app.apply import apply_file
from app.searching import Hit, search
from app.session import Session
from tests.app.hostile import hostile
from tests.app.sessions import new_session
from tests.app.test_apply import lines

TEXTS = {
    "a": "قَصَفَتْ الطائراتُ المدرسةَ، وقالت مدارسُهم إنها أُغلقت.",
    "b": "وللمدرسة بابٌ واحد. مسؤولون قالوا: قوات النظام في المدينة.",
    "c": "المدينة بعيدة عن النظام؛ القوات هناك. مسئول محلي نفى.",
    "d": "لا شيء هنا سوى ٣٣٧ جريحًا 😀 وكـــتـــاب الدفاع المدني.",
    "e": "للدفاع المدني فرق 3.5 ساعات. Aleppo École",
}


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    with tempfile.TemporaryDirectory() as name, new_session(Path(name)) as opened:
        fill(opened, Path(name), TEXTS)
        yield opened


def fill(session: Session, folder: Path, texts: dict[str, str]) -> None:
    articles = [
        {"kind": "article", "file": name, "text": text, "published": f"2020-01-{at:02}"}
        for at, (name, text) in enumerate(texts.items(), start=1)
    ]
    jobs.run(apply_file(session, lines(folder, *articles)))


def found(session: Session, query: str, limit: int = 50) -> dict[str, list[str]]:
    hits = search(session, query, limit)
    for hit in hits:
        check(hit, TEXTS[hit.file])
    return {hit.file: [TEXTS[hit.file][start:end] for start, end in hit.spans] for hit in hits}


def check(hit: Hit, text: str) -> None:
    assert hit.quote == text[hit.start : hit.end]
    assert (hit.start, hit.end) in hit.spans
    assert list(hit.spans) == sorted(hit.spans)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("قصفت", {"a": ["قَصَفَتْ"]}),
        ("مدرسة", {"b": ["وللمدرسة"], "a": ["المدرسةَ"]}),
        ("المدرسه", {"b": ["وللمدرسة"], "a": ["المدرسةَ"]}),
        ("مسئول", {"c": ["مسئول"], "b": ["مسؤولون"]}),
        ("كتاب", {"d": ["وكـــتـــاب"]}),
        ("337", {"d": ["٣٣٧"]}),
        ("٣٣٧", {"d": ["٣٣٧"]}),
        ("3.5", {"e": ["3.5"]}),
        ("aleppo ecole", {"e": ["Aleppo", "École"]}),
        ('"قوات النظام"', {"b": ["قوات النظام"]}),
        ("«قوات النظام»", {"b": ["قوات النظام"]}),
        ('"الدفاع المدني"', {"e": ["للدفاع المدني"], "d": ["الدفاع المدني"]}),
        ("النظام -مسؤولون", {}),
        ("النظام -بعيدة", {"b": ["النظام"]}),
        ("النظام -بعيدة -لاشيء", {"b": ["النظام"]}),
        ("مدر*", {"b": ["وللمدرسة"], "a": ["المدرسةَ"]}),
        ("Alep*", {"e": ["Aleppo"]}),
        ("مدينة نظام", {"c": ["المدينة", "النظام"], "b": ["النظام", "المدينة"]}),
    ],
)
def test_what_is_found_and_where(session: Session, query: str, expected: dict[str, list[str]]) -> None:
    assert found(session, query) == expected


def test_the_newest_come_first_and_the_limit_holds(session: Session) -> None:
    assert [hit.file for hit in search(session, "المدينة")] == ["c", "b"]
    assert [hit.file for hit in search(session, "المدينة", limit=1)] == ["c"]
    assert search(session, "المدينة", limit=0) == []


@pytest.mark.parametrize(
    "query",
    ["", " ", '"', '""', "-", "*", "-قوات", "()", "NEAR(", "a:b", '-"', "^", "{", "؟", "\0", "ليسهنا"],
)
def test_odd_input_finds_nothing_and_is_no_error(session: Session, query: str) -> None:
    assert search(session, query) == []


@settings(max_examples=60)
@given(query=hostile | st.text(alphabet='"*-() ANDORT قالمدينة', max_size=20))
def test_whatever_is_typed_spans_are_exact(session: Session, query: str) -> None:
    found(session, query)


def test_a_word_of_the_headline_alone_gives_the_article_without_a_quote(tmp_path: Path) -> None:
    with new_session(tmp_path) as session:
        path = lines(tmp_path, {"kind": "article", "file": "h", "headline": "إجلاء المدينة", "text": "نصّ"})
        jobs.run(apply_file(session, path))
        (hit,) = search(session, "مدينة")
        assert (hit.headline, hit.start, hit.end, hit.quote, hit.spans) == ("إجلاء المدينة", 0, 0, "", ())


@settings(max_examples=25)
@given(before=hostile, after=hostile)
def test_spans_are_exact_in_hostile_text(before: str, after: str) -> None:
    with tempfile.TemporaryDirectory() as name, new_session(Path(name)) as session:
        long = "حشو طويل " * 40
        path = lines(
            Path(name),
            {"kind": "article", "file": "x", "text": f"{before} {long} {before} الإِجْلَاءُ {after} {long}"},
        )
        jobs.run(apply_file(session, path))
        (hit,) = search(session, "إجلاء")
        text = session.store.text(session.store.rows("SELECT text_sha256 FROM article")[0][0])
        assert "الإِجْلَاءُ" in [text[start:end] for start, end in hit.spans]
        check(hit, text)


VARIANTS = (
    "الانسان أو الإنسان، بحلب وللفوعة. مسئول ومسؤول في ١٢ ثم 12 مدرسةً: المَدْرَسَة ومدرستهم، وإجلاؤهم وإجلائهم."
)


@pytest.mark.parametrize(
    ("queries", "expected"),
    [
        (("الانسان", "الإنسان", "إنسان", "الأنسان"), ["الانسان", "الإنسان"]),
        (("حلب", "بحلب", "حَلَب"), ["بحلب"]),
        (("الفوعة", "فوعة", "الفوعه", "وللفوعة"), ["وللفوعة"]),
        (("مسئول", "مسؤول", "المسؤول"), ["مسئول", "ومسؤول"]),
        (("12", "١٢", "۱۲"), ["١٢", "12"]),
        (("مدرسة", "مَدرَسَة", "المدرسه"), ["مدرسةً", "المَدْرَسَة", "ومدرستهم"]),
        (("إجلاء", "اجلاء", "الإجلاء"), ["وإجلاؤهم", "وإجلائهم"]),
    ],
)
def test_every_spelling_of_a_query_finds_every_spelling_in_the_text(
    tmp_path: Path, queries: tuple[str, ...], expected: list[str]
) -> None:
    with new_session(tmp_path) as session:
        fill(session, tmp_path, {"v": VARIANTS})
        for query in queries:
            (hit,) = search(session, query)
            assert [VARIANTS[start:end] for start, end in hit.spans] == expected, query
            check(hit, VARIANTS)
