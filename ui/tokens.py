"""The design tokens: plain values at 100 %, read once from resources/themes/tokens.json."""

import json
from functools import cache
from typing import Any, Literal, NamedTuple

import resources

Appearance = Literal["light", "dark"]


class ClaimType(NamedTuple):
    """One of the twelve shipped claim types: its code, its key and its colour in each appearance."""

    code: str
    key: str
    light: str
    dark: str


@cache
def raw() -> dict[str, Any]:
    """Return the whole token file."""
    parsed: dict[str, Any] = json.loads(resources.read_text("themes", "tokens.json"))
    return parsed


def colours(appearance: Appearance) -> dict[str, str]:
    """Map colour name → ``#RRGGBB``."""
    found: dict[str, str] = raw()["colours"][appearance]
    return found


def lengths(group: Literal["heights", "widths", "radii", "borders"]) -> dict[str, float]:
    """Map token name → pixels at 100 %; entries that are not one number are left out."""
    return {name: value for name, value in raw()[group].items() if isinstance(value, int | float)}


@cache
def claim_types() -> tuple[ClaimType, ...]:
    """Return the shipped types in the order of their keys."""
    return tuple(
        ClaimType(entry["code"], entry["key"], entry["colour"]["light"], entry["colour"]["dark"])
        for entry in raw()["claim_types"]
    )


@cache
def mirrored_icons() -> frozenset[str]:
    """Return the icons drawn mirrored where the interface runs right to left."""
    return frozenset(raw()["icons"]["mirror_in_rtl"])
