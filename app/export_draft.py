"""A workbook that is about to be written: its sheets, what they share, and its summary."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from itertools import islice
from types import ModuleType
from typing import Final

from app.export_choices import hidden_sentences, scope_sentences
from app.export_material import Material
from app.export_options import SHEETS, ExportOptions
from app.export_plan import RowNumbers
from app.export_preview import SheetPreview
from app.export_rows import Rows
from app.export_words import Words
from app.problems import Rejected
from app.reporting import sheets
from app.reporting.words import AnswerWords
from app.session import Session
from app.version import VERSION
from db.queries import export as queries
from exports import workbook
from exports.cells import shown
from exports.columns import Column, Pages, Sheet, Signed, Tally
from exports.sheets import articles, claims, events, figures, legend, links, matrix, relations, summary
from exports.sheets.summary import SummaryRow

PROGRAM: Final = f"Isnad {VERSION}"
MODULES: Final[dict[str, ModuleType]] = {
    module.CODE: module for module in (claims, events, links, articles, figures, legend, summary)
}
"""The sheets whose columns are always the same and come from the project's rows."""

_COUNTED: Final = (matrix.CODE, relations.CODE)
"""The sheets of the comparison whose rows the summary counts."""
_LEGEND_PAGE: Final = 500


class Draft:
    """A workbook that is about to be written."""

    def __init__(self, session: Session, options: ExportOptions, material: Material) -> None:
        self.words = Words(session, options)
        self._session = session
        self._options = options
        self._plan = material.plan
        self._rows = Rows(session, options, material.plan, self.words)
        self._comparison = self._compared_sheets(material)
        self._legend = self.words.legend()
        self._now = datetime.now(UTC).replace(microsecond=0)

    def book(self, sheets: Sequence[Sheet]) -> workbook.Book:
        """Return what the sheets share, or refuse a sheet that is too long."""
        if any(sheet.count >= workbook.ROW_LIMIT for sheet in sheets):
            raise Rejected("too-many-rows")
        return workbook.Book(
            title=self._session.project.title,
            program=PROGRAM,
            created=self._now.replace(tzinfo=None),
            wording=self.words.wording,
            right_to_left=self._options.reads_right_to_left,
            lists=legend.lists(self._legend, self.words.wording.sheet(legend.CODE)),
            colours=self.words.colours(),
        )

    def _compared_sheets(self, material: Material) -> sheets.ComparisonSheets | None:
        if material.comparison is None:
            return None
        compared, wanted = material.comparison, self._options.sheets
        places = RowNumbers(material.plan.claims if claims.CODE in wanted else ())
        articles_at = RowNumbers(material.plan.articles if articles.CODE in wanted else ())
        named = material.names.articles if material.names is not None else {}
        article_ids = queries.article_ids_of(self._session.store, list(named))
        return sheets.ComparisonSheets(
            compared, material.names, AnswerWords(self.words),
            sheets.Rows(
                claim=lambda uid: places[compared.ids.get(uid, 0)],
                article=lambda uid: articles_at[article_ids.get(uid, 0)],
            ),
            right_to_left=self._options.reads_right_to_left,
        )  # fmt: skip

    def sheets(self) -> list[Sheet]:
        """Return the sheets; the legend is always there, because it holds the lists, and hidden when not wanted."""
        return [self.sheet(code) for code in SHEETS if code in {*self._options.sheets, legend.CODE}]

    def sheet(self, code: str) -> Sheet:
        """Return one sheet."""
        if code in sheets.CODES:
            if self._comparison is None:
                raise ValueError(f"not gathered: {code}")
            return self._comparison.sheet(code)
        columns: tuple[Column, ...] = MODULES[code].COLUMNS
        if not self._options.include_notes:
            columns = tuple(column for column in columns if column.key != "note")
        makers: dict[str, Callable[[], Pages]] = {
            claims.CODE: self._rows.claims,
            events.CODE: self._rows.events,
            links.CODE: self._rows.links,
            articles.CODE: self._rows.articles,
            figures.CODE: self._rows.figures,
            legend.CODE: lambda: _in_pages(self._legend),
        }
        if code == summary.CODE:
            return Sheet(code, columns, len(self._summary(Tally())), lambda tally: [self._summary(tally)])
        return Sheet(
            code,
            columns,
            {**self._plan.counts, legend.CODE: len(self._legend)}[code],
            lambda _tally: makers[code](),
            hidden=code not in self._options.sheets,
        )

    def preview(self, code: str, rows: int) -> SheetPreview:
        """Return the beginning of one sheet."""
        made = self.sheet(code)
        records = (record for page in made.pages(Tally()) for record in page if record is not None)
        values = [made.values_of(record) for record in islice(records, rows)]
        return SheetPreview(
            sheet=code,
            title=self.words.wording.sheet(code),
            headings=tuple(workbook.heading(column, self.words.wording) for column in made.columns),
            rows=tuple(tuple(map(shown, row)) for row in values),
            total=made.count,
            kinds=tuple(column.kind.name.lower() for column in made.columns),
            widths=tuple(column.width for column in made.columns),
            colours=self.words.colours(),
            signs={
                (at, number): cell.sign
                for at, row in enumerate(values)
                for number, cell in enumerate(row)
                if isinstance(cell, Signed)
            },
        )

    def _summary(self, tally: Tally) -> list[SummaryRow]:
        session, words = self._session, self.words
        project, state = session.project, queries.provenance(session.store)
        counts = {code: tally.rows.get(code, count) for code, count in self._plan.counts.items()}
        if self._comparison is not None:
            wanted = [code for code in _COUNTED if code in self._options.sheets]
            counts |= {code: self._comparison.sheet(code).count for code in wanted}
        lines: list[tuple[str, int | str]] = [
            ("project", project.title),
            ("project_uid", project.uid),
            ("program", PROGRAM),
            ("exported_at", self._now.isoformat().replace("+00:00", "Z")),
            ("exported_by", words.reviewer(session.identity.reviewer_uid)),
            ("scope", "\n".join(scope_sentences(session, self._options.scope, words))),
            *counts.items(),
            ("revisions", state.revisions),
            ("last_hash", state.last_hash),
            ("guessed", self._rows.guessed),
            ("mismatches", self._rows.mismatches),
            ("cut_texts", tally.cut_texts),
            ("left_notes", tally.left_notes),
            ("left_accounts", self._comparison.left_accounts if self._comparison is not None else 0),
            *(("hidden", sentence) for sentence in hidden_sentences(self._options, words)),
            ("reading", words.wording.phrase("offsets")),
            ("meaning", words.wording.phrase("claim_is")),
        ]
        return [SummaryRow(words.wording.summary(key), value) for key, value in lines]


def _in_pages(rows: Sequence[object]) -> Iterable[Sequence[object]]:
    return (rows[at : at + _LEGEND_PAGE] for at in range(0, len(rows), _LEGEND_PAGE))
