"""What the figures of a question have in common: what is counted, of what nature, within which bounds, when.

The question says it; where it does not, the figures do: what most origins speak of is what is compared.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.comparing.answers import Answer
from app.comparing.facts import days_apart, same_counted, same_population, same_scope
from app.comparing.independence import Origins
from app.dates import parse_edtf
from db.records import Quantity, Question

Same = Callable[[Answer, Answer], bool]
Plain = Callable[[Answer], bool]

_NOTHING: Final = Quantity(uid="", claim="", seq=0)
_ACTUAL: Final = "actual"


@dataclass(frozen=True, slots=True)
class Terms:
    """What is compared. ``like`` is a figure without a number that says it; ``as_of`` is a date (EDTF), "" if any."""

    like: Quantity
    as_of: str

    def difference(self, answer: Answer) -> str:
        """Return in what a figure differs, so that it stands outside; "" when in nothing.

        counted, status, scope, later, earlier or date-unknown. Which people are meant is no reason: see ``population``.
        """
        figure = answer.figure
        if figure is None or not same_counted(figure, self.like):
            return "counted"
        if answer.status != self.like.figure_status:
            return "status"
        if not same_scope(figure, self.like):
            return "scope"
        if not self.as_of:
            return ""
        days = days_apart(answer.as_of, self.as_of)
        if days is None:
            return "date-unknown"
        return "" if days == 0 else "later" if days > 0 else "earlier"

    def population(self, answer: Answer) -> bool:
        """Tell whether a figure speaks of the people that are compared."""
        return answer.figure is not None and same_population(answer.figure, self.like)


def terms(question: Question, answers: Sequence[Answer], origins: Origins) -> Terms:
    """Return what is compared; ``answers`` are those with a number."""
    like = replace(_NOTHING, counted_group=question.counted_group, unit=question.unit)
    left = [each for each in answers if each.figure is not None]
    if question.counted_group or question.unit:
        left = [each for each in left if same_counted(_figure(each), like)]
    else:
        left = _most(left, _alike(same_counted), origins, lambda _: False)
        like = replace(like, counted_group=_first(left).counted_group, unit=_first(left).unit)
    left = _most(
        left, lambda one, other: one.status == other.status, origins, lambda one: one.status == _ACTUAL
    )
    like = replace(like, figure_status=left[0].status if left else _ACTUAL)
    if question.as_of_window:
        left = [each for each in left if days_apart(each.as_of, question.as_of_window) == 0] or left
    left = _most(left, _alike(same_scope), origins, lambda one: not _figure(one).scope_text)
    like = replace(like, scope_text=_first(left).scope_text)
    if question.population:
        like = replace(like, population=question.population)
    else:
        named = _most(
            left, _alike(same_population), origins, lambda one: same_population(_figure(one), _NOTHING)
        )
        like = replace(like, population=_first(named).population, sex_age=_first(named).sex_age)
    return Terms(like, question.as_of_window or _date(left, origins))


def _alike(same: Callable[[Quantity, Quantity], bool]) -> Same:
    return lambda one, other: same(_figure(one), _figure(other))


def _most(answers: Sequence[Answer], same: Same, origins: Origins, plain: Plain) -> list[Answer]:
    """Return the answers that say the same as most origins do.

    Of camps with as many, the one goes first that says nothing special (``plain``), then the one with more claims.
    """
    camps: list[list[Answer]] = []
    for answer in answers:
        camp = next((camp for camp in camps if same(camp[0], answer)), None)
        if camp is None:
            camps.append([answer])
        else:
            camp.append(answer)
    return max(
        camps,
        key=lambda camp: (len({origins.of(each) for each in camp}), plain(camp[0]), len(camp)),
        default=[],
    )


def _date(answers: Sequence[Answer], origins: Origins) -> str:
    """Return the date that most origins speak of, of several the latest; one that words give before one of printing."""
    stated = {answer.stated_as_of for answer in answers} - {""}
    dates = stated or {answer.as_of for answer in answers} - {""}

    def weight(date: str) -> tuple[int, int, str]:
        near = [each for each in answers if days_apart(each.as_of, date) == 0]
        end = getattr(parse_edtf(date), "end", None)
        return len({origins.of(each) for each in near}), end.toordinal() if end else 0, date

    return max(dates, key=weight, default="")


def _first(answers: Sequence[Answer]) -> Quantity:
    return _figure(answers[0]) if answers else _NOTHING


def _figure(answer: Answer) -> Quantity:
    return answer.figure or _NOTHING
