"""Figures: any overlap with a required one is a hit; the value is right when both bounds are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.arabic.figures import Figure, find_figures
from benchmarks.assistance import documents
from benchmarks.assistance.documents import Annotation, Document
from benchmarks.assistance.lexicons import figure_words, taken_by_dates
from benchmarks.assistance.scoring import Row, Span, Tally, count, precision_recall, same_number

Bounds = tuple[float | None, float | None]
AIM = 0.95
_VAGUE = "vague"


@dataclass(frozen=True)
class Expected:
    """A figure of the gold; of a vague one only the lower bound is compared: sets differ about the upper one."""

    span: Span
    required: bool
    bounds: Bounds
    vague: bool = False
    stated: bool = False
    """The set gives the number as said, not what its comparator makes of it."""


def score(gold: Path) -> list[Row]:
    """Return precision, recall and value accuracy of each set."""
    sets: list[tuple[str, list[tuple[Document, list[Expected]]]]] = [
        ("abha", [(text, _abha(gold, text)) for text in documents.abha(gold)]),
        ("aleppo", [(text, _aleppo(gold, text)) for text in documents.aleppo(gold)]),
        ("hard", [(text, _hard(annotation)) for text, annotation in documents.hard(gold)]),
    ]
    return [row for name, texts in sets for row in _rows(name, texts)]


def _rows(name: str, texts: list[tuple[Document, list[Expected]]]) -> list[Row]:
    tally, words = Tally(), figure_words()
    for document, expected in texts:
        found = find_figures(document.text, words, taken_by_dates(document))
        required = [one for one in expected if one.required]
        neutral = [one.span for one in expected if not one.required]
        spans = [(one.start, one.end) for one in found]
        count(
            tally, document.text, [one.span for one in required], neutral, spans, _difference(required, found)
        )
    right = Row("figures", name, "value right", tally.right, tally.hits, AIM, tuple(tally.wrong))
    return [*precision_recall("figures", name, tally, (AIM, AIM)), right]


def _difference(required: list[Expected], found: list[Figure]) -> Callable[[int, int], str]:
    def difference(i: int, j: int) -> str:
        wanted, figure = required[i], found[j]
        if wanted.stated:
            same = same_number(wanted.bounds[0], figure.value)
            return "" if same else f"{wanted.bounds[0]} expected, {figure.value} found"
        same_low = same_number(wanted.bounds[0], figure.low)
        if same_low and (wanted.vague or same_number(wanted.bounds[1], figure.high)):
            return ""
        return f"{wanted.bounds} expected, {figure.comparator} {(figure.low, figure.high)} found"

    return difference


def _abha(gold: Path, document: Document) -> list[Expected]:
    return [
        Expected(
            (one["start"], one["end"]),
            one["required"],
            (one["value_low"], one["value_high"]),
            one["qualifier"] == _VAGUE,
        )
        for one in documents.lines(gold / "abha" / "figures.jsonl")
        if one["file"] == document.name
    ]


def _aleppo(gold: Path, document: Document) -> list[Expected]:
    return [
        _aleppo_figure(one)
        for one in documents.lines(gold / "aleppo" / "figures.jsonl")
        if one["file"].removesuffix(".txt") == document.name
    ]


def _aleppo_figure(one: Annotation) -> Expected:
    """Read a figure whose bounds are given only where its words are vague or its claim needed them."""
    span, stated = (one["start"], one["end"]), one["value"] is not None
    bounds = (one["value"], one["value"]) if stated else (one["low"], one["high"])
    return Expected(span, one["required"], bounds, one["figure_class"].startswith(_VAGUE), stated)


def _hard(annotation: Annotation) -> list[Expected]:
    expected = [
        Expected(
            (one["start"], one["start"] + len(one["quote"])),
            required=True,
            bounds=(one["low"], one["high"]),
            vague=one["comparator"] == "indef",
        )
        for one in annotation["figures"]
    ]
    ignored = [(annotation["text"].index(quote), quote) for quote in annotation.get("ignore", ())]
    return expected + [
        Expected((start, start + len(quote)), required=False, bounds=(None, None), vague=True)
        for start, quote in ignored
    ]
