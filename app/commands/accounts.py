"""Commands that lay accounts side by side: passages that speak of the same thing, figures that do not fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app import articles, wording
from app.commands.call import DONE, PROJECT_SUFFIX, REFUSED, WRONG_USAGE, Call
from app.commands.documents import event_uid
from app.dates import parse_date
from app.jobs import Job, Progress
from app.listing import Object
from app.problems import Rejected
from app.suggesting.accounts import Account, from_files, of_project
from app.suggesting.analysis import analyse
from app.suggesting.conflicts import Proposal, Source, Terms, conflicts
from app.suggesting.lexicon import Lexicon
from app.suggesting.marks import figure_marks
from app.suggesting.passages import Reading, align

MOST_TOGETHER = 400
"""Articles that are compared all with each other."""


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What is to be compared, and the words by which it is read."""

    accounts: list[Account]
    lexicon: Lexicon
    terms: Terms


def align_accounts(call: Call) -> int:
    """Print pairs of passages that speak of the same thing, best first."""
    chosen = _chosen(call)
    if isinstance(chosen, int):
        return chosen
    sources = call.drive(_read(chosen))
    readings = [Reading(each.uid, each.text, figure_marks(each.findings)) for each in sources]
    alignment = call.drive(align(readings, chosen.terms.meanings))
    known = {each.uid: each for each in chosen.accounts}
    pairs = call.drive(alignment.pairs())[: call.arguments.limit]
    for pair in pairs:
        call.object({
            "a": _place(known[pair.a.uid], pair.a.start, pair.a.end),
            "b": _place(known[pair.b.uid], pair.b.start, pair.b.end), "score": round(pair.score, 4),
            "copied": pair.copied, "reason": _said(call, pair.reason, {}), "reason_code": pair.reason,
        })  # fmt: skip
    if not pairs:
        call.note(wording.text("no-pairs", call.language))
    return DONE


def compare_figures(call: Call) -> int:
    """Print pairs of figures that answer one question: contradictions first, then what only seems to be one."""
    chosen = _chosen(call)
    if isinstance(chosen, int):
        return chosen
    known = {each.uid: each for each in chosen.accounts}
    sources = call.drive(_read(chosen))
    proposals = call.drive(conflicts(sources, chosen.terms))[: call.arguments.limit]
    for proposal in proposals:
        call.object(_compared(call, proposal, known))
    if not proposals:
        call.note(wording.text("no-conflicts", call.language))
    return DONE


def _compared(call: Call, proposal: Proposal, known: Mapping[str, Account]) -> Object:
    verdict = proposal.verdict
    return {
        "a": _place(known[proposal.a.uid], proposal.a.start, proposal.a.end),
        "b": _place(known[proposal.b.uid], proposal.b.start, proposal.b.end),
        "relation": verdict.relation, "comparability": verdict.comparability,
        "reason": _said(call, verdict.reason, verdict.details), "reason_code": verdict.reason,
        "same_origin": proposal.same_origin, "score": round(proposal.alike, 4),
    }  # fmt: skip


def _said(call: Call, reason: str, details: Mapping[str, str]) -> str:
    return wording.plain(wording.reason(reason, call.language, **details))


def _place(account: Account, start: int, end: int) -> Object:
    return {"file": account.name, "start": start, "end": end, "quote": account.text[start:end]}


def _read(chosen: _Chosen) -> Job[list[Source]]:
    """Find figures, dates and speakers in every account."""
    sources = []
    for number, each in enumerate(chosen.accounts):
        yield Progress(number, len(chosen.accounts), "suggest")
        findings = analyse(each.text, each.published, chosen.lexicon)
        sources.append(Source(each.uid, each.text, findings, each.published))
    return sources


def _chosen(call: Call) -> _Chosen | int:
    """Return what is to be compared, or the exit code after saying what is wrong."""
    paths = [Path(path) for path in call.arguments.paths]
    if len(paths) == 1 and paths[0].suffix.lower() == PROJECT_SUFFIX:
        return _of_project(call, paths[0])
    if len(paths) == 1 or any(path.suffix.lower() == PROJECT_SUFFIX for path in paths):
        call.note(wording.text("accounts-wanted", call.language))
        return WRONG_USAGE
    published = parse_date(call.arguments.published or "")
    if published is None:
        raise Rejected("not-a-date", value=call.arguments.published)
    try:
        return _Chosen(call.drive(from_files(paths, published.edtf)), Lexicon.shipped(), Terms.of())
    except Rejected as refused:
        reason = wording.unreadable(refused.code, call.language)
        call.note(
            wording.text("account-unreadable", call.language, file=refused.details["path"], reason=reason)
        )
        return REFUSED


def _of_project(call: Call, path: Path) -> _Chosen:
    """Read the articles of a project, or those with a claim on the event that was named."""
    with call.open(path, to_write=False) as session:
        wanted = event_uid(session, call.arguments.event) if call.arguments.event else None
        uids = [row.uid for row in articles.rows(session, event=wanted)]
        if len(uids) > MOST_TOGETHER:
            raise Rejected("too-many-accounts", count=len(uids), most=MOST_TOGETHER)
        return _Chosen(call.drive(of_project(session, uids)), Lexicon.of(session), Terms.of(session))
