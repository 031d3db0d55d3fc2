"""Text for paper: paragraphs broken into lines, each of which can be drawn on a page of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from exports.charts.shapes import colours
from ui import bidi, fonts
from ui.report.links import address

UNIT = 20
"""Steps of a point: glyphs are placed to a twentieth of it."""

_FOLLOWS = 1.35  # line pitch, in sizes of the font


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks; ``size`` in points, ``ink`` a name of a colour, ``after`` the gap below it in points."""

    size: float = 10
    ink: str = "ink"
    bold: bool = False
    after: float = 2


class Run(NamedTuple):
    """A piece of a paragraph; ``claim`` is where it leads, "" for nowhere."""

    text: str
    claim: str = ""
    ink: str = ""
    bold: bool = False


class Piece:
    """One line that knows how to draw itself; ``height`` in units. ``claim`` is the claim that begins here."""

    def __init__(
        self, height: float, line: QTextLine | None = None, layout: QTextLayout | None = None, claim: str = ""
    ) -> None:
        self.height = height
        self.claim = claim
        self._line = line
        self._layout = layout  # keeps the line alive

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw with the top at ``y`` and the leading or trailing edge of the text block at ``x``, its left."""
        if self._line is not None:
            self._line.draw(painter, QPointF(x, y - self._line.y()))


def pieces(
    device: QPagedPaintDevice, runs: list[Run], style: Style, width: float, *, rtl: bool, claim: str = ""
) -> list[Piece]:
    """Break a paragraph into lines of ``width`` units; the last is followed by the gap of the style."""
    text = "".join(run.text for run in runs)
    layout = QTextLayout(text, _font(style), device)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(runs, style))
    pitch, made, top = style.size * _FOLLOWS * UNIT, list[Piece](), 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + max(0.0, (pitch - line.height()) / 2)))
        top += pitch
        made.append(Piece(pitch, line, layout, claim if not made else ""))
    layout.endLayout()
    if style.after:
        made.append(Piece(style.after * UNIT))
    return made


def is_rtl(text: str) -> bool:
    """Tell which way a quote reads: any Arabic letter makes it read from right to left."""
    return bidi.has_rtl_letters(text)


def report_font(*, bold: bool) -> QFont:
    """Return the font of a report, whose size is still to be set.

    Beside Arabic letters it would draw digits of another shape, which are no characters of their own: nobody could
    search for them in a PDF or copy them out of it.
    """
    font = QFont(fonts.UI_FAMILY)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("locl"), 0)
    return font


def _font(style: Style) -> QFont:
    font = report_font(bold=style.bold)
    font.setPointSizeF(style.size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _formats(runs: list[Run], style: Style) -> list[QTextLayout.FormatRange]:
    found, start = [], 0
    for run in runs:
        length = len(run.text.encode("utf-16-le")) // 2
        part = QTextLayout.FormatRange()
        part.start, part.length = start, length
        part.format = _format(run, style)
        found.append(part)
        start += length
    return found


def _format(run: Run, style: Style) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colours()[run.ink or style.ink]))
    if run.bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    if run.claim:
        made.setAnchor(True)
        made.setAnchorHref(address(run.claim))
    return made
