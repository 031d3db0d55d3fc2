"""The report of a comparison, put into words: from it the page of HTML and the pages of the PDF are made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

from app import wording
from app.codes import event_code
from app.comparing import relations
from app.comparing.answers import Telling, of_claims
from app.comparing.framing import Framing
from app.comparing.independence import Origins
from app.comparing.matrix import SIGNS, Row
from app.comparing.timeline import Entry, TimelineRow
from app.edits import in_one_turn
from app.export_choices import hidden_sentences, scope_sentences
from app.export_material import Material, gathered
from app.export_options import ExportOptions
from app.export_words import Words, isolated
from app.jobs import Job
from app.reporting.questions import QuestionParts
from app.reporting.sources import Sources
from app.reporting.words import AnswerWords
from app.session import Session
from app.version import VERSION
from db.queries import claim_list as claim_queries
from db.records import Event
from exports.report import content
from exports.sheets import framing, matrix

MOST_QUOTES: Final = 3000
"""Claims whose quotes a report gives though nothing is compared in them; with more only those that are compared."""

_WORDS: Final = (
    "matrix", "questions", "timeline", "names", "sources", "question", "summary", "estimate", "before", "relations", "outside", "origins",
    "rule", "grade", "rationale", "supporting", "contents", "date", "side", "said", "claims", "page", "quotes_of",
    "nothing_compared", "continued", "at", "some_accounts", "answers_are",
)  # fmt: skip


def report(session: Session, options: ExportOptions) -> Job[content.Report]:
    """Put a report into words. Raises ``Rejected``: unknown-event, unknown-reviewer."""
    material = yield from gathered(session, options.scope, (matrix.CODE, framing.CODE))
    return _written(session, options, material)


@in_one_turn
def _written(session: Session, options: ExportOptions, material: Material) -> content.Report:
    return _Writer(session, options, material).report()


class _Writer:
    def __init__(self, session: Session, options: ExportOptions, material: Material) -> None:
        assert material.comparison is not None  # noqa: S101  (gathered for the matrix)
        self._session = session
        self._options = options
        self._plan = material.plan
        self._names = material.names
        self._compared = material.comparison
        self._words = AnswerWords(Words(session, options))
        answers = self._compared.answers
        given = relations.of_claims(session, [answer.claim.uid for answer in answers])
        self._parts = QuestionParts(
            self._compared, Origins(answers, given), self._words, right_to_left=options.reads_right_to_left
        )

    def report(self) -> content.Report:
        """Return the report."""
        words, found = self._words, self._compared.matrix
        quoted = self._quoted()
        return content.Report(
            language=self._options.language, right_to_left=self._options.reads_right_to_left, title=self._title(),
            scope=tuple(scope_sentences(self._session, self._options.scope, words.words)),
            facts=tuple(self._facts(quoted)), signs=tuple(self._signs()), remarks=self._remarks(),
            accounts=tuple(content.Account(*words.account(column)) for column in found.columns),
            matrix=tuple(map(self._row, found.rows)), questions=tuple(map(self._parts.of, found.rows)),
            timeline=tuple(self._timeline()), names=tuple(self._named(self._names)) if self._names else (),
            sources=tuple(Sources(self._session, words, self._compared).of(quoted)),
            words={code: words.words.wording.template(f"report_{code}") for code in _WORDS}, program=f"Isnad {VERSION}",
        )  # fmt: skip

    # -- head ----------------------------------------------------------------------------------------------------

    def _title(self) -> str:
        event = self._options.scope.event
        found = self._session.store.get(Event, event) if event else None
        return self._words.event(found) if found else isolated(self._session.project.title)

    def _facts(self, quoted: Sequence[Telling]) -> Iterator[tuple[str, str]]:
        words, summary = self._words, self._words.words.wording.summary
        now = datetime.now(UTC).isoformat()
        yield summary("project"), isolated(self._session.project.title)
        event = self._options.scope.event
        found = self._session.store.get(Event, event) if event else None
        if found is not None:
            yield words.words.wording.heading("event"), isolated(event_code(found.number))
            if found.date:
                yield words.words.wording.heading("date"), words.date(found.date)
            if found.place_name:
                yield words.words.wording.heading("place"), words.words.place(found.place_name)
        counts = [
            words.count("questions", len(self._compared.matrix.rows)), words.count("claims", len(quoted)),
            words.count("articles", len({each.article.uid for each in quoted})),
        ]  # fmt: skip
        yield words.phrase("report_holds"), " · ".join(map(isolated, counts))
        yield words.phrase("report_made"), isolated(wording.moment(now, words.language))
        maker = words.words.reviewer(self._session.identity.reviewer_uid)
        if maker:  # who only reads is no reviewer of the project
            yield summary("exported_by"), isolated(maker)

    def _signs(self) -> Iterator[tuple[str, str, str]]:
        for sign in SIGNS:
            number = sum(row.sign == sign for row in self._compared.matrix.rows)
            if number:
                yield sign, self._words.sign(sign), self._words.count("questions", number)

    def _remarks(self) -> tuple[str, ...]:
        words = self._words
        hidden = hidden_sentences(self._options, words.words)
        return (words.phrase("report_meaning"), *hidden, words.phrase("offsets"))

    # -- parts ---------------------------------------------------------------------------------------------------

    def _row(self, row: Row) -> content.MatrixRow:
        words = self._words
        cells = tuple(
            content.Cell(cell.sign, words.sign(cell.sign), tuple(map(self._parts.answer, cell.answers)))
            for cell in row.cells
        )
        return content.MatrixRow(
            row.code, words.question(row.question), row.sign, words.sign(row.sign), cells
        )

    def _timeline(self) -> Iterator[content.Moment]:
        entries = [(entry, row) for row in self._compared.timeline.rows for entry in row.entries]
        for entry, row in sorted(entries, key=lambda each: (each[0].start, each[0].end)):
            yield self._moment(entry, row)

    def _moment(self, entry: Entry, row: TimelineRow) -> content.Moment:
        words = self._words
        speakers = dict.fromkeys(words.speaker(each) for each in entry.tellings)
        return content.Moment(
            date=words.date(entry.edtf), side=words.side(row.key), who=" · ".join(speakers),
            text=isolated(entry.text), sign=entry.sign, said=words.sign(entry.sign),
            claims=tuple(self._parts.told(each, words.quote(each)) for each in entry.tellings),
        )  # fmt: skip

    def _named(self, names: Framing) -> Iterator[content.Names]:
        words = self._words
        for named in names.referents:
            outlets = []
            for column in names.outlets:
                used = [
                    content.Name(
                        isolated(found.variant.text), words.count("times", found.count),
                        tuple(words.place(each, names.articles[each.article].code) for each in found.occurrences),
                    )
                    for found in names.counts[named.referent.uid].get(column.key, ())
                ]  # fmt: skip
                _code, outlet, _date = words.account(column)
                outlets.append((outlet, tuple(used)))
            title = words.words.name(named.referent.name_ar, named.referent.name_en)
            yield content.Names(isolated(title), tuple(outlets))

    def _quoted(self) -> list[Telling]:
        """Return the claims whose quotes the report gives: whatever it cites, and what else is in its scope."""
        told: dict[str, Telling] = {answer.claim.uid: answer for answer in self._compared.answers}
        told |= {uid: each for uid, each in self._compared.supporting.items() if uid not in told}
        rows = self._compared.timeline.rows
        for each in _all(entry.tellings for row in rows for entry in row.entries):
            told.setdefault(each.claim.uid, each)
        for each in self._compared.timeline.undated:
            told.setdefault(each.claim.uid, each)
        if len(self._plan.claims) <= MOST_QUOTES:
            uids = claim_queries.uids_of(self._session.store, self._plan.claims).values()
            missing = of_claims(self._session, [uid for uid in uids if uid not in told])
            told |= {each.claim.uid: each for each in missing}
        return sorted(told.values(), key=lambda each: (each.article.number, each.claim.number))


def _all(groups: Iterable[Iterable[Telling]]) -> Iterator[Telling]:
    for group in groups:
        yield from group
