"""What findings add to the words of an article when it is aligned: the values of its figures, however written."""

from __future__ import annotations

from app.arabic.figures import Figure
from app.suggesting.analysis import Findings
from app.suggesting.passage_index import Mark

_SAID: frozenset[str] = frozenset(
    ("count", "dual", "percent", "money", "age", "duration", "distance", "measure")
)


def figure_marks(findings: Findings) -> list[Mark]:
    """Return a mark for the value of every figure that gives one."""
    return [Mark(figure.start, term) for figure in findings.figures if (term := _term(figure))]


def _term(figure: Figure) -> str:
    if figure.kind not in _SAID or figure.low is None:
        return ""
    return f"={figure.low:g}{figure.unit}"
