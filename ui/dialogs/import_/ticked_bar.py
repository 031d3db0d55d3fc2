"""The line above the table: how many come in, outlet and date for all that are ticked, and what of duplicates."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from app.dates import parse_date
from ui import language, scaling, wording
from ui.widgets.bars import Bar
from ui.widgets.base import Translated
from ui.widgets.completing import CompletingField, Completion
from ui.widgets.fields import TextField
from ui.widgets.text import Text


class TickedBar(Translated, Bar):
    """``outlet_given(name)`` and ``date_given(edtf)`` for every ticked candidate; ``skip_toggled(bool)``."""

    outlet_given = Signal(str)
    date_given = Signal(str)
    skip_toggled = Signal(bool)

    def __init__(self, offers: Callable[[str], Sequence[Completion]], parent: QWidget | None = None) -> None:
        super().__init__("tool_bar", tone="window", line="below", parent=parent)
        self._counts = (0, 0)
        self._count = Text("", "h3")
        self._coming = Text("", "body", "ink2")
        self._caption = Text("", "body", "ink2")
        self.outlet = CompletingField(offers)
        self.outlet.setFixedWidth(scaling.px(180))
        self.date = TextField(icon="calendar-days")
        self.date.setFixedWidth(scaling.px(180))
        self.skip = QCheckBox()
        self.skip.setChecked(True)
        self.outlet.chosen.connect(lambda offer: self.outlet_given.emit(offer.display))
        self.outlet.entered.connect(self.outlet_given)
        self.date.returnPressed.connect(self._give_date)
        self.date.textEdited.connect(lambda _text: self.date.set_invalid(invalid=False))
        self.skip.toggled.connect(self.skip_toggled)
        self.add(self._count)
        self.add(self._coming)
        self.add_divider()
        for widget in (self._caption, self.outlet, self.date):
            self.add(widget)
        self.add_end(self.skip)
        self.retranslate()

    def set_counts(self, found: int, ticked: int) -> None:
        """Say how many candidates there are and how many come in."""
        self._counts = (found, ticked)
        self._count.setText(wording.count("articles", found))
        self._coming.setText(language.digits(self.tr("%n to be imported", "", ticked)))

    def set_low(self, *, narrow: bool) -> None:
        """Leave words out where there is little width."""
        self._caption.setVisible(not narrow)
        for field in (self.outlet, self.date):
            field.setFixedWidth(scaling.px(150 if narrow else 180))

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._caption.setText(self.tr("For the ticked:"))
        self.outlet.setPlaceholderText(self.tr("Outlet"))
        self.outlet.setAccessibleName(self.tr("Outlet of the ticked articles"))
        self.date.setPlaceholderText(self.tr("Publication date"))
        self.date.setAccessibleName(self.tr("Publication date of the ticked articles"))
        self.skip.setText(self.tr("Leave duplicates out"))
        self.set_counts(*self._counts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter here: it gives the ticked articles something, it does not import them."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _give_date(self) -> None:
        found = parse_date(self.date.text())
        self.date.set_invalid(invalid=found is None)
        if found is not None:
            self.date.setText(wording.date(found.edtf))
            self.date_given.emit(found.edtf)
