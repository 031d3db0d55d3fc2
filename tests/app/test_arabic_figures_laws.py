"""Laws of the finder of figures: exact quotes, no crash and no growth out of step, on any text and any lists."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import word_lists
from app.arabic.figures import FigureWords, find_figures
from tests.app.figure_reading import read, shipped

PIECES = [
    *(
        "ثلاثة",
        "وعشرون",
        "ألف",
        "ألفًا",
        "مئة",
        "آلاف",
        "مليون",
        "ونصف",
        "نصف",
        "ربع",
        "بين",
        "من",
        "إلى",
        "أو",
        "و",
        "ال",
    ),
    *(
        "عشرات",
        "بضع",
        "عدة",
        "أي",
        "لم",
        "أكثر",
        "من",
        "نحو",
        "على",
        "الأقل",
        "طفلان",
        "ساعتين",
        "سنوات",
        "قتيل",
        "منهم",
    ),
    *(
        "12",
        "3.5",
        "٣٫٥",
        "1,000",
        "12:40",
        "2015",
        "%",
        "٪",
        "$",
        "-",
        "/",
        "(",
        ")",
        "«",
        "»",
        ".",
        "،",
        "\n",
        "F",
        "الـ",
        "في",
    ),
    *(
        "المئة",
        "أرباع",
        "ثلاثَةُ",
        "ـ",
        "\u200f",
        "\u0654",
        "ﻼ",
        "الخامسة",
        "والأربعين",
        "عمره",
        "عام",
        "رقم",
        "صفر",
        "5ر2",
    ),
]
hostile = st.lists(st.sampled_from(PIECES), max_size=40).flatmap(
    lambda pieces: st.sampled_from(["", " "]).map(lambda gap: gap.join(pieces))
)


@given(hostile)
def test_pieces_of_numbers_in_any_order(text: str) -> None:
    read(text)


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    read(text)


@given(hostile, st.data())
def test_no_figure_touches_a_taken_span_unless_a_scale_follows(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    read(text, ((start, end),))


@given(hostile)
def test_reading_is_a_function_of_the_text(text: str) -> None:
    assert read(text) == read(text)


@pytest.mark.parametrize("name", FigureWords.TABLES)
def test_a_team_may_empty_any_list(name: str) -> None:
    tables = {each: word_lists.table(each) for each in FigureWords.TABLES}
    tables[name] = dict.fromkeys(tables[name], ())
    words = FigureWords.from_tables(tables)
    assert isinstance(find_figures("وصل نحو 25 ألفا منهم ثلاثة جرحى وطفلان بنسبة 5 في المئة", words), list)


def test_real_articles(shared: Path) -> None:
    archive = min(path for path in (shared / "corpus").glob("*.zip"))
    with zipfile.ZipFile(archive) as opened:
        articles = json.loads(opened.read(opened.namelist()[0]))
    assert sum(len(read(article["content"])) for article in articles[:400]) > 400


def test_words_are_folded_once_and_shared() -> None:
    assert shipped() is shipped()
