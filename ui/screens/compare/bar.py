"""The bar of the compare screen: the tabs, the event, and the controls of the tab that is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import events
from app.session import Session
from ui import bidi, scaling, wording
from ui.widgets.bars import ScreenBar
from ui.widgets.base import Translated
from ui.widgets.combo import PARTS, Combo
from ui.widgets.layouts import row
from ui.widgets.segmented import Segment, Segmented

LEVELS = 6
"""How many times less can be said."""
BRIEF, NO_VERB, NO_SIGNS, _NO_TABS, BARE = range(1, LEVELS)
"""What goes at each: captions and keys, words on what makes something new, on signs, on tabs, on all else."""
_EVENTS, _EVENTS_LEAST, _EVENTS_BRIEF, _EVENTS_BARE = 320, 170, 130, 110


class CompareBar(Translated, ScreenBar):
    """``tab_chosen`` with the code of a tab, ``changed`` when another event is chosen."""

    tab_chosen = Signal(str)
    changed = Signal()
    _later: QTimer | None = None

    def __init__(self, session: Session, tabs: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._codes = tuple(tabs)
        self._squeeze: Callable[[int], None] = lambda _level: None
        self._shown: Sequence[QWidget] = ()
        self._widths: list[int] = []
        self._level = 0
        self._measuring = False
        self._held: list[QWidget] = []
        self.tabs = Segmented("")
        self.tabs.chosen.connect(self.tab_chosen)
        self.add(self.tabs)
        self.events = Combo(icon="calendar-range")
        self.events.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # takes what is left
        self.events.activated.connect(lambda _at: self.changed.emit())
        self.add(self.events, 100)
        self.events.setMaximumWidth(scaling.px(_EVENTS))
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.fit)
        self.retranslate()

    def restyle(self) -> None:
        """Measure anew once everything in the bar has its size."""
        super().restyle()
        if self._later is not None:
            self.events.setMaximumWidth(scaling.px(_EVENTS))
            self._later.start()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.tabs.set_name(self.tr("View"))
        looks = {
            "matrix": (self.tr("Matrix"), "table-2"),
            "figures": (self.tr("Figures and timeline"), "chart-gantt"),
            "passages": (self.tr("Aligned passages"), "diff"),
            "framing": (self.tr("Names used"), "tags"),
        }
        self.tabs.set_segments([Segment(code, *looks[code]) for code in self._codes])
        self.events.set_caption(self.tr("Event"))
        self.refresh_events()
        self.fit()

    def hold(self, starts: QWidget | None, ends: QWidget | None) -> None:
        """Take the controls of a tab in, not yet shown."""
        if starts is not None:
            self.add(starts)
        if ends is not None:
            self.add_end(ends)
        held = [control for control in (starts, ends) if control is not None]
        for control in held:
            control.hide()
        self._held += held

    def show_controls(self, controls: Sequence[QWidget | None], squeeze: Callable[[int], None]) -> None:
        """Show the controls of one tab, and let it say less where there is no room."""
        self._squeeze = squeeze
        self._shown = [control for control in controls if control is not None]
        for control in self._held:
            control.setVisible(control in self._shown)
        self.fit()

    def event_uid(self) -> str | None:
        """Return the event chosen; None for all."""
        return str(self.events.currentData() or "") or None

    def refresh_events(self) -> None:
        """List the events as they are now; the chosen one stays."""
        chosen = self.event_uid() or ""
        blocker = QSignalBlocker(self.events)
        self.events.clear()
        self.events.addItem(self.tr("All events"), "")
        for each in events.rows(self._session):
            date, title = wording.date(each.date), wording.event(each)
            self.events.addItem(f"{title}  {bidi.isolated(date)}" if date else title, each.uid)
            self.events.setItemData(self.events.count() - 1, (title, bidi.isolated(date)), PARTS)
        blocker.unblock()
        self.choose(chosen)

    def choose(self, event: str) -> None:
        """Choose an event without emitting; all events when it is gone."""
        blocker = QSignalBlocker(self.events)
        self.events.setCurrentIndex(max(0, self.events.findData(event)))
        blocker.unblock()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        if not self._measuring:
            self._choose_level()

    def fit(self) -> None:
        """Say as much as there is room for; tabs call this when their controls say something else.

        What each level needs is measured here and not while the width changes: measuring changes what is said, and
        that changes the width anew.
        """
        self._measuring = True
        widths = []
        for level in range(LEVELS):
            self._say(level)
            widths.append(self._needed())
        self._widths, self._measuring = widths, False
        self._choose_level()

    def _choose_level(self) -> None:
        fitting = (level for level, width in enumerate(self._widths) if width <= self.width())
        level = next(fitting, LEVELS - 1)
        if level != self._level:
            self._say(level)
            for control in (self.tabs, *self._shown):
                control.updateGeometry()  # at once: the row would be shared out by what was said before

    def _say(self, level: int) -> None:
        self._level = level
        bare = level >= BARE
        self.tabs.set_compact(compact=level >= _NO_TABS)
        brief = level >= BRIEF
        self.events.set_caption("" if brief else self.tr("Event"))
        self.events.setAccessibleName(self.tr("Event"))
        least = _EVENTS_BARE if bare else _EVENTS_BRIEF if brief else _EVENTS_LEAST
        self.events.setMinimumWidth(scaling.px(least))
        self._squeeze(level)

    def _needed(self) -> int:
        margins = self._row.contentsMargins()
        parts = [self.tabs.sizeHint().width(), self.events.minimumWidth()]
        parts += [control.minimumSizeHint().width() for control in self._shown]
        return sum(parts) + self._row.spacing() * (len(parts) + 1) + margins.left() + margins.right()


def together(*widgets: QWidget) -> QWidget:
    """Return some controls of a tab side by side, for ``starts`` and ``ends``."""
    made = QWidget()
    line = row(gap=8)
    for widget in widgets:
        line.addWidget(widget)
    made.setLayout(line)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return made
