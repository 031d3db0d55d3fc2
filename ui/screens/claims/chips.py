"""One line of filters in force: as many chips as fit, the rest behind a button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ui import bidi, key_caps, language, painting, scaling
from ui.screens.claims.chosen import Part
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import Button
from ui.widgets.chips import FilterChip
from ui.widgets.layouts import row

_GAP, _MORE, _ICON_ONLY = 6, 46, 38


class ChipLine(Themed, Translated, QWidget):
    """Shows conditions. ``removed(Part)`` when one is taken away, ``cleared`` when all are."""

    removed = Signal(object)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[Part] = []
        self._chips: list[FilterChip] = []
        self._fitting = 0
        self._more = Button(small=True, kind="ghost")
        self._more.clicked.connect(self._offer)
        self._line = row(gap=_GAP)
        self._clear = Button(small=True, kind="ghost", icon="x")
        self._clear.clicked.connect(self.cleared)
        self._clear.hide()
        self._line.addWidget(self._more)
        self._line.addWidget(self._clear)
        self._line.addStretch(1)
        self.setLayout(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Name the buttons."""
        super().retranslate()
        self._clear.setAccessibleName(self.tr("Clear filters"))
        self._clear.setToolTip(self.tr("Clear filters"))
        self._more.setToolTip(self.tr("More filters in force"))
        self._fit()

    def show_parts(self, parts: list[Part], *, clearable: bool) -> None:
        """Show these conditions in place of the earlier ones; ``clearable``: there is something to clear."""
        self._clear.setVisible(clearable)
        if parts == self._parts:
            self._fit()
            return
        self._parts = parts
        for chip in self._chips:
            self._line.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for at, part in enumerate(parts):
            chip = FilterChip(part.words, tag=part.tag)
            chip.removed.connect(lambda part=part: self.removed.emit(part))
            self._line.insertWidget(at, chip)
            self._chips.append(chip)
        self._fit()
        self.updateGeometry()

    def chips(self) -> list[FilterChip]:
        """Return the chips, those that do not fit too."""
        return list(self._chips)

    def sizeHint(self) -> QSize:
        """Return the room of all chips."""
        width = sum(chip.sizeHint().width() + scaling.px(_GAP) for chip in self._chips)
        return QSize(width + self._clear_width(words=True), scaling.px(28))

    def minimumSizeHint(self) -> QSize:
        """Return the room of the buttons that stand for all of them."""
        least = scaling.px(_MORE) if self._parts else 0
        return QSize(least + self._clear_width(words=False), scaling.px(28))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit now."""
        super().resizeEvent(event)
        self._fit()

    def _clear_width(self, *, words: bool) -> int:
        if self._clear.isHidden():
            return 0
        text = painting.text_size(self.tr("Clear filters"), self._clear.font()).width() if words else 0
        return scaling.px(_ICON_ONLY) + round(text) + (scaling.px(8) if words else 0)

    def _fit(self) -> None:
        """Show the chips and words for which there is room."""
        gap = scaling.px(_GAP)
        widths = [chip.sizeHint().width() + gap for chip in self._chips]
        wordy = sum(widths) + self._clear_width(words=True) <= self.width()
        self._clear.setText(self.tr("Clear filters") if wordy else "")
        room = self.width() - self._clear_width(words=wordy)
        fitting = len(widths)
        if sum(widths) > room:
            room -= scaling.px(_MORE)
            fitting = 0
            while fitting < len(widths) and widths[fitting] <= room:
                room -= widths[fitting]
                fitting += 1
        self._fitting = fitting
        for at, chip in enumerate(self._chips):
            chip.setVisible(at < fitting)
        hidden = len(widths) - fitting
        self._more.setVisible(hidden > 0)
        self._more.setText(bidi.ltr(language.digits(f"+{hidden}")))

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for part in self._parts[self._fitting :]:
            words = self.tr("Remove filter: %1").replace("%1", key_caps.menu_text(part.words))
            menu.addAction(words).triggered.connect(lambda _=False, part=part: self.removed.emit(part))
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
