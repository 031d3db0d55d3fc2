"""What stands in the place of the lines: the lines, how to begin, what to do when nothing was found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.searching.request import Request
from app.searching.spelling import EVERY_SPELLING
from ui import bidi
from ui.screens.search.chosen import Chosen
from ui.widgets.base import Translated
from ui.widgets.empty_state import EmptyState


class Pages(Translated, QStackedWidget):
    """Shows one of them. The signals say what the reader wants to do about it."""

    type_asked = Signal()
    widen_asked = Signal()
    fold_asked = Signal()
    alike_asked = Signal()

    def __init__(self, lines: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.start, self.none, self.waiting = (
            EmptyState(paper=True),
            EmptyState(icon="search", paper=True),
            QWidget(),
        )
        self._request = Request()
        self._elsewhere = False
        self._type = self.start.add_action("", icon="search", key="ctrl+f")
        self._type.clicked.connect(self.type_asked)
        self.remedy = self.none.add_action("")
        self.remedy.clicked.connect(self._help)
        for page in (self._lines, self.start, self.none, self.waiting):
            self.addWidget(page)
        self.setCurrentWidget(self.start)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.start.set_texts(
            self.tr("Every place of a word, side by side"),
            self.tr(
                "Type a word: it is found in every spelling, vocalised or not, with its prefixes and endings."
                " A minus before a word leaves out the articles that have it."
            ),
        )
        self._type.setText(self.tr("Type a word"))
        self._say_none()

    def show_state(self, chosen: Chosen, *, running: bool, places: int, elsewhere: bool) -> None:
        """Show the lines if there are any, else what to do; ``elsewhere``: another kind of text has some."""
        self._request, self._elsewhere = chosen.request, elsewhere
        page: QWidget = self._lines
        if not chosen.request.query:
            page = self.start
        elif not places:
            page = self.waiting if running else self.none
            self._say_none()
        self.setCurrentWidget(page)

    def _say_none(self) -> None:
        request = self._request
        title = self.tr("“%1” was not found.").replace("%1", bidi.isolated(request.query))
        sentence, act, icon = self._remedy()
        self.none.set_texts(title, sentence)
        self.remedy.setText(act)
        self.remedy.set_icon_name(icon)
        self.remedy.setVisible(bool(act))

    def _remedy(self) -> tuple[str, str, str]:
        """Return what may help: a sentence, the words of the button, its icon."""
        request = self._request
        if self._narrowed():
            return self.tr("Filters or unticked forms leave places out."), self.tr("Clear filters"), "x"
        if request.spelling != EVERY_SPELLING:
            return self.tr("Try folding hamzas or prefixes."), self.tr("Treat all spellings as one"), "check"
        if self._elsewhere:
            return self.tr("There are places in another kind of text: see above."), "", ""
        if "~" not in request.query:
            return (
                self.tr("Perhaps it is written with another letter or two."),
                self.tr("Look for words spelled alike"),
                "text-search",
            )
        return self.tr("Try another word, or a part of it with a star: *"), "", ""

    def _narrowed(self) -> bool:
        return self._request.filter != Request().filter or bool(self._request.refused_forms)

    def _help(self) -> None:
        if self._narrowed():
            self.widen_asked.emit()
        elif self._request.spelling != EVERY_SPELLING:
            self.fold_asked.emit()
        else:
            self.alike_asked.emit()
