"""The questions of a report, each in full: figures or positions, what stands outside, behind them, and the estimate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app import wording
from app.articles import ArticleRow
from app.comparing.answers import Answer, Telling
from app.comparing.chains import Branch, OriginNode, Standing, origin_tree, standings
from app.comparing.independence import Origins
from app.comparing.matrix import Row, sign_of
from app.comparing.ranges import Outside, Ranges
from app.comparing.reconciling import Rest, rests
from app.comparing.relations import Link
from app.reporting import charts, reconciled
from app.reporting.compared import Compared
from app.reporting.words import AnswerWords
from db.records import Actor, EventFigure
from exports.charts.content import Picture
from exports.charts.ranges import pages
from exports.report import content


class QuestionParts:
    """Makes the parts; ``origins`` tell which answers go back to one speaker."""

    def __init__(
        self, compared: Compared, origins: Origins, words: AnswerWords, *, right_to_left: bool
    ) -> None:
        self._ranges: Mapping[str, Ranges] = {each.question.uid: each for each in compared.ranges}
        self._supporting = compared.supporting
        self._answers = compared.matrix.answers
        self._origins = origins
        self._words = words
        self._right_to_left = right_to_left

    def of(self, row: Row) -> content.QuestionPart:
        """Return one question."""
        words, found = self._words, self._ranges.get(row.question.uid)
        answers = self._answers[row.question.uid]
        return content.QuestionPart(
            code=row.code, question=words.question(row.question),
            about=charts.subtitle(found, words) if found else "", sign=row.sign, said=words.sign(row.sign),
            behind=words.independence(row.independence) if row.independence.claims else "",
            pictures=self._pictures(found), compared=self._compared(found),
            outside=tuple(map(self._outside, found.outside)) if found else (),
            reconciled=tuple(map(self._reconciled, rests(found, self._ranges.values()))) if found else (),
            related=tuple(self._related(link) for link in row.links if link.given is not None),
            standings=() if found else tuple(map(self._standing, standings(answers, self._origins))),
            origins=tuple(self._origin(node) for node in origin_tree(answers, self._origins)),
            estimate=self._estimate(found.figure) if found and found.figure else None,
        )  # fmt: skip

    def told(self, found: Telling, text: str, reason: str = "") -> content.Told:
        """Return a claim as one answer, with what it says."""
        words = self._words
        return content.Told(
            claim=found.claim.uid, code=found.code, text=text, who=words.speaker(found), source=words.source(found),
            as_of=words.as_of(found), reason=reason,
        )  # fmt: skip

    def answer(self, found: Answer) -> content.Told:
        """Return an answer as it stands in the matrix."""
        return self.told(found, self._words.answer(found))

    def _pictures(self, found: Ranges | None) -> tuple[Picture, ...]:
        if found is None or not found.marks:
            return ()
        return tuple(pages(charts.picture(found, self._words, right_to_left=self._right_to_left)))

    def _compared(self, found: Ranges | None) -> tuple[content.Told, ...]:
        marks = found.marks if found else ()
        return tuple(self.told(mark.answer, charts.amount_words(mark, self._words)) for mark in marks)

    def _outside(self, outside: Outside) -> content.Told:
        words, mark = self._words, outside.mark
        text = charts.amount_words(mark, words) if mark is not None else words.answer(outside.answer)
        return self.told(outside.answer, text, wording.reason(outside.reason, words.language))

    def _reconciled(self, rest: Rest) -> content.Reconciled:
        told = {
            mark.answer.claim.uid: self.told(mark.answer, charts.amount_words(mark, self._words))
            for mark in rest.marks
        }
        return content.Reconciled(reconciled.sentence(rest, self._words), tuple(told.values()))

    def _related(self, link: Link) -> content.Related:
        words, given = self._words, link.given
        about = [
            words.words.word("comparability", link.comparability),
            words.text(words.set_by(link)),
            words.text(given.rationale if given else ""),
        ]
        return content.Related(
            one=self.answer(link.one), other=self.answer(link.other), sign=sign_of(link.relation),
            said=words.words.word("claim_claim", link.relation), about=" · ".join(filter(None, about)),
        )  # fmt: skip

    def _standing(self, found: Standing) -> content.Standing:
        position = found.position
        named = self._words.words.name(position.label_ar, position.label_en) if position else ""
        return content.Standing(
            named or self._words.phrase("no_position"), self._words.independence(found.independence),
            tuple(map(self.answer, found.answers)),
        )  # fmt: skip

    def _origin(self, node: OriginNode) -> content.Origin:
        name = self._words.phrase("separator").join(self._speaker(each) for each in node.speakers)
        ways = tuple(self._way(branch) for branch in node.branches)
        return content.Origin(name, ways, tuple(map(self.answer, node.answers)))

    def _speaker(self, found: Actor | ArticleRow) -> str:
        if isinstance(found, ArticleRow):
            return self._words.phrase("voice_of", article=self._article(found))
        return self._words.actor(found)

    def _article(self, row: ArticleRow) -> str:
        return self._words.article(row)

    def _way(self, branch: Branch) -> str:
        steps = [*(self._words.actor(relay) for relay in branch.relays), self._article(branch.article)]
        return self._words.phrase("chain_arrow").join(steps)

    def _estimate(self, figure: EventFigure) -> content.Estimate:
        words = self._words
        return content.Estimate(
            amount=charts.estimate_words(figure, words), rule=words.words.word("rule_used", figure.rule_used),
            grade=words.words.word("grade", figure.grade), rationale=words.text(figure.rationale),
            supporting=self._supported(figure.supporting_claims),
        )  # fmt: skip

    def _supported(self, uids: Sequence[str]) -> tuple[content.Told, ...]:
        told = [self._supporting[uid] for uid in uids if uid in self._supporting]
        return tuple(self.told(each, self._words.quote(each)) for each in told)
