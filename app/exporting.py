"""The workbook of a project: everything, what is shown, what was accepted, one event, one reviewer."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from weakref import WeakKeyDictionary

from app import jobs
from app.codes import event_code
from app.export_options import ACCEPTED, EVERYTHING, SHEETS, ExportOptions, Scope
from app.export_plan import Plan, survey
from app.export_rows import Rows
from app.export_words import Words
from app.jobs import Job, Progress
from app.problems import Rejected
from app.replacing import replacing
from app.session import Session
from app.version import VERSION
from db.errors import StorageProblem
from db.queries import export as queries
from db.records import Event
from exports import workbook
from exports.cells import shown
from exports.columns import Column, Pages, Sheet, Tally
from exports.sheets import articles, claims, events, figures, legend, links, summary
from exports.sheets.summary import SummaryRow

__all__ = [
    "ACCEPTED",
    "EVERYTHING",
    "SHEETS",
    "ExportOptions",
    "ExportResult",
    "Outlook",
    "Scope",
    "SheetPreview",
    "export",
    "outlook",
    "preview",
]

_PROGRAM = f"Isnad {VERSION}"
_LEGEND_PAGE = 500
_SAMPLE_ROWS = 40
_EMPTY_BOOK, _EMPTY_SHEET, _PACKING = 9_000, 1_200, 1.3  # bytes, bytes, markup against bare text; measured
_MODULES: dict[str, ModuleType] = {
    module.CODE: module for module in (claims, events, links, articles, figures, legend, summary)
}


@dataclass(frozen=True, slots=True)
class ExportResult:
    """The file, its rows by sheet (headings not counted), and how many texts were too long for a cell."""

    path: Path
    rows: dict[str, int]
    cut_texts: int


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """The first rows of a sheet as a person will see them; ``total`` is how many it will have.

    ``kinds`` are the kinds of the columns in lower case (text, name, code, number, value, date, label, link),
    ``widths`` are in characters, ``colours`` those of labels by name.
    """

    sheet: str
    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: int
    kinds: tuple[str, ...]
    widths: tuple[int, ...]
    colours: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What an export will give: rows by sheet, the beginning of one sheet, and about how many bytes."""

    counts: Mapping[str, int]
    preview: SheetPreview
    size: int


def export(session: Session, path: Path, options: ExportOptions) -> Job[ExportResult]:
    """Write the workbook to ``path``, replacing what is there; nothing is left behind when it fails or is stopped.

    Progress is in rows, its stages are "survey" and the codes of the sheets. Raises ``Rejected``: unknown-event,
    unknown-reviewer, too-many-rows, and those of ``app.replacing``; ``StorageProblem``: exists (``path`` is the
    project itself), and those of reading.
    """
    if path.resolve() == session.path:
        raise StorageProblem("exists", path=str(path))
    with replacing(path) as file:
        plan = yield from _surveyed(session, options.scope)
        draft = _Draft(session, options, plan)
        sheets = draft.sheets()
        total, done = sum(sheet.count for sheet in sheets), 0
        with closing(workbook.write(file, draft.book(sheets), sheets)) as writing:
            while True:
                try:
                    sheet, rows = next(writing)
                except StopIteration as end:
                    tally: Tally = end.value
                    break
                done += rows
                yield Progress(done, total, sheet)
    return ExportResult(path, tally.rows, tally.cut_texts)


def preview(session: Session, options: ExportOptions, sheet: str, rows: int = 20) -> SheetPreview:
    """Return the beginning of ``sheet`` exactly as it will be written.

    The first one after a change looks at every claim, so ask off the screen; the others follow at once.
    """
    return _Draft(session, options, _remembered_plan(session, options.scope)).preview(sheet, rows)


def outlook(session: Session, options: ExportOptions, sheet: str, rows: int = 20) -> Job[Outlook]:
    """Say what ``export`` would give, and show the beginning of ``sheet``; nothing is written.

    Raises ``Rejected``: unknown-event, unknown-reviewer.
    """
    yield Progress(0, 0, "survey")
    draft = _Draft(session, options, _remembered_plan(session, options.scope))
    counts, size = {}, _EMPTY_BOOK
    for code in SHEETS:
        counts[code] = draft.sheet(code).count
        if code in (*options.sheets, legend.CODE):
            size += _weight(draft.preview(code, _SAMPLE_ROWS))
            yield Progress(0, 0, "survey")
    return Outlook(counts, draft.preview(sheet, rows), size)


def _weight(beginning: SheetPreview) -> int:
    """Return about how many bytes a sheet takes, packed, from its first rows."""
    if not beginning.rows:
        return _EMPTY_SHEET
    packed = zlib.compress("\n".join("\t".join(row) for row in beginning.rows).encode())
    return _EMPTY_SHEET + round(_PACKING * len(packed) * beginning.total / len(beginning.rows))


def _surveyed(session: Session, scope: Scope) -> Job[Plan]:
    looking = survey(session, scope)
    while True:
        try:
            yield Progress(next(looking), 0, "survey")
        except StopIteration as end:
            plan: Plan = end.value
            return plan


