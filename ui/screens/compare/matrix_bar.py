"""The matrix's controls in the bar: which accounts, which signs, and a new question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.comparing.matrix import AXES, SIGNS, Axis, Row
from ui import bidi, key_caps, language, scaling, tokens
from ui.screens.compare import words
from ui.screens.compare.bar import BARE, BRIEF, NO_SIGNS, NO_VERB
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.combo import Combo

SHOWN_SIGNS = tuple(sign for sign in SIGNS if sign in words.RELATION)
_LEAST = 116
_NO_VERB = frozenset({NO_VERB, NO_SIGNS, BARE})  # where the words of the tabs have gone there is room again


class MatrixControls(Translated, QWidget):
    """``changed`` when another axis is chosen, ``filtered`` when signs are left out or taken in.

    ``waiting``, which shows the claims that answer no question yet, and ``new`` stand at the end of the bar.
    """

    changed = Signal()
    filtered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Counter[str] = Counter()
        self._level = 0
        self.axis = Combo(icon="columns-3")
        self.axis.setMinimumWidth(scaling.px(_LEAST))
        self.axis.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.axis.activated.connect(lambda _at: self.changed.emit())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaling.px(8))
        line.addWidget(self.axis)
        self.signs: dict[str, Button] = {}
        for sign in SHOWN_SIGNS:
            icon = tokens.raw()["relations"][words.RELATION[sign]]["icon"]
            button = self.signs[sign] = Button(kind="ghost", icon=icon, small=True)
            button.setCheckable(True)
            button.toggled.connect(lambda _on: self.filtered.emit())
            line.addWidget(button)
        self.waiting = Button(icon="quote")
        self.waiting.setCheckable(True)
        self._waiting = 0
        self.new = Button(icon="plus", key="ctrl+n")
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.axis.set_caption(self.tr("Columns"))
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
        self.squeeze(self._level)

    def squeeze(self, level: int) -> None:
        """Say less where there is less room."""
        self._level = level
        self.axis.set_caption("" if level >= BRIEF else self.tr("Columns"))
        self.axis.setMinimumWidth(max(scaling.px(_LEAST), self.axis.sizeHint().width()))
        self.axis.setAccessibleName(self.tr("Columns"))
        words_shown = "" if level in _NO_VERB else self.tr("New question")
        self.new.setText(words_shown)
        self.new.set_key(None if level >= BRIEF else "ctrl+n")
        self.new.setAccessibleName(self.tr("New question"))
        self.new.setToolTip("" if words_shown else self.tr("New question"))
        self._say_waiting()
        self._say_counts()

    def chosen_axis(self) -> Axis:
        """Return what the columns stand for."""
        found = self.axis.currentData()
        return found if found in AXES else "article"

    def choose_axis(self, axis: str) -> None:
        """Choose an axis without emitting."""
        blocker = QSignalBlocker(self.axis)
        self.axis.setCurrentIndex(max(0, self.axis.findData(axis)))
        blocker.unblock()

    def chosen_signs(self) -> frozenset[str]:
        """Return the signs to show; none chosen means all."""
        return frozenset(sign for sign, button in self.signs.items() if button.isChecked())

    def choose_signs(self, signs: frozenset[str]) -> None:
        """Choose signs without emitting."""
        for sign, button in self.signs.items():
            blocker = QSignalBlocker(button)
            button.setChecked(sign in signs)
            blocker.unblock()

    def set_rows(self, rows: Iterable[Row]) -> bool:
        """Count the questions under each sign; tell whether the counts are others now."""
        counts = Counter(row.sign for row in rows)
        if counts == self._counts:
            return False
        self._counts = counts
        self._say_counts()
        return True

    def set_waiting(self, count: int) -> None:
        """Say how many claims answer no question yet."""
        self._waiting = count
        self._say_waiting()

    def _say_waiting(self) -> None:
        words_shown = self.tr("Without a question")
        number = bidi.isolated(language.number(self._waiting))
        self.waiting.setText(number if self._level >= BRIEF else f"{words_shown} {number}")
        said = self.tr("Claims that answer no question yet") + f": {number}"
        self.waiting.setAccessibleName(bidi.strip_isolates(said))
        self.waiting.setToolTip(f"{said} ({key_caps.cap('f4')})")
        self.waiting.restyle()

    def _say_counts(self) -> None:
        for sign, button in self.signs.items():
            count = self._counts[sign]
            word = words.sign(sign)
            number = language.number(count)
            button.setText(number if self._level >= NO_SIGNS else f"{word} {bidi.isolated(number)}")
            button.setToolTip(f"{word}: {number}")
            button.setAccessibleName(button.toolTip())
            button.restyle()
            there = sign != "silent" and (count > 0 or button.isChecked())
            button.setVisible(there and (self._level < BARE or button.isChecked()))  # else in the menu
