"""The word lists as shipped, read as the program reads them."""

from __future__ import annotations

import tomllib
from functools import cache

import resources

Table = dict[str, list[str]]


@cache
def tables(*names: str) -> dict[str, Table]:
    """Return the shipped word lists by name."""
    return {name: tomllib.loads(resources.read_text("arabic", f"{name}.toml")) for name in names}
