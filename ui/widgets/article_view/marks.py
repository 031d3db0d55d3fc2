"""Small marks in a text (what waits for a claim, what does not fit), exchanged one by one, with their rectangles."""

from typing import TYPE_CHECKING, Generic, TypeVar

from ui.widgets.article_view.highlight import BoxedMark, DottedMark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.widgets.article_view.document import Document
    from ui.widgets.article_view.paragraph import Piece

Mark = TypeVar("Mark", DottedMark, BoxedMark)


class MarkLayer(Generic[Mark]):
    """Holds the marks of one kind of one document; ``current`` is the ident of the one that stands out, "" for none."""

    def __init__(self, document: "Document") -> None:
        self._document = document
        self._marks: set[Mark] = set()
        self._by_paragraph: dict[int, set[Mark]] = {}
        self._geometry: dict[int, list[tuple[Mark, Piece]]] = {}
        self.current = ""

    def set_all(self, marks: "Iterable[Mark]") -> set[int]:
        """Replace the marks; return the paragraphs to paint again. Marks outside the text are left out."""
        length = len(self._document.text)
        wanted = {mark for mark in marks if 0 <= mark.start < mark.end <= length}
        touched: set[int] = set()
        for mark in self._marks - wanted:
            for index in self._indexes(mark):
                self._by_paragraph[index].discard(mark)
                touched.add(index)
        for mark in wanted - self._marks:
            for index in self._indexes(mark):
                self._by_paragraph.setdefault(index, set()).add(mark)
                touched.add(index)
        self._marks = wanted
        return self._forget(touched)

    def set_current(self, ident: str) -> set[int]:
        """Let one mark stand out; return the paragraphs to paint again."""
        if ident == self.current:
            return set()
        idents = {ident, self.current} - {""}
        self.current = ident
        return {index for mark in self._marks if mark.ident in idents for index in self._indexes(mark)}

    def _indexes(self, mark: Mark) -> range:
        return self._document.indexes_of(mark.start, mark.end)

    def _forget(self, indexes: set[int]) -> set[int]:
        for index in indexes:
            self._geometry.pop(index, None)
        return indexes

    def forget_geometry(self) -> None:
        """Work out every rectangle anew: the lines have moved."""
        self._geometry.clear()

    def on(self, index: int) -> "list[tuple[Mark, Piece]]":
        """Return the marks and rectangles on a paragraph."""
        known = self._geometry.get(index)
        if known is None:
            paragraph = self._document.paragraph(index)
            marks = sorted(self._by_paragraph.get(index, ()), key=lambda mark: (mark.start, mark.end))
            known = [(mark, piece) for mark in marks for piece in paragraph.pieces(mark.start, mark.end)]
            self._geometry[index] = known
        return known

    def at(self, position: int) -> Mark | None:
        """Return the mark over a code point, the shortest of several."""
        here = self._by_paragraph.get(self._document.index_at(position), ())
        hit = (mark for mark in here if mark.start <= position < mark.end)
        return min(hit, key=lambda mark: (mark.end - mark.start, mark.start), default=None)
