"""Commands that lay accounts side by side: passages that speak of the same thing, figures that do not fit."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from app import articles, wording
from app.commands.call import DONE, REFUSED, WRONG_USAGE, Call
from app.commands.documents import event_uid
from app.dates import parse_date
from app.listing import Object
from app.problems import Rejected
from app.suggesting.accounts import Account, from_files, of_project
from app.suggesting.passages import Passage, Reading, align

PROJECT_SUFFIX = ".isnad"
MOST_TOGETHER = 400
"""Articles that are compared all with each other."""


def align_accounts(call: Call) -> int:
    """Print pairs of passages that speak of the same thing, best first."""
    accounts = _accounts(call)
    if isinstance(accounts, int):
        return accounts
    alignment = call.drive(align([Reading(each.uid, each.text) for each in accounts]))
    known = {each.uid: each for each in accounts}
    for pair in call.drive(alignment.pairs())[: call.arguments.limit]:
        call.object({
            "a": _place(pair.a, known), "b": _place(pair.b, known), "score": round(pair.score, 4),
            "copied": pair.copied, "reason": pair.reason,
        })  # fmt: skip
    return DONE


def _place(passage: Passage, known: Mapping[str, Account]) -> Object:
    account = known[passage.uid]
    return {
        "file": account.name, "start": passage.start, "end": passage.end,
        "quote": account.text[passage.start : passage.end],
    }  # fmt: skip


def _accounts(call: Call) -> list[Account] | int:
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
        return call.drive(from_files(paths, published.edtf))
    except Rejected as refused:
        reason = wording.unreadable(refused.code, call.language)
        call.note(wording.text("account-unreadable", call.language, file=refused.details["path"], reason=reason))
        return REFUSED


def _of_project(call: Call, path: Path) -> list[Account]:
    """Read the articles of a project, or those with a claim on the event that was named."""
    with call.open(path, to_write=False) as session:
        wanted = event_uid(session, call.arguments.event) if call.arguments.event else None
        uids = [row.uid for row in articles.rows(session, event=wanted)]
        if len(uids) > MOST_TOGETHER:
            raise Rejected("too-many-accounts", count=len(uids), most=MOST_TOGETHER)
        return call.drive(of_project(session, uids))
