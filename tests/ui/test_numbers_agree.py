"""Screen, workbook, page and paper give the same numbers of the sample, and each leads to a quote."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QPdfWriter

from app import jobs
from app.export_options import ExportOptions
from app.reporting.page import export_html
from app.reporting.report import report
from app.wording import count
from exports.charts.shapes import Drawing, Words
from exports.report.content import Name, QuestionPart, Report, Told
from tests import reading_project, sample_project
from tests.app.exported import Table, table, write
from ui import bidi, fonts, language, theme
from ui.report.flow import Flow
from ui.report.lines import Piece, Run, Style
from ui.report.pages import lay
from ui.screens.compare.figures_lead import spoken_numbers
from ui.screens.compare.figures_list import ROW
from ui.screens.compare.matrix_tab import MatrixTab
from ui.screens.compare.screen import CompareScreen

_PATIENCE = 60_000  # ms: only a machine that hangs takes so long
_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_BEHIND = (
    ("claims", "answers"),
    ("articles", "answering_articles"),
    ("sides", "sides"),
    ("origins", "origins"),
)


@dataclass
class Seen:
    """The screen over the sample, and what leaves of it."""

    screen: Any
    report: Report
    book: Path
    page: str
    code: str

    def part(self, code: str) -> QuestionPart:
        return next(part for part in self.report.questions if part.code == code)

    def rows(self, sheet: str) -> Table:
        return table(self.book, sheet, self.code, data_only=True)


@pytest.fixture(scope="module", params=["ar", "en"])
def seen(request, qapp, tmp_path_factory) -> Iterator[Seen]:
    code = request.param
    folder = tmp_path_factory.mktemp(f"numbers_{code}")
    theme.apply(qapp, "light")
    fonts.load()
    language.apply(qapp, code)
    session = sample_project.copy(folder / "sample.isnad", code=code)
    workspace = reading_project.workspace(session)
    actions, _keys = reading_project.actions()
    screen = CompareScreen(workspace, actions)
    screen.resize(1440, 900)
    options = ExportOptions(language=code)
    write(session, folder / "book.xlsx", language=code)
    jobs.run(export_html(session, folder / "report.html", options))
    page = (folder / "report.html").read_text(encoding="utf-8")
    yield Seen(screen, jobs.run(report(session, options)), folder / "book.xlsx", page, code)
    workspace.jobs.close()
    workspace.close()
    screen.deleteLater()
    language.apply(qapp, "ar")


@pytest.fixture(autouse=True)
def _shown(seen: Seen) -> Iterator[None]:
    seen.screen.show()
    yield
    seen.screen.hide()


def plain(text: object) -> str:
    return bidi.strip_isolates(str(text))


def numbers(*texts: object) -> Counter[str]:
    """Return the numbers in some words, each as often as it stands there."""
    return Counter(_NUMBER.findall(" ".join(map(plain, texts))))


def written(value: object) -> str:
    """Return a number of a cell as words write it."""
    assert isinstance(value, int | float)
    return f"{value:,.10g}"


def linked(page: str, told: Told) -> bool:
    """Tell whether an answer stands in the page as a link to the quote of its claim."""
    return f'<a href="#c-{told.claim}" title="{escape(told.code)}">{escape(told.text)}</a>' in page


def figures_tab(seen: Seen) -> Any:
    seen.screen.show_tab("figures")
    return seen.screen.tab("figures")


def asked(tab: Any) -> Iterator[Any]:
    """Show each question with figures in turn."""
    assert len(tab._found) > 10
    for found in tab._found:
        tab.show_question(found.question.uid)
        assert tab.shown() is found
        yield found


def test_figures_on_the_axis_are_those_of_workbook_and_report(seen: Seen) -> None:
    tab, rows = figures_tab(seen), seen.rows("ranges")
    tab.group.setCurrentIndex(tab.group.findData("side"))
    tab.group.activated.emit(tab.group.currentIndex())
    checked = formulas = 0
    listed = tab.questions.list
    for found in asked(tab):
        lines = [line for line in tab.pane.chart.lines.lines if line.answer is not None]
        there = [row for row in rows if row["question_code"] == found.code and row["origin"]]
        told = seen.part(found.code).compared
        assert [line.answer.code for line in lines] == [row["claim"] for row in there]
        assert [line.answer.code for line in lines] == [each.code for each in told]
        vague = [line.answer.figure for line in lines if line.answer.figure.comparator == "indef"]
        bounds = [written(end) for each in vague for end in (each.low, each.high) if end is not None]
        ends = numbers(listed.currentItem().data(ROW).said)
        assert set(ends) <= {*numbers(*(line.words for line in lines)), *bounds}
        for line, row, each in zip(lines, there, told, strict=True):
            assert numbers(line.words) == numbers(each.text) == numbers(row["answer"])
            assert line.answer.quote == row["quote"]
            for value in (row["value"], row["low"], row["high"]):
                assert (
                    value is None
                    or line.answer.figure.comparator == "indef"
                    or written(value) in numbers(each.text)
                )
            checked += 1
            formulas += bool(row["formula"])
    assert checked > 20
    assert formulas


def test_figures_outside_are_those_of_workbook_and_report(seen: Seen) -> None:
    tab, rows = figures_tab(seen), seen.rows("ranges")
    checked = 0
    for found in asked(tab):
        part = seen.part(found.code)
        there = [
            row
            for row in rows
            if row["question_code"] == found.code and row["reason"] and not row["supporting"]
        ]
        assert [card.found.answer.code for card in tab.side.cards] == [row["claim"] for row in there]
        for card, row, each in zip(tab.side.cards, there, part.outside, strict=True):
            assert numbers(row["answer"]) == numbers(each.text)
            if not row["formula"]:
                assert numbers(card.accessibleName().split(":")[0]) >= numbers(each.text)
            assert linked(seen.page, each)
            checked += 1
        said = [card.accessibleName() for card in tab.side.rests]
        assert said == [plain(each.text) for each in part.reconciled]
    assert checked > 10


def test_what_the_lead_holds_it_to_be_is_the_same_everywhere(seen: Seen) -> None:
    tab, rows = figures_tab(seen), seen.rows("ranges")
    checked = 0
    for found in asked(tab):
        estimate = seen.part(found.code).estimate
        assert (found.figure is None) == (estimate is None)
        there = [row for row in rows if row["question_code"] == found.code and row["rationale"]]
        assert len(there) == (found.figure is not None)
        for row in there:
            given = [value for value in (row["low"], row["value"], row["high"]) if value is not None]
            assert numbers(spoken_numbers(tab.pane.lead.figure)) == Counter(map(written, given))
            assert estimate is not None
            assert numbers(estimate.amount) == Counter(map(written, given))
            assert (row["rationale"], row["rationale"]) == (
                plain(estimate.rationale),
                tab.pane.lead.toolTip(),
            )
            assert row["supporting"].split() == [each.code for each in estimate.supporting]
            assert row["claim"] == estimate.supporting[0].code
            assert all(f'<a href="#c-{each.claim}"' in seen.page for each in estimate.supporting)
            checked += 1
    assert checked >= 6


def test_what_stands_behind_a_question_is_counted_once(seen: Seen) -> None:
    matrix: MatrixTab = seen.screen.tab("matrix")
    seen.screen.show_tab("matrix")
    behind: dict[str, str] = {}
    for at in range(matrix.model.rowCount()):
        matrix.grid.setCurrentIndex(matrix.model.index(at, 0))
        row = matrix.model.row(at)
        assert row is not None
        behind[row.code] = plain(matrix.summary())
    rows = {row["code"]: row for row in seen.rows("matrix")}
    tab = figures_tab(seen)
    assert set(behind) == set(rows) == {part.code for part in seen.report.questions}
    charts = {found.code: found for found in (*tab._found, *tab._others)}
    for code, said in behind.items():
        counted = [
            count(noun, rows[code][column], seen.code) for noun, column in _BEHIND if rows[code][column]
        ]
        expected = " · ".join(map(plain, counted))
        assert plain(seen.part(code).behind) == expected
        assert said.endswith(f" · {expected}")
        tab.show_question(charts[code].question.uid)
        assert plain(tab.summary()).endswith(f" · {expected}")
        standings = [plain(each.behind) for each in seen.part(code).standings]
        stands = [stand.standing.independence for stand in getattr(charts[code], "stands", ())]
        assert len(standings) == len(stands)
        for told, found in zip(standings, stands, strict=True):
            named = (
                ("claims", found.claims),
                ("articles", found.articles),
                ("sides", found.sides),
                ("origins", found.origins),
            )
            assert told == " · ".join(
                plain(count(noun, number, seen.code)) for noun, number in named if number
            )


def test_answers_in_the_matrix_are_those_of_workbook_and_report(seen: Seen) -> None:
    matrix: MatrixTab = seen.screen.tab("matrix")
    sheet = {row["code"]: list(row.values()) for row in seen.rows("matrix")}
    parts = {part.code: part for part in seen.report.matrix}
    checked = 0
    for at in range(matrix.model.rowCount()):
        row = matrix.model.row(at)
        assert row is not None
        for number, said in enumerate(parts[row.code].cells):
            cell = matrix.model.cell(matrix.model.index(at, number))
            assert cell is not None
            shown = matrix.model.index(at, number).data() or ""
            assert numbers(*dict.fromkeys(plain(each.text) for each in said.answers)) <= numbers(shown)
            book = sheet[row.code][number + 4]
            assert all(plain(each.text) in plain(book) for each in said.answers)
            assert [each.code for each in said.answers] == [answer.code for answer in cell.answers]
            assert all(linked(seen.page, each) for each in said.answers)
            checked += len(said.answers)
    assert checked > 50


def test_the_timeline_is_the_same_everywhere(seen: Seen) -> None:
    tab = figures_tab(seen)
    tab.timeline.scope.choose("event")
    tab.timeline.scope.chosen.emit("event")
    model = tab.timeline.grid.model()
    shown = {
        tuple(each.code for each in place.entry.tellings): (place.entry, model.index_of(place).data())
        for place in model.places
    }
    rows = {(row["claim"], *str(row["others"] or "").split()): row for row in seen.rows("timeline")}
    moments = {tuple(each.code for each in moment.claims): moment for moment in seen.report.timeline}
    assert set(shown) == set(rows) == set(moments)
    assert len(shown) > 20
    for codes, (entry, said) in shown.items():
        row, moment = rows[codes], moments[codes]
        assert (row["day_from"].date(), row["day_to"].date()) == (entry.start, entry.end)
        assert plain(row["said"]) == plain(moment.text) == entry.text
        assert moment.sign == entry.sign
        if any(answer.figure is not None for answer in entry.answers):
            answered = {line.rpartition(": ")[2] for line in plain(row["answer"]).split("\n")}
            assert set(numbers(said)) <= set(numbers(*answered))
        assert all(f'<a href="#c-{each.claim}"' in seen.page for each in moment.claims)


def test_names_are_counted_alike_and_each_count_has_its_places(seen: Seen, qtbot) -> None:
    seen.screen.show_tab("framing")
    tab = seen.screen.tab("framing")
    qtbot.waitUntil(lambda: tab.model.framing is not None and not tab.counting.busy, timeout=_PATIENCE)
    model, shown = tab.model, Counter[tuple[str, str]]()
    for at in range(model.rowCount()):
        name = model.name(at)
        for column in range(model.columnCount()):
            index = model.index(at, column)
            assert int(index.data()) == len(model.occurrences(index))
            if name.variant is not None and int(index.data()):
                outlet = plain(model.headerData(column, Qt.Orientation.Horizontal))
                shown[f"{name.row.referent.name_ar}|{name.variant.text}", outlet] += int(index.data())
    by_name: Counter[str] = Counter()
    for (name, _outlet), times in shown.items():
        by_name[name.partition("|")[2]] += times
    assert sum(shown.values()) > 50
    assert by_name == _added((row["variant"], row["times"]) for row in seen.rows("framing"))
    used = [name for named in seen.report.names for _outlet, names in named.outlets for name in names]
    assert by_name == _added((plain(name.name), len(name.places)) for name in used)
    assert all(_counted(name, seen.code) for name in used)
    assert all(f"{escape(name.name)} <small>{escape(name.times)}</small>" in seen.page for name in used)


def _counted(name: Name, code: str) -> bool:
    return plain(name.times) == plain(count("times", len(name.places), code))


def _added(pairs: Iterable[tuple[str, int]]) -> Counter[str]:
    found: Counter[str] = Counter()
    for name, times in pairs:
        found[name] += times
    return found


class Noted(Flow):
    """Pages that note what is put on them."""

    def __init__(self, writer: QPdfWriter, *, rtl: bool) -> None:
        super().__init__(writer, rtl=rtl, title="", foot=str)
        self.runs: list[Run] = []
        self.drawn: list[str] = []

    def lines(self, runs: Sequence[Run] | str, style: Style, width: float, **how: Any) -> list[Piece]:
        self.runs += [Run(runs)] if isinstance(runs, str) else runs
        return super().lines(runs, style, width, **how)

    def picture(self, drawing: Drawing) -> None:
        self.drawn += [shape.text for shape in drawing.shapes if isinstance(shape, Words)]
        super().picture(drawing)


def test_the_paper_has_every_number_of_the_report(seen: Seen) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    flow = Noted(QPdfWriter(buffer), rtl=seen.code == "ar")
    for _step in lay(seen.report, flow):
        pass
    flow.end()
    leading = {(run.text, run.claim) for run in flow.runs if run.claim}
    there = Counter(plain(run.text) for run in flow.runs)
    for row in seen.report.matrix:
        assert leading >= {(each.text, each.claim) for cell in row.cells for each in cell.answers}
    for part in seen.report.questions:
        assert {plain(each.text) for each in part.compared} <= set(map(plain, flow.drawn))
        assert leading >= {(each.text, each.claim) for each in part.outside}
        assert all(there[plain(f"{each.text}  ")] for each in part.reconciled)
        assert not part.origins or there[plain(part.behind)]
        assert all(there[plain(each.behind)] for each in part.standings)
        assert part.estimate is None or there[plain(part.estimate.amount)]
    assert all(there[plain(moment.text)] for moment in seen.report.timeline)
    names = [name for named in seen.report.names for _outlet, used in named.outlets for name in used]
    assert all(there[plain(name.name)] and there[plain(f"  {name.times}")] for name in names)
