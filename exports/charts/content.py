"""What the chart of a question says, in words and in places on its axis."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Form = Literal["point", "about", "more", "less", "band", "vague", "derived"]
"""How a figure is drawn: "more" and "less" are open to one side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One figure. ``low``, ``value`` and ``high`` are places on the axis from 0 to 1; an open end reaches its edge.

    ``label`` is the figure in words, ``who`` its claimant, ``detail`` what else is said of it; ``dashed`` when it
    speaks of other people than the question; ``origin`` is the same for figures that go back to one speaker.
    """

    form: Form
    low: float
    high: float
    value: float | None
    label: str
    who: str
    detail: str
    sign: str = ""
    dashed: bool = False
    claim: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Figures of one side, origin, article or claimant; no ``title`` where each mark names itself."""

    title: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What the lead holds it to be: places on the axis, and the words beside them."""

    title: str
    detail: str
    label: str
    low: float | None = None
    best: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Everything that the chart says; ``ticks`` are places with their numbers, ``legend`` forms with their words."""

    title: str
    subtitle: str
    ticks: tuple[tuple[float, str], ...]
    groups: tuple[Group, ...]
    estimate: Estimate | None
    one_origin: str
    legend: tuple[tuple[Form | Literal["dashed"], str], ...]
    right_to_left: bool
