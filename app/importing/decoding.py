"""From bytes to characters: which encoding a file is in, judged by how its text would read."""

import codecs
import re
from dataclasses import dataclass
from typing import Final

from charset_normalizer import from_bytes
from charset_normalizer.constant import IANA_SUPPORTED

ENCODINGS: Final = (
    "utf-8",
    "utf-16-le",
    "utf-16-be",
    "windows-1256",
    "iso-8859-6",
    "mac-arabic",
    "windows-1252",
)
"""What the import dialog offers; every name is one that Python decodes."""

PREFIX: Final = 64 * 1024
"""Bytes looked at to tell what a file is."""

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_PYTHON_NAMES: Final = {"mac-arabic": "mac_arabic"}
_SINGLE_BYTE: Final = ENCODINGS[3:]
_MAGIC: Final = (
    b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"MZ\x90", b"\xd0\xcf\x11\xe0", b"\x1f\x8b",
    b"7z\xbc\xaf", b"Rar!", b"SQLite format 3", b"RIFF", b"\x00\x00\x00", b"{\\rtf", b"\x00\x00\xfe\xff", b"\xff\xfe\x00\x00",
)  # fmt: skip
_CONTROLS: Final = bytes({*range(0x09), *range(0x0E, 0x20)} - {0x1A, 0x1B})
_MOST_CONTROLS: Final = 0.02
_MOST_BROKEN_UTF8: Final = 0.02
_CUT_END: Final = 10
_CONTEXT: Final = 200
_BEYOND_ASCII: Final = re.compile("[^\x00-\x7f]+")
_BEYOND_ASCII_BYTE: Final = re.compile(rb"[\x80-\xff]")
_UTF16_SHARE: Final = 0.85
_LIKELY_HIGH_BYTES: Final = b"\x00\x06\x20"

_FREQUENT: Final = frozenset("اليونمرتبعدهسفقكحجة أإىش")
_ARABIC_WORD: Final = re.compile("[\u0621-\u0652\u067e\u0686\u0698\u06a4\u06af]+")
_COMMON_WORDS: Final = frozenset(
    {"من", "في", "على", "إلى", "أن", "إن", "التي", "الذي", "هذا", "هذه", "كان", "كانت", "قال", "قالت", "وقال", "بعد", "قبل", "عن", "مع", "ما", "لا", "لم", "بين", "كما", "ذلك"}
)  # fmt: skip
_LATIN_LETTER: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_MIXED_WORD: Final = re.compile("[A-Za-z\u00c0-\u024f][\u0621-\u064a]|[\u0621-\u064a][A-Za-z\u00c0-\u024f]")
_ACCENT_RUN: Final = re.compile("[\u00c0-\u00ff\u0152-\u0192]{3,}")
_ODD: Final = re.compile(
    "[\x80-\x9f\u00a1-\u00aa\u00ac-\u00af\u00b1-\u00b6\u00b8-\u00ba\u00bc-\u00bf×÷ˆ¤\ufffd]"
)
_CONFIDENT: Final = 0.6
_PREFERENCE: Final = {"windows-1256": 0.0, "iso-8859-6": 0.001, "mac-arabic": 0.002, "windows-1252": 0.0}
"""ISO-8859-6 and MacArabic share their letters: where both read alike, the plainer one is taken."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Decoded text, not yet under the text law.

    `alternatives` are other encodings worth offering, best first; `damaged` counts bytes that no character stands for
    (shown as U+FFFD); `sure` is False when the encoding was guessed from the letters alone and the guess is weak.
    """

    text: str
    encoding: str
    had_bom: bool
    alternatives: tuple[str, ...] = ()
    damaged: int = 0
    sure: bool = True


def looks_binary(prefix: bytes) -> bool:
    """Tell from the first bytes that a file is no text in any encoding we read."""
    if prefix.startswith(_MAGIC):
        return True
    if not prefix or _bom(prefix) or _utf16_order(prefix):
        return False
    controls = len(prefix) - len(prefix.translate(None, _CONTROLS))
    return controls > max(2, _MOST_CONTROLS * len(prefix)) or prefix.count(0) > 2


def decode(raw: bytes, encoding: str | None = None) -> Decoded:
    """Decode with the encoding the reviewer chose, or the one the text reads best in. Never raises.

    An unknown encoding name counts as none chosen.
    """
    if encoding is not None and _is_known(encoding):
        return _decode_as(raw, encoding)
    bom = _bom(raw)
    if bom:
        return _decode_as(raw, bom)
    if _is_utf8(raw):
        return _decode_as(raw, "utf-8")
    order = _utf16_order(raw[:PREFIX])
    return _decode_as(raw, order) if order else _decode_single_byte(raw)


def _is_known(encoding: str) -> bool:
    return encoding in ENCODINGS or encoding in IANA_SUPPORTED


