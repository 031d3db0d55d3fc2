"""The lead's figure in a dialog: numbers, the rule, the grade, and why; without rule and rationale nothing is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.comparing.answers import Answer
from app.comparing.ranges import Ranges
from app.numbers import parse_number
from app.problems import Rejected
from db.records import Number
from ui import bidi, scaling, wording
from ui.dialogs.dialog import Dialog
from ui.screens.compare import figures_say as say
from ui.screens.compare import words
from ui.widgets.buttons import Button
from ui.widgets.claim_card.part import CodeCombo
from ui.widgets.fields import Labelled, NumberField
from ui.widgets.layouts import row
from ui.widgets.text import Text
from ui.widgets.text_box import TextBox

Keep = Callable[[Mapping[str, object]], bool]
_NUMBERS = ("low", "best", "high")
_FIELD_OF = {"no-rule": "rule_used", "no-rationale": "rationale", "unknown-code": "rule_used"}
UID = Qt.ItemDataRole.UserRole + 30
_ROW, _ROWS = 28, 4


class LeadDialog(Dialog):
    """``keep(fields)`` does it and tells whether it was done; ``remove`` takes the figure away.

    What is refused stands below its field.
    """

    def __init__(
        self, parent: QWidget | None, ranges: Ranges, keep: Keep, remove: Callable[[], bool]
    ) -> None:
        super().__init__(parent, width=600)
        self._ranges, self._keep, self._remove = ranges, keep, remove
        self._title, self._asked = Text("", "h2"), Text("", "body", "ink2", wrap=True)
        self.rule, self.grade = CodeCombo("rule_used"), CodeCombo("grade", empty=False)
        self.numbers = {name: NumberField(_read, wording.number) for name in _NUMBERS}
        self.rationale = TextBox(3)
        self.claims = SupportList(_answers(ranges))
        fields: dict[str, QWidget] = {
            "rule_used": self.rule, **self.numbers, "grade": self.grade, "rationale": self.rationale,
            "supporting_claims": self.claims,
        }  # fmt: skip
        self._labelled = {name: Labelled("", control) for name, control in fields.items()}
        self._take = Button(icon="between-horizontal-start")
        self._lay_out()
        self._act = self.add_button(Button(kind="primary"))
        self._cancel = self.add_button(Button(key="escape"))
        self._gone = Button(kind="danger", icon="trash-2")
        self.add_start(self._gone)
        self._gone.setVisible(ranges.figure is not None)
        self._act.clicked.connect(self.done_asked)
        self._cancel.clicked.connect(self.reject)
        self._gone.clicked.connect(self._take_away)
        self._take.clicked.connect(self._take_range)
        self.retranslate()
        self._fill()
        self.fit()
        self.rule.setFocus()

    def _lay_out(self) -> None:
        self.body.addWidget(self._title)
        self.body.addWidget(self._asked)
        judged, numbers, top = row(gap=8), row(gap=8), Qt.AlignmentFlag.AlignTop
        for name in ("rule_used", "grade"):
            judged.addWidget(self._labelled[name], 1, top)
        for name in _NUMBERS:
            numbers.addWidget(self._labelled[name], 1, top)
        self._beside = Labelled(" ", self._take)  # on one line with the fields
        numbers.addWidget(self._beside, 0, top)
        self.body.addLayout(judged)
        self.body.addLayout(numbers)
        self.body.addWidget(self._labelled["rationale"])
        self.body.addWidget(self._labelled["supporting_claims"])
        self._labelled["supporting_claims"].setVisible(bool(self.claims.count()))
        self._beside.setVisible(self._ranges.lowest is not None)
        self.body.addStretch(1)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("The lead's figure"))
        self._title.setText(self.tr("The lead's figure"))
        question = self._ranges.question
        self._asked.setText(wording.either(question.text_ar, question.text_en))
        captions = {
            "rule_used": self.tr("Rule used"),
            "low": self.tr("Lowest"),
            "best": self.tr("Best (may stay empty)"),
            "high": self.tr("Highest"),
            "grade": self.tr("Grade"),
            "rationale": self.tr("Rationale"),
            "supporting_claims": self.tr("Claims it rests on"),
        }
        for name, caption in captions.items():
            self._labelled[name].set_caption(caption)
        self._take.setText(self.tr("Take the range"))
        self._take.setAccessibleName(self._take.text())
        said = say.span(self._ranges.lowest, self._ranges.highest)
        self._take.setToolTip(bidi.strip_isolates(said))
        self._act.setText(self.tr("Keep the figure"))
        self._cancel.setText(self.tr("Cancel"))
        self._gone.setText(self.tr("Remove"))

    def done_asked(self) -> None:
        """Keep what the fields say, or say what is missing."""
        for labelled in self._labelled.values():
            labelled.set_remark("")
        try:
            fields: dict[str, object] = {name: self._number(name) for name in _NUMBERS}
            fields |= {
                "rule_used": self.rule.code(),
                "grade": self.grade.code(),
                "rationale": self.rationale.toPlainText(),
                "supporting_claims": self.claims.ticked(),
            }
            done = self._keep(fields)
        except Rejected as refusal:
            self._refuse(refusal)
            return
        if done:
            self.accept()

    def _fill(self) -> None:
        figure = self._ranges.figure
        self.grade.show_code(figure.grade if figure is not None else "not_assessed")
        if figure is None:
            return
        self.rule.show_code(figure.rule_used)
        for name in _NUMBERS:
            self.numbers[name].set_number(getattr(figure, name))
        self.rationale.setPlainText(figure.rationale)
        self.claims.tick(figure.supporting_claims)

    def _number(self, name: str) -> Number | None:
        """Read a field as it stands: Enter keeps the figure before the field is left."""
        text = self.numbers[name].text().strip()
        try:
            return _read(text)
        except ValueError:
            raise Rejected("not-a-number", value=text, field=name) from None

    def _refuse(self, refusal: Rejected) -> None:
        name = str(refusal.details.get("field", "")) or _FIELD_OF.get(refusal.code, "low")
        self._labelled[name].set_remark(wording.problem(refusal), wrong=True)
        self.fit()
        self._labelled[name].control.setFocus()

    def _take_range(self) -> None:
        """Fill in how far the accounts reach; the reader may still change it."""
        self.numbers["low"].set_number(self._ranges.lowest)
        self.numbers["high"].set_number(self._ranges.highest)
        self.numbers["high"].setFocus()

    def _take_away(self) -> None:
        if self._remove():
            self.accept()


class SupportList(QListWidget):
    """The claims that answer a question with a box for each; Space or a click ticks one."""

    def __init__(self, answers: Sequence[Answer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(bidi.IsolateDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for answer in answers:
            item = QListWidgetItem(
                " · ".join((words.answer(answer), words.speaker(answer), bidi.ltr(answer.code)))
            )
            item.setData(UID, answer.claim.uid)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, scaling.px(_ROW)))
            self.addItem(item)
        self.setFixedHeight(scaling.px(_ROW) * min(_ROWS, max(1, self.count())) + scaling.px(4))

    def ticked(self) -> list[str]:
        """Return the uids of the claims that are ticked."""
        items = (self.item(at) for at in range(self.count()))
        return [str(item.data(UID)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def tick(self, claims: Sequence[str]) -> None:
        """Tick these claims and no others."""
        for at in range(self.count()):
            on = str(self.item(at).data(UID)) in claims
            self.item(at).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def _answers(ranges: Ranges) -> list[Answer]:
    """Return the answers on the axis and beside it, each claim once."""
    everything = [mark.answer for mark in ranges.marks] + [each.answer for each in ranges.outside]
    return list({answer.claim.uid: answer for answer in everything}.values())


def _read(text: str) -> Number | None:
    """Read a number in any digits, None for nothing; ``ValueError`` for anything else."""
    if not text:
        return None
    found = parse_number(text)
    if found is None:
        raise ValueError(text)
    return found
