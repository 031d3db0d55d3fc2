"""Paragraphs, sentences, clauses, and growing a selection through them."""

import json
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.arabic.sentences import clauses, enclosing, paragraphs, sentences
from tests.app.hostile import hostile

GOLD = Path(__file__).parents[3] / "shared" / "gold" / "abha"


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال الوزير نعم. وأضاف لا.", ["قال الوزير نعم.", "وأضاف لا."]),
        ("هل وصلوا؟ نعم! ثم عادوا", ["هل وصلوا؟", "نعم!", "ثم عادوا"]),
        ("بلغت 3.5 ملايين. وارتفعت", ["بلغت 3.5 ملايين.", "وارتفعت"]),
        ("وصل د. سامر إلى المدينة. وغادر", ["وصل د. سامر إلى المدينة.", "وغادر"]),
        ("نقلت أ.ف.ب. عن مصدر. ثم صمت", ["نقلت أ.ف.ب. عن مصدر.", "ثم صمت"]),
        ("قال لقناة بي.بي.سي نعم.وغادر", ["قال لقناة بي.بي.سي نعم.", "وغادر"]),
        ("وقالت شركة (تي.إن.تي)، نعم. وصمتت", ["وقالت شركة (تي.إن.تي)، نعم.", "وصمتت"]),
        ('قال "انتهى الأمر.", ونقلت الوكالة', ['قال "انتهى الأمر.",', "ونقلت الوكالة"]),
        ("انتهى الأمر., ونقلت الوكالة", ["انتهى الأمر.,", "ونقلت الوكالة"]),
        ("خرج الجميع, ونقلت الوكالة عنه", ["خرج الجميع,", "ونقلت الوكالة عنه"]),
        ("انتهى الأمر.وقال الوزير", ["انتهى الأمر.", "وقال الوزير"]),
        ("أشلاء متناثرة.. جثث هنا. نهاية", ["أشلاء متناثرة.. جثث هنا.", "نهاية"]),
        ("عنوان بلا نقطة\n\nفقرة أولى.\nفقرة ثانية", ["عنوان بلا نقطة", "فقرة أولى.", "فقرة ثانية"]),
        ("«انتهى الأمر.» ثم خرج", ["«انتهى الأمر.»", "ثم خرج"]),
        ("زار موقع example.com أمس.", ["زار موقع example.com أمس."]),
        ("Dr. Smith left. He said no.", ["Dr. Smith left.", "He said no."]),
        (" ... \n،،", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_paragraphs_leave_blank_lines_out() -> None:
    assert paragraphs(" أ \n\n \t\nب\n") == [(1, 2), (8, 9)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قصفت الطائرات الحي الشرقي، فيما نفى الجيش ذلك، مؤكدا التزامه بالهدنة.",
            ["قصفت الطائرات الحي الشرقي،", "فيما نفى الجيش ذلك،", "مؤكدا التزامه بالهدنة."],
        ),
        ("وصلت قوافل إلى حلب، حمص، وحماة أمس.", ["وصلت قوافل إلى حلب، حمص، وحماة أمس."]),
        ("أمس، وصلت القوافل إلى المدينة.", ["أمس، وصلت القوافل إلى المدينة."]),
        (
            "قال الوزير (سامر، عدنان، وليد خالد سعيد) إنه عاد.",
            ["قال الوزير (سامر، عدنان، وليد خالد سعيد) إنه عاد."],
        ),
        ("بلغ العدد 9,500 شخص حتى الآن.", ["بلغ العدد 9,500 شخص حتى الآن."]),
        (
            "وصلت القوافل إلى المدينة - وهي محاصرة تماما - قبل الفجر.",
            ["وصلت القوافل إلى المدينة -", "وهي محاصرة تماما -", "قبل الفجر."],
        ),
    ],
)
def test_clauses(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in clauses(text)] == expected


def test_a_selection_grows_word_clause_sentence_paragraph() -> None:
    text = "عنوان\nقصفت الطائرات الحي الشرقي، فيما نفى الجيش ذلك. ثم هدأت المدينة.\nنهاية"
    start = text.index("نف")
    grown = [
        text[slice(*enclosing(text, start, start + 1, level))]
        for level in ("word", "clause", "sentence", "paragraph")
    ]
    assert grown == [
        "نفى",
        "فيما نفى الجيش ذلك.",
        "قصفت الطائرات الحي الشرقي، فيما نفى الجيش ذلك.",
        "قصفت الطائرات الحي الشرقي، فيما نفى الجيش ذلك. ثم هدأت المدينة.",
    ]


def test_a_selection_over_two_sentences_takes_both() -> None:
    text = "قال نعم. وقال لا. وعاد."
    assert enclosing(text, text.index("نعم"), text.index("لا"), "sentence") == (0, text.index(" وعاد"))


def test_a_selection_over_two_paragraphs_takes_both() -> None:
    text = "أولى هنا.\nثانية هنا.\nثالثة"
    assert enclosing(text, 2, 12, "paragraph") == (0, 20)


@given(hostile)
def test_units_are_ordered_and_nested(text: str) -> None:
    lines, pieces, parts = paragraphs(text), sentences(text), clauses(text)
    for spans in (lines, pieces, parts):
        assert all(start < end for start, end in spans)
        assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert all(any(a <= c and d <= b for a, b in lines) for c, d in pieces)
    assert all(any(a <= c and d <= b for a, b in pieces) for c, d in parts)


@given(hostile, st.data())
def test_levels_never_shrink_a_selection(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    spans = [enclosing(text, start, end, level) for level in ("word", "clause", "sentence", "paragraph")]
    for inner, outer in pairwise(spans):
        assert outer[0] <= inner[0]
        assert inner[1] <= outer[1]


@pytest.mark.skipif(not GOLD.exists(), reason="the annotated articles are not here")
def test_boundaries_agree_with_the_annotated_articles() -> None:
    gold: dict[str, set[int]] = defaultdict(set)
    for line in (GOLD / "sentences.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        gold[row["file"]].add(row["end"])
    hits = proposed = wanted = 0
    for name, ends in gold.items():
        text = (GOLD / "articles" / name).read_bytes().decode("utf-8")
        ours = {end for _, end in sentences(text)}
        hits, proposed, wanted = hits + len(ours & ends), proposed + len(ours), wanted + len(ends)
    assert hits / proposed >= 0.95
    assert hits / wanted >= 0.95
