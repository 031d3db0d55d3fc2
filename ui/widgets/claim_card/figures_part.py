"""The figures on the card: the table, and the editor below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app import figures
from app.claims import ClaimDetail
from app.numbers import parse_number
from db.records import Quantity
from ui import bidi, wording
from ui.widgets.buttons import IconButton
from ui.widgets.claim_card.figure_form import FigureForm
from ui.widgets.claim_card.figure_rows import FigureRows, value_text
from ui.widgets.claim_card.part import EDGE, Part, Subject
from ui.widgets.layouts import row


class FiguresPart(Part):
    """Figures of the claim; Q adds one and opens it."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(subject, parent=parent)
        self._opened = ""
        self._writable = True
        self._add = IconButton("plus", "", key="q", size=26)
        self._add.clicked.connect(self._add_empty)
        if self.heading is not None:
            self.heading.add_action(self._add)
        self._rows = FigureRows()
        self._rows.activated.connect(self.open)
        self._form = FigureForm(self._commit)
        self._form.removed.connect(self._remove)
        self._form.closed.connect(self._close)
        self._form.closed.connect(self.finished)
        self._inset = QWidget()
        inset = row(margins=(EDGE, 8, EDGE, 10))
        inset.addWidget(self._form)
        self._inset.setLayout(inset)
        self.outer.insertWidget(1, self._rows)
        self.outer.insertWidget(2, self._inset)
        self._inset.hide()
        self.retranslate()

    @property
    def _figures(self) -> tuple[Quantity, ...]:
        return self.subject.detail.figures if self.subject.detail is not None else ()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        self._add.set_name(self.tr("Add a figure"))
        self._say_heading()

    def set_writable(self, *, writable: bool) -> None:
        """Let figures be changed or only read."""
        self._writable = writable
        self._add.setVisible(writable)

    def show_claim(self, detail: ClaimDetail) -> None:
        """Show the figures; the open one stays open while it is there."""
        uids = [figure.uid for figure in detail.figures]
        if self._opened and self._opened not in uids:
            self._close()
        at = uids.index(self._opened) if self._opened else -1
        self._rows.set_figures(detail.figures, at)
        self._rows.setVisible(bool(detail.figures))
        if at >= 0:
            self._form.show_figure(detail.figures[at], _others(detail.figures, at))
        self._say_heading()

    def claim_changed(self) -> None:
        """Close the form: another claim is shown."""
        self._close()

    def flush(self) -> None:
        """Commit what is being typed."""
        if self._opened:
            self._form.flush()

    def add(self, surface: str = "") -> None:
        """Add a figure and begin with its number; ``surface`` are its words in the article, if they are known."""
        if not self.subject.uid or not self._writable:
            return
        self.flush()
        action, uid = figures.add_figure(
            self.subject.workspace.session, self.subject.uid, surface=surface, value=parse_number(surface)
        )
        self._opened = uid
        if self.subject.perform(action):
            self._open(uid)
        else:
            self._opened = ""

    def _add_empty(self) -> None:
        self.add()

    def _say_heading(self) -> None:
        dates = {figure.as_of_date for figure in self._figures if figure.as_of_date}
        remark = ""
        if len(dates) == 1:
            remark = self.tr("as of %1").replace("%1", bidi.isolated(wording.date(dates.pop())))
        if self.heading is not None:
            self.heading.set_texts(self.tr("Figures"), remark)

    def open(self, at: int) -> None:
        """Edit a figure, by its place from 0."""
        if self._writable:
            self.flush()
            self._open(self._figures[at].uid)

    def _open(self, uid: str) -> None:
        self._opened = uid
        if self.subject.detail is not None:
            self.show_claim(self.subject.detail)
        self._inset.show()
        self._form.focus_value()

    def _close(self) -> None:
        self._opened = ""
        self._inset.hide()
        self._rows.set_figures(self._figures)

    def _commit(self, name: str, value: object) -> bool:
        if not self._opened:
            return True
        session = self.subject.workspace.session
        return self.subject.perform(figures.edit_figure(session, self._opened, **{name: value}))

    def _remove(self) -> None:
        uid, session = self._opened, self.subject.workspace.session
        self._close()
        self.subject.attempt(lambda: figures.remove_figure(session, uid))
        self.finished.emit()


def _others(figures_there: Sequence[Quantity], at: int) -> list[tuple[str, str]]:
    """Return the figures that the one at a place may be a part of, with words to choose them by."""
    return [(figure.uid, _words(figure)) for place, figure in enumerate(figures_there) if place != at]


def _words(figure: Quantity) -> str:
    counted = wording.word("counted_group", figure.counted_group, short=True) or figure.unit
    return " ".join(bidi.isolated(piece) for piece in (value_text(figure), counted) if piece)
