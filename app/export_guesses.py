"""What about a claim is a guess that nobody has confirmed, in the words of the workbook."""

from __future__ import annotations

import json
from collections.abc import Iterable

from app.export_words import Words
from db.queries.export import ClaimFacts, FigureFacts, SpeakerFacts

_OF_FIELD = {"place_text": "place", "asserted_date": "asserted"}
"""The field of a claim → the heading of its column, where they differ."""
_OF_ROLE = {"claimant": "claimant", "relay": "relays", "publisher": "publisher"}


def guessed(
    words: Words, claim: ClaimFacts, speakers: Iterable[SpeakerFacts], figures: Iterable[FigureFacts]
) -> str:
    """Return the headings of what is guessed, in one cell; empty when nothing is."""
    fields = json.loads(claim.guessed) if claim.guessed != "[]" else []
    keys = [
        *_speakers(speakers),
        *(["figure_surface"] if any(figure.guessed for figure in figures) else ()),
        *(_OF_FIELD.get(name, name) for name in fields),
    ]
    return words.joined([words.wording.heading(key) for key in dict.fromkeys(keys)]) if keys else ""


def guessed_in_figure(words: Words, speakers: Iterable[SpeakerFacts], figure: FigureFacts) -> str:
    """Return the headings of what is guessed of a figure and those who give it."""
    keys = [*(["surface"] if figure.guessed else ()), *_speakers(speakers)]
    return words.joined([words.wording.heading(key) for key in dict.fromkeys(keys)]) if keys else ""


def guessed_speakers(words: Words, speakers: Iterable[SpeakerFacts]) -> str:
    """Return the headings of those in a chain that are guessed."""
    keys = _speakers(speakers)
    return words.joined([words.wording.heading(key) for key in keys]) if keys else ""


def _speakers(speakers: Iterable[SpeakerFacts]) -> list[str]:
    return list(dict.fromkeys(_OF_ROLE[node.role] for node in speakers if node.guessed))
