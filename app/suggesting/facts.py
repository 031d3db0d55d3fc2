"""What a figure says, as far as two accounts can be compared by it: of whom or what, what befell them, when, how sure.

Everything is read from the sentence around the figure. What the sentence does not say stays empty, and the comparison
leaves it open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from app.arabic.figures import Figure
from app.arabic.figures.groups import dual_base
from app.arabic.fold import fold
from app.arabic.likeness import light_stem
from app.arabic.roots import skeleton
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
    fate,
)
from app.suggesting.near_words import REACH, NearWords
from app.suggesting.occasions import occasion, scope
from app.suggesting.surroundings import PART, STOP, Place, Span, Surroundings
from app.suggesting.topics import Topic, topic
from app.suggesting.units import base

_PART_NEAR: Final = 3
_STANDING_NEAR: Final = 6
_PART_WORDS: Final = 4
_NUMBER_NEAR: Final = 6
_AND: Final = "و"
_JOINED, _JOINING = 5, 3
"""Words between two figures that are told of together, and those before the second one of which one says "and"."""
_TURNED: Final = re.compile("\\d\\W?[\u200e\u200f]\\W?\\d")
_COUNT: Final = "count"
_DUAL, _MONEY = "dual", "money"
_COUNTS: Final = frozenset((_COUNT, _DUAL, "vague", "zero"))
_SHARES: Final = ("percent", "fraction")
"""Kinds that are counted in no unit: the noun says of what they are a share."""
_ARTICLE: Final = "ال"
_OF: Final = frozenset(("من", PART))
_WAS: Final = frozenset(("كان", "كانت"))
_AFTER_THAT: Final = frozenset(light_stem(word) for word in ("بعد", "بعدما"))
_FROM: Final = light_stem("عن")
_FROM_AMONG: Final = light_stem("من")
_PREPOSITIONS: Final = frozenset(light_stem(fold(word)) for word in ("إلى", "في", "على", "عن"))
_AMONG: Final = light_stem("بين")
_AMONG_THE: Final = light_stem("عداد")
"""Who is in the number of the missing is missing, whatever befell those told of before."""
_TO: Final = light_stem(fold("إلى"))
_DETAINED, _ESCAPED = "detained", "escaped"
_FLEEING: Final = (_ESCAPED, "displaced")
_STILL: Final = ("remaining",)
"""Says that something lasts; any other cue says what."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure in its sentence.

    `who` is a class of people or things, or the consonants of the noun; "" when nothing is said. `fate` and `act` say what
    befell them: the first from the noun or the nearest cue, the second from a cue that differs from it. `details` are
    the stems by which a part is told from other parts, `context` the telling stems around the figure. `as_of` is the
    day in the sentence: ISO, a weekday (in English) where no date of publication tells which, the year where no day is
    said, or "". `topic` says the same in terms that no list needs to know. `window` is the time of its own that a count is of (last year, a similar
    event), "" for the news itself; `running`: it is a total since some time up to the day it is told; `scope`: whether it is of one deed or several; `superseded`: the account itself gives it as an earlier count.
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
    hour: str
    places: frozenset[Place]
    claimant: str
    topic: Topic
    window: str
    running: bool
    scope: str
    superseded: bool


def facts(text: str, findings: Findings, lists: ComparisonWords) -> Iterator[Fact]:
    """Yield the facts of one text in order."""
    context = Surroundings(text, findings, lists)
    earlier: Fact | None = None
    ends = [0, *(figure.end for figure in findings.figures)]
    starts = [*(figure.start for figure in findings.figures[1:]), len(text)]
    for figure, between in zip(findings.figures, zip(ends, starts, strict=False), strict=False):
        sentence = context.sentence(figure.start)
        if sentence is not None and _is_comparable(text, figure, lists):
            earlier = _Reader(context, sentence, figure, between, lists).fact(earlier)
            yield earlier


def _is_comparable(text: str, figure: Figure, lists: ComparisonWords) -> bool:
    """Tell what is counted from what is not: a mark of direction among the digits leaves open which of them come first."""
    turned = _TURNED.search(figure.quote) is not None
    return not turned and not _refers_back(text, figure) and not _is_of_speakers(figure, lists)


def _refers_back(text: str, figure: Figure) -> bool:
    """Tell a definite number without a noun (the three), and both of two (الحالتين): it counts nothing anew."""
    before = text[max(0, figure.start - 3) : figure.start].rstrip("ـ")
    definite = figure.quote.startswith(_ARTICLE) or before.endswith(_ARTICLE)
    return definite and (figure.kind == _DUAL or not figure.counted)


def _is_of_speakers(figure: Figure, lists: ComparisonWords) -> bool:
    """Tell "two sources": how many told it is no part of what they tell."""
    noun = fold(figure.counted).split()[:1]
    return any(light_stem(form) in lists.tellers for word in noun for form in (word, dual_base(word)))


