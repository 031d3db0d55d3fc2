"""What a reader hands on: an article on its way in, or the reason why a file is none."""

from dataclasses import dataclass, field
from typing import Final, Literal

from app.importing.language import guess_language
from app.text_law import clean

Reason = Literal[
    "empty",
    "binary",
    "not-text",
    "no-text",
    "too-large",
    "damaged",
    "damaged-archive",
    "encrypted-archive",
    "nested-archive",
    "unknown-format",
    "permission",
    "missing",
    "directory",
]

LARGEST_FILE: Final = 100 * 1024 * 1024
"""Bytes; a larger file, archive member or record is refused."""


@dataclass(frozen=True, slots=True)
class DraftWarning:
    """Something the reviewer should know of.

    `code` is replaced-characters, hidden-characters, damaged-characters, guessed-encoding, whole-page,
    several-stories or unread-date; `count` says how often, 0 where counting makes no sense. The last: a list states
    a date that cannot be read.
    """

    code: str
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article read but not yet imported; `text` is under the text law, empty strings mean "the file does not say".

    `is_part`: one of several stories of a file; `raw` is the whole file all the same.
    """

    name: str
    raw: bytes = field(repr=False)
    text: str = field(repr=False)
    encoding: str
    had_bom: bool
    newline_style: str
    headline: str = ""
    byline: str = ""
    outlet: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    source_id: str = ""
    retrieved_at: str = ""
    is_part: bool = False
    warnings: tuple[DraftWarning, ...] = ()


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file, archive member or record that gives no article; `code` is said in words elsewhere."""

    name: str
    code: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a file says about its article; dates are EDTF."""

    headline: str = ""
    byline: str = ""
    outlet: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    source_id: str = ""
    retrieved_at: str = ""


NO_FACTS: Final = Facts()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a text came from: the name shown, the bytes kept as evidence, how they were decoded."""

    name: str
    raw: bytes = field(repr=False)
    encoding: str = "utf-8"
    had_bom: bool = False
    warnings: tuple[DraftWarning, ...] = ()


def make_draft(
    source: Source, text: str, facts: Facts = NO_FACTS, newline_style: str = ""
) -> Draft | Unreadable:
    """Put a decoded text under the text law; a blank one is Unreadable "empty".

    `newline_style` is given where the text is not the file itself (a page, a table) and its own line ends say nothing.
    """
    cleaned = clean(text)
    if not cleaned.text.strip():
        return Unreadable(source.name, "empty")
    counted = (("replaced-characters", cleaned.replaced), ("hidden-characters", cleaned.hidden))
    return Draft(
        name=source.name,
        raw=source.raw,
        text=cleaned.text,
        encoding=source.encoding,
        had_bom=source.had_bom or cleaned.leading_boms > 0,
        newline_style=newline_style or cleaned.newline_style,
        headline=_line(facts.headline),
        byline=_line(facts.byline),
        outlet=_line(facts.outlet),
        published=facts.published,
        language=guess_language(cleaned.text, facts.language),
        url=_line(facts.url),
        source_id=_line(facts.source_id),
        retrieved_at=_line(facts.retrieved_at),
        warnings=source.warnings + tuple(DraftWarning(code, count) for code, count in counted if count),
    )


def _line(value: str) -> str:
    """Return metadata as one storable line."""
    if (
        value.isprintable()
    ):  # the common case needs no law: no control, separator, surrogate or BOM is printable
        return " ".join(value.split())
    return " ".join(clean(value).text.split()) if value else ""
