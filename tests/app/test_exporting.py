"""The workbook of a real project, re-read cell by cell."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from app import exporting, jobs
from app.exporting import ACCEPTED, SHEETS, ExportOptions, Scope
from app.session import Session
from db.changes import Action, removed
from db.records import Claim, ClaimSpan
from exports.styles import tint
from exports.wording import LANGUAGES, wording
from tests.app.export_project import OTHER, TEXTS, build, uid
from tests.app.exported import columns_of, load, summary, table, write
from tests.exports.reading import parts


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = build(tmp_path / "project.isnad")
    yield made
    made.close()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "مجلد التصدير"
    folder.mkdir()
    return folder / "مصنّف.xlsx"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_quote_is_the_text_at_its_place(session: Session, target: Path, language: str) -> None:
    result = write(session, target, language=language)
    texts = {hashlib.sha256(text.encode()).hexdigest(): text for text in TEXTS}
    rows = table(target, "claims", language)
    assert len(rows) == result.rows["claims"] == 4
    for row in rows:
        assert texts[row["text_sha256"]][row["start"] : row["end"]] == row["quote"]
        assert row["quote_matches"] == wording(language).phrase("yes")


def test_a_claim_cell_by_cell(session: Session, target: Path) -> None:
    write(session, target)
    row = table(target, "claims", data_only=True)[0]
    claim = session.store.get(Claim, uid("first"))
    assert claim is not None
    created_at = row.pop("created_at")
    assert datetime.fromisoformat(created_at) <= datetime.fromisoformat(row.pop("updated_at"))
    text_sha256 = hashlib.sha256(TEXTS[0].encode()).hexdigest()
    published, isolated = datetime(2016, 12, 16), "\u2068{}\u2069".format  # noqa: DTZ001
    assert row == {
        "code": "A001-01", "claim_type": "رقم أو حصيلة", "quote": "٣٣٧ عائلة غادرت\u00a0حيَّ البساتين مساءَ الجمعة",
        "claimant": "سالم القروي", "relays": f"{isolated('المجلس البلدي')}، {isolated('وكالة السهل')}",
        "publisher": None, "article": "A001", "outlet": "صحيفة الوادي", "headline": "عنوان 1", "published": published,
        "events": f"{isolated('إجلاء البساتين، يذكر (E01)')}\n{isolated('=اتفاق، ينفي (E02)')}", "figures": 2,
        "figure_surface": "٣٣٧ عائلة", "comparator": "يساوي", "value": 337, "low": 337, "high": 337, "unit": None,
        "counted_group": "عائلات", "population": "مدنيون", "sex_age": None, "as_of": published,
        "figure_status": "فعلي", "modality": "جزم", "polarity": "إثبات", "article_stance": "بلا موقف",
        "mode": "منقول عبر وسيط", "cue": "قال", "place": "البساتين", "time_text": None, "asserted": "2016-12",
        "further_labels": "توقيت", "summary": None, "confidence": "عالية", "credibility": "صحيح على الأرجح",
        "status": "مقبول", "guessed": None, "priority": "نعم", "reviewer": "نورس", "note": "=ملاحظة", "start": 20, "end": 62,
        "quote_matches": "نعم", "other_spans": "لفظ الإسناد (2–6): «قالت»", "published_from": published,
        "asserted_from": datetime(2016, 12, 1), "asserted_to": datetime(2016, 12, 31),  # noqa: DTZ001
        "filename": "=a1.txt", "text_sha256": text_sha256, "uid": uid("first"),
    }  # fmt: skip
    assert created_at.endswith("Z")


def test_english_takes_english_names_where_there_are_any(session: Session, target: Path) -> None:
    write(session, target, language="en")
    first, denial, _formula, escape = table(target, "claims", "en", data_only=True)
    assert (first["outlet"], first["status"], first["modality"]) == ("Valley Paper", "Accepted", "Asserted")
    assert denial["claimant"] == "Town Council"
    assert first["claimant"] == "سالم القروي"
    assert escape["claim_type"] == "future_code"
    assert "Evacuation of the Orchards" in first["events"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_is_set_up(session: Session, target: Path, language: str) -> None:
    write(session, target, language=language)
    book = load(target)
    assert book.sheetnames == [wording(language).sheet(code) for code in SHEETS]
    for code, page in zip(SHEETS, book.worksheets, strict=True):
        columns = columns_of(code)
        assert bool(page.sheet_view.rightToLeft) is (language == "ar")
        assert page.freeze_panes in {"A2", "B2"}
        assert bool(page.auto_filter.ref) is (code != "charts"), "pictures are not filtered"
        assert page.print_title_rows == "$1:$1"
        assert page.sheet_state == "visible"
        validated = {
            cell
            for validation in page.data_validations.dataValidation
            for cell in str(validation.sqref).split()
        }
        assert len(validated) == sum(bool(column.choices) for column in columns)
    assert book.active.title == wording(language).sheet("claims")


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_hold_the_words_of_their_column(session: Session, target: Path, language: str) -> None:
    write(session, target, language=language)
    book, words = load(target), wording(language)
    page = book[words.sheet("claims")]
    checked = 0
    for validation in page.data_validations.dataValidation:
        sheet, cells = validation.formula1.split("!")
        listed = [row[0].value for row in book[sheet.strip("'")][cells.replace("$", "")]]
        for area in validation.sqref.ranges:
            shown = {row[0].value for row in page[area.coord]} if area.size["rows"] > 1 else set()
            assert shown - {None, "future_code"} <= set(listed)
            checked += bool(shown - {None})
    assert checked > 8


def test_links_lead_to_the_rows_they_name(session: Session, target: Path) -> None:
    write(session, target)
    formulas, values = load(target), load(target, data_only=True)
    links = 0
    for page in formulas:
        for row in page.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                place, text = cell.value.removeprefix('=HYPERLINK("#').removesuffix('")').split('","')
                sheet, address = place.split("!")
                shown = values[page.title][cell.coordinate].value
                assert shown == text
                assert values[sheet.strip("'")][address].value == text
                links += 1
    assert links == 4 + 3 * 3 + 2 * 3 + 2  # claims, links, figures, articles


def test_figures_stand_on_their_own(session: Session, target: Path) -> None:
    write(session, target)
    first, second, third = table(target, "figures", data_only=True)
    assert (first["claim"], first["seq"], first["value"], first["comparator_code"]) == (
        "A001-01",
        1,
        337,
        "=",
    )
    assert (second["claim"], second["seq"], second["value"], second["low"]) == ("A001-01", 2, None, 3.5)
    assert (second["comparator"], second["comparator_code"]) == ("على الأقل", ">=")
    assert (second["part_of"], second["derived"]) == ("A001-01 / 1", "نعم")
    assert (third["as_of"], third["as_of_from"]) == ("2016", datetime(2016, 1, 1))  # noqa: DTZ001
    page = load(target)["الأرقام"]
    keys = [column.key for column in columns_of("figures")]
    for row in range(2, 5):
        code = page.cell(row, keys.index("comparator_code") + 1)
        assert (code.data_type, bool(code.quotePrefix)) == ("s", code.value[0] == "=")


def test_events_and_articles(session: Session, target: Path) -> None:
    write(session, target)
    first, second, third = table(target, "events")
    assert (first["date"], first["date_from"]) == ("2016-12-15/2016-12-16~", datetime(2016, 12, 15))  # noqa: DTZ001
    assert (first["claims"], first["reports"], first["contradicts"]) == (2, 1, 1)
    assert (first["lat"], first["place"], first["admin1"]) == (36.2, "البساتين", "حلب")
    assert "المجلس البلدي (منظِّم)" in first["parties"]
    assert (second["title"], second["parent"], third["claims"]) == ("=اتفاق", "E01", 0)
    one, two, three = table(target, "articles", data_only=True)
    assert (one["claims"], one["first_claim"], one["outlet_type"]) == (2, "A001-01", "صحيفة")
    assert (two["published"], two["published_to"]) == ("2016-12", datetime(2016, 12, 31))  # noqa: DTZ001
    assert (three["claims"], three["first_claim"], three["duplicate_of"]) == (0, None, "A001")
    assert one["chars"] == len(TEXTS[0])


def test_links_sheet(session: Session, target: Path) -> None:
    write(session, target)
    rows = table(target, "links", data_only=True)
    assert [(row["claim"], row["event"], row["relation"]) for row in rows] == [
        ("A001-01", "E01", "يذكر"),
        ("A001-01", "E02", "ينفي"),
        ("A001-02", "E01", "ينفي"),
    ]
    assert rows[0]["uid"] == uid("link 1")


def test_labels_have_their_colour_everywhere(session: Session, target: Path) -> None:
    write(session, target)
    book = load(target)
    legend = {row[2].value: row[1] for row in book["مفتاح الرموز"].iter_rows(min_row=2) if row[5].value}
    assert legend["figure"].fill.fgColor.rgb == f"FF{tint('#6C75E4')}"
    claim = book["الأقوال"]["B2"]
    assert (claim.value, claim.fill.fgColor.rgb) == ("رقم أو حصيلة", legend["figure"].fill.fgColor.rgb)


def test_the_summary_says_where_it_comes_from(session: Session, target: Path) -> None:
    write(session, target)
    found = summary(target)
    revisions, last = session.store.rows(
        "SELECT count(*), (SELECT hash FROM revision ORDER BY rowid DESC) FROM revision"
    )[0]
    assert (found["project"], found["project_uid"]) == ("تجربة التصدير", session.project.uid)
    assert (found["revisions"], found["last_hash"]) == (revisions, last)
    assert [found[key] for key in ("claims", "events", "links", "articles", "figures")] == [4, 3, 3, 3, 3]
    assert (found["mismatches"], found["cut_texts"]) == (0, 0)
    assert found["scope"] == "كل الأقوال"
    assert found["hidden"] == "لم يُخفَ شيء."
    assert found["program"].startswith("Isnad ")
    assert datetime.fromisoformat(found["exported_at"]).tzinfo is not None


def test_sensitive_names_are_replaced_everywhere_but_in_free_text(session: Session, target: Path) -> None:
    write(session, target, hide_sensitive=True, hide_reviewers=True)
    free = {
        "quote",
        "other_spans",
        "note",
        "headline",
        "surface",
        "figure_surface",
        "description",
        "title",
        "events",
    }
    for sheet in SHEETS:
        for row in table(target, sheet, data_only=True):
            told = " ".join(str(value) for key, value in row.items() if key not in free)
            assert "سالم القروي" not in told
            assert "البساتين" not in told or sheet == "legend"
            assert "نورس" not in told
    first, denial = table(target, "claims", data_only=True)[:2]
    event = table(target, "events")[0]
    figure = table(target, "figures", data_only=True)[0]
    assert first["claimant"] == figure["claimant"] == "جهة 1"
    assert first["place"] == denial["place"] == event["place"] == figure["scope"] == "مكان 1"
    assert (event["lat"], event["lon"], event["admin1"]) == (None, None, None)
    assert "جهة 1" in event["parties"]
    assert "المجلس البلدي" in event["parties"]
    assert {first["reviewer"], denial["reviewer"]} == {"R1", "R2"}
    hidden = summary(target)["hidden"]
    assert wording("ar").phrase("free_text_kept") in hidden
    assert wording("ar").phrase("reviewers_hidden") in hidden


SCOPES = {
    "accepted": (ACCEPTED, ["A001-01", "A001-02"], "المرحلة: مقبول، محسوم"),
    "one status": (Scope(statuses=("accepted",)), ["A001-01"], "المرحلة: مقبول"),
    "an event": (Scope(event=uid("event 2")), ["A001-01"], "الحدث: E02 =اتفاق"),
    "an event without claims": (Scope(event=uid("event 3")), [], "الحدث: E03 لا قول عنه"),
    "a reviewer": (Scope(reviewer=OTHER), ["A001-02"], "المرمِّز: زيتون"),
    "both": (Scope(reviewer=OTHER, event=uid("event 2")), [], "الحدث: E02 =اتفاق\nالمرمِّز: زيتون"),
}


@pytest.mark.parametrize("name", SCOPES)
def test_only_what_was_asked_for(session: Session, target: Path, name: str) -> None:
    scope, codes, said = SCOPES[name]
    result = write(session, target, scope=scope)
    rows = table(target, "claims", data_only=True)
    assert [row["code"] for row in rows] == codes
    assert {row["claim"] for row in table(target, "figures", data_only=True)} <= set(codes)
    assert {row["claim"] for row in table(target, "links", data_only=True)} <= set(codes)
    assert {row["code"] for row in table(target, "articles")} == {row["article"] for row in rows}
    if scope.event:
        assert result.rows["events"] >= 1
    assert summary(target)["scope"] == said


def test_what_is_shown_comes_in_the_order_shown(session: Session, target: Path) -> None:
    ids = [row[0] for row in session.store.rows("SELECT id FROM live_claim ORDER BY id DESC")]
    write(session, target, scope=Scope(shown=ids[:3]))
    assert [row["code"] for row in table(target, "claims")] == ["A002-02", "A002-01", "A001-02"]
    write(session, target, scope=Scope(shown=ids[:3], reviewer=OTHER))
    assert [row["code"] for row in table(target, "claims")] == ["A001-02"]


def test_fewer_sheets(session: Session, target: Path) -> None:
    result = write(session, target, sheets=("claims", "figures"), include_notes=False)
    book = load(target)
    assert [page.title for page in book if page.sheet_state == "visible"] == ["الأقوال", "الأرقام"]
    assert book["مفتاح الرموز"].sheet_state == "hidden"
    assert set(result.rows) == {"claims", "figures", "legend"}
    first = table(target, "claims")[0]
    assert "note" not in first
    assert first["article"] == "A001"
    write(session, target, sheets=("summary",))
    assert load(target).active.title == "الملخص"


@pytest.mark.parametrize("sheets", [("pivot",), ("claims", "pivot"), ()])
def test_sheets_that_do_not_exist(sheets: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="no such sheets"):
        ExportOptions(sheets=sheets)


@pytest.mark.parametrize(("language", "choice", "expected"), [("ar", False, False), ("en", True, True)])
def test_the_direction_can_be_chosen(
    session: Session, target: Path, language: str, choice: bool, expected: bool
) -> None:
    write(session, target, language=language, right_to_left=choice)
    assert {bool(page.sheet_view.rightToLeft) for page in load(target)} == {expected}


def test_an_empty_project(tmp_path: Path, target: Path) -> None:
    source = build(tmp_path / "full.isnad")
    empty = Session.create(tmp_path / "empty.isnad", source.identity)
    source.close()
    result = write(empty, target)
    empty.close()
    assert {
        code: result.rows[code] for code in ("claims", "events", "links", "articles", "figures")
    } == dict.fromkeys(("claims", "events", "links", "articles", "figures"), 0)
    assert load(target)["الأقوال"].max_row == 1
    assert parts(target)


def test_every_part_is_well_formed_and_dressed_once(session: Session, target: Path) -> None:
    write(session, target)
    found = parts(target)
    assert len([name for name in found if name.startswith("xl/worksheets/")]) == len(SHEETS)
    formats = found["xl/styles.xml"].find(
        "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}cellXfs"
    )
    assert formats is not None
    kinds = [
        tuple(sorted(each.items())) + tuple(tuple(sorted(child.items())) for child in each)
        for each in formats
    ]
    assert len(kinds) == len(set(kinds)) < 50


def test_a_quote_that_is_not_at_its_place_is_told(session: Session, target: Path) -> None:
    span = session.store.get(ClaimSpan, uid("denial span"))
    assert span is not None
    session.store.database.execute_sql("UPDATE claim_span SET start = start - 1 WHERE uid = ?", (span.uid,))
    write(session, target)
    rows = table(target, "claims")
    assert [row["quote_matches"] for row in rows] == ["نعم", "لا", "نعم", "نعم"]
    assert summary(target)["mismatches"] == 1


def test_a_claim_removed_meanwhile_leaves_the_links_right(session: Session, target: Path) -> None:
    claim, span = session.store.get(Claim, uid("formula")), session.store.get(ClaimSpan, uid("formula span"))
    assert claim is not None
    assert span is not None
    job = exporting.export(session, target, ExportOptions())
    while next(job).stage == "survey":
        pass
    other = exporting.export(session, target.with_name("b.xlsx"), ExportOptions())
    next(other)  # has chosen its claims
    session.perform(Action("claim.remove", (removed(span), removed(claim))))
    jobs.run(other)
    job.close()
    codes = [row["code"] for row in table(target.with_name("b.xlsx"), "claims")]
    assert codes == ["A001-01", "A001-02", wording("ar").phrase("removed_meanwhile"), "A002-02"]
    test_links_point_right(target.with_name("b.xlsx"))


def test_links_point_right(path: Path) -> None:
    figures = table(path, "figures")
    assert figures[2]["claim"] == '=HYPERLINK("#\'الأقوال\'!A5","A002-02")'


test_links_point_right.__test__ = False  # type: ignore[attr-defined]


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_preview_is_the_sheet(session: Session, target: Path, sheet: str, language: str) -> None:
    options = ExportOptions(language=language)
    seen = exporting.preview(session, options, sheet, rows=3)
    result = write(session, target, language=language)
    page = load(target, data_only=True)[seen.title]
    assert seen.headings == tuple(cell.value for cell in page[1])
    assert seen.total == result.rows[sheet]
    assert len(seen.rows) == min(3, seen.total)
    for shown, cells in zip(seen.rows, page.iter_rows(min_row=2), strict=False):
        for text, cell in zip(shown, cells, strict=True):
            value = cell.value
            if isinstance(value, datetime):
                assert text == value.date().isoformat()
            elif isinstance(value, int | float):
                assert text == f"{value:,}"
            elif sheet != "summary":
                assert text == (value or "")


def test_dates_of_the_preview_are_days(session: Session) -> None:
    seen = exporting.preview(session, ExportOptions(), "claims", rows=1)
    assert seen.rows[0][seen.headings.index("تاريخ النشر")] == date(2016, 12, 16).isoformat()


def test_the_preview_follows_every_change(session: Session) -> None:
    seen = [
        exporting.preview(session, ExportOptions(scope=scope), "claims").total
        for scope in (Scope(), ACCEPTED, Scope())
    ]
    assert seen == [4, 2, 4]
    claim, span = session.store.get(Claim, uid("formula")), session.store.get(ClaimSpan, uid("formula span"))
    assert claim is not None
    assert span is not None
    session.perform(Action("claim.remove", (removed(span), removed(claim))))
    assert exporting.preview(session, ExportOptions(), "claims").total == 3


def test_long_lines_of_the_summary_are_not_cut_off(session: Session, target: Path) -> None:
    write(session, target)
    page = load(target)["الملخص"]
    heights = {row[1].value: page.row_dimensions[row[0].row].height for row in page.iter_rows(min_row=2)}
    assert heights[wording("ar").phrase("offsets")] == 2 * 14
