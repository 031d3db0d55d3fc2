"""The read-only article view: claims, selection and caret on text that is never re-shaped and never changed."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from ui.widgets.article_view import accessibility
from ui.widgets.article_view.claims import ClaimLayer
from ui.widgets.article_view.document import Document
from ui.widgets.article_view.find import SpanLayer
from ui.widgets.article_view.keys import movement_of
from ui.widgets.article_view.margin import MarginPainter, margin_boxes
from ui.widgets.article_view.marks import MarkLayer
from ui.widgets.article_view.painter import Scene, ScenePainter, edges_of
from ui.widgets.article_view.pointer import Handle, Pointer
from ui.widgets.article_view.selecting import SelectingArea
from ui.widgets.article_view.ticks import Ticks

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from ui.widgets.article_view.caret import Edge
    from ui.widgets.article_view.highlight import BoxedMark, DottedMark, Highlight, Item, Span
    from ui.widgets.article_view.look import Look
    from ui.widgets.article_view.ticks import Tick

_HANDLE_REACH = 7


def _edges(item: "Item") -> "tuple[tuple[Edge, int], tuple[Edge, int]]":
    return ("start", item.start), ("end", item.end - 1)


class ArticleView(SelectingArea):
    """Shows one article. Every position is a code point of the text given to `set_article`; ends are exclusive."""

    claim_activated = Signal(str)
    """uid of a claim that was clicked; repeated clicks on overlapping claims go from the innermost outward."""
    span_dragged = Signal(str, int, int, int)
    """uid, span index, new start, new end: an edge of the current claim was dragged. Nothing has changed yet."""
    band_moved = Signal()
    """The passage that is lit up stands elsewhere in the viewport, or is another one."""
    focused = Signal()
    context_requested = Signal(QPoint)
    """Global point at which a context menu is asked for; caret and current claim are set before."""

    def __init__(self, look: "Look", parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.hint_for: Callable[[str], str] = lambda _uid: ""
        """Returns what a tool tip and a screen reader say of a claim; "" for nothing."""
        self.mark_hint_for: Callable[[str], str] = lambda _ident: ""
        """Returns what a tool tip says of a dotted mark; "" for nothing."""
        self.box_hint_for: Callable[[str], str] = lambda _ident: ""
        """Returns what a tool tip says of a framed figure; "" for nothing."""
        self.preview: Span | None = None
        self._margin = MarginPainter(look)
        self._pointer = Pointer(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.bar.set_look(look)
        self.bar.ticks = self._all_ticks
        self.set_article("")
        accessibility.install(SelectingArea)

    # Content.

    def set_article(self, text: str, direction_overrides: Mapping[int, str] | None = None) -> None:
        """Show a text (text law applied: paragraphs end with LF) from its top, without claims or marks.

        `direction_overrides` maps the number of a line, from 0, to "rtl" or "ltr".
        """
        document = Document(text, direction_overrides)
        self._band: Span = (0, 0)
        self._band_edges: Span | None = None
        self._claims = ClaimLayer(document, lanes=self.look.lanes, columns=self.look.bracket_columns)
        self._ticks = Ticks(document, self._claims)
        self._marks: MarkLayer[DottedMark] = MarkLayer(document)
        self._boxes: MarkLayer[BoxedMark] = MarkLayer(document)
        self._found = SpanLayer(document)
        self.preview = None
        self.show_document(document)
        self.restart_caret()
        self.bar.renew_soon()
        accessibility.text_replaced(self)

    def set_highlights(self, highlights: "Iterable[Highlight]") -> None:
        """Replace all claims."""
        self._claims.set_all(highlights)
        self.viewport().update()
        self.bar.renew_soon()

    def add_highlight(self, highlight: "Highlight") -> None:
        """Add a claim; one of the same uid is replaced."""
        before = self._ticks.of(highlight.uid, self.padding)
        self._repaint(self._claims.add(highlight))
        self._exchange_ticks(before, highlight.uid)

    def remove_highlight(self, uid: str) -> None:
        """Remove a claim, if it is shown."""
        before = self._ticks.of(uid, self.padding)
        touched = self._claims.set_current(None) if self._claims.current == uid else set()
        self._repaint(touched | self._claims.remove(uid))
        self._exchange_ticks(before, uid)

    def _exchange_ticks(self, before: "list[Tick]", uid: str) -> None:
        if self.document.is_measured:
            self.bar.exchange(before, self._ticks.of(uid, self.padding))
        else:
            self.bar.renew_soon()

    def set_current(self, uid: str | None, *, reveal: bool = True) -> None:
        """Tint a claim and let its edges be dragged; None or an unknown uid tints nothing."""
        known = uid if uid is not None and uid in self._claims else None
        self._repaint(self._claims.set_current(known))
        items = self._claims.items(known) if known else []
        if items and reveal:
            self.reveal(items[0].start, items[0].end)
        if known:
            self.announce(self.hint_for(known))

    @property
    def current(self) -> str | None:
        """Uid of the current claim."""
        return self._claims.current

    def set_marks(self, marks: "Iterable[DottedMark]") -> None:
        """Replace the dotted marks; only what changed is painted again."""
        self._repaint(self._marks.set_all(marks))

    def set_boxes(self, boxes: "Iterable[BoxedMark]") -> None:
        """Replace the frames around figures that do not fit; only what changed is painted again."""
        self._repaint(self._boxes.set_all(boxes))

    def box_at(self, position: int) -> str | None:
        """Return the ident of the framed figure over a code point."""
        box = self._boxes.at(position)
        return box.ident if box is not None else None

    def set_current_mark(self, ident: str) -> None:
        """Let one dotted mark stand out; "" for none."""
        self._repaint(self._marks.set_current(ident))

    @property
    def band(self) -> "Span":
        """The passage that is lit up; empty as (0, 0)."""
        return self._band

    @property
    def band_edges(self) -> "Span | None":
        """Top and bottom of the passage that is lit up, as last painted (viewport px, perhaps outside); None for none."""
        return self._band_edges

    def set_band(self, span: "Span") -> None:
        """Light up a passage over the whole width, because it answers one in another pane; (0, 0) for none."""
        if span != self._band:
            self._band = span
            self.viewport().update()

    def find(  # type: ignore[override]
        self, spans: "Sequence[Span]", current: int = -1
    ) -> None:
        """Paint search hits, in the text and beside the scroll bar; `current` is the index of the one to show."""
        self._found = SpanLayer(self.document, spans, current)
        if self._found.current:
            self.reveal(*self._found.current)
        self.viewport().update()
        self.bar.renew_soon()

    def set_look(self, look: "Look") -> None:
        """Paint in other colours, fonts or sizes; the text in view stays."""
        self._margin = MarginPainter(look)
        self._claims.lanes, self._claims.columns = look.lanes, look.bracket_columns
        super().set_look(look)

    def _repaint(self, paragraphs: set[int]) -> None:
        origin, tops = self.origin(), self.document.tops
        width, view = self.viewport().width(), self.viewport().rect()
        pitch = self.column.metrics.pitch
        for index in paragraphs:
            area = QRect(0, tops[index] - origin, width, tops[index + 1] - tops[index] + pitch)
            if area.intersects(view):
                self.viewport().update(area)

    # Places.

    def claims_at(self, position: int) -> list[str]:
        """Return the claims over a code point, innermost first."""
        return self._claims.at(position)

    def mark_at(self, position: int) -> str | None:
        """Return the ident of the dotted mark over a code point."""
        mark = self._marks.at(position)
        return mark.ident if mark is not None else None

    def _mark_hints(self, position: int) -> "Iterator[str]":
        mark, box = self.mark_at(position), self.box_at(position)
        if mark is not None:
            yield self.mark_hint_for(mark)
        if box is not None:
            yield self.box_hint_for(box)

    def claim_span(self, uid: str, index: int) -> "Span":
        """Return a span of a claim; `KeyError` or `IndexError` if there is none."""
        return self._claims.highlight(uid).spans[index]

    def margin_claims_at(self, point: QPointF) -> tuple[str, ...]:
        """Return the claims whose bracket or tag lies under a point of the viewport."""
        if self.column.left <= point.x() < self.column.right:
            return ()
        place = self._on_text(point)
        index = self.document.index_at_y(place.y())
        within = QPoint(int(place.x()), int(place.y()) - self.document.tops[index])
        boxes = margin_boxes(self._claims, self.document, self.column, index)
        return next((box.uids for box in boxes if box.box.contains(within)), ())

    def handle_at(self, point: QPointF) -> Handle | None:
        """Return the edge of the current claim under a point of the viewport."""
        if self.current is None or not self.hasFocus():
            return None
        reach = self.look.px(_HANDLE_REACH)
        height = self.column.metrics.bottom - self.column.metrics.top
        for handle in self._handles(self.current):
            area = QRectF(handle.top.x() - reach, handle.top.y() - reach, 2 * reach, height + reach)
            if area.contains(point):
                return handle
        return None

    def _handles(self, uid: str) -> Iterable[Handle]:
        origin, height = self.origin(), self.viewport().height()
        first, last = self.document.index_at_y(origin), self.document.index_at_y(origin + height)
        for item in self._claims.items(uid):
            for edge, index in _edges(item):
                paragraph = self.document.index_at(index)
                if not first <= paragraph <= last:
                    continue
                edges = edges_of(self.document.paragraph(paragraph), item.start, item.end)
                x, line = edges[0] if edge == "start" else edges[-1]
                y = self.document.tops[paragraph] + line * self.column.metrics.pitch + self.column.metrics.top
                yield Handle(QPointF(self.column.left + x, y - origin), uid, item.number, edge)

    def activate_next(self, uids: Sequence[str]) -> None:
        """Report the claim after the current one among those at a place, the first if the current is not there."""
        if uids:
            turn = (uids.index(self.current) + 1) % len(uids) if self.current in uids else 0
            self.claim_activated.emit(uids[turn])

    def set_preview(self, span: "Span | None") -> None:
        """Show a span as selected while an edge is dragged; None ends it."""
        if span != self.preview:
            self.preview = span
            self.viewport().update()

    def report_drag(self, handle: Handle, span: "Span") -> None:
        """Report that an edge was dragged, if it moved."""
        if span != self.claim_span(handle.uid, handle.number):
            self.span_dragged.emit(handle.uid, handle.number, *span)

    def announce(self, words: str) -> None:
        """Let a screen reader say something."""
        accessibility.announce(self, words)

    # Painting.

    def geometry_changed(self) -> None:
        """Forget rectangles worked out before."""
        super().geometry_changed()
        self._claims.forget_geometry()
        self._marks.forget_geometry()
        self._boxes.forget_geometry()
        self._found.forget_geometry()

    def heights_changed(self) -> None:
        """Place the ticks by exact heights."""
        self.bar.renew_soon()

    def _scene(self) -> Scene:
        focused = self.hasFocus()
        return Scene(
            document=self.document,
            claims=self._claims,
            marks=self._marks,
            boxes=self._boxes,
            found=self._found,
            frame=self.column,
            look=self.look,
            selection=self.preview or self.selection,
            band=self._band,
            caret=self.caret if focused else None,
            handles=focused,
        )

    def paintEvent(self, event: "QPaintEvent") -> None:
        """Paint the exposed part."""
        origin = self.origin()
        painter = QPainter(self.viewport())
        ScenePainter(painter, self._scene(), self._margin).paint(event.rect(), origin)
        painter.end()
        self._place_band(origin)

    def _place_band(self, origin: int) -> None:
        """Tell those who paint the band further, on the scroll bar and between panes, where it stands now."""
        start, end = self._band[0], min(self._band[1], len(self.text))
        edges: Span | None = None
        if start < end:
            pitch = self.column.metrics.pitch
            edges = self.places.line_top(start) - origin, self.places.line_top(end - 1) + pitch - origin
        if edges != self._band_edges:
            self._band_edges = edges
            self.bar.set_band(edges)
            self.band_moved.emit()

    def _all_ticks(self) -> "Iterator[Tick]":
        return self._ticks.all(self._found, self.look.found_line, self.padding)

    # Events.

    def mousePressEvent(self, event: "QMouseEvent") -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.press(event)

    def mouseMoveEvent(self, event: "QMouseEvent") -> None:
        """Go on with a drag, or show what could be dragged."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: "QMouseEvent") -> None:
        """End a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: "QMouseEvent") -> None:
        """Select a word."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.double_click(event)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        """Move the caret; everything else goes to the screen."""
        movement = movement_of(event, rtl=self.document.rtl[self.document.index_at(self.caret)])
        if movement is not None:
            self.move(movement.command, extend=movement.extend)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif not self._press_other(event):
            event.ignore()

    def _press_other(self, event: "QKeyEvent") -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Space and modifiers == Qt.KeyboardModifier.NoModifier:
            self.grow()
        elif event.key() == Qt.Key.Key_Space and modifiers == Qt.KeyboardModifier.ShiftModifier:
            self.shrink()
        elif event.key() == Qt.Key.Key_Escape and self._pointer.is_dragging_edge:
            self._pointer.cancel()
        elif event.key() == Qt.Key.Key_Escape and self.selected_text:
            self.clear_selection()
        else:
            return False
        return True

    def focusInEvent(self, event: "QFocusEvent") -> None:
        """Show the caret and tell the screen which article is worked on."""
        super().focusInEvent(event)
        self.viewport().update()
        self.focused.emit()

    def focusOutEvent(self, event: "QFocusEvent") -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: "QContextMenuEvent") -> None:
        """Go to the place of the click, unless it is in the selection, and ask for a menu."""
        point = event.pos()
        if event.reason() == event.Reason.Mouse:
            position = self.position_at(point)
            start, end = self.selection
            if not start <= position <= end or start == end:
                self.select(position, position, reveal=False)
                character = self.character_at(QPointF(point))
                uids = self.claims_at(character) if character is not None else []
                if uids and self.current not in uids:
                    self.claim_activated.emit(uids[0])
        else:
            point = self.caret_rect(self.caret).bottomLeft().toPoint()
        self.context_requested.emit(self.viewport().mapToGlobal(point))

    def viewportEvent(self, event: QEvent) -> bool:
        """Show what a claim says when the pointer rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            point = QPointF(event.pos())
            character = self.character_at(point)
            uids = self.margin_claims_at(point) or (
                self.claims_at(character) if character is not None else ()
            )
            hints = [
                *map(self.hint_for, uids),
                *(self._mark_hints(character) if character is not None else ()),
            ]
            QToolTip.showText(event.globalPos(), "\n".join(filter(None, hints)), self.viewport())
            return True
        return super().viewportEvent(event)
