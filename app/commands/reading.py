"""Commands that print what a project holds, a JSON object a line."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app import listing, wording
from app.commands.call import DONE, Call
from app.searching import search as find
from app.session import Session


def articles(call: Call) -> int:
    """Print the articles."""
    return _print(call, listing.article_objects, "no-articles")


def claims(call: Call) -> int:
    """Print the claims."""
    return _print(call, listing.claim_objects, "no-claims")


def events(call: Call) -> int:
    """Print the events."""
    return _print(call, listing.event_objects, "no-events")


def search(call: Call) -> int:
    """Print where the articles say what was asked for; the newest articles first."""
    query, limit = call.arguments.query, call.arguments.limit
    return _print(call, lambda session: _hits(session, query, limit), "no-hits", query=query)


def _hits(session: Session, query: str, limit: int) -> Iterator[listing.Object]:
    for hit in find(session, query, limit):
        yield {
            "article": hit.code, "uid": hit.article_uid, "file": hit.file, "start": hit.start, "end": hit.end,
            "quote": hit.quote, "published": hit.published, "headline": hit.headline,
            "spans": [{"start": start, "end": end} for start, end in hit.spans],
        }  # fmt: skip


def _print(
    call: Call, objects: Callable[[Session], Iterator[listing.Object]], none: str, **details: str
) -> int:
    """Print what is found; that there is nothing is a result too, said beside it."""
    empty = True
    with call.open(to_write=False) as session:
        for found in objects(session):
            call.object(found)
            empty = False
    if empty:
        call.note(wording.text(none, call.language, **details))
    return DONE
