"""The claims drawn on a document: added, replaced and removed one by one, their geometry kept per paragraph."""

from bisect import insort
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from ui.widgets.article_view.brackets import Brackets, LineSpan, arrange
from ui.widgets.article_view.highlight import Highlight, Item, items_of
from ui.widgets.article_view.lanes import LaneIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, KeysView

    from ui.widgets.article_view.document import Document
    from ui.widgets.article_view.paragraph import Piece

_NOTHING: list[Item] = []


class Underline(NamedTuple):
    """One rectangle of an item in a lane (0 nearest the text)."""

    item: Item
    lane: int
    piece: "Piece"


@dataclass(slots=True)
class ParagraphClaims:
    """What is drawn on one paragraph: underlines by line, and brackets."""

    lines: dict[int, list[Underline]] = field(default_factory=dict)
    brackets: Brackets = field(default_factory=Brackets)


class ClaimLayer:
    """Holds the claims of an article and answers what to draw on a paragraph and what lies at a place."""

    def __init__(self, document: "Document", *, lanes: int, columns: int) -> None:
        """Begin without claims; `lanes` and `columns` are how many underlines and brackets are drawn side by side."""
        self._document = document
        self.lanes = lanes
        self.columns = columns
        self.current: str | None = None
        self._highlights: dict[str, Highlight] = {}
        self._items: dict[str, list[Item]] = {}
        self._lanes = LaneIndex()
        self._by_paragraph: dict[int, list[Item]] = {}
        self._crossing: dict[Item, Item] = {}  # spans over several paragraphs → the paragraphs as a span
        self._columns = LaneIndex()
        self._geometry: dict[int, ParagraphClaims] = {}

    def __len__(self) -> int:
        return len(self._highlights)

    def __contains__(self, uid: object) -> bool:
        return uid in self._highlights

    def uids(self) -> "KeysView[str]":
        """Return the claims in the order they came."""
        return self._highlights.keys()

    def highlight(self, uid: str) -> Highlight:
        """Return a claim; `KeyError` if it is not here."""
        return self._highlights[uid]

    def items(self, uid: str) -> list[Item]:
        """Return the spans of a claim that lie in the text; empty if it is not here."""
        return self._items.get(uid, _NOTHING)

    def set_all(self, highlights: "Iterable[Highlight]") -> None:
        """Replace every claim. Of several with one uid the last counts."""
        self._highlights = {highlight.uid: highlight for highlight in highlights}
        length = len(self._document.text)
        self._items = {uid: items_of(highlight, length) for uid, highlight in self._highlights.items()}
        every = sorted(item for items in self._items.values() for item in items)
        self._lanes.set_all(every)
        self._by_paragraph = {}
        self._crossing = {}
        for item in every:
            touched = self._document.indexes_of(item.start, item.end)
            for index in touched:
                self._by_paragraph.setdefault(index, []).append(item)
            if len(touched) > 1:
                self._crossing[item] = _paragraph_span(item, touched)
        self._columns.set_all(self._crossing.values())
        self._geometry.clear()

    def add(self, highlight: Highlight) -> set[int]:
        """Add a claim or replace the one of its uid; return the paragraphs to paint again."""
        touched = self.remove(highlight.uid) | self._around(highlight)
        self._highlights[highlight.uid] = highlight
        items = items_of(highlight, len(self._document.text))
        self._items[highlight.uid] = items
        for item in items:
            touched |= self._changed(self._lanes.add(item))
            indexes = self._document.indexes_of(item.start, item.end)
            for index in indexes:
                insort(self._by_paragraph.setdefault(index, []), item)
            if len(indexes) > 1:
                self._crossing[item] = _paragraph_span(item, indexes)
                touched |= _paragraphs(self._columns.add(self._crossing[item]))
        return self._forget(touched)

    def remove(self, uid: str) -> set[int]:
        """Remove a claim, if it is here; return the paragraphs to paint again."""
        gone = self._highlights.pop(uid, None)
        touched = self._around(gone) if gone is not None else set()
        for item in self._items.pop(uid, ()):
            indexes = self._document.indexes_of(item.start, item.end)
            touched |= set(indexes) | self._changed(self._lanes.remove(item))
            for index in indexes:
                self._by_paragraph[index].remove(item)
            crossing = self._crossing.pop(item, None)
            if crossing is not None:
                touched |= _paragraphs(self._columns.remove(crossing))
        return self._forget(touched)

    def set_current(self, uid: str | None) -> set[int]:
        """Make a claim the current one; return the paragraphs to paint again."""
        touched = self._paragraphs_of(self.current) | self._paragraphs_of(uid)
        self.current = uid
        return self._forget(touched)

    def _paragraphs_of(self, uid: str | None) -> set[int]:
        if uid is None or uid not in self._highlights:
            return set()
        return self._changed(self._items.get(uid, _NOTHING)) | self._around(self._highlights[uid])

    def _around(self, highlight: Highlight) -> set[int]:
        """Return the paragraphs of a claim's asides."""
        return {index for aside in highlight.asides for index in self._document.indexes_of(*aside)}

    def _changed(self, items: "Iterable[Item]") -> set[int]:
        return {index for item in items for index in self._document.indexes_of(item.start, item.end)}

    def _forget(self, indexes: set[int]) -> set[int]:
        for index in indexes:
            self._geometry.pop(index, None)
        return indexes

    def forget_geometry(self) -> None:
        """Work out every rectangle anew: the lines have moved."""
        self._geometry.clear()

    def on(self, index: int) -> ParagraphClaims:
        """Return what is drawn on a paragraph."""
        known = self._geometry.get(index)
        if known is None:
            known = self._geometry[index] = self._arrange(index)
        return known

    def _arrange(self, index: int) -> ParagraphClaims:
        items = self._by_paragraph.get(index)
        if not items:
            return ParagraphClaims()
        paragraph = self._document.paragraph(index)
        lines: dict[int, list[Underline]] = {}
        spans: list[LineSpan] = []
        for item in items:
            lane = self._lanes.lane(item)
            first = paragraph.line_of(max(item.start, paragraph.start))
            last = paragraph.line_of(min(item.end, paragraph.end) - 1)
            spans.append(
                LineSpan(item, first, last, item.start >= paragraph.start, item.end <= paragraph.end)
            )
            if lane < self.lanes or item.uid == self.current:
                for piece in paragraph.pieces(item.start, item.end):
                    lines.setdefault(piece.line, []).append(Underline(item, min(lane, self.lanes - 1), piece))
        fixed = {item: self._columns.lane(self._crossing[item]) for item in items if item in self._crossing}
        return ParagraphClaims(lines, arrange(spans, fixed, self.columns))

    def at(self, position: int) -> list[str]:
        """Return the claims whose text holds a code point, innermost (shortest) first."""
        items = self._by_paragraph.get(self._document.index_at(position), _NOTHING)
        hit = sorted((item for item in items if item.start <= position < item.end), key=_length)
        return list(dict.fromkeys(item.uid for item in hit))


def _length(item: Item) -> tuple[int, Item]:
    return item.end - item.start, item


def _paragraph_span(item: Item, indexes: range) -> Item:
    return Item(indexes[0], -(indexes[-1] + 1), item.uid, item.number)


def _paragraphs(spans: "Iterable[Item]") -> set[int]:
    return {index for span in spans for index in range(span.start, span.end)}
