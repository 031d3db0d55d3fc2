"""What a report says, part by part, already in words. Numbers, names and codes are isolated; nothing is markup.

A ``claim`` is the key (uid) of a claim whose quote stands at the end of the report.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from exports.charts.content import Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One answer: what is said, by whom, in which source and until when; ``code`` is that of its claim."""

    claim: str
    code: str
    text: str
    who: str
    source: str
    as_of: str
    reason: str = ""
    """Why it is not compared; "" where it is."""


@dataclass(frozen=True, slots=True)
class Account:
    """A column of the matrix: code, name and date of what stands there; "" for what it has not."""

    code: str
    name: str
    date: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one account answers; ``sign`` is a code, ``said`` the word for it."""

    sign: str
    said: str
    answers: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A question and what every account answers."""

    code: str
    question: str
    sign: str
    said: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Whoever spoke first, and the ways into the articles: for each the relays and the article."""

    name: str
    ways: tuple[str, ...]
    answers: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands behind one position: how many claims, articles, sides and origins."""

    position: str
    behind: str
    answers: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the lead holds a question to amount to."""

    amount: str
    rule: str
    grade: str
    rationale: str
    supporting: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Reconciled:
    """A sentence on totals that only look rival, and the answers it is made of."""

    text: str
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """What a person has set one answer to be to another; ``sign`` is a code, ``said`` the word, ``about`` the rest."""

    one: Told
    other: Told
    sign: str
    said: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionPart:
    """A question in full. ``pictures`` are its chart, page by page; a question that asks for no number has none."""

    code: str
    question: str
    about: str
    sign: str
    said: str
    behind: str
    pictures: tuple[Picture, ...]
    compared: tuple[Told, ...]
    outside: tuple[Told, ...]
    reconciled: tuple[Reconciled, ...]
    related: tuple[Related, ...]
    standings: tuple[Standing, ...]
    origins: tuple[Origin, ...]
    estimate: Estimate | None


@dataclass(frozen=True, slots=True)
class Moment:
    """Something said about a day, by one side; what says the same is told once."""

    date: str
    side: str
    who: str
    text: str
    sign: str
    said: str
    claims: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """How often one outlet uses a name, and where: each place quoted."""

    name: str
    times: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """A referent: for each outlet the names it uses."""

    referent: str
    outlets: tuple[tuple[str, tuple[Name, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A claim with its words exactly as the article has them, and its place there in code points."""

    claim: str
    code: str
    claim_type: str
    chain: str
    text: str
    place: str
    answers: tuple[str, ...]
    stage: str


@dataclass(frozen=True, slots=True)
class Source:
    """An article and the quotes from it."""

    code: str
    title: str
    about: str
    fingerprint: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The whole report; ``words`` are the headings of its parts and tables by code."""

    language: str
    right_to_left: bool
    title: str
    scope: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    signs: tuple[tuple[str, str, str], ...]
    """Code of a sign, its word, and how many questions stand under it."""
    remarks: tuple[str, ...]
    accounts: tuple[Account, ...]
    matrix: tuple[MatrixRow, ...]
    questions: tuple[QuestionPart, ...]
    timeline: tuple[Moment, ...]
    names: tuple[Names, ...]
    sources: tuple[Source, ...]
    words: Mapping[str, str]
    program: str
