"""What was chosen in the export dialog, and the job that writes it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from app.exporting import ExportOptions, export
from app.exporting_csv import export_csv
from app.interchange.writing import export_jsonl
from app.jobs import Job
from app.reporting.page import export_html
from app.session import Session
from ui.report.writing import export_pdf

FileKind = Literal["xlsx", "pdf", "html", "csv", "jsonl"]


@dataclass(frozen=True, slots=True)
class Order:
    """One export: what kind of file, where, and what is in it."""

    kind: FileKind
    path: Path
    options: ExportOptions


def job(session: Session, order: Order) -> Job[Any]:
    """Return the job that writes the file. It raises what ``app.exporting.export`` raises."""
    if order.kind == "csv":
        return export_csv(session, order.path, order.options)
    if order.kind == "jsonl":
        return export_jsonl(session, order.path, order.options.scope)
    if order.kind == "html":
        return export_html(session, order.path, order.options)
    if order.kind == "pdf":
        return export_pdf(session, order.path, order.options)
    return export(session, order.path, order.options)
