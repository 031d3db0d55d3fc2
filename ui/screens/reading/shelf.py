"""The shelf: the articles at hand as chips; a click opens or closes one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from app.articles import ArticleRow
from app.dates import parse_edtf
from ui import key_caps, language, scaling, wording
from ui.widgets.base import Translated
from ui.widgets.chips import ArticleChip

MOST = 60
_KEYS, _EDGE = 5, 4


class Shelf(Translated, QScrollArea):
    """Chips in a row that scrolls sideways; the open ones are checked. ``toggled(article uid)`` by a click.

    Their dates give way where not all of them fit with it, so that more articles are seen.
    """

    toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ArticleRow, ...] = ()
        self._open: frozenset[str] = frozenset()
        self._year: int | None = None
        self._dated = True
        self._chips: list[ArticleChip] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        host = QWidget()
        self._line = QHBoxLayout(host)
        self._line.setContentsMargins(scaling.px(_EDGE), 0, scaling.px(_EDGE), 0)
        self._line.setSpacing(scaling.px(8))
        self._line.addStretch(1)
        self.setWidget(host)
        for ground in (host, self.viewport()):
            ground.setAutoFillBackground(False)  # the bar paints it; setWidget turned it on
        self.retranslate()

    def show_articles(self, rows: Sequence[ArticleRow], opened: frozenset[str]) -> None:
        """Show these articles; chips are reused."""
        self._rows, self._open = tuple(rows), opened
        while len(self._chips) < len(rows):
            self._add_chip(len(self._chips))
        for at, chip in enumerate(self._chips):
            chip.setVisible(at < len(rows))
            if at < len(rows):
                self._show(chip, rows[at], at)
        self._fit()

    def set_year(self, year: int | None) -> None:
        """Say dates of this year without it: the heading gives it."""
        if year != self._year:
            self._year = year
            self.show_articles(self._rows, self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show dates where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give all chips their dates, or none of them."""
        shown = list(zip(self._chips, self._rows, strict=False))
        room = self.viewport().width() - self._line.spacing() * len(shown) - 2 * scaling.px(_EDGE)
        for chip, row in shown:
            if room < 0:
                break  # a long shelf is not measured to its end
            room -= chip.width_with(self._date(row.published))
        dated = room >= 0
        if dated != self._dated:
            self._dated = dated
            for at, (chip, row) in enumerate(shown):
                self._show(chip, row, at)

    def set_open(self, opened: frozenset[str]) -> None:
        """Check the chips of the open articles."""
        self._open = opened
        for row, chip in zip(self._rows, self._chips, strict=False):
            chip.setChecked(row.uid in opened)

    def rows(self) -> tuple[ArticleRow, ...]:
        """Return the articles shown."""
        return self._rows

    def article(self, at: int) -> str | None:
        """Return the article of a chip, from 0."""
        return self._rows[at].uid if at < len(self._rows) else None

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        self.setAccessibleName(self.tr("Shelf of articles"))
        self.show_articles(self._rows, self._open)

    def sizeHint(self) -> QSize:
        """Return the height of a chip at a width that may be squeezed."""
        return QSize(scaling.px(300), scaling.px(34))

    def minimumSizeHint(self) -> QSize:
        """Return a width that holds one chip."""
        return QSize(scaling.px(80), scaling.px(34))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways with an ordinary wheel."""
        bar = self.horizontalScrollBar()
        turned = event.angleDelta().x() or event.angleDelta().y()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        bar.setValue(bar.value() + (turned if rtl and not event.angleDelta().x() else -turned))
        event.accept()

    def _add_chip(self, at: int) -> None:
        chip = ArticleChip("", "")
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self._clicked(at))
        self._line.insertWidget(at, chip)
        self._chips.append(chip)

    def _show(self, chip: ArticleChip, row: ArticleRow, at: int) -> None:
        outlet = wording.outlet(row) or self.tr("Outlet not stated")
        chip.set_article(row.code, outlet, self._date(row.published) if self._dated else "")
        chip.setChecked(row.uid in self._open)
        title = row.headline or row.first_line
        key = f" ({key_caps.cap(f'ctrl+shift+{at + 1}')})" if at < _KEYS else ""
        chip.setToolTip(
            f"{title}{key}" if self._dated else f"{title}{key}\n{wording.date(row.published)}".rstrip()
        )

    def _date(self, edtf: str) -> str:
        """Say a date of publication; a day of the year that the heading gives without it."""
        date = parse_edtf(edtf)
        if date is None or date.start is None or date.start.year != self._year or date.precision != "day":
            return wording.date(edtf)
        return wording.date(edtf) if date.approximate else language.day(date.start, year=False)

    def _clicked(self, at: int) -> None:
        self._chips[at].setChecked(self._rows[at].uid in self._open)
        self.toggled.emit(self._rows[at].uid)
