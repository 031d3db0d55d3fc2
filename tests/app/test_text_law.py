"""The text law."""

import pytest
from hypothesis import given

from app.text_law import clean, hidden_characters
from tests.app.hostile import hostile


@pytest.mark.parametrize(
    ("text", "stored", "style"),
    [
        ("أ\r\nب\r\n", "أ\nب\n", "crlf"),
        ("أ\nب", "أ\nب", "lf"),
        ("أ\rب\r", "أ\nب\n", "cr"),
        ("أ\x85ب", "أ\nب", "nel"),
        ("أ\u2028ب", "أ\nب", "ls"),
        ("أ\u2029ب", "أ\nب", "ps"),
        ("أ\r\nب\nج", "أ\nب\nج", "mixed"),
        ("أ\r\n\rب", "أ\n\nب", "mixed"),
        ("أ ب", "أ ب", "none"),
        ("", "", "none"),
    ],
)
def test_line_ends(text: str, stored: str, style: str) -> None:
    cleaned = clean(text)
    assert cleaned.text == stored
    assert cleaned.newline_style == style


def test_every_leading_bom_goes_and_an_inner_one_stays() -> None:
    cleaned = clean("\ufeff\ufeffأ\ufeffب")
    assert cleaned.text == "أ\ufeffب"
    assert cleaned.leading_boms == 2
    assert cleaned.hidden == 1


def test_what_cannot_be_stored_is_replaced_one_for_one() -> None:
    cleaned = clean("\x00أ\ud800\udfffب\ufdd0\ufdd1ج\ufdd2")
    assert cleaned.text == "\ufffdأ\ufffd\ufffdب\ufffd\ufffdج\ufdd2"
    assert cleaned.replaced == 5


def test_nothing_else_changes() -> None:
    text = "e\u0301 ي\u0654 \u00a0\u200b\u200c\u200d\u202e\u00ad\x0b\x0c\t😀 ــ  "
    assert clean(text).text == text


def test_hidden_characters_are_counted_but_joiners_are_spelling() -> None:
    assert hidden_characters("a\u202eb\u200bc\u00ad\u2066\u2069\u200f") == 6
    assert hidden_characters("می\u200cخواهم \u200d") == 0


@given(hostile)
def test_the_law_holds_and_applies_once(text: str) -> None:
    cleaned = clean(text)
    assert not set(cleaned.text) & set("\x00\r\x85\u2028\u2029\ufdd0\ufdd1")
    assert not cleaned.text.startswith("\ufeff")
    assert cleaned.text.encode("utf-8").decode("utf-8") == cleaned.text
    again = clean(cleaned.text)
    assert (again.text, again.replaced, again.leading_boms) == (cleaned.text, 0, 0)


@given(hostile)
def test_only_boms_and_crlf_change_the_length(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned.text) == len(text) - cleaned.leading_boms - text.count("\r\n")
