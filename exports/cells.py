"""One value to one cell: text that stays text, real numbers and dates, links with the words they show."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date
from typing import Any

from exports.columns import Column, Kind, Link, Signed, Tally, letter
from exports.direction import reads_right_to_left
from exports.styles import Styles
from exports.wording import Wording

CELL_LIMIT = 32_767
"""UTF-16 units that a cell holds; programs cut the rest without a word."""

Encode = Callable[[Any, str], str]
"""Value and row number to the XML of the cell; empty for no value."""

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED_CODE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_RISKY_STARTS = frozenset("=+-@'\t\r\n")
_SURELY_FITS = CELL_LIMIT // 2
_SHARED_LIMIT = 20_000
_LONGEST_SHARED = 300
_REMEMBERED = 5_000
_QUOTE, _TWO_QUOTES = '"', '""'
_DAY_ZERO = date(1899, 12, 30).toordinal()
_FIRST_DAY = date(1900, 3, 1)  # the calendar of Excel has a 29 February 1900
_SAFE_INTEGER = 10**15
_LONGEST_LITERAL = 255
_LONGEST_LED = 3_000  # a formula holds 8,192 characters


class SharedStrings:
    """The texts that cells name by number. Bounded, so that memory stays flat; what finds no place is written inline."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, text: str) -> int | None:
        """Return the number of an escaped text, or None when the table is full."""
        found = self._numbers.get(text)
        if found is None and len(self._numbers) < _SHARED_LIMIT:
            found = self._numbers[text] = len(self._numbers)
        return found

    def xml(self) -> bytes:
        """Return the part ``xl/sharedStrings.xml``."""
        items = "".join(f'<si><t xml:space="preserve">{text}</t></si>' for text in self._numbers)
        head = (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
            f' uniqueCount="{len(self._numbers)}">'
        )
        return f"{head}{items}</sst>".encode()


class CellWriter:
    """Makes an encoder for each column; counts the texts it had to cut."""

    def __init__(self, styles: Styles, wording: Wording, strings: SharedStrings, tally: Tally) -> None:
        self._styles = styles
        self._wording = wording
        self._strings = strings
        self._tally = tally

    def encoder(self, column: Column, number: int) -> Encode:
        """Return the encoder of the column that stands at ``number`` (from 1)."""
        start = f'<c r="{letter(number)}'
        makers: dict[Kind, Callable[[str, Column], Encode]] = {
            Kind.TEXT: self._free_text,
            Kind.NAME: self._repeated,
            Kind.CODE: self._free_text,
            Kind.LABEL: self._repeated,
            Kind.NUMBER: self._number,
            Kind.VALUE: self._number,
            Kind.DATE: self._date,
            Kind.LINK: self._link,
            Kind.SIGN: self._signed,
        }
        return makers[column.kind](start, column)

    def heading(self, text: str, number: int) -> str:
        """Return the heading cell of row 1 at column ``number``."""
        return f'<c r="{letter(number)}1{self._shared(text, self._styles.heading)}'

    def note(self, text: str, row: int) -> str:
        """Return a text cell at the start of ``row``, where there is no record."""
        return f'<c r="A{row}{self._shared(text, self._styles.plain[Kind.NAME].plain)}'

    def _free_text(self, start: str, column: Column) -> Encode:
        style = self._styles.plain[column.kind]
        turned = self._styles.turned if column.kind is Kind.TEXT else None
        middle = f'" s="{style.plain}" t="inlineStr"><is><t xml:space="preserve">'

        def encode(text: str, row: str) -> str:
            if not text:
                return ""
            if turned is not None and reads_right_to_left(text):
                return f"{start}{row}{self._text(text, turned.plain, turned.quoted)}"
            if _is_simple(text):
                return f"{start}{row}{middle}{text}</t></is></c>"
            return f"{start}{row}{self._text(text, style.plain, style.quoted)}"

        return encode

    def _repeated(self, start: str, column: Column) -> Encode:
        ends: dict[str, str] = {}

        def encode(text: str, row: str) -> str:
            end = ends.get(text)
            if end is None:
                if not text:
                    return ""
                style = self._styles.of(column.kind, text)
                if column.kind is Kind.NAME and self._styles.turned is not None and reads_right_to_left(text):
                    style = self._styles.turned
                end = self._text(text, style.plain, style.quoted, share=len(text) <= _LONGEST_SHARED)
                if len(text) <= _LONGEST_SHARED and len(ends) < _REMEMBERED:
                    ends[text] = end
            return f"{start}{row}{end}"

        return encode

    def _number(self, start: str, column: Column) -> Encode:
        value_column = column.kind is Kind.VALUE
        whole = self._styles.counted if value_column else self._styles.integer
        broken = self._styles.decimal
        text = self._styles.plain[Kind.TEXT if value_column else Kind.CODE]

        def encode(value: float | str | None, row: str) -> str:
            if value is None or value == "":
                return ""
            if isinstance(value, int) and -_SAFE_INTEGER < value < _SAFE_INTEGER:
                return f'{start}{row}" s="{whole}"><v>{value}</v></c>'
            if isinstance(value, float) and math.isfinite(value):
                return f'{start}{row}" s="{broken}"><v>{value!r}</v></c>'
            return f"{start}{row}{self._text(str(value), text.plain, text.quoted)}"

        return encode

    def _date(self, start: str, _column: Column) -> Encode:
        dated, text = self._styles.date, self._styles.plain[Kind.CODE]

        def encode(value: date | str | None, row: str) -> str:
            if not value:
                return ""
            if isinstance(value, date) and value >= _FIRST_DAY:
                return f'{start}{row}" s="{dated}"><v>{value.toordinal() - _DAY_ZERO}</v></c>'
            return f"{start}{row}{self._text(str(value), text.plain, text.quoted)}"

        return encode

    def _link(self, start: str, column: Column) -> Encode:
        sheet = self._wording.sheet(column.target).replace("'", "''")
        style, text = self._styles.link, self._styles.plain[Kind.CODE]

        def encode(link: Link | None, row: str) -> str:
            if link is None or not link.text:
                return ""
            if not link.row or len(link.text) > _LONGEST_LITERAL:
                return f"{start}{row}{self._text(link.text, text.plain, text.quoted)}"
            shown = escape(link.text)
            said = shown.replace('"', '""')
            formula = f'HYPERLINK("#\'{sheet}\'!A{link.row}","{said}")'
            return f'{start}{row}" s="{style}" t="str"><f>{formula}</f><v>{shown}</v></c>'

        return encode

    def _signed(self, start: str, column: Column) -> Encode:
        styles = self._styles
        sheet = self._wording.sheet(column.target).replace("'", "''") if column.target else ""

        def encode(cell: Signed | None, row: str) -> str:
            if cell is None or not cell.text:
                return ""
            style = styles.signs.get(cell.sign, styles.plain[Kind.TEXT])
            if not cell.row or len(cell.text) > _LONGEST_LED:
                return f"{start}{row}{self._text(cell.text, style.plain, style.quoted)}"
            text = clean(cell.text)
            formula = f"HYPERLINK(\"#'{sheet}'!A{cell.row}\",{_as_formula(text)})"
            return f'{start}{row}" s="{style.plain}" t="str"><f>{formula}</f><v>{escape(text)}</v></c>'

        return encode

    def _text(self, text: str, style: int, quoted: int, *, share: bool = False) -> str:
        """Return the rest of a text cell, from behind the row number on."""
        cleaned = clean(text)
        fitting = fit(cleaned, self._wording.cut_mark)
        self._tally.cut_texts += fitting is not cleaned
        chosen = quoted if fitting[0] in _RISKY_STARTS else style
        # Readers disagree on escaped characters in inline strings, not in shared ones.
        if share or "_x" in fitting:
            return self._shared(fitting, chosen)
        return _inline(escape(fitting), chosen)

    def _shared(self, text: str, style: int) -> str:
        escaped = escape(text)
        number = self._strings.number(escaped)
        if number is None:
            return _inline(escaped, style)
        return f'" s="{style}" t="s"><v>{number}</v></c>'


