"""What can be done to the articles that are marked: read, give to a reviewer, set their state, remove."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.session import Session
from db.records import Reviewer
from ui import key_caps, language, wording
from ui.widgets.bars import Bar
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.text import Text


class ActionsBar(Translated, Bar):
    """``assign_asked(reviewer uid)``, ``state_asked(code, "" for out of my queue)``, ``open_asked``, ``remove_asked``."""

    open_asked = Signal()
    assign_asked = Signal(str)
    state_asked = Signal(str)
    remove_asked = Signal()

    def __init__(self, session: Session, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__("tool_bar", tone="panel", line="above", parent=parent)
        self._session = session
        self._marked = 0
        self._count, self._hint = Text("", "body_medium"), Text("", "caption", "ink2")
        self.open = Button(icon="book-open", key="enter", small=True)
        self.assign = Button(icon="user-round", small=True)
        self.state = Button(icon="circle-check", small=True)
        self.remove = Button(kind="danger", icon="trash-2", key="delete", small=True)
        self.add(self._count)
        self.add(self._hint)
        for button in (self.open, self.assign, self.state, self.remove):
            self.add_end(button)
            if not writable and button is not self.open:
                button.hide()
        self.open.clicked.connect(self.open_asked)
        self.assign.clicked.connect(lambda: _pop_up(self.assign_menu(), self.assign))
        self.state.clicked.connect(lambda: _pop_up(self.state_menu(), self.state))
        self.remove.clicked.connect(self.remove_asked)
        self.retranslate()

    def assign_menu(self) -> QMenu:
        """Return the menu of the reviewers."""
        menu = QMenu(self)
        for reviewer in self._session.store.find(Reviewer):
            act = menu.addAction(key_caps.menu_text(reviewer.display_name))
            act.triggered.connect(lambda _on=False, uid=reviewer.uid: self.assign_asked.emit(uid))
        return menu

    def state_menu(self) -> QMenu:
        """Return the menu of the states of my queue."""
        menu = QMenu(self)
        for code, words in wording.choices("assignment_state"):
            menu.addAction(words).triggered.connect(lambda _on=False, code=code: self.state_asked.emit(code))
        menu.addSeparator()
        menu.addAction(self.tr("Out of my queue")).triggered.connect(
            lambda _on=False: self.state_asked.emit("")
        )
        return menu

    def set_marked(self, count: int) -> None:
        """Say how many articles are marked."""
        self._marked = count
        self._count.setText(language.digits(self.tr("%n article(s) marked", "", count)) if count else "")
        self._hint.setText(
            self.tr("Outlet, author, date and language are set for all of them.") if count > 1 else ""
        )
        for button in (self.open, self.assign, self.state, self.remove):
            button.setEnabled(count > 0)

    def set_low(self, *, narrow: bool) -> None:
        """Leave the hint out where there is little width."""
        self._hint.setVisible(not narrow)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.open.setText(self.tr("Read"))
        self.assign.setText(self.tr("Assign to…"))
        self.state.setText(self.tr("State…"))
        self.remove.setText(self.tr("Remove"))
        for button in (self.open, self.assign, self.state, self.remove):
            button.restyle()
        self.set_marked(self._marked)


def _pop_up(menu: QMenu, button: Button) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
