"""The selecting side of the article view: caret, selection and where they are on the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Signal
from PySide6.QtGui import QGuiApplication

from ui.widgets.article_view import accessibility
from ui.widgets.article_view.area import ReadingArea
from ui.widgets.article_view.caret import Caret, Edge, Unit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.widgets.article_view.highlight import Span
    from ui.widgets.article_view.look import Look


class SelectingArea(ReadingArea):
    """Lets text be selected by commands. Every position is a code point; ends are exclusive."""

    selection_changed = Signal(int, int)
    """Start and end of the selected text; twice the caret when there is none."""

    def __init__(self, look: "Look", parent: "QWidget | None" = None) -> None:
        super().__init__(look, parent)
        self._caret = Caret("", self.places)

    def geometry_changed(self) -> None:
        """Let the caret know the new lines."""
        self._caret.relaid(self.places)

    def restart_caret(self) -> None:
        """Begin at the top of another text."""
        self._caret = Caret(self.text, self.places)

    @property
    def text(self) -> str:
        """The article's text."""
        return self.document.text

    @property
    def selection(self) -> tuple[int, int]:
        """Start and end of the selected text; (caret, caret) when there is none."""
        return self._caret.span

    @property
    def selected_text(self) -> str:
        """The selected text, exactly as stored."""
        start, end = self.selection
        return self.text[start:end]

    @property
    def caret(self) -> int:
        """The caret's position: the moving end of the selection."""
        return self._caret.position

    @property
    def anchor(self) -> int:
        """The end of the selection that stays."""
        return self._caret.anchor

    def select(self, start: int, end: int, *, reveal: bool = True) -> None:
        """Select a span, the caret at its end."""
        self._change(lambda caret: caret.set(start, end))
        if reveal:
            self.reveal(*self.selection)

    def select_from(self, anchor: int, position: int) -> None:
        """Select from one place to another, the caret at the second; nothing scrolls."""
        self._change(lambda caret: caret.set(anchor, position))

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        self._change(lambda caret: caret.set(caret.position, caret.position))

    def select_all(self) -> None:
        """Select the whole text."""
        self._change(lambda caret: caret.set(0, len(self.text)))

    def move(self, command: str, *, extend: bool = False) -> None:  # type: ignore[override]
        """Move the caret (commands: see `Caret.move`) and scroll to it. `ValueError` for an unknown command."""
        self._caret.page = max(self.viewport().height() - self.column.metrics.pitch, 1)
        self._change(lambda caret: caret.move(command, extend=extend))
        self.follow(self.caret)

    def grow(self) -> None:
        """Widen the selection: word, clause, sentence, paragraph."""
        self._change(Caret.grow)
        self.reveal(*self.selection)

    def shrink(self) -> None:
        """Take back the last widening."""
        self._change(Caret.shrink)

    def nudge(self, edge: Edge, step: int) -> None:
        """Move the selection's start or end by words, +1 later, -1 earlier."""
        self._change(lambda caret: caret.nudge(edge, step))
        self.follow(self.selection[0] if edge == "start" else max(0, self.selection[1] - 1))

    def _change(self, change: "Callable[[Caret], None]") -> None:
        before = self._caret.span, self._caret.position
        change(self._caret)
        span, position = self._caret.span, self._caret.position
        if (span, position) == before:
            return
        self._update_between(before[0], span, before[1], position)
        self.selection_changed.emit(*span)
        accessibility.selection_moved(self)

    def _update_between(self, before: "Span", after: "Span", *carets: int) -> None:
        """Paint again the lines between what was selected and what is."""
        moved = [place for pair in zip(before, after, strict=True) if pair[0] != pair[1] for place in pair]
        ends = [*moved, *carets]
        self.update_lines(self.places.line_top(min(ends)), self.places.line_top(max(ends)))

    def copy(self) -> None:
        """Put the selected text on the clipboard, exactly as stored."""
        if self.selected_text:
            QGuiApplication.clipboard().setText(self.selected_text)

    def unit_around(self, unit: Unit, start: int, end: int) -> "Span":
        """Return a span widened to whole words, clauses, sentences or paragraphs."""
        return self._caret.unit_around(unit, start, end)

    # Places.

    def _on_text(self, point: QPointF) -> QPointF:
        return QPointF(point.x(), point.y() + self.origin())

    def position_at(self, point: QPoint) -> int:
        """Return the caret position nearest to a point of the viewport."""
        return self.places.position_at(self._on_text(QPointF(point)))

    def character_at(self, point: QPointF) -> int | None:
        """Return the character under a point of the viewport, or None beside the text."""
        return self.places.character_at(self._on_text(point))

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return the rectangles of a span in viewport coordinates, several on a line where directions mix."""
        found = self.places.rects(start, end)
        origin = self.origin()
        return [rect.translated(0, -origin) for rect in found]

    def caret_rect(self, position: int) -> QRectF:
        """Return the caret's rectangle at a position, in viewport coordinates."""
        rect = self.places.caret_rect(position)
        return rect.translated(0, -self.origin())
