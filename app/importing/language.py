"""Which language a text is in, as far as its script tells."""

import re
from typing import Final

_SAMPLE: Final = 1_000
_ARABIC_SCRIPT: Final = re.compile("[\u0620-\u064a\u0671-\u06d3\ufb50-\ufdff\ufe70-\ufefc]")
_LATIN_SCRIPT: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_CODE: Final = re.compile(r"[A-Za-z]{2,3}(?=$|[-_])")
_IN_ARABIC_SCRIPT: Final = frozenset({"ar", "fa", "ur", "ku", "ckb", "ps", "ug", "sd"})
_NOT_LATIN: Final = _IN_ARABIC_SCRIPT | {"he", "ru", "el", "zh", "ja", "ko", "hi", "am"}


def guess_language(text: str, stated: str = "") -> str:
    """Return a language code, or "" when the script does not tell; `stated` is believed where the script allows it."""
    sample = text[:_SAMPLE]
    arabic, latin = len(_ARABIC_SCRIPT.findall(sample)), len(_LATIN_SCRIPT.findall(sample))
    match = _CODE.match(stated.strip())
    code = match.group().lower() if match else ""
    if arabic and arabic * 2 >= latin:
        return code if code in _IN_ARABIC_SCRIPT else "ar"
    if latin:
        return code if code and code not in _NOT_LATIN else "en"
    return code
