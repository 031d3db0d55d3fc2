"""The figures of a question line by line: those compared, those outside and why, totals that only look rival, and what the lead holds it to be."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from app import wording
from app.comparing.answers import Answer, Telling
from app.comparing.ranges import Mark, Outside, Ranges
from app.comparing.reconciling import Rest, rests
from app.export_words import day
from app.reporting import charts, reconciled
from app.reporting.words import AnswerWords
from db.records import EventFigure
from exports.columns import Link, Signed
from exports.sheets.ranges import RangeRow


class RangeRows:
    """Makes the rows of questions, of which ``charts`` are all.

    ``told`` are supporting claims by uid, ``claim`` gives the way to the row of one.
    """

    def __init__(
        self,
        words: AnswerWords,
        charts: Sequence[Ranges],
        told: Mapping[str, Telling],
        claim: Callable[[Telling], Link],
    ) -> None:
        self._words = words
        self._charts = charts
        self._told = told
        self._claim = claim

    def rows(self) -> Iterator[RangeRow]:
        """Yield the rows of all questions."""
        return chain.from_iterable(map(self.of, self._charts))

    def of(self, found: Ranges) -> Iterator[RangeRow]:
        """Yield the rows of one question."""
        origins = dict.fromkeys(mark.origin for mark in found.marks)
        names = {origin: f"{found.code}-{at}" for at, origin in enumerate(origins, start=1)}
        told = charts.signs(found.links)
        compared = self._words.phrase("line_compared")
        for mark in found.marks:
            sign = told.get(mark.answer.uid, "alone")
            yield self._figure(
                found, mark.answer, mark, line=compared, origin=names[mark.origin], sign=self._sign(sign)
            )
        for outside in found.outside:
            yield self._outside(found, outside, self._sign(told.get(outside.answer.uid, "alone")))
        for rest in rests(found, self._charts):
            yield self._reconciled(found, rest)
        if found.figure is not None:
            yield self._estimate(found, found.figure)

    def _sign(self, code: str) -> Signed:
        return Signed(self._words.sign(code), code)

    def _outside(self, found: Ranges, outside: Outside, sign: Signed) -> RangeRow:
        words = self._words
        return self._figure(
            found, outside.answer, outside.mark, line=words.phrase("line_outside"), sign=sign,
            comparability=words.words.word("comparability", outside.differs) if outside.mark is not None else "",
            reason=wording.reason(outside.reason, words.language),
        )  # fmt: skip

    def _figure(self, found: Ranges, answer: Answer, mark: Mark | None, **fields: Any) -> RangeRow:  # noqa: ANN401
        words, figure = self._words, answer.figure
        low, high = mark.named if mark else (None, None)
        return self._row(
            found, claim=self._claim(answer), claimant=words.speaker(answer),
            side=words.side(answer.claimant.alignment if answer.claimant else ""),
            answer=charts.amount_words(mark, words) if mark is not None else words.answer(answer),
            value=figure.value if figure else None, low=low, high=high,
            unit=figure.unit if figure else "",
            counted_group=words.words.word("counted_group", figure.counted_group) if figure else "",
            population=words.words.word("population", figure.population) if figure else "",
            as_of=day(answer.as_of).shown, formula=mark.formula if mark else "", quote=answer.quote,
            outlet=words.source(answer), **fields,
        )  # fmt: skip

    def _reconciled(self, found: Ranges, rest: Rest) -> RangeRow:
        words, part = self._words, rest.part.answer
        return self._row(
            found, line=words.phrase("line_reconciled"), claim=self._claim(part), claimant=words.speaker(part),
            answer=words.number(rest.value), value=rest.value, formula=reconciled.formula(rest, words),
            reason=reconciled.sentence(rest, words), quote=part.quote, outlet=words.source(part),
            supporting=" ".join(dict.fromkeys(mark.answer.code for mark in rest.marks)),
        )  # fmt: skip

    def _estimate(self, found: Ranges, figure: EventFigure) -> RangeRow:
        words = self._words
        told = [self._told[uid] for uid in figure.supporting_claims if uid in self._told]
        return self._row(
            found, line=words.phrase("line_estimate"), answer=charts.estimate_words(figure, words), value=figure.best,
            low=figure.low, high=figure.high, rule_used=words.words.word("rule_used", figure.rule_used),
            grade=words.words.word("grade", figure.grade), rationale=figure.rationale,
            claim=self._claim(told[0]) if told else None, supporting=" ".join(each.code for each in told),
        )  # fmt: skip

    def _row(self, found: Ranges, **fields: Any) -> RangeRow:  # noqa: ANN401  (the fields of a row)
        given: dict[str, Any] = dict.fromkeys(RangeRow.__slots__, "")
        given |= {
            "claim": None,
            "value": None,
            "low": None,
            "high": None,
            "as_of": None,
            "sign": Signed("", ""),
        }
        given |= {"question_code": found.code, "question": self._words.question(found.question)}
        return RangeRow(**{**given, **fields})
