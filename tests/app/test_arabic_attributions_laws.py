"""Laws of the finder of reported speech: exact quotes, order, no crash and no growth out of step, on any text."""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import vocabularies
from app.arabic.attributions import ReportedSpeech
from tests.app.hostile import arabic_trouble, hostile
from tests.app.speech_reading import read

RULES = str(Path("app", "arabic"))
CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
PIECES = [
    *("قال", "وقالت", "أعلن", "نفى", "مؤكدا", "قائلا", "نقلت", "عن", "قوله", "إن", "أنه", "بأن", "إلى", "على", "من", "في", "ل", "ب"),
    *("الوزير", "وزارة", "الدفاع", "المتحدث", "«", "»", '"', ":", "،", ".", "؛", "(", ")", "-", "الذي", "كان", "وكان", "قد", "أما", "فقال"),
    *("بحسب", "وفقا", "لوزارة", "كما", "على حد", "زعمه", "فيما", "وصول", "مقتل", "5", "٣٠", "\n", "لم", "أنباء", "تصريحات", "علما"),
]  # fmt: skip
grammatical = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)


def _check(text: str, found: list[ReportedSpeech]) -> None:
    for each in found:
        assert each.quote == text[each.start : each.end] != ""
        assert 0 <= each.content_start < each.content_end <= len(text)
        assert (each.claimant_start is None) == (each.claimant_end is None)
        if each.claimant_start is not None and each.claimant_end is not None:
            assert 0 <= each.claimant_start < each.claimant_end <= len(text)
        assert each.relay == ("" if each.relay_start is None else text[each.relay_start : each.relay_end])
    starts = [each.start for each in found]
    assert starts == sorted(set(starts))


@given(hostile | arabic_trouble)
def test_hostile_text(text):
    _check(text, read(text))


@given(grammatical)
def test_words_of_reporting_in_any_order(text):
    _check(text, read(text))


@given(grammatical, hostile)
def test_words_of_reporting_amid_trouble(text, trouble):
    whole = trouble.join(text.split(" "))
    _check(whole, read(whole))


@given(grammatical)
def test_the_same_text_is_read_the_same(text):
    assert read(text) == read(text)


def test_codes_are_those_of_the_vocabularies():
    text = "زعم التنظيم أنه أسقط طائرة. هدد الناطق بالرد. نفى الوزير وجود أسرى. توقع الخبير أن تهبط الأسعار. قيل إنه استقال."
    for each in read(text):
        assert each.mode in vocabularies.codes("attribution_mode")
        assert each.stance in vocabularies.codes("article_stance")
        assert each.polarity in vocabularies.codes("polarity")
        assert each.modality in vocabularies.codes("modality")


@pytest.mark.parametrize(
    "piece", ["قال الوزير إن ", "وقال ", "أعلن «a ", "كان ", "بحسب ", "، قال فلان، ", "الذي قال "]
)
def test_effort_grows_with_the_text(piece):
    read(piece)  # what is made of the word lists is made once
    assert _calls(piece * 400) < 6 * _calls(piece * 100)


def _calls(text: str) -> int:
    """Return how many functions of the rules are called to read a text."""
    count = 0

    def note(frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call" and RULES in frame.f_code.co_filename

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        read(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus lies beside the repository")
def test_real_articles():
    for archive in sorted(CORPUS.glob("*.zip")):
        with zipfile.ZipFile(archive) as opened:
            articles = json.loads(opened.read(opened.namelist()[0]).decode("utf-8-sig"))
        for article in articles[::40]:
            text = article["content"]
            _check(text, read(text))
