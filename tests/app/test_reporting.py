"""Workbook, report and screen say the same, and every number leads to a quote."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PIL import Image

from app import articles, claim_list, events, jobs, sample
from app.comparing.matrix import matrix
from app.comparing.ranges import of_event
from app.comparing.reconciling import rests
from app.comparing.timeline import timeline
from app.export_options import ACCEPTED, EVERYTHING, ExportOptions, Scope
from app.export_words import Words
from app.reporting.compared import compared
from app.reporting.page import export_html
from app.reporting.report import report
from app.reporting.words import AnswerWords
from app.session import Identity, Session
from db.ids import seeded_uid
from db.records import Actor, Reviewer
from exports.report.content import QuestionPart, Report, Told
from exports.wording import LANGUAGES, wording
from tests.app.exported import load, table, write

ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("reporting") / "sample.isnad"
    identity = Identity(seeded_uid("test:me"), "نورس", seeded_uid("test:device"))
    sample.create(path, identity, "ar").close()
    return path


@pytest.fixture(scope="module")
def session(project: Path) -> Iterator[Session]:
    opened = Session.open(project, Identity(seeded_uid("test:me"), "نورس", seeded_uid("test:device")))
    yield opened
    opened.close()


def made(session: Session, **options: Any) -> Report:
    return jobs.run(report(session, ExportOptions(**options)))


def plain(text: object) -> str:
    return str(text).translate(ISOLATES)


def told(found: Report) -> Iterator[Told]:
    """Yield every answer the report gives, wherever it stands."""
    for row in found.matrix:
        for cell in row.cells:
            yield from cell.answers
    for question in found.questions:
        yield from of_question(question)
    for moment in found.timeline:
        yield from moment.claims


def of_question(part: QuestionPart) -> Iterator[Told]:
    yield from (*part.compared, *part.outside)
    for each in part.reconciled:
        yield from each.told
    for standing in part.standings:
        yield from standing.answers
    for origin in part.origins:
        yield from origin.answers
    if part.estimate is not None:
        yield from part.estimate.supporting


# -- the three agree --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_matrix_of_workbook_and_report_is_the_matrix_of_the_screen(
    session: Session, tmp_path: Path, language: str
) -> None:
    target = tmp_path / "book.xlsx"
    write(session, target, language=language)
    words = AnswerWords(Words(session, ExportOptions(language=language)))
    seen, reported = matrix(session), made(session, language=language)
    page = load(target, data_only=True)[wording(language).sheet("matrix")]
    assert page.max_row == len(seen.rows) + 1 == len(reported.matrix) + 1
    cells = 0
    for at, (row, part) in enumerate(zip(seen.rows, reported.matrix, strict=True), start=2):
        assert (part.code, part.sign) == (row.code, row.sign)
        assert page.cell(at, 1).value == row.code
        for number, (cell, said) in enumerate(zip(row.cells, part.cells, strict=True), start=5):
            answers = [words.answer(answer) for answer in cell.answers]
            assert [each.text for each in said.answers] == answers
            assert said.sign == cell.sign
            lines = str(page.cell(at, number).value).split("\n")
            assert [line for line in lines if line == words.sign(cell.sign)] or cell.sign == "alone"
            assert all(any(line.startswith(answer) for line in lines) for answer in answers)
            cells += bool(answers)
    assert cells > 30


def test_ranges_of_workbook_and_report_are_those_of_the_screen(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "book.xlsx"
    write(session, target, language="en")
    seen, rows = of_event(session, group="side"), table(target, "ranges", "en", data_only=True)
    parts = {part.code: part for part in made(session, language="en").questions}
    estimates = 0
    for found in seen:
        of_question = [row for row in rows if row["question_code"] == found.code]
        lines = {
            name: [row for row in of_question if row["line"] == name]
            for name in ("compared", "outside the comparison", "Lead's estimate")
        }
        assert [row["claim"] for row in lines["compared"]] == [mark.answer.code for mark in found.marks]
        assert [(row["low"], row["high"]) for row in lines["compared"]] == [
            mark.named for mark in found.marks
        ]
        assert all(
            row["low"] is row["high"] is None
            for row, mark in zip(lines["compared"], found.marks, strict=True)
            if mark.shape == "about" and mark.answer.figure is not None and mark.answer.figure.low is None
        ), "what about allows is nobody's number"
        assert [row["claim"] for row in lines["outside the comparison"]] == [
            each.answer.code for each in found.outside
        ]
        assert [each.code for each in parts[found.code].compared] == [
            mark.answer.code for mark in found.marks
        ]
        assert [each.code for each in parts[found.code].outside] == [
            each.answer.code for each in found.outside
        ]
        drawn = [
            mark.claim for page in parts[found.code].pictures for group in page.groups for mark in group.marks
        ]
        assert drawn == [mark.answer.claim.uid for mark in found.marks]
        if found.figure is not None:
            (row,) = lines["Lead's estimate"]
            assert (row["low"], row["value"], row["high"]) == (
                found.figure.low,
                found.figure.best,
                found.figure.high,
            )
            assert row["rationale"] == found.figure.rationale
            assert row["rule_used"]
            estimates += 1
    assert estimates > 1


def test_what_reconciles_totals_is_in_workbook_and_report(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "book.xlsx"
    write(session, target)
    charts = of_event(session, group="side")
    expected = [(chart.code, rest) for chart in charts for rest in rests(chart, charts)]
    assert [(rest.total.anchor, rest.part.anchor, rest.value) for _code, rest in expected] == [
        (380, 170, 210)
    ]
    name = wording("ar").phrase("line_reconciled")
    rows = [row for row in table(target, "ranges", data_only=True) if row["line"] == name]
    parts = [(part.code, each) for part in made(session).questions for each in part.reconciled]
    assert len(rows) == len(parts) == len(expected)
    sentence = "إذا طُرح 170 (غير مدنيين) من 380 بقي 210، وهذا لا يخالف الرقم الآخر: على الأكثر 220 (مدنيون)."
    for row, (code, said), (of, rest) in zip(rows, parts, expected, strict=True):
        assert code == row["question_code"] == of
        assert plain(said.text) == plain(row["reason"]) == sentence
        assert row["value"] == rest.value
        assert plain(row["formula"]) == "380 \u2212 170 = 210"
        assert row["claim"] == rest.part.answer.code
        assert row["supporting"].split() == [mark.answer.code for mark in rest.marks]
        assert [each.claim for each in said.told] == [mark.answer.claim.uid for mark in rest.marks]
    _page, text = page_of(session, tmp_path / "report.html")
    shown = re.search(r'<p class="reconciled">(.*?)</p>', text)
    assert shown is not None
    assert sentence in plain(shown[1])
    assert re.findall(r"#c-([0-9a-f-]+)", shown[1]) == [mark.answer.claim.uid for mark in rest.marks]


def test_relations_and_timeline_are_those_of_the_screen(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "book.xlsx"
    write(session, target)
    links = [link for row in matrix(session).rows for link in row.links]
    rows = table(target, "relations", data_only=True)
    assert [(row["claim_a"], row["claim_b"]) for row in rows] == [
        (link.one.code, link.other.code) for link in links
    ]
    assert all(row["reason"] or row["set_by"] != wording("ar").phrase("proposed") for row in rows)
    assert {row["quote_a"] for row in rows} <= {link.one.quote for link in links}
    entries = [entry for row in timeline(session).rows for entry in row.entries]
    told_of = table(target, "timeline", data_only=True)
    assert sorted(row["claim"] for row in told_of) == sorted(entry.tellings[0].code for entry in entries)


def test_names_are_counted_with_their_places(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "book.xlsx"
    write(session, target)
    texts = {row.code: articles.text(session, row.uid) for row in articles.rows(session)}
    rows = table(target, "framing", data_only=True)
    assert rows
    for row in rows:
        places = [plain(line) for line in str(row["places"]).split("\n")]
        assert len(places) == min(row["times"], 40)
        for line in places:
            code, start, end, quote = re.match(r"(A\d+) \((\d+)–(\d+)\): .*?\[(.*?)\]", line).groups()  # type: ignore[union-attr]
            assert texts[code][int(start) : int(end)] == quote


# -- every number leads to a quote ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("scope", [EVERYTHING, ACCEPTED])
def test_every_answer_of_the_report_is_quoted_as_the_article_has_it(session: Session, scope: Scope) -> None:
    found = made(session, scope=scope)
    quotes = {quote.claim: (source, quote) for source in found.sources for quote in source.quotes}
    cited = {each.claim for each in told(found)}
    assert cited
    assert cited <= set(quotes)
    texts = {row.code: articles.text(session, row.uid) for row in articles.rows(session)}
    for source, quote in quotes.values():
        spans = [tuple(map(int, span)) for span in re.findall(r"(\d+)–(\d+)", quote.place)]
        assert " … ".join(texts[source.code][start:end] for start, end in spans) == quote.text


def test_every_cell_of_the_matrix_has_its_quotes_and_leads_to_the_claim(
    session: Session, tmp_path: Path
) -> None:
    target = tmp_path / "book.xlsx"
    write(session, target)
    book, values = load(target), load(target, data_only=True)
    name = wording("ar").sheet("matrix")
    page, claims = book[name], values[wording("ar").sheet("claims")]
    for at, row in enumerate(matrix(session).rows, start=2):
        for number, cell in enumerate(row.cells, start=5):
            there = page.cell(at, number)
            if not cell.answers:
                assert there.comment is None
                continue
            for answer in cell.answers:
                assert answer.quote in there.comment.text
                assert answer.code in there.comment.text
            row_of_claim = int(re.search(r"!A(\d+)\"", there.value).group(1))  # type: ignore[union-attr]
            assert claims.cell(row_of_claim, 1).value == cell.answers[0].code


def test_comments_read_from_right_to_left_in_an_arabic_workbook(session: Session, tmp_path: Path) -> None:
    for language, expected in (("ar", b"direction:rtl"), ("en", b"text-align:left")):
        target = tmp_path / f"{language}.xlsx"
        write(session, target, language=language)
        with zipfile.ZipFile(target) as archive:
            drawn = [archive.read(part) for part in archive.namelist() if part.endswith(".vml")]
        assert drawn
        assert all(expected in part for part in drawn)


def test_the_workbook_holds_a_chart_of_each_question_that_has_figures(
    session: Session, tmp_path: Path
) -> None:
    target = tmp_path / "book.xlsx"
    write(session, target)
    page: Any = openpyxl.load_workbook(target)[wording("ar").sheet("charts")]
    asked = [found for found in of_event(session, group="side") if found.marks]
    assert len(page._images) == len(asked) > 5
    for image, found in zip(page._images, asked, strict=True):
        assert found.code in str(page.cell(image.anchor._from.row, 1).value), (
            "the question stands above its chart"
        )
        shown = Image.open(io.BytesIO(image._data())).convert("L")
        assert min(shown.tobytes()) < 100


# -- choices ---------------------------------------------------------------------------------------------------------------


def test_an_event_is_compared_as_on_the_screen(session: Session, tmp_path: Path) -> None:
    event = next(row for row in events.rows(session) if matrix(session, row.uid).rows)
    found = made(session, scope=Scope(event=event.uid))
    seen = matrix(session, event.uid)
    assert [row.code for row in found.matrix] == [row.code for row in seen.rows]
    assert len(found.accounts) == len(seen.columns)
    assert plain(found.title) == event.title_ar
    target = tmp_path / "event.xlsx"
    write(session, target, scope=Scope(event=event.uid))
    assert [row["code"] for row in table(target, "matrix", data_only=True)] == [row.code for row in seen.rows]


def test_a_stage_a_reviewer_and_a_list_leave_other_answers_out(session: Session) -> None:
    everything = {answer.claim.uid: answer.claim for answer in compared(session, EVERYTHING).answers}
    accepted = compared(session, ACCEPTED)
    assert {answer.claim.uid for answer in accepted.answers} == {
        uid for uid, claim in everything.items() if claim.status in ACCEPTED.statuses
    }
    assert all(
        any(cell.answers for cell in cells)
        for cells in zip(*(row.cells for row in accepted.matrix.rows), strict=True)
    )
    reviewer = session.store.find(Reviewer)[-1].uid
    of_one = compared(session, Scope(reviewer=reviewer))
    assert {answer.claim.reviewer for answer in of_one.answers} == {reviewer}
    assert {mark.answer.claim.reviewer for found in of_one.ranges for mark in found.marks} <= {reviewer}
    ids = claim_list.ids(session)[:20]
    shown = compared(session, Scope(shown=ids))
    assert {answer.claim.uid for answer in shown.answers} == set(claim_list.uids(session, ids)) & set(
        everything
    )
    assert {
        each.claim.uid for row in shown.timeline.rows for entry in row.entries for each in entry.tellings
    } <= set(claim_list.uids(session, ids))


def test_hidden_names_are_hidden_in_every_part_but_the_quotes(session: Session) -> None:
    names = {actor.name_ar for actor in session.store.find(Actor) if actor.sensitive}
    assert names, "the sample has a sensitive actor"
    found = made(session, hide_sensitive=True, hide_reviewers=True)
    said = [each.who for each in told(found)]
    said += [quote.chain for source in found.sources for quote in source.quotes]
    said += [moment.who for moment in found.timeline]
    said += [origin.name for question in found.questions for origin in question.origins]
    assert not {name for name in names for text in said if name in text}
    assert wording("ar").phrase("sensitive_hidden") in found.remarks


def test_a_project_without_questions_says_so(tmp_path: Path) -> None:
    empty = Session.create(
        tmp_path / "empty.isnad", Identity(seeded_uid("a"), "نورس", seeded_uid("b")), "خاو"
    )
    try:
        found = made(empty)
        assert not any((found.matrix, found.questions, found.timeline, found.sources))
        target = tmp_path / "report.html"
        assert jobs.run(export_html(empty, target, ExportOptions())) == 0
        assert found.words["nothing_compared"] in target.read_text(encoding="utf-8")
    finally:
        empty.close()


# -- the page of HTML ------------------------------------------------------------------------------------------------------


class Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.foreign: list[str] = []
        self.language: tuple[str | None, str | None] = (None, None)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "html":
            self.language = found.get("lang"), found.get("dir")
        if found.get("id"):
            self.ids.append(str(found["id"]))
        if tag == "a":
            self.links.append(str(found["href"]))
        if tag in {"script", "img", "link", "iframe", "object"} or "src" in found:
            self.foreign.append(tag)
        if tag not in {"meta", "br", "link"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Shapes of SVG close themselves."""


