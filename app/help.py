"""The help that comes with the program: a page for each screen and matter, in Arabic and English.

Pages are fragments of HTML. A command in braces, ``{undo}``, stands for its key; ``page:CODE`` is a link to a page.
"""

from __future__ import annotations

import html
import re
import tomllib
from dataclasses import dataclass
from typing import Final

import resources
from app.arabic.fold import fold

PAGES: Final = (
    "work", "reading", "claims", "events", "compare", "search", "articles", "parties", "history", "labels",
    "import", "export", "safety", "glossary",
)  # fmt: skip
"""Codes of the pages in the order of the contents; a screen's page has its code."""

KEY: Final = re.compile(r"\{([a-z_]+(?:\.[a-z0-9_]+)?)\}")
"""A command whose key stands here."""

_TAG = re.compile(r"<[^>]*>")
_HEADING = re.compile(r"<h1>(.*?)</h1>")


@dataclass(frozen=True, slots=True)
class Page:
    """A page of help; ``title`` is plain text, ``body`` HTML that begins with it."""

    code: str
    title: str
    body: str

    def mentions(self, words: str) -> bool:
        """Tell whether all words typed stand on the page, whatever their spelling."""
        text = fold(_TAG.sub(" ", self.body))
        return all(word in text for word in fold(words).split())


def page(code: str, language: str) -> Page:
    """Return a page in ``ar`` or ``en``; ``FileNotFoundError`` for another code or language."""
    body = (
        _glossary(language) if code == "glossary" else resources.read_text("help", language, f"{code}.html")
    )
    heading = _HEADING.search(body)
    return Page(code, html.unescape(heading[1]) if heading else code, body)


def _glossary(language: str) -> str:
    """Return the glossary: each term, what it is in the other language, what it means. Qt mirrors no tables."""
    other = "en" if language == "ar" else "ar"
    words = tomllib.loads(resources.read_text("help", "glossary.toml"))
    entries = "".join(
        f'<p><b>{html.escape(term[language])}</b> · <span class="other">{html.escape(term[other])}</span><br>'
        f"{html.escape(term[f'means_{language}'])}</p>"
        for term in words["term"]
    )
    return f"<h1>{html.escape(words['title'][language])}</h1>{entries}"
