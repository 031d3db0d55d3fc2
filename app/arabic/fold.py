"""Fold text for matching: spelling variants, marks, digits and letter case become one form.

The fast road encodes the text into one byte a character, translates the bytes by a table and decodes them again;
characters outside the table of 256 take the slow road, piece by piece.
"""

import codecs
import re
from collections.abc import Iterator, Mapping
from typing import Final

from app.arabic.letters import DETACHED_HAMZA, folded_character

_COMBINING_HAMZA: Final = re.compile("[\u0654\u0655]")
_COMMON: Final = "".join(
    (
        "\0\n\t",  # charmap_build gives its fast map only to a table that starts with NUL
        *map(chr, range(0x20, 0x7F)),
        *map(chr, range(0x621, 0x63B)),
        *map(chr, range(0x640, 0x653)),
        *map(chr, range(0x660, 0x66D)),
        *map(chr, range(0x6F0, 0x6FA)),
        "\u0670\u0671پچژڤکگیھہە،؛؟",
        "\u00a0\u00ab\u00bb\u00ad\u00b0\u00b7\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\ufeff",
        "\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2212éÉèàçüö€£",
    )
)
_UNDEFINED: Final = "\ufffe"
_CODES: Final = _COMMON.ljust(256, _UNDEFINED)
_ENCODE_MAP: Final = codecs.charmap_build(_CODES)
_RARE_RUN: Final = re.compile(f"([^{re.escape(_COMMON)}]+)")


def _byte_tables() -> tuple[bytes, bytes]:
    """Return the byte translation table and the bytes to delete."""
    table = bytearray(range(256))
    deleted = bytearray()
    for code, character in enumerate(_COMMON):
        folded = folded_character(character)
        if folded:
            table[code] = _COMMON.index(folded)
        else:
            deleted.append(code)
    return bytes(table), bytes(deleted)


_TRANSLATION, _DELETED = _byte_tables()
_DROPPED: Final = re.compile("[" + re.escape("".join(_COMMON[code] for code in _DELETED)) + "]")


class _FoldTable(dict[int, str]):
    """A `str.translate` table that fills itself."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = folded_character(chr(code))
        return folded


_RARE_TABLE: Final[Mapping[int, str]] = _FoldTable()


def fold(text: str) -> str:
    """Return the form of `text` used for matching; equal to `fold_with_map(text).text`, and much faster."""
    try:
        return _fold_common(text)
    except UnicodeEncodeError:
        return _fold_mixed(text)


def rare_runs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text holds characters that `fold_simply` does not know."""
    return (match.span() for match in _RARE_RUN.finditer(text))


def with_single_hamzas(text: str) -> str:
    """Return a text of the same length in which letters that carry a detached hamza are hamzas."""
    return DETACHED_HAMZA.sub("ء", text) if _COMBINING_HAMZA.search(text) else text


def fold_simply(text: str) -> str | None:
    """Return `fold(text)` if every character of it is mapped to one or dropped; None if the text is not so simple."""
    try:
        return _fold_common(text)
    except UnicodeEncodeError:
        return None


def drops(text: str) -> list[int]:
    """Return where `fold` drops a character of a text that it folds simply."""
    return [match.start() for match in _DROPPED.finditer(text)]


def _fold_common(text: str) -> str:
    """Fold text made of table characters only. Raises UnicodeEncodeError for any other character."""
    encoded, _ = codecs.charmap_encode(text, "strict", _ENCODE_MAP)
    decoded, _ = codecs.charmap_decode(encoded.translate(_TRANSLATION, _DELETED), "strict", _CODES)
    return decoded


def _fold_mixed(text: str) -> str:
    pieces = _RARE_RUN.split(with_single_hamzas(text))
    pieces[0::2] = [_fold_common(piece) for piece in pieces[0::2]]
    pieces[1::2] = [piece.translate(_RARE_TABLE) for piece in pieces[1::2]]
    return "".join(pieces)
