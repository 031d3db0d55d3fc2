"""Long texts in pieces: read one after another, so that reading them can be stopped, and put together again."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cache
from typing import Any, TypeVar

Span = tuple[int, int]
Found = TypeVar("Found")


def pieces(text: str, most: int) -> list[Span]:
    """Cut a text behind line breaks into pieces of at most ``most`` code points; a longer line behind white space."""
    found: list[Span] = []
    start = 0
    while len(text) - start > most:
        stop = text.rfind("\n", start, start + most) + 1 or text.rfind(" ", start, start + most) + 1
        stop = stop if stop > start else start + most
        found.append((start, stop))
        start = stop
    return [*found, (start, len(text))]


def moved(finding: Found, by: int) -> Found:
    """Return a finding of a piece as one of the whole text, whose piece begins at ``by``."""
    if not by:
        return finding
    kind: Any = type(finding)
    places = {name: getattr(finding, name) for name in _places(kind)}
    shifted: dict[str, Any] = {name: place + by for name, place in places.items() if place is not None}
    return replace(finding, **shifted)  # type: ignore[type-var]


@cache
def _places(kind: Any) -> tuple[str, ...]:  # noqa: ANN401  (any dataclass of findings)
    """Return the fields that hold positions: start, end, and those whose names end so."""
    return tuple(field.name for field in fields(kind) if field.name.split("_")[-1] in ("start", "end"))
