"""What the parts of the card share: the claim shown, the way to change it, a heading, and combos over codes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.claims import ClaimDetail
from db.changes import Action
from ui import scaling, wording
from ui.attempt import attempt
from ui.widgets.base import Translated
from ui.widgets.combo import Combo
from ui.widgets.layouts import Hairline
from ui.widgets.section import Heading
from ui.workspace import Workspace

EDGE = 14


class Subject:
    """The claim the card shows, and the road on which its parts change it."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.detail: ClaimDetail | None = None

    @property
    def uid(self) -> str:
        """The claim's uid; "" when none is shown."""
        return self.detail.claim.uid if self.detail is not None else ""

    def attempt(self, make: Callable[[], Action]) -> bool:
        """Perform what ``make`` returns; a refusal goes to the notice bar."""
        return attempt(self.workspace, make)

    def perform(self, action: Action) -> bool:
        """Perform an action whose refusal the caller has handled."""
        return self.workspace.editor.do(action)


class Part(Translated, QWidget):
    """A part of the card with a heading. Subclasses fill ``body`` and implement ``show_claim``.

    ``outer`` holds the body and a hairline, for what goes over the full width.

    ``finished``: the reader is done here and goes on reading.
    """

    finished = Signal()

    def __init__(self, subject: Subject, *, headed: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject = subject
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(scaling.px(EDGE), scaling.px(10), scaling.px(EDGE), scaling.px(10))
        self.body.setSpacing(scaling.px(6))
        self.outer.addLayout(self.body)
        self.outer.addWidget(Hairline())
        self.heading = Heading() if headed else None
        if self.heading is not None:
            self.body.addWidget(self.heading)

    def show_claim(self, detail: ClaimDetail) -> None:
        """Show the claim as it is now."""
        raise NotImplementedError

    def claim_changed(self) -> None:
        """Forget what was open: another claim is shown next."""

    def flush(self) -> None:
        """Commit what is being typed."""

    def set_writable(self, *, writable: bool) -> None:
        """Let the claim be changed or only read."""
        raise NotImplementedError


class CodeCombo(Translated, Combo):
    """A combo over a vocabulary; ``picked(code)`` when the reader chooses. ``empty`` adds a choice for "not given"."""

    picked = Signal(str)

    def __init__(self, vocabulary: str, *, empty: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._vocabulary = vocabulary
        self._empty = empty
        self._code = ""
        self.setMinimumWidth(scaling.px(60))
        self.activated.connect(self._activated)
        self.retranslate()

    def retranslate(self) -> None:
        """Fill the list in the language of the interface."""
        super().retranslate()
        blocker = QSignalBlocker(self)
        self.clear()
        if self._empty:
            self.addItem(self.tr("—"), "")
        for code, word in wording.choices(self._vocabulary):
            self.addItem(word, code)
        blocker.unblock()
        self.show_code(self._code)

    def code(self) -> str:
        """Return the chosen code."""
        return self._code

    def show_code(self, code: str) -> None:
        """Show a code without emitting; one the vocabulary does not know is added as it is."""
        self._code = code
        at = self.findData(code)
        if at < 0:
            self.addItem(code or self.tr("—"), code)
            at = self.count() - 1
        if at != self.currentIndex():
            self.setCurrentIndex(at)

    def _activated(self, at: int) -> None:
        code = str(self.itemData(at))
        if code != self._code:
            self._code = code
            self.picked.emit(code)
