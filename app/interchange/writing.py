"""Write a project, or the claims of a scope with all they refer to, as JSON Lines."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from app.codes import article_code, event_code, question_code, referent_code
from app.edits import folded_names
from app.export_options import EVERYTHING, Scope
from app.export_plan import Plan, pages, survey
from app.interchange.claim_lines import ClaimLines, grouped
from app.interchange.known import names_of
from app.jobs import Job, Progress
from app.replacing import replacing
from app.session import Session
from db.errors import StorageProblem
from db.queries import interchange as queries
from db.records import (
    Actor,
    Article,
    Assignment,
    Attribution,
    ClaimEventLink,
    ClaimPosition,
    ClaimRelation,
    Event,
    EventActor,
    EventFigure,
    Label,
    LabelScheme,
    Outlet,
    Position,
    Question,
    Record,
    Referent,
    ReferentVariant,
    Reviewer,
    WordEntry,
)
from exports import jsonl

R = TypeVar("R", bound=Record)

_NAMED: tuple[type[Record], ...] = (Reviewer, Outlet, Actor, Event, Question)
_PAGE = 200


def export_jsonl(session: Session, path: Path, scope: Scope = EVERYTHING) -> Job[dict[str, int]]:
    """Write ``path`` and return how many lines of each kind it has. Raises what ``app.exporting.export`` raises.

    A narrower scope leaves out what its claims do not refer to.
    """
    if path.resolve() == session.path:
        raise StorageProblem("exists", path=str(path))
    counts: Counter[str] = Counter()
    with replacing(path) as file:
        plan = yield from survey(session, scope)
        writer = _Writer(session, plan, everything=scope.everything)
        for portion in writer.portions():
            for line in portion:
                file.write(jsonl.encode(line))
                counts[line["kind"]] += 1
            yield Progress(counts.total(), 0, "jsonl")
    return dict(counts)


class _Writer:
    """Makes the lines in portions. Rows come in an order that does not depend on the file they lie in."""

    def __init__(self, session: Session, plan: Plan, *, everything: bool) -> None:
        self._store = session.store
        self._plan = plan
        self._everything = everything
        self._labels = {label.uid: label for label in self._store.find(Label)}
        self._schemes = {scheme.uid: scheme.code for scheme in self._store.find(LabelScheme)}
        self._names = self._unique_names()
        self._articles: dict[str, str] = {}
        self._relations: list[ClaimRelation] = []
        self._figures: list[EventFigure] = []
        self._used: defaultdict[type[Record], set[str]] = defaultdict(set)

    def portions(self) -> Iterable[list[jsonl.Object]]:
        """Yield lines: people, outlets, labels, words, events, questions, referents, articles, claims, relations.

        What a scope needs is gathered first.
        """
        articles = self._article_uids()
        self._gather(articles)
        yield [jsonl.reviewer(row) for row in self._rows(Reviewer)]
        yield [jsonl.outlet(row, self._call) for row in self._rows(Outlet)]
        yield [jsonl.actor(row) for row in self._rows(Actor)]
        yield from self._label_lines()
        if self._everything:
            yield [jsonl.word(row) for row in sorted(self._store.find(WordEntry), key=_uid)]
        yield self._event_lines()
        yield from self._question_lines()
        yield self._referent_lines()
        claims = ClaimLines(self._store, self._call)
        for at in range(0, len(articles), _PAGE):
            yield self._article_lines(articles[at : at + _PAGE])
        for page in pages(self._plan.claims):
            yield claims.lines(queries.claims_by_id(self._store, page))
        yield [jsonl.relation(row, self._call) for row in self._relations]
        yield [jsonl.event_figure(row, self._call) for row in self._figures]

    def _unique_names(self) -> dict[tuple[type[Record], str], str]:
        """Return the name of every row that nobody else of its kind goes by."""
        found: dict[tuple[type[Record], str], str] = {}
        for kind in _NAMED:
            rows = self._store.find(kind)
            holders = Counter(form for row in rows for form in set(folded_names(*names_of(row))))
            for row in rows:
                forms = folded_names(names_of(row)[0])
                if forms and holders[forms[0]] == 1:
                    found[kind, row.uid] = names_of(row)[0]
        return found

    def _call(self, kind: type[Record], uid: str) -> str:
        return self._names.get((kind, uid), uid)

    # -- what belongs to the scope ---------------------------------------------------------------------------------

    def _article_uids(self) -> list[str]:
        places = queries.article_places(self._store)
        self._articles = {uid: article_code(number) for uid, number, _, _ in places}
        if self._everything:
            return list(self._articles)
        wanted = {
            claim.article
            for page in pages(self._plan.claims)
            for claim in queries.claims_by_id(self._store, page)
        }
        return [uid for uid in self._articles if uid in wanted]

    def _gather(self, articles: Sequence[str]) -> None:
        """Note which people, outlets and events the scope refers to."""
        used, written = self._used, set[str]()
        for page in pages(self._plan.claims):
            claims = queries.claims_by_id(self._store, page)
            uids = [claim.uid for claim in claims]
            used[Reviewer].update(claim.reviewer for claim in claims)
            if not self._everything:
                used[Actor].update(row.actor for row in self._of(Attribution, "claim", uids))
                used[Event].update(row.event for row in self._of(ClaimEventLink, "claim", uids))
                used[Question].update(row.question for row in self._of(ClaimPosition, "claim", uids))
            self._relations += self._of(ClaimRelation, "claim_a", uids)
            written.update(uids)
        self._relations = sorted((row for row in self._relations if row.claim_b in written), key=_uid)
        used[Reviewer].update(row.accepted_by for row in self._relations if row.accepted_by)
        used[Reviewer].update(row.reviewer for row in self._of(Assignment, "article", articles))
        if not self._everything:
            used[Outlet].update(row.outlet for row in self._of(Article, "uid", articles) if row.outlet)
            asked = self._of(Question, "uid", sorted(used[Question]))
            used[Event].update(row.event for row in asked if row.event)
            self._with_parents(Event, "parent_event")
            self._with_parents(Outlet, "parent")
            used[Actor].update(row.actor for row in self._of(EventActor, "event", sorted(used[Event])))
        self._figures = self._event_figures(written)

    def _event_figures(self, written: Collection[str]) -> list[EventFigure]:
        """Return the figures of the questions that belong to the scope, resting on the claims that do."""
        asked = [row.uid for row in self._rows(Question)]
        found = sorted(self._of(EventFigure, "question", asked), key=_uid)
        return [
            replace(row, supporting_claims=tuple(uid for uid in row.supporting_claims if uid in written))
            for row in found
        ]

    def _with_parents(self, kind: type[Record], field: str) -> None:
        parents = {row.uid: getattr(row, field) for row in self._store.find(kind)}
        for uid in tuple(self._used[kind]):
            above = parents.get(uid)
            while above and above not in self._used[kind]:
                self._used[kind].add(above)
                above = parents.get(above)

    def _of(self, kind: type[R], field: str, values: Sequence[str]) -> list[R]:
        return self._store.find_in(kind, field, values)

    def _rows(self, kind: type[R]) -> list[R]:
        """Return the rows of a kind that belong to the scope, by uid."""
        rows = self._store.find(kind)
        if kind is Reviewer or not self._everything:
            rows = [row for row in rows if row.uid in self._used[kind]]
        return sorted(rows, key=lambda row: row.uid)

    # -- lines -----------------------------------------------------------------------------------------------------

    def _label_lines(self) -> Iterable[list[jsonl.Object]]:
        yield [
            jsonl.label_scheme(row) for row in sorted(self._store.find(LabelScheme), key=lambda row: row.uid)
        ]
        ordered = sorted(
            self._labels.values(), key=lambda row: (self._schemes[row.scheme], row.position, row.uid)
        )
        yield [jsonl.label(row, self._schemes[row.scheme]) for row in ordered]

    def _event_lines(self) -> list[jsonl.Object]:
        events = sorted(self._rows(Event), key=lambda event: event.number)
        parties = grouped(self._of(EventActor, "event", [event.uid for event in events]), "event")
        return [
            jsonl.event(event, event_code(event.number), sorted(parties[event.uid], key=_uid), self._call)
            for event in events
        ]

    def _question_lines(self) -> Iterable[list[jsonl.Object]]:
        questions = sorted(self._rows(Question), key=lambda row: row.number)
        yield [jsonl.question(row, question_code(row.number), self._call) for row in questions]
        positions = self._of(Position, "question", [row.uid for row in questions])
        yield [
            jsonl.position(row, self._call)
            for row in sorted(positions, key=lambda row: (row.question, row.seq, row.uid))
        ]

    def _referent_lines(self) -> list[jsonl.Object]:
        """Return the referents of the events that belong to the scope, and those of no event."""
        found = sorted(self._store.find(Referent), key=lambda row: row.number)
        if not self._everything:
            found = [row for row in found if row.event is None or row.event in self._used[Event]]
        names = grouped(self._of(ReferentVariant, "referent", [row.uid for row in found]), "referent")
        return [
            jsonl.referent(row, referent_code(row.number), sorted(names[row.uid], key=_uid), self._call)
            for row in found
        ]

    def _article_lines(self, uids: Sequence[str]) -> list[jsonl.Object]:
        queue = grouped(self._of(Assignment, "article", uids), "article")
        rows = {row.uid: row for row in self._of(Article, "uid", uids)}
        return [
            jsonl.article(
                row,
                article_code(row.number),
                self._content(row),
                sorted(queue[row.uid], key=_uid),
                self._call,
            )
            for row in (rows[uid] for uid in uids if uid in rows)
        ]

    def _content(self, article: Article) -> tuple[str, bytes | None]:
        raw = None
        if article.raw_sha256 and article.raw_sha256 != article.text_sha256:
            raw = self._store.content(article.raw_sha256)
        return self._store.text(article.text_sha256), raw


def _uid(row: Record) -> str:
    return row.uid
