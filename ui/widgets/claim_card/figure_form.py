"""The editor of one figure: numbers in any digits, what is counted, of whom, as of when, in which scope."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.numbers import parse_number
from app.problems import Rejected
from db.records import Quantity
from ui import scaling, wording
from ui.widgets.base import Translated
from ui.widgets.buttons import IconButton
from ui.widgets.checks import CheckRow
from ui.widgets.claim_card.dates import read_date
from ui.widgets.claim_card.late import Late, Read
from ui.widgets.claim_card.part import CodeCombo
from ui.widgets.combo import Combo
from ui.widgets.fields import Labelled, TextField
from ui.widgets.layouts import row
from ui.widgets.section import Card

_NUMBERS = ("value", "low", "high")
_CODES = {
    "comparator": "comparator",
    "counted_group": "counted_group",
    "population": "population",
    "sex_age": "sex_age",
    "figure_status": "figure_status",
}
# Field, row, column, columns taken.
_PLACES = (
    ("comparator", 0, 0, 1), ("value", 0, 1, 1), ("low", 1, 0, 1), ("high", 1, 1, 1),
    ("counted_group", 2, 0, 1), ("unit", 2, 1, 1), ("population", 3, 0, 1), ("sex_age", 3, 1, 1),
    ("as_of_date", 4, 0, 1), ("figure_status", 4, 1, 1), ("scope_text", 5, 0, 2), ("surface", 6, 0, 2),
    ("part_of", 7, 0, 2), ("formula", 9, 0, 2),
)  # fmt: skip

Commit = Callable[[str, object], object]


def read_number(text: str) -> object:
    """Read a typed number, None for an empty field; ``Rejected("not-a-number")`` for anything else."""
    if not text.strip():
        return None
    number = parse_number(text)
    if number is None:
        raise Rejected("not-a-number", value=text.strip())
    return number


class FigureForm(Translated, Card):
    """Edits one figure field by field: ``commit(field, value)`` may raise ``Rejected``, which is said under the field.

    ``removed`` and ``closed`` as named.
    """

    removed = Signal()
    closed = Signal()

    def __init__(self, commit: Commit, parent: QWidget | None = None) -> None:
        super().__init__(tone="panel", padding=10, parent=parent)
        self._commit = commit
        self._uid = ""
        self._combos: dict[str, CodeCombo] = {}
        self._lates: dict[str, Late] = {}
        self._labelled: dict[str, Labelled] = {}
        self._whole = Combo()
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaling.px(8))
        grid.setVerticalSpacing(scaling.px(6))
        for name, line, at, span in _PLACES:
            grid.addWidget(self._control(name), line, at, 1, span, Qt.AlignmentFlag.AlignTop)
        for at in (0, 1):
            grid.setColumnStretch(at, 1)
            grid.setColumnMinimumWidth(at, scaling.px(60))
        self._derived = CheckRow("")
        self._derived.toggled.connect(lambda on: self._do("is_derived", on))
        self._derived.toggled.connect(self._labelled["formula"].setVisible)
        grid.addWidget(self._derived, 8, 0, 1, 2)
        self._labelled["formula"].hide()
        self.body.addLayout(grid)
        self._remove = IconButton("trash-2", "", size=26)
        self._close = IconButton("check", "", size=26)
        self._remove.clicked.connect(self.removed)
        self._close.clicked.connect(self.closed)
        foot = row(gap=2)
        foot.addWidget(self._remove)
        foot.addStretch(1)
        foot.addWidget(self._close)
        self.body.addLayout(foot)
        self.retranslate()

    def _control(self, name: str) -> Labelled:
        if name == "part_of":
            return self._whole_choice()
        return self._code(name) if name in _CODES else self._text(name)

    def _whole_choice(self) -> Labelled:
        self._whole.setMinimumWidth(scaling.px(60))
        self._whole.activated.connect(lambda at: self._do("part_of", self._whole.itemData(at) or None))
        self._labelled["part_of"] = Labelled("", self._whole)
        return self._labelled["part_of"]

    def _code(self, name: str) -> Labelled:
        combo = CodeCombo(_CODES[name], empty=name != "comparator")
        combo.picked.connect(lambda code: self._do(name, code))
        self._combos[name] = combo
        self._labelled[name] = Labelled("", combo)
        return self._labelled[name]

    def _text(self, name: str) -> Labelled:
        field = TextField()
        labelled = self._labelled[name] = Labelled("", field)
        read: Read = read_number if name in _NUMBERS else read_date if name == "as_of_date" else str.strip
        late = Late(field, lambda value: self._commit(name, value), read=read, labelled=labelled)
        late.confirmed.connect(self.closed)
        late.left.connect(self.closed)
        self._lates[name] = late
        if name in _NUMBERS:
            field.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        return labelled

    def retranslate(self) -> None:
        """Say the captions."""
        super().retranslate()
        captions = {
            "comparator": self.tr("Comparator"),
            "value": self.tr("Value"),
            "low": self.tr("Low"),
            "high": self.tr("High"),
            "counted_group": self.tr("Counted group"),
            "unit": self.tr("Unit"),
            "population": self.tr("Population"),
            "sex_age": self.tr("Sex and age"),
            "as_of_date": self.tr("As of"),
            "figure_status": self.tr("Status of the figure"),
            "scope_text": self.tr("Scope"),
            "surface": self.tr("As written"),
            "part_of": self.tr("Part of"),
            "formula": self.tr("Formula"),
        }
        for name, caption in captions.items():
            self._labelled[name].set_caption(caption)
        self._derived.setText(self.tr("Derived from other figures"))
        self._derived.set_count("")
        self._remove.set_name(self.tr("Remove the figure"))
        self._close.set_name(self.tr("Done"))
        for name, example in (("value", "9,500"), ("as_of_date", wording.example_date())):
            control = self._labelled[name].control
            if isinstance(control, QLineEdit):
                control.setPlaceholderText(example)

    def show_figure(self, figure: Quantity, others: Sequence[tuple[str, str]] = ()) -> None:
        """Edit a figure; what is being typed stays while it is the same one.

        ``others`` are the figures it may be a part of: uid and words.
        """
        same = figure.uid == self._uid
        self._uid = figure.uid
        for name, late in self._lates.items():
            text = _shown(name, getattr(figure, name))
            if same:
                late.show(text)
            else:
                late.replace(text)
        for name, combo in self._combos.items():
            combo.show_code(getattr(figure, name))
        blocker = QSignalBlocker(self._derived)
        self._derived.setChecked(figure.is_derived)
        blocker.unblock()
        self._labelled["formula"].setVisible(figure.is_derived)
        self._offer_wholes(figure, others)

    def _offer_wholes(self, figure: Quantity, others: Sequence[tuple[str, str]]) -> None:
        self._whole.clear()  # `activated` follows the reader only, so nothing is emitted
        self._whole.addItem(self.tr("—"), "")
        for uid, words in others:
            self._whole.addItem(words, uid)
        self._whole.setCurrentIndex(max(0, self._whole.findData(figure.part_of or "")))
        self._labelled["part_of"].set_remark("")
        self._labelled["part_of"].setVisible(bool(others))

    def focus_value(self) -> None:
        """Begin with the number."""
        self._labelled["value"].control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Commit what is being typed."""
        for late in self._lates.values():
            late.flush()

    def _do(self, name: str, value: object) -> None:
        try:
            self._commit(name, value)
        except Rejected as refusal:
            if name in self._labelled:
                self._labelled[name].set_remark(wording.problem(refusal), wrong=True)


def _shown(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, int | float):
        return wording.number(value)
    return wording.date(str(value)) if name == "as_of_date" else str(value)
