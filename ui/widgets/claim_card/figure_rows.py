"""The figures of a claim as a small painted table: comparator, value, counted group, population."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from db.records import Number, Quantity
from ui import bidi, fonts, painting, scaling, theme, wording
from ui.widgets.base import Themed, Translated
from ui.widgets.claim_card.part import EDGE

_ROW = 30
_COLUMNS = 4


class FigureRows(Themed, Translated, QWidget):
    """Rows over the full width of the card; ``activated(int)`` by click or Enter, Up and Down move."""

    activated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: tuple[Quantity, ...] = ()
        self._open = -1
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRing", "on")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.restyle()

    def set_figures(self, figures: Sequence[Quantity], opened: int = -1) -> None:
        """Show figures; ``opened`` is the one being edited."""
        self._figures = tuple(figures)
        self._open = opened
        self._current = min(self._current, max(0, len(figures) - 1))
        self.setAccessibleDescription("; ".join(map(self._said, figures)))
        self.restyle()

    def _said(self, figure: Quantity) -> str:
        words = " ".join(_cells(figure)).strip()
        guessed = self.tr("guessed")
        return f"{words} ({guessed})" if figure.guessed else words

    def retranslate(self) -> None:
        """Say the headings."""
        super().retranslate()
        self.setAccessibleName(self.tr("Figures"))
        self._heads = (self.tr("Comparator"), self.tr("Value"), self.tr("Counted"), self.tr("Population"))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of heading and rows."""
        rows = theme.height("table_header") + scaling.px(_ROW) * len(self._figures)
        return QSize(scaling.px(280), rows)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint's height at a width that can be squeezed."""
        return QSize(scaling.px(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between rows, open one."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._current = min(max(self._current + step, 0), max(0, len(self._figures) - 1))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._figures:
            self.activated.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the row that was clicked."""
        at = int((event.position().y() - theme.height("table_header")) // scaling.px(_ROW))
        if 0 <= at < len(self._figures) and event.button() == Qt.MouseButton.LeftButton:
            self._current = at
            self.activated.emit(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint heading and rows."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        head = theme.height("table_header")
        cells = [_cells(figure) for figure in self._figures]
        widths = self._widths(cells)
        painter.fillRect(0, 0, self.width(), head, theme.colour("header"))
        small = [fonts.font("caption")] * _COLUMNS
        self._line(painter, QRectF(0, 0, self.width(), head), self._heads, widths, (small, "ink2"))
        for at, line in enumerate(cells):
            area = QRectF(0, head + at * scaling.px(_ROW), self.width(), scaling.px(_ROW))
            if at == self._open or (self.hasFocus() and at == self._current):
                painter.fillRect(area, theme.colour("accentSoft"))
            self._line(painter, area, line, widths, (_row_fonts(), "ink"))
            if self._figures[at].guessed:
                inset = area.adjusted(scaling.px(5), scaling.px(3), -scaling.px(5), -scaling.px(4))
                painting.box(painter, inset, painting.Box(border="accent", dashed=True))
            painter.fillRect(
                QRectF(0, area.bottom() - scaling.px(1), self.width(), scaling.px(1)), theme.colour("border")
            )

    def _line(
        self,
        painter: QPainter,
        area: QRectF,
        texts: Sequence[str],
        widths: Sequence[float],
        look: tuple[Sequence[QFont], str],
    ) -> None:
        edge = scaling.px(EDGE)
        row = painting.Row(area.adjusted(edge, 0, -edge, 0), self.layoutDirection())
        for text, width, font in zip(texts, widths, look[0], strict=True):
            painting.text(painter, row.take(width, scaling.px(8)), bidi.isolated(text), font, look[1])

    def _widths(self, cells: Sequence[Sequence[str]]) -> list[float]:
        """Give every column what it needs, the value first; what is too much is taken from the others alike."""
        room = self.width() - 2 * scaling.px(EDGE) - 8 * scaling.factor() * (_COLUMNS - 1)
        heads = [QFontMetricsF(fonts.font("caption")).horizontalAdvance(head) for head in self._heads]
        needed = [
            max([heads[at], *(QFontMetricsF(font).horizontalAdvance(line[at]) for line in cells)]) + 2
            for at, font in enumerate(_row_fonts())
        ]
        value = min(needed[1], room / 2)
        others = sum(needed) - needed[1]
        share = (room - value) / others if others else 1.0
        return [value if at == 1 else width * share for at, width in enumerate(needed)]


def _row_fonts() -> list[QFont]:
    return [fonts.font(role) for role in ("body", "h3", "body", "body")]


def _cells(figure: Quantity) -> tuple[str, str, str, str]:
    return (
        wording.word("comparator", figure.comparator, short=True),
        value_text(figure),
        wording.word("counted_group", figure.counted_group, short=True) or figure.unit,
        wording.word("population", figure.population, short=True),
    )


def between(low: Number, high: Number) -> str:
    """Return a range in words."""
    pattern = QCoreApplication.translate("FigureRows", "%1 to %2")
    return pattern.replace("%1", bidi.ltr(wording.number(low))).replace("%2", bidi.ltr(wording.number(high)))


def value_text(figure: Quantity) -> str:
    """Return the value of a figure, or its bounds; the words of the article for a vague one."""
    if figure.value is not None:
        return wording.number(figure.value)
    bounds = [wording.number(bound) for bound in (figure.low, figure.high) if bound is not None]
    if figure.low is not None and figure.high is not None:
        return between(figure.low, figure.high)
    return bounds[0] if bounds else figure.surface or "—"
