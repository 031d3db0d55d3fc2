"""Which language a text is in, as far as its script tells."""

import re
import string
from typing import Final

_SAMPLE: Final = 1_000
_ARABIC_BLOCKS: Final = (0x06, 0xFB, 0xFC, 0xFD, 0xFE)
_LATIN_LETTERS: Final = string.ascii_letters.encode()
_CODE: Final = re.compile(r"[A-Za-z]{2,3}(?=$|[-_])")
_IN_ARABIC_SCRIPT: Final = frozenset({"ar", "fa", "ur", "ku", "ckb", "ps", "ug", "sd"})
_NOT_LATIN: Final = _IN_ARABIC_SCRIPT | {"he", "ru", "el", "zh", "ja", "ko", "hi", "am"}


def guess_language(text: str, stated: str = "") -> str:
    """Return a language code, or "" when the script does not tell; `stated` is believed where the script allows it."""
    sample = text[:_SAMPLE]
    high_bytes = sample.encode("utf-16-be", "replace")[0::2]
    arabic = sum(high_bytes.count(block) for block in _ARABIC_BLOCKS)
    latin = (
        _latin_letters(sample) if arabic * 2 < len(sample) else 0
    )  # what is left of it is too little to count
    match = _CODE.match(stated.strip())
    code = match.group().lower() if match else ""
    if arabic and arabic * 2 >= latin:
        return code if code in _IN_ARABIC_SCRIPT else "ar"
    if latin:
        return code if code and code not in _NOT_LATIN else "en"
    return code


def _latin_letters(text: str) -> int:
    ascii_bytes = text.encode("ascii", "ignore")
    return len(ascii_bytes) - len(ascii_bytes.translate(None, _LATIN_LETTERS))
