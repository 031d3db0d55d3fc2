"""The shipped clitics, from ``resources/arabic/affixes.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from app.arabic.affixes import Affixes


@cache
def affixes() -> Affixes:
    """Return what may stand before and after a stem, folded."""
    found = tomllib.loads(files("resources").joinpath("arabic/affixes.toml").read_text(encoding="utf-8"))
    return Affixes(tuple(found["prefixes"]), tuple(found["suffixes"]))
