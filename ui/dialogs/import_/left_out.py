"""What an import did not bring, file by file, with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui import bidi, scaling
from ui.dialogs.dialog import Dialog
from ui.widgets.buttons import Button
from ui.widgets.list_row import SECOND, TwoLineDelegate


class LeftOutDialog(Dialog):
    """A list of (file, reason)."""

    def __init__(self, parent: QWidget | None, left_out: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent, width=560, scrolls=False)
        self._list = QListWidget()
        self._list.setItemDelegate(TwoLineDelegate(self._list))
        self._list.setMinimumHeight(scaling.px(320))
        for name, reason in left_out:
            item = QListWidgetItem(bidi.isolated(name))
            item.setData(SECOND, reason)
            self._list.addItem(item)
        self.body.addWidget(self._list)
        self._close = self.add_button(Button(kind="primary"))
        self._close.clicked.connect(self.accept)
        self.retranslate()

    def left_out_line(self, row: int) -> tuple[str, str]:
        """Return file and reason of one line, without marks of direction."""
        item = self._list.item(row)
        return bidi.strip_isolates(item.text()), bidi.strip_isolates(str(item.data(SECOND)))

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("Not imported"))
        self._close.setText(self.tr("Close"))
