"""The quotes at the end of a report: every claim in the words of its article, with its place and what it answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from app.articles import ArticleRow
from app.codes import question_code
from app.comparing.answers import Telling
from app.reporting.compared import Compared
from app.reporting.words import AnswerWords
from app.session import Session
from db.records import Article
from exports.report import content


class Sources:
    """Makes the quotes, article by article."""

    def __init__(self, session: Session, words: AnswerWords, compared: Compared) -> None:
        self._session = session
        self._words = words
        codes = {row.question.uid: question_code(row.question.number) for row in compared.matrix.asked}
        self._answers: dict[str, list[str]] = {}
        for answer in compared.answers:
            said = words.phrase("answers", question=codes[answer.question], answer=words.answer(answer))
            self._answers.setdefault(answer.claim.uid, []).append(said)

    def of(self, quoted: Sequence[Telling]) -> Iterator[content.Source]:
        """Yield the articles; ``quoted`` are in their order."""
        uids = list(dict.fromkeys(each.article.uid for each in quoted))
        stored = {each.uid: each for each in self._session.store.find_in(Article, "uid", uids)}
        for uid, claims in groupby(quoted, key=lambda each: each.article.uid):
            told = list(claims)
            yield self._source(told[0].article, stored[uid].text_sha256, told)

    def _source(self, article: ArticleRow, sha256: str, claims: Sequence[Telling]) -> content.Source:
        words = self._words
        said = [words.outlet(article), words.date(article.published), words.text(article.imported_filename)]
        about = " · ".join(part for part in said if part)
        title = words.text(article.headline or article.first_line)
        return content.Source(article.code, title, about, sha256, tuple(map(self._quote, claims)))

    def _quote(self, told: Telling) -> content.Quote:
        words, spans = self._words, told.spans
        places = (words.phrase("span_of", span=words.span(span.start, span.end)) for span in spans)
        return content.Quote(
            claim=told.claim.uid, code=told.code, claim_type=words.words.claim_type(told.claim.claim_type),
            chain=words.chain(told.chain) or words.phrase("own_voice"), text=told.quote,
            place=words.phrase("separator").join(places), answers=tuple(self._answers.get(told.claim.uid, ())),
            stage=words.words.word("claim_status", told.claim.status),
        )  # fmt: skip
