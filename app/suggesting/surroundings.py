"""What stands around a figure in its text: its sentence and the words of it, days and times, places, who speaks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import Final

from app.arabic.attributions import ReportedSpeech
from app.arabic.date_mentions import DateMention
from app.arabic.fold import fold
from app.arabic.likeness import light_stem
from app.arabic.sentences import sentences
from app.arabic.words import words
from app.suggesting.analysis import Findings
from app.suggesting.comparison_words import ComparisonWords

Span = tuple[int, int]
Word = tuple[int, int, str]
"""Start, end, stem."""
Place = tuple[int, str]
"""How wide a place is (a country, a governorate, anything within), and its name."""

STOP: Final = re.compile(r"[،,;؛:.!?؟\n()]")
_BY_HOUR: Final = re.compile(r"(?:بحلول|حتي|لغايه) الساعه (?:ال)?(\w+(?:[:.,]\d+)?)")
_COMMAS: Final = "،,؛"
_CLAUSE: Final = 300
"""Code points within which the clause of a verb of saying begins."""
PART: Final = "|"
"""Stands for any word that begins a part: of them, among them."""
_AND: Final = ("و", "ف")
_WHICH: Final = frozenset(light_stem(fold(word)) for word in ("الذي", "التي", "والذي", "والتي", "اللذين"))
_WHEN: Final = frozenset(light_stem(fold(word)) for word in ("حين", "حينما", "عندما", "عندئذ"))
_SINCE: Final = "منذ"
_BASE_NEAR: Final = 24
_THAN: Final = "عن"
_COMPARED_WITH: Final = frozenset(light_stem(fold(word)) for word in ("مقارنة", "قياسا"))
_UNTIL: Final = fold("حتى")
_YEARS: Final = frozenset(map(light_stem, map(fold, ("عام", "العام", "سنة", "السنة"))))
_THIS: Final = frozenset(map(light_stem, map(fold, ("هذا", "هذه", "الحالي", "الحالية", "الجاري", "الجارية"))))
_AGO: Final = "ago"
_DAYS: Final = frozenset(light_stem(fold(word)) for word in ("يوم", "يومين", "أيام", "ساعة", "ساعات"))
_GONE_BY: Final = frozenset(light_stem(fold(word)) for word in ("الماضي", "الماضية", "المنصرم", "الفائت"))
PAST: Final = "past "
"""Begins a window that lies years or months back: nothing of the news is counted in it."""
_THIS_YEAR: Final = "this year"
_BEGINNINGS: Final = tuple(map(fold, ("بداية", "مطلع", "أول")))
_WINDOWS: Final = frozenset(("period", "month", "year", "ago"))
_NO_DAY: Final = frozenset(("year", "month", "week", "unknown"))
_ASIDE: Final = 4
"""Words between "which" and the year of what it tells."""
_FIRST: Final = "ولى"
"""The first of several, whose stem would be that of what is preliminary (أولي)."""
_BEGINNING: Final = 4
_FAMILY: Final = fold("أسرة")
"""Its stem would be that of captives (أسرى)."""
_WIDE: Final = {"country": 0, "governorate": 1}
_DAY: Final = "day"
_OF_THIS_WEEK: Final = frozenset(("weekday", "relative"))
_YEAR: Final = "year"
_NESTED: Final = 6
"""Reports that may hold one place: one within another."""


def _is_of_days(date: DateMention) -> bool:
    """Tell "two days ago", which may well be when the news happened, from "two years ago"."""
    return date.kind == _AGO and any(light_stem(word) in _DAYS for word in fold(date.quote).split())


class Surroundings:
    """The sentences of a text, their words, and what stands in them."""

    def __init__(self, text: str, findings: Findings, lists: ComparisonWords) -> None:
        self.text = text
        self._lists = lists
        self._sentences = sentences(text)
        self._starts = [start for start, _ in self._sentences]
        self._last: tuple[Span, list[Word], list[int]] | None = None
        self._hour: tuple[Span, str] | None = None
        self._at: tuple[int, tuple[Span, bool]] | None = None
        self._days = sorted(
            (
                (date.start, date)
                for date in findings.dates
                if date.precision == _DAY or date.kind == "weekday"
            ),
            key=lambda one: one[0],
        )
        self._told = sorted((date.start, date.kind) for date in findings.dates)
        self._windows = sorted(
            (
                date
                for date in findings.dates
                if date.kind in _WINDOWS and date.precision in _NO_DAY and not _is_of_days(date)
            ),
            key=lambda one: one.start,
        )
        self._years = sorted(
            (date.start, date.iso) for date in findings.dates if date.iso and date.precision == _YEAR
        )
        self._reported = sorted(findings.reported, key=lambda report: report.content_start)
        self._reports = [report.content_start for report in self._reported]
        self._places = sorted(
            (place.start, _WIDE.get(place.kind, len(_WIDE)), place.name) for place in findings.places
        )

    def sentence(self, position: int) -> Span | None:
        """Return the sentence of a code point."""
        at = bisect_right(self._starts, position) - 1
        return self._sentences[at] if at >= 0 and position < self._sentences[at][1] else None

    def stems(self, sentence: Span) -> tuple[list[Word], list[int]]:
        """Return the words of a sentence and where they start; figures of one sentence follow each other."""
        if self._last is None or self._last[0] != sentence:
            found = [
                (start, end, self._stem(self.text[start:end])) for start, end in words(self.text, *sentence)
            ]
            self._last = sentence, found, [start for start, _, _ in found]
        return self._last[1:]

    def beginning(self, sentence: Span) -> list[str]:
        """Return the first words of a sentence that gives a date, folded; [] where it gives none, or tells of this week."""
        first, last = (bisect_left(self._told, (edge, "")) for edge in sentence)
        kinds = {kind for _, kind in self._told[first:last]}
        if _DAY not in kinds or kinds & _OF_THIS_WEEK:
            return []
        return [fold(self.text[start:end]) for start, end, _ in self.stems(sentence)[0][:_BEGINNING]]

    def _stem(self, written: str) -> str:
        parts, word = self._lists.parts, fold(written)
        if written.endswith(_FIRST):
            return word
        if word.endswith(_FAMILY):
            return _FAMILY
        return PART if word in parts or (word[:1] in _AND and word[1:] in parts) else light_stem(word)

    def day(self, sentence: Span, position: int) -> str:
        """Return the day in the sentence nearest to a code point: ISO, or what the text calls it.

        What is said holds for the day on which it is said, not for one told in a clause before.
        """
        report = self._report(position)
        told = sentence[0] if report is None else max(sentence[0], self._clause_start(sentence, report))
        starts = slice(
            *(bisect_left(self._days, edge, key=lambda one: one[0]) for edge in (told, sentence[1]))
        )
        nearest: DateMention | None = min(
            (date for _, date in self._days[starts]),
            key=lambda date: abs(date.start - position),
            default=None,
        )
        return (nearest.iso or self._weekday(nearest)) if nearest else self._year(sentence, position)

    def _year(self, sentence: Span, position: int) -> str:
        """Return the year in the sentence nearest to a code point; not one of a clause that follows."""
        (_, end), _ = self._clause(sentence, position)
        inside = slice(*(bisect_left(self._years, (edge,)) for edge in (sentence[0], end)))
        told = (one for one in self._years[inside] if not self._is_aside(sentence, one[0]))
        return min(told, key=lambda one: abs(one[0] - position), default=(0, ""))[1]

    def window(self, sentence: Span, position: int) -> str:
        """Return the year or the month that the clause of a code point tells of; "" if none, or only since when."""
        inside = slice(*(bisect_left(self._windows, edge, key=lambda one: one.start) for edge in sentence))
        dates = self._windows[inside]
        if not dates:
            return ""
        (start, end), when = self._clause(sentence, position)
        told = [
            one
            for one in dates
            if start <= one.start < end and (when or not self._is_since(one)) and not self._is_base(one)
        ]
        if when:
            told = [one for one in told if one.start < position][-1:] or told
        return next(map(self._window_of, told), "")

    def _window_of(self, date: DateMention) -> str:
        """Return the time of a mention; where no day of publication tells, this year is one in whatever words."""
        said = fold(date.quote).split()
        stems = frozenset(map(light_stem, said))
        of_years = bool(stems & _YEARS)
        if date.kind == _AGO or (of_years and stems & _GONE_BY):
            return PAST + (date.iso or " ".join(said))
        if date.iso or not of_years:
            return date.iso or " ".join(said)
        return _THIS_YEAR if said[0].startswith(_BEGINNINGS) or stems & _THIS else " ".join(said)

    def clause(self, sentence: Span, position: int) -> list[str]:
        """Return the words of the clause of a code point, folded."""
        start, end = self._clause(sentence, position)[0]
        return fold(self.text[start:end]).split()

    def hour(self, sentence: Span) -> str:
        """Return the hour up to which a sentence counts ("by 5:15"), "" if it names none; read once for its figures."""
        if self._hour is None or self._hour[0] != sentence:
            found = _BY_HOUR.search(fold(self.text[slice(*sentence)]))
            self._hour = sentence, found[1] if found else ""
        return self._hour[1]

    def is_running(self, sentence: Span, position: int) -> bool:
        """Tell a count "since 2012 up to yesterday"."""
        (start, end), _ = self._clause(sentence, position)
        found, starts = self.stems(sentence)
        inside = found[bisect_left(starts, start) : bisect_left(starts, end)]
        return [stem for _, _, stem in inside if stem in (_SINCE, _UNTIL)][:2] == [_SINCE, _UNTIL]

    def _clause(self, sentence: Span, position: int) -> tuple[Span, bool]:
        """Return the clause of a code point; with what it hangs on, and True, if it says what happened then."""
        if self._at is None or self._at[0] != position:
            self._at = position, self._clause_at(sentence, position)
        return self._at[1]

    def _clause_at(self, sentence: Span, position: int) -> tuple[Span, bool]:
        first, last = max(sentence[0], position - _CLAUSE), min(sentence[1], position + _CLAUSE)
        start = max((stop.end() for stop in STOP.finditer(self.text, first, position)), default=first)
        stop = STOP.search(self.text, position, last)
        found, starts = self.stems(sentence)
        inside = found[bisect_left(starts, start) : bisect_left(starts, position)]
        when = any(stem in _WHEN for _, _, stem in inside)
        return (first if when else start, stop.end() if stop else last), when

    def _is_since(self, date: DateMention) -> bool:
        """Tell "the worst since 2011", of which a count is not."""
        said = fold(date.quote).split()
        before = fold(self.text[max(0, date.start - _ASIDE * 2) : date.start]).split()
        since = said[0] == _SINCE or before[-1:] == [_SINCE]
        return since and not any(word.startswith(_BEGINNINGS) for word in said[:2])

    def _is_base(self, date: DateMention) -> bool:
        """Tell "30% more than last year", of which the count is not either."""
        before = fold(self.text[max(0, date.start - _BASE_NEAR) : date.start]).split()[-2:]
        return before[-1:] == [_THAN] or any(light_stem(word) in _COMPARED_WITH for word in before)

    def _is_aside(self, sentence: Span, position: int) -> bool:
        """Tell the year of a relative clause (the dam that was built in 2003) from that of what is told."""
        found, starts = self.stems(sentence)
        at = bisect_left(starts, position)
        return any(stem in _WHICH for _, _, stem in found[max(0, at - _ASIDE) : at])

    def _weekday(self, mention: DateMention) -> str:
        stems = (light_stem(word) for word in fold(mention.quote).replace("(", " ").replace(")", " ").split())
        return next(filter(None, (self._lists.weekdays.get(stem, "") for stem in stems)), "")

    def places(self, sentence: Span) -> frozenset[Place]:
        """Return the places that a sentence names."""
        first, last = (bisect_left(self._places, (edge, 0, "")) for edge in sentence)
        return frozenset((wide, name) for _, wide, name in self._places[first:last])

    def claimant(self, position: int) -> str:
        """Return who says what stands at a code point, "" if it is said of nobody."""
        report = self._report(position)
        return report.claimant if report else ""

    def _report(self, position: int) -> ReportedSpeech | None:
        at = bisect_right(self._reports, position)
        holding = (
            one for one in self._reported[max(0, at - _NESTED) : at][::-1] if position < one.content_end
        )
        return next(holding, None)

    def _clause_start(self, sentence: Span, report: ReportedSpeech) -> int:
        """Return where the clause of a verb of saying begins that stands before what is said."""
        if report.start >= report.content_start:
            return sentence[0]
        first = max(sentence[0], report.start - _CLAUSE)
        return max(first, *(self.text.rfind(comma, first, report.start) for comma in _COMMAS))