def page_of(session: Session, path: Path, **options: Any) -> tuple[Page, str]:
    jobs.run(export_html(session, path, ExportOptions(**options)))
    text = path.read_text(encoding="utf-8")
    found = Page()
    found.feed(text)
    assert not found.open
    return found, text


@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("en", "ltr")])
def test_the_page_stands_alone_and_all_its_links_lead_somewhere(
    session: Session, tmp_path: Path, language: str, direction: str
) -> None:
    page, text = page_of(session, tmp_path / "report.html", language=language)
    assert page.language == (language, direction)
    assert len(page.ids) == len(set(page.ids))
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
    assert sum(link.startswith("#c-") for link in page.links) > 100
    assert not page.foreign
    outside = re.sub(r"base64,[A-Za-z0-9+/=]+", "", text)
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", outside)
    assert "default-src 'none'" in outside


def test_the_page_is_dark_where_its_reader_is_and_light_on_paper(session: Session, tmp_path: Path) -> None:
    _page, text = page_of(session, tmp_path / "report.html")
    light, dark = re.findall(r":root\{color-scheme:(light|dark);([^}]*)\}", text)
    assert (light[0], dark[0]) == ("light", "dark")
    assert text.count("@media screen and (prefers-color-scheme:dark)") == 1
    named = [set(re.findall(r"(--\w+):#", said)) for _scheme, said in (light, dark)]
    used = set(re.findall(r"var\((--\w+)\)", text))
    assert len(used) > 15
    assert used <= named[0] == named[1]
    assert not re.search(r"(fill|stroke)=.#", text), "charts take the colours of the page"


def test_whatever_an_article_says_stays_text(session: Session, tmp_path: Path) -> None:
    article = articles.rows(session)[0]
    session.perform(articles.edit(session, [article.uid], headline='</h3><script src="x">&amp; <b>'))
    try:
        page, text = page_of(session, tmp_path / "hostile.html")
        assert "&lt;/h3&gt;&lt;script" in text
        assert not page.foreign
    finally:
        session.perform(articles.edit(session, [article.uid], headline=article.headline))


def test_nothing_is_left_behind_when_it_is_stopped(session: Session, tmp_path: Path) -> None:
    job = export_html(session, tmp_path / "report.html", ExportOptions())
    for _step in range(4):
        next(job)
    job.close()
    assert not list(tmp_path.iterdir())
