"""Totals that only look rival: a part that is known, taken from the whole, may leave what the other account counts.

People and civilians are different populations: 9,500 people of whom 4,500 were fighters are 5,000 others, and nothing
that «at most 7,000 civilians» contradicts. It is said before one judges; nobody is held to have said the difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.comparing.amounts import Amount, amount
from app.comparing.facts import days_apart
from app.comparing.ranges import Mark, Ranges
from app.comparing.units import counted_group, population
from db.records import Number, Quantity

_REST: Final = {"civilians": "non_civilians", "non_civilians": "civilians"}
_ARMED: Final = frozenset({"fighters", "prisoners"})


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left of ``total`` without ``part``: a number that ``other``, which counts only the rest, allows."""

    total: Mark
    part: Mark
    value: Number
    other: Mark

    @property
    def marks(self) -> tuple[Mark, Mark, Mark]:
        """The figures it is made of, as it names them."""
        return self.part, self.total, self.other


def people(mark: Mark) -> tuple[str, str]:
    """Return vocabulary and code of the people a part or the other account counts: fighters, prisoners or a population."""
    figure = mark.answer.figure
    group = counted_group(figure) if figure is not None else ""
    return ("counted_group", group) if group in _ARMED else ("population", _people(mark))


def rests(chart: Ranges, charts: Iterable[Ranges]) -> tuple[Rest, ...]:
    """Return what reconciles the figures of a chart; the parts are looked for in it and in all ``charts`` of the event."""
    known = {mark.answer.uid: mark for each in (chart, *charts) for mark in _marks(each)}
    found: dict[tuple[Number, Number, str], Rest] = {}
    for other in (mark for mark in chart.marks if mark.dashed):
        rest_of = _REST.get(_people(other))
        parts = [mark for mark in known.values() if rest_of is not None and _people(mark) == rest_of]
        for each in _left(chart, other, [mark for mark in parts if _is_of(chart, mark)]):
            found.setdefault((each.total.anchor, each.part.anchor, other.answer.uid), each)
    return tuple(found.values())


def _left(chart: Ranges, other: Mark, parts: Sequence[Mark]) -> Iterator[Rest]:
    allowed = _allowed(other)
    totals = (
        mark for mark in chart.marks if not mark.dashed and mark.shape != "derived" and not _people(mark)
    )
    for total in totals:
        whole = _allowed(total)
        if allowed is None or whole is None or whole.meets(allowed):
            continue
        for part in parts:
            value = total.anchor - part.anchor
            if (
                days_apart(part.as_of, total.as_of) == 0
                and value >= 0
                and Amount(value, value).meets(allowed)
            ):
                yield Rest(total, part, value, other)


def _marks(chart: Ranges) -> Iterator[Mark]:
    yield from chart.marks
    yield from (each.mark for each in chart.outside if each.mark is not None)


def _is_of(chart: Ranges, part: Mark) -> bool:
    """Tell whether a part is one of what a chart counts: the same group, or armed men among people, and as real."""
    figure = part.answer.figure
    if figure is None or part.shape == "derived" or part.answer.status != chart.terms.like.figure_status:
        return False
    return counted_group(figure) in {counted_group(chart.terms.like), *_ARMED}


def _people(mark: Mark) -> str:
    """Return which people a figure counts, "" for anybody; fighters are no civilians."""
    figure = mark.answer.figure
    if figure is None:
        return ""
    people = "non_civilians" if counted_group(figure) in _ARMED else population(figure)[0]
    return people if people in _REST else ""


def _allowed(mark: Mark) -> Amount | None:
    figure: Quantity | None = mark.answer.figure
    return None if figure is None else amount(figure)
