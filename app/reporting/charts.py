"""A question's figures as a chart: numbers become places on the axis, codes become words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from app.comparing.matrix import sign_of, worst
from app.comparing.ranges import Group, Mark, Ranges
from app.comparing.relations import Link
from app.export_words import isolated
from app.numbers import format_number
from app.reporting.words import AnswerWords
from db.records import EventFigure
from exports.charts import content

_FORMS: Final[tuple[content.Form, ...]] = ("point", "about", "more", "less", "band", "vague", "derived")


def picture(found: Ranges, words: AnswerWords, *, right_to_left: bool) -> content.Picture:
    """Return what the chart of a question says."""
    marks = [_mark(mark, found, words) for mark in found.marks]
    by_answer = dict(zip((mark.answer.uid for mark in found.marks), marks, strict=True))
    titled = len(found.groups) > 1 or any(group.key for group in found.groups)
    return content.Picture(
        title=f"{words.question(found.question)}",
        subtitle=subtitle(found, words),
        ticks=tuple(
            (tick.at, format_number(tick.value, language=words.language)) for tick in found.axis.ticks
        ),
        groups=tuple(_group(group, by_answer, words, titled=titled) for group in found.groups),
        estimate=_estimate(found, words) if found.figure is not None else None,
        one_origin=words.phrase("one_origin"), legend=_legend(marks, words), right_to_left=right_to_left,
    )  # fmt: skip


def subtitle(found: Ranges, words: AnswerWords) -> str:
    """Say what is counted, and until when."""
    like = found.terms.like
    said = [
        words.words.word("counted_group", like.counted_group) if like.counted_group else "",
        words.text(like.unit),
        words.words.word("population", like.population) if like.population not in ("", "unknown") else "",
        words.phrase("as_of", date=words.date(found.terms.as_of)) if found.terms.as_of else "",
    ]
    return " · ".join(part for part in said if part)


def signs(links: Sequence[Link]) -> dict[str, str]:
    """Return by answer the worst of its relations to the others."""
    told: dict[str, list[str]] = {}
    for link in links:
        for answer in (link.one, link.other):
            told.setdefault(answer.uid, []).append(sign_of(link.relation))
    return {uid: worst(each) for uid, each in told.items()}


def amount_words(mark: Mark, words: AnswerWords) -> str:
    """Say a figure; a computed one with its formula, which runs left to right whatever stands beside it."""
    assert mark.answer.figure is not None  # noqa: S101  (marks are of figures)
    said = words.figure(mark.answer.figure)
    if not mark.formula:
        return said
    return words.phrase("computed", formula=isolated(mark.formula.replace(" - ", " \u2212 ")), result=said)


def estimate_words(figure: EventFigure, words: AnswerWords) -> str:
    """Say what the lead holds it to be: low, best and high, as far as given."""
    given = (("lowest", figure.low), ("best", figure.best), ("highest", figure.high))
    said = [words.phrase(key, number=words.number(value)) for key, value in given if value is not None]
    return " · ".join(said)


def rule_words(figure: EventFigure, words: AnswerWords) -> str:
    """Say by which rule, and how sure."""
    rule, grade = words.words.word("rule_used", figure.rule_used), words.words.word("grade", figure.grade)
    return words.phrase("by_rule", rule=rule, grade=grade)


def _group(
    group: Group, marks: dict[str, content.Mark], words: AnswerWords, *, titled: bool
) -> content.Group:
    title = words.side(group.key) if titled else ""
    return content.Group(title=title, marks=tuple(marks[mark.answer.uid] for mark in group.marks))


def _mark(mark: Mark, found: Ranges, words: AnswerWords) -> content.Mark:
    axis, sign = found.axis, signs(found.links).get(mark.answer.uid, "alone")
    low = 0.0 if mark.low is None else axis.at(mark.low)
    high = 1.0 if mark.high is None else axis.at(mark.high)
    said = words.sign(sign) if sign != "alone" else ""
    day = (
        "" if mark.stated and mark.as_of == found.terms.as_of else words.as_of(mark.answer)
    )  # the heading gives it
    detail = [said, words.source(mark.answer), day]
    return content.Mark(
        form=mark.shape, low=low, high=high, value=None if mark.value is None else axis.at(mark.value),
        label=amount_words(mark, words), who=words.speaker(mark.answer),
        detail=" · ".join(part for part in detail if part), sign=sign, dashed=mark.dashed,
        claim=mark.answer.claim.uid, origin="" if mark.shape == "derived" else mark.origin,
    )  # fmt: skip


def _estimate(found: Ranges, words: AnswerWords) -> content.Estimate:
    figure = found.figure
    assert figure is not None  # noqa: S101  (asked for only where there is one)
    low, best, high = (
        None if value is None else found.axis.at(value) for value in (figure.low, figure.best, figure.high)
    )
    return content.Estimate(
        title=words.phrase("estimate"), detail=rule_words(figure, words), label=estimate_words(figure, words),
        low=low, best=best, high=high,
    )  # fmt: skip


def _legend(
    marks: Sequence[content.Mark], words: AnswerWords
) -> tuple[tuple[content.Form | Literal["dashed"], str], ...]:
    used = {mark.form for mark in marks}
    forms: list[tuple[content.Form | Literal["dashed"], str]] = [
        (form, words.phrase(f"form_{form}")) for form in _FORMS if form in used
    ]
    if any(mark.dashed for mark in marks):
        forms.append(("dashed", words.phrase("form_dashed")))
    return tuple(forms)
