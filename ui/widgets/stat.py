"""A count with its word and a sentence: the cards at the top of a summary."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import bidi, scaling
from ui.widgets.glyph import Glyph
from ui.widgets.section import Card
from ui.widgets.text import Text


class Stat(Card):
    """A large figure with icon, a word below it and a remark."""

    def __init__(
        self,
        figure: str = "",
        word: str = "",
        remark: str = "",
        *,
        icon: str = "hash",
        ink: str = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._figure = Text(figure, "stat")
        self._word = Text(word, "h3", wrap=True)
        self._remark = Text(remark, "caption", "ink2", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(scaling.px(8))
        line.addWidget(Glyph(icon, ink, 18))
        line.addWidget(self._figure)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(self._word)
        self.body.addWidget(self._remark)
        self.body.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.set_stat(figure, word, remark)

    def set_stat(self, figure: str, word: str, remark: str = "") -> None:
        """Show another count; `figure` already in the chosen digits."""
        self._figure.setText(bidi.ltr(figure))
        self._word.setText(word)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self.setAccessibleName(f"{figure} {word}")
