"""The text of the candidate that is marked, as it will be stored, and what the decoder found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app import wording as words
from app.importing.candidates import Candidate
from app.importing.draft import Draft, Unreadable
from app.importing.stories import Story
from ui import bidi, language, scaling, theme
from ui.dialogs.import_ import states
from ui.dialogs.import_.states import Finding
from ui.dialogs.import_.story_choice import StoryChoice
from ui.dialogs.wide import Ground
from ui.widgets.article_view import ArticleView, Look
from ui.widgets.base import Themed, Translated
from ui.widgets.glyph import Glyph
from ui.widgets.layouts import Hairline
from ui.widgets.text import Text

_TEXT, _GUTTER, _PITCH = 17, 12, 1.75
_LONGEST = 60_000


class Preview(Translated, Themed, QWidget):
    """Text at the reading start, findings at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Candidate, Draft | Unreadable, Sequence[Story]] | None = None
        self._title, self._file, self._facts = Text("", "h3"), Text("", "body"), Text("", "caption", "ink2")
        self._view = ArticleView(self._look())
        self._view.setFrameShape(QScrollArea.Shape.NoFrame)
        self._heading = Text("", "h3")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(scaling.px(6))
        self.stories = StoryChoice()
        self._lay_out()
        self.retranslate()
        self.restyle()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(scaling.px(16), scaling.px(8), scaling.px(16), scaling.px(2))
        head.setSpacing(scaling.px(8))
        for label in (self._title, self._file, self._facts):
            head.addWidget(label)
        head.addStretch(1)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addLayout(head)
        text.addWidget(self._view, 1)
        inside = Ground("panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(scaling.px(16), scaling.px(8), scaling.px(16), scaling.px(8))
        column.setSpacing(scaling.px(8))
        column.addWidget(self._heading)
        column.addWidget(self.stories)
        column.addLayout(self._lines)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(scaling.px(320))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addLayout(text, 1)
        line.addWidget(Hairline(vertical=True))
        line.addWidget(area)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper below the text and its heading."""
        QPainter(self).fillRect(self.rect(), theme.colour("base"))

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._title.setText(self.tr("Preview"))
        self._heading.setText(self.tr("What was found"))
        self._view.setAccessibleName(self.tr("Text of the file"))
        if self._shown is not None:
            self.show_read(*self._shown)

    def restyle(self) -> None:
        """Take colours and sizes of the present look."""
        super().restyle()
        self._view.set_look(self._look())

    def _look(self) -> Look:
        look = Look.of(theme.current.appearance, size=_TEXT, scale=scaling.factor())
        return replace(look, gutter=_GUTTER, pitch_ratio=_PITCH)

    def clear(self) -> None:
        """Show nothing."""
        self._shown = None
        self._view.set_article("")
        self._file.setText("")
        self._facts.setText("")
        self.stories.show_stories((), split=False)
        self._say([])

    def show_read(self, candidate: Candidate, read: Draft | Unreadable, found: Sequence[Story] = ()) -> None:
        """Show what a candidate holds, the stories found in its file, or why it holds nothing."""
        self._shown = (candidate, read, found)
        self.stories.show_stories(found, split=candidate.part is not None)
        self._file.setText(bidi.isolated(states.name(candidate)))
        facts = " · ".join(bidi.isolated(fact) for fact in (candidate.outlet, candidate.byline) if fact)
        self._facts.setText(bidi.isolated(facts))
        if isinstance(read, Unreadable):
            self._view.set_article("")
            self._say([Finding("file-x-2", "danger", words.unreadable(read.code, language.current.code))])
            return
        self._view.set_article(read.text[:_LONGEST])
        lines = states.findings(candidate, read)
        count = language.digits(self.tr("%n character(s)", "", len(read.text)))
        lines.append(Finding("type", "ink2", count))
        if len(read.text) > _LONGEST:
            lines.append(
                Finding("eye", "ink2", self.tr("Only the beginning is shown here; all of it is imported."))
            )
        self._say(lines)

    def text(self) -> str:
        """Return the text that is shown."""
        return self._view.document.text

    def said(self) -> list[str]:
        """Return the lines of what was found."""
        return [line.text() for line in self.findChildren(Text, "finding")]

    def _say(self, found: Sequence[Finding]) -> None:
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for finding in found:
            self._lines.addWidget(_line(finding))


def _line(finding: Finding) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(scaling.px(8))
    row.addWidget(Glyph(finding.icon, finding.ink, 16), 0, Qt.AlignmentFlag.AlignTop)
    said = Text(finding.text, "body", finding.ink if finding.ink in ("warn", "danger") else "ink", wrap=True)
    said.setObjectName("finding")
    row.addWidget(said, 1)
    return holder
