"""The text law: what is done to a text once, at import, and never again."""

import re
from dataclasses import dataclass
from typing import Final

BOM: Final = "\ufeff"
_REPLACEMENT: Final = "\ufffd"
_OTHER_LINE_ENDS: Final = {"\r": "cr", "\x85": "nel", "\u2028": "ls", "\u2029": "ps"}
_UNSTORABLE: Final = re.compile("[\x00\ud800-\udfff\ufdd0\ufdd1]")
_HIDDEN: Final = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text under the law, and what the law changed.

    `newline_style` is lf, crlf, cr, nel, ls or ps, "mixed", or "none" for a text of one line; `replaced` counts the
    characters turned into U+FFFD; `hidden` counts invisible characters that were left where they are.
    """

    text: str
    newline_style: str
    replaced: int
    leading_boms: int
    hidden: int


def clean(text: str) -> Cleaned:
    """Apply the text law: line ends become LF, leading BOMs go, what cannot be stored becomes U+FFFD; nothing else."""
    body = text.lstrip(BOM)
    unified, style = _unify_line_ends(body)
    stored, replaced = _UNSTORABLE.subn(_REPLACEMENT, unified)
    return Cleaned(stored, style, replaced, len(text) - len(body), hidden_characters(stored))


def hidden_characters(text: str) -> int:
    """Count bidi controls, zero-width and soft breaks, inner BOMs and tags; joiners (ZWNJ, ZWJ) are spelling."""
    return 0 if text.isascii() else len(_HIDDEN.findall(text))


def _unify_line_ends(text: str) -> tuple[str, str]:
    pairs = text.count("\r\n")
    found = ["crlf"] if pairs else []
    if text.count("\n") > pairs:
        found.append("lf")
    if pairs:
        text = text.replace("\r\n", "\n")
    for line_end, style in _OTHER_LINE_ENDS.items():
        if line_end in text:
            found.append(style)
            text = text.replace(line_end, "\n")
    return text, found[0] if len(found) == 1 else "mixed" if found else "none"
