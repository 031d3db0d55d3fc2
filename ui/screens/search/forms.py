"""The written forms found, each with how often: one that is unticked takes its places away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import bidi, fonts, language, painting, scaling, theme
from ui.widgets.base import Translated
from ui.widgets.checks import CheckRow, paint_check
from ui.widgets.layouts import column
from ui.widgets.text import Text

_MOST = 40
_BAR, _BAR_HEIGHT, _COUNT, _GAP, _BOX = 48, 5, 34, 8, 16


class FormRow(CheckRow):
    """A form with its count and a bar as long as its share of the most frequent one."""

    def __init__(self, form: str, parent: QWidget | None = None) -> None:
        super().__init__(bidi.isolated(form), parent=parent)
        self.form = form
        self._share = 0.0

    def set_share(self, count: int, most: int) -> None:
        """Show how often the form was found."""
        self._share = count / most if most else 0.0
        self.set_count(language.number(count))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, form, bar and count from the reading start."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        row = painting.Row(self.rect(), self.layoutDirection())
        box = row.take(scaling.px(_BOX), scaling.px(_GAP))
        paint_check(painter, box, self.checkState(), hovered=self.underMouse())
        small = fonts.font("caption")
        place, end = row.take_end(scaling.px(_COUNT), scaling.px(_GAP)), Qt.AlignmentFlag.AlignTrailing
        painting.text(painter, place, bidi.isolated(self._count), small, "ink2", align=end)
        self._paint_bar(painter, row.take_end(scaling.px(_BAR), scaling.px(_GAP)))
        painting.text(painter, row.rest(), self.text(), fonts.font("body"), "ink")

    def _paint_bar(self, painter: QPainter, place: QRectF) -> None:
        height = scaling.px(_BAR_HEIGHT)
        whole = QRectF(place.left(), round(place.center().y() - height / 2), place.width(), height)
        painting.box(painter, whole, painting.Box("header", radius=2.5))
        if self.isChecked() and self._share > 0:
            length = max(height, whole.width() * self._share)
            filled = painting.Row(whole, self.layoutDirection()).take(length)
            painter.fillRect(filled, theme.colour("accent"))


class FormList(Translated, QWidget):
    """The forms, most frequent first. ``changed(frozenset)`` with those unticked."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, FormRow] = {}
        self._refused: frozenset[str] = frozenset()
        self._left_out = 0
        self._body: QVBoxLayout = column(gap=0)
        self._more = Text("", "caption", "ink2", wrap=True)
        self._none = Text("", "caption", "ink2", wrap=True)
        self._body.addWidget(self._none)
        self._body.addWidget(self._more)
        self.setLayout(self._body)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what is left out, and that there is nothing."""
        super().retranslate()
        self._none.setText(self.tr("The forms found will stand here."))
        self._say()

    def forms(self) -> list[FormRow]:
        """Return the rows shown, most frequent first."""
        return list(self._rows.values())

    def show_counts(self, counts: Mapping[str, int], refused: frozenset[str]) -> None:
        """Show these forms; those ``refused`` are unticked and stay, so that they can be ticked again."""
        self._refused = refused
        ranked = Counter(dict.fromkeys(refused, 0) | dict(counts)).most_common()
        shown = [(form, count) for at, (form, count) in enumerate(ranked) if at < _MOST or form in refused]
        self._left_out = len(ranked) - len(shown)
        for form in self._rows.keys() - {form for form, _ in shown}:
            row = self._rows.pop(form)
            row.hide()
            row.deleteLater()
        self._rows = {form: self._rows.get(form) or self._made(form) for form, _ in shown}
        most = shown[0][1] if shown else 0
        for at, (form, count) in enumerate(shown):
            row = self._rows[form]
            blocker = QSignalBlocker(row)
            row.setChecked(form not in refused)
            blocker.unblock()
            row.set_share(count, most)
            if self._body.indexOf(row) != at + 1:
                self._body.insertWidget(at + 1, row)
        self._say()

    def _made(self, form: str) -> FormRow:
        row = FormRow(form)
        row.toggled.connect(lambda on, form=form: self._toggled(form, on=on))
        return row

    def _toggled(self, form: str, *, on: bool) -> None:
        self._refused = self._refused - {form} if on else self._refused | {form}
        self.changed.emit(self._refused)

    def _say(self) -> None:
        self._none.setVisible(not self._rows)
        self._more.setVisible(self._left_out > 0)
        self._more.setText(language.digits(self.tr("%n rarer form(s) not listed.", "", self._left_out)))
