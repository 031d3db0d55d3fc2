"""Caret and selection: where each movement leads, in logical order and by whole words, clauses, sentences, paragraphs."""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, Protocol, get_args

from app.arabic.graphemes import next_grapheme, previous_grapheme
from app.arabic.sentences import clauses, paragraphs, sentences
from app.arabic.words import words

if TYPE_CHECKING:
    from ui.widgets.article_view.highlight import Span

Unit = Literal["word", "clause", "sentence", "paragraph"]
Edge = Literal["start", "end"]

UNITS: Final[tuple[Unit, ...]] = get_args(Unit)
_FIND: Final[dict[str, Callable[[str, int, int], list[tuple[int, int]]]]] = {
    "word": words,
    "clause": clauses,
    "sentence": sentences,
    "paragraph": paragraphs,
}


class Lines(Protocol):
    """What the caret needs to know of the layout."""

    def stretches(self) -> tuple[list[int], list[int]]:
        """Return the starts and ends of the paragraphs."""

    def index_at(self, position: int) -> int:
        """Return the index of the paragraph of a position."""

    def line_edges(self, position: int) -> "Span":
        """Return the first and the last caret position of the line."""

    def step(self, position: int, goal: float | None, down: int) -> tuple[int, float]:
        """Return the position `down` px lower (higher if negative) and the x it aims at."""


class Caret:
    """The selection of one text: `anchor` stays, `position` moves. Positions are code points."""

    def __init__(self, text: str, lines: Lines) -> None:
        self._text = text
        self._lines = lines
        self.anchor = 0
        self.position = 0
        self._goal: float | None = None
        self._grown: list[tuple[Span, Span]] = []
        self._units = lru_cache(maxsize=64)(self._find_units)
        self.page = 400

    def relaid(self, lines: Lines) -> None:
        """Take over a new layout of the same text."""
        self._lines = lines
        self._goal = None

    @property
    def span(self) -> "Span":
        """The selected text as (start, end); (p, p) when there is none."""
        return min(self.anchor, self.position), max(self.anchor, self.position)

    def set(self, anchor: int, position: int) -> None:
        """Select from `anchor` to `position`; places outside the text become its nearest end."""
        limit = len(self._text)
        self.anchor = min(max(0, anchor), limit)
        self.position = min(max(0, position), limit)
        self._goal = None

    def move(self, command: str, *, extend: bool = False) -> None:
        """Move as one of the commands says; `extend` keeps the other end of the selection.

        UNIT_next and UNIT_previous for word, clause, sentence and paragraph; char_next, char_previous, line_up,
        line_down, home, end, page_up, page_down, document_start, document_end. `ValueError` for any other.
        """
        name, _, way = command.rpartition("_")
        if command in _VERTICAL:
            self._move_vertically(command, extend=extend)
            return
        if way in ("next", "previous") and name == "char":
            step = next_grapheme if way == "next" else previous_grapheme
            target = step(self._text, self.position)
        elif way in ("next", "previous") and name in _FIND:
            target = self._unit_target(name, forward=way == "next", extend=extend)
        elif command in ("home", "end"):
            target = self._lines.line_edges(self.position)[command == "end"]
        elif command in ("document_start", "document_end"):
            target = 0 if command == "document_start" else len(self._text)
        else:
            raise ValueError(f"unknown movement: {command}")
        self.set(self.anchor if extend else target, target)

    def _move_vertically(self, command: str, *, extend: bool) -> None:
        down = _VERTICAL[command] * (self.page if command.startswith("page") else 1)
        target, goal = self._lines.step(self.position, self._goal, down)
        self.set(self.anchor if extend else target, target)
        self._goal = goal

    def _unit_target(self, unit: str, *, forward: bool, extend: bool) -> int:
        """While extending, units are taken whole: ends count behind the anchor, starts before it."""
        if not extend:
            return self._next(unit, self.position, 0) if forward else self._previous(unit, self.position, 0)
        if self.anchor == self.position:
            self._widen_anchor(unit, forward=forward)
        ahead = self.position > self.anchor or (self.position == self.anchor and forward)
        target = (self._next if forward else self._previous)(unit, self.position, 1 if ahead else 0)
        crossed = (target < self.anchor) if ahead else (target > self.anchor)
        return self.anchor if crossed else target

    def _widen_anchor(self, unit: str, *, forward: bool) -> None:
        """Start a selection at the edge of the word in which the caret stands."""
        for start, end in self._units("word", self._lines.index_at(self.anchor)):
            if start < self.anchor < end:
                self.anchor = start if forward else end
                if unit == "word":
                    self.position = self.anchor
                return

    def _find_units(self, unit: str, index: int) -> "list[Span]":
        starts, ends = self._lines.stretches()
        return _FIND[unit](self._text, starts[index], ends[index])

    def _next(self, unit: str, position: int, edge: int) -> int:
        count = len(self._lines.stretches()[0])
        for index in range(self._lines.index_at(position), count):
            for span in self._units(unit, index):
                if span[edge] > position:
                    return span[edge]
        return len(self._text)

    def _previous(self, unit: str, position: int, edge: int) -> int:
        for index in range(self._lines.index_at(position), -1, -1):
            for span in reversed(self._units(unit, index)):
                if span[edge] < position:
                    return span[edge]
        return 0

    def unit_around(self, unit: Unit, start: int, end: int) -> "Span":
        """Return the units that a span touches, as one span that holds it too."""
        first, last = self._lines.index_at(start), self._lines.index_at(max(start, end - 1))
        touched = [
            span
            for index in dict.fromkeys((first, last))
            for span in self._units(unit, index)
            if (span[0] < end and span[1] > start) or (start == end and span[0] <= start <= span[1])
        ]
        if not touched:
            return start, end
        if start == end:
            return touched[-1]
        return min(start, touched[0][0]), max(end, touched[-1][1])

    def grow(self) -> None:
        """Widen the selection to the next larger unit: word, clause, sentence, paragraph."""
        before = self.span
        for unit in UNITS:
            wider = self.unit_around(unit, *before)
            if wider != before:
                if not self._grown or self._grown[-1][1] != before:
                    self._grown = []
                self._grown.append((before, wider))
                self.set(*wider)
                return

    def shrink(self) -> None:
        """Take back the last widening; without one, take the largest smaller unit at the selection's start."""
        start, end = self.span
        if self._grown and self._grown[-1][1] == (start, end):
            self.set(*self._grown.pop()[0])
            return
        for unit in reversed(UNITS):
            smaller = next((s for s in self._units(unit, self._lines.index_at(start)) if s[1] > start), None)
            if smaller and start <= smaller[0] and smaller[1] <= end and smaller != (start, end):
                self.set(*smaller)
                return
        self.set(start, start)

    def nudge(self, edge: Edge, step: int) -> None:
        """Move one edge of the selection by words (+1 later, -1 earlier); at least one word stays selected."""
        start, end = self.span
        if start == end:
            start, end = self.unit_around("word", start, end)
        for _ in range(abs(step)):
            if edge == "start":
                moved = self._next("word", start, 0) if step > 0 else self._previous("word", start, 0)
                start = moved if moved < end else start
            else:
                moved = self._next("word", end, 1) if step > 0 else self._previous("word", end, 1)
                end = moved if moved > start else end
        self.set(start, end)


_VERTICAL: Final = {"line_up": -1, "line_down": 1, "page_up": -1, "page_down": 1}
