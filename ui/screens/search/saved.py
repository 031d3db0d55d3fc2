"""The saved searches: run again with a click, renamed and removed from their menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from app import saved_searches
from app.saved_searches import SavedRow
from ui import bidi
from ui.attempt import attempt
from ui.dialogs.name import NameDialog
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.layouts import column
from ui.widgets.text import Text
from ui.workspace import Workspace


class SavedButton(Button):
    """One saved search; ``menu_asked(point)`` by the right button or the menu key."""

    menu_asked = Signal(QPoint)

    def __init__(self, row: SavedRow) -> None:
        super().__init__(bidi.isolated(row.saved.name), kind="ghost", icon="star", small=True, gives_way=True)
        self.row = row
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(bidi.isolated(row.saved.query if row.mine else f"{row.saved.query} — {row.reviewer}"))
        self.setAccessibleName(row.saved.name)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with it."""
        self.menu_asked.emit(event.globalPos())


class SavedList(Translated, QWidget):
    """Shows the saved searches of the project. ``chosen(SavedRow)`` when one is to be run."""

    chosen = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._buttons: list[SavedButton] = []
        self._body: QVBoxLayout = column(gap=0)
        self._none = Text("", "caption", "ink2", wrap=True)
        self._body.addWidget(self._none)
        self.setLayout(self._body)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what to do while there is none."""
        super().retranslate()
        self._none.setText(self.tr("A search you save stands here, to run it again."))

    def buttons(self) -> list[SavedButton]:
        """Return the buttons in the order shown."""
        return list(self._buttons)

    def reload(self) -> None:
        """Read the saved searches again."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [SavedButton(row) for row in saved_searches.rows(self._workspace.session)]
        for button in self._buttons:
            button.clicked.connect(lambda _=False, row=button.row: self.chosen.emit(row))
            button.menu_asked.connect(lambda at, row=button.row: self.menu(row).popup(at))
            self._body.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._none.setVisible(not self._buttons)

    def menu(self, row: SavedRow) -> QMenu:
        """Return what can be done with a saved search."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Search again")).triggered.connect(lambda _=False: self.chosen.emit(row))
        rename = menu.addAction(self.tr("Rename…"))
        rename.triggered.connect(lambda _=False: self._rename(row))
        remove = menu.addAction(self.tr("Remove"))
        remove.triggered.connect(lambda _=False: self._remove(row))
        rename.setEnabled(row.mine and self._workspace.writable)
        remove.setEnabled(row.mine and self._workspace.writable)
        return menu

    def _rename(self, row: SavedRow) -> None:
        session = self._workspace.session

        def make(name: str) -> bool:
            return self._workspace.editor.do(saved_searches.rename(session, row.saved.uid, name))

        dialog = NameDialog(
            self.window(),
            self.tr("Rename the search"),
            self.tr("Name"),
            self.tr("Rename"),
            make,
            row.saved.name,
        )
        dialog.exec()
        dialog.deleteLater()

    def _remove(self, row: SavedRow) -> None:
        attempt(self._workspace, lambda: saved_searches.remove(self._workspace.session, row.saved.uid))
