"""What every dialog is: a heading, a body that scrolls when the window is low, buttons at the reading end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import scaling, theme
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.layouts import Hairline

_LOW = 820


class Dialog(Translated, QDialog):
    """A window-modal dialog. Fill ``body``; add buttons with ``add_button``: the first is the primary one.

    Enter presses the primary button wherever the focus is not in a control that takes it, Escape closes.
    """

    def __init__(self, parent: QWidget | None, *, width: int = 560, scrolls: bool = True) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, on=False)
        content = QWidget()
        self.body = QVBoxLayout(content)
        edge = scaling.px(20)
        self.body.setContentsMargins(edge, scaling.px(16), edge, scaling.px(16))
        self.body.setSpacing(scaling.px(12))
        self._foot = QWidget()
        self._buttons = QHBoxLayout(self._foot)
        self._buttons.setContentsMargins(edge, scaling.px(12), edge, scaling.px(12))
        self._buttons.setSpacing(scaling.px(8))
        self._buttons.addStretch(1)
        self._primary: Button | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_scrolling(content) if scrolls else content, 1)
        self._line = Hairline()
        column.addWidget(self._line)
        column.addWidget(self._foot)
        self._foot.hide()
        self._line.hide()
        self.resize(min(scaling.px(width), self._widest()), self.sizeHint().height())

    def add_button(self, button: Button) -> Button:
        """Add a button; the first one added is what Enter does."""
        button.setAutoDefault(False)
        if self._primary is None:
            self._primary = button
            button.setDefault(True)
        self._buttons.addWidget(button)
        self._foot.show()
        self._line.show()
        return button

    def add_start(self, widget: QWidget) -> None:
        """Put something at the reading start of the row of buttons."""
        self._buttons.insertWidget(0, widget)

    def fit(self) -> None:
        """Take the height the content needs, as far as window and screen allow."""
        parent = self.parentWidget()
        room = parent.height() - scaling.px(40) if parent is not None else scaling.px(_LOW)
        most = min(max(room, theme.height("max_dialog_at_min_window")), self.highest())
        self.resize(self.width(), min(self.layout_height(), most))

    def highest(self) -> int:
        """Return the height beyond which nobody could reach the buttons: large letters on a small screen."""
        parent = self.parentWidget()
        return max(parent.height() if parent is not None else 0, self.screen().availableGeometry().height())

    def _widest(self) -> int:
        """Return the width of window or screen, whichever is more."""
        parent = self.parentWidget()
        return max(parent.width() if parent is not None else 0, self.screen().availableGeometry().width())

    def layout_height(self) -> int:
        """Return the height at which nothing scrolls."""
        body = self.body.totalHeightForWidth(self.width()) if self.body.hasHeightForWidth() else 0
        return max(body, self.body.minimumSize().height()) + self._buttons.sizeHint().height() + scaling.px(4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the primary button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._primary is not None:
            if self._primary.isEnabled():
                self._primary.click()
            return
        super().keyPressEvent(event)


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
