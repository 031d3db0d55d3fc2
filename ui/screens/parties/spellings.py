"""The other spellings of a name: chips that can be taken off, and a field that adds one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import scaling
from ui.widgets.base import Translated
from ui.widgets.chips import FilterChip
from ui.widgets.fields import TextField
from ui.widgets.layouts import FlowLayout


class _SpellingChip(FilterChip):
    """A spelling with a cross."""

    def retranslate(self) -> None:
        """Name the chip by what clicking does."""
        super().retranslate()
        self.setAccessibleName(self.tr("Remove the spelling: %1").replace("%1", self.text()))
        self.setToolTip(self.accessibleName())


class Spellings(Translated, QWidget):
    """``changed(tuple)`` carries all spellings after one was added (Enter) or taken off."""

    changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, ...] = ()
        self._writable = True
        self.chips: list[FilterChip] = []
        self._host = QWidget()
        self._flow = FlowLayout(self._host, gap=4)
        self.field = TextField(icon="plus")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaling.px(6))
        column.addWidget(self._host)
        column.addWidget(self.field)
        self.field.returnPressed.connect(self.add)
        self.field.editingFinished.connect(self.add)
        self.setFocusProxy(self.field)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.field.setPlaceholderText(self.tr("Another spelling, then Enter"))
        self.field.setAccessibleName(self.tr("Add a spelling"))

    def show_spellings(self, spellings: tuple[str, ...]) -> None:
        """Show the spellings; nothing is built anew while they are the same."""
        if spellings == self._shown and len(spellings) == len(self.chips):
            return
        self._shown = spellings
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(spelling) for spelling in spellings]
        self._host.setVisible(bool(self.chips))
        self._host.updateGeometry()

    def set_writable(self, *, writable: bool) -> None:
        """Let spellings be changed or only read."""
        self._writable = writable
        self.field.setVisible(writable)
        for chip in self.chips:
            chip.setEnabled(writable)

    def add(self) -> None:
        """Add what was typed, unless it is there already."""
        typed = " ".join(self.field.text().split())
        self.field.clear()
        if typed and typed not in self._shown:
            self.changed.emit((*self._shown, typed))

    def _chip(self, spelling: str) -> FilterChip:
        chip = _SpellingChip(spelling)
        chip.setEnabled(self._writable)
        chip.removed.connect(lambda: self._take_off(spelling))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _take_off(self, spelling: str) -> None:
        self.field.setFocus()
        self.changed.emit(tuple(each for each in self._shown if each != spelling))
