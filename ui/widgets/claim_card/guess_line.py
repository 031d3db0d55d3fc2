"""The line of the card that says what a rule has filled in and nobody has confirmed yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import guesses
from app.claims import ClaimDetail
from app.wording import field
from ui import language
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.claim_card.part import EDGE
from ui.widgets.layouts import Hairline, column, row
from ui.widgets.tags import Badge, BadgeLook
from ui.widgets.text import Text


def has_guesses(detail: ClaimDetail) -> bool:
    """Tell whether anything of a claim was filled in by a rule and waits to be confirmed."""
    return guesses.is_guessed(detail.claim, (node.attribution for node in detail.chain), detail.figures)


class GuessLine(Translated, QWidget):
    """Outlined, like every guess: what is guessed, and the key that confirms it. Hidden where nothing is.

    ``confirm_asked`` when the button is pressed.
    """

    confirm_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: ClaimDetail | None = None
        self._badge = Badge("", "info", icon="circle-dot", outlined=True)
        self._what = Text("", "caption", "ink2", wrap=True)
        self._confirm = Button(kind="ghost", small=True, key="a")
        self._confirm.clicked.connect(self.confirm_asked)
        head = row(gap=8, margins=(EDGE, 8, 8, 0))
        head.addWidget(self._badge)
        head.addStretch(1)
        head.addWidget(self._confirm)
        below = row(margins=(EDGE, 2, EDGE, 8))
        below.addWidget(self._what, 1)
        lines = column()
        lines.addLayout(head)
        lines.addLayout(below)
        lines.addWidget(Hairline())
        self.setLayout(lines)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        self._badge.set_look(BadgeLook(self.tr("Guessed"), "info", "circle-dot", outlined=True))
        self._confirm.setText(self.tr("Confirm"))
        self._confirm.setToolTip(self.tr("Confirm what was guessed, once you have read it"))
        if self._detail is not None:
            self.show_claim(self._detail)

    def set_writable(self, *, writable: bool) -> None:
        """Let guesses be confirmed or only seen."""
        self._confirm.setVisible(writable)

    def show_claim(self, detail: ClaimDetail) -> None:
        """Name what is guessed of a claim."""
        self._detail = detail
        self.setVisible(has_guesses(detail))
        names = [field("claim", name, language.current.code) for name in detail.claim.guessed]
        if any(figure.guessed for figure in detail.figures):
            names.insert(0, self.tr("the figures"))
        if any(node.attribution.guessed for node in detail.chain):
            names.insert(0, self.tr("the chain"))
        self._what.setText(self.tr(", ").join(name[:1].lower() + name[1:] for name in names))
        self.setAccessibleName(f"{self._badge.look().text}: {self._what.text()}")
