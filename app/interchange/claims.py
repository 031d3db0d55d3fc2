"""Lines that are claims: their spans checked against the text, their chain, figures, events and labels."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from app.codes import article_code
from app.interchange.comparison import position_of
from app.interchange.known import Known
from app.interchange.lines import (
    Line,
    check_keys,
    integer_of,
    objects_of,
    plain_fields,
    text_of,
    texts_of,
)
from app.interchange.nouns import label_of
from app.interchange.numbering import free_number, number_of
from app.labelling import CONTEXT_CHARS, check_apart
from app.problems import Rejected
from app.seeding import CLAIM_TYPE_SCHEME
from app.text_law import clean
from db.ids import new_uid
from db.queries import interchange as queries
from db.records import (
    Actor,
    Article,
    Attribution,
    Claim,
    ClaimEventLink,
    ClaimLabel,
    ClaimPosition,
    ClaimSpan,
    Event,
    Label,
    LabelScheme,
    Quantity,
    Question,
    Record,
    Reviewer,
)
from exports.jsonl_keys import ANSWER_KEYS, KEYS, LINK_KEYS, NODE_KEYS, PLAIN

R = TypeVar("R", bound=Record)
Values = Mapping[str, Any]


class Claims:
    """Builds claim lines. ``reviewer`` (a name) is whose the claims are that name nobody; empty: mine."""

    def __init__(self, known: Known, reviewer: str) -> None:
        self._known = known
        self._reviewer = reviewer
        self._numbers: dict[str, set[int]] = {}
        self._done: set[str] = set()
        self._ids: dict[str, str] = {}

    def build(self, line: Line) -> None:
        """Ask for the claim that the line describes, with everything that hangs on it that the line mentions."""
        values = line.values
        handle = text_of(values, "id")
        self._once(handle, self._ids)
        old = self._known.session.store.get(Claim, text_of(values, "uid")) if values.get("uid") else None
        article = self._article(values, old)
        base = old or self._same(values, article) or self._new(values, article)
        self._once(base.uid, self._done)
        self._done.add(base.uid)
        if handle:
            self._ids[handle] = base.uid
        there = _Parts(self._known, base.uid, exist=self._exists(base.uid))
        claim = replace(base, **plain_fields(values, Claim, PLAIN[Claim]))
        if "reviewer" in values:
            claim = replace(claim, reviewer=self._reviewer_of(values))
        self._check_type(claim.claim_type)
        self._known.put(claim, keep=False)
        spans = self._spans(values, claim, there.of(ClaimSpan), self._known.text(article))
        self._chain(values, claim, spans, there.of(Attribution))
        figures = self._figures(values, claim, spans, there.of(Quantity))
        self._answers(values, claim, figures, there.of(ClaimPosition))
        self._events(values, claim, there.of(ClaimEventLink))
        self._labels(values, claim, there.of(ClaimLabel))

    def find(self, handle: str) -> str | None:
        """Return the uid of a claim that an earlier line made or changed, by its id or uid."""
        return handle if handle in self._done else self._ids.get(handle)

    def _once(self, name: str, seen: Collection[str]) -> None:
        if name and name in seen:
            raise Rejected("duplicate-id", id=name)

    def _exists(self, uid: str) -> bool:
        return self._known.session.store.get(Claim, uid) is not None

    def _article(self, values: Values, old: Claim | None) -> Article:
        handle = text_of(values, "article")
        if not handle and old is None:
            raise Rejected("missing-field", field="article")
        uid = self._known.need(Article, handle) if handle else old.article if old else ""
        article = self._known.row(Article, uid)
        if article is None or (old is not None and old.article != uid):
            raise Rejected("unknown-article", id=handle)
        return article

    def _same(self, values: Values, article: Article) -> Claim | None:
        """Return my claim of this type on exactly these spans: a file without uids, applied again."""
        if text_of(values, "uid"):
            return None
        text = self._known.text(article)
        places = sorted(
            (*_place(span, text), text_of(span, "role") or "content") for span in objects_of(values, "spans")
        )
        if not places:
            return None
        store, reviewer = self._known.session.store, self._reviewer_of(values)
        for uid in queries.claims_at(store, article.uid, reviewer, text_of(values, "type"), *places[0][:2]):
            there = sorted((span.start, span.end, span.role) for span in store.find(ClaimSpan, claim=uid))
            if uid not in self._done and there == places:
                return store.get(Claim, uid)
        return None

    def _new(self, values: Values, article: Article) -> Claim:
        used = self._numbers.get(article.uid)
        if used is None:
            used = queries.claim_numbers(self._known.session.store, article.uid)
            self._numbers[article.uid] = used
        if not objects_of(values, "spans"):
            raise Rejected("missing-field", field="spans")
        wanted = text_of(values, "code")
        fits = wanted.startswith(article_code(article.number) + "-")
        number = free_number(number_of(wanted, last=True) if fits else None, used)
        uid = text_of(values, "uid") or new_uid()
        return Claim(
            uid=uid, number=number, article=article.uid, reviewer=self._reviewer_of(values), claim_type=""
        )

    def _reviewer_of(self, values: Values) -> str:
        name = " ".join((text_of(values, "reviewer") or self._reviewer).split())
        if not name:
            return self._known.session.identity.reviewer_uid
        found = self._known.find(Reviewer, name)
        if found is None:
            found = self._known.put(Reviewer(uid=new_uid(), display_name=name)).uid
            self._known.name(Reviewer, found, (name,))
        return found

    def _check_type(self, code: str) -> None:
        if not code:
            raise Rejected("missing-field", field="type")
        scheme = self._known.need(LabelScheme, CLAIM_TYPE_SCHEME)
        if not any(label.scheme == scheme and label.code == code for label in self._known.rows(Label)):
            raise Rejected("unknown-type", type=code)

    def _spans(self, values: Values, claim: Claim, there: Sequence[ClaimSpan], text: str) -> list[ClaimSpan]:
        if "spans" not in values:
            return sorted(there, key=lambda span: span.seq)
        given = objects_of(values, "spans")
        if not given:
            raise Rejected("missing-field", field="spans")
        spans = []
        for seq, (each, uid) in enumerate(_with_uids(given, there)):
            check_keys(each, KEYS[ClaimSpan])
            start, end = _place(each, text)
            spans.append(
                ClaimSpan(
                    uid=uid, claim=claim.uid, seq=seq, start=start, end=end, quote=text[start:end],
                    prefix=text[max(0, start - CONTEXT_CHARS) : start], suffix=text[end : end + CONTEXT_CHARS],
                    role=text_of(each, "role") or "content",
                )
            )  # fmt: skip
        for role in {span.role for span in spans}:
            check_apart([(span.start, span.end) for span in spans if span.role == role])
        self._known.put_list(spans, there)
        return spans

    def _chain(
        self,
        values: Values,
        claim: Claim,
        spans: Sequence[ClaimSpan],
        there: Sequence[Attribution],
    ) -> None:
        if "chain" not in values:
            return
        nodes = []
        for seq, (each, uid) in enumerate(_with_uids(objects_of(values, "chain"), there)):
            check_keys(each, NODE_KEYS)
            nodes.append(
                Attribution(
                    uid=uid, claim=claim.uid, seq=seq, actor=self._actor(each),
                    role=text_of(each, "role") or "claimant", mode=text_of(each, "mode"),
                    cue_text=text_of(each, "cue"), span=_span(each, spans),
                    **plain_fields(each, Attribution, {"guessed": "guessed"}),
                )
            )  # fmt: skip
        self._known.put_list(nodes, there)

    def _actor(self, values: dict[str, Any]) -> str:
        actor_type = text_of(values, "actor_type")
        return self._known.party(Actor, text_of(values, "actor"), actor_type=actor_type)

    def _figures(
        self,
        values: Values,
        claim: Claim,
        spans: Sequence[ClaimSpan],
        there: Sequence[Quantity],
    ) -> list[Quantity]:
        if "figures" not in values:
            return list(there)
        pairs = _with_uids(objects_of(values, "figures"), there)
        figures = []
        for seq, (each, uid) in enumerate(pairs):
            check_keys(each, KEYS[Quantity])
            figure = Quantity(
                uid=uid, claim=claim.uid, seq=seq, span=_span(each, spans),
                part_of=_part_of(each, [other for _, other in pairs], uid),
                **plain_fields(each, Quantity, PLAIN[Quantity]),
            )  # fmt: skip
            _check_order(figure)
            figures.append(figure)
        self._known.put_list(figures, there)
        return figures

    def _answers(
        self,
        values: Values,
        claim: Claim,
        figures: Sequence[Quantity],
        there: Sequence[ClaimPosition],
    ) -> None:
        if "questions" not in values:
            uids = {figure.uid for figure in figures}
            freed = [each if each.quantity in uids else replace(each, quantity=None) for each in there]
            self._known.put_list(freed, there)
            return
        answers = []
        for each, uid in _with_uids(objects_of(values, "questions"), there):
            check_keys(each, ANSWER_KEYS)
            question = self._known.need(Question, text_of(each, "question"))
            at = integer_of(each, "figure")
            if at is not None and not 0 <= at < len(figures):
                raise Rejected("bad-field", field="figure")
            answers.append(
                ClaimPosition(
                    uid=uid, claim=claim.uid, question=question,
                    position=position_of(self._known, question, text_of(each, "position")),
                    quantity=None if at is None else figures[at].uid,
                )
            )  # fmt: skip
        self._known.put_list(answers, there)

    def _events(self, values: Values, claim: Claim, there: Sequence[ClaimEventLink]) -> None:
        if "events" not in values:
            return
        links = []
        for each, uid in _with_uids(objects_of(values, "events"), there):
            check_keys(each, LINK_KEYS)
            event = self._known.need(Event, text_of(each, "event"))
            relation = text_of(each, "relation") or "reports"
            links.append(ClaimEventLink(uid=uid, claim=claim.uid, event=event, relation=relation))
        self._known.put_list(links, there)

    def _labels(self, values: Values, claim: Claim, there: Sequence[ClaimLabel]) -> None:
        """Second types stand in ``labels``, all others in ``tags``; what the line leaves out stays."""
        known = self._known
        types = known.need(LabelScheme, CLAIM_TYPE_SCHEME)
        type_labels = {label.uid for label in known.rows(Label) if label.scheme == types}
        wanted: list[str] = []
        for key, stays in (
            ("labels", type_labels.__contains__),
            ("tags", lambda uid: uid not in type_labels),
        ):
            if key not in values:
                wanted += [link.label for link in there if stays(link.label)]
            elif key == "labels":
                wanted += [label_of(known, types, code) for code in texts_of(values, key)]
            else:
                wanted += [self._tag(tag) for tag in texts_of(values, key)]
        old = {link.label: link.uid for link in there}
        links = [
            ClaimLabel(uid=old.get(label) or new_uid(), claim=claim.uid, label=label)
            for label in dict.fromkeys(wanted)
        ]
        known.put_list(links, there)

    def _tag(self, tag: str) -> str:
        scheme, _, code = tag.partition("/")
        return label_of(self._known, self._known.need(LabelScheme, scheme), code)


class _Parts:
    """What hangs on a claim that is in the project; nothing for a new one, without asking."""

    def __init__(self, known: Known, claim: str, *, exist: bool) -> None:
        self._store = known.session.store
        self._claim = claim
        self._exist = exist

    def of(self, kind: type[R]) -> list[R]:
        found = self._store.find(kind, claim=self._claim) if self._exist else []
        return sorted(found, key=lambda record: getattr(record, "seq", 0))


def _with_uids(given: Sequence[dict[str, Any]], there: Sequence[Record]) -> list[tuple[dict[str, Any], str]]:
    """Give each object its uid: its own, else that of the row in its place that nobody else asks for."""
    own = [text_of(each, "uid") for each in given]
    free = iter([record.uid for record in there if record.uid not in own])
    if len(set(filter(None, own))) < len(list(filter(None, own))):
        raise Rejected("duplicate-id", id=next(uid for uid in own if own.count(uid) > 1 and uid))
    return [(each, uid or next(free, "") or new_uid()) for each, uid in zip(given, own, strict=True)]


def _place(span: dict[str, Any], text: str) -> tuple[int, int]:
    """Return where a span stands; without offsets its quote must occur exactly once."""
    quote, start, end = clean(text_of(span, "quote")).text, integer_of(span, "start"), integer_of(span, "end")
    if start is None:
        if not quote:
            raise Rejected("missing-field", field="quote")
        start = text.find(quote)
        if start < 0:
            raise Rejected("quote-not-found", quote=quote)
        if text.find(quote, start + 1) >= 0:
            raise Rejected("quote-ambiguous", quote=quote)
    if end is None:
        end = start + len(quote)
    if not 0 <= start < end <= len(text):
        raise Rejected("outside-text")
    if "quote" in span and text[start:end] != quote:
        raise Rejected("quote-mismatch", quote=quote)
    return start, end


def _span(values: dict[str, Any], spans: Sequence[ClaimSpan]) -> str | None:
    """Return the span that ``span`` (a place in the list of spans, from 0) names."""
    at = integer_of(values, "span")
    if at is None:
        return None
    if not 0 <= at < len(spans):
        raise Rejected("bad-field", field="span")
    return spans[at].uid


def _part_of(values: dict[str, Any], uids: Sequence[str], own: str) -> str | None:
    """Return the figure that ``part_of`` (a place in the list of figures, from 0) names."""
    at = integer_of(values, "part_of")
    if at is None:
        return None
    if not 0 <= at < len(uids):
        raise Rejected("bad-field", field="part_of")
    if uids[at] == own:
        raise Rejected("figure-cycle")
    return uids[at]


def _check_order(figure: Quantity) -> None:
    bounds = [bound for bound in (figure.low, figure.value, figure.high) if bound is not None]
    if bounds != sorted(bounds):
        raise Rejected("range-order")
