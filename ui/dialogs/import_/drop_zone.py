"""Where files and folders are dropped, and the buttons for those who do not drag."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import painting, scaling
from ui.dialogs.import_.clipboard import paths_of
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import Button
from ui.widgets.glyph import Glyph
from ui.widgets.layouts import row
from ui.widgets.text import Text


class DropZone(Translated, Themed, QWidget):
    """A dashed box. ``dropped(list of paths)``, and what the three buttons ask for."""

    dropped = Signal(object)
    files_asked = Signal()
    folder_asked = Signal()
    paste_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._under_drag = False
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = Text("", "h3")
        self._remark = Text("", "caption", "ink2")
        self._files = Button(icon="folder-open", key="ctrl+o")
        self._folder = Button(icon="files")
        self._paste = Button(icon="copy", key="ctrl+v")
        for button, signal in (
            (self._files, self.files_asked),
            (self._folder, self.folder_asked),
            (self._paste, self.paste_asked),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
        words = QVBoxLayout()
        words.setSpacing(scaling.px(2))
        words.addWidget(self._title)
        words.addWidget(self._remark)
        line = row(gap=8, margins=(16, 8, 16, 8))
        line.addWidget(Glyph("download", "accent", 24))
        line.addSpacing(scaling.px(6))
        line.addLayout(words, 1)
        for button in (self._files, self._folder, self._paste):
            line.addWidget(button)
        self.setLayout(line)
        self.retranslate()
        self.restyle()

    def set_low(self, *, low: bool) -> None:
        """Take less height where there is little."""
        self._remark.setVisible(not low)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._title.setText(self.tr("Drop files or folders here"))
        self._remark.setText(
            self.tr(
                "Text, HTML and Word files, tables (CSV, Excel), JSON, ZIP. The original bytes are kept as they are."
            )
        )
        self._files.setText(self.tr("Choose files"))
        self._folder.setText(self.tr("Folder"))
        self._paste.setText(self.tr("Paste"))
        for button in (self._files, self._folder, self._paste):
            button.restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dashed frame."""
        look = painting.Box(
            "selection" if self._under_drag else "accentSoft", "accent", radius=6, line=2, dashed=True
        )
        painting.box(QPainter(self), QRectF(self.rect()), look)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if paths_of(event.mimeData()):
            event.acceptProposedAction()
            self._mark(under_drag=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Lift the mark."""
        super().dragLeaveEvent(event)
        self._mark(under_drag=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        self._mark(under_drag=False)
        event.acceptProposedAction()
        self.dropped.emit(paths_of(event.mimeData()))

    def _mark(self, *, under_drag: bool) -> None:
        self._under_drag = under_drag
        self.update()
