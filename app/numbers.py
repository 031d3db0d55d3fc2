"""Numbers as people type them, in either set of digits."""

import re
from decimal import Decimal
from typing import Final, Literal

Number = int | float
Digits = Literal["western", "arabic"]

_WESTERN: Final = "0123456789"
_ARABIC: Final = "٠١٢٣٤٥٦٧٨٩"
_TO_WESTERN: Final = str.maketrans(
    _ARABIC + "۰۱۲۳۴۵۶۷۸۹" + "٫٬−–\u00a0\u202f",
    _WESTERN + _WESTERN + ".,--  ",
    "\u200e\u200f\u061c\u2066\u2067\u2068\u2069",
)
_TO_ARABIC: Final = str.maketrans(_WESTERN + ".,", _ARABIC + "٫٬")
_NUMBER: Final = re.compile(
    r"(?P<sign>[+-]?)(?P<whole>\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.(?P<part>\d+))?", re.ASCII
)
_LONGEST_TYPED: Final = 40
_MOST_DIGITS: Final = 15


def parse_number(text: str) -> Number | None:
    """Read a typed number: ٣٣٧, ٣٫٥, 9,500, ٩٬٥٠٠, 9 500, 3.5, −3; None for anything else.

    A comma or a space parts thousands and must stand before exactly three digits; the decimal sign is `.` or `٫`.
    Numbers of more than 15 digits are refused: neither a float nor a spreadsheet keeps them.
    """
    match = _NUMBER.fullmatch(text.translate(_TO_WESTERN).strip()) if len(text) <= _LONGEST_TYPED else None
    if match is None:
        return None
    whole, part = match["whole"].replace(",", "").replace(" ", ""), match["part"]
    if len(whole + (part or "")) > _MOST_DIGITS:
        return None
    return float(f"{match['sign']}{whole}.{part}") if part else int(match["sign"] + whole)


def format_number(value: Number, digits: Digits = "western", language: str = "ar") -> str:
    """Write a number with thousands parted, without needless zeros: 9,500 or ٩٬٥٠٠; the sign is a real minus.

    `digits` is western or arabic; English is always written with Western digits.
    """
    plain = f"{abs(_exact(value)):,f}"
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    sign = "−" if value < 0 else ""
    return sign + (plain.translate(_TO_ARABIC) if digits == "arabic" and language != "en" else plain)


def _exact(value: Number) -> Decimal:
    """Return the decimal a person would read; the shortest form of a float."""
    return Decimal(repr(value))
