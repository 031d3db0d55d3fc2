"""The bar above the matrix: which event, which accounts, which signs, and a new question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import events
from app.comparing.matrix import AXES, SIGNS, Axis, Row
from app.session import Session
from ui import bidi, language, scaling, tokens, wording
from ui.screens.compare import words
from ui.widgets.bars import ScreenBar
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.combo import PARTS, Combo

_ROOMY = 1300
SHOWN_SIGNS = tuple(sign for sign in SIGNS if sign in words.RELATION)


class CompareBar(Translated, ScreenBar):
    """``changed`` when another event or axis is chosen, ``filtered`` when signs are left out or taken in."""

    changed = Signal()
    filtered = Signal()
    question_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._counts: Counter[str] = Counter()
        self.events = Combo(icon="calendar-range")
        self.events.setMinimumWidth(scaling.px(170))
        self.events.setMaximumWidth(scaling.px(320))
        self.axis = Combo(icon="columns-3")
        for combo in (self.events, self.axis):
            combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            combo.activated.connect(lambda _at: self.changed.emit())
            self.add(combo)
        self.signs: dict[str, Button] = {}
        for sign in SHOWN_SIGNS:
            icon = tokens.raw()["relations"][words.RELATION[sign]]["icon"]
            button = self.signs[sign] = Button(kind="ghost", icon=icon, small=True)
            button.setCheckable(True)
            button.toggled.connect(lambda _on: self.filtered.emit())
            self.add(button)
        self.new = Button(icon="plus", key="ctrl+n")
        self.new.clicked.connect(self.question_asked)
        self.add_end(self.new)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.events.set_caption(self.tr("Event"))
        self.axis.set_caption(self.tr("Columns"))
        self.new.setText(self.tr("New question"))
        names: dict[Axis, str] = {
            "article": self.tr("Articles"),
            "outlet": self.tr("Outlets"),
            "claimant": self.tr("Claimants"),
            "side": self.tr("Sides"),
            "reviewer": self.tr("Reviewers"),
        }
        chosen = self.chosen_axis()
        blocker = QSignalBlocker(self.axis)
        self.axis.clear()
        for axis in AXES:
            self.axis.addItem(names[axis], axis)
        self.axis.setCurrentIndex(AXES.index(chosen))
        blocker.unblock()
        self.refresh_events()
        self._say_counts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the signs in words where there is room."""
        super().resizeEvent(event)
        self._say_counts()

    def event_uid(self) -> str | None:
        """Return the event chosen; None for all questions."""
        return str(self.events.currentData() or "") or None

    def chosen_axis(self) -> Axis:
        """Return what the columns stand for."""
        found = self.axis.currentData()
        return found if found in AXES else "article"

    def chosen_signs(self) -> frozenset[str]:
        """Return the signs to show; none chosen means all."""
        return frozenset(sign for sign, button in self.signs.items() if button.isChecked())

    def refresh_events(self) -> None:
        """List the events as they are now; the chosen one stays."""
        chosen = self.event_uid() or ""
        blocker = QSignalBlocker(self.events)
        self.events.clear()
        self.events.addItem(self.tr("All events"), "")
        for row in events.rows(self._session):
            date, title = wording.date(row.date), wording.event(row)
            self.events.addItem(f"{title}  {bidi.isolated(date)}" if date else title, row.uid)
            self.events.setItemData(self.events.count() - 1, (title, bidi.isolated(date)), PARTS)
        blocker.unblock()
        self.choose(chosen)

    def choose(self, event: str, axis: str = "") -> None:
        """Choose an event, and an axis if given, without emitting; all events when it is gone."""
        blockers = QSignalBlocker(self.events), QSignalBlocker(self.axis)
        self.events.setCurrentIndex(max(0, self.events.findData(event)))
        if axis:
            self.axis.setCurrentIndex(max(0, self.axis.findData(axis)))
        for blocker in blockers:
            blocker.unblock()

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Count the questions under each sign."""
        self._counts = Counter(row.sign for row in rows)
        self._say_counts()

    def _say_counts(self) -> None:
        for sign, button in self.signs.items():
            count = self._counts[sign]
            word = words.sign(sign)
            number = language.number(count)
            button.setText(number if self.width() < scaling.px(_ROOMY) else f"{word} {bidi.isolated(number)}")
            button.setToolTip(f"{word}: {number}")
            button.setAccessibleName(button.toolTip())
            button.restyle()
            button.setVisible(sign != "silent" and (count > 0 or button.isChecked()))