class _Reader(NearWords):
    """Reads one figure."""

    def fact(self, earlier: Fact | None) -> Fact:
        """Return the fact; `earlier` is the one before it in the text."""
        figure, context = self._figure, self._context
        part = self._is_part()
        befell = self._fate(earlier)
        act = self._act(befell)
        kind = _COUNT if figure.kind in _COUNTS else f"{figure.kind}:{base(figure.unit)}"
        who = self._who(befell, part=part)
        joined = earlier if earlier is not None and self._is_joined_to(earlier) else None
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
            grown=self._is_grown() or (joined is not None and joined.grown and not joined.superseded),
            first=self._stands("first", REACH),
            as_of=context.day(self._sentence, figure.start),
            hour=context.hour(self._sentence),
            places=context.places(self._sentence),
            claimant=context.claimant(figure.start),
            topic=self._topic(kind, who),
            window=self._window() or (joined.window if joined is not None else ""),
            scope=self._scope(),
            running=self._context.is_running(self._sentence, figure.start),
            superseded=self._is_left_behind() or (joined is not None and joined.superseded),
        )

    def _is_joined_to(self, earlier: Fact) -> bool:
        """Tell "8 dead and 100 wounded": what is said of how the first stands to others holds for both."""
        text, start, end = self._context.text, earlier.figure.end, self._figure.start
        if earlier.sentence != self._sentence or STOP.search(text, start, end):
            return False
        between = text[start:end].split()
        joining = any(word.startswith(_AND) for word in between[-_JOINING:])
        return joining and len(between) <= _JOINED and self._before[:1] != [_TO]

    def _is_grown(self) -> bool:
        """Tell "rose to 16", however much stands between; each "to" has a verb of its own or none."""
        if self._before[:1] != [_TO]:
            return self._stands("grown", _STANDING_NEAR)
        between = takewhile(lambda stem: stem != _TO, self._before[1:])
        return any(self._code("standings", stem) == "grown" for stem in between)

    def _scope(self) -> str:
        """Return whether the count is of one deed or of several; deeds that are counted themselves are of neither."""
        if self._noun and self._noun[0] in self._lists.deeds:
            return ""
        return scope(self._context.clause(self._sentence, self._figure.start), self._lists)

    def _window(self) -> str:
        begins = self._context.beginning(self._sentence)
        other = occasion(
            begins, self._long_before, self._after, self._lists, price=self._figure.kind == _MONEY
        )
        return f"{other} {self._context.window(self._sentence, self._figure.start)}".strip()

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

    def _is_part(self) -> bool:
        """Tell a part of those counted before ("three of them"); not a whole whose parts follow ("15, of them 12")."""
        if not self._figure.kind.startswith(_SHARES) and self._is_of_the_hurt():
            return True
        before = takewhile(lambda stem: stem not in _PREPOSITIONS, self._before[:_PART_NEAR])
        marks = [*before, *self._after[:1]]
        if len(self._after) == 1 and self._before_figure:
            marks.pop()
        return PART in marks or self._is_among_the_hurt()

    def _is_among_the_hurt(self) -> bool:
        """Tell "among the dead were four children"."""
        near = self._before[: min(self._own, _PART_NEAR)]
        return any(
            stem == _AMONG and self._code("nouns", near[at]) in HARM for at, stem in enumerate(near[1:])
        )

    def _is_of_the_hurt(self) -> bool:
        """Tell "nine of the victims" and "nine of the blast's dead" from "nine victims"."""
        noun = self._figure.counted_start
        if noun is None or noun < self._figure.end or self._after[:1] != [_FROM_AMONG]:
            return False
        return bool(self._noun) and self._code("nouns", self._noun[0]) in HARM

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
        if self._is_of_the_hurt():
            named += [self._code("classes", stem) for stem in self._after[2:4]]
        if named[0] == EVERYONE or borrowed:
            rest = [one for one in named if one not in ("", EVERYONE, MEMBER, BODY)]
            return rest[0] if rest else ("" if borrowed else EVERYONE)
        return named[0] or skeleton(noun[0])

    def _fate(self, earlier: Fact | None) -> str:
        """Return what befell the counted: by the noun, the nearest cue, or what was said of those counted before."""
        if named := self._named_fate():
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

    def _named_fate(self) -> str:
        """Return what the noun says by itself: the wounded, cases of death, the number of the dead."""
        if not self._noun:
            return ""
        who = self._code("classes", self._noun[0])
        if who != FAMILIES and (named := self._code("nouns", self._noun[0])):
            return named
        if who != EVERYONE:
            return ""
        near = self._before[: min(self._own, _NUMBER_NEAR)]
        counted = (near[at] for at, stem in enumerate(near[1:]) if stem in self._lists.number_of)
        told = (
            *(self._code("acts", stem) for stem in self._noun[1:]),
            *(self._code("nouns", stem) for stem in counted),
        )
        return next(filter(None, told), "")

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
        if len(states) == 1 and befell != _DETAINED:
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
