"""Below the matrix: two passages side by side, whether they can be compared, and what the one is to the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.comparing.answers import Answer
from app.comparing.comparability import checks, difference
from app.comparing.relations import Link, Said
from db.records import ClaimRelation, Quantity
from ui import bidi, scaling, theme, wording
from ui.screens.compare.passage import Passage, compared
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import Button, IconButton
from ui.widgets.claim_card.part import CodeCombo
from ui.widgets.elided import Elided
from ui.widgets.fields import TextField
from ui.widgets.glyph import Glyph
from ui.widgets.layouts import Hairline, row
from ui.widgets.text import Text

RELATIONS = (
    "corroborates", "contradicts", "refines", "updates", "not_comparable", "duplicate", "relay_variant",
)  # fmt: skip
"""In the order of the digit keys 1 to 7."""

_PANEL, _CHECK, _CHECKS = 372, 19, 6


class PairStrip(Translated, Themed, QWidget):
    """``said(Answer, Answer, Said)`` when the reviewer confirms a relation, ``taken_back(Answer, Answer)`` when it goes.

    ``turned(step)`` asks for the next or previous pair of the cell.
    """

    said = Signal(object, object, object)
    taken_back = Signal(object, object)
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link: Link | None = None
        self._pair: tuple[Answer | None, Answer | None] = (None, None)
        self._place = ""
        self.first, self.second = Passage(), Passage()
        self._heading = Text("", "h3")
        self._counted = Text("", "caption", "ink2")
        self._lines = [CheckLine() for _ in range(_CHECKS)]
        self._reason = Text("", "caption", "ink2", wrap=True)
        self.relation = CodeCombo("claim_claim", empty=False)
        self.rationale = TextField()
        self.swap = IconButton("refresh-cw", "", framed=True)
        self.confirm = Button(kind="primary", icon="check", key="enter")
        self.remove = IconButton("undo-2", "")
        self.previous, self.next = IconButton("chevron-right", ""), IconButton("chevron-left", "")
        self._lay_out()
        self._connect()
        self.retranslate()
        self.restyle()

    def _lay_out(self) -> None:
        self._panel = self._judging()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for widget, stretch in (
            (self.first, 1), (Hairline(vertical=True), 0), (self.second, 1), (Hairline(vertical=True), 0),
            (self._panel, 0),
        ):  # fmt: skip
            outer.addWidget(widget, stretch)

    def _judging(self) -> QWidget:
        """Return the panel of checks and choice."""
        panel = QWidget()
        panel.setFixedWidth(scaling.px(_PANEL))
        lines = QVBoxLayout(panel)
        edge = scaling.px(14)
        lines.setContentsMargins(edge, scaling.px(10), edge, scaling.px(10))
        lines.setSpacing(scaling.px(2))
        head, choice, foot = row(gap=8), row(gap=8), row(gap=8)
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._counted)
        choice.addWidget(self.relation)
        choice.addWidget(self.swap)
        choice.addWidget(self.rationale, 1)
        foot.addWidget(self.confirm)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.previous)
        foot.addWidget(self.next)
        lines.addLayout(head)
        for line in self._lines:
            line.hide()
            lines.addWidget(line)
        lines.addWidget(self._reason)
        lines.addStretch(1)
        lines.addLayout(choice)
        lines.addSpacing(scaling.px(6))
        lines.addLayout(foot)
        return panel

    def _connect(self) -> None:
        self.confirm.clicked.connect(self.accept)
        self.remove.clicked.connect(lambda: self.taken_back.emit(*self._pair))
        self.swap.clicked.connect(self._swap)
        self.previous.clicked.connect(lambda: self.turned.emit(-1))
        self.next.clicked.connect(lambda: self.turned.emit(1))
        self.rationale.returnPressed.connect(self.accept)
        self.relation.picked.connect(lambda _code: self._say_swap())

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._heading.setText(self.tr("Can they be compared?"))
        self.relation.setAccessibleName(self.tr("Relation"))
        self.rationale.setPlaceholderText(self.tr("Reason, if one is needed"))
        self.rationale.setAccessibleName(self.tr("Reason"))
        self.confirm.setText(self.tr("Confirm the relation"))
        self.remove.set_name(self.tr("Take it back"))
        self.previous.set_name(self.tr("Previous pair"))
        self.next.set_name(self.tr("Next pair"))
        self.swap.set_name(self.tr("Swap the two passages"))
        self._show()

    def restyle(self) -> None:
        """Let the arrows point along the reading direction."""
        rtl = self.isRightToLeft()
        self.previous.set_icon_name("chevron-right" if rtl else "chevron-left")
        self.next.set_icon_name("chevron-left" if rtl else "chevron-right")
        super().restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint paper under the passages and the panel's ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("base"))
        painter.fillRect(self._panel.geometry(), theme.colour("panel"))
        painter.fillRect(0, 0, self.width(), scaling.px(2), theme.colour("accent"))

    def show_pair(self, one: Answer | None, other: Answer | None, link: Link | None, place: str = "") -> None:
        """Show two answers and how they relate; ``place`` says which pair of how many."""
        same = _uids(self._pair) == _uids((one, other))
        self._pair, self.link, self._place = (one, other), link, place
        if not (same and self.rationale.hasFocus()):
            self.rationale.setText(
                link.given.rationale if link is not None and link.given is not None else ""
            )
        self._show()

    def choose(self, at: int) -> None:
        """Choose a relation by its digit; nothing is set before it is confirmed."""
        if self.confirm.isEnabled() and 0 <= at < len(RELATIONS):
            self.relation.show_code(RELATIONS[at])
            self._say_swap()

    def accept(self) -> None:
        """Confirm the relation chosen."""
        if not self.confirm.isEnabled() or not self.confirm.isVisibleTo(self):
            return
        code, link = self.relation.code(), self.link
        proposed = link is not None and code == link.relation
        comparability = link.comparability if link is not None and proposed else self._comparability(code)
        as_given = link.given if link is not None and proposed else None
        same_origin = as_given.same_origin if as_given is not None else link is not None and link.same_origin
        said = Said(code, comparability, same_origin=same_origin, rationale=self.rationale.text().strip())
        self.said.emit(*self._pair, said)

    def _comparability(self, relation: str) -> str:
        """Return the comparability that a relation chosen by hand speaks of: what differs if it says so, else the same."""
        one, other = self._pair
        if relation == "updates":
            return "different_as_of"
        if relation != "not_comparable" or one is None or other is None:
            return "same"
        return difference(checks(one, other, same_origin=self.link is not None and self.link.same_origin))

    def set_writable(self, *, writable: bool) -> None:
        """Let relations be set, or only read."""
        for control in (self.relation, self.rationale, self.swap, self.confirm, self.remove):
            control.setVisible(writable)

    def _swap(self) -> None:
        one, other = self._pair
        self._pair = (other, one)
        self._show_passages()

    def _show(self) -> None:
        one, other = self._pair
        self._show_passages()
        self._counted.setText(self._place)
        self._say_checks(self._check_lines(one, other))
        link = self.link
        there = one is not None and other is not None
        for control in (self.relation, self.rationale, self.swap, self.confirm):
            control.setEnabled(there)
        for control in (self.previous, self.next):
            control.setEnabled(bool(self._place))
        blocker = QSignalBlocker(self.relation)
        self.relation.show_code(link.relation if link is not None else RELATIONS[0])
        blocker.unblock()
        self.remove.setVisible(link is not None and link.given is not None and self.confirm.isVisibleTo(self))
        self._reason.setText(self._said_reason(link))
        self._say_swap()

    def _show_passages(self) -> None:
        one, other = self._pair
        tokens = compared(one, other) if one is not None and other is not None else ((), ())
        self.first.show_answer(one, tokens[0])
        self.second.show_answer(other, tokens[1])

    def _said_reason(self, link: Link | None) -> str:
        if self._pair[0] is None:
            return self.tr("This account does not answer the question.")
        if link is None:
            return "" if self._pair[1] is not None else self.tr("No other account answers this question.")
        if link.given is not None:
            return self._said_by(link.given)
        return wording.reason(link.reason)

    def _said_by(self, given: ClaimRelation) -> str:
        said = wording.word("comparability", given.comparability)
        if given.question is None:
            whole, bare = (
                self.tr("Set by a person for every question: %1."),
                self.tr("Set by a person for every question."),
            )
        else:
            whole, bare = self.tr("Set by a person: %1."), self.tr("Set by a person.")
        return whole.replace("%1", said) if said else bare

    def _say_swap(self) -> None:
        self.swap.setVisible(
            self.relation.code() in ("updates", "refines") and self.confirm.isVisibleTo(self)
        )

    def _check_lines(self, one: Answer | None, other: Answer | None) -> list[tuple[bool, str, str]]:
        """Return what is checked before two figures are compared: whether it matches, its name, and how it stands."""
        if one is None or other is None:
            return []
        same_origin = self.link is not None and self.link.same_origin
        origin = (not same_origin, self.tr("Origin"), self.tr("one") if same_origin else self.tr("two"))
        found = checks(one, other, same_origin=same_origin)
        if found is None or one.figure is None or other.figure is None:
            return [origin]
        a, b = one.figure, other.figure
        return [
            (found.counted, self.tr("Counted"), _both(_counted(a), _counted(b))),
            (found.population, self.tr("Population"), _both(_people(a), _people(b))),
            (found.as_of, self.tr("As of"), _both(wording.date(one.as_of), wording.date(other.as_of))),
            (found.status, self.tr("Nature"), _both(_status(a), _status(b))),
            (found.scope, self.tr("Scope"), _both(a.scope_text, b.scope_text)),
            origin,
        ]

    def _say_checks(self, said: Sequence[tuple[bool, str, str]]) -> None:
        for line, found in zip_longest(self._lines, said):
            line.setVisible(found is not None)
            if found is not None:
                line.say(*found)


class CheckLine(QWidget):
    """One thing that is checked before two figures are compared: whether it matches, its name, how it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = Glyph("check", "ok", 14)
        self._what, self._value = Text("", "caption", "ink2"), Elided("caption")
        self._what.setFixedWidth(scaling.px(88))
        self.setFixedHeight(scaling.px(_CHECK))
        line = row(gap=8)
        line.addWidget(self._glyph)
        line.addWidget(self._what)
        line.addWidget(self._value, 1)
        self.setLayout(line)

    def say(self, same: bool, what: str, value: str) -> None:  # noqa: FBT001 - one line of a list
        """Show one check."""
        self._glyph.set_drawn("check" if same else "triangle-alert", "ok" if same else "warn")
        self._what.setText(what)
        self._value.set_text(value)


def _uids(pair: tuple[Answer | None, Answer | None]) -> frozenset[str]:
    return frozenset(answer.uid for answer in pair if answer is not None)


def _both(one: str, other: str) -> str:
    """Say one value for both, or the two beside each other."""
    one, other = one or "—", other or "—"
    return bidi.isolated(one) if one == other else f"{bidi.isolated(one)} / {bidi.isolated(other)}"


def _counted(figure: Quantity) -> str:
    if figure.counted_group in ("", "other"):
        return figure.unit or wording.word("counted_group", figure.counted_group)
    return wording.word("counted_group", figure.counted_group, short=True)


def _people(figure: Quantity) -> str:
    parts = (wording.word("population", figure.population), wording.word("sex_age", figure.sex_age))
    return " ".join(part for part in parts if part)


def _status(figure: Quantity) -> str:
    return wording.word("figure_status", figure.figure_status or "actual")
