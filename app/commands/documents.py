"""The command that writes documents: a workbook, a report, CSV or JSON Lines, as the name of the file says."""

from __future__ import annotations

from pathlib import Path

from app import vocabularies
from app.codes import event_code
from app.commands.call import DONE, Call
from app.edits import folded_names
from app.export_options import ExportOptions, Scope
from app.exporting_csv import export_csv
from app.interchange.writing import export_jsonl
from app.problems import Rejected
from app.session import Session
from db.errors import StorageProblem
from db.records import Event, Reviewer


def export(call: Call) -> int:
    """Write the document."""
    out = Path(call.arguments.out)
    with call.open(to_write=False) as session:
        if out.resolve() == session.path:
            raise StorageProblem("exists", path=str(out))
        options = ExportOptions(language=call.export_language, scope=_scope(session, call))
        claims = _write(call, session, out, options)
    if call.arguments.json:
        call.object({"file": str(out), "claims": claims})
    else:
        call.say("exported", path=str(out), claims=call.count("claims", claims))
    return DONE


def _write(call: Call, session: Session, out: Path, options: ExportOptions) -> int:
    """Return how many claims were written."""
    suffix = out.suffix.lower()
    if suffix == ".csv":
        return call.drive(export_csv(session, out, options))
    if suffix == ".jsonl":
        return call.drive(export_jsonl(session, out, options.scope)).get("claim", 0)
    if suffix == ".html":
        from app.reporting.page import export_html  # noqa: PLC0415  (compares: slow to load)

        return call.drive(export_html(session, out, options))
    if suffix in call.drawers:
        return call.drive(call.drawers[suffix](session, out, options))
    from app.exporting import export as export_workbook  # noqa: PLC0415  (openpyxl is slow to load)

    return call.drive(export_workbook(session, out, options)).rows["claims"]


def _scope(session: Session, call: Call) -> Scope:
    arguments = call.arguments
    if arguments.status and arguments.status not in vocabularies.codes("claim_status"):
        raise Rejected("unknown-code", field="status", value=arguments.status)
    return Scope(
        statuses=(arguments.status,) if arguments.status else (),
        event=event_uid(session, arguments.event) if arguments.event else None,
        reviewer=_reviewer(session, arguments.reviewer) if arguments.reviewer else None,
    )


def event_uid(session: Session, handle: str) -> str:
    """Find an event by uid, code or title."""
    wanted = folded_names(handle)
    for event in session.store.find(Event):
        named = folded_names(event.title_ar, event.title_en)
        if handle in (event.uid, event_code(event.number)) or (wanted and wanted[0] in named):
            return event.uid
    raise Rejected("unknown-event", id=handle)


def _reviewer(session: Session, handle: str) -> str:
    """Find a reviewer by uid, code or name."""
    wanted = folded_names(handle)
    for reviewer in session.store.find(Reviewer):
        if handle in (reviewer.uid, reviewer.code) or (
            wanted and wanted == folded_names(reviewer.display_name)
        ):
            return reviewer.uid
    raise Rejected("unknown-reviewer", id=handle, name=handle)
