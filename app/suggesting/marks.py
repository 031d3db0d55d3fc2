"""What findings add to the words of an article when it is aligned: values of its figures, and whom these count."""

from __future__ import annotations

from app.arabic.figures import Figure
from app.suggesting.analysis import Findings
from app.suggesting.passage_index import COUNTED, Mark

_OTHER = "other"
_SAID: frozenset[str] = frozenset(
    ("count", "dual", "percent", "money", "age", "duration", "distance", "measure")
)


def figure_marks(findings: Findings) -> list[Mark]:
    """Return a mark for the value of every figure that gives one, and for the group that it counts."""
    return [
        Mark(figure.start, term)
        for figure in findings.figures
        for term in (_term(figure), _group(figure))
        if term
    ]


def _term(figure: Figure) -> str:
    if figure.kind not in _SAID or figure.low is None:
        return ""
    return f"={figure.low:g}{figure.unit}"


def _group(figure: Figure) -> str:
    """Return a mark by which two counts of the wounded meet though their numbers differ."""
    return COUNTED + figure.counted_group if figure.counted_group not in ("", _OTHER) else ""
