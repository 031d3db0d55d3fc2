"""The first screen: what to do, what was open lately, how the work goes."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import bidi, language, painting, scaling
from ui.action_map import ActionMap
from ui.preferences import Preferences
from ui.screens.recent_projects import RecentProjects
from ui.widgets import layouts
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import ActionTile, Button
from ui.widgets.glyph import Glyph
from ui.widgets.layouts import FlowLayout, Hairline
from ui.widgets.logo import Logo
from ui.widgets.segmented import Segment, Segmented
from ui.widgets.text import Text

if TYPE_CHECKING:
    from ui.widgets.notice import NoticeBox

_SIDE = 434


class WelcomeScreen(Translated, Themed, QWidget):
    """Shown while no project is open. ``open_asked`` carries the path of a recent project."""

    open_asked = Signal(str)

    def __init__(self, actions: ActionMap, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._preferences = preferences
        self._start = _StartPanel(actions, preferences)
        self._recent = RecentProjects(preferences)
        self._steps = _Steps()
        self._looks_for_backups = False
        self._column = QVBoxLayout()
        self._recent.open_asked.connect(self.open_asked)
        self._lay_out()
        preferences.changed.connect(self._changed)
        self._point_focus()
        self.retranslate()
        self.restyle()

    def _lay_out(self) -> None:
        """Put empty widgets into the areas, then fill them: an area asks what it is given for all its sizes at once."""
        main = QWidget()
        main.setLayout(self._column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_scrolled(self._start, fixed=scaling.px(_SIDE)))
        row.addWidget(Hairline(vertical=True))
        row.addWidget(_scrolled(main), 1)
        self._start.lay_out()
        edge = scaling.px(56)
        self._column.setContentsMargins(edge, edge, edge, scaling.px(24))
        self._column.setSpacing(scaling.px(28))
        self._column.addWidget(self._recent)
        self._column.addWidget(self._steps)
        self._column.addStretch(1)

    def retranslate(self) -> None:
        """Say everything of this screen itself."""
        super().retranslate()
        if self._looks_for_backups:
            self.say_backup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper."""
        painting.fill(QPainter(self), self.rect(), "base")

    def say_backup(self) -> None:
        """Tell of the newest backup of the project opened last, from now on."""
        from app import safekeeping  # noqa: PLC0415  (loads the database; the window is there before)

        self._looks_for_backups = True
        recent = self._preferences.values.recent
        found = safekeeping.backups(Path(recent[0].path)) if recent else []
        if found:
            at = found[0].at.astimezone()
            when = f"{language.day(at.date())} · {language.digits(f'{at:%H:%M}')}"
            self._backups.setText(self.tr("Backups"))
            self._backup.set_texts(
                self.tr("Last backup: %1").replace("%1", bidi.isolated(when)),
                self.tr(
                    "A checked copy is kept at every start and every hour of work. You can return to any of them."
                ),
            )
        if found or "_backup" in vars(self):
            self._backup.setVisible(bool(found))

    @cached_property
    def _backups(self) -> Button:
        """What leads to the backups."""
        made = Button("", icon="history", small=True)
        made.clicked.connect(lambda: self._actions.trigger("project.restore"))
        return made

    @cached_property
    def _backup(self) -> NoticeBox:
        """The notice about the newest backup; the first frame is painted before there is one."""
        from ui.widgets.notice import NoticeBox  # noqa: PLC0415  (not needed for the first frame)

        made = NoticeBox("", "", tone="accent", icon="info")
        made.add_action(self._backups)
        self._column.insertWidget(self._column.count() - 1, made)
        return made

    def _point_focus(self) -> None:
        """Begin with the projects opened lately; where there is none, with making one."""
        self.setFocusProxy(self._recent if self._preferences.values.recent else self._start.first)

    def _changed(self, _fields: frozenset[str]) -> None:
        self._recent.fill()
        self._point_focus()
        if self._looks_for_backups:
            self.say_backup()


