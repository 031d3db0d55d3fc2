"""The sheets of a workbook that compare: matrix, relations, ranges, charts, timeline and framing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import Final, NamedTuple

from app import wording
from app.comparing.answers import Answer, Telling
from app.comparing.framing import Framing, NameCount
from app.comparing.matrix import Cell, Row, sign_of
from app.comparing.relations import Link as Related
from app.comparing.timeline import Entry, TimelineRow
from app.export_plan import PAGE
from app.export_words import day
from app.reporting import charts as chart_words
from app.reporting import ranges as range_rows
from app.reporting.compared import Compared
from app.reporting.words import AnswerWords
from exports.charts import ranges as layout
from exports.charts.shapes import Drawing
from exports.columns import Attached, Column, Link, Pages, Sheet, Signed
from exports.sheets import charts, framing, matrix, ranges, relations, timeline

CODES: Final = (matrix.CODE, ranges.CODE, charts.CODE, relations.CODE, timeline.CODE, framing.CODE)
_FIRST_ROW = 2
_MOST_PLACES = 40


class Rows(NamedTuple):
    """In which row of its sheet a claim or an article (uid) stands; 0 for none."""

    claim: Callable[[str], int]
    article: Callable[[str], int]


class ComparisonSheets:
    """Makes the sheets; ``rows`` are where their links lead."""

    def __init__(
        self,
        compared: Compared,
        names: Framing | None,
        words: AnswerWords,
        rows: Rows,
        *,
        right_to_left: bool,
    ) -> None:
        self._compared = compared
        self._names = names
        self._words = words
        self._rows = rows
        self._right_to_left = right_to_left
        self._made: dict[str, Sheet] = {}

    @property
    def left_accounts(self) -> int:
        """How many silent accounts were too many for the matrix."""
        return self._compared.left_accounts

    def sheet(self, code: str) -> Sheet:
        """Return one sheet."""
        if code not in self._made:
            self._made[code] = self._make(code)
        return self._made[code]

    def _make(self, code: str) -> Sheet:
        makers: dict[str, Callable[[], Sheet]] = {
            matrix.CODE: self._matrix_sheet,
            ranges.CODE: lambda: _plain(ranges.CODE, ranges.COLUMNS, list(self._range_rows())),
            charts.CODE: self._charts_sheet,
            relations.CODE: self._relations_sheet,
            timeline.CODE: lambda: _plain(timeline.CODE, timeline.COLUMNS, list(self._timeline_rows())),
            framing.CODE: lambda: _plain(framing.CODE, framing.COLUMNS, list(self._framing_rows())),
        }
        return makers[code]()

    # -- matrix --------------------------------------------------------------------------------------------------

    def _matrix_sheet(self) -> Sheet:
        found = self._compared.matrix
        titles = [
            " · ".join(part for part in self._words.account(column) if part) for column in found.columns
        ]
        rows = [self._matrix_row(row) for row in found.rows]
        return Sheet(
            matrix.CODE, matrix.columns(titles), len(rows), lambda _tally: _in_pages(rows), values=matrix.values,
            attach=self._quotes, wide=True,
        )  # fmt: skip

    def _matrix_row(self, row: Row) -> matrix.MatrixRow:
        words, behind = self._words, row.independence
        return matrix.MatrixRow(
            code=row.code, question=words.question(row.question),
            question_kind=words.words.word("question_kind", row.question.kind),
            sign=Signed(words.sign(row.sign), row.sign), cells=tuple(map(self._cell, row.cells)),
            answers=behind.claims, answering_articles=behind.articles, sides=behind.sides, origins=behind.origins,
        )  # fmt: skip

    def _cell(self, cell: Cell) -> Signed:
        words = self._words
        lines = [words.sign(cell.sign)] if cell.sign != "alone" else []
        lines += [
            words.phrase("answer_line", answer=words.answer(answer), who=words.speaker(answer))
            for answer in cell.answers
        ]
        row = self._rows.claim(cell.answers[0].claim.uid) if cell.answers else 0
        return Signed("\n".join(dict.fromkeys(lines)), cell.sign, row)

    def _quotes(self) -> Attached:
        """Return the quotes behind each cell as its comment."""
        return Attached(
            notes={
                (at, number): "\n\n".join(map(self._note, cell.answers))
                for at, row in enumerate(self._compared.matrix.rows, start=_FIRST_ROW)
                for number, cell in enumerate(row.cells, start=matrix.FIRST_ACCOUNT)
                if cell.answers
            }
        )

    def _note(self, answer: Answer) -> str:
        words = self._words
        head = [answer.code, words.answer(answer), words.speaker(answer), words.as_of(answer)]
        return " · ".join(part for part in head if part) + "\n" + words.quote(answer)

    # -- relations -----------------------------------------------------------------------------------------------

    def _relations_sheet(self) -> Sheet:
        count = sum(len(row.links) for row in self._compared.matrix.rows)
        return Sheet(relations.CODE, relations.COLUMNS, count, lambda _tally: _batches(self._relation_rows()))

    def _relation_rows(self) -> Iterator[relations.RelationRow]:
        for row in self._compared.matrix.rows:
            for link in row.links:
                yield self._relation_row(row, link)

    def _relation_row(self, row: Row, link: Related) -> relations.RelationRow:
        words, given = self._words, link.given
        return relations.RelationRow(
            question_code=row.code, question=words.question(row.question), claim_a=self.claim(link.one),
            answer_a=words.answer(link.one), claimant_a=words.speaker(link.one),
            pair_relation=Signed(words.words.word("claim_claim", link.relation), sign_of(link.relation)),
            claim_b=self.claim(link.other), answer_b=words.answer(link.other), claimant_b=words.speaker(link.other),
            comparability=words.words.word("comparability", link.comparability),
            reason=wording.reason(link.reason, words.language) if link.reason else "",
            same_origin=words.words.wording.yes_no(flag=link.same_origin), set_by=words.set_by(link),
            rationale=given.rationale if given else "", quote_a=link.one.quote, quote_b=link.other.quote,
            uid=given.uid if given else "",
        )  # fmt: skip

    def claim(self, told: Telling) -> Link:
        """Return the code of a claim with the way to its row."""
        return Link(told.code, self._rows.claim(told.claim.uid))

    # -- ranges and their charts ---------------------------------------------------------------------------------

    def _range_rows(self) -> Iterator[ranges.RangeRow]:
        found = self._compared
        return range_rows.RangeRows(self._words, found.ranges, found.supporting, self.claim).rows()

    @cached_property
    def _drawings(self) -> list[tuple[str, Drawing]]:
        """The charts of the questions that have a figure, with what stands above each."""
        found = []
        for each in self._compared.ranges:
            if each.marks:
                picture = chart_words.picture(each, self._words, right_to_left=self._right_to_left)
                found += [
                    (f"{each.code} {picture.title}", layout.drawing(part)) for part in layout.pages(picture)
                ]
        return found

    def _charts_sheet(self) -> Sheet:
        rows: list[charts.ChartRow] = []
        places: list[int] = []
        for title, drawn in self._drawings:
            rows.append(charts.ChartRow(title))
            places.append(_FIRST_ROW + len(rows))
            rows += [charts.ChartRow("")] * charts.covered(drawn.height)
        blocks = [1 + charts.covered(drawn.height) for _title, drawn in self._drawings]
        return Sheet(
            charts.CODE, charts.COLUMNS, len(rows), lambda _tally: _in_pages(rows), filtered=False,
            attach=lambda: self._pictures(places, tuple(charts.page_ends(blocks))), things=len(places),
        )  # fmt: skip

    def _pictures(self, places: Sequence[int], page_ends: Sequence[int]) -> Attached:
        from exports.raster import png  # noqa: PLC0415  (loads Pillow: only for a workbook)

        drawn = zip(places, self._drawings, strict=True)
        pictures = {(row, 1): png(drawing) for row, (_title, drawing) in drawn}
        return Attached(pictures=pictures, page_ends=page_ends)

    # -- timeline and framing ------------------------------------------------------------------------------------

    def _timeline_rows(self) -> Iterator[timeline.TimelineRow]:
        entries = [(entry, row) for row in self._compared.timeline.rows for entry in row.entries]
        for entry, row in sorted(entries, key=lambda each: (each[0].start, each[0].end)):
            yield self._timeline_row(entry, row)

    def _timeline_row(self, entry: Entry, row: TimelineRow) -> timeline.TimelineRow:
        words, first, stored = self._words, entry.tellings[0], day(entry.edtf)
        speakers = dict.fromkeys(words.speaker(each) for each in entry.tellings)
        codes = {row.question.uid: row.code for row in self._compared.matrix.asked}
        answers = dict.fromkeys(
            words.phrase("answers", question=codes[each.question], answer=words.answer(each))
            for each in entry.answers
        )
        sources = dict.fromkeys(words.source(each) for each in entry.tellings)
        return timeline.TimelineRow(
            day=stored.shown, day_from=stored.start, day_to=stored.end, side=words.side(row.key),
            claimant=" · ".join(speakers), said=entry.text, answer="\n".join(answers),
            sign=Signed(words.sign(entry.sign), entry.sign), claim=self.claim(first),
            others=" ".join(each.code for each in entry.tellings[1:]), published=day(first.article.published).shown,
            quote=first.quote, outlets=" · ".join(sources),
        )  # fmt: skip

    def _framing_rows(self) -> Iterator[framing.FramingRow]:
        if self._names is None:
            return
        for named in self._names.referents:
            for column in self._names.outlets:
                for found in self._names.counts[named.referent.uid].get(column.key, ()):
                    where = [place.article for place in found.occurrences]
                    first = self._names.articles[where[0]]
                    yield framing.FramingRow(
                        referent=self._words.words.name(named.referent.name_ar, named.referent.name_en),
                        variant=found.variant.text, outlet=self._words.outlet(first) or self._words.phrase("no_outlet"),
                        times=found.count, in_articles=len(set(where)),
                        article=Link(first.code, self._rows.article(first.uid)),
                        places="\n".join(self._places(found)),
                    )  # fmt: skip

    def _places(self, found: NameCount) -> Iterator[str]:
        assert self._names is not None  # noqa: S101  (asked for only where names were counted)
        for place in found.occurrences[:_MOST_PLACES]:
            yield self._words.place(place, self._names.articles[place.article].code)
        left = len(found.occurrences) - _MOST_PLACES
        if left > 0:
            yield f"… +{left}"


def _plain(code: str, columns: tuple[Column, ...], rows: Sequence[object]) -> Sheet:
    return Sheet(code, columns, len(rows), lambda _tally: _in_pages(rows))


def _in_pages(rows: Sequence[object]) -> Pages:
    return (rows[at : at + PAGE] for at in range(0, len(rows), PAGE))


def _batches(rows: Iterator[object]) -> Pages:
    while page := list(islice(rows, PAGE)):
        yield page
