"""The word lists as shipped, read as the program reads them."""

from __future__ import annotations

import tomllib
from functools import cache

import resources
from app.arabic.date_mentions import find_dates
from app.arabic.date_words import DateWords
from app.arabic.figures import FigureWords
from app.dates import month_groups
from benchmarks.assistance.documents import Document
from benchmarks.assistance.scoring import Span

Table = dict[str, list[str]]


@cache
def tables(*names: str) -> dict[str, Table]:
    """Return the shipped word lists by name."""
    return {name: tomllib.loads(resources.read_text("arabic", f"{name}.toml")) for name in names}


@cache
def figure_words() -> FigureWords:
    """Return the words of the finder of figures."""
    return FigureWords.from_tables(tables(*FigureWords.TABLES))


@cache
def date_words() -> DateWords:
    """Return the words of the finder of dates."""
    return DateWords.from_tables(tables(*DateWords.TABLES), month_groups())


def taken_by_dates(document: Document) -> list[Span]:
    """Return the spans of the dates found in a document, in which no figure is sought."""
    return [(one.start, one.end) for one in find_dates(document.text, date_words(), document.published)]
