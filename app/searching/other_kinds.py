"""Searching what the team wrote: the passages of claims, notes and summaries, titles and places of events."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.arabic.fold import fold
from app.codes import article_code, claim_code, event_code
from app.searching.folded import FoldedText, Span
from app.searching.places import Cover, Place, Source, places_at, spans_in
from app.searching.query import Plan, Range, plan, words_of
from app.searching.request import Filter, Kind, Request
from app.searching.vocabulary import IndexWords, alike
from app.session import Session
from db.queries import search_notes as notes
from db.queries.search import Wanted

_MOST_OF_ONE = 1_000


class TextWords:
    """The vocabulary of some texts, for those that no index is kept of."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words = sorted({word for text in texts for word in words_of(fold(text))})

    def between(self, ranges: Sequence[Range]) -> list[str]:
        """Return the words within any of ``ranges``, each once."""
        found: dict[str, None] = {}
        for first, last in ranges:
            at = bisect_left(self._words, first)
            while at < len(self._words) and self._words[at] <= last:
                found[self._words[at]] = None
                at += 1
        return list(found)

    def alike(self, word: str) -> list[str]:
        """Return the words that differ from ``word`` by a letter or two."""
        return alike(word, self._words)


def wanted(chosen: Filter) -> Wanted:
    """Return the filter as the questions to the store know it."""
    return Wanted(
        outlets=chosen.outlets, events=chosen.events, types=chosen.types, reviewers=chosen.reviewers,
        published_from=chosen.published_from, published_to=chosen.published_to, claimed=chosen.claimed == "yes",
    )  # fmt: skip


def fill(session: Session, request: Request, kind: Kind) -> Iterator[list[Place]]:
    """Yield the places in texts of a kind other than articles, the latest day first.

    Nothing the team wrote lies in no claim, so that "in no claim" finds none of it.
    """
    ready = _plan(session, request, kind)
    if ready is None or request.filter.claimed == "no":
        return
    asked = wanted(request.filter)
    found: list[tuple[notes.Origin, list[Place]]] = []
    for page in notes.texts(session.store, kind):
        hits = [(words, text, spans) for words in page for text, spans in _spans(words, ready)]
        if hits:
            rows = [words.row for words, _, _ in hits]
            origins = notes.origins(session.store, page[0].table, rows, asked)
            found += (
                (origins[words.row], _places(kind, origins[words.row], words, text, spans))
                for words, text, spans in hits
                if words.row in origins
            )
        yield []
    found.sort(key=lambda each: (each[0].article_number, each[0].number))
    found.sort(key=lambda each: each[0].day, reverse=True)
    yield [place for _, places in found for place in places]


def _plan(session: Session, request: Request, kind: Kind) -> Plan | None:
    """Return how to run the query: passages are words of articles, notes may have words of their own."""
    if kind == "claims":
        words: IndexWords | TextWords = IndexWords(session.store)
    else:
        words = TextWords(each.text for page in notes.texts(session.store, kind) for each in page)
    return plan(request.query, words, request.mode, request.spelling)


def _spans(words: notes.Words, ready: Plan) -> Iterator[tuple[FoldedText, list[Span]]]:
    """Yield the folded text and where the terms stand in it, if they do."""
    text = FoldedText(words.text)
    if any(pattern.find(text.text) for pattern in ready.refused):
        return
    if found := spans_in(text, ready.patterns, near=ready.near):
        yield text, found[:_MOST_OF_ONE]


def _places(
    kind: Kind, origin: notes.Origin, words: notes.Words, text: FoldedText, spans: Sequence[Span]
) -> list[Place]:
    """Return the places in a text of the team; those of a claim lie in that claim."""
    covers = (Cover(origin.uid, origin.claim_type, origin.reviewer),) if origin.table == "claim" else ()
    return [replace(place, covers=covers) for place in places_at(_source(kind, origin, words), text, spans)]


def _source(kind: Kind, origin: notes.Origin, words: notes.Words) -> Source:
    return Source(
        kind, (origin.table, origin.uid), words.field, _code(origin), origin.name, origin.name_en, origin.day,
    )  # fmt: skip


def _code(origin: notes.Origin) -> str:
    if origin.table == "claim":
        return claim_code(origin.article_number, origin.number)
    if origin.table == "event":
        return event_code(origin.number)
    return article_code(origin.number) if origin.table == "article" else ""
