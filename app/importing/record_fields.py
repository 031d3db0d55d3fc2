"""One record of a list (a JSON object, a table row) and the article in it."""

import datetime
import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

import resources
from app.arabic.fold import fold
from app.importing.draft import LARGEST_FILE, Draft, DraftWarning, Facts, Source, Unreadable, make_draft
from app.importing.page_facts import typed_day

_SIGNS: Final = re.compile(r"[\W_]+")
_FIELDS: Final = ("headline", "byline", "outlet", "url", "language", "source_id", "retrieved_at")


def fields_of(names: Sequence[str]) -> dict[str, str]:
    """Return which of our fields each recognised column or key gives: {field: name}, the preferred name for each."""
    return _fields_of(tuple(names))


@lru_cache(maxsize=64)  # the records of a list nearly all have the same keys
def _fields_of(names: tuple[str, ...]) -> dict[str, str]:
    known = _known_names()
    found: dict[str, tuple[int, str]] = {}
    for name in names:
        field, rank = known.get(_plain(name), ("", 0))
        if field and (field not in found or rank < found[field][0]):
            found[field] = (rank, name)
    return {field: name for field, (_, name) in found.items()}


def record_draft(name: str, record: Mapping[str, object], fields: Mapping[str, str]) -> Draft | Unreadable:
    """Make a draft of a record; its raw bytes are the UTF-8 of the text as found.

    The day an article was collected is never taken for the day it was published.
    """
    if "text" not in fields:
        return Unreadable(name, "no-text")
    text = as_text(record.get(fields["text"]))
    raw = text.encode("utf-8", "surrogatepass")
    if len(raw) > LARGEST_FILE:
        return Unreadable(name, "too-large")
    stated = {field: as_text(record.get(fields[field])) for field in _FIELDS if field in fields}
    when = as_text(record.get(fields["published"])).strip() if "published" in fields else ""
    published = typed_day(when)
    doubts = (DraftWarning("unread-date"),) if when and not published else ()
    return make_draft(Source(name=name, raw=raw, warnings=doubts), text, Facts(published=published, **stated))


def as_text(value: object) -> str:
    """Return a value as a person would write it; nothing for None, lists joined, other structures left out."""
    if isinstance(value, str):
        return value
    if isinstance(value, datetime.datetime):
        return value.isoformat(sep=" ") if value.time() != datetime.time.min else value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, list):
        return "، ".join(item for item in value if isinstance(item, str))
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _plain(name: str) -> str:
    return _SIGNS.sub("", fold(name))


@cache
def _known_names() -> dict[str, tuple[str, int]]:
    lists = tomllib.loads(resources.read_text("arabic", "columns.toml"))
    return {_plain(name): (field, rank) for field, names in lists.items() for rank, name in enumerate(names)}