def _as_formula(text: str) -> str:
    """Return a text as an expression: no literal is longer than programs allow, line ends have names."""
    lines = []
    for line in text.split("\n"):
        pieces = [line[at : at + _LONGEST_LITERAL] for at in range(0, len(line), _LONGEST_LITERAL)] or [""]
        lines.append("&amp;".join(f'"{escape(piece).replace(_QUOTE, _TWO_QUOTES)}"' for piece in pieces))
    return "&amp;CHAR(10)&amp;".join(lines)


def _inline(escaped: str, style: int) -> str:
    return f'" s="{style}" t="inlineStr"><is><t xml:space="preserve">{escaped}</t></is></c>'


def _is_simple(text: str) -> bool:
    return (
        text.isprintable()
        and len(text) <= _SURELY_FITS
        and text[0] not in _RISKY_STARTS
        and "&" not in text
        and "<" not in text
        and ">" not in text
        and "_x" not in text
    )


def clean(text: str) -> str:
    """Return ``text`` with every character that a workbook cannot hold replaced by U+FFFD, one for one."""
    return _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)


def fit(text: str, mark: Callable[[int], str]) -> str:
    """Return ``text``, or its beginning and ``mark(len(text))`` when it has more units than a cell holds."""
    if len(text) <= _SURELY_FITS or _units(text) <= CELL_LIMIT:
        return text
    end = mark(len(text))
    room = 2 * (CELL_LIMIT - _units(end))
    kept = text.encode("utf-16-le", "surrogatepass")[:room].decode("utf-16-le", "ignore")
    return kept + end


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def escape(text: str) -> str:
    """Return clean text as XML content. What reads like an escaped character is escaped, so that it comes back as it was."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
    return _ESCAPED_CODE.sub("_x005F_", plain) if "_x" in plain else plain


def shown(value: object) -> str:
    """Return ``value`` as a person sees it in the sheet, for a preview."""
    if value is None:
        return ""
    if isinstance(value, Link | Signed):
        return value.text
    if isinstance(value, int | float):
        return f"{value:,}"
    return clean(str(value))
