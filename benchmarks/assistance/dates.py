"""Dates: any overlap with one of the gold is a hit; the value is right when both stand for the same days.

Gold sets list some times that no day can be given for (`في وقت سابق`): they count in precision and recall only. The
dates of aleppo say from which day they were counted (`pub`); it goes before the day inferred for the article.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app.arabic.date_mentions import DateMention, find_dates
from app.arabic.date_words import DateWords
from app.dates import month_groups, parse_edtf
from benchmarks.assistance import documents
from benchmarks.assistance.documents import Document
from benchmarks.assistance.lexicons import tables
from benchmarks.assistance.scoring import Row, Span, Tally, count, precision_recall

PRECISION, RECALL, VALUE = 0.95, 0.90, 0.95
_HIJRI_SLACK = 1
"""Days that two calculations of a Hijri date may lie apart."""
_STRETCH = re.compile(r"(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)")
_WEEKEND = re.compile(r"(\d{4}-\d\d)-(\d\d)/(\d\d)\)")


@dataclass(frozen=True)
class Expected:
    """A date of the gold; `iso` is empty when it gives no days, `loose` when the calendar is not Gregorian."""

    span: Span
    iso: str
    loose: bool = False


def score(gold: Path) -> list[Row]:
    """Return precision, recall and value accuracy of each set."""
    sets: list[tuple[str, list[tuple[Document, list[Expected], list[Span]]]]] = [
        ("abha", [(text, _abha(gold, text), []) for text in documents.abha(gold)]),
        ("aleppo", [(_as_counted(gold, text), _aleppo(gold, text), []) for text in documents.aleppo(gold)]),
        ("hard", [(text, *_hard(annotation)) for text, annotation in documents.hard(gold)]),
    ]
    return [row for name, texts in sets for row in _rows(name, texts)]


def date_words() -> DateWords:
    """Return the words as shipped."""
    return DateWords.from_tables(tables(*DateWords.TABLES), month_groups())


def _rows(name: str, texts: list[tuple[Document, list[Expected], list[Span]]]) -> list[Row]:
    tally, valued, words = Tally(), Tally(), date_words()
    for document, expected, neutral in texts:
        found = find_dates(document.text, words, document.published)
        spans = [(one.start, one.end) for one in found]
        count(tally, document.text, [one.span for one in expected], neutral, spans)
        known = [one for one in expected if one.iso]
        rest = [one.span for one in expected if not one.iso]
        count(
            valued, document.text, [one.span for one in known], rest + spans, spans, _difference(known, found)
        )
    right = Row("dates", name, "value right", valued.right, valued.hits, VALUE, tuple(valued.wrong))
    return [*precision_recall("dates", name, tally, (PRECISION, RECALL)), right]


def _difference(expected: list[Expected], found: list[DateMention]) -> Callable[[int, int], str]:
    def difference(i: int, j: int) -> str:
        wanted, mention = expected[i], found[j]
        same = _days_apart(wanted.iso, mention.iso) <= (_HIJRI_SLACK if wanted.loose else 0)
        return "" if same else f"{wanted.iso} expected, {mention.iso or 'nothing'} found"

    return difference


def _days_apart(one: str, other: str) -> int:
    first, second = parse_edtf(one), parse_edtf(other)
    if first is None or second is None or not (first.start and first.end and second.start and second.end):
        return date.max.toordinal()
    return max(abs((first.start - second.start).days), abs((first.end - second.end).days))


def _abha(gold: Path, document: Document) -> list[Expected]:
    return [
        Expected((one["start"], one["end"]), _abha_iso(one["value"]), loose=one["kind"] == "hijri_year")
        for one in documents.lines(gold / "abha" / "dates.jsonl")
        if one["file"] == document.name
    ]


def _abha_iso(value: str) -> str:
    """Read the values that the set says in words: a Hijri year with its days, a weekend."""
    stretch, weekend = _STRETCH.search(value), _WEEKEND.search(value)
    if stretch:
        return "/".join(stretch.groups())
    if weekend:
        return f"{weekend[1]}-{weekend[2]}/{weekend[1]}-{weekend[3]}"
    return value


def _aleppo(gold: Path, document: Document) -> list[Expected]:
    return [
        Expected((one["start"], one["end"]), one["value"] or "") for one in _dates_of_aleppo(gold, document)
    ]


def _as_counted(gold: Path, document: Document) -> Document:
    """Return an article of aleppo with the day from which its annotator counted."""
    days = {one["pub"] for one in _dates_of_aleppo(gold, document)}
    return replace(document, published=days.pop()) if len(days) == 1 else document


def _dates_of_aleppo(gold: Path, document: Document) -> list[documents.Annotation]:
    listed = documents.lines(gold / "aleppo" / "dates.jsonl")
    return [one for one in listed if document.name.startswith(one["doc"])]


def _hard(annotation: documents.Annotation) -> tuple[list[Expected], list[Span]]:
    expected = [
        Expected((one["start"], one["start"] + len(one["quote"])), one["iso"], loose="calendar" in one)
        for one in annotation["dates"]
    ]
    ignored = [(annotation["text"].index(quote), quote) for quote in annotation.get("ignore", ())]
    return expected, [(start, start + len(quote)) for start, quote in ignored]
