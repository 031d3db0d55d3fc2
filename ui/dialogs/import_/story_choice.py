"""One file, several stories: where each begins, and the choice to bring them in as one article or apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.importing.stories import Story
from ui import bidi, language, scaling
from ui.widgets.base import Translated
from ui.widgets.elided import Elided
from ui.widgets.layouts import Hairline
from ui.widgets.text import Text


class StoryChoice(Translated, QWidget):
    """``split_asked`` and ``join_asked`` when the reviewer chooses; nothing is split unasked."""

    split_asked = Signal()
    join_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stories: tuple[Story, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(scaling.px(2))
        self.together, self.apart = QRadioButton(), QRadioButton()
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaling.px(8))
        for button in (self.together, self.apart):
            self._group.addButton(button)
            column.addWidget(button)
        column.addLayout(self._lines)
        column.addWidget(Hairline())
        self._group.buttonClicked.connect(
            lambda button: (self.split_asked if button is self.apart else self.join_asked).emit()
        )
        self.retranslate()

    def retranslate(self) -> None:
        """Say the choice."""
        super().retranslate()
        self.together.setText(self.tr("Keep it as one article, as found"))
        self.apart.setToolTip(self.tr("The whole file stays kept with each article."))
        self._say()

    def show_stories(self, stories: Sequence[Story], *, split: bool) -> None:
        """Show where the stories begin, and what is chosen now; without several stories show nothing."""
        self._stories = tuple(stories)
        (self.apart if split else self.together).setChecked(True)
        self._say()
        self.setVisible(len(self._stories) > 1)

    def _say(self) -> None:
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, story in enumerate(self._stories, start=1):
            said = self.tr("Story %1, from line %2").replace("%1", language.number(number))
            self._lines.addWidget(Text(said.replace("%2", language.number(story.line)), "caption", "ink2"))
            if story.heading:
                heading = Elided("body")
                heading.set_text(bidi.strip_isolates(story.heading))
                self._lines.addWidget(heading)
        self.apart.setText(
            language.digits(self.tr("Split it into %n article(s)", "", max(2, len(self._stories))))
        )
