"""The line over the label bar while a suggestion is current: what it is, why it is proposed, and its two keys."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.records import Label
from ui import scaling, theme, wording
from ui.widgets.bars import Hint
from ui.widgets.base import FitsHeight, Themed, Translated
from ui.widgets.layouts import row
from ui.widgets.tags import Badge, BadgeLook
from ui.widgets.text import Text

_HEIGHT = 32


class SuggestionLine(FitsHeight, Themed, Translated, QWidget):
    """Outlined, as everything is that nobody has confirmed. Hidden while no suggestion is current."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proposed: Label | None = None
        self._badge = Badge("", "info", icon="circle-dot", outlined=True)
        self._what = Text("", "body_medium", "ink", wrap=True)
        self._why = Text("", "caption", "ink2", wrap=True)
        self._take = Hint("enter")
        self._leave = Hint("delete")
        line = row(gap=10, margins=(12, 3, 12, 3))
        line.addWidget(self._badge)
        line.addWidget(self._what)
        line.addWidget(self._why, 1)
        line.addWidget(self._take)
        line.addWidget(self._leave)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.restyle()
        self.hide()

    def show_suggestion(self, kind: str, what: str, why: str, proposed: Label | None) -> None:
        """Say what is suggested, in words: its kind, what was read, the reason; ``proposed`` is the type of Enter."""
        self.proposed = proposed
        self._badge.set_look(BadgeLook(kind, "info", "circle-dot", outlined=True))
        self._what.setText(what)
        self._why.setText(why)
        self._take.setVisible(proposed is not None)
        if proposed is not None:
            self._take.set_text(self.tr("as “%1”").replace("%1", wording.label(proposed, short=True)))
        self.setAccessibleName(self.tr(", ").join(words for words in (kind, what, why) if words))
        self.show()
        self.fit_height()

    def words(self) -> str:
        """Return what is said."""
        return self.accessibleName()

    def retranslate(self) -> None:
        """Say what the key does."""
        super().retranslate()
        self._leave.set_text(self.tr("dismiss"))

    def restyle(self) -> None:
        """Take the height of the present scale."""
        self.least_height = scaling.px(_HEIGHT)
        super().restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and upper line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("accentSoft"))
        painter.fillRect(0, 0, self.width(), scaling.px(1), theme.colour("accentLine"))
