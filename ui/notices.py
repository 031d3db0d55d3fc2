"""The notice bar under the navigation: one sentence at a time, the newest wins, errors stay until they are closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:  # the window shows before there is anything to say
    from ui.widgets.notice import NoticeBar
    from ui.workspace import Message

_SHORT = 6000  # ms; long enough to read two lines


class Notices(QWidget):
    """Shows messages. Passing ones leave by themselves; warnings and errors wait for the reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._bar: NoticeBar | None = None
        self._good = self._refusal = False
        self._timer = QTimer(self, singleShot=True, interval=_SHORT)
        self._timer.timeout.connect(self.clear)

    def say(self, message: Message, *actions: tuple[str, Callable[[], object]]) -> None:
        """Show ``message``, with a button for everything that can be done about it."""
        from ui.widgets.notice import NoticeBar  # noqa: PLC0415  (see above)

        self.clear()
        bar = NoticeBar(message.kind, message.text, message.detail)
        for words, act in actions:
            bar.add_action(words).clicked.connect(lambda _checked=False, act=act: act())
        bar.closed.connect(self.clear)
        self._column.addWidget(bar)
        self._bar = bar
        self._good, self._refusal = message.kind == "ok", message.refusal
        bar.show()
        if message.kind in ("info", "ok") and not message.lasting:
            self._timer.start()

    def say_with_report(self, message: Message, report: str) -> None:
        """Show ``message`` with a button that copies ``report``."""
        self.say(message, (self.tr("Copy report"), lambda: QGuiApplication.clipboard().setText(report)))

    def overtaken(self) -> None:
        """Take away what was said of something done: it has been taken back since, or done again."""
        if self._good:
            self.clear()

    def answered(self) -> None:
        """Take away why something could not be done: something has been done since."""
        if self._refusal:
            self.clear()

    def text(self) -> str:
        """Return what is shown now."""
        return self._bar.accessibleName() if self._bar is not None else ""

    def clear(self) -> None:
        """Take the message away."""
        self._timer.stop()
        if self._bar is not None:
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None
            self._good = self._refusal = False
