"""The mouse on an article: click, selection by words, double and triple click, and the edges of the current claim."""

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.arabic.words import snap, word_at

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from ui.widgets.article_view.caret import Edge
    from ui.widgets.article_view.highlight import Span
    from ui.widgets.article_view.view import ArticleView

_SCROLL_MS: Final = 30
_LONG: Final = 20_000

Grain = Literal["word", "sentence"]


class Handle(NamedTuple):
    """An edge of the current claim that can be dragged: where it is drawn, and of which span."""

    top: QPointF
    uid: str
    number: int
    edge: "Edge"


class Pointer(QObject):
    """Turns mouse events of one view into carets, selections, activated claims and dragged edges."""

    def __init__(self, view: "ArticleView") -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPointF | None = None
        self._point = QPointF()
        self._dragging = False
        self._by_character = False
        self._origin: Span = (0, 0)
        self._grain: Grain = "word"
        self._handle: Handle | None = None
        self._double_at: QPointF | None = None
        self._forget_double = QTimer(self)
        self._forget_double.setSingleShot(True)
        self._forget_double.timeout.connect(self._no_double)
        self._scroll = QTimer(self)
        self._scroll.setInterval(_SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)

    def press(self, event: "QMouseEvent") -> None:
        """Begin whatever lies under the pointer: an edge, a margin bracket, else the text."""
        view, point = self._view, event.position()
        self._handle = view.handle_at(point)
        if self._handle is not None:
            self._begin(point, (0, 0), "word")
            return
        uids = view.margin_claims_at(point)
        if uids:
            view.activate_next(uids)
            return
        position = view.position_at(point.toPoint())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._begin(point, (view.anchor, view.anchor), "word")
            self._dragging = True
            self._drag(point, by_character=_alt(event))
        elif self._double_at is not None and _near(point, self._double_at):
            self._begin(point, view.unit_around("sentence", position, position), "sentence")
            view.select(*self._origin, reveal=False)
        else:
            self._begin(point, (position, position), "word")
            view.select(position, position, reveal=False)

    def double_click(self, event: "QMouseEvent") -> None:
        """Select the word; a drag goes on by words, a third click takes the sentence."""
        point = event.position()
        if self._view.margin_claims_at(point) or self._view.handle_at(point):
            self.press(event)
            return
        character = self._view.character_at(point)
        position = self._view.position_at(point.toPoint()) if character is None else character
        self._begin(point, word_at(self._view.text, position), "word")
        self._dragging = True
        self._view.select(*self._origin, reveal=False)
        self._double_at = point
        self._forget_double.start(QApplication.doubleClickInterval())

    def move(self, event: "QMouseEvent") -> None:
        """Drag what was pressed, or show by the pointer's shape what could be."""
        point = event.position()
        if self._pressed is None:
            self._show_shape(point)
            return
        if not self._dragging and not _near(point, self._pressed):
            self._dragging = True
        if self._dragging:
            self._drag(point, by_character=_alt(event))
            height = self._view.viewport().height()
            if 0 <= point.y() < height:
                self._scroll.stop()
            elif not self._scroll.isActive():
                self._scroll.start()

    def release(self, event: "QMouseEvent") -> None:
        """End a drag; a mere click on a claim activates it."""
        if self._pressed is None:
            return
        view, handle, dragged = self._view, self._handle, self._dragging
        preview = view.preview
        self.cancel()
        if handle is not None:
            if dragged and preview is not None:
                view.report_drag(handle, preview)
        elif not dragged and view.selection[0] == view.selection[1]:
            character = view.character_at(event.position())
            if character is not None:
                view.activate_next(view.claims_at(character))

    def cancel(self) -> None:
        """Forget the drag under way."""
        self._pressed = None
        self._handle = None
        self._dragging = False
        self._scroll.stop()
        self._view.set_preview(None)

    @property
    def is_dragging_edge(self) -> bool:
        """Whether an edge of a claim is held."""
        return self._handle is not None

    def _begin(self, point: QPointF, origin: "Span", grain: Grain) -> None:
        self._pressed = self._point = point
        self._dragging = False
        self._origin = origin
        self._grain = grain

    def _drag(self, point: QPointF, *, by_character: bool) -> None:
        self._point, self._by_character = point, by_character
        viewport = self._view.viewport()
        inside = QPointF(point.x(), min(max(0.0, point.y()), viewport.height() - 1.0))
        position = self._view.position_at(inside.toPoint())
        if self._handle is not None:
            self._view.set_preview(self._dragged_edge(self._handle, position))
            return
        start, end = min(self._origin[0], position), max(self._origin[1], position)
        if not by_character and start < end:
            start, end = self._widened(start, end)
        backward = position < self._origin[0]
        self._view.select_from(*((end, start) if backward else (start, end)))

    def _widened(self, start: int, end: int) -> "Span":
        if self._grain == "sentence":
            return self._view.unit_around("sentence", start, end)
        return _snapped(self._view.text, start, end)

    def _dragged_edge(self, handle: Handle, position: int) -> "Span":
        """Return the span with one edge moved, by whole words unless Alt is held; it keeps at least one character."""
        start, end = self._view.claim_span(handle.uid, handle.number)
        text = self._view.text
        if handle.edge == "start":
            moved = min(position, end - 1)
            return (moved if self._by_character else _snapped(text, moved, end)[0]), end
        moved = max(position, start + 1)
        return start, (moved if self._by_character else _snapped(text, start, moved)[1])

    def _scroll_on(self) -> None:
        view = self._view
        beyond = self._point.y() - view.viewport().height()
        distance = self._point.y() if self._point.y() < 0 else max(1.0, beyond)
        view.bar.setValue(view.bar.value() + round(distance / 2) + (1 if distance > 0 else -1))
        self._drag(self._point, by_character=self._by_character)

    def _show_shape(self, point: QPointF) -> None:
        view = self._view
        if view.handle_at(point) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif view.margin_claims_at(point):
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        if view.viewport().cursor().shape() != shape:
            view.viewport().setCursor(shape)

    def _no_double(self) -> None:
        self._double_at = None


def _alt(event: "QMouseEvent") -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)


def _near(a: QPointF, b: QPointF) -> bool:
    return (a - b).manhattanLength() < QApplication.startDragDistance()


def _snapped(text: str, start: int, end: int) -> "Span":
    """Grow to whole words; of a very long selection only the two ends are looked at."""
    if end - start <= _LONG:
        return snap(text, start, end)
    return word_at(text, start)[0], max(end, word_at(text, end - 1)[1])
