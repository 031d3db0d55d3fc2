"""Long work as generators: they yield progress between transactions, return a result, and stop on ``close()``."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: ``done`` of ``total`` (0 when not known), in a stage named by a code."""

    done: int
    total: int
    stage: str = ""


Job = Generator[Progress, None, R]


def run(job: Job[R]) -> R:
    """Drive a job to its end without showing progress, and return its result."""
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
