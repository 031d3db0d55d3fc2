"""One article on the desk: its head, its text with claims, and finding in it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import articles, claims
from app.articles import ArticleRow
from app.claims import HighlightRow
from db.records import ClaimSpan, Label
from ui import scaling, theme, wording
from ui.screens.reading.find_bar import FindBar
from ui.screens.reading.highlights import Shown, content_spans, first_content, has_moved, highlight
from ui.screens.reading.pane_header import PaneHeader
from ui.widgets.article_view import ArticleView, Look
from ui.widgets.base import Translated
from ui.workspace import Workspace


class Pane(Translated, QWidget):
    """Shows one article. It reads its claims once and is told afterwards what changed.

    ``activated``: the reader works here now. ``claim_chosen(uid)``. ``span_moved(span uid, start, end)``.
    """

    activated = Signal()
    close_asked = Signal()
    claim_chosen = Signal(str)
    span_moved = Signal(str, int, int)
    selection_moved = Signal()
    header_dragged = Signal(QPoint)
    context_asked = Signal(QPoint)

    def __init__(self, workspace: Workspace, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.article: ArticleRow | None = None
        self._rows: dict[str, HighlightRow] = {}
        self._types: Mapping[str, Label] = {}
        self._shown = Shown()
        self.header = PaneHeader()
        self.view = ArticleView(look)
        self.find_bar = FindBar(self.view)
        self.find_bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        self.setMinimumWidth(scaling.px(120))
        self.header.pressed.connect(self.view.setFocus)
        self.header.pressed.connect(self.activated)
        self.header.close_asked.connect(self.close_asked)
        self.header.dragged.connect(self.header_dragged)
        self.view.focused.connect(self.activated)
        self.view.claim_activated.connect(self.claim_chosen)
        self.view.span_dragged.connect(self._dragged)
        self.view.selection_changed.connect(lambda _start, _end: self.selection_moved.emit())
        self.view.context_requested.connect(self.context_asked)

    @property
    def uid(self) -> str:
        """The article's uid; "" before one is shown."""
        return self.article.uid if self.article is not None else ""

    def show_article(self, row: ArticleRow, types: Mapping[str, Label], shown: Shown) -> None:
        """Show an article from its top. Raises ``Rejected("gone")``."""
        text = articles.text(self._workspace.session, row.uid)
        self.article, self._types, self._shown = row, types, shown
        self.view.set_article(text)
        self.header.show_article(row, 0)
        self.reload_claims()
        self.retranslate()

    def retranslate(self) -> None:
        """Name the view after its article."""
        super().retranslate()
        if self.article is not None:
            outlet = wording.outlet(self.article)
            name = self.tr("Article %1").replace("%1", self.article.code)
            self.view.setAccessibleName(f"{name}، {outlet}" if outlet else name)

    def show_row(self, row: ArticleRow) -> None:
        """Show the article's particulars as they are now."""
        self.article = row
        self.header.show_article(row, len(self.claims()))
        self.retranslate()

    def set_types(self, types: Mapping[str, Label], shown: Shown) -> None:
        """Take over colours, keys, and which claims are shown."""
        self._types, self._shown = types, shown
        self._paint_all()

    def set_look(self, look: Look) -> None:
        """Take over colours, fonts and sizes."""
        self.view.set_look(look)
        self._paint_all()

    def reload_claims(self) -> None:
        """Read all claims of the article again."""
        self._rows = {row.uid: row for row in claims.of_article(self._workspace.session, self.uid)}
        self._paint_all()

    def _paint_all(self) -> None:
        text = self.view.text
        self.view.set_highlights(
            highlight(row, text, self._types) for row in self._rows.values() if self._shown.admits(row)
        )
        self._say_count()

    def put_claim(self, row: HighlightRow) -> None:
        """Show a claim as it is now."""
        self._rows[row.uid] = row
        if self._shown.admits(row):
            self.view.add_highlight(highlight(row, self.view.text, self._types))
        else:
            self.view.remove_highlight(row.uid)
        self._say_count()

    def take_claim(self, uid: str) -> HighlightRow | None:
        """Show a claim no longer; return what it was."""
        row = self._rows.pop(uid, None)
        if row is not None:
            self.view.remove_highlight(uid)
            self._say_count()
        return row

    def _say_count(self) -> None:
        self.header.set_claims(sum(map(self._shown.admits, self._rows.values())))

    def claims(self) -> list[str]:
        """Return the claims shown, in the order of the text."""
        rows = (row for row in self._rows.values() if self._shown.admits(row))
        shown = [(span.start, -span.end, row.uid) for row in rows if (span := first_content(row)) is not None]
        return [uid for _start, _end, uid in sorted(shown)]

    def holds(self, uid: str) -> bool:
        """Tell whether a claim is one of this article's."""
        return uid in self._rows

    def claim(self, uid: str) -> HighlightRow | None:
        """Return a claim of this article."""
        return self._rows.get(uid)

    def spans(self, uid: str) -> tuple[ClaimSpan, ...]:
        """Return the painted spans of a claim, in the order of the text."""
        row = self._rows.get(uid)
        return content_spans(row) if row is not None else ()

    def asides(self, uid: str) -> tuple[ClaimSpan, ...]:
        """Return the spans of a claim that are its speaker, its cue or a figure."""
        row = self._rows.get(uid)
        return tuple(span for span in row.spans if span.role != "content") if row is not None else ()

    def moved(self, uid: str) -> bool:
        """Tell whether the article has other words at the claim's place."""
        row = self._rows.get(uid)
        return row is not None and has_moved(row, self.view.text)

    def set_active(self, *, active: bool) -> None:
        """Mark the pane the reader works in."""
        self.header.set_active(active=active)

    def open_find(self) -> None:
        """Find in this article."""
        self.find_bar.open()

    def _dragged(self, uid: str, at: int, start: int, end: int) -> None:
        spans = self.spans(uid)
        if at < len(spans):
            self.span_moved.emit(spans[at].uid, start, end)


def look_of(workspace: Workspace) -> Look:
    """Return how articles are painted under the present settings."""
    size = workspace.preferences.values.article_px
    return Look.of(theme.current.appearance, size=size, scale=scaling.factor())
