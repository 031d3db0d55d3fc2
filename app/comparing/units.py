"""What a unit word tells of a figure: which group is counted, which people, or which things."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from app import word_lists
from app.arabic.fold import fold
from app.arabic.likeness import light_stem
from app.arabic.words import words as words_of
from db.records import Quantity

_THINGS: Final = frozenset({"families", "vehicles", "batches"})
"""Groups that are not single people."""
_ANYTHING: Final = frozenset({"", "other"})
_POPULATION: Final = {"civilian": "civilians", "soldiers": "non_civilians", "fighters": "non_civilians"}
_SEX_AGE: Final = frozenset({"women", "men", "children"})
_PEOPLE: Final = "people"


def counted_group(figure: Quantity) -> str:
    """Return what is counted: as set, else as the unit says it («جرحى»); "" when neither does or it is other."""
    if figure.counted_group not in _ANYTHING:
        return figure.counted_group
    code = _code(figure.unit)
    return code if code in _groups() else ""


def population(figure: Quantity) -> tuple[str, str]:
    """Return population and sex or age: as set, else as the unit says it («مدنيون»، «أطفال»)."""
    code = _code(figure.unit)
    return figure.population or _POPULATION.get(code, ""), figure.sex_age or (
        code if code in _SEX_AGE else ""
    )


def counted(figure: Quantity) -> tuple[str, str | frozenset[str]]:
    """Return what is counted and in which unit, equal for figures that count the same.

    Single people are one unit, and so are households, vehicles, and one word in any form. A figure of a group without
    a unit counts what the group is made of.
    """
    return _counted(figure.counted_group, figure.unit)


@lru_cache(maxsize=4_096)
def _counted(group: str, unit: str) -> tuple[str, str | frozenset[str]]:
    figure = Quantity(uid="", claim="", seq=0, counted_group=group, unit=unit)
    return counted_group(figure), _unit(figure)


def counted_key(figure: Quantity) -> str:
    """Return a key that figures share when they count the same; "" when nothing is known of what is counted."""
    unit = _unit(figure)
    said = unit if isinstance(unit, str) else " ".join(sorted(unit))
    group = counted_group(figure)
    return f"{group}:{said}" if group or said else ""


def thing(figure: Quantity) -> str:
    """Return what is counted in place of single people: families, vehicles or batches; "" for people or by measure."""
    unit = _unit(figure)
    return unit if isinstance(unit, str) and unit in _THINGS else ""


def _unit(figure: Quantity) -> str | frozenset[str]:
    code = _code(figure.unit)
    if code:
        return code if code in _THINGS else _PEOPLE
    if figure.unit.strip():
        return stems(figure.unit)
    group = counted_group(figure)
    return group if group in _THINGS else _PEOPLE if group else frozenset()


@lru_cache(maxsize=4_096)
def stems(words: str) -> frozenset[str]:
    """Return the words of a unit or a scope without their endings: «حيّا» is «حيّي»."""
    return frozenset(light_stem(fold(words[start:end])) for start, end in words_of(words))


@lru_cache(maxsize=4_096)
def _code(unit: str) -> str:
    """Return the list a unit belongs to by one of its words, the first that is on one; "" for none."""
    known = _codes()
    return next((known[word] for word in fold(unit).split() if word in known), "")


@cache
def _codes() -> dict[str, str]:
    found: dict[str, str] = {}
    for name in ("counted", "persons"):
        for code, words in word_lists.table(name).items():
            for word in words:
                found.setdefault(fold(word), code)
    return found


@cache
def _groups() -> frozenset[str]:
    return frozenset(word_lists.table("counted"))
