"""The rows of the workbook, page by page: what the project knows, said in the words of the workbook."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from app.codes import article_code, claim_code, event_code
from app.export_guesses import guessed, guessed_in_figure, guessed_speakers
from app.export_options import ExportOptions
from app.export_plan import Plan, RowNumbers, pages
from app.export_words import Words, day
from app.session import Session
from db.queries import export as queries
from db.queries.export import (
    ArticleFacts,
    ClaimFacts,
    EventFacts,
    FigureFacts,
    LinkFacts,
    PartyFacts,
    SpanFacts,
    SpeakerFacts,
)
from exports.columns import Link
from exports.sheets.articles import ArticleRow
from exports.sheets.claims import ClaimRow
from exports.sheets.events import EventRow
from exports.sheets.figures import FigureRow
from exports.sheets.links import LinkRow


class _OfClaim(Protocol):
    @property
    def claim_id(self) -> int: ...


F = TypeVar("F", bound=_OfClaim)
_NO_FIGURE = FigureFacts(
    0, "", "", "", None, None, None, "", "", "", "", "", "", "", 0, "", None, None, None, None, None
)


@dataclass(frozen=True, slots=True)
class _Claim:
    """A claim with what all sheets tell of it."""

    facts: ClaimFacts
    code: str
    place: SpanFacts | None
    other_places: list[SpanFacts]
    speakers: list[SpeakerFacts]
    links: list[LinkFacts]


class Rows:
    """Makes the rows of each sheet; ``mismatches`` counts claims whose quote was not at its place, ``guessed`` those with guesses."""

    def __init__(self, session: Session, options: ExportOptions, plan: Plan, words: Words) -> None:
        self._store = session.store
        self._plan = plan
        self._words = words
        self._row_of_claim = _rows_in(options, "claims", plan.claims)
        self._row_of_article = _rows_in(options, "articles", plan.articles)
        self._row_of_event = _rows_in(options, "events", plan.events)
        self.mismatches = 0
        self.guessed = 0

    # -- claims ----------------------------------------------------------------------------------------------------

    def claims(self) -> Iterator[list[ClaimRow | None]]:
        """Yield the claims; None stands for one that was removed meanwhile."""
        for page in pages(self._plan.claims):
            found = self._claims(page)
            matching = self._matching(list(found.values()))
            figures = _by_claim(queries.figures(self._store, page))
            labels: dict[int, list[str]] = defaultdict(list)
            for claim, label in queries.labels(self._store, page):
                labels[claim].append(label)
            yield [
                self._claim_row(found[each], figures[each], labels[each], matches=each in matching)
                if each in found
                else None
                for each in page
            ]

    def _claims(self, page: Sequence[int]) -> dict[int, _Claim]:
        spans = _by_claim(queries.spans(self._store, page))
        speakers = _by_claim(queries.speakers(self._store, page))
        links = _by_claim(queries.links(self._store, page))
        found = {}
        for facts in queries.claims(self._store, page):
            of = spans[facts.id]
            first = next((span for span in of if span.role == "content"), of[0] if of else None)
            found[facts.id] = _Claim(
                facts=facts,
                code=claim_code(facts.article_number, facts.number),
                place=first,
                other_places=[span for span in of if span is not first],
                speakers=speakers[facts.id],
                links=links[facts.id],
            )
        return found

    def _matching(self, claims: list[_Claim]) -> set[int]:
        """Return the claims whose quotes, all of them, are what the text of the article says there."""
        by_text: dict[str, list[_Claim]] = defaultdict(list)
        for claim in claims:
            by_text[claim.facts.text_sha256].append(claim)
        matching = set()
        for sha256, of_text in by_text.items():
            text = self._store.text(sha256)
            for claim in of_text:
                spans = [claim.place, *claim.other_places] if claim.place else []
                if all(text[span.start : span.end] == span.quote for span in spans):
                    matching.add(claim.facts.id)
        self.mismatches += len(claims) - len(matching)
        return matching

    def _claim_row(
        self, claim: _Claim, figures: list[FigureFacts], labels: list[str], *, matches: bool
    ) -> ClaimRow:
        words, facts, place = self._words, claim.facts, claim.place
        figure = figures[0] if figures else _NO_FIGURE
        published, asserted = day(facts.published), day(facts.asserted_date)
        first = claim.speakers[0] if claim.speakers else None
        return ClaimRow(
            code=claim.code, uid=facts.uid, claim_type=words.claim_type(facts.claim_type),
            further_labels=words.labels(labels), quote=place.quote if place else "",
            start=place.start if place else None, end=place.end if place else None,
            quote_matches=words.wording.yes_no(flag=matches), other_spans=self._other_spans(claim),
            claimant=self._speakers(claim, "claimant"), relays=self._speakers(claim, "relay"),
            publisher=self._speakers(claim, "publisher"),
            mode=words.word("attribution_mode", first.mode) if first else "",
            cue=first.cue_text if first else "", article=self._article_link(facts),
            outlet=words.name(facts.outlet_ar, facts.outlet_en), headline=facts.headline,
            published=published.shown, published_from=published.start, events=self._events(claim),
            figures=len(figures), figure_surface=figure.surface,
            comparator=words.word("comparator", figure.comparator), value=figure.value, low=figure.low,
            high=figure.high, unit=figure.unit, counted_group=words.word("counted_group", figure.counted_group),
            population=words.word("population", figure.population), sex_age=words.word("sex_age", figure.sex_age),
            as_of=day(figure.as_of_date).shown, figure_status=words.word("figure_status", figure.figure_status),
            modality=words.word("modality", facts.modality), polarity=words.word("polarity", facts.polarity),
            article_stance=words.word("article_stance", facts.article_stance), place=words.place(facts.place_text),
            time_text=facts.time_text, asserted=asserted.shown, asserted_from=asserted.start,
            asserted_to=asserted.end, confidence=words.word("confidence", facts.confidence),
            credibility=words.word("credibility", facts.credibility), status=words.word("claim_status", facts.status),
            guessed=self._guessed(claim, figures),
            priority=words.wording.yes_no(flag=bool(facts.priority)), reviewer=words.reviewer(facts.reviewer),
            summary=facts.summary, note=facts.note, filename=facts.filename, text_sha256=facts.text_sha256,
            created_at=facts.created_at, updated_at=facts.updated_at,
        )  # fmt: skip

    def _guessed(self, claim: _Claim, figures: list[FigureFacts]) -> str:
        said = guessed(self._words, claim.facts, claim.speakers, figures)
        self.guessed += bool(said)
        return said

    def _other_spans(self, claim: _Claim) -> str:
        said = (
            self._words.wording.phrase(
                "span", role=self._words.word("span_role", span.role), start=span.start, end=span.end, quote=span.quote
            )
            for span in claim.other_places
        )  # fmt: skip
        return "\n".join(said)

    def _speakers(self, claim: _Claim, role: str) -> str:
        of = (node for node in claim.speakers if node.role == role)
        return self._words.joined(self._words.actor(node.actor, node.name_ar, node.name_en) for node in of)

    def _events(self, claim: _Claim) -> str:
        words = self._words
        said = (
            words.wording.phrase(
                "linked_event",
                code=event_code(link.number),
                title=words.name(link.title_ar, link.title_en),
                relation=words.word("claim_event", link.relation),
            )
            for link in claim.links
        )
        return words.joined(said, "\n")

    def _article_link(self, facts: ClaimFacts) -> Link:
        return Link(article_code(facts.article_number), self._row_of_article[facts.article_id])

    def _claim_link(self, claim: _Claim) -> Link:
        return Link(claim.code, self._row_of_claim[claim.facts.id])

    # -- what hangs on claims --------------------------------------------------------------------------------------

    def links(self) -> Iterator[list[LinkRow]]:
        """Yield the links of the claims to events."""
        for page in pages(self._plan.claims):
            found = self._claims(page)
            yield [self._link_row(claim, link) for claim in found.values() for link in claim.links]

    def _link_row(self, claim: _Claim, link: LinkFacts) -> LinkRow:
        words, facts = self._words, claim.facts
        return LinkRow(
            claim=self._claim_link(claim), event=Link(event_code(link.number), self._row_of_event[link.event_id]),
            relation=words.word("claim_event", link.relation), title=words.name(link.title_ar, link.title_en),
            claim_type=words.claim_type(facts.claim_type), quote=claim.place.quote if claim.place else "",
            claimant=self._speakers(claim, "claimant"), article=self._article_link(facts),
            outlet=words.name(facts.outlet_ar, facts.outlet_en), published=day(facts.published).shown,
            status=words.word("claim_status", facts.status), guessed=guessed_speakers(words, claim.speakers), uid=link.uid, claim_uid=facts.uid,
            event_uid=link.event_uid,
        )  # fmt: skip

    def figures(self) -> Iterator[list[FigureRow]]:
        """Yield the figures of the claims."""
        for page in pages(self._plan.claims):
            figures = _by_claim(queries.figures(self._store, page))
            found = self._claims([claim for claim in page if claim in figures])
            yield [
                self._figure_row(claim, figure, seq)
                for claim in found.values()
                for seq, figure in enumerate(figures[claim.facts.id], start=1)
            ]

    def _figure_row(self, claim: _Claim, figure: FigureFacts, seq: int) -> FigureRow:
        words, facts, as_of = self._words, claim.facts, day(figure.as_of_date)
        return FigureRow(
            claim=self._claim_link(claim), seq=seq, surface=figure.surface,
            comparator=words.word("comparator", figure.comparator), comparator_code=figure.comparator,
            value=figure.value, low=figure.low, high=figure.high, unit=figure.unit,
            counted_group=words.word("counted_group", figure.counted_group),
            population=words.word("population", figure.population), sex_age=words.word("sex_age", figure.sex_age),
            as_of=as_of.shown, as_of_from=as_of.start, as_of_to=as_of.end, scope=words.place(figure.scope_text),
            figure_status=words.word("figure_status", figure.figure_status),
            derived=words.wording.yes_no(flag=bool(figure.is_derived)), formula=figure.formula,
            part_of=_whole(figure), claimant=self._speakers(claim, "claimant"), relays=self._speakers(claim, "relay"),
            events=self._events(claim), quote=claim.place.quote if claim.place else "",
            start=claim.place.start if claim.place else None, end=claim.place.end if claim.place else None,
            article=self._article_link(facts), outlet=words.name(facts.outlet_ar, facts.outlet_en),
            published=day(facts.published).shown, status=words.word("claim_status", facts.status),
            guessed=guessed_in_figure(words, claim.speakers, figure), uid=figure.uid, claim_uid=facts.uid,
        )  # fmt: skip

    # -- articles and events ---------------------------------------------------------------------------------------

    def articles(self) -> Iterator[list[ArticleRow | None]]:
        """Yield the articles; None stands for one that was removed meanwhile."""
        for page in pages(self._plan.articles):
            firsts = self._first_claims(page)
            found = {facts.id: facts for facts in queries.articles(self._store, page)}
            yield [
                self._article_row(found[each], firsts.get(each)) if each in found else None for each in page
            ]

    def _first_claims(self, page: Sequence[int]) -> dict[int, Link]:
        first = {self._plan.first_claim[each]: each for each in page if each in self._plan.first_claim}
        return {
            first[claim.id]: Link(
                claim_code(claim.article_number, claim.number), self._row_of_claim[claim.id]
            )
            for claim in queries.claims(self._store, list(first))
        }

    def _article_row(self, facts: ArticleFacts, first_claim: Link | None) -> ArticleRow:
        words, published = self._words, day(facts.published)
        return ArticleRow(
            code=article_code(facts.number), uid=facts.uid, outlet=words.name(facts.outlet_ar, facts.outlet_en),
            outlet_type=words.word("outlet_type", facts.outlet_type or ""),
            reliability=words.word("reliability", facts.reliability or ""), headline=facts.headline,
            byline=facts.byline, published=published.shown,
            published_precision=words.word("date_precision", facts.published_precision),
            published_from=published.start, published_to=published.end, language=facts.language, url=facts.url,
            archive_url=facts.archive_url, retrieved_at=facts.retrieved_at, chars=facts.char_count,
            claims=self._plan.claims_of_article[facts.id], first_claim=first_claim,
            duplicate_of=article_code(facts.duplicate_of) if facts.duplicate_of is not None else "",
            note=facts.note, filename=facts.filename, encoding=facts.encoding, text_sha256=facts.text_sha256,
            raw_sha256=facts.raw_sha256, imported_at=facts.created_at,
        )  # fmt: skip

    def events(self) -> Iterator[list[EventRow | None]]:
        """Yield the events; None stands for one that was removed meanwhile."""
        for page in pages(self._plan.events):
            parties: dict[int, list[PartyFacts]] = defaultdict(list)
            for party in queries.parties(self._store, page):
                parties[party.event_id].append(party)
            found = {facts.id: facts for facts in queries.events(self._store, page)}
            yield [self._event_row(found[each], parties[each]) if each in found else None for each in page]

    def _event_row(self, facts: EventFacts, parties: Iterable[PartyFacts]) -> EventRow:
        words, when = self._words, day(facts.date)
        hidden = words.is_hidden_place(sensitive=facts.place_sensitive)
        told = {
            code: self._plan.relations[facts.id, code]
            for code in ("reports", "supports", "contradicts", "context")
        }
        return EventRow(
            code=event_code(facts.number), uid=facts.uid, title=words.name(facts.title_ar, facts.title_en),
            event_type=words.word("event_type", facts.event_type), acled_code=facts.acled_code, date=when.shown,
            date_precision=words.word("date_precision", facts.date_precision), date_from=when.start,
            date_to=when.end, place=words.place(facts.place_name),
            admin1="" if hidden else words.place(facts.admin1), country=words.place(facts.country),
            lat=None if hidden else facts.lat, lon=None if hidden else facts.lon,
            place_precision=words.word("place_precision", facts.place_precision),
            parent=event_code(facts.parent) if facts.parent is not None else "", parties=self._parties(parties),
            claims=sum(told.values()), **told, description=facts.description, note=facts.note,
        )  # fmt: skip

    def _parties(self, parties: Iterable[PartyFacts]) -> str:
        words = self._words
        said = []
        for party in parties:
            name = words.actor(party.actor, party.name_ar, party.name_en)
            said.append(words.wording.phrase("party", name=name, role=party.role) if party.role else name)
        return words.joined(said, "\n")


def _rows_in(options: ExportOptions, sheet: str, ids: Sequence[int]) -> RowNumbers:
    """Return where the ids stand, or nothing to link to when the sheet is left out."""
    return RowNumbers(ids if sheet in options.sheets else ())


def _by_claim(facts: Iterable[F]) -> defaultdict[int, list[F]]:
    found: defaultdict[int, list[F]] = defaultdict(list)
    for each in facts:
        found[each.claim_id].append(each)
    return found


def _whole(figure: FigureFacts) -> str:
    """Return the figure that this one is a part of: the code of its claim and its place there."""
    if figure.whole_claim is None or figure.whole_article is None:
        return ""
    return f"{claim_code(figure.whole_article, figure.whole_claim)} / {figure.whole_place}"
