"""Cells of a workbook: hostile text comes back, numbers are numbers, links show their words, parts are well-formed."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import workbook
from exports.cells import CELL_LIMIT, clean, fit, shown
from exports.columns import Column, Kind, Link, Sheet, Tally, letter
from exports.styles import tint
from exports.wording import LANGUAGES, wording
from tests.app.hostile import hostile
from tests.exports.reading import MAIN, cells, parts

COLOURS = {"رقم أو حصيلة": "#6C75E4", "=سبب": "#B78170"}
COLUMNS = (
    Column("code", Kind.CODE, 12),
    Column("quote", Kind.TEXT, 40),
    Column("outlet", Kind.NAME, 20),
    Column("claim_type", Kind.LABEL, 16, choices="claim_type"),
    Column("value", Kind.NUMBER, 11),
    Column("published", Kind.DATE, 13),
    Column("article", Kind.LINK, 9, target="articles"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    code: str = "A001-01"
    quote: str = ""
    outlet: str = ""
    claim_type: str = ""
    value: float | str | None = None
    published: date | str | None = None
    article: Link | None = None


def one(field: str, text: str) -> Row:
    return Row(quote=text) if field == "quote" else Row(outlet=text)


def write(
    rows: Iterable[Row | None], language: str = "ar", columns: Sequence[Column] = COLUMNS
) -> tuple[io.BytesIO, Tally]:
    listed = list(rows)
    book = workbook.Book(
        title="تجربة",
        program="Isnad",
        created=datetime(2026, 1, 2, 3, 4, 5),  # noqa: DTZ001
        wording=wording(language),
        right_to_left=language == "ar",
        lists={"claim_type": "'x'!$A$1:$A$2"},
        colours=COLOURS,
    )
    sheet = Sheet("claims", tuple(columns), len(listed), lambda _tally: [listed] if listed else [])
    file = io.BytesIO()
    writing = workbook.write(file, book, [sheet])
    while True:
        try:
            next(writing)
        except StopIteration as end:
            file.seek(0)
            return file, end.value


def load(file: io.BytesIO, **options: Any) -> Any:
    file.seek(0)
    return openpyxl.load_workbook(file, **options).worksheets[0]


def strictly(file: io.BytesIO) -> dict[str, tuple[str, str]]:
    file.seek(0)
    return cells(parts(file))


@given(st.lists(st.tuples(hostile, hostile), min_size=1, max_size=8))
def test_hostile_text_comes_back(texts: list[tuple[str, str]]) -> None:
    file, tally = write(Row(quote=quote, outlet=outlet) for quote, outlet in texts)
    read = strictly(file)
    page = load(file)
    for number, (quote, outlet) in enumerate(texts, start=2):
        for column, text in (("B", quote), ("C", outlet)):
            kind, value = read.get(f"{column}{number}", ("s", ""))
            assert (kind, value) == ("s", clean(text))
            cell = page[f"{column}{number}"]
            assert (cell.value or "") == clean(text)
            assert cell.value is None or cell.data_type == "s"
    assert tally.cut_texts == 0


@given(hostile)
def test_cleaning_keeps_the_length_and_shows_what_it_replaced(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    for before, after in zip(text, cleaned, strict=True):
        assert after in {before, "\ufffd"}
        assert after == before or ord(before) < 32 or 0xD800 <= ord(before) < 0xE000 or ord(before) >= 0xFFFE


@pytest.mark.parametrize(
    "text",
    [
        "_x000D_",
        "a_x0041_b",
        "_x005F_x000D_",
        "_x_x000d_",
        "سطر\rسطر",
        " قبل وبعد ",
        "\t",
        "]]>&<\"'",
        "\u2028",
    ],
)
@pytest.mark.parametrize("field", ["quote", "outlet"])
def test_text_that_looks_like_an_escape(text: str, field: str) -> None:
    file, _ = write([one(field, text)])
    assert strictly(file)["B2" if field == "quote" else "C2"] == ("s", text)


@pytest.mark.parametrize(
    "text", ["=1+2", "+1", "-1", "@x", '=HYPERLINK("http://x")', "#N/A", ">=", "=", "'x", "1", "TRUE"]
)
def test_text_never_becomes_a_formula(text: str) -> None:
    file, _ = write([Row(code=text, quote=text, outlet=text)])
    page = load(file)
    for place in ("A2", "B2", "C2"):
        assert page[place].value == text
        assert page[place].data_type == "s"
        assert bool(page[place].quotePrefix) == (text[0] in "=+-@'")


@pytest.mark.parametrize(
    ("value", "read"),
    [(4500, 4500), (-3, -3), (0, 0), (3.5, 3.5), (1e300, 1e300), (10**16, "10000000000000000"), ("عشرات", "عشرات"),
     (None, None), (float("nan"), "nan")],
)  # fmt: skip
def test_numbers_are_numbers(value: float | str | None, read: object) -> None:
    file, _ = write([Row(value=value)])
    cell = load(file)["E2"]
    assert cell.value == read
    assert cell.data_type == ("s" if isinstance(read, str) else "n")


def test_dates_are_dates_and_part_dates_are_text() -> None:
    days: list[date | str] = [
        date(1900, 3, 1),
        date(2016, 12, 16),
        date(2024, 2, 29),
        date(1899, 5, 1),
        "2016-12",
        "2016-12-15/2016-12-16~",
    ]
    file, _ = write([Row(published=day) for day in days])
    page = load(file)
    for number, day in enumerate(days, start=2):
        cell = page[f"F{number}"]
        if isinstance(day, date) and day.year >= 1900:
            assert cell.is_date
            assert cell.value.date() == day
            assert cell.number_format.replace("\\", "") == "yyyy-mm-dd"
        else:
            assert (cell.value, cell.data_type) == (str(day), "s")


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_are_formulas_with_their_words_beside_them(language: str) -> None:
    file, _ = write(
        [Row(article=Link("A003", 5)), Row(article=Link('"<&', 6)), Row(article=Link("A9", 0))], language
    )
    title = wording(language).sheet("articles")
    page = load(file)
    assert page["G2"].value == f'=HYPERLINK("#\'{title}\'!A5","A003")'
    assert page["G3"].value == f'=HYPERLINK("#\'{title}\'!A6","""<&")'
    assert page["G4"].value == "A9"
    assert [load(file, data_only=True)[place].value for place in ("G2", "G3", "G4")] == ["A003", '"<&', "A9"]
    assert strictly(file)["G2"] == ("str", "A003")


