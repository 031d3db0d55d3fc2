"""What a check is: a named line of the report, and the place where it may work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Bench:
    """Where checks work: an empty folder of their own whose name has spaces and Arabic letters."""

    folder: Path

    @property
    def project(self) -> Path:
        """The sample project, once the check ``sample`` has made it."""
        return self.folder / "تجربة المثال.isnad"


@dataclass(frozen=True, slots=True)
class Check:
    """One line: its name, and what returns a word about what it saw or raises."""

    name: str
    look: Callable[[Bench], str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One check done: whether it passed, what it saw or why it failed, how long it took in s."""

    name: str
    passed: bool
    detail: str
    seconds: float = 0.0


class NotSoundError(AssertionError):
    """Something is missing or does not work; the message says what."""


def need(condition: object, why: str) -> None:
    """Raise ``NotSoundError`` unless ``condition`` holds."""
    if not condition:
        raise NotSoundError(why)