def _remembered_plan(session: Session, scope: Scope) -> Plan:
    commits, kept = session.store.commits, _plans.get(session)
    if kept is None or (kept.commits, kept.scope) != (commits, scope):
        kept = _plans[session] = _Kept(commits, scope, jobs.run(_surveyed(session, scope)))
    return kept.plan


@dataclass(frozen=True, slots=True)
class _Kept:
    commits: int
    scope: Scope
    plan: Plan


_plans: WeakKeyDictionary[Session, _Kept] = WeakKeyDictionary()


class _Draft:
    """A workbook that is about to be written."""

    def __init__(self, session: Session, options: ExportOptions, plan: Plan) -> None:
        self.words = Words(session, options)
        self._session = session
        self._options = options
        self._plan = plan
        self._rows = Rows(session, options, plan, self.words)
        self._legend = self.words.legend()
        self._now = datetime.now(UTC).replace(microsecond=0)

    def book(self, sheets: Sequence[Sheet]) -> workbook.Book:
        """Return what the sheets share, or refuse a sheet that is too long."""
        if any(sheet.count >= workbook.ROW_LIMIT for sheet in sheets):
            raise Rejected("too-many-rows")
        return workbook.Book(
            title=self._session.project.title,
            program=_PROGRAM,
            created=self._now.replace(tzinfo=None),
            wording=self.words.wording,
            right_to_left=self._options.reads_right_to_left,
            lists=legend.lists(self._legend, self.words.wording.sheet(legend.CODE)),
            colours=self.words.colours(),
        )

    def sheets(self) -> list[Sheet]:
        """Return the sheets; the legend is always there, because it holds the lists, and hidden when not wanted."""
        return [self.sheet(code) for code in SHEETS if code in {*self._options.sheets, legend.CODE}]

    def sheet(self, code: str) -> Sheet:
        """Return one sheet."""
        columns: tuple[Column, ...] = _MODULES[code].COLUMNS
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
        values_of = attrgetter(*(column.key for column in made.columns))
        records = (record for page in made.pages(Tally()) for record in page if record is not None)
        return SheetPreview(
            sheet=code,
            title=self.words.wording.sheet(code),
            headings=tuple(self.words.wording.heading(column.key) for column in made.columns),
            rows=tuple(
                tuple(shown(value) for value in values_of(record)) for record in islice(records, rows)
            ),
            total=made.count,
            kinds=tuple(column.kind.name.lower() for column in made.columns),
            widths=tuple(column.width for column in made.columns),
            colours=self.words.colours(),
        )

    def _summary(self, tally: Tally) -> list[SummaryRow]:
        session, words = self._session, self.words
        project, state = session.project, queries.provenance(session.store)
        counts = {code: tally.rows.get(code, count) for code, count in self._plan.counts.items()}
        lines: list[tuple[str, int | str]] = [
            ("project", project.title),
            ("project_uid", project.uid),
            ("program", _PROGRAM),
            ("exported_at", self._now.isoformat().replace("+00:00", "Z")),
            ("exported_by", words.reviewer(session.identity.reviewer_uid)),
            ("scope", self._scope()),
            *counts.items(),
            ("revisions", state.revisions),
            ("last_hash", state.last_hash),
            ("guessed", self._rows.guessed),
            ("mismatches", self._rows.mismatches),
            ("cut_texts", tally.cut_texts),
            *(("hidden", sentence) for sentence in self._hidden()),
            ("reading", words.wording.phrase("offsets")),
            ("meaning", words.wording.phrase("claim_is")),
        ]
        return [SummaryRow(words.wording.summary(key), value) for key, value in lines]

    def _hidden(self) -> list[str]:
        options, phrase = self._options, self.words.wording.phrase
        said = []
        if options.hide_reviewers:
            said.append(phrase("reviewers_hidden"))
        if options.hide_sensitive:
            said += [phrase("sensitive_hidden"), phrase("free_text_kept")]
        if not options.include_notes:
            said.append(phrase("notes_left_out"))
        return said or [phrase("nothing_hidden")]

    def _scope(self) -> str:
        scope, words = self._options.scope, self.words
        said = []
        if scope.shown is not None:
            said.append(words.wording.phrase("shown_claims"))
        if scope.statuses:
            named = words.wording.phrase("separator").join(
                words.word("claim_status", code) for code in scope.statuses
            )
            said.append(words.wording.phrase("with_status", words=named))
        event = self._session.store.get(Event, scope.event) if scope.event else None
        if event is not None:
            title = words.name(event.title_ar, event.title_en)
            said.append(words.wording.phrase("with_event", code=event_code(event.number), title=title))
        if scope.reviewer is not None:
            said.append(words.wording.phrase("with_reviewer", name=words.reviewer(scope.reviewer)))
        return "\n".join(said) or words.wording.phrase("every_claim")


def _in_pages(rows: Sequence[object]) -> Iterable[Sequence[object]]:
    return (rows[at : at + _LEGEND_PAGE] for at in range(0, len(rows), _LEGEND_PAGE))
