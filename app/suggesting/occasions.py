"""Counts that an account gives of something else than its news: another incident, or what it only compares with."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from app.arabic.fold import fold
from app.arabic.likeness import light_stem
from app.suggesting.comparison_words import ComparisonWords, code_of

OTHER_EVENT: Final = "other"
COMPARED: Final = "compared"
ONE, SEVERAL = "one", "several"
_SERIES: Final = frozenset(light_stem(fold(word)) for word in ("موجة", "سلسلة", "عدة", "مجموعة"))
_DUAL: Final = "ين"
_PLURAL: Final = "ات"
_IN_EXCHANGE: Final = light_stem("مقابل")
_NEAR: Final = 3
"""Words before a figure within which "instead of" makes it what the news is compared with."""
_WAS: Final = frozenset(("كان", "كانت"))
_ANOTHER: Final = frozenset(
    light_stem(fold(word)) for word in ("آخر", "أخرى", "ثان", "ثانية", "ثالث", "سابق")
)
_ARTICLE: Final = "ال"
_PREPOSITIONS: Final = frozenset(map(fold, ("في", "من", "على", "قرب", "عند", "ضد")))


def occasion(
    sentence: Sequence[str],
    before: Sequence[str],
    after: Sequence[str],
    words: ComparisonWords,
    *,
    price: bool = False,
) -> str:
    """Return what else a count is of; "" for the news.

    `sentence` are its first words as written (folded), none where it names no date but a day of the week; `before` the stems from the nearest on, `after` those
    that follow. A `price` stands "against" what it buys.
    """
    compared = (stem for stem in before[:_NEAR] if code_of(words.standings, stem) == COMPARED)
    if any(not (price and stem == _IN_EXCHANGE) for stem in compared):
        return COMPARED
    told = (*reversed(before), *after)
    if any(code_of(words.standings, stem) == "other_event" for stem in told):
        return OTHER_EVENT
    if any(stem in words.deeds and following in _ANOTHER for stem, following in pairwise(told)):
        return OTHER_EVENT
    return OTHER_EVENT if _looks_back(sentence, words) else ""


def _looks_back(sentence: Sequence[str], words: ComparisonWords) -> bool:
    """Tell "and a blast had …" from "and the blast had …": what it names without the article has not been told of yet."""
    if len(sentence) < 3 or sentence[0].removeprefix("و") not in _WAS:
        return False
    deed, *rest = sentence[1:4]
    known = any(word.startswith(_ARTICLE) for word in (deed, rest[0]))
    if len(rest) > 1 and rest[0] not in _PREPOSITIONS:
        known = known or rest[1].startswith(_ARTICLE)
    return not known and light_stem(deed) in words.deeds


def scope(clause: Sequence[str], words: ComparisonWords) -> str:
    """Tell whether a clause (its words, folded) names one thing that happened or several of a kind; "" if none."""
    named = [(at, word) for at, word in enumerate(clause) if light_stem(word) in words.deeds]
    if not named:
        return ""
    series = any(_SERIES & set(map(light_stem, clause[max(0, at - 2) : at])) for at, _ in named)
    if series or any(word.endswith(_DUAL) for _, word in named):
        return SEVERAL
    return "" if all(word.endswith(_PLURAL) for _, word in named) else ONE
