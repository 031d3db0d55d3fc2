"""How cells look: every style is made once by openpyxl, rows then name it by number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Color, Font, PatternFill, Side
from openpyxl.styles.styleable import StyleableObject

from exports.charts.shapes import colours
from exports.columns import Kind

PETROL = "0B5A68"
PAPER = "FFFFFF"
INK = "1D2126"
LINE = "D9D5CB"
FONT = "Arial"
SIZE = 10
_TINT = 0.82
_SIGNS = {
    "agrees": ("agree", "agreeSoft"), "contradicts": ("conflict", "conflictSoft"), "relay_variant": ("update", "updateSoft"),
    "updates": ("update", "updateSoft"), "not_comparable": ("update", "updateSoft"), "alone": ("ink", "base"),
    "silent": ("silent", "silentSoft"),
}  # fmt: skip
"""Sign of a comparison → its ink and its ground."""
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = 1, 2
Edge = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class TextStyle:
    """The style of a text, and the same with the mark that keeps ``=1+2`` a text when somebody edits it."""

    plain: int
    quoted: int


@dataclass(frozen=True, slots=True)
class Styles:
    """The style numbers of one workbook. ``labels`` are by the name of the label, ``signs`` by their code.

    ``turned`` is for texts that begin in a script of the other direction; None where all run as the workbook does.
    """

    heading: int
    plain: Mapping[Kind, TextStyle]
    turned: TextStyle | None
    labels: Mapping[str, TextStyle]
    signs: Mapping[str, TextStyle]
    integer: int
    counted: int
    """A number among words: at the side where they begin."""
    decimal: int
    date: int
    link: int

    def of(self, kind: Kind, text: str) -> TextStyle:
        """Return the style of a text in a column of ``kind``."""
        if kind is Kind.LABEL:
            return self.labels.get(text, self.plain[Kind.NAME])
        return self.plain[kind]


def make(book: Workbook, labels: Mapping[str, str], *, right_to_left: bool) -> Styles:
    """Add the styles to ``book``; ``labels`` are their colours by name, as ``#RRGGBB``.

    In a workbook that reads right to left texts do so too, whatever their first letter: else a full stop or a Latin
    name at the start turns an Arabic sentence round. In one that reads left to right an Arabic quote runs as it was
    written, from the right edge of its cell, also where a number stands first. Codes and dates stay as they are
    written, at the side where reading starts.
    """
    maker = _Maker(book)
    order = _RIGHT_TO_LEFT if right_to_left else _LEFT_TO_RIGHT
    side: Edge = "right" if right_to_left else "left"
    text, name, code = (
        maker.text(order=order),
        maker.text(order=order),
        maker.text(order=_LEFT_TO_RIGHT, wrap=False, side=side),
    )
    return Styles(
        heading=maker.heading(order),
        plain={Kind.TEXT: text, Kind.NAME: name, Kind.CODE: code},
        turned=None if right_to_left else maker.text(order=_RIGHT_TO_LEFT, side="right", indent=1),
        labels={label: maker.text(colour, order) for label, colour in labels.items()},
        signs={sign: maker.sign(look, order) for sign, look in _SIGNS.items()},
        integer=maker.number("#,##0"),
        counted=maker.number("#,##0", None if right_to_left else side),
        decimal=maker.number("#,##0.######"),
        date=maker.number("yyyy\\-mm\\-dd", side),
        link=maker.link(side),
    )


def dress_empty(column: StyleableObject, *, right_to_left: bool) -> None:
    """Dress what a column has no value for as its texts are: lines all around."""
    _dress(column, _RIGHT_TO_LEFT if right_to_left else _LEFT_TO_RIGHT, wrap=True)


def tint(colour: str) -> str:
    """Return a light shade of ``#RRGGBB`` on which ink stays readable, as ``RRGGBB``."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "".join(f"{round(part + (255 - part) * _TINT):02X}" for part in parts)


class _Maker:
    """Dresses one scratch cell after the other and reads its style number."""

    def __init__(self, book: Workbook) -> None:
        self._sheet = book.worksheets[0]

    def heading(self, order: int) -> int:
        cell = self._cell()
        cell.font = Font(name=FONT, size=SIZE, bold=True, color=_opaque(PAPER))
        cell.fill = _fill(PETROL)
        cell.alignment = Alignment(vertical="center", wrap_text=True, readingOrder=order)
        cell.border = _box(PAPER)
        return cell.style_id

    def text(
        self,
        colour: str = "",
        order: int = 0,
        *,
        wrap: bool = True,
        side: Edge | None = None,
        indent: int = 0,
    ) -> TextStyle:
        ids = []
        for quoted in (False, True):  # a cell each: the book keeps the style itself, not a copy
            cell = self._cell(order, wrap=wrap, side=side, indent=indent)
            if colour:
                cell.fill = _fill(tint(colour))
                cell.border = _box(colour.removeprefix("#"))
            cell.quotePrefix = quoted
            ids.append(cell.style_id)
        return TextStyle(*ids)

    def sign(self, look: tuple[str, str], order: int) -> TextStyle:
        """Fill in the colour of the sign; silence is hatched, so that it shows without colour."""
        ink, fill = (colours()[name].removeprefix("#") for name in look)
        ids = []
        for quoted in (False, True):
            cell = self._cell(order, wrap=True)
            cell.font = Font(name=FONT, size=SIZE, color=_opaque(ink))
            hatched = PatternFill("lightUp", fgColor=_opaque(LINE), bgColor=_opaque(fill))
            cell.fill = hatched if look[0] == "silent" else _fill(fill)
            cell.quotePrefix = quoted
            ids.append(cell.style_id)
        return TextStyle(*ids)

    def number(self, pattern: str, side: Edge | None = None) -> int:
        cell = self._cell(side=side)
        cell.number_format = pattern
        return cell.style_id

    def link(self, side: Edge | None) -> int:
        cell = self._cell(_LEFT_TO_RIGHT, wrap=False, side=side)
        cell.font = Font(name=FONT, size=SIZE, underline="single", color=_opaque(PETROL))
        return cell.style_id

    def _cell(self, order: int = 0, *, wrap: bool = False, side: Edge | None = None, indent: int = 0) -> Cell:
        cell = Cell(self._sheet, row=1, column=1)
        _dress(cell, order, wrap=wrap, side=side, indent=indent)
        return cell


def _dress(
    cell: StyleableObject, order: int, *, wrap: bool, side: Edge | None = None, indent: int = 0
) -> None:
    cell.font = Font(name=FONT, size=SIZE, color=_opaque(INK))
    cell.alignment = Alignment(
        horizontal=side, vertical="top", wrap_text=wrap, readingOrder=order, indent=indent
    )
    cell.border = _box(LINE)


def _opaque(colour: str) -> Color:
    return Color(rgb=f"FF{colour}")


def _fill(colour: str) -> PatternFill:
    return PatternFill("solid", fgColor=_opaque(colour))


def _box(colour: str) -> Border:
    side = Side(style="thin", color=_opaque(colour))
    return Border(left=side, right=side, top=side, bottom=side)
