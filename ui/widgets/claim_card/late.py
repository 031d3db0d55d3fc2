"""Typing that commits by itself: after a pause, on Enter and on leaving the field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.problems import Rejected
from ui import wording
from ui.widgets.fields import Labelled

PAUSE = 1000  # ms

Read = Callable[[str], object]


class Late(QObject):
    """Watches one text field and hands what was typed to ``commit``, once for each pause.

    ``read`` turns the text into a value and, like ``commit``, may raise ``Rejected``: then the sentence stands under
    the field (``labelled``), the text stays as typed and nothing is committed. It stays too when ``commit`` returns
    False, because the disk refused and that has been said. ``confirmed`` follows Enter, ``left`` Escape; Ctrl+Enter
    breaks the line where there are several.
    """

    confirmed = Signal()
    left = Signal()

    def __init__(
        self,
        field: QLineEdit | QPlainTextEdit,
        commit: Callable[[object], object],
        *,
        read: Read = str.strip,
        labelled: Labelled | None = None,
    ) -> None:
        super().__init__(field)
        self._field = field
        self._commit = commit
        self._read = read
        self._labelled = labelled
        self._shown = ""
        self._loading = False
        self._wait = QTimer(self, singleShot=True, interval=PAUSE)
        self._wait.timeout.connect(self.flush)
        field.textChanged.connect(self._edited)
        field.installEventFilter(self)

    @property
    def dirty(self) -> bool:
        """Whether there is text that was neither committed nor shown by us."""
        return self.text() != self._shown

    def text(self) -> str:
        """Return what stands in the field."""
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()

    def show(self, text: str) -> None:
        """Show the present value, unless somebody is typing another one."""
        if text == self._shown and not self.dirty:
            return
        if not (self.dirty and self._field.hasFocus()):
            self._put(text)

    def replace(self, text: str) -> None:
        """Show a value whatever was typed: the field is about something else now."""
        self._put(text)

    def flush(self) -> None:
        """Commit what was typed, if it can be read."""
        self._wait.stop()
        if not self.dirty:
            return
        typed = self.text()
        before, self._shown = self._shown, typed
        try:
            done = self._commit(self._read(typed))
        except Rejected as refusal:
            self._shown = before
            self._remark(wording.problem(refusal))
        else:
            if done is False and self._shown == typed:
                self._shown = before  # the next pause, or leaving the field, tries again
            self._remark("")

    def discard(self) -> None:
        """Take back what was typed since the last commit."""
        self._put(self._shown)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Commit on leaving and on Enter; Escape takes the typing back."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.discard()
            self.left.emit()
            return True
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held and isinstance(self._field, QPlainTextEdit):
            self._field.insertPlainText("\n")
            return True
        self.flush()
        if not self.dirty:
            self.confirmed.emit()
        return True

    def _edited(self) -> None:
        if not self._loading:
            self._remark("")
            self._wait.start()

    def _put(self, text: str) -> None:
        self._wait.stop()
        self._shown = text
        if self.text() != text:
            self._loading = True
            if isinstance(self._field, QLineEdit):
                self._field.setText(text)
                self._field.setCursorPosition(0 if not self._field.hasFocus() else len(text))
            else:
                self._field.setPlainText(text)
            self._loading = False
        self._remark("")

    def _remark(self, sentence: str) -> None:
        if self._labelled is not None:
            self._labelled.set_remark(sentence, wrong=bool(sentence))
