"""One table of promises: what was measured, what it is measured against, and whether the promise holds."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_HEADINGS = ("work", "promise", "measured", "beside", "ratio", "")


@dataclass(frozen=True, slots=True)
class Line:
    """One promise. ``holds`` is None for a figure that nothing was promised of, or that could not be measured."""

    work: str
    promise: str
    ours: str
    baseline: str = ""
    ratio: float | None = None
    holds: bool | None = None

    def cells(self) -> tuple[str, ...]:
        """Return what the table shows."""
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        verdict = "" if self.holds is None else "holds" if self.holds else "MISSED"
        return (self.work, self.promise, self.ours, self.baseline, ratio, verdict)


def p95(values: Sequence[float]) -> float:
    """Return the value that 95 of 100 stay below."""
    return statistics.quantiles(values, n=20)[-1]


def times(values: Sequence[float]) -> str:
    """Say median and 95th percentile of seconds."""
    return f"{spent(statistics.median(values))}, p95 {spent(p95(values))}"


def spent(seconds: float) -> str:
    """Say one time."""
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.1f} ms"


def drawn(lines: Iterable[Line]) -> str:
    """Return the table."""
    rows = [_HEADINGS, *(line.cells() for line in lines)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(_HEADINGS))]
    ruled = [rows[0], tuple("-" * width for width in widths), *rows[1:]]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in ruled)
