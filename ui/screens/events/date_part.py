"""When an event was: from and to as people type them, how precisely it is known, and a strip of real days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.dates import EdtfDate, parse_date, parse_edtf
from app.problems import Rejected
from db.records import Event
from ui import bidi, language, scaling, wording
from ui.screens.events.day_strip import DayStrip
from ui.widgets.base import Translated
from ui.widgets.buttons import IconButton
from ui.widgets.checks import CheckRow
from ui.widgets.claim_card.late import Late
from ui.widgets.fields import Labelled, TextField
from ui.widgets.fitting_choice import FittingChoice
from ui.widgets.section import Heading
from ui.widgets.text import Text

_FIELD = 150  # px at 100 % that a date in words needs
_UNKNOWN = "unknown"


class DatePart(Translated, QWidget):
    """Shows and reads the date of an event. ``change(date, precision)`` writes an EDTF string and a code, if it can."""

    def __init__(self, change: Callable[[str, str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change = change
        self._event: Event | None = None
        self._value = EdtfDate(None, None, "unknown")
        self._around: Callable[[], date] = date.today
        self._heading = Heading()
        self._from, self._to = (Labelled("", TextField(icon="calendar-days")) for _ in range(2))
        self._precision = FittingChoice()
        self._how = Labelled("", self._precision)
        self._about = CheckRow("")
        self._earlier, self._later = (
            IconButton(f"chevron-{side}", "", size=26) for side in ("left", "right")
        )
        self._months = Text("", "caption", "ink2")
        self.strip = DayStrip()
        self._lates = (
            self._late(self._from, self._commit_from),
            self._late(self._to, self._commit_to),
        )
        self._lay_out()
        self._connect()
        self.retranslate()

    def _late(self, labelled: Labelled, commit: Callable[[str], bool]) -> Late:
        field = labelled.control
        assert isinstance(field, TextField)  # noqa: S101  (made above)
        field.editingFinished.connect(self._show_ends)
        return Late(field, lambda text: commit(str(text)))

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaling.px(12))
        self._grid.setVerticalSpacing(scaling.px(8))
        self._grid.addWidget(self._from, 0, 0)
        self._grid.addWidget(self._to, 0, 1)
        self._wide = False
        self._grid.addWidget(self._how, 1, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        line = QHBoxLayout()
        line.setSpacing(scaling.px(4))
        line.addWidget(self._about, 1)
        for control in (self._earlier, self._months, self._later):
            line.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaling.px(8))
        column.addWidget(self._heading)
        column.addLayout(self._grid)
        column.addLayout(line)
        column.addWidget(self.strip)

    def _connect(self) -> None:
        self._precision.chosen.connect(self._choose_precision)
        self._about.toggled.connect(self._toggle_about)
        self._earlier.clicked.connect(lambda: self.strip.turn(-1))
        self._later.clicked.connect(lambda: self.strip.turn(1))
        self.strip.moved.connect(self._say_months)
        self.strip.picked.connect(self._set)
        language.current.changed.connect(self.retranslate)

    # -- showing -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._heading.set_texts(
            self.tr("Date"), self.tr("as the articles tell it, not as they were published")
        )
        self._from.set_caption(self.tr("From"))
        self._to.set_caption(self.tr("To"))
        for labelled, hint in ((self._from, wording.example_date()), (self._to, self.tr("the same day"))):
            field = labelled.control
            assert isinstance(field, TextField)  # noqa: S101  (made above)
            field.setPlaceholderText(hint)
        self._how.set_caption(self.tr("Precision"))
        self._precision.set_choices(
            self.tr("Precision of the date"), wording.choices("date_precision", short=True)
        )
        self._about.setText(self.tr("about this time"))
        self._about.set_count("")
        self._earlier.set_name(self.tr("A week earlier"))
        self._later.set_name(self.tr("A week later"))
        self._say_months()
        self._arrange()
        if self._event is not None:
            self.show_event(self._event, self._around)

    def show_event(self, event: Event, around: Callable[[], date]) -> None:
        """Show the date of an event; an undated one shows days ``around`` the day returned."""
        other = self._event is None or self._event.uid != event.uid
        moved = other or self._event is None or self._event.date != event.date
        self._event, self._around = event, around
        self._value = parse_edtf(event.date) or EdtfDate(None, None, "unknown")
        self._show_ends(other=other)
        if other:
            for labelled in (self._from, self._to):
                labelled.set_remark("")
        self._precision.choose(event.date_precision or (self._value.precision if event.date else _UNKNOWN))
        blocker = QSignalBlocker(self._about)
        self._about.setChecked(self._value.approximate)
        blocker.unblock()
        start, end = self._value.start, self._value.end
        taken = (start, end) if start is not None and end is not None else None
        if moved:
            self.strip.show_days(taken, start or around(), fresh=other)

    def _show_ends(self, *, other: bool = False) -> None:
        """Show both ends in words, but leave alone what is being typed and says the same."""
        ends = _ends(self._event.date if self._event is not None else "")
        for late, labelled, text in zip(self._lates, (self._from, self._to), ends, strict=True):
            if other:
                late.replace(text)
            elif not labelled.control.hasFocus() or parse_date(late.text()) != parse_date(text):
                late.show(text)

    def set_writable(self, *, writable: bool) -> None:
        """Let the date be changed or only read."""
        for labelled in (self._from, self._to):
            field = labelled.control
            assert isinstance(field, TextField)  # noqa: S101  (made above)
            field.setReadOnly(not writable)
        for control in (self._precision, self._about):
            control.setEnabled(writable)
        self.strip.set_writable(writable=writable)

    def flush(self) -> None:
        """Commit what is being typed."""
        for late in self._lates:
            late.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the precision beside the dates where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        needed = 2 * scaling.px(_FIELD) + self._precision.sizeHint().width() + 2 * scaling.px(12)
        wide = self.width() >= needed
        if wide != self._wide:
            self._wide = wide
            self._grid.removeWidget(self._how)
            self._grid.addWidget(self._how, *((0, 2) if wide else (1, 0, 1, 2)))
            self.updateGeometry()

    def _say_months(self) -> None:
        first, last = self.strip.shown()
        names = [
            f"{language.month_name(day.month)} {language.digits(str(day.year))}" for day in (first, last)
        ]
        self._months.setText(bidi.isolated(" · ".join(map(bidi.isolated, dict.fromkeys(names)))))

    # -- changing ----------------------------------------------------------------------------------------------------

    def _commit_from(self, text: str) -> bool:
        found = self._read(text, self._from)
        start, end = found.start, found.end
        if start is None or end is None:
            return self._set(None, None)
        last = self._value.end
        if "/" in found.edtf or "/" not in self._value.edtf or last is None or last < end:
            last = end
        return self._set(start, last, approximate=found.approximate or self._value.approximate)

    def _commit_to(self, text: str) -> bool:
        found = self._read(text, self._to)
        first = self._value.start if self._value.start is not None else found.start
        last = found.end
        if last is None:
            return self._set(self._value.start, self._first_end())
        if first is not None and last < first:
            self._to.set_remark(self.tr("This lies before the beginning."), wrong=True)
            raise Rejected("not-a-date", value=text)
        self._to.set_remark("")
        return self._set(first, last, approximate=found.approximate or self._value.approximate)

    def _first_end(self) -> date | None:
        """Return the last day of what the first field says alone."""
        found = parse_date(_ends(self._event.date)[0]) if self._event is not None else None
        return found.end if found is not None else self._value.start

    def _read(self, text: str, labelled: Labelled) -> EdtfDate:
        found = parse_date(text.strip())
        if found is None:
            refusal = Rejected("not-a-date", value=text.strip())
            labelled.set_remark(wording.problem(refusal), wrong=True)
            raise refusal
        labelled.set_remark("")
        return found

    def _set(self, first: date | None, last: date | None, *, approximate: bool | None = None) -> bool:
        about = self._value.approximate if approximate is None else approximate
        fresh = EdtfDate(first, last, "day", about).edtf
        own = parse_edtf(fresh)
        known = self._event.date_precision if self._event is not None else ""
        # A precision that somebody chose stays with the next date; the one a date has by itself does not.
        if not fresh or known in ("", _UNKNOWN, self._value.precision):
            known = own.precision if own is not None else _UNKNOWN
        return self._change(fresh, known)

    def _choose_precision(self, code: str) -> None:
        if code == _UNKNOWN:
            self._change("", _UNKNOWN)
        elif self._value.start is None:
            self._precision.choose(_UNKNOWN)
            self._from.setFocus()
        else:
            self._change(self._value.edtf, code)

    def _toggle_about(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if self._value.start is None:
            blocker = QSignalBlocker(self._about)
            self._about.setChecked(False)
            blocker.unblock()
            self._from.setFocus()
        else:
            self._set(self._value.start, self._value.end, approximate=on)


def _ends(edtf: str) -> tuple[str, str]:
    """Say what stands in the two fields: a date of one piece in the first, both ends of a stretch."""
    first, _, last = edtf.replace("~", "").partition("/")
    return wording.date(first), wording.date(last)
