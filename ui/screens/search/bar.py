"""The bars of the search: the field with how much was found above, kinds, mode and order over the places."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.searching.request import KINDS, Kind
from ui import language, scaling, wording
from ui.screens.search.chosen import Chosen
from ui.widgets.bars import Bar, ScreenBar
from ui.widgets.base import Translated
from ui.widgets.buttons import Button, IconButton
from ui.widgets.combo import Combo
from ui.widgets.fields import TextField
from ui.widgets.segmented import Segment, Segmented
from ui.widgets.text import Text

_PAUSE = 300  # ms of rest in typing before the search begins
_WIDE, _MIDDLE = 900, 560


class SearchBar(Translated, ScreenBar):
    """The field and what can be done with all that was found. ``entered`` on Enter in the field.

    ``save_asked``, ``label_asked`` and ``stop_asked`` by the buttons.
    """

    entered = Signal()
    save_asked = Signal()
    label_asked = Signal()
    stop_asked = Signal()

    def __init__(self, chosen: Chosen, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._writable = writable
        self.field = TextField(icon="search", clearable=True)
        self._count = Text("", "body", "ink2")
        self.stop = IconButton("x", "", size=26)
        self.save = Button("", icon="star")
        self.label = Button("", icon="highlighter")
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self.search_now)
        self.field.textEdited.connect(lambda _: self._later.start())
        self.field.cleared.connect(self.search_now)
        self.field.returnPressed.connect(self._enter)
        self.stop.clicked.connect(self.stop_asked)
        self.save.clicked.connect(self.save_asked)
        self.label.clicked.connect(self.label_asked)
        self._lay_out()
        self.show_found("", running=False, some=False)
        self.retranslate()

    def _lay_out(self) -> None:
        self.field.setMinimumWidth(scaling.px(140))
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(self.field, 3)
        self.add(self._count)
        self.add(self.stop)
        for widget in (self.save, self.label):
            self.add_end(widget)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.field.setPlaceholderText(self.tr('A word, a "phrase", -not this, begins*, like~'))
        self.field.setAccessibleName(self.tr("Search the project"))
        self.stop.set_name(self.tr("Stop the search"))
        for button, words in self._words():
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._arrange()

    def show_query(self, query: str) -> None:
        """Put words into the field that were chosen elsewhere."""
        self._later.stop()
        if self.field.text().strip() != query:
            self.field.setText(query)

    def show_found(self, words: str, *, running: bool, some: bool) -> None:
        """Say how much was found; ``some``: there is something to save and to label."""
        self._count.setText(words)
        self.stop.setVisible(running)
        self.label.setEnabled(some and self._writable)
        self.save.setEnabled(bool(self._chosen.request.query) and self._writable)

    def count_text(self) -> str:
        """Return what is said of how much was found."""
        return self._count.text()

    def search_now(self) -> None:
        """Look for what stands in the field."""
        self._later.stop()
        self._chosen.type(self.field.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._arrange()

    def _enter(self) -> None:
        self.search_now()
        self.entered.emit()

    def _words(self) -> tuple[tuple[Button, str], ...]:
        return (
            (self.save, self.tr("Save the search")),
            (self.label, self.tr("Claims from the places…")),
        )

    def _arrange(self) -> None:
        room = self.width() / scaling.factor()
        for button, words in self._words():
            button.setText(words if room >= _WIDE else "")
        self._count.setVisible(room >= _MIDDLE)


class KindBar(Translated, Bar):
    """Which kind of text, how the words are read, and in which order the places stand."""

    def __init__(self, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__("tool_bar", tone="panel", parent=parent)
        self._chosen = chosen
        self._counts: dict[Kind, str] = dict.fromkeys(KINDS, "")
        self.kinds = Segmented("")
        self.modes = Segmented("")
        self.order = Combo()
        self.add(self.kinds)
        self.add(self.modes)
        self.add_end(self.order)
        self.kinds.chosen.connect(chosen.show_kind)
        self.modes.chosen.connect(lambda code: chosen.set(mode=code))
        self.order.activated.connect(lambda _at: chosen.set(order=self.order.currentData()))
        chosen.changed.connect(self.show_chosen)
        chosen.shown_changed.connect(self.show_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.kinds.set_name(self.tr("Search in"))
        self.modes.set_name(self.tr("The words typed are"))
        self.modes.set_segments(
            [
                Segment("words", self.tr("Words")),
                Segment("phrase", self.tr("Phrase")),
                Segment("near", self.tr("Near words")),
            ]
        )
        blocker = QSignalBlocker(self.order)
        self.order.clear()
        self.order.set_caption(self.tr("Order"))
        for code, words in (
            ("date", self.tr("newest first")),
            ("relevance", self.tr("most relevant first")),
            ("before", self.tr("words before")),
            ("after", self.tr("words after")),
        ):
            self.order.addItem(words, code)
        blocker.unblock()
        self.show_chosen()

    def show_counts(self, counts: Mapping[Kind, str]) -> None:
        """Show beside each kind how many places it has."""
        if dict(counts) != self._counts:
            self._counts = dict(counts)
            self._say_kinds()

    def show_chosen(self) -> None:
        """Show what is chosen, whoever chose it."""
        self._say_kinds()
        self.kinds.choose(self._chosen.kind)
        self.modes.choose(self._chosen.request.mode)
        self.order.setCurrentIndex(self.order.findData(self._chosen.request.order))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say fewer counts where there is less room."""
        super().resizeEvent(event)
        self._say_kinds()

    def _say_kinds(self) -> None:
        """Say how many places each kind has; only of the kind shown where there is no room for all."""
        self._name_kinds(self._counts)
        if self.minimumSizeHint().width() > self.width():
            self._name_kinds({self._chosen.kind: self._counts[self._chosen.kind]})

    def _name_kinds(self, counts: Mapping[Kind, str]) -> None:
        words = {
            "articles": self.tr("Articles"),
            "claims": self.tr("Claims"),
            "notes": self.tr("Notes"),
            "events": self.tr("Events"),
        }
        self.kinds.set_segments(
            [Segment(kind, f"{words[kind]} {counts.get(kind, '')}".strip()) for kind in KINDS]
        )


def said_count(count: int, *, more: bool) -> str:
    """Return a count for a tab: none while nothing was asked, a plus when there are more."""
    return f"{language.number(count)}+" if more else language.number(count)


def in_articles(count: int) -> str:
    """Return "in 5 articles"."""
    return wording.count("articles", count, oblique=True)
