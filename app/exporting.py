"""The workbook of a project: everything, what is shown, what was accepted, one event, one reviewer."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.export_draft import Draft
from app.export_material import gathered, remembered
from app.export_options import ACCEPTED, EVERYTHING, SHEETS, ExportOptions, Scope
from app.export_preview import SheetPreview
from app.jobs import Job, Progress
from app.replacing import replacing
from app.session import Session
from db.errors import StorageProblem
from exports import workbook
from exports.columns import Tally
from exports.sheets import charts, framing, legend

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

_SAMPLE_ROWS = 40
_EMPTY_BOOK, _EMPTY_SHEET, _PACKING = 9_000, 1_200, 1.3  # bytes, bytes, markup against bare text; measured
_PICTURE_ROW = 1_000  # bytes of a picture for each row it covers; measured


@dataclass(frozen=True, slots=True)
class ExportResult:
    """The file, its rows by sheet (headings not counted), and how many texts were too long for a cell."""

    path: Path
    rows: dict[str, int]
    cut_texts: int


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
        material = yield from gathered(session, options.scope, options.sheets)
        draft = Draft(session, options, material)
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
    return Draft(session, options, remembered(session, options.scope, (sheet,))).preview(sheet, rows)


def outlook(session: Session, options: ExportOptions, sheet: str, rows: int = 20) -> Job[Outlook]:
    """Say what ``export`` would give, and show the beginning of ``sheet``; nothing is written.

    Names used are counted only when their sheet is shown: that reads every article. Raises ``Rejected``: unknown-event, unknown-reviewer.
    """
    yield Progress(0, 0, "survey")
    draft = Draft(session, options, remembered(session, options.scope, (sheet,)))
    counts, size = {}, _EMPTY_BOOK
    for code in SHEETS:
        if code == framing.CODE != sheet:
            continue
        made = draft.sheet(code)
        counts[code] = made.count if made.things is None else made.things
        if code in (*options.sheets, legend.CODE):
            size += _weight(draft.preview(code, _SAMPLE_ROWS))
            size += _PICTURE_ROW * made.count if code == charts.CODE else 0
            yield Progress(0, 0, "survey")
    return Outlook(counts, draft.preview(sheet, rows), size)


def _weight(beginning: SheetPreview) -> int:
    """Return about how many bytes a sheet takes, packed, from its first rows."""
    if not beginning.rows:
        return _EMPTY_SHEET
    packed = zlib.compress("\n".join("\t".join(row) for row in beginning.rows).encode())
    return _EMPTY_SHEET + round(_PACKING * len(packed) * beginning.total / len(beginning.rows))
