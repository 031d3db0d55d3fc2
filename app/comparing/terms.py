"""What the figures of a question have in common: what is counted, of what nature, within which bounds, when.

The question says it; where it does not, the figures do: what most origins speak of is what is compared.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.comparing.answers import Answer
from app.comparing.comparability import (
    days_apart,
    same_counted,
    same_population,
    same_scope,
    same_status,
)
from app.comparing.independence import Origins
from app.dates import parse_edtf
from db.records import Quantity, Question

Same = Callable[[Quantity, Quantity], bool]


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
        if not same_status(figure, self.like):
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
    asked = Quantity(uid="", claim="", seq=0, counted_group=question.counted_group, unit=question.unit)
    candidates = [each for each in answers if each.figure is not None]
    like = asked
    if question.counted_group or question.unit:
        candidates = [each for each in candidates if same_counted(_figure(each), asked)]
    else:
        candidates, like = _most(candidates, same_counted, origins, asked)
        like = replace(asked, counted_group=like.counted_group, unit=like.unit)
    candidates, found = _most(candidates, same_status, origins, like)
    like = replace(like, figure_status=found.figure_status)
    candidates, found = _most(candidates, same_scope, origins, like)
    like = replace(like, scope_text=found.scope_text)
    if question.population:
        like = replace(like, population=question.population)
    else:
        _, found = _most(candidates, same_population, origins, like)
        like = replace(like, population=found.population, sex_age=found.sex_age)
    return Terms(like, question.as_of_window or _date(candidates, origins))


def _most(
    answers: Sequence[Answer], same: Same, origins: Origins, default: Quantity
) -> tuple[list[Answer], Quantity]:
    """Return the answers that say the same as most origins do, and what they say.

    Of two that are as many, the one goes first that says nothing special, then the one with more claims.
    """
    camps: list[list[Answer]] = []
    for answer in answers:
        camp = next((camp for camp in camps if same(_figure(camp[0]), _figure(answer))), None)
        if camp is None:
            camps.append([answer])
        else:
            camp.append(answer)
    if not camps:
        return [], default
    best = max(
        camps,
        key=lambda camp: (
            len({origins.of(each) for each in camp}),
            same(_figure(camp[0]), default),
            len(camp),
        ),
    )
    return best, _figure(best[0])


def _date(answers: Sequence[Answer], origins: Origins) -> str:
    """Return the date that most origins speak of, of several the latest."""
    dates = {answer.as_of for answer in answers if answer.as_of}

    def weight(date: str) -> tuple[int, int, int]:
        near = [each for each in answers if days_apart(each.as_of, date) == 0]
        end = getattr(parse_edtf(date), "end", None)
        return len({origins.of(each) for each in near}), end.toordinal() if end else 0, -len(date)

    return max(dates, key=weight, default="")


def _figure(answer: Answer) -> Quantity:
    assert answer.figure is not None  # noqa: S101  (only answers with a figure are asked)
    return answer.figure
