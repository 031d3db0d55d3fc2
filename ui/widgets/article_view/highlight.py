"""What is drawn on an article: claims and marks, in code points of the stored text."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Span = tuple[int, int]
"""A half-open slice [start, end) in code points."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """One claim. `key` is the text of its tag, `colour` any name QColor reads.

    `dashed` draws its lines dashed; `unverified` greys it: its words are no longer where the span says. `asides` are
    further words the claim rests on, such as its speaker: shown while it is the current one, and only weakly.
    """

    uid: str
    spans: tuple[Span, ...]
    key: str
    colour: str
    dashed: bool = False
    unverified: bool = False
    asides: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class DottedMark:
    """A passage that waits for a claim, such as a figure nobody has labelled; `ident` is the caller's.

    `faint` draws it finer: worth a look, but nothing that has to be worked off.
    """

    start: int
    end: int
    ident: str
    faint: bool = False


@dataclass(frozen=True, slots=True)
class BoxedMark:
    """A figure that does not fit one elsewhere; `ident` is the caller's, `tone` says how: conflict or update.

    Outlined while it is only suggested, `filled` once a person has confirmed it.
    """

    start: int
    end: int
    ident: str
    tone: Literal["conflict", "update"]
    filled: bool = False


class Item(NamedTuple):
    """One span of one claim, ordered by start, longest first; `number` counts the spans of its claim."""

    start: int
    minus_end: int
    uid: str
    number: int

    @property
    def end(self) -> int:
        """First code point behind the span."""
        return -self.minus_end


def items_of(highlight: Highlight, length: int) -> list[Item]:
    """Return the spans of a claim inside a text of `length` code points; what lies outside is cut off."""
    cut = ((i, max(0, start), min(length, end)) for i, (start, end) in enumerate(highlight.spans))
    return [Item(start, -end, highlight.uid, i) for i, start, end in cut if start < end]
