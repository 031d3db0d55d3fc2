"""What a figure is about, in terms that other words for the same meet: the thing counted, whose it is, what is told of it.

Nothing here hangs on a list alone: a noun that no list names is known by its consonants, a verb by its root.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.arabic.likeness import light_stem
from app.arabic.roots import root, skeleton
from app.suggesting.background import is_telling
from app.suggesting.comparison_words import (
    BODY,
    EVERYONE,
    MEMBER,
    PEOPLE,
    ComparisonWords,
    code_of,
    meanings_of,
)

_ARTICLE: Final = "ال"
_LINKED: Final = 4
"""Words after the noun within which it is said whose it is."""
_NUMBER_OF: Final = 10
"""Words before the figure within which "the number of" names what it counts."""
_POWERS: Final = {light_stem("مكعب"): "3", light_stem("مربع"): "2"}
_OF_NO_CLASS: Final = frozenset((EVERYONE, MEMBER, BODY))
_FROM: Final = "من"
_HOUR: Final = light_stem("ساعه")
_AN_HOUR: Final = "/h"


@dataclass(frozen=True, slots=True)
class Topic:
    """`head`: the class or the consonants of what is counted, the unit where something is measured, "" if not said.

    `whose`: roots of the words that tell it from others of its name; `tells`: roots of what is said of it, each with the
    meanings that it shares with other words, `means` those of what is counted; `people`: who is counted, not what.
    """

    head: str
    people: bool
    means: frozenset[str]
    whose: frozenset[str]
    tells: Mapping[str, frozenset[str]]


def topic(
    unit: str,
    who: str,
    noun: Sequence[str],
    before: Sequence[str],
    after: Sequence[str],
    words: ComparisonWords,
) -> Topic:
    """Return the topic of a figure from the stems around it.

    `noun` are the stems of what it counts, `before` those of its clause from the nearest on, `after` those that follow.
    """
    head, own = _head(unit, who, noun, before, words)
    means = frozenset[str]().union(*(meanings_of(words.meanings, stem) for stem in (*noun[:1], *own)))
    people = not unit and (head in PEOPLE or any(stem in words.persons for stem in (*noun[:1], *own)))
    rest = [stem for stem in after if stem not in noun[:1]]
    linked = [*noun[1:], *_linked(rest)]
    whose = frozenset(root(stem) for stem in linked if len(stem) > 1)
    if unit:
        head += "".join(_POWERS[stem] for stem in _POWERS if stem in (*noun, *rest[:1]))
        head += _AN_HOUR if _HOUR in rest[:2] else ""
    said = [stem for stem in (*before, *rest) if stem not in noun[:1] and stem not in own]
    return Topic(
        head, people, means, whose, {term: codes for term, codes in _terms(said, words) if term != head}
    )


def _head(
    unit: str, who: str, noun: Sequence[str], before: Sequence[str], words: ComparisonWords
) -> tuple[str, Sequence[str]]:
    """Return what is counted, and the stems before the figure that name it."""
    if unit:
        return unit, ()
    if noun and code_of(words.classes, noun[0]) == MEMBER and len(noun) > 1:
        following = code_of(words.classes, noun[1])
        return (who if following else skeleton(noun[1])), ()
    if who and who not in (EVERYONE, BODY):
        return who, ()
    for at, stem in enumerate(before[1 : _NUMBER_OF + 1]):
        if stem in words.number_of:
            named = before[at]
            code = code_of(words.classes, named)
            return (code or skeleton(named), (named,)) if code != EVERYONE else (EVERYONE, ())
    return (EVERYONE if who else ""), ()


def _linked(rest: Sequence[str]) -> Sequence[str]:
    """Return the words that a preposition ties to the noun: of cattle, of wood."""
    return rest[1:_LINKED] if rest[:1] == [_FROM] else ()


def _terms(stems: Sequence[str], words: ComparisonWords) -> Iterator[tuple[str, frozenset[str]]]:
    for stem in stems:
        meanings, tells = meanings_of(words.meanings, stem), _is_telling(stem, words)
        named = code_of(words.classes, stem) if tells else ""
        if named and named not in _OF_NO_CLASS:
            meanings |= {named}
        if meanings or tells:
            yield root(stem), meanings


def _is_telling(stem: str, words: ComparisonWords) -> bool:
    return len(stem) > 1 and stem.isalpha() and stem not in words.reached and is_telling(stem)
