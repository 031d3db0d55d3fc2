"""A question of comparison: its words, what it asks for, of whom and when, and the answers it can have."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from app.problems import Rejected
from app.questions import Wording
from db.records import Position, Question
from ui import wording
from ui.dialogs.dialog import Dialog
from ui.screens.compare.positions_edit import PositionsEdit
from ui.widgets.buttons import Button
from ui.widgets.claim_card.dates import read_date
from ui.widgets.claim_card.part import CodeCombo
from ui.widgets.fields import Labelled, TextField
from ui.widgets.fitting_choice import FittingChoice
from ui.widgets.layouts import row
from ui.widgets.text import Text

Make = Callable[[Mapping[str, object], Sequence[Wording] | None], bool]

_OF_ANSWERS = frozenset({"no-title", "name-taken"})


class QuestionDialog(Dialog):
    """``make(fields, positions)`` does it and tells whether it was done; what it refuses stands below a field.

    ``positions`` is None for a question that asks for a number: those it had stay as they are.
    """

    def __init__(
        self,
        parent: QWidget | None,
        make: Make,
        question: Question | None = None,
        positions: Sequence[Position] = (),
    ) -> None:
        super().__init__(parent, width=560)
        self._make = make
        self._new = question is None
        self._title = Text("", "h2", wrap=True)
        self.text_ar, self.text_en = TextField(), TextField()
        self.kind = FittingChoice()
        self.group = CodeCombo("counted_group")
        self.population = CodeCombo("population")
        self.as_of = TextField(icon="calendar-days")
        self.positions = PositionsEdit()
        self._labelled = {
            name: Labelled("", control)
            for name, control in (
                ("text_ar", self.text_ar), ("text_en", self.text_en), ("kind", self.kind), ("counted_group", self.group),
                ("population", self.population), ("as_of_window", self.as_of), ("positions", self.positions),
            )
        }  # fmt: skip
        self._lay_out()
        self._act = self.add_button(Button(kind="primary"))
        self._cancel = self.add_button(Button(key="escape"))
        self._act.clicked.connect(self._done)
        self._cancel.clicked.connect(self.reject)
        self.kind.chosen.connect(lambda _code: self._suit_kind())
        self.positions.grown.connect(self.fit)
        self.retranslate()
        if question is not None:
            self._fill(question)
            self.positions.show_positions(positions)
        self._suit_kind()
        self.fit()
        self.text_ar.setFocus()

    def _lay_out(self) -> None:
        self.body.addWidget(self._title)
        for name in ("text_ar", "text_en", "kind"):
            self.body.addWidget(self._labelled[name])
        counted = row(gap=8)
        for name in ("counted_group", "population", "as_of_window"):
            counted.addWidget(self._labelled[name], 1)
        self.body.addLayout(counted)
        self.body.addWidget(self._labelled["positions"])
        self.body.addStretch(1)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        title = self.tr("New question") if self._new else self.tr("Question")
        self.setWindowTitle(title)
        self._title.setText(title)
        captions = {
            "text_ar": self.tr("The question in Arabic"),
            "text_en": self.tr("The question in English"),
            "kind": self.tr("It asks for"),
            "counted_group": self.tr("Counted"),
            "population": self.tr("Population"),
            "as_of_window": self.tr("As of"),
            "positions": self.tr("Answers that claims can give"),
        }
        for name, caption in captions.items():
            self._labelled[name].set_caption(caption)
        kinds = [("quantity", self.tr("a number")), ("proposition", self.tr("an answer in words"))]
        self.kind.set_choices(self.tr("It asks for"), kinds)
        self._act.setText(self.tr("Add the question") if self._new else self.tr("Keep the changes"))
        self._cancel.setText(self.tr("Cancel"))

    def _fill(self, question: Question) -> None:
        self.text_ar.setText(question.text_ar)
        self.text_en.setText(question.text_en)
        self.kind.choose(question.kind)
        self.group.show_code(question.counted_group)
        self.population.show_code(question.population)
        self.as_of.setText(wording.date(question.as_of_window))

    def _suit_kind(self) -> None:
        numeric = self.kind.current() == "quantity"
        for name in ("counted_group", "population"):
            self._labelled[name].setVisible(numeric)
        self._labelled["positions"].setVisible(not numeric)
        self.fit()

    def _done(self) -> None:
        for labelled in self._labelled.values():
            labelled.set_remark("")
        try:
            window = read_date(self.as_of.text())
        except Rejected as refusal:
            self._refuse("as_of_window", refusal)
            return
        numeric = self.kind.current() == "quantity"
        fields = {
            "text_ar": self.text_ar.text(), "text_en": self.text_en.text().strip(), "kind": self.kind.current(),
            "counted_group": self.group.code() if numeric else "",
            "population": self.population.code() if numeric else "", "as_of_window": window,
        }  # fmt: skip
        try:
            done = self._make(fields, None if numeric else self.positions.wordings())
        except Rejected as refusal:
            in_answers = refusal.code in _OF_ANSWERS and self.text_ar.text().strip()
            self._refuse("positions" if in_answers else "text_ar", refusal)
            return
        if done:
            self.accept()

    def _refuse(self, name: str, refusal: Rejected) -> None:
        self._labelled[name].set_remark(wording.problem(refusal), wrong=True)
        self.fit()
        self._labelled[name].control.setFocus()