def _python_name(encoding: str) -> str:
    return _PYTHON_NAMES.get(encoding, encoding)


def _bom(raw: bytes) -> str:
    return next((name for mark, name in _BOMS if raw.startswith(mark)), "")


def _decode_as(
    raw: bytes, encoding: str, *, sure: bool = True, alternatives: tuple[str, ...] = ()
) -> Decoded:
    mark = next((mark for mark, name in _BOMS if name == encoding and raw.startswith(mark)), b"")
    body = raw[len(mark) :]
    try:
        text, damaged = body.decode(_python_name(encoding)), 0
    except UnicodeDecodeError:
        text = body.decode(_python_name(encoding), "replace")
        damaged = text.count("\ufffd")
    return Decoded(text, encoding, bool(mark), alternatives, damaged, sure)


def _is_utf8(raw: bytes) -> bool:
    """Accept UTF-8 with a few broken places, as spliced or cut files have them."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        text = _telling_part(raw).decode("utf-8", "replace")
        beyond_ascii = sum(len(run) for run in _BEYOND_ASCII.findall(text))
        return text.count("\ufffd") <= max(
            _MOST_BROKEN_UTF8 * beyond_ascii, 1 if beyond_ascii > _CUT_END else 0
        )
    return b"\x00" not in raw[:PREFIX] or not _utf16_order(raw[:PREFIX])


def _telling_part(raw: bytes) -> bytes:
    """Return the sample from which an encoding can be told: what follows the first byte beyond ASCII."""
    match = _BEYOND_ASCII_BYTE.search(raw)
    start = max(match.start() - _CONTEXT, 0) if match else 0
    return raw[start : start + PREFIX]


def _utf16_order(prefix: bytes) -> str:
    """Recognise UTF-16 without a BOM by its high bytes: nearly all Arabic, ASCII or general punctuation."""
    even = prefix[: len(prefix) // 2 * 2]
    if len(even) < 4 or (len(prefix) % 2 and len(prefix) < PREFIX):
        return ""
    shares = {
        "utf-16-le": _share(even[1::2], even[0::2]),
        "utf-16-be": _share(even[0::2], even[1::2]),
    }
    best = max(shares, key=lambda order: shares[order])
    return best if shares[best] >= _UTF16_SHARE else ""


def _share(high: bytes, low: bytes) -> float:
    """Return how many of the high bytes are likely, 0 when the low bytes look no different."""
    likely = (len(high) - len(high.translate(None, _LIKELY_HIGH_BYTES))) / len(high)
    likely_low = (len(low) - len(low.translate(None, _LIKELY_HIGH_BYTES))) / len(low)
    rare = high.count(0) + high.count(6)
    return likely if rare and likely > likely_low and low.count(0) < len(low) / 8 else 0.0


def _decode_single_byte(raw: bytes) -> Decoded:
    sample = _telling_part(raw)
    scores = {name: _reads_as(sample, name) for name in _SINGLE_BYTE}
    ranked = sorted(scores, key=lambda name: -scores[name])
    best = ranked[0]
    if scores[best] < _CONFIDENT:
        other = _second_opinion(sample)
        if other:
            return _decode_as(raw, other, sure=False, alternatives=tuple(ranked))
    alternatives = tuple(name for name in ranked[1:] if scores[name] > 0)
    return _decode_as(raw, best, sure=scores[best] >= _CONFIDENT, alternatives=alternatives)


def _reads_as(sample: bytes, encoding: str) -> float:
    """Score how well a sample reads in an encoding: about 1 for good text, 0 or less for nonsense."""
    text = sample.decode(_python_name(encoding), "replace")
    beyond = sum(len(run) for run in _BEYOND_ASCII.findall(text)) or 1
    words = _ARABIC_WORD.findall(text)
    letters = sum(map(len, words))
    odd = len(_ODD.findall(text)) + 2 * text.count("\ufffd")
    noise = (2 * len(_MIXED_WORD.findall(text)) + 3 * len(_ACCENT_RUN.findall(text)) + 2 * odd) / beyond
    if not letters:
        accents = len(_LATIN_LETTER.findall(text)) - len(re.findall("[A-Za-z]", text))
        return min(accents / beyond, 0.8) + (0.01 if encoding == "windows-1252" else 0) - noise
    frequent = sum(character in _FREQUENT for word in words for character in word) / letters
    known = sum(word in _COMMON_WORDS for word in words) / len(words)
    return (letters / beyond) * (frequent + min(known * 4, 0.5)) - noise - _PREFERENCE[encoding]


def _second_opinion(sample: bytes) -> str:
    """Ask charset-normalizer about text that reads like none of ours; "" when it does not know either."""
    best = from_bytes(sample).best()
    return best.encoding if best is not None and _is_known(best.encoding) else ""
