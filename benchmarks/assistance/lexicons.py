"""The word lists as shipped, read as the program reads them."""

from __future__ import annotations

import tomllib
from functools import cache

import resources
from app.arabic.figures import FigureWords
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


def taken_by_dates(document: Document) -> list[Span]:
    """Return the spans of dates in a document; none until dates can be found."""
    return [] if document.text else []
