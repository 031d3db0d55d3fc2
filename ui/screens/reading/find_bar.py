"""Finding in the article: folded matching, how many, the next and the one before."""

from __future__ import annotations

import itertools
import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.arabic.fold import fold
from app.arabic.offsets import Folded, fold_with_map
from ui import bidi, language, scaling, theme
from ui.widgets.article_view import ArticleView
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import IconButton
from ui.widgets.fields import TextField
from ui.widgets.layouts import row
from ui.widgets.text import Text

_MOST = 10_000


def hits(folded: Folded, needle: str) -> list[tuple[int, int]]:
    """Return where a folded needle stands in the original text (code points); any white space answers a space."""
    pattern = r"\s+".join(re.escape(word) for word in needle.split())
    found = itertools.islice(re.finditer(pattern, folded.text), _MOST)
    return [folded.span(match.start(), match.end()) for match in found]


class FindBar(Themed, Translated, QWidget):
    """Searches the text of one view while one types; Enter goes on, Shift+Enter back, Escape closes."""

    closed = Signal()

    def __init__(self, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._folded: Folded | None = None
        self._hits: list[tuple[int, int]] = []
        self._at = -1
        self.field = TextField(icon="search", clearable=False)
        self._count = Text("", "caption", "ink2")
        self._previous = IconButton("chevron-up", "", key="shift+enter", size=26)
        self._next = IconButton("chevron-down", "", key="enter", size=26)
        self._close = IconButton("x", "", key="escape", size=26)
        line = row(gap=6, margins=(10, 5, 8, 5))
        line.addWidget(self.field, 1)
        for widget in (self._count, self._previous, self._next, self._close):
            line.addWidget(widget)
        self.setLayout(line)
        self._wait = QTimer(self, singleShot=True, interval=120)
        self._wait.timeout.connect(self.search)
        self.field.textEdited.connect(lambda _text: self._wait.start())
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._close.clicked.connect(self.leave)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self._previous.set_name(self.tr("Previous hit"))
        self._next.set_name(self.tr("Next hit"))
        self._close.set_name(self.tr("Close"))
        self._say_count()

    def open(self) -> None:
        """Begin: with what is selected, if it is short."""
        selected = self._view.selected_text
        if selected and "\n" not in selected and len(selected) <= 60:
            self.field.setText(selected)
        self._folded = fold_with_map(self._view.text)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.search()

    def search(self) -> None:
        """Look for what stands in the field; the first hit from the caret on is shown."""
        self._wait.stop()
        needle = fold(self.field.text()).strip()
        self._hits = hits(self._folded, needle) if self._folded is not None and needle else []
        caret = min(self._view.selection)
        self._at = next((i for i, hit in enumerate(self._hits) if hit[0] >= caret), 0 if self._hits else -1)
        self._view.find(self._hits, self._at)
        self.field.set_invalid(invalid=bool(needle) and not self._hits)
        self._say_count()

    def step(self, way: int) -> None:
        """Show the next hit or the one before, round and round."""
        if self._wait.isActive():
            self.search()
        if self._hits:
            self._at = (self._at + way) % len(self._hits)
            self._view.find(self._hits, self._at)
            self._say_count()

    def leave(self) -> None:
        """Close; the hit shown becomes the selection."""
        self.hide()
        if 0 <= self._at < len(self._hits):
            self._view.select(*self._hits[self._at])
        self._view.find([])
        self._hits, self._at = [], -1
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _say_count(self) -> None:
        if not self.field.text().strip():
            self._count.setText("")
        elif not self._hits:
            self._count.setText(self.tr("none"))
        else:
            said = f"{self._at + 1} / {len(self._hits)}"
            self._count.setText(bidi.ltr(language.digits(said)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("panel"))
        thickness = scaling.px(1)
        painter.fillRect(0, self.height() - thickness, self.width(), thickness, theme.colour("border"))
