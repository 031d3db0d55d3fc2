"""The bar of the articles screen: words, outlet, state in my queue, what is missing."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app import parties
from app.article_list import GAPS, ArticleFilter
from app.session import Session
from ui import language, scaling, wording
from ui.widgets.bars import ScreenBar
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.combo import Combo
from ui.widgets.fields import TextField

_SOON = 180  # ms after the last letter


class ArticlesBar(Translated, ScreenBar):
    """``changed`` when the filter is another; ``import_asked`` for its button."""

    changed = Signal()
    import_asked = Signal()

    def __init__(self, session: Session, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.search = TextField(icon="search", key="ctrl+f", clearable=True)
        self.search.setMinimumWidth(scaling.px(130))
        self.search.setMaximumWidth(scaling.px(250))
        self._outlet, self._state, self._missing = Combo(), Combo(), Combo()
        self._import = Button(icon="download", key="ctrl+i")
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._soon.start())
        self._import.clicked.connect(self.import_asked)
        self.add(self.search)
        for combo in (self._outlet, self._state, self._missing):
            combo.activated.connect(lambda _at: self.changed.emit())
            combo.setMaximumWidth(scaling.px(240))
            self.add(combo)
        self.add_end(self._import)
        if not writable:
            self._import.hide()
        self.retranslate()

    def chosen(self) -> ArticleFilter:
        """Return the filter as app knows it."""
        return ArticleFilter(
            needle=self.search.text(),
            outlet=self._outlet.currentData() or "",
            state=self._state.currentData() or "",
            gap=self._missing.currentData() or "",
        )

    def clear(self) -> None:
        """Let everything through."""
        self.search.clear()
        self._soon.stop()
        for combo in (self._outlet, self._state, self._missing):
            combo.setCurrentIndex(0)
        self.changed.emit()

    def choose(self, *, outlet: str = "", state: str = "", gap: str = "") -> None:
        """Choose in the lists; "" is everything."""
        for combo, value in ((self._outlet, outlet), (self._state, state), (self._missing, gap)):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self.changed.emit()

    def refresh_outlets(self) -> None:
        """Offer the outlets as they are now."""
        rows = [row for row in parties.outlets(self._session) if row.articles]
        choices = [("", self.tr("all"))]
        choices += [
            (row.outlet.uid, f"{wording.party(row.outlet)} ({language.number(row.articles)})") for row in rows
        ]
        if choices != [
            (self._outlet.itemData(at), self._outlet.itemText(at)) for at in range(self._outlet.count())
        ]:
            _fill(self._outlet, choices)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.search.setPlaceholderText(self.tr("Filter articles"))
        self.search.setAccessibleName(self.tr("Filter articles"))
        self._outlet.set_caption(self.tr("Outlet"))
        self._state.set_caption(self.tr("In my queue"))
        self._missing.set_caption(self.tr("Missing"))
        self._import.setText(self.tr("Import articles"))
        self._import.restyle()
        states = [("", self.tr("all")), *wording.choices("assignment_state"), ("none", self.tr("not in it"))]
        _fill(self._state, states)
        gaps = {
            "outlet": self.tr("outlet"),
            "published": self.tr("date"),
            "headline": self.tr("headline"),
            "claims": self.tr("claims"),
            "duplicate": self.tr("nothing, but repeated"),
        }
        _fill(self._missing, [("", self.tr("all")), *((gap, gaps[gap]) for gap in GAPS)])
        self._outlet.clear()
        self.refresh_outlets()


def _fill(combo: Combo, choices: list[tuple[str, str]]) -> None:
    chosen = combo.currentData()
    combo.clear()
    for value, words in choices:
        combo.addItem(words, value)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    combo.restyle()