@pytest.mark.parametrize("unit", ["ق", "😀", "ق😀", "\n"])
@pytest.mark.parametrize("field", ["quote", "outlet"])
def test_long_text_is_cut_where_people_see_it(unit: str, field: str) -> None:
    text = unit * (70_011 // len(unit))
    file, tally = write([one(field, text)])
    _kind, value = strictly(file)["B2" if field == "quote" else "C2"]
    assert len(value.encode("utf-16-le")) <= 2 * CELL_LIMIT
    kept, mark, rest = value.partition("…[النص مبتور: ")
    assert text.startswith(kept)
    assert len(kept) > CELL_LIMIT // 2 - 50
    assert mark
    assert int(re.findall(r"\d+", rest)[0]) == len(text)
    assert tally.cut_texts == 1


@given(st.integers(0, 3), st.sampled_from(["a", "😀"]))
def test_text_that_just_fits_is_not_cut(spare: int, unit: str) -> None:
    units = len(unit.encode("utf-16-le")) // 2
    text = unit * ((CELL_LIMIT - spare) // units)
    assert fit(text, wording("en").cut_mark) == text
    assert fit(text + unit * 4, wording("en").cut_mark).endswith(f"…[text cut: {len(text) + 4} characters]")


@pytest.mark.parametrize(
    ("length", "noun"),
    [
        (40_000, "حرف"),
        (40_001, "حرف"),
        (40_003, "أحرف"),
        (40_010, "أحرف"),
        (40_011, "حرفًا"),
        (40_099, "حرفًا"),
    ],
)
def test_the_number_of_characters_is_said_in_good_arabic(length: int, noun: str) -> None:
    assert wording("ar").cut_mark(length) == f"…[النص مبتور: {length} {noun}]"


def test_labels_carry_their_colour() -> None:
    file, _ = write([Row(claim_type="رقم أو حصيلة"), Row(claim_type="=سبب"), Row(claim_type="unknown")])
    page = load(file)
    for number, colour in ((2, "#6C75E4"), (3, "#B78170")):
        assert page[f"D{number}"].fill.fgColor.rgb == f"FF{tint(colour)}"
        assert page[f"D{number}"].border.left.color.rgb == f"FF{colour[1:]}"
    assert page["D3"].value == "=سبب"
    assert page["D4"].fill.fill_type is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 3])
def test_the_sheet_is_set_up(language: str, count: int) -> None:
    file, tally = write([Row(quote="نص " * 60)] * count, language)
    page = load(file)
    bottom = max(count, 1) + 1
    assert page.title == wording(language).sheet("claims")
    assert bool(page.sheet_view.rightToLeft) is (language == "ar")
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == f"A1:G{bottom}"
    assert [cell.value for cell in page[1]] == [wording(language).heading(column.key) for column in COLUMNS]
    assert (page["A1"].fill.fgColor.rgb, page["A1"].font.color.rgb) == ("FF0B5A68", "FFFFFFFF")
    assert [page.column_dimensions[letter(at)].width for at in range(1, 8)] == [
        column.width for column in COLUMNS
    ]
    (validation,) = page.data_validations.dataValidation
    assert (str(validation.sqref), validation.formula1, validation.type) == (
        f"D2:D{bottom}" if bottom > 2 else "D2",
        "'x'!$A$1:$A$2",
        "list",
    )
    assert (page.page_setup.orientation, page.page_setup.paperSize, page.print_title_rows) == (
        "landscape",
        9,
        "$1:$1",
    )
    assert page.page_setup.fitToHeight == 0
    assert tally.rows == {"claims": count}
    if count:
        assert page.row_dimensions[2].height == 5 * 14
        assert page["B2"].alignment.wrap_text


