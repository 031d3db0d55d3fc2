"""Function words that several rules share, folded."""

import re
from typing import Final

from app.arabic.speech.lexicon import is_definite
from app.arabic.speech.line import Line

Tokens = tuple[int, int]
"""A half-open range of token numbers."""

PREPOSITIONS: Final = frozenset(
    ("في", "من", "الي", "عن", "علي", "مع", "حتي", "بين", "وفي", "ومن", "وعلي", "وعن", "بعد", "قبل")
)
RELATIVES: Final = frozenset(
    ("الذي", "التي", "الذين", "اللذان", "اللتان", "اللواتي", "والذي", "والتي", "والذين")
)
FEMININE_RELATIVES: Final = frozenset(("التي", "والتي", "اللواتي", "اللتان"))
THESE: Final = frozenset(("هذا", "هذه", "ذلك", "تلك"))
SAYING: Final = frozenset(
    ("بالقول", "قاءلا", "قاءله", "قاءلين", "بقوله", "بقولها", "بقولهم", "قوله", "قولها", "قولهم")
)
ISSUED: Final = frozenset(("صادر", "صادره", "الصادر", "الصادره", "صادران", "صادرين", "صادرتان", "صادرتين"))
_THAT: Final = re.compile("^(ب?ان(?:ه|ها|هم|هما|هن|نا|ني|ي|ك|كم)?)$")
_NISBA: Final = ("ي", "يه", "يون", "يين", "يان")


def is_that(word: str) -> bool:
    """Tell أن, إن, بأن, أنه… (folded); not لأن, كأن or فإن, which report nothing."""
    return _THAT.match(word) is not None


def is_nisba(word: str) -> bool:
    """Tell a definite adjective of origin by its ending: الروسي, العسكرية."""
    return is_definite(word) and word.endswith(_NISBA)


def is_name_ali(line: Line, place: int) -> bool:
    """Tell the name علي from the preposition على, which fold alike."""
    return line.at(place) in ("علي", "وعلي") and not line.is_preposition_ala(place)


def is_preposition(line: Line, place: int) -> bool:
    """Tell whether a preposition stands at a token."""
    return line.at(place) in PREPOSITIONS and not is_name_ali(line, place)
