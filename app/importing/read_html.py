"""Saved web pages: the article in them, character for character, and what the page says about it."""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree, html
from lxml.html import HtmlElement

from app.importing.decoding import Decoded, decode
from app.importing.draft import Draft, DraftWarning, Unreadable, make_draft
from app.importing.page_blocks import block_text
from app.importing.page_body import article_text
from app.importing.page_facts import page_facts
from app.importing.read_text import decode_text, source_of
from app.text_law import clean

LARGEST_PAGE: Final = 20 * 1024 * 1024
"""Bytes; parsing takes many times the size of a page."""

_HEAD: Final = 4096
_DECLARED: Final = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", re.IGNORECASE)
_KNOWN_AS: Final = {
    "cp1256": "windows-1256",
    "cp1252": "windows-1252",
    "iso-8859-1": "windows-1252",
    "x-mac-arabic": "mac-arabic",
}


def read_html(name: str, raw: bytes, encoding: str | None = None) -> Iterator[Draft | Unreadable]:
    """Read a page: the text of its article, or of the whole page (with a warning) where none stands out."""
    yield _read_page(name, raw, encoding)


def fragment_text(markup: str) -> str:
    """Return the visible text of a piece of HTML, such as the clipboard holds; "" when there is none."""
    root = _parse(markup)
    return "" if root is None else block_text(root)


def _read_page(name: str, raw: bytes, encoding: str | None) -> Draft | Unreadable:
    if len(raw) > LARGEST_PAGE:
        return Unreadable(name, "too-large")
    decoded = decode_text(name, raw, encoding)
    if isinstance(decoded, Unreadable):
        return decoded
    decoded = decoded if encoding else _as_declared(raw, decoded)
    root = _parse(decoded.text)
    if root is None:
        return Unreadable(name, "no-text")
    text, is_whole_page = article_text(root)
    if not text.strip():
        return Unreadable(name, "no-text")
    doubts = [DraftWarning("whole-page")] if is_whole_page else []
    source = source_of(name, raw, decoded, *doubts)
    return make_draft(source, text, page_facts(root), newline_style=clean(decoded.text).newline_style)


def _as_declared(raw: bytes, guessed: Decoded) -> Decoded:
    """Believe the page's own charset where the bytes do not settle the question and allow it."""
    match = _DECLARED.search(raw[:_HEAD])
    if guessed.had_bom or guessed.encoding.startswith("utf") or match is None:
        return guessed
    stated = match.group(1).decode("ascii").lower()
    declared = decode(raw, _KNOWN_AS.get(stated, stated))
    return declared if not declared.damaged else guessed


def _parse(markup: str) -> HtmlElement | None:
    """Parse markup of any quality; None when nothing is left of it."""
    stored = clean(markup).text
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(stored.encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None