@pytest.mark.parametrize(
    ("text", "order", "side"),
    [
        ("أُجليت 300 عائلة", 2, "right"), ("1,240 شخصًا", 2, "right"), ("«حركة» Amal", 2, "right"),
        ("Huda al-Karram (هدى)", 1, None), ("1,240", 1, None),
    ],
)  # fmt: skip
@pytest.mark.parametrize("field", ["quote", "outlet"])
def test_words_in_a_workbook_from_left_to_right_stand_as_they_were_written(text, order, side, field) -> None:
    file, _ = write([one(field, text)], "en")
    cell = load(file)["B2" if field == "quote" else "C2"]
    assert (cell.value, cell.alignment.readingOrder, cell.alignment.horizontal) == (text, order, side)


def test_in_a_workbook_from_right_to_left_everything_reads_so() -> None:
    file, _ = write([Row(quote="Huda", outlet="Bridges 2", published=date(2023, 3, 16))])
    page = load(file)
    assert [page[at].alignment.readingOrder for at in ("B2", "C2")] == [2, 2]
    assert page["F2"].alignment.horizontal == "right"


def test_a_long_heading_has_room_and_the_foot_of_a_page_too() -> None:
    long = Column(
        "account", Kind.SIGN, 28, title="A002 · Wadi al-Safsaf Governorate Media Office · 17 March 2023"
    )
    file, _ = write([], "en", [*COLUMNS, long])
    page = load(file)
    assert page.row_dimensions[1].height >= 3 * 13
    assert page.page_margins.footer < page.page_margins.bottom - 0.25
    assert page.column_dimensions["C"].border.left.style == "thin", "cells that say nothing have lines too"


@pytest.mark.parametrize(("accounts", "across"), [(1, 1), (5, 1), (8, 2), (40, 7)])
def test_a_wide_sheet_goes_over_as_few_pages_as_can_be_read(accounts: int, across: int) -> None:
    columns = tuple(Column("code", Kind.CODE, width) for width in (8, 38, *[28] * accounts))
    sheet = Sheet("matrix", columns, 0, lambda _tally: [], wide=True)
    assert workbook.pages_across(sheet) == across


def test_many_columns_keep_the_first_one_in_sight() -> None:
    columns = tuple(Column("code", Kind.CODE, 12) for _ in range(12))
    file, _ = write([Row()], columns=columns)
    assert load(file).freeze_panes == "B2"


def test_a_row_that_vanished_keeps_its_place() -> None:
    file, tally = write([Row(code="A1"), None, Row(code="A3")])
    page = load(file)
    assert [page[f"A{row}"].value for row in (2, 3, 4)] == [
        "A1",
        wording("ar").phrase("removed_meanwhile"),
        "A3",
    ]
    assert tally.rows == {"claims": 3}


def test_styles_do_not_grow_with_the_rows() -> None:
    small, _ = write([Row(quote="ن")])
    large, _ = write(
        Row(quote=f"نص {at}", outlet=f"=جهة {at}", value=at, claim_type="=سبب") for at in range(3000)
    )
    few, many = (parts(file)["xl/styles.xml"] for file in (small, large))
    assert len(few.find(f"{MAIN}cellXfs")) == len(many.find(f"{MAIN}cellXfs")) < 25  # type: ignore[arg-type]
    used = {cell.get("s") for cell in parts(large)["xl/worksheets/sheet1.xml"].iter(f"{MAIN}c")}
    assert {int(style or -1) for style in used} <= set(range(len(many.find(f"{MAIN}cellXfs"))))  # type: ignore[arg-type]


def test_more_texts_than_the_shared_table_holds() -> None:
    names = [f"جهة {at}" for at in range(21_000)]
    file, _ = write(Row(outlet=name) for name in names)
    found = parts(file)
    assert len(found["xl/sharedStrings.xml"]) == 20_000
    read = cells(found)
    assert [read[f"C{row}"][1] for row in range(2, len(names) + 2)] == names


def test_both_languages_say_the_same_things() -> None:
    arabic, english = (wording(language).words for language in LANGUAGES)
    assert {key: set(section) for key, section in arabic.items()} == {
        key: set(section) for key, section in english.items()
    }
    for language in LANGUAGES:
        titles = list(wording(language).words["sheets"].values())
        assert len(set(titles)) == len(titles)
        for title in titles:
            assert 0 < len(title) <= 31
            assert not set(title) & set("/\\:?*[]'")
    with pytest.raises(ValueError, match="fr"):
        wording("fr")


@pytest.mark.parametrize(("number", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA")])
def test_names_of_columns(number: int, name: str) -> None:
    assert letter(number) == name


def test_what_a_preview_shows() -> None:
    values = (None, Link("A003", 4), 4500, 3.5, date(2016, 12, 16), "2016-12~", "a\x00b")
    assert [shown(value) for value in values] == [
        "",
        "A003",
        "4,500",
        "3.5",
        "2016-12-16",
        "2016-12~",
        "a\ufffdb",
    ]
