"""The label bar: one button for each claim type, its key first."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import bidi, fonts, painting, scaling, theme
from ui.widgets.base import Themed
from ui.widgets.tags import paint_type_tag, type_colour

_KEY, _GAP, _EDGE = 22, 8, 5


@dataclass(frozen=True)
class LabelChoice:
    """One label: code, key, short word, full name with definition for the tooltip, and colour ('#RRGGBB' or code)."""

    code: str
    key: str
    short: str
    name: str
    colour: str


class LabelButton(Themed, QAbstractButton):
    """A label's key and short word; checked while it is the label of the current claim. A click labels.

    `suggested` frames it with dashes: the type that a suggestion proposes, nobody's choice yet.
    """

    def __init__(self, choice: LabelChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self.keys_only = False
        self.suggested = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(choice.short)
        self.setToolTip(f"{choice.name} ({bidi.ltr(choice.key)})")
        self.setAccessibleName(choice.name)
        self.restyle()

    def sizeHint(self) -> QSize:
        """Return the width of key and word."""
        width = scaling.total(_KEY, _EDGE, _EDGE)
        if not self.keys_only:
            width += round(painting.text_size(self.text(), fonts.font("h3")).width()) + scaling.px(_GAP) + 1
        return QSize(width, scaling.px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, key and word, centred together."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        area = QRectF(self.rect())
        if self.isChecked():
            painting.box(painter, area, painting.Box("accentSoft", "accent"))
        elif self.underMouse():
            painting.box(painter, area, painting.Box("header"))
        if self.suggested:
            painting.box(painter, area, painting.Box(border="accent", dashed=True))
        free = max(0.0, (self.width() - self.sizeHint().width()) / 2) + scaling.px(_EDGE)
        row = painting.Row(area.adjusted(free, 0, -free, 0), self.layoutDirection())
        key = row.take(scaling.px(_KEY), scaling.px(_GAP))
        self._paint_key(painter, key)
        if not self.keys_only:
            font = fonts.font("h3" if self.isChecked() else "body")
            painting.text(painter, row.rest(), self.text(), font, "ink")

    def _paint_key(self, painter: QPainter, area: QRectF) -> None:
        colour = type_colour(self.choice.colour)
        paint_type_tag(painter, area, self.choice.key, colour, _KEY)
        side = scaling.px(_KEY)
        foot = scaling.px(2)
        bottom = round(area.center().y() - side / 2) + side
        left = round(area.center().x() - side / 2)
        painter.fillRect(QRectF(left + foot, bottom - 2 * foot, side - 2 * foot, foot), colour)


class LabelBar(Themed, QWidget):
    """All labels in one line, each with an equal share of the room that the words leave.

    Keys only, equally wide, where the words do not fit; two lines where keys do not.

    `labelled(code)` when the reader clicks a label; the keys themselves are bound by the screen.
    """

    labelled = Signal(str)

    def __init__(self, choices: Sequence[LabelChoice] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[LabelButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[LabelChoice]) -> None:
        """Show these labels."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [LabelButton(choice, self) for choice in choices]
        for button in self._buttons:
            button.clicked.connect(lambda _=False, b=button: self._clicked(b))
            button.show()
        self.restyle()

    def set_current(self, code: str | None) -> None:
        """Mark the label of the current claim."""
        for button in self._buttons:
            button.setChecked(button.choice.code == code)

    def set_suggested(self, code: str | None) -> None:
        """Mark the label that a suggestion proposes."""
        for button in self._buttons:
            suggested = button.choice.code == code
            if suggested != button.suggested:
                button.suggested = suggested
                button.setAccessibleDescription(self.tr("suggested") if suggested else "")
                button.update()

    def restyle(self) -> None:
        """Arrange anew at the present scale."""
        super().restyle()
        self._arrange()

    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(scaling.px(600), theme.height("label_bar"))

    def minimumSizeHint(self) -> QSize:
        """Return a width that holds the keys in two lines."""
        half = (len(self._buttons) + 1) // 2
        return QSize(half * scaling.px(_KEY + _EDGE), theme.height("label_bar"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and upper line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("panel"))
        painter.fillRect(0, 0, self.width(), scaling.px(1), theme.colour("border"))

    def _arrange(self) -> None:
        count = len(self._buttons)
        if not count:
            return
        edge = scaling.px(6)
        room = self.width() - 2 * edge
        for button in self._buttons:
            button.keys_only = False
        words = [button.sizeHint().width() + scaling.px(2) for button in self._buttons]
        keys = scaling.px(_KEY + _EDGE)
        lines = 1 if keys * count <= room else 2
        each_line = -(-count // lines)
        keys_only = sum(words) > room
        widths = (
            [room / each_line] * count
            if keys_only
            else [each + (room - sum(words)) / count for each in words]
        )
        line = theme.height("label_bar")
        self.setFixedHeight(line * lines)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for i, button in enumerate(self._buttons):
            button.keys_only = keys_only
            first = i // each_line * each_line
            left = round(edge + sum(widths[first:i]))
            right = round(edge + sum(widths[first : i + 1])) - scaling.px(2)
            height = scaling.px(34)
            x = self.width() - right if rtl else left
            button.setGeometry(x, (i // each_line) * line + (line - height) // 2 + 1, right - left, height)
            button.update()

    def _clicked(self, button: LabelButton) -> None:
        button.setChecked(not button.isChecked())
        self.labelled.emit(button.choice.code)
