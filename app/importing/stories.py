"""Several stories in one file: where each seems to begin. Splitting is offered to the reviewer, never done unasked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from app.importing.draft import Draft, DraftWarning, Unreadable

WARNING: Final = "several-stories"

_RULE: Final = re.compile(r"\s*(?:[=_*#~•\-–—]\s?){3,}\s*")
_CLOSED: Final = re.compile(r"[.!?؟…][\s\"”»'’)\]]*$")
_OPEN_END: Final = re.compile(r"[.!?؟…:،,؛;\"”»]\s*$")
_FEWEST_WORDS, _MOST_WORDS = 6, 18
_SHORTEST_PARAGRAPH: Final = 80
_LONGER: Final = 1.5
"""A heading stands over a paragraph that is clearly longer than itself."""


@dataclass(frozen=True, slots=True)
class Story:
    """A slice [start, end) in code points, the number of its first line (from 1), and its heading if it has one."""

    start: int
    end: int
    line: int
    heading: str


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    start: int
    text: str


def stories(text: str) -> list[Story]:
    """Return the stories a text seems to hold: one, unless lines of signs or inner headings say otherwise.

    Together they cover every line but blank ones and the lines of signs between stories.
    """
    lines = [line for line in _lines(text) if line.text.strip()]
    begun: list[list[_Line]] = [[]]
    for at, line in enumerate(lines):
        if _RULE.fullmatch(line.text):
            begun.append([])
            continue
        if begun[-1] and _begins(lines, at):
            begun.append([])
        begun[-1].append(line)
    return [_story(part) for part in begun if part]


def warned(draft: Draft | Unreadable) -> Draft | Unreadable:
    """Add a warning to a draft that seems to hold several stories."""
    if isinstance(draft, Unreadable):
        return draft
    count = len(stories(draft.text))
    return replace(draft, warnings=(*draft.warnings, DraftWarning(WARNING, count))) if count > 1 else draft


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for number, line in enumerate(text.split("\n"), start=1):
        yield _Line(number, start, line)
        start += len(line) + 1


def _begins(lines: list[_Line], at: int) -> bool:
    """Tell whether a line after others looks like the heading of another story."""
    if at + 1 == len(lines) or not _CLOSED.search(lines[at - 1].text):
        return False
    return _heads(lines[at].text, lines[at + 1].text)


def _heads(line: str, paragraph: str) -> bool:
    long_enough = len(paragraph) >= max(_SHORTEST_PARAGRAPH, _LONGER * len(line))
    return long_enough and _may_head(line) and _CLOSED.search(paragraph) is not None


def _may_head(line: str) -> bool:
    return _FEWEST_WORDS <= len(line.split()) <= _MOST_WORDS and not _OPEN_END.search(line)


def _story(lines: list[_Line]) -> Story:
    first, last = lines[0], lines[-1]
    heading = first.text.strip() if len(lines) > 1 and _may_head(first.text) else ""
    return Story(first.start, last.start + len(last.text), first.number, heading)
