"""A question's ranges in the words and shapes of the chart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.articles import ArticleRow
from app.comparing.independence import Independence
from app.comparing.matrix import sign_of, worst
from app.comparing.ranges import Group, Grouping, Mark, Outside, Ranges
from app.comparing.reconciling import Rest, people
from app.comparing.relations import Link
from db.records import Actor, Number
from ui import bidi, language, wording
from ui.screens.compare import words
from ui.screens.compare.figures_lines import Line
from ui.screens.compare.figures_plot import Shape

translate = QCoreApplication.translate

_HEADED = frozenset({"side", "article"})
_COLOURS = {
    "contradicts": "conflict", "relay_variant": "warn", "updates": "update", "not_comparable": "update",
    "agrees": "agree",
}  # fmt: skip


def lines(ranges: Ranges, grouping: Grouping) -> list[Line]:
    """Return what the chart shows, from top to bottom."""
    signs = _Signs(ranges)
    made: list[Line] = []
    for group in ranges.groups:
        if grouping in _HEADED:
            made.append(_heading(group))
        made += [_line(ranges, mark, signs, grouping) for mark in group.marks]
    return made


class _Signs:
    """What each mark is to the others on the axis, the worst of it."""

    def __init__(self, ranges: Ranges) -> None:
        self._dashed = {mark.answer.uid for mark in ranges.marks if mark.dashed}
        self._inside = {mark.answer.uid for mark in ranges.marks}
        self._links = ranges.links

    def of(self, mark: Mark) -> tuple[str, bool]:
        """Return the sign of a mark and whether a person set the relation behind it."""
        links = [link for link in self._links if self._concerns(mark, link)]
        sign = worst([sign_of(link.relation) for link in links] or ["alone"])
        return sign, any(link.given is not None and sign_of(link.relation) == sign for link in links)

    def _concerns(self, mark: Mark, link: Link) -> bool:
        """Tell whether a relation says something of a mark; that others count a part says nothing of the whole."""
        ends = {link.one.uid, link.other.uid}
        if mark.answer.uid not in ends or not ends <= self._inside:
            return False
        return mark.dashed or link.relation != "not_comparable" or not ends & self._dashed


def _heading(group: Group) -> Line:
    title = group_name(group)
    counted = wording.count("claims", len(group.marks))
    return Line(f"group:{group.key}", title, bidi.isolated(counted), spoken=f"{title}, {counted}")


def group_name(group: Group) -> str:
    """Name what marks are grouped by."""
    what = group.what
    if isinstance(what, ArticleRow):
        return " · ".join(filter(None, (wording.outlet(what) or what.headline, what.code)))
    if isinstance(what, Actor):
        return wording.party(what)
    return wording.word("alignment", what) or what or translate("Compare", "no side given")


def _line(ranges: Ranges, mark: Mark, signs: _Signs, grouping: Grouping) -> Line:
    sign, confirmed = signs.of(mark)
    who, said = words.speaker(mark.answer), figure(mark)
    day, outlet = as_of(mark), "" if grouping == "article" else _outlet(mark)
    said_above = mark.stated and mark.as_of == ranges.terms.as_of  # in the heading of the chart
    remark = " · ".join(filter(None, ("" if said_above else day, outlet)))
    state = translate("Compare", "confirmed") if confirmed else translate("Compare", "suggested")
    spoken = ", ".join(
        filter(None, (who, said, day, outlet, f"{words.sign(sign)} ({state})" if words.sign(sign) else ""))
    )
    origin = next((each.origin for each in ranges.brackets if mark.answer.uid in each.answers), "")
    return Line(
        mark.answer.uid,
        who,
        remark,
        said,
        sign,
        confirmed,
        shape(ranges, mark, sign),
        mark.answer,
        origin,
        spoken,
    )


def shape(ranges: Ranges, mark: Mark, sign: str) -> Shape:
    """Return a mark as it is drawn on the axis of its question."""
    low = 0.0 if mark.low is None else ranges.axis.at(mark.low)
    high = 1.0 if mark.high is None else ranges.axis.at(mark.high)
    if mark.shape in ("point", "derived") and mark.value is not None:
        low = high = ranges.axis.at(mark.value)
    colour = "update" if mark.shape == "derived" else _COLOURS.get(sign, "accent")
    value = ranges.axis.at(mark.value) if mark.value is not None else None
    return Shape(mark.shape, low, high, colour, mark.open_low, mark.open_high, mark.dashed, value)


def figure(mark: Mark) -> str:
    """Say the figure of a mark: its formula if it is derived, the people if others are meant than by the question."""
    assert mark.answer.figure is not None  # noqa: S101  (a mark has a figure)
    said = words.figure(mark.answer.figure)
    if mark.shape == "derived" and mark.formula:
        said = formula(mark)
    people = (mark.answer.figure.population, mark.answer.figure.sex_age) if mark.dashed else ("", "")
    parts = (
        said,
        wording.word("population", people[0], short=True),
        wording.word("sex_age", people[1], short=True),
    )
    return " ".join(bidi.isolated(part) for part in parts if part)


def formula(mark: Mark) -> str:
    """Write how a derived figure was computed, with its result: 25,000 − 15,000 = 10,000."""
    said = language.digits(mark.formula.replace(" - ", " \u2212 "))
    if "=" not in said and mark.value is not None:
        said = f"{said} = {wording.number(mark.value)}"
    return bidi.ltr(said)


def as_of(mark: Mark) -> str:
    """Say which day a figure is about; where its words give none, when it was published."""
    date = bidi.isolated(wording.date(mark.as_of))
    if not date:
        return translate("Compare", "date not known")
    phrase = translate("Compare", "as of %1") if mark.stated else translate("Compare", "published %1")
    return phrase.replace("%1", date)


def _outlet(mark: Mark) -> str:
    return bidi.isolated(wording.outlet(mark.answer.article) or mark.answer.article.code)


def span(low: Number | None, high: Number | None) -> str:
    """Say a range in words: from 7,000 to 10,000."""
    if low is None or high is None or low == high:
        number = low if low is not None else high
        return bidi.isolated(wording.number(number)) if number is not None else ""
    phrase = translate("Compare", "%1 to %2")
    ends = (bidi.isolated(wording.number(each)) for each in (low, high))
    return phrase.replace("%1", next(ends)).replace("%2", next(ends))


def range_of(ranges: Ranges) -> str:
    """Say from which number to which the accounts of a question reach."""
    marks = ranges.marks
    if len(marks) == 1:
        return figure(marks[0])
    return span(ranges.lowest, ranges.highest)


def terms(ranges: Ranges) -> str:
    """Say what is compared: of whom, of what nature, within which bounds, when."""
    like = ranges.terms.like
    date = bidi.isolated(wording.date(ranges.terms.as_of))
    parts = (
        words_of_counted(like.counted_group, like.unit),
        wording.word("population", like.population) if like.population != "unknown" else "",
        wording.word("sex_age", like.sex_age) if like.sex_age != "unknown" else "",
        wording.word("figure_status", like.figure_status) if like.figure_status not in ("", "actual") else "",
        like.scope_text,
        translate("Compare", "as of %1").replace("%1", date) if date else "",
    )
    return " · ".join(bidi.isolated(part) for part in parts if part)


def outside(found: Outside) -> str:
    """Say why an answer stands outside the comparison: what of it differs."""
    mark, answer = found.mark, found.answer
    quantity = answer.figure
    date = bidi.isolated(wording.date(answer.as_of))
    said = {
        "outside-later": translate("Compare", "As of %1: newer, not a contradiction.").replace("%1", date),
        "outside-earlier": translate("Compare", "As of %1: older, not a contradiction.").replace("%1", date),
        "outside-date-unknown": translate("Compare", "Its date is not known."),
        "outside-set": translate("Compare", "Somebody has said that it is not comparable."),
        "outside-no-number": translate("Compare", "It gives no number."),
    }
    if found.reason in said or quantity is None or mark is None:
        return said.get(found.reason, "")
    counted = words_of_counted(quantity.counted_group, quantity.unit)
    nature = wording.word("figure_status", quantity.figure_status or "actual")
    scope = quantity.scope_text or translate("Compare", "not stated")
    return {
        "outside-counted": translate("Compare", "It counts something else: %1.").replace(
            "%1", bidi.isolated(counted)
        ),
        "outside-status": translate("Compare", "A figure of another nature: %1.").replace(
            "%1", bidi.isolated(nature)
        ),
        "outside-scope": translate("Compare", "Another scope: %1.").replace("%1", bidi.isolated(scope)),
    }.get(found.reason, "")


def rest(found: Rest) -> str:
    """Say that a total without a known part leaves what another account allows."""
    phrase = translate(
        "Compare", "If %1 are taken from %2, %3 are left, which does not contradict the other figure: %4."
    )
    part, total, other = found.marks
    assert other.answer.figure is not None  # noqa: S101  (a mark has a figure)
    parts = (
        _of_people(wording.number(part.anchor), part),
        wording.number(total.anchor),
        wording.number(found.value),
        _of_people(words.figure(other.answer.figure), other),
    )
    for place, said in enumerate(parts, start=1):
        phrase = phrase.replace(f"%{place}", bidi.isolated(said.lower()))  # within a sentence
    return phrase


def _of_people(said: str, mark: Mark) -> str:
    phrase = translate("Compare", "%1 (%2)").replace("%1", bidi.isolated(said))
    return phrase.replace("%2", bidi.isolated(wording.word(*people(mark), short=True)))


def independence(found: Independence) -> str:
    """Say in a sentence what stands behind some figures: claims, articles, origins, sides."""
    phrase = translate("Compare", "%1 in %2, from %3")
    counted = (
        wording.count("claims", found.claims),
        wording.count("articles", found.articles, oblique=True),
        wording.count("origins", found.origins, oblique=True),
    )
    for at, each in enumerate(counted, 1):
        phrase = phrase.replace(f"%{at}", bidi.isolated(each))
    if found.sides:
        sides = bidi.isolated(wording.count("sides", found.sides, oblique=True))
        phrase = translate("Compare", "%1, of %2").replace("%1", phrase).replace("%2", sides)
    return translate("Compare", "%1.").replace("%1", phrase)


def words_of_counted(group: str, unit: str) -> str:
    """Say what is counted."""
    return (
        unit if group in ("", "other") and unit else wording.word("counted_group", group, short=True) or unit
    )
