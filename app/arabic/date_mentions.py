"""Dates in running text: weekdays, days counted from today, months, years and longer stretches, as EDTF.

Everything that the text leaves open is counted from the day of publication; without one such dates are found, with
an empty value and the reason.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from app.arabic import date_guards as guards
from app.arabic.dashes import with_dashes
from app.arabic.date_days import read_days
from app.arabic.date_periods import (
    read_ago,
    read_edge,
    read_lone_month,
    read_lone_year,
    read_period,
    read_season,
    read_share,
    read_vague,
    read_week_of_month,
)
from app.arabic.date_reader import Piece, Reader
from app.arabic.date_resolving import UNDATED, Resolved, Resolver
from app.arabic.date_values import FIRST_YEAR, LAST_YEAR, Stretch
from app.arabic.date_words import DateWords
from app.arabic.offsets import Folded, fold_with_map
from app.arabic.tokens import Tokens

_EDGES: Final = ("", "start", "middle", "end")
_LONE: Final[tuple[Callable[[Reader, int], Piece | None], ...]] = (
    read_share,
    read_edge,
    read_season,
    read_week_of_month,
    read_lone_month,
    read_lone_year,
    read_period,
    read_ago,
    read_vague,
)
_LONE_NUMBERS: Final = (read_lone_year,)
"""What can be read where no word of the lists stands."""
_DAY_KINDS: Final = frozenset(("day", "weekday", "relative"))
_SHARING: Final = frozenset(("day", "weekday", "month"))
_DAYS_OF_WEEK: Final = 7
_MONTHS: Final = 12
_AND: Final = "و"


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text: code points, and the days it stands for.

    `iso` is EDTF (2016, 2016-12, 2016-12-16, FIRST/LAST, perhaps with ~), "" when it cannot be told; `precision` day,
    few_days, week, month, year or, without iso, unknown; `kind` day, weekday, relative, month, year, period, ago, range
    or vague; `part` start, middle or end of the stretch, or ""; `calendar` gregorian or hijri.
    """

    start: int
    end: int
    quote: str
    iso: str
    precision: str
    kind: str
    reason: str
    part: str = ""
    calendar: str = "gregorian"


@dataclass(frozen=True, slots=True)
class _Reading:
    """Pieces that together are one date, from token `first` up to `end`."""

    first: int
    end: int
    pieces: tuple[Piece, ...]

    @property
    def kind(self) -> str:
        kinds = [piece.kind for piece in self.pieces]
        for kind in ("day", "weekday", "relative"):
            if kind in kinds:
                return kind
        return {"years": "year", "season": "period", "share": "period"}.get(kinds[0], kinds[0])


def find_dates(text: str, words: DateWords, published: str = "") -> list[DateMention]:
    """Return the dates of a text in order, none overlapping; `published` is the day (YYYY-MM-DD) it appeared.

    One outside 1701–2099 is as good as unknown. Raises ValueError for a `published` that is no day.
    """
    folded = fold_with_map(with_dashes(text))
    reader = Reader(Tokens(folded.text), words)
    resolver = Resolver(_publication_day(published))
    readings = list(_readings(reader))
    return [
        _mention(text, folded, reader, one, last, resolved)
        for one, last, resolved in _resolved(reader, resolver, readings)
    ]


def _publication_day(published: str) -> date | None:
    day = date.fromisoformat(published) if published else None
    return day if day and FIRST_YEAR < day.year < LAST_YEAR else None


def _readings(reader: Reader) -> Iterator[_Reading]:
    done, clitics = 0, reader.words.clitics
    for i, text in enumerate(reader.tokens.texts):
        if i < done or clitics[text] is None:
            continue
        reader.origin = i
        if not reader.begins(i):
            continue
        done = guards.passes_name(reader, i)
        pieces = _read(reader, i) if done == i else ()
        if pieces:
            done = pieces[-1].end
            if guards.is_date(reader, i, pieces):
                yield _Reading(i, done, pieces)


def _read(reader: Reader, i: int) -> tuple[Piece, ...]:
    days = read_days(reader, i)
    if days:
        return days
    readers = _LONE if reader.words.readings[reader.text(i)] else _LONE_NUMBERS
    pieces = (read(reader, i) for read in readers)
    return next(((piece,) for piece in pieces if piece), ())


def _resolved(
    reader: Reader, resolver: Resolver, readings: Sequence[_Reading]
) -> Iterator[tuple[_Reading, _Reading, Resolved]]:
    """Resolve the readings in order, two as one where words make a stretch of them: first, last, their days."""
    i, before = 0, None
    while i < len(readings):
        one = _recalled(_informed(reader, readings, i), before)
        last = (
            readings[i + 1] if i + 1 < len(readings) and _makes_range(reader, one, readings[i + 1]) else None
        )
        both = _resolve_range(reader, resolver, one, last) if last else None
        if last and both:
            yield one, last, both
            i += 2
        else:
            both = _resolve(reader, resolver, one)
            yield one, one, both
            i += 1
        before = both.stretch or before


def _recalled(one: _Reading, before: Stretch | None) -> _Reading:
    """Fill in `العام نفسه` and `الشهر ذاته` from the date before."""
    if before is None or not any(piece.same for piece in one.pieces):
        return one
    pieces = (
        replace(piece, year=before.end.year, month=piece.month or before.end.month, same=False)
        if piece.same
        else piece
        for piece in one.pieces
    )
    return replace(one, pieces=tuple(pieces))


