"""Number fields."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.numbers import Digits, format_number, parse_number
from tests.app.hostile import hostile


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("٣٣٧", 337), ("337", 337), ("٣٫٥", 3.5), ("3.5", 3.5), ("9,500", 9500), ("٩٬٥٠٠", 9500), ("۹٬۵۰۰", 9500),
        ("9 500", 9500), ("1,234,567.25", 1234567.25), ("−3", -3), ("-3", -3), ("+3", 3), (" 12 ", 12), ("0", 0),
        ("\u200f٣٣٧\u200f", 337), ("9\u00a0500", 9500), ("007", 7),
    ],
)  # fmt: skip
def test_typed_numbers(text: str, value: float) -> None:
    parsed = parse_number(text)
    assert parsed == value
    assert type(parsed) is type(value)


@pytest.mark.parametrize(
    "text",
    ["", " ", "abc", "12a", "1,2", "9,50", "9,5000", "1.2.3", ".5", "5.", "--3", "½", "²", "1e5", "0x10", "inf", "nan", "3 5",
     "1_000", "12,345 678", "٣،٥", "9" * 16, "١٢/٣"],
)  # fmt: skip
def test_what_is_refused(text: str) -> None:
    assert parse_number(text) is None


@pytest.mark.parametrize(
    ("value", "digits", "language", "said"),
    [
        (9500, "western", "ar", "9,500"),
        (9500, "arabic", "ar", "٩٬٥٠٠"),
        (3.5, "arabic", "ar", "٣٫٥"),
        (9500, "arabic", "en", "9,500"),
        (-3, "western", "en", "−3"),
        (3.0, "western", "ar", "3"),
        (0.1, "western", "en", "0.1"),
        (0, "arabic", "ar", "٠"),
        (100, "western", "ar", "100"),
    ],
)
def test_written_numbers(value: float, digits: Digits, language: str, said: str) -> None:
    assert format_number(value, digits, language) == said


@given(st.integers(-(10**14), 10**14), st.sampled_from(["western", "arabic"]))
def test_whole_numbers_come_back(value: int, digits: Digits) -> None:
    assert parse_number(format_number(value, digits)) == value


@given(hostile)
def test_nothing_raises(text: str) -> None:
    assert parse_number(text) is None or any(character.isdigit() for character in text)
