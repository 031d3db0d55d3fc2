"""How the account changed: the timeline with its heading, of one question or of the whole event, by either date."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.comparing.timeline import By, Entry, Timeline, timeline
from ui import bidi, key_caps, language, painting, scaling, theme, wording
from ui.screens.compare import words
from ui.screens.compare.timeline_grid import TimelineGrid
from ui.screens.compare.timeline_model import dates
from ui.widgets.bars import Bar
from ui.widgets.base import Themed, Translated
from ui.widgets.elided import Elided
from ui.widgets.empty_state import EmptyState
from ui.widgets.segmented import Segment, Segmented
from ui.widgets.text import Text
from ui.workspace import Workspace

_BY, _SCOPE = "compare.timeline.by", "compare.timeline.scope"
_ROOMY = 640


class TimelinePanel(Translated, Themed, QWidget):
    """``opened`` with the uid of a claim. What it shows of is remembered."""

    opened = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._event: str | None = None
        self._question: str | None = None
        self._shown: Timeline | None = None
        self._title, self._remark = Text("", "h3"), Elided("caption", "ink2")
        self.scope, self.by = Segmented(""), Segmented("")
        self.grid = TimelineGrid()
        self._nothing = EmptyState(icon="calendar-x")
        bar = Bar("tool_bar", tone="panel")
        bar.add(self._title)
        bar.add(self._remark, 100)
        bar.add_end(self.scope)
        bar.add_end(self.by)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaling.px(2), 0, 0)
        column.setSpacing(0)
        for widget in (bar, self.grid, self._nothing):
            column.addWidget(widget)
        self.retranslate()
        self._recall()
        self.scope.chosen.connect(lambda _code: self._choose())
        self.by.chosen.connect(lambda _code: self._choose())
        self.grid.opened.connect(self._open)
        self.restyle()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._title.setText(self.tr("How the account changed"))
        self.scope.set_name(self.tr("Timeline of"))
        self.scope.set_segments(
            [Segment("question", self.tr("This question")), Segment("event", self.tr("The event"))]
        )
        self.by.set_name(self.tr("In the order of"))
        self.by.set_segments(
            [
                Segment("as_of", self.tr("Date spoken of")),
                Segment("published", self.tr("Date of publication")),
            ]
        )
        self.grid.set_corner(self.tr("Who says it?"))
        self.grid.setAccessibleName(self.tr("Timeline"))
        self._nothing.set_texts(
            self.tr("Nothing with a date"),
            self.tr("Claims appear here once they are tied to the question or the event."),
        )
        self._show()

    def show_of(self, event: str | None, question: str | None) -> None:
        """Show the timeline of a question, or of an event (all of them, if None), as the reader chose."""
        self._event, self._question = event, question
        self.refresh()

    def refresh(self) -> None:
        """Read the timeline again."""
        question = self._question if self.scope.current() == "question" else None
        by = cast("By", self.by.current())
        if question is None and self.scope.current() == "question":
            self._shown = None
        else:
            self._shown = timeline(self._workspace.session, self._event, question, by)
        self._show()

    def turn(self) -> None:
        """Change from the date spoken of to that of publication, and back."""
        self.by.choose("published" if self.by.current() == "as_of" else "as_of")
        self._choose()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper, and a strong line above."""
        painter = QPainter(self)
        painting.fill(painter, self.rect(), "base")
        painter.fillRect(0, 0, self.width(), scaling.px(2), theme.colour("accent"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the remark out where there is no room."""
        super().resizeEvent(event)
        self._remark.setVisible(self.width() >= scaling.px(_ROOMY))

    def _choose(self) -> None:
        self._workspace.preferences.remember(_BY, self.by.current())
        self._workspace.preferences.remember(_SCOPE, self.scope.current())
        self.refresh()

    def _recall(self) -> None:
        for control, key in ((self.by, _BY), (self.scope, _SCOPE)):
            found = str(self._workspace.preferences.recall(key, ""))
            if found in ("as_of", "published", "question", "event") and found != control.current():
                try:
                    control.choose(found)
                except ValueError:
                    continue

    def _show(self) -> None:
        shown = self._shown
        self.grid.show_timeline(shown, of_event=self.scope.current() == "event")
        there = bool(self.grid.entries.columns)
        self.grid.setVisible(there)
        self._nothing.setVisible(not there)
        parts = []
        if shown is not None and shown.first_day is not None and shown.last_day is not None:
            parts.append(bidi.isolated(dates(shown.first_day, shown.last_day)))
        if shown is not None and shown.undated:
            counted = language.digits(self.tr("%n claim(s) without a date", "", len(shown.undated)))
            parts.append(bidi.isolated(counted))
        self._remark.set_text(" · ".join(parts))

    def _open(self, entry: Entry, place: QPoint) -> None:
        """Open the claim; of several that say the same, let the reader choose."""
        if len(entry.tellings) == 1:
            self.opened.emit(entry.tellings[0].claim.uid)
            return
        menu = QMenu(self)
        for telling in entry.tellings:
            outlet = wording.outlet(telling.article)
            text = " · ".join(
                filter(
                    None,
                    (bidi.ltr(telling.code), bidi.isolated(outlet), bidi.isolated(words.speaker(telling))),
                )
            )
            menu.addAction(key_caps.menu_text(text)).triggered.connect(
                partial(self.opened.emit, telling.claim.uid)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
