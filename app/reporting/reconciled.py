"""Totals that only look rival, in the words of documents: what is taken from what, and what is left."""

from __future__ import annotations

from app.comparing.ranges import Mark
from app.comparing.reconciling import Rest, people
from app.export_words import isolated
from app.numbers import format_number
from app.reporting.words import AnswerWords


def sentence(found: Rest, words: AnswerWords) -> str:
    """Say that a total without a known part leaves what another account allows."""
    part, total, other = found.marks
    return words.phrase(
        "reconciled", part=words.phrase("of_people", number=words.number(part.anchor), people=_people(part, words)),
        total=words.number(total.anchor), rest=words.number(found.value),
        other=words.phrase("of_people", number=_figure(other, words), people=_people(other, words)),
    )  # fmt: skip


def formula(found: Rest, words: AnswerWords) -> str:
    """Write the subtraction: 9,500 − 4,500 = 5,000."""
    numbers = (found.total.anchor, found.part.anchor, found.value)
    total, part, rest = (format_number(number, language=words.language) for number in numbers)
    return isolated(f"{total} \u2212 {part} = {rest}")


def _people(mark: Mark, words: AnswerWords) -> str:
    return words.words.word(*people(mark)).lower()  # within a sentence


def _figure(mark: Mark, words: AnswerWords) -> str:
    assert mark.answer.figure is not None  # noqa: S101  (marks are of figures)
    return words.figure(mark.answer.figure).lower()
