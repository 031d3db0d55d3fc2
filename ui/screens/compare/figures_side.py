"""Beside the chart: what is not compared and why, and what to know before one judges."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.comparing.answers import Answer
from app.comparing.chains import OriginNode
from app.comparing.ranges import Outside, Ranges
from app.comparing.reconciling import Rest
from ui import bidi, painting, scaling
from ui.screens.compare import figures_say as say
from ui.screens.compare import words
from ui.screens.compare.chain_diagram import ChainDiagram
from ui.widgets.base import Themed, Translated
from ui.widgets.elided import Elided
from ui.widgets.glyph import Glyph
from ui.widgets.layouts import row
from ui.widgets.text import Text

translate = QCoreApplication.translate

_EDGE, _ICON = 14, 16


class FiguresSide(Translated, Themed, QScrollArea):
    """``opened`` with an answer by a card or a branch of the diagram."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ranges: Ranges | None = None
        self._reconciled: Sequence[Rest] = ()
        self._outside = _Part()
        self._before = _Part()
        self._lead = _Part()
        self._rationale = Text("", wrap=True)
        self.diagram = ChainDiagram()
        self.cards: list[OutsideCard] = []
        self.rests: list[RestCard] = []
        self._content = _Ground()
        self._column = QVBoxLayout(self._content)
        self._lay_out()
        self.diagram.opened.connect(self.opened)
        self.retranslate()
        self.restyle()

    def _lay_out(self) -> None:
        self._column.setSpacing(scaling.px(18))
        for part in (self._outside, self._before, self._lead):
            self._column.addWidget(part)
        self._lead.body.addWidget(self._rationale)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(scaling.px(190))

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._outside.title.setText(self.tr("Outside this comparison"))
        self._outside.remark.setText(self.tr("On the same question, but not comparable."))
        self._before.title.setText(self.tr("Before you judge"))
        self._lead.title.setText(self.tr("Why the lead judges so"))
        self._show_outside(())
        self._fill()

    def restyle(self) -> None:
        """Take the paddings of the present scale."""
        edge = scaling.px(_EDGE)
        self._column.setContentsMargins(edge, scaling.px(14), edge, scaling.px(14))
        super().restyle()

    def show_ranges(
        self, ranges: Ranges | None, origins: Sequence[OriginNode], reconciled: Sequence[Rest] = ()
    ) -> None:
        """Show what stands beside another chart, and what takes parts from its totals."""
        self._ranges, self._reconciled = ranges, reconciled
        self.diagram.show_origins(origins)
        self._fill()

    def _show_outside(self, outside: Sequence[Outside]) -> None:
        """Show a card for each; those that are there already stay, and with them the focus."""
        if [card.found for card in self.cards] == list(outside):
            return
        self._outside.clear()
        self.cards = [OutsideCard(each) for each in outside]
        for card in self.cards:
            card.opened.connect(self.opened)
            self._outside.body.addWidget(card)
            card.show()  # and not only when Qt gets round to it: the room is shared out before

    def regions(self) -> list[QWidget]:
        """Return what can take the focus, in reading order."""
        return [*self.cards, *self.rests, self.diagram]

    def _fill(self) -> None:
        ranges = self._ranges
        self._show_outside(ranges.outside if ranges is not None else ())
        self._outside.setVisible(bool(self.cards))
        self._before.clear(keep=self.diagram)
        self.rests = [RestCard(each) for each in self._reconciled] if ranges is not None else []
        for card in self.rests:
            card.opened.connect(self.opened)
            self._before.body.addWidget(card)
            card.show()
        said = _sentences(ranges) if ranges is not None else []
        for icon, ink, text in said:
            self._before.body.addWidget(_Sentence(icon, ink, text))
        self._before.body.addWidget(self.diagram)
        self._before.setVisible(bool(said or self.rests))
        figure = ranges.figure if ranges is not None else None
        self._rationale.setText(figure.rationale if figure is not None else "")
        self._lead.setVisible(figure is not None)
        self._column.activate()


