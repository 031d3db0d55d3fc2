"""Nouns of action (masdars): what may be announced or denied without أن."""

import re
from typing import Final

from app.arabic.speech.lexicon import SpeechWords, is_definite

_MEASURES: Final = re.compile(
    "^(?:ت[ء-ي]{2}ي[ء-ي]|است[ء-ي]{2}ا[ء-ي]|ان[ء-ي]{2}ا[ء-ي]|ا[ء-ي]ت[ء-ي]ا[ء-ي]|م[ء-ي]ا[ء-ي]{2}ت)$"
)
"""Nouns of action by their measure: تفعيل, استفعال, انفعال, افتعال, and مفاعلة before a possessive: معارضته."""
_SUFFIXES: Final = ("هما", "هم", "ها", "ه")
_SHORTEST: Final = 3


def is_action(word: str, words: SpeechWords) -> bool:
    """Tell whether a folded word is a noun of action, with or without article or possessive."""
    bare = _without_article(word)
    forms = [*_without_suffix(word), *_without_suffix(bare)] if bare != word else _without_suffix(word)
    return any(_is_bare_action(form, words) for form in forms)


def has_pronoun(word: str) -> bool:
    """Tell whether a folded word ends like one with a pronoun of the third person."""
    return word.endswith(_SUFFIXES)


def _is_bare_action(word: str, words: SpeechWords) -> bool:
    if words.has("not_action", word):
        return False
    return words.has("action", word) or _MEASURES.match(word) is not None


def _without_article(word: str) -> str:
    if word.startswith("لل") and len(word) > _SHORTEST + 1:
        return word[2:]
    return word[2:] if is_definite(word) and word.startswith("ال") else word


def _without_suffix(word: str) -> list[str]:
    """Return the word, and the word before a possessive; a ت before it may stand for ة."""
    found = [word]
    for suffix in _SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem != word and len(stem) >= _SHORTEST:
            found.append(stem)
            if stem.endswith("ت"):
                found.append(stem[:-1] + "ه")
    return found
