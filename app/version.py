"""Which program this is: the one place of its version, and what the build wrote about itself."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

import resources

VERSION = "0.1.0"


@dataclass(frozen=True, slots=True)
class Build:
    """Version, number of the build and git revision; both are empty when the program runs from its sources."""

    version: str
    number: str = ""
    revision: str = ""

    def __str__(self) -> str:
        """Return what identifies the program in logs and reports: ``0.1.0 (build 412, 3d07838)``."""
        return f"{self.version} (build {self.number}, {self.revision})" if self.revision else self.version


@cache
def build() -> Build:
    """Return what is known about the running program."""
    try:
        found = json.loads(resources.read_text("build.json"))
    except FileNotFoundError:  # only a frozen program has one
        return Build(VERSION)
    return Build(VERSION, found["number"], found["revision"])
