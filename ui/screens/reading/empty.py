"""What the desk shows while no article is open: none in the project, none for the event, or none chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.base import Themed, Translated
from ui.widgets.empty_state import EmptyState


class EmptyDesk(Themed, Translated, QWidget):
    """``import_asked``, ``open_asked`` (the articles of the shelf, side by side) and ``choose_asked``."""

    import_asked = Signal()
    open_asked = Signal()
    choose_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = EmptyState("-")
        self._open = self._state.add_action("", icon="columns-3")
        self._import = self._state.add_action("", icon="download", key="ctrl+i")
        self._choose = self._state.add_action("", icon="folder-open", key="ctrl+shift+o")
        self._open.clicked.connect(self.open_asked)
        self._import.clicked.connect(self.import_asked)
        self._choose.clicked.connect(self.choose_asked)
        self._articles, self._here, self._event, self._writable = 0, 0, False, True
        column = QVBoxLayout(self)
        column.addWidget(self._state)
        self.retranslate()
        self.restyle()

    def show_counts(self, articles: int, here: int, *, event: bool, writable: bool) -> None:
        """Say what there is: in the project, on the shelf; whether an event is chosen."""
        self._articles, self._here, self._event, self._writable = articles, here, event, writable
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        some = self._articles > 0
        self._open.setText(self.tr("Open %n article(s) together", "", min(self._here, 3)))
        self._import.setText(self.tr("Import articles"))
        self._choose.setText(self.tr("Open an article…"))
        self._open.setVisible(self._here > 0)
        self._choose.setVisible(some and not self._here)
        self._import.setVisible(self._writable and not (some and self._here > 0 and not self._event))
        self._import.set_kind("secondary" if some else "primary")
        for button in (self._open, self._import, self._choose):
            button.restyle()
        title, sentence = self._words()
        self._state.set_texts(title, sentence)

    def _words(self) -> tuple[str, str]:
        if not self._articles:
            return self.tr("No articles yet"), self.tr("Import them, or drop files here.")
        if self._event:
            return (
                self.tr("No article is open for this event"),
                self.tr("%n article(s) mention it.", "", self._here),
            )
        return (
            self.tr("No article is open"),
            self.tr("Open some from the shelf and read them side by side."),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper."""
        QPainter(self).fillRect(self.rect(), theme.colour("base"))