class _StartPanel(Translated, Themed, QWidget):
    """Name and purpose, the ways to begin, language and looks, and what the program does not do."""

    def __init__(self, actions: ActionMap, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._name = Text("", "display")
        self._purpose = Text("", "body", "ink2", wrap=True)
        self._tiles = {
            "project.new": ActionTile(icon="file-plus-2", key="ctrl+n", primary=True),
            "project.open": ActionTile(icon="folder-open", key="ctrl+o"),
            "project.sample": ActionTile(icon="star"),
        }
        for ident, tile in self._tiles.items():
            tile.clicked.connect(lambda _checked=False, ident=ident: actions.trigger(ident))
        self._language = Segmented("", [Segment("ar", "العربية"), Segment("en", "English")])
        self._looks = Segmented("")
        self._words = {"language": Text("", "caption", "ink2"), "looks": Text("", "caption", "ink2")}
        self._offline = Text("", "caption", "ink2", wrap=True)
        self._language.chosen.connect(lambda code: preferences.change(language=code))
        self._looks.chosen.connect(lambda code: preferences.change(theme=code))
        self.retranslate()
        self.restyle()

    @property
    def first(self) -> QWidget:
        """Where to begin when nothing was opened yet."""
        return self._tiles["project.new"]

    def lay_out(self) -> None:
        """Place everything; once."""
        column = QVBoxLayout(self)
        edge = scaling.px(44)
        column.setContentsMargins(edge, scaling.px(56), edge, scaling.px(24))
        column.setSpacing(scaling.px(8))
        head = QHBoxLayout()
        head.setSpacing(scaling.px(16))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._purpose)
        head.addWidget(Logo(), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        column.addLayout(head)
        column.addSpacing(scaling.px(24))
        for tile in self._tiles.values():
            column.addWidget(tile)
        column.addSpacing(scaling.px(20))
        column.addLayout(self._choices())
        column.addSpacing(scaling.px(16))
        promise = QHBoxLayout()
        promise.setSpacing(scaling.px(8))
        promise.addWidget(Glyph("shield-check", "accent", 16), 0, Qt.AlignmentFlag.AlignTop)
        promise.addWidget(self._offline, 1)
        column.addLayout(promise)
        column.addStretch(1)

    def _choices(self) -> FlowLayout:
        """Set both choices in one line where their words leave room, else one below the other."""
        choices = FlowLayout(gap=16)
        for name, control in (("language", self._language), ("looks", self._looks)):
            holder = QWidget()
            pair = layouts.column(gap=4)
            pair.addWidget(self._words[name])
            pair.addWidget(control)
            holder.setLayout(pair)
            choices.addWidget(holder)
        return choices

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._name.setText(self.tr("Isnad"))
        self._purpose.setText(self.tr("Who said what, who relayed it, and where the accounts differ"))
        self._tiles["project.new"].set_texts(
            self.tr("New project"), self.tr("One file on your computer, no server")
        )
        self._tiles["project.open"].set_texts(self.tr("Open project"), self.tr("An Isnad file or a backup"))
        self._tiles["project.sample"].set_texts(
            self.tr("Try the sample"), self.tr("Rival accounts of a flood in a fictional town")
        )
        self._words["language"].setText(self.tr("Language"))
        self._words["looks"].setText(self.tr("Appearance"))
        self._language.set_name(self.tr("Language"))
        self._looks.set_name(self.tr("Appearance"))
        self._looks.set_segments(
            [
                Segment("light", self.tr("Light"), "sun"),
                Segment("dark", self.tr("Dark"), "moon"),
                Segment("system", self.tr("As the system")),
            ]
        )
        self._language.choose("en" if language.current.code == "en" else "ar")
        self._looks.choose(self._preferences.values.theme)
        self._offline.setText(
            self.tr(
                "Works without internet and sends nothing. The project is not encrypted: keep its file safe."
            )
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel's ground."""
        painting.fill(QPainter(self), self.rect(), "panel")


class _Steps(Translated, QWidget):
    """How the work goes, in four steps."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = Text("", "h2")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaling.px(24))
        self._grid.setVerticalSpacing(scaling.px(4))
        self._titles: list[Text] = []
        self._sentences: list[Text] = []
        for at, icon in enumerate(("files", "highlighter", "columns-3", "file-spreadsheet")):
            head = QHBoxLayout()
            head.setSpacing(scaling.px(8))
            title, sentence = Text("", "h3"), Text("", "body", "ink2", wrap=True)
            head.addWidget(Glyph(icon, "accent", 18))
            head.addWidget(title, 1)
            self._grid.addWidget(_Rule(), 0, at)
            self._grid.addLayout(head, 1, at)
            self._grid.addWidget(sentence, 2, at, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(at, 1)
            self._titles.append(title)
            self._sentences.append(sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaling.px(12))
        column.addWidget(self._heading)
        column.addLayout(self._grid)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the steps."""
        super().retranslate()
        self._heading.setText(self.tr("How the work goes"))
        steps = (
            (self.tr("Adding articles"), self.tr("Drop text files; encodings and duplicates are found.")),
            (
                self.tr("Selecting and coding"),
                self.tr("Space takes the sentence, a key gives the type, Enter goes on."),
            ),
            (self.tr("Comparing accounts"), self.tr("Who says what, where they agree, what they leave out.")),
            (self.tr("Exporting"), self.tr("An Excel workbook that stands on its own.")),
        )
        for title, sentence, (head, words) in zip(self._titles, self._sentences, steps, strict=True):
            title.setText(head)
            sentence.setText(words)


class _Rule(QWidget):
    """The line over a step, in the accent."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(scaling.px(2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painting.fill(QPainter(self), self.rect(), "accent")


def _scrolled(content: QWidget, fixed: int | None = None) -> QScrollArea:
    area = QScrollArea()
    area.setViewport(QWidget())  # one of our own: for Qt's, PySide looks through all widgets there are
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setAutoFillBackground(False)
    if fixed is not None:
        area.setFixedWidth(fixed)
    return area
