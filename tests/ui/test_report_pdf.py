"""The report as a PDF: pages, links that lead to quotes, both languages, and the command that writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter, QPdfWriter, QRawFont, QTextLayout

from app import jobs
from app.comparing.matrix import matrix
from app.export_options import EVERYTHING, ExportOptions, Scope
from app.export_words import Words as DocumentWords
from app.reporting.charts import picture
from app.reporting.compared import compared
from app.reporting.report import report
from app.reporting.words import AnswerWords
from app.session import Identity, Session
from db.ids import seeded_uid
from exports.charts.ranges import drawing
from exports.charts.shapes import Words
from exports.report.content import Report
from exports.wording import LANGUAGES
from tests import sample_project
from tests.app.cli_runs import isnad_process
from ui import bidi, fonts, language
from ui.report.flow import Box, Flow, Head
from ui.report.lines import UNIT, Piece, report_font
from ui.report.links import Place, address, resolved
from ui.report.shapes import draw
from ui.report.writing import export_pdf
from ui.screens.compare import words as screen_words

IDENTITY = Identity(seeded_uid("test:me"), "نورس", seeded_uid("test:device"))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pdf") / "sample.isnad"
    sample_project.copy(path, IDENTITY).close()
    return path


@pytest.fixture(scope="module")
def session(project) -> Iterator[Session]:
    opened = Session.open(project, IDENTITY)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def _fonts(qapp):
    fonts.load()
    yield
    language.apply(qapp, "ar")


def written(session: Session, path: Path, **options) -> tuple[bytes, Report]:
    count = jobs.run(export_pdf(session, path, ExportOptions(**options)))
    made = jobs.run(report(session, ExportOptions(**options)))
    assert count == sum(len(source.quotes) for source in made.sources)
    return path.read_bytes(), made


def pages_of(pdf: bytes) -> list[tuple[int, bool]]:
    """Return the number of each page object, and whether the page lies."""
    found = []
    for each in re.finditer(
        rb"(?m)^(\d+) 0 obj\s+<<\s+/Type /Page\s.*?/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf, re.DOTALL
    ):
        found.append((int(each[1]), float(each[2]) > float(each[3])))  # noqa: PERF401
    return found


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_answer_links_to_the_page_that_quotes_it(session, tmp_path, code):
    pdf, made = written(session, tmp_path / "report.pdf", language=code)
    assert pdf.startswith(b"%PDF-")
    assert b"isnad:" not in pdf
    assert b"/S /URI" not in pdf
    pages = pages_of(pdf)
    numbers = [number for number, _lies in pages]
    links = [
        (int(page), float(height))
        for page, height in re.findall(rb"/S /GoTo /D \[(\d+) 0 R /XYZ 0 (\d+) 0\]", pdf)
    ]
    answers = [each for row in made.matrix for cell in row.cells for each in cell.answers]
    assert len(links) >= 2 * len(answers), "each answer and its code"
    quoted_from = min(numbers.index(page) for page, _height in links)
    assert quoted_from > len(numbers) / 2, "quotes stand behind everything that leads to them"
    assert all(0 < height < 850 for _page, height in links)
    assert sum(lies for _number, lies in pages) >= 2, "the matrix stands on lying pages"
    assert not pages[0][1]
    assert not pages[-1][1]


def test_the_table_of_the_file_still_counts_bytes_rightly(session, tmp_path):
    pdf, _made = written(session, tmp_path / "report.pdf")
    start = int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])
    assert pdf[start : start + 4] == b"xref"
    offsets = re.findall(rb"(\d{10}) 00000 n", pdf[start:])
    assert len(offsets) > 50
    for number, offset in enumerate(offsets, start=1):
        assert pdf[int(offset) :].startswith(b"%d 0 obj" % number)


def test_links_without_a_place_lead_nowhere():
    pdf = b"7 0 obj\n<<\n/Type /Page\n>>\n/S /URI\n/URI (%s)\n/S /URI\n/URI (%s)" % (
        address("there").encode(), address("gone").encode(),
    )  # fmt: skip
    made = resolved(pdf, {"there": Place(0, 100.4)})
    assert len(made) == len(pdf)
    assert b"/GoTo /D [7 0 R /XYZ 0 100 0]" in made
    assert made.count(b"/S /") == 1


def test_nothing_is_lost_where_a_row_is_longer_than_a_page(qapp):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    flow = Flow(QPdfWriter(buffer), rtl=True, title="عنوان", foot=str)
    drawn: list[float] = []

    class Noted(Piece):
        def draw(self, painter: QPainter, x: float, y: float) -> None:
            del painter, x
            drawn.append(y)

    tall = Box([Noted(400.0) for _ in range(200)], flow.width)
    flow.table(Head(), [[tall], [Box([Noted(400.0)], flow.width)]])
    flow.end()
    assert len(drawn) == 201
    assert flow.page > 3
    assert max(drawn) < 842 * UNIT, "nothing stands below its page"


@pytest.mark.parametrize("bold", [False, True])
def test_digits_beside_arabic_letters_are_characters_that_can_be_copied(bold):
    font = report_font(bold=bold)
    font.setPixelSize(200)
    layout = QTextLayout("الأدنى 1,240 من 35678 و9", font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    drawn = {glyph for run in line.glyphRuns() for glyph in run.glyphIndexes()}
    named = QRawFont.fromFont(font).glyphIndexesForString("0123456789,")
    assert set(named) <= drawn


def test_a_heading_stands_on_the_page_of_its_chart(session, tmp_path, monkeypatch):
    stood: list[tuple[str, int]] = []
    for name in ("put", "picture"):
        monkeypatch.setattr(Flow, name, _noted(getattr(Flow, name), name, stood))
    written(session, tmp_path / "report.pdf")
    charts = [at for at, (name, _page) in enumerate(stood) if name == "picture"]
    assert len(charts) > 5
    for at in charts:
        assert stood[at - 1] == ("put", stood[at][1])


def _noted(draw: Any, name: str, stood: list[tuple[str, int]]) -> Any:
    """Return what draws, noting on which page it ended."""

    def drawing_it(flow: Flow, *what: Any) -> None:
        draw(flow, *what)
        stood.append((name, flow.page))

    return drawing_it


def test_what_is_stopped_leaves_no_file(session, tmp_path):
    job = export_pdf(session, tmp_path / "report.pdf", ExportOptions())
    for _step in range(6):
        next(job)
    job.close()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_chart_drawn_by_qt_has_its_words_where_the_layout_puts_them(session, code):
    words = AnswerWords(DocumentWords(session, ExportOptions(language=code)))
    found = next(each for each in compared(session, EVERYTHING).ranges if each.marks and each.figure)
    made = drawing(picture(found, words, right_to_left=code == "ar"))
    image = QImage(round(made.width * 2), round(made.height * 2), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    draw(painter, made, 0, 0, 2)
    painter.end()
    for shape in (each for each in made.shapes if isinstance(each, Words)):
        x, y = shape.at
        near = {"left": (0, 10), "middle": (-5, 5), "right": (-10, 0)}[shape.anchor]
        area = QRectF((x + near[0]) * 2, (y - shape.size) * 2, 20, shape.size * 2.4).toRect()
        part = image.copy(area)
        tones = {
            part.pixelColor(column, row).lightness()
            for column in range(part.width())
            for row in range(part.height())
        }
        assert min(tones) < 140, shape.text


@pytest.mark.parametrize("code", LANGUAGES)
def test_screen_and_documents_say_an_answer_in_the_same_words(session, qapp, code):
    language.apply(qapp, code)
    words = AnswerWords(DocumentWords(session, ExportOptions(language=code)))
    seen = [answer for row in matrix(session).rows for cell in row.cells for answer in cell.answers]
    assert len(seen) > 40
    for answer in seen:
        assert bidi.strip_isolates(screen_words.answer(answer)) == bidi.strip_isolates(words.answer(answer))
        assert bidi.strip_isolates(screen_words.speaker(answer)) == bidi.strip_isolates(words.speaker(answer))
        assert bidi.strip_isolates(screen_words.chain(answer)) == bidi.strip_isolates(
            words.chain(answer.chain)
        )
    for row in matrix(session).rows:
        said = screen_words.sign(row.sign)
        assert words.sign(row.sign).endswith(said)
        assert bidi.strip_isolates(screen_words.independence(row.independence)) == bidi.strip_isolates(
            words.independence(row.independence)
        )


def test_the_command_writes_pdf_and_html(tmp_path):
    project = tmp_path / "closed.isnad"  # the others' is open as long as they run
    sample_project.copy(project, IDENTITY).close()
    for suffix in ("pdf", "html"):
        out = tmp_path / f"report.{suffix}"
        run = isnad_process(tmp_path, "export", project, out, "--event", "E01", "--language", "en", "--json")
        assert run.code == 0, run.err
        assert run.object["file"] == str(out)
        assert run.object["claims"] > 0
        assert out.stat().st_size > 50_000
    none = tmp_path / "none.pdf"
    refused = isnad_process(tmp_path, "export", project, none, "--event", "nothing", "--language", "en")
    assert "nothing" in refused.refused()
    assert not none.exists()


def test_the_scope_holds_for_the_pdf(session, tmp_path):
    whole, _made = written(session, tmp_path / "whole.pdf")
    accepted, made = written(session, tmp_path / "accepted.pdf", scope=Scope(statuses=("accepted",)))
    assert len(pages_of(accepted)) < len(pages_of(whole))
    assert {quote.stage for source in made.sources for quote in source.quotes} == {"مقبول"}
