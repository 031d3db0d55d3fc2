"""Commands that make, fill, check and copy a project."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app import wording
from app.apply import apply_file
from app.commands.call import DONE, PROJECT_SUFFIX, REFUSED, WRONG_USAGE, Call
from app.dates import parse_date
from app.importing.run import ImportResult, import_files
from app.problems import Rejected
from app.safekeeping import save_copy
from app.session import Session
from db import integrity
from db.errors import StorageProblem

_DUPLICATES = frozenset({"same-bytes", "same-text"})


def new(call: Call) -> int:
    """Make a project; one whose name does not end as projects do would be found by nothing else."""
    if call.project.suffix.lower() != PROJECT_SUFFIX and not call.project.exists():
        example = str(call.project.with_name(call.project.name + PROJECT_SUFFIX))
        call.note(wording.text("project-ending", call.language, ending=PROJECT_SUFFIX, example=example))
        return WRONG_USAGE
    identity = call.identity
    if call.arguments.reviewer:
        identity = replace(identity, reviewer_name=call.arguments.reviewer)
    session = Session.create(call.project, identity)
    project = session.project
    session.close()
    if call.arguments.json:
        call.object({"project": str(session.path), "uid": project.uid, "reviewer": identity.reviewer_name})
    else:
        call.say("created", path=str(session.path))
    return DONE


def import_(call: Call) -> int:
    """Bring articles in; refused only when nothing could be read."""
    published = parse_date(call.arguments.published or "")
    if published is None:
        raise Rejected("not-a-date", value=call.arguments.published)
    paths = [Path(path) for path in call.arguments.paths]
    with call.open(to_write=True) as session:
        job = import_files(session, paths, outlet=call.arguments.outlet or "", published=published.edtf)
        result = call.drive(job)
    unreadable = [each for each in result.skipped if each.reason not in _DUPLICATES]
    refused = bool(unreadable) and not result.imported
    if call.arguments.json:
        call.object(_imported(result))
    if refused or not call.arguments.json:
        _say_imported(call, result)
    return REFUSED if refused else DONE


def _imported(result: ImportResult) -> dict[str, object]:
    return {
        "imported": [
            {
                "file": each.file,
                "article": each.code,
                "uid": each.uid,
                "chars": each.chars,
                "encoding": each.encoding,
            }
            for each in result.imported
        ],
        "skipped": [{"file": each.file, "reason": each.reason} for each in result.skipped],
        "warnings": [
            {"file": each.file, "warning": each.code, "count": each.count} for each in result.warnings
        ],
    }


def _say_imported(call: Call, result: ImportResult) -> None:
    language = call.language
    for skipped in result.skipped:
        reason = wording.unreadable(skipped.reason, language)
        call.note(wording.text("skipped", language, file=skipped.file, reason=reason))
    for each in result.warnings:
        warning = f"{each.file}: {wording.warning(each.code, language, each.count)}"
        call.note(wording.text("warned", language, warning=warning))
    if not call.arguments.json and (result.imported or not result.skipped):
        call.say("imported", articles=call.count("articles", len(result.imported)))


def apply(call: Call) -> int:
    """Apply a file of JSON Lines, all of it or nothing."""
    with call.open(to_write=True) as session:
        job = apply_file(session, Path(call.arguments.file), call.arguments.reviewer or "")
        result = call.drive(job)
    if call.arguments.json:
        call.object({"applied": dict(result.lines), "changes": result.changes})
    else:
        counts = {noun: call.count(noun, result.lines[noun.removesuffix("s")]) for noun in _APPLIED}
        call.say("applied", **counts)
    return DONE


_APPLIED = ("articles", "events", "claims")


def check(call: Call) -> int:
    """Look whether everything is still what it was."""
    with call.open(to_write=False) as session:
        findings = list(integrity.check(session.store))
        articles, claims = session.counts()
    if call.arguments.json:
        said = [{"code": each.code, "what": each.what, "detail": each.detail} for each in findings]
        call.object({"good": not findings, "articles": articles, "claims": claims, "findings": said})
    if findings:
        sentences = " ".join(wording.finding(each, call.language) for each in findings)
        call.note(wording.text("check-bad", call.language, findings=sentences))
        return REFUSED
    if not call.arguments.json:
        call.say("check-good", articles=call.count("articles", articles), claims=call.count("claims", claims))
    return DONE


def backup(call: Call) -> int:
    """Write a whole, checked copy; never over a file that is there."""
    target = Path(call.arguments.out)
    if target.exists() or target.is_symlink():
        raise StorageProblem("exists", path=str(target))
    if not target.parent.is_dir():
        raise Rejected("export-no-folder", path=str(target.parent))
    with call.open(to_write=False) as session:
        call.drive(save_copy(session, target))
    if call.arguments.json:
        call.object({"backup": str(target), "bytes": target.stat().st_size})
    else:
        call.say("backed-up", path=str(target))
    return DONE
