"""What a figure says, as far as two accounts can be compared by it: of whom or what, what befell them, when, how sure.

Everything is read from the sentence around the figure. What the sentence does not say stays empty, and the comparison
leaves it open.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from app.arabic.attributions import ReportedSpeech
from app.arabic.date_mentions import DateMention
from app.arabic.figures import Figure
from app.arabic.figures.groups import dual_base
from app.arabic.fold import fold
from app.arabic.likeness import light_stem
from app.arabic.roots import skeleton
from app.arabic.sentences import sentences
from app.arabic.words import words
from app.suggesting.analysis import Findings
from app.suggesting.background import is_telling
from app.suggesting.comparison_words import (
    ABOARD,
    BODY,
    EVERYONE,
    FAMILIES,
    FORCES,
    HARM,
    HURT,
    MEMBER,
    MOVES,
    ComparisonWords,
    code_of,
    fate,
)
from app.suggesting.topics import Topic, topic

Span = tuple[int, int]
Word = tuple[int, int, str]
"""Start, end, stem."""
Place = tuple[int, str]
"""How wide a place is (a country, a governorate, anything within), and its name."""

_STOP: Final = re.compile(r"[،,;؛:.!?؟\n()]")
_COMMAS: Final = "،,؛"
_CLAUSE: Final = 300
"""Code points within which the clause of a verb of saying begins."""
_BEFORE: Final = 16
_AFTER: Final = 6
_TELLING_BEFORE: Final = 6
_PART_NEAR: Final = 3
_STANDING_NEAR: Final = 6
_PART_WORDS: Final = 4
_COUNT: Final = "count"
_DUAL: Final = "dual"
_ACCUSATIVE: Final = "نا"
_COUNTS: Final = frozenset((_COUNT, _DUAL, "vague", "zero"))
_SHARES: Final = ("percent", "fraction")
"""Kinds that are counted in no unit: the noun says of what they are a share."""
_PART: Final = "|"
"""Stands for any word that begins a part: of them, among them."""
_ARTICLE: Final = "ال"
_AND: Final = ("و", "ف")
_OF: Final = frozenset(("من", _PART))
_THAT: Final = frozenset(
    light_stem(fold(word))
    for word in (
        "إن",
        "أن",
        "بأن",
        "فإن",
        "أنه",
        "أنها",
        "إنه",
        "إنها",
        "بأنه",
        "بأنها",
        "وإن",
        "وأن",
        "وأنه",
        "وأنها",
    )
)
"""What is said begins here: the words before are of who says it."""
_WHICH: Final = frozenset(light_stem(fold(word)) for word in ("الذي", "التي", "والذي", "والتي", "اللذين"))
_WHEN: Final = frozenset(light_stem(fold(word)) for word in ("حين", "حينما", "عندما", "عندئذ"))
_SINCE: Final = "منذ"
_WAS: Final = frozenset(("كان", "كانت"))
_AFTER_THAT: Final = frozenset(light_stem(word) for word in ("بعد", "بعدما"))
_BEGINNINGS: Final = tuple(map(fold, ("بداية", "مطلع", "أول")))
_WINDOWS: Final = frozenset(("period", "month", "year", "ago"))
_NO_DAY: Final = frozenset(("year", "month", "unknown"))
OTHER_EVENT: Final = "other"
_ASIDE: Final = 4
"""Words between "which" and the year of what it tells."""
_FROM: Final = light_stem("عن")
_FROM_AMONG: Final = light_stem("من")
_PREPOSITIONS: Final = frozenset(light_stem(fold(word)) for word in ("إلى", "في", "على", "عن"))
_AMONG_THE: Final = light_stem("عداد")
"""Who is in the number of the missing is missing, whatever befell those told of before."""
_FAMILY: Final = fold("أسرة")
"""Its stem would be that of captives (أسرى)."""
_TO: Final = light_stem(fold("إلى"))
_DETAINED, _ESCAPED = "detained", "escaped"
_FLEEING: Final = (_ESCAPED, "displaced")
_STILL: Final = ("remaining",)
"""Says that something lasts; any other cue says what."""
_WIDE: Final = {"country": 0, "governorate": 1}
_DAY: Final = "day"
_YEAR: Final = "year"
_NESTED: Final = 6
"""Reports that may hold one place: one within another."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure in its sentence.

    `who` is a class of people or things, or the consonants of the noun; "" when nothing is said. `fate` and `act` say what
    befell them: the first from the noun or the nearest cue, the second from a cue that differs from it. `details` are
    the stems by which a part is told from other parts, `context` the telling stems around the figure. `as_of` is the day in the sentence: ISO, a
    weekday (in English) where no date of publication tells which, the year where no day is said, or "". `topic` says the
    same in terms that no list needs to know. `window` is the time of its own that a count is of (last year, a similar
    event), "" for the news itself; `superseded`: the account itself gives it as an earlier count.
    """

    figure: Figure
    sentence: Span
    kind: str
    who: str
    fate: str
    act: str
    details: frozenset[str]
    context: frozenset[str]
    part: bool
    total: bool
    grown: bool
    first: bool
    as_of: str
    places: frozenset[Place]
    claimant: str
    topic: Topic
    window: str
    superseded: bool


def facts(text: str, findings: Findings, lists: ComparisonWords) -> Iterator[Fact]:
    """Yield the facts of one text in order."""
    context = _Context(text, findings, lists)
    earlier: Fact | None = None
    ends = [0, *(figure.end for figure in findings.figures)]
    starts = [*(figure.start for figure in findings.figures[1:]), len(text)]
    for figure, between in zip(findings.figures, zip(ends, starts, strict=False), strict=False):
        sentence = context.sentence(figure.start)
        if sentence is not None and not _refers_back(text, figure) and not _is_of_speakers(figure, lists):
            earlier = _Reader(context, sentence, figure, between, lists).fact(earlier)
            yield earlier


def _refers_back(text: str, figure: Figure) -> bool:
    """Tell a definite number without a noun (the three): it counts nothing anew."""
    definite = figure.quote.startswith(_ARTICLE) or text[max(0, figure.start - 3) : figure.start].rstrip(
        "ـ"
    ).endswith(_ARTICLE)
    return definite and not figure.counted


def _is_of_speakers(figure: Figure, lists: ComparisonWords) -> bool:
    """Tell "two sources": how many told it is no part of what they tell."""
    noun = fold(figure.counted).split()[:1]
    return any(light_stem(form) in lists.tellers for word in noun for form in (word, dual_base(word)))


class _Context:
    """The sentences of a text, their words, and what stands in them."""

    def __init__(self, text: str, findings: Findings, lists: ComparisonWords) -> None:
        self.text = text
        self._lists = lists
        self._sentences = sentences(text)
        self._starts = [start for start, _ in self._sentences]
        self._last: tuple[Span, list[Word], list[int]] | None = None
        self._days = sorted(
            (
                (date.start, date)
                for date in findings.dates
                if date.precision == _DAY or date.kind == "weekday"
            ),
            key=lambda one: one[0],
        )
        self._windows = sorted(
            (date for date in findings.dates if date.kind in _WINDOWS and date.precision in _NO_DAY),
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
        at = bisect_right(self._starts, position) - 1
        return self._sentences[at] if at >= 0 and position < self._sentences[at][1] else None

    def stems(self, sentence: Span) -> tuple[list[Word], list[int]]:
        """Return the words of a sentence and where they start; figures of one sentence follow each other."""
        if self._last is None or self._last[0] != sentence:
            found = [
                (start, end, self._stem(fold(self.text[start:end])))
                for start, end in words(self.text, *sentence)
            ]
            self._last = sentence, found, [start for start, _, _ in found]
        return self._last[1:]

    def _stem(self, word: str) -> str:
        parts = self._lists.parts
        if word.endswith(_FAMILY):
            return _FAMILY
        return _PART if word in parts or (word[:1] in _AND and word[1:] in parts) else light_stem(word)

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
        return (nearest.iso or self._weekday(nearest)) if nearest else self._year(sentence)

    def _year(self, sentence: Span) -> str:
        inside = slice(*(bisect_left(self._years, (edge,)) for edge in sentence))
        return next((iso for start, iso in self._years[inside] if not self._is_aside(sentence, start)), "")

    def window(self, sentence: Span, position: int) -> str:
        """Return the year or the month that the clause of a code point tells of; "" if none, or only since when."""
        clause, when = self._clause(sentence, position)
        inside = slice(*(bisect_left(self._windows, edge, key=lambda one: one.start) for edge in clause))
        dates = (date for date in self._windows[inside] if when or not self._is_since(date))
        return next((date.iso or fold(date.quote) for date in dates), "")

    def _clause(self, sentence: Span, position: int) -> tuple[Span, bool]:
        """Return the clause of a code point; with what it hangs on, and True, if it says what happened then."""
        stops = [stop.end() for stop in _STOP.finditer(self.text, *sentence)]
        start = max((stop for stop in stops if stop <= position), default=sentence[0])
        end = min((stop for stop in stops if stop > position), default=sentence[1])
        first = next((stem for begin, _, stem in self.stems(sentence)[0] if begin >= start), "")
        when = first in _WHEN
        return (sentence[0] if when else start, end), when

    def _is_since(self, date: DateMention) -> bool:
        """Tell "the worst since 2011", of which a count is not."""
        words_before = fold(self.text[max(0, date.start - _ASIDE * 2) : date.start]).split()
        return (
            bool(words_before) and words_before[-1] == _SINCE and not fold(date.quote).startswith(_BEGINNINGS)
        )

    def _is_aside(self, sentence: Span, position: int) -> bool:
        """Tell the year of a relative clause (the dam that was built in 2003) from that of what is told."""
        before = [stem for start, _, stem in self.stems(sentence)[0] if start < position][-_ASIDE:]
        return any(stem in _WHICH for stem in before)

    def _weekday(self, mention: DateMention) -> str:
        stems = (light_stem(word) for word in fold(mention.quote).replace("(", " ").replace(")", " ").split())
        return next(filter(None, (self._lists.weekdays.get(stem, "") for stem in stems)), "")

    def places(self, sentence: Span) -> frozenset[Place]:
        first, last = (bisect_left(self._places, (edge, 0, "")) for edge in sentence)
        return frozenset((wide, name) for _, wide, name in self._places[first:last])

    def claimant(self, position: int) -> str:
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


class _Reader:
    """Reads one figure."""

    def __init__(
        self, context: _Context, sentence: Span, figure: Figure, between: Span, lists: ComparisonWords
    ) -> None:
        self._context, self._sentence, self._figure, self._lists = context, sentence, figure, lists
        preceding, self._next = between
        self._before_figure = False
        stems, starts = context.stems(sentence)
        first, last = bisect_left(starts, figure.start), bisect_left(starts, figure.end)
        self._before = [stem for _, _, stem in reversed(stems[max(0, first - _BEFORE) : first])]
        self._after = self._until_stop(context, stems[last : last + _AFTER])
        self._own = sum(start >= preceding for start in starts[max(0, first - _BEFORE) : first])
        self._clause = self._clause_words(context, stems[max(0, first - _BEFORE) : first])
        self._told = next((at for at, stem in enumerate(self._before) if stem in _THAT), len(self._before))
        self._noun = self._noun_stems()

    def fact(self, earlier: Fact | None) -> Fact:
        """Return the fact; `earlier` is the one before it in the text."""
        figure, context = self._figure, self._context
        part = self._is_part()
        befell = self._fate(earlier)
        act = self._act(befell)
        kind = _COUNT if figure.kind in _COUNTS else f"{figure.kind}:{figure.unit}"
        who = self._who(befell, part=part)
        return Fact(
            figure=figure,
            sentence=self._sentence,
            kind=kind,
            who=who,
            fate="wounded" if act in HURT else befell,
            act=act,
            details=frozenset(self._after[:_PART_WORDS]) if part else frozenset(),
            context=self._telling(),
            part=part,
            total=self._stands("total", _STANDING_NEAR),
            grown=self._is_grown(),
            first=self._stands("first", _BEFORE),
            as_of=context.day(self._sentence, figure.start),
            places=context.places(self._sentence),
            claimant=context.claimant(figure.start),
            topic=self._topic(kind, who),
            window=self._window(),
            superseded=self._is_left_behind(),
        )

    def _is_grown(self) -> bool:
        """Tell "rose to 16", however much stands between; each "to" has a verb of its own or none."""
        if self._before[:1] != [_TO]:
            return self._stands("grown", _STANDING_NEAR)
        between = takewhile(lambda stem: stem != _TO, self._before[1:])
        return any(self._code("standings", stem) == "grown" for stem in between)

    def _window(self) -> str:
        near = (*self._before[: self._clause], *self._after)
        other = any(self._code("standings", stem) == "other_event" for stem in near)
        return OTHER_EVENT if other else self._context.window(self._sentence, self._figure.start)

    def _is_left_behind(self) -> bool:
        """Tell an earlier toll, the first number of "it rose from 16 to 33", and that of "after it had been 16"."""
        if self._stands("previous", self._own) and self._lists.number_of & set(self._before[: self._own]):
            return True
        if self._before[:1] and self._before[0] in _WAS and _AFTER_THAT & set(self._before[1:3]):
            return True
        risen = any(self._code("standings", stem) == "grown" for stem in self._before[:_STANDING_NEAR])
        return risen and self._before[0] == _FROM_AMONG

    def _topic(self, kind: str, who: str) -> Topic:
        unit = "" if kind == _COUNT else kind
        noun = () if kind.startswith(_SHARES) else self._noun
        before = self._before[: min(self._own, self._told)]
        return topic(unit, who, noun, before, self._after, self._lists)

    def _until_stop(self, context: _Context, following: Sequence[Word]) -> list[str]:
        """Return the stems after the figure up to the next stop or comma."""
        stems, end = [], self._figure.end
        for word in following:
            if word[0] >= self._next:
                self._before_figure = True
                break
            if _STOP.search(context.text, end, word[0]):
                break
            stems.append(word[2])
            end = word[1]
        return stems

    def _clause_words(self, context: _Context, preceding: Sequence[Word]) -> int:
        """Return how many words before the figure stand in its clause."""
        start = self._figure.start
        for count, word in enumerate(reversed(preceding)):
            if _STOP.search(context.text, word[1], start):
                return count
            start = word[0]
        return len(preceding)

    def _telling(self) -> frozenset[str]:
        """Return the stems near the figure that ordinary news does not use all the time."""
        near = (*self._before[:_TELLING_BEFORE], *self._after)
        return frozenset(stem for stem in near if len(stem) > 1 and not stem.isdigit() and is_telling(stem))

    def _noun_stems(self) -> list[str]:
        """Return the stems of the noun: of a dual the singular's, of an accusative (طنا) not those of "ours"."""
        nouns = fold(self._figure.counted).split()
        if nouns and self._figure.kind == _DUAL:
            nouns[0] = dual_base(nouns[0])
        return [light_stem(word[:-1] if word.endswith(_ACCUSATIVE) else word) for word in nouns]

    def _is_part(self) -> bool:
        """Tell a part of those counted before ("three of them"); not a whole whose parts follow ("15, of them 12")."""
        if not self._figure.kind.startswith(_SHARES) and self._is_of_the_hurt():
            return True
        before = takewhile(lambda stem: stem not in _PREPOSITIONS, self._before[:_PART_NEAR])
        marks = [*before, *self._after[:1]]
        if len(self._after) == 1 and self._before_figure:
            marks.pop()
        return _PART in marks

    def _is_of_the_hurt(self) -> bool:
        """Tell "nine of the victims" from "nine victims"."""
        noun = self._figure.counted_start
        if noun is None or noun < self._figure.end or not self._figure.counted.startswith(_ARTICLE):
            return False
        return self._after[:1] == [_FROM_AMONG] and self._code("classes", self._noun[0]) == EVERYONE

    def _who(self, befell: str, *, part: bool) -> str:
        """Return the class of the noun; a part that borrows its noun from the whole takes the words after it."""
        figure = self._figure
        borrowed = part and (figure.counted_start is None or figure.counted_start < figure.start)
        noun = [stem for stem in self._after[:4] if stem not in _OF] if borrowed else self._noun
        if not noun:
            return EVERYONE if befell in HARM and not part else ""
        named = [self._code("classes", stem) for stem in noun]
        if named[0] == MEMBER:
            following = noun[1:] or [stem for stem in self._after[1:4] if stem not in noun]
            return (
                FORCES
                if any(self._code("classes", stem) in (BODY, FORCES) for stem in following[:2])
                else EVERYONE
            )
        if named[0] == EVERYONE or borrowed:
            rest = [one for one in named if one not in ("", EVERYONE, MEMBER, BODY)]
            return rest[0] if rest else ("" if borrowed else EVERYONE)
        return named[0] or skeleton(noun[0])

    def _fate(self, earlier: Fact | None) -> str:
        """Return what befell the counted: by the noun, the nearest cue, or what was said of those counted before."""
        family = bool(self._noun) and self._code("classes", self._noun[0]) == FAMILIES
        if self._noun and not family and (named := self._code("nouns", self._noun[0])):
            return named
        if _AMONG_THE in self._after:
            counted_as = self._after[self._after.index(_AMONG_THE) :]
            return next((code for stem in counted_as if (code := self._code("acts", stem))), "")
        cues = [code for at, stem in enumerate(self._before[: self._told]) if (code := self._cue(at, stem))]
        cues += [code for stem in self._after if (code := self._code("acts", stem))]
        if not any(is_telling(stem) for stem in self._before[: self._told]):
            cues += [code for at, stem in enumerate(self._before) if (code := self._cue(at, stem))]
        if cues:
            behind = (code for stem in self._after if (code := self._code("acts", stem)))
            return next(behind, cues[0]) if cues[0] in _STILL else cues[0]
        group = fate(self._figure.counted_group)
        if group in self._lists.acts.values():
            return group
        return earlier.fate if earlier is not None and earlier.sentence == self._sentence else ""

    def _cue(self, at: int, stem: str) -> str:
        """Return what a word before the figure says befell the counted.

        "Fewer than" (تقل عن) says nothing, nor does a number that "came to" so many.
        """
        if stem in self._lists.reached and self._before[:1] == [_TO]:
            return ""
        code = self._code("acts", stem)
        return "" if code == ABOARD and _FROM in self._before[:at] else code

    def _act(self, befell: str) -> str:
        """Return the state they are in, or what befell them besides."""
        states = {code for stem in self._after if (code := self._code("states", stem))}
        if len(states) == 1:
            return states.pop()
        if any(self._code("standings", stem) == "own" for stem in self._before[:2]):
            return ""
        near = (*self._before[: self._clause], *self._after)
        grown = (
            _TO in self._before[:1] and self._code("standings", self._before[1]) == "grown"
            if len(self._before) > 1
            else False
        )
        if befell == _DETAINED and self._escaped():
            return _ESCAPED
        moves = (self._code("acts", stem) for stem in (near[2:] if grown else near))
        return next((move for move in moves if move in MOVES and move not in (befell, *_STILL)), "")

    def _escaped(self) -> bool:
        """Tell prisoners who fled from those who were caught again."""
        before = [self._code("acts", stem) for stem in self._before[: self._clause]]
        after = [self._code("acts", stem) for stem in self._after]
        return _DETAINED not in before and any(code in _FLEEING for code in (*before, *after))

    def _stands(self, standing: str, reach: int) -> bool:
        near = self._before[: reach if reach == _BEFORE else min(reach, self._own)]
        return any(self._code("standings", stem) == standing for stem in near)

    def _code(self, table: str, stem: str) -> str:
        found: Mapping[str, str] = getattr(self._lists, table)
        return code_of(found, stem)