def _sentences(ranges: Ranges) -> list[tuple[str, str, str]]:
    """Return icon, colour and words of what to know before one judges."""
    found = []
    for mark in ranges.marks:
        if mark.dashed and mark.answer.figure is not None:
            phrase = translate("FiguresSide", "%1: only a part, or other people than the question asks for.")
            found.append(("users", "update", phrase.replace("%1", say.figure(mark))))
    for mark in ranges.derived:
        phrase = translate("FiguresSide", "%1: computed, said by nobody.")
        found.append(
            ("hash", "update", phrase.replace("%1", say.formula(mark) if mark.formula else say.figure(mark)))
        )
    if ranges.independence.claims:
        found.append(("waypoints", "accent", say.independence(ranges.independence)))
    return found


class _Ground(Themed, QWidget):
    """The panel's ground."""

    def __init__(self) -> None:
        super().__init__()
        self.restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painting.fill(QPainter(self), self.rect(), "panel")


class _Part(QWidget):
    """A title, a remark, and what stands below."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.remark = Text("", "h3", wrap=True), Text("", "caption", "ink2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaling.px(6))
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.title)
        head.addWidget(self.remark)
        self.body = QVBoxLayout()
        self.body.setSpacing(scaling.px(8))
        column.addLayout(head)
        column.addLayout(self.body)

    def clear(self, keep: QWidget | None = None) -> None:
        """Take everything out of the body, and let go of all but one widget."""
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not keep:
                widget.hide()
                widget.deleteLater()

    def showEvent(self, _event: QShowEvent) -> None:
        """Take no room for a remark that is empty."""
        self.remark.setVisible(bool(self.remark.text()))


class _Sentence(QWidget):
    """An icon and a sentence that wraps."""

    def __init__(self, icon: str, ink: str, text: str) -> None:
        super().__init__()
        line = row(gap=8)
        line.addWidget(Glyph(icon, ink, _ICON), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(text, "caption", wrap=True), 1)
        self.setLayout(line)


class AnswerCard(Themed, QAbstractButton):
    """Words on an answer beside the chart, in a frame. Click, Space or Enter opens the answer."""

    opened = Signal(object)

    def __init__(self, answer: Answer, look: tuple[str, str, str], lines: Sequence[Text | Elided]) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        line = row(gap=8, margins=(10, 8, 10, 8))
        line.addWidget(Glyph(look[0], look[1], _ICON), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(0)
        for widget in lines:
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            said.addWidget(widget)
        line.addLayout(said, 1)
        self.setLayout(line)
        self.setToolTip(bidi.isolated(answer.quote[:400]))
        self.clicked.connect(lambda: self.opened.emit(answer))
        self.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame."""
        _icon, ink, soft = self._look
        border = "accent" if self.underMouse() else ink
        painting.box(QPainter(self), QRectF(self.rect()), painting.Box(soft, border, radius=6))


class OutsideCard(AnswerCard):
    """An answer that is not compared: its figure, who gives it, and what differs."""

    def __init__(self, found: Outside) -> None:
        figure, who, why = words.answer(found.answer), words.speaker(found.answer), say.outside(found)
        name = Elided("caption", "ink2")
        name.set_text(who)
        lines = (Text(figure, "h3", wrap=True), name, Text(why, "caption", wrap=True))
        super().__init__(found.answer, _looks(found), lines)
        self.found = found
        self.setAccessibleName(bidi.strip_isolates(f"{figure}, {who}: {why}"))


class RestCard(AnswerCard):
    """Totals that only look rival: what is left without a known part. The part is opened; the others are in the chart."""

    def __init__(self, found: Rest) -> None:
        said = say.rest(found)
        super().__init__(
            found.part.answer, ("circle-minus", "update", "panel"), [Text(said, "caption", wrap=True)]
        )
        self.setAccessibleName(bidi.strip_isolates(said))


def _looks(found: Outside) -> tuple[str, str, str]:
    """Return icon, colour and ground of a card."""
    if found.reason in ("outside-later", "outside-earlier"):
        return "clock", "update", "updateSoft"
    if found.reason == "outside-no-number":
        return "circle-minus", "silent", "silentSoft"
    return "circle-slash", "update", "updateSoft"
