"""The parts of a report on paper: summary, matrix, questions with their charts, timeline, names, quotes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from typing import Final

from exports.charts.ranges import drawing
from exports.report import content
from exports.report.content import Report, Told
from ui.report.flow import Box, Flow, Head
from ui.report.lines import UNIT, Piece, Run, Style, is_rtl

_TITLE, _PART = Style(20, bold=True, after=4), Style(15, "accent", bold=True, after=6)
_QUESTION, _SUB = Style(12, bold=True, after=2), Style(10, "ink2", bold=True, after=2)
_BODY, _SMALL, _CELL = Style(10, after=2), Style(8.5, "ink2", after=2), Style(9, after=1)
_NAMED = Style(11, bold=True, after=1)
_TINY, _QUOTED = Style(8, "ink2", after=2), Style(11, after=3)
_ACCOUNTS: Final = 5
"""The most columns of the matrix on one page."""

_FILLS: Final = {
    "agrees": "agreeSoft", "contradicts": "conflictSoft", "relay_variant": "updateSoft", "updates": "updateSoft",
    "not_comparable": "updateSoft", "silent": "silentSoft",
}  # fmt: skip
_INKS: Final = {
    "agrees": "agree", "contradicts": "conflict", "relay_variant": "update", "updates": "update",
    "not_comparable": "update", "silent": "silent",
}  # fmt: skip
_DOT: Final = " · "
_MOST_PLACES: Final = 12
_TOGETHER: Final = 160 * UNIT
"""What is no higher stands on one page."""


def lay(report: Report, flow: Flow) -> Iterator[None]:
    """Draw the report, a step at a time."""
    _Pages(report, flow).summary()
    yield
    pages = _Pages(report, flow)
    for step in (pages.matrix, pages.questions, pages.timeline, pages.names, pages.sources):
        yield from step()


class _Pages:
    def __init__(self, report: Report, flow: Flow) -> None:
        self._report = report
        self._flow = flow
        self._words = report.words

    # -- summary -------------------------------------------------------------------------------------------------

    def summary(self) -> None:
        """Draw what the report is and what is in it."""
        flow, report = self._flow, self._report
        flow.put(flow.text(report.title, _TITLE))
        for line in report.scope:
            flow.put(flow.text(line, _SMALL))
        flow.gap(8)
        first = 110 * UNIT
        rows = [
            [Box(flow.lines(name, _SMALL, first - 8 * UNIT), first), self._box(value, flow.width - first)]
            for name, value in report.facts
        ]
        flow.table(Head(), rows)
        flow.gap(8)
        for sign, said, count in report.signs:
            ink = _INKS.get(sign, "ink")
            flow.put(flow.text([Run(said, ink=ink, bold=True), Run(f"  {count}")], _BODY))
        flow.gap(8)
        self._asked_at_a_glance()
        for line in report.remarks:
            flow.put(flow.text(line, _SMALL))
        if not report.matrix:
            flow.put(flow.text(self._words["nothing_compared"], _BODY))

    def _asked_at_a_glance(self) -> None:
        """Draw a line for each question: what its answers are to one another, and what the lead holds it to be."""
        flow, words, questions = self._flow, self._words, self._report.questions
        if not questions:
            return
        said, held = 90 * UNIT, 155 * UNIT if any(each.estimate for each in questions) else 0
        widths = (flow.width - said - held, said, *([held] if held else []))
        names = (words["question"], words["answers_are"], *([words["estimate"]] if held else []))
        head = [self._box(name, width, _SUB, "header") for name, width in zip(names, widths, strict=True)]
        rows = []
        for each in questions:
            asked = flow.lines(
                [Run(f"{each.code} ", ink="ink2"), Run(each.question)], _CELL, widths[0] - 8 * UNIT
            )
            ink = Style(9, _INKS.get(each.sign, "ink2"), after=1)
            line = [Box(asked, widths[0]), Box(flow.lines(each.said, ink, said - 8 * UNIT), said)]
            if held:
                line.append(self._box(each.estimate.amount if each.estimate else "", held))
            rows.append(line)
        flow.table(Head(head), rows)
        flow.gap(8)

    def _box(self, text: str, width: float, style: Style = _CELL, fill: str = "") -> Box:
        return Box(self._flow.lines(text, style, width - 8 * UNIT), width, fill)

    # -- matrix --------------------------------------------------------------------------------------------------

    def matrix(self) -> Iterator[None]:
        """Draw the matrix on lying pages, some accounts at a time."""
        report, flow = self._report, self._flow
        accounts = len(report.accounts)
        together = ceil(
            accounts / max(1, ceil(accounts / _ACCOUNTS))
        )  # as many on the last page as on the others
        for first in range(0, accounts if report.matrix else 0, together or 1):
            flow.turn(landscape=True)
            last = min(first + together, accounts)
            flow.put(
                flow.text(
                    self._part(
                        "matrix",
                        self._words["some_accounts"].format(first=first + 1, last=last, all=accounts)
                        if together < accounts
                        else "",
                    ),
                    _PART,
                )
            )
            width = (flow.width - 150 * UNIT) / together
            head = [self._box(self._words["question"], 150 * UNIT, _SUB, "header")]
            head += [self._account(each, width) for each in report.accounts[first:last]]
            rows = [
                [self._asked(row), *(self._cell(cell, width) for cell in row.cells[first:last])]
                for row in report.matrix
            ]
            flow.table(Head(head), rows)
            yield

    def _part(self, code: str, number: str = "") -> list[Run]:
        return [Run(self._words[code]), *([Run(f"  \u2068{number}\u2069", ink="ink2")] if number else [])]

    def _account(self, account: content.Account, width: float) -> Box:
        inner = width - 8 * UNIT
        named = self._flow.lines(
            f"{account.code} {account.name}".strip(), Style(9, bold=True, after=0), inner
        )
        return Box([*named, *self._flow.lines(account.date, _TINY, inner)], width, "header")

    def _asked(self, row: content.MatrixRow) -> Box:
        inner = 142 * UNIT
        asked = self._flow.lines([Run(f"{row.code} ", ink="ink2"), Run(row.question)], _CELL, inner)
        said = self._flow.lines(row.said, Style(8, _INKS.get(row.sign, "ink2"), after=0), inner)
        return Box([*asked, *said], 150 * UNIT, "panel")

    def _cell(self, cell: content.Cell, width: float) -> Box:
        inner, lines = width - 8 * UNIT, list[Piece]()
        if cell.sign != "alone":
            lines += self._flow.lines(cell.said, Style(8, _INKS.get(cell.sign, "ink"), after=1), inner)
        for each in cell.answers:
            answer = [Run(each.text, each.claim, bold=True)]
            lines += self._flow.lines(answer, Style(9, after=0), inner)
            lines += self._flow.lines(
                [Run(f"{each.who} "), Run(f"\u2066{each.code}\u2069", each.claim)], _TINY, inner
            )
        return Box(lines, width, _FILLS.get(cell.sign, ""), silent=cell.sign == "silent")

    # -- questions -----------------------------------------------------------------------------------------------

    def questions(self) -> Iterator[None]:
        """Draw every question in full."""
        if self._report.questions:
            self._flow.turn(landscape=False)
            self._flow.put(self._flow.text(self._part("questions"), _PART))
        for question in self._report.questions:
            self._question(question)
            yield

    def _question(self, question: content.QuestionPart) -> None:
        flow = self._flow
        about = [
            Run(f"{question.about}{_DOT}" if question.about else ""),
            Run(question.said, ink=_INKS.get(question.sign, "")),
        ]
        head = flow.text([Run(f"{question.code} ", ink="ink2"), Run(question.question)], _QUESTION)
        head += flow.text(about, _SMALL)
        charts = [drawing(picture, titled=False) for picture in question.pictures]
        below = flow.height_of(charts[0]) if charts else 80 * UNIT
        flow.need(sum(piece.height for piece in head) + below)  # a heading stands with what it is of
        flow.put(head)
        for chart in charts:
            flow.picture(chart)
            flow.gap(4)
        for standing in question.standings:
            flow.need(40 * UNIT)
            flow.put(flow.text(standing.position, Style(10, bold=True, after=1)))
            self._told(standing.answers)
            flow.put(flow.text(standing.behind, _SMALL))
        self._judged(question)
        if question.outside:
            self._sub("outside")
            self._told(question.outside)
        if question.origins:
            self._origins(question)
        flow.gap(14)

    def _judged(self, question: content.QuestionPart) -> None:
        """Draw what to know before one judges, and how people have judged."""
        if question.reconciled:
            self._sub("before")
        for each in question.reconciled:
            codes = [part for told in each.told for part in _led(told)]
            self._flow.put(self._flow.text([Run(f"{each.text}  "), *codes], _CELL))
        if question.estimate is not None:
            self._estimate(question.estimate)
        if question.related:
            self._sub("relations")
        for related in question.related:
            self._related(related)

    def _sub(self, code: str) -> None:
        self._flow.gap(4)
        self._flow.need(40 * UNIT)
        self._flow.put(self._flow.text(self._words[code], _SUB))

    def _told(self, told: Sequence[Told]) -> None:
        for each in told:
            rest = _DOT.join(part for part in (each.who, each.source, each.as_of, each.reason) if part)
            runs = [
                Run(each.text, each.claim, bold=True), Run("  "), Run(f"\u2066{each.code}\u2069", each.claim, "accent"),
                Run(f"  {rest}", ink="ink2"),
            ]  # fmt: skip
            self._flow.put(self._flow.text(runs, _CELL))

    def _related(self, found: content.Related) -> None:
        runs = [
            Run(found.one.text, found.one.claim, bold=True), Run("  "), *_led(found.one),
            Run(f"{found.said}  ", ink=_INKS.get(found.sign, "")), Run(found.other.text, found.other.claim, bold=True),
            Run("  "), *_led(found.other), Run(found.about, ink="ink2"),
        ]  # fmt: skip
        self._flow.put(self._flow.text(runs, _CELL))

    def _estimate(self, estimate: content.Estimate) -> None:
        self._sub("estimate")
        flow, words = self._flow, self._words
        flow.put(flow.text(estimate.amount, Style(11, bold=True, after=2)))
        for name, value in (
            ("rule", estimate.rule),
            ("grade", estimate.grade),
            ("rationale", estimate.rationale),
        ):
            flow.put(flow.text([Run(f"{words[name]}: ", ink="ink2"), Run(value)], _CELL))
        if estimate.supporting:
            codes = [part for each in estimate.supporting for part in _led(each)]
            flow.put(flow.text([Run(f"{words['supporting']}: ", ink="ink2"), *codes], _CELL))

    def _origins(self, question: content.QuestionPart) -> None:
        self._sub("origins")
        flow, last = self._flow, len(question.origins) - 1
        for at, origin in enumerate(question.origins):
            codes = [part for each in origin.answers for part in _led(each)]
            lines = flow.text([Run(origin.name, bold=True), Run("  "), *codes], _CELL)
            for way in origin.ways:
                lines += flow.text(f"– {way}", _TINY)
            if at == last:
                lines += flow.text(question.behind, _SMALL)
            flow.need(min(sum(piece.height for piece in lines), _TOGETHER))
            flow.put(lines)

    # -- timeline and names --------------------------------------------------------------------------------------

    def timeline(self) -> Iterator[None]:
        """Draw what was said, day by day."""
        if not self._report.timeline:
            return
        flow, words = self._flow, self._words
        flow.gap(10)
        flow.need(120 * UNIT)
        flow.put(flow.text(self._part("timeline"), _PART))
        shares = (0.17, 0.25, 0.42, 0.16)
        widths = [flow.width * share for share in shares]
        names = ("date", "side", "said", "claims")
        head = Head(
            [self._box(words[code], width, _SUB, "header") for code, width in zip(names, widths, strict=True)]
        )
        flow.table(head, [self._moment(moment, widths) for moment in self._report.timeline])
        yield

    def _moment(self, moment: content.Moment, widths: Sequence[float]) -> list[Box]:
        flow = self._flow
        inner = [width - 8 * UNIT for width in widths]
        side = [*flow.lines(moment.side, _CELL, inner[1]), *flow.lines(moment.who, _TINY, inner[1])]
        said = flow.lines(moment.text, _CELL, inner[2])
        if moment.sign != "alone":
            said += flow.lines(moment.said, Style(8, _INKS.get(moment.sign, "ink"), after=0), inner[2])
        codes = flow.lines([part for each in moment.claims for part in _led(each)], _CELL, inner[3])
        lines = (flow.lines(moment.date, _CELL, inner[0]), side, said, codes)
        return [Box(each, width) for each, width in zip(lines, widths, strict=True)]

    def names(self) -> Iterator[None]:
        """Draw the names that the outlets use."""
        if not self._report.names:
            return
        flow = self._flow
        flow.gap(10)
        flow.need(120 * UNIT)
        flow.put(flow.text(self._part("names"), _PART))
        for named in self._report.names:
            head = Head([self._box(named.referent, flow.width, _NAMED, "header")])
            first = flow.width * 0.26
            rows = [
                [self._box(outlet, first, _CELL, "panel"), Box(self._used(used, flow.width - first), flow.width - first)]
                for outlet, used in named.outlets
            ]  # fmt: skip
            flow.table(head, rows)
            flow.gap(10)
            yield

    def _used(self, used: Sequence[content.Name], width: float) -> list[Piece]:
        flow, inner = self._flow, width - 8 * UNIT
        if not used:
            return flow.lines("–", _CELL, inner)
        lines: list[Piece] = []
        for name in used:
            lines += flow.lines([Run(name.name, bold=True), Run(f"  {name.times}", ink="ink2")], _CELL, inner)
            for place in name.places[:_MOST_PLACES]:
                lines += flow.lines(place, _TINY, inner)
        return lines

    # -- quotes --------------------------------------------------------------------------------------------------

    def sources(self) -> Iterator[None]:
        """Draw the quotes, article by article."""
        if not self._report.sources:
            return
        flow = self._flow
        flow.turn(landscape=False)
        flow.put(flow.text(self._part("sources"), _PART))
        for source in self._report.sources:
            flow.need(90 * UNIT)
            flow.put(
                flow.text([Run(f"\u2066{source.code}\u2069 ", ink="ink2"), Run(source.title)], _QUESTION)
            )
            flow.put(flow.text(source.about, _SMALL))
            flow.put(flow.text(f"SHA-256 {source.fingerprint}", Style(7, "ink2", after=4), rtl=False))
            for quote in source.quotes:
                self._quote(quote)
            flow.gap(10)
            yield

    def _quote(self, quote: content.Quote) -> None:
        flow = self._flow
        flow.need(46 * UNIT)
        head = [
            Run(f"\u2066{quote.code}\u2069 ", bold=True),
            Run(f"{quote.claim_type}{_DOT}{quote.chain}", ink="ink2"),
        ]
        flow.put(flow.text(head, _CELL, claim=quote.claim))
        flow.put(flow.text(quote.text, _QUOTED, rtl=is_rtl(quote.text)))
        flow.put(flow.text(_DOT.join((quote.place, quote.stage, *quote.answers)), _TINY))
        flow.rule()
        flow.gap(4)


def _led(told: Told) -> list[Run]:
    return [Run(f"\u2066{told.code}\u2069", told.claim, "accent"), Run("  ")]