def _informed(reader: Reader, readings: Sequence[_Reading], i: int) -> _Reading:
    """Give a date the year or the word المقبل that only the next one carries: `مايو ويونيو 1999`, `الجمعة والسبت المقبلين`."""
    one, piece = readings[i], readings[i].pieces[-1]
    following = readings[i + 1] if i + 1 < len(readings) else None
    if following is None or following.first != one.end or not reader.text(one.end).startswith(_AND):
        return one
    after = following.pieces[-1]
    said = (piece.year, piece.year_which, piece.which)
    if one.kind != following.kind or any(value is not None for value in said) or one.kind not in _SHARING:
        return one
    told = replace(piece, year=after.year, year_which=after.year_which, which=after.which)
    return replace(one, pieces=(*one.pieces[:-1], told))


def _resolve(reader: Reader, resolver: Resolver, one: _Reading) -> Resolved:
    return resolver.resolve(one.pieces, future=guards.speaks_of_future(reader, one.first))


def _makes_range(reader: Reader, one: _Reading, last: _Reading) -> bool:
    """Tell whether `إلى`, `حتى` or a dash stands between two dates of the same sort, or `و` after `بين`."""
    if one.kind != last.kind and not {one.kind, last.kind} <= _DAY_KINDS:
        return False
    if one.kind not in _DAY_KINDS and one.kind != "month":
        return False
    if last.first == one.end:
        between = reader.find_with_clitics(one.first - 1, "between") is not None
        return (between or _are_two_months(reader, one, last)) and reader.text(last.first).startswith(_AND)
    dash = last.first == one.end + 1 and reader.text(one.end) == "-" and one.kind == last.kind != "relative"
    comma = reader.text(one.end) == "," and reader.is_one_of(one.first - 1, "from")
    return dash or reader.skip(one.end + comma, "to") == last.first


def _are_two_months(reader: Reader, one: _Reading, last: _Reading) -> bool:
    """Tell `شهري يناير وفبراير`, which follow each other, from two that do not."""
    following = (last.pieces[0].month - one.pieces[0].month) % _MONTHS == 1
    return one.kind == "month" and following and reader.is_one_of(one.first, "two_months_nouns")


def _resolve_range(reader: Reader, resolver: Resolver, one: _Reading, last: _Reading) -> Resolved | None:
    """Return the stretch from one date to another; None when they are not in order."""
    until = _resolve(reader, resolver, last)
    since = _resolve(reader, resolver, _completed(one, last))
    if UNDATED in (since.reason, until.reason):
        return Resolved(None, UNDATED)
    if since.stretch is None or until.stretch is None:
        return None
    first, end = since.stretch, until.stretch
    if _are_weekdays(one, last):
        start, stop = _weekdays(first.start, end.end, last.pieces[0].which or 0)
        first, end = Stretch(start, start), Stretch(stop, stop)
    if first.start > end.end:
        return None
    return Resolved(Stretch(first.start, end.end, end.unit), until.reason)


def _are_weekdays(one: _Reading, last: _Reading) -> bool:
    """Tell whether nothing but weekdays are named, the first without a word such as المقبل of its own."""
    alone = len(one.pieces) == len(last.pieces) == 1 and one.kind == last.kind == "weekday"
    return alone and one.pieces[0].which is None


def _weekdays(since: date, until: date, which: int) -> tuple[date, date]:
    """Put two weekdays in order: the first before the last, but what is to come (`which` 1) begins after today."""
    if which > 0:
        return since, until + timedelta(0 if until > since else _DAYS_OF_WEEK)
    back = (until.weekday() - since.weekday()) % _DAYS_OF_WEEK or _DAYS_OF_WEEK
    return until - timedelta(back), until


def _completed(one: _Reading, last: _Reading) -> _Reading:
    """Give the first date of a range the year, or the word المقبل of a weekday, that only the last one has."""
    if _are_weekdays(one, last):
        return replace(one, pieces=(replace(one.pieces[0], which=last.pieces[0].which),))
    known = next(
        (piece for piece in last.pieces if piece.year is not None or piece.year_which is not None), None
    )
    if known is None or any(piece.year is not None for piece in one.pieces):
        return one
    return replace(
        one,
        pieces=tuple(
            replace(piece, year=known.year, year_which=known.year_which, hijri=known.hijri)
            if piece.month and piece.hijri in (known.hijri, False)
            else piece
            for piece in one.pieces
        ),
    )


def _mention(
    text: str, folded: Folded, reader: Reader, one: _Reading, last: _Reading, resolved: Resolved
) -> DateMention:
    first, final = reader.tokens[one.first], reader.tokens[last.end - 1]
    start, end = folded.span(first.start + (reader.words.clitics[first.text] or 0), final.end)
    stretch = resolved.stretch
    piece = one.pieces[0]
    about = "~" if stretch and piece.approximate else ""
    return DateMention(
        start=start,
        end=end,
        quote=text[start:end],
        iso=stretch.edtf + about if stretch else "",
        precision=stretch.precision if stretch else "unknown",
        kind=one.kind if one is last else "range",
        reason=resolved.reason,
        part=_EDGES[piece.edge],
        calendar="hijri" if any(each.hijri for each in one.pieces) else "gregorian",
    )
