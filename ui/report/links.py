"""Links inside a PDF: Qt can only link to addresses, so each is replaced by the place it stands for.

The replacement has the length of what it replaces: the table at the end of the file counts bytes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

_SCHEME: Final = "isnad:"
_LENGTH: Final = 64
_LINK: Final = re.compile(rb"/S /URI\s+/URI \(isnad:([^ )]+) *\)")
_PAGE: Final = re.compile(rb"(?m)^(\d+) 0 obj\s+<<\s+/Type /Page\s")


class Place(NamedTuple):
    """A page, from 0, and a height on it in points from the bottom."""

    page: int
    height: float


def address(claim: str) -> str:
    """Return the address that stands for the quote of a claim until ``resolved``."""
    return f"{_SCHEME}{claim}".ljust(_LENGTH)


def resolved(pdf: bytes, places: Mapping[str, Place]) -> bytes:
    """Return the file with its links leading to where the claims stand; one without a place leads nowhere."""
    pages = [int(found[1]) for found in _PAGE.finditer(pdf)]

    def led(found: re.Match[bytes]) -> bytes:
        place = places.get(found[1].decode())
        if place is None or place.page >= len(pages):
            return b"".ljust(len(found[0]))
        target = f"/S /GoTo /D [{pages[place.page]} 0 R /XYZ 0 {place.height:.0f} 0]"
        return target.encode().ljust(len(found[0]))

    return _LINK.sub(led, pdf)
