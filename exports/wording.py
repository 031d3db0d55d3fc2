"""The words of the documents, in the language of the document: headings, names of sheets, sentences of the summary."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

import resources

LANGUAGES = ("ar", "en")


@dataclass(frozen=True, slots=True)
class Wording:
    """All words of one language."""

    language: str
    words: dict[str, Any]

    def sheet(self, code: str) -> str:
        """Return the name of a sheet."""
        return str(self.words["sheets"][code])

    def heading(self, key: str) -> str:
        """Return the heading of a column."""
        return str(self.words["headings"][key])

    def list_name(self, vocabulary: str) -> str:
        """Return what a list of words is called: as the column that uses it."""
        return str(self.words["lists"].get(vocabulary) or self.heading(vocabulary))

    def phrase(self, key: str, **details: object) -> str:
        """Return a sentence with its details filled in."""
        return str(self.words["phrases"][key]).format(**details)

    def template(self, key: str) -> str:
        """Return a sentence whose details are not known yet."""
        return str(self.words["phrases"][key])

    def summary(self, key: str) -> str:
        """Return the name of a line of the summary."""
        return str(self.words["summary"][key])

    def yes_no(self, *, flag: bool) -> str:
        """Return a word for a flag."""
        return self.phrase("yes" if flag else "no")

    def cut_mark(self, length: int) -> str:
        """Return what stands at the end of a text of ``length`` characters that was cut."""
        return self.phrase(f"cut_{_form(length)}", count=length)


def _form(count: int) -> str:
    """Return the form of a counted Arabic noun for a number above ten thousand."""
    rest = count % 100
    if 3 <= rest <= 10:
        return "few"
    return "many" if rest > 10 else "other"


@cache
def wording(language: str) -> Wording:
    """Return the words of ``ar`` or ``en``; ``ValueError`` for another language."""
    if language not in LANGUAGES:
        raise ValueError(language)
    return Wording(language, tomllib.loads(resources.read_text("wording", f"export_{language}.toml")))
