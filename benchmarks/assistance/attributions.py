"""Attributions: a cue that overlaps is a hit; claimant exact and content IoU of at least .7 are counted of the hits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.arabic.attributions import ReportedSpeech, SpeechWords, find_reported_speech
from benchmarks.assistance import documents
from benchmarks.assistance.documents import Annotation, Document
from benchmarks.assistance.lexicons import tables
from benchmarks.assistance.scoring import Row, Span, Tally, count, overlap_share, precision_recall

CUE_PRECISION, CUE_RECALL, CLAIMANT, CONTENT = 0.95, 0.90, 0.80, 0.70
CONTENT_OVERLAP = 0.7
LISTS = ("reporting", "speakers", "speech", "action_nouns")


@dataclass(frozen=True)
class Expected:
    """An attribution of the gold; the claimant is None where the sentence leaves it out."""

    cue: Span
    claimant: Span | None
    content: Span


Difference = Callable[[str, Expected, ReportedSpeech], str]
"""Says how a finding differs from what was expected; empty when it does not."""


def score(gold: Path) -> list[Row]:
    """Return cue precision and recall, claimant exact and content overlap of each set."""
    sets: list[tuple[str, list[tuple[Document, list[Expected]]]]] = [
        ("abha", [(text, _abha(gold, text)) for text in documents.abha(gold)]),
        ("aleppo", [(text, _aleppo(gold, text)) for text in documents.aleppo(gold)]),
        ("hard", [(text, _hard(annotation)) for text, annotation in documents.hard(gold)]),
    ]
    return [row for name, texts in sets for row in _rows(name, texts)]


def speech_words() -> SpeechWords:
    """Return the word lists as shipped."""
    return SpeechWords.from_tables(tables(*LISTS))


def _rows(name: str, texts: list[tuple[Document, list[Expected]]]) -> list[Row]:
    words, cues, claimants, contents = speech_words(), Tally(), Tally(), Tally()
    for document, expected in texts:
        found = find_reported_speech(document.text, words)
        spans = [(one.start, one.end) for one in found]
        wanted = [one.cue for one in expected]
        for tally, difference in ((cues, None), (claimants, _claimant), (contents, _content)):
            count(
                tally, document.text, wanted, [], spans, _differ(document.text, expected, found, difference)
            )
    return [
        *precision_recall("attributions", name, cues, (CUE_PRECISION, CUE_RECALL), "cue"),
        Row("attributions", name, "claimant exact", claimants.right, cues.hits, CLAIMANT, tuple(claimants.wrong)),
        Row("attributions", name, "content IoU >= .7", contents.right, cues.hits, CONTENT, tuple(contents.wrong)),
    ]  # fmt: skip


def _differ(
    text: str, expected: list[Expected], found: list[ReportedSpeech], difference: Difference | None
) -> Callable[[int, int], str] | None:
    if difference is None:
        return None
    return lambda i, j: difference(text, expected[i], found[j])


def _claimant(text: str, wanted: Expected, found: ReportedSpeech) -> str:
    span = None
    if found.claimant_start is not None and found.claimant_end is not None:
        span = (found.claimant_start, found.claimant_end)
    if span == wanted.claimant:
        return ""
    return f"claimant {_quoted(text, wanted.claimant)} expected, {_quoted(text, span)} found"


def _content(text: str, wanted: Expected, found: ReportedSpeech) -> str:
    span = (found.content_start, found.content_end)
    if overlap_share(wanted.content, span) >= CONTENT_OVERLAP:
        return ""
    return f"content {_quoted(text, wanted.content)} expected, {_quoted(text, span)} found"


def _quoted(text: str, span: Span | None) -> str:
    return "none" if span is None else f"«{text[slice(*span)]}»".replace("\n", " ")


def _abha(gold: Path, document: Document) -> list[Expected]:
    return [
        Expected(
            (one["start"], one["end"]),
            _span(one, "claimant_start", "claimant_end"),
            (one["content_start"], one["content_end"]),
        )
        for one in documents.lines(gold / "abha" / "attributions.jsonl")
        if one["file"] == document.name
    ]


def _aleppo(gold: Path, document: Document) -> list[Expected]:
    return [
        Expected(
            (one["start"], one["end"]), _span(one, "cl_start", "cl_end"), (one["co_start"], one["co_end"])
        )
        for one in documents.lines(gold / "aleppo" / "attributions.jsonl")
        if document.name.startswith(one["doc"] + "_")
    ]


def _hard(annotation: Annotation) -> list[Expected]:
    def span(one: Annotation, name: str) -> Span:
        return one[f"{name}_start"], one[f"{name}_start"] + len(one[name])

    return [
        Expected(
            span(one, "cue"), None if one["claimant"] is None else span(one, "claimant"), span(one, "content")
        )
        for one in annotation["attributions"]
    ]


def _span(one: Annotation, start: str, end: str) -> Span | None:
    return None if one[start] is None else (one[start], one[end])
