"""The colour of a label: pairs that can be told apart in both appearances, or any other with a word of warning."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QSizePolicy, QVBoxLayout, QWidget

from ui import bidi, painting, scaling, theme, tokens
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import Button
from ui.widgets.glyph import Glyph
from ui.widgets.layouts import FlowLayout, row
from ui.widgets.text import Text

_SIDE = 26
_LEAST_CONTRAST = 3.0


class Swatch(Themed, QAbstractButton):
    """A pair of colours, the light appearance's at the reading start, the dark one's at the end."""

    def __init__(self, light: str, dark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = (light, dark)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.restyle()

    def pair(self) -> tuple[str, str]:
        """Return both colours as '#RRGGBB'."""
        return self._pair

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(scaling.px(_SIDE), scaling.px(_SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both halves and a frame around the chosen one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self.isChecked():
            painting.box(painter, whole, painting.Box(None, "accent", radius=5, line=2))
        inner = whole.adjusted(4, 4, -4, -4)
        shape = QPainterPath()
        shape.addRoundedRect(inner, scaling.px(3), scaling.px(3))
        painter.setClipPath(shape)
        halves = painting.Row(inner, self.layoutDirection())
        for colour in self._pair:
            half = halves.take(inner.width() / 2)
            painter.fillRect(half, QColor(colour) if colour else theme.colour("base"))
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawPath(shape)


class ColourPart(Translated, QWidget):
    """``picked(light, dark)`` when the reader takes another colour for one appearance or for both."""

    picked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair = ("", "")
        host = QWidget()
        flow = FlowLayout(host, gap=3)
        self.swatches = [Swatch(kind.light, kind.dark) for kind in tokens.claim_types()]
        for swatch in self.swatches:
            swatch.clicked.connect(partial(self._take, swatch))
            flow.addWidget(swatch)
        self._others = {side: Button("", icon="palette", small=True) for side in ("light", "dark")}
        self._warning = QWidget()
        self._remark = Text("", "caption", "ink2", wrap=True)
        line = row(gap=6)
        line.addWidget(Glyph("triangle-alert", "warn", 14))
        line.addWidget(self._remark, 1)
        self._warning.setLayout(line)
        buttons = row(gap=6)
        for side, button in self._others.items():
            button.clicked.connect(partial(self._ask, side))
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaling.px(6))
        column.addWidget(host)
        column.addLayout(buttons)
        column.addWidget(self._warning)
        self.setFocusProxy(self.swatches[0])
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        for number, swatch in enumerate(self.swatches, start=1):
            light, dark = swatch.pair()
            name = self.tr("Colour %1: %2 light, %3 dark")
            name = (
                name.replace("%1", str(number)).replace("%2", bidi.ltr(light)).replace("%3", bidi.ltr(dark))
            )
            swatch.setAccessibleName(bidi.strip_isolates(name))
            swatch.setToolTip(name)
        self._others["light"].setText(self.tr("Other, light"))
        self._others["dark"].setText(self.tr("Other, dark"))
        self.show_pair(*self._pair)

    def show_pair(self, light: str, dark: str) -> None:
        """Show which colours a label has."""
        self._pair = (light, dark)
        for swatch in self.swatches:
            swatch.setChecked(swatch.pair() == (light, dark))
        faint = [
            side
            for side, colour in zip(("light", "dark"), self._pair, strict=True)
            if _is_faint(colour, side)
        ]
        self._warning.setVisible(bool(faint))
        self._remark.setText(
            self.tr("This colour is hard to see on the paper. Choose a stronger one.") if faint else ""
        )

    def set_writable(self, *, writable: bool) -> None:
        """Let the colour be changed or only read."""
        for swatch in self.swatches:
            swatch.setEnabled(writable)
        for button in self._others.values():
            button.setVisible(writable)

    def _take(self, swatch: Swatch) -> None:
        swatch.setChecked(swatch.pair() == self._pair)
        if swatch.pair() != self._pair:
            self.picked.emit(*swatch.pair())

    def _ask(self, side: str) -> None:
        light, dark = self._pair
        dialog = QColorDialog(QColor((light if side == "light" else dark) or "#3D7060"), self.window())
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setWindowTitle(self._others[side].text())

        def take(colour: QColor) -> None:
            name = colour.name().upper()
            self.picked.emit(*((name, dark or name) if side == "light" else (light or name, name)))

        dialog.colorSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _is_faint(colour: str, side: str) -> bool:
    if not colour:
        return False
    ground = tokens.colours("light" if side == "light" else "dark")["base"]
    return contrast(colour, ground) < _LEAST_CONTRAST


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two colours '#RRGGBB', from 1 to 21."""
    darker, lighter = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
