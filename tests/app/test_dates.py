"""Dates: what people type, what is stored, what is said."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.dates import UNKNOWN, Months, Precision, describe, parse_date, parse_edtf
from app.numbers import Digits
from tests.app.hostile import hostile

DAY = "2016-12-16"


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("١٦/١٢/٢٠١٦", DAY), ("16/12/2016", DAY), ("16-12-2016", DAY), ("16.12.2016", DAY), ("2016/12/16", DAY), (DAY, DAY),
        ("16 / 12 / 2016", DAY), ("۱۶/۱۲/۲۰۱۶", DAY),
        ("16 كانون الأول 2016", DAY), ("١٦ كانون الأوّل ٢٠١٦", DAY), ("16 ديسمبر 2016", DAY), ("16 December 2016", DAY),
        ("Dec. 16, 2016", DAY), ("16 Dec 2016", DAY), ("16 من كانون الأول عام 2016", DAY), ("16 كانون الأول/ديسمبر 2016", DAY),
        ("16 ديسمبر (كانون الأول) 2016", DAY), ("الجمعة، 16 ديسمبر 2016", DAY), ("Friday 16 December 2016", DAY),
        ("16 ديسمبر 2016م", DAY), ("يوم 16 دجنبر 2016", DAY),
        ("12/2016", "2016-12"), ("2016-12", "2016-12"), ("كانون الأول 2016", "2016-12"), ("شهر ديسمبر 2016", "2016-12"),
        ("2016", "2016"), ("عام 2016", "2016"), ("٢٠١٦", "2016"),
        ("~2016-12", "2016-12~"), ("2016-12~", "2016-12~"), ("نحو كانون الأول 2016", "2016-12~"), ("about 2016", "2016~"),
        ("16 ديسمبر 2016 تقريبًا", DAY + "~"), ("~16/12/2016", DAY + "~"),
        ("من 15 إلى 16 كانون الأول 2016", "2016-12-15/2016-12-16"), ("15-16 كانون الأول 2016", "2016-12-15/2016-12-16"),
        ("15–16 December 2016", "2016-12-15/2016-12-16"), ("بين 15 و16 ديسمبر 2016", "2016-12-15/2016-12-16"),
        ("15 و 16 ديسمبر 2016", "2016-12-15/2016-12-16"), ("15/12/2016 - 16/12/2016", "2016-12-15/2016-12-16"),
        ("2016-12-15/2016-12-16", "2016-12-15/2016-12-16"), ("from 15 to 16 December 2016", "2016-12-15/2016-12-16"),
        ("من 30 تشرين الثاني إلى 2 كانون الأول 2016", "2016-11-30/2016-12-02"),
        ("من 30 ديسمبر 2016 إلى 2 يناير 2017", "2016-12-30/2017-01-02"),
        ("من تشرين الثاني إلى كانون الأول 2016", "2016-11-01/2016-12-31"),
        ("29 شباط 2016", "2016-02-29"), ("", ""), ("  ", ""),
    ],
)  # fmt: skip
def test_typed_dates(typed: str, edtf: str) -> None:
    parsed = parse_date(typed)
    assert parsed is not None
    assert parsed.edtf == edtf


@pytest.mark.parametrize(
    "typed",
    ["31/2/2016", "29 شباط 2015", "32/1/2016", "12/16/2016", "2016-13", "2016-02-31", "16/12/16", "337", "أمس", "ديسمبر",
     "16 ديسمبر", "1437", "2016-12-16/2016-12-15", "من 16 إلى 15 ديسمبر 2016", "2016-12-16-17", "1/2/3/2016", "0000",
     "16 ديسمبر يناير 2016", "2016" * 30],
)  # fmt: skip
def test_what_is_refused(typed: str) -> None:
    assert parse_date(typed) is None


@pytest.mark.parametrize(
    ("edtf", "precision"),
    [
        ("2016-12-16", "day"),
        ("2016-12-15/2016-12-16", "few_days"),
        ("2016-12-12/2016-12-18", "week"),
        ("2016-12", "month"),
        ("2016-11-01/2016-12-31", "month"),
        ("2016", "year"),
        ("", "unknown"),
    ],
)
def test_precision_of_stored_dates(edtf: str, precision: Precision) -> None:
    parsed = parse_edtf(edtf)
    assert parsed is not None
    assert parsed.precision == precision


def test_a_month_knows_its_days() -> None:
    parsed = parse_edtf("2016-02~")
    assert parsed is not None
    assert (parsed.start, parsed.end, parsed.approximate) == (date(2016, 2, 1), date(2016, 2, 29), True)


@pytest.mark.parametrize(
    "stored", ["16/12/2016", "2016-12-16/", "2016-2-1", "x", "2016-12-16/2016-12-17/2016-12-18", " "]
)
def test_only_stored_forms_are_stored_forms(stored: str) -> None:
    assert parse_edtf(stored) is None


@pytest.mark.parametrize(
    ("edtf", "language", "months", "digits", "said"),
    [
        (DAY, "ar", "syrian", "western", "16 كانون الأول 2016"),
        (DAY, "ar", "gregorian", "arabic", "١٦ ديسمبر ٢٠١٦"),
        (DAY, "en", "syrian", "arabic", "16 December 2016"),
        ("2016-12~", "ar", "syrian", "western", "نحو كانون الأول 2016"),
        ("2016", "ar", "syrian", "arabic", "٢٠١٦"),
        ("2016-12-15/2016-12-16", "ar", "syrian", "western", "من 15 إلى 16 كانون الأول 2016"),
        ("2016-11-30/2016-12-02", "ar", "syrian", "western", "من 30 تشرين الثاني إلى 2 كانون الأول 2016"),
        ("2016-12-30/2017-01-02", "en", "syrian", "western", "30 December 2016 to 2 January 2017"),
        ("2016-12-15/2016-12-16~", "ar", "syrian", "western", "بين 15 و16 كانون الأول 2016 تقريبًا"),
        ("2016-12-15/2016-12-16~", "en", "syrian", "western", "about 15 to 16 December 2016"),
        ("", "ar", "syrian", "western", ""),
        ("not a date", "ar", "syrian", "western", "not a date"),
    ],
)
def test_said(edtf: str, language: str, months: Months, digits: Digits, said: str) -> None:
    assert describe(edtf, language, months, digits) == said


days = st.dates(date(1700, 1, 1), date(9990, 12, 31))


@given(
    days,
    st.integers(0, 400),
    st.booleans(),
    st.sampled_from(["syrian", "gregorian"]),
    st.sampled_from(["ar", "en"]),
)
def test_what_is_said_can_be_typed(
    start: date, more: int, approximate: bool, months: Months, language: str
) -> None:
    stored = parse_edtf(f"{start}/{start + timedelta(more)}" + ("~" if approximate else ""))
    assert stored is not None
    assert parse_edtf(stored.edtf) == stored
    assert parse_date(describe(stored.edtf, language, months, "arabic")) == stored


@given(hostile)
def test_nothing_raises(text: str) -> None:
    parsed = parse_date(text)
    assert parsed is None or parsed == UNKNOWN or parse_edtf(parsed.edtf) == parsed
    assert describe(text, "ar") is not None
