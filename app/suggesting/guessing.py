"""A claim with everything the rules can fill in, marked as guessed: figures, chain, manner of saying, dates, places."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from app import figures, labelling, parties, vocabularies
from app.arabic.attributions import ReportedSpeech
from app.arabic.date_mentions import DateMention
from app.arabic.figures import Figure
from app.arabic.places import PlaceMention
from app.arabic.sentences import enclosing
from app.dates import parse_edtf
from app.edits import add, folded_names, need
from app.session import Session
from app.suggesting import sources
from app.suggesting.analysis import Findings
from db.changes import Action, Change, created
from db.ids import new_uid
from db.records import Actor, Article, Attribution, Claim, ClaimSpan, Outlet, Quantity

Span = tuple[int, int]
Found = TypeVar("Found", Figure, DateMention, PlaceMention)
_MOST_PLACES = 3
_NEAR = 20_000  # code points between a cue and the end of what it reports


def claim_with_guesses(
    session: Session,
    article_uid: str,
    spans: Sequence[Span],
    claim_type: str,
    findings: Findings,
    speech: ReportedSpeech | None = None,
) -> tuple[Action, str]:
    """Return the action that makes a claim of ``spans`` with guesses, and its uid; ``speech`` is who says it, if known.

    Raises what ``labelling.label`` raises.
    """
    action, uid = labelling.label(session, article_uid, spans, claim_type)
    text = session.store.text(need(session, Article, article_uid).text_sha256)
    claim = next(record for each in action.changes if isinstance(record := each.record, Claim))
    content = [record for each in action.changes if isinstance(record := each.record, ClaimSpan)]
    guess = _Guess(session, text, claim, content, findings)
    guess.chain(speech or guess.speech())
    guess.figures()
    rest = tuple(each for each in action.changes if each.kind is not Claim)
    return Action(action.name, (created(guess.claim), *rest, *guess.changes)), uid


class _Guess:
    """What is guessed about one claim, piece by piece."""

    def __init__(
        self, session: Session, text: str, claim: Claim, content: Sequence[ClaimSpan], findings: Findings
    ) -> None:
        self._session = session
        self._text = text
        self._findings = findings
        self._places = [(span.start, span.end) for span in content]
        self._seq = len(content)
        self._made: dict[str, Actor] = {}
        self._date = _first_date(self._inside(findings.dates))
        self.claim = self._with_fields(claim, self._circumstances())
        self.changes: list[Change] = []

    # -- fields ------------------------------------------------------------------------------------------------------

    def _circumstances(self) -> dict[str, str]:
        places = dict.fromkeys(place.quote for place in self._inside(self._findings.places))
        found = {"place_text": "، ".join([*places][:_MOST_PLACES])}
        if self._date is not None:
            found |= {"asserted_date": _edtf(self._date), "time_text": self._date.quote}
        return found

    def _with_fields(self, claim: Claim, values: dict[str, str]) -> Claim:
        given = {name: value for name, value in values.items() if value}
        return replace(claim, **given, guessed=(*claim.guessed, *given))  # type: ignore[arg-type]

    # -- who says it -------------------------------------------------------------------------------------------------

    def speech(self) -> ReportedSpeech | None:
        """Return the speech that reports most of the claim; of those that do alike, the closest around it."""
        best: tuple[int, int] | None = None
        found: ReportedSpeech | None = None
        for each in self._reported_near():
            shared = sum(
                max(0, min(end, each.content_end) - max(start, each.content_start))
                for start, end in self._places
            )
            key = (shared, each.content_start - each.content_end)
            if shared and (best is None or key > best):
                best, found = key, each
        return found

    def _reported_near(self) -> Sequence[ReportedSpeech]:
        """Return the speech whose cue stands near the claim: what is said is never far from who says it."""
        reported = self._findings.reported
        first = bisect_left(reported, self._places[0][0] - _NEAR, key=_start)
        return reported[first : bisect_left(reported, self._places[-1][1] + _NEAR, key=_start)]

    def chain(self, speech: ReportedSpeech | None) -> None:
        """Guess claimant and relay, the manner of saying, and the passages that name them."""
        if speech is None:
            self._own_voice()
            return
        self.claim = self._with_fields(self.claim, _manner(speech))
        cue = self._span("cue", speech.start, speech.end)
        source = None
        if speech.claimant_start is not None and speech.claimant_end is not None:
            source = self._span("source", speech.claimant_start, speech.claimant_end)
        relay = self._actor(speech.relay) if speech.relay else None
        claimant = self._claimant(speech)
        mode = speech.mode if speech.mode in vocabularies.codes("attribution_mode") else ""
        nodes = [self._node(0, claimant, "claimant", mode, speech.quote, source or cue)]
        if relay is not None and relay.uid != claimant.uid:
            nodes.append(self._node(1, relay, "relay", "", "", None))
        self.changes += map(created, nodes)

    def _claimant(self, speech: ReportedSpeech) -> Actor:
        if not folded_names(speech.claimant):
            return self._actor(sources.NOBODY, "unattributed")
        kind = sources.unnamed_kind(speech.claimant)
        if not kind:
            return self._actor(speech.claimant)
        through = speech.relay or self._outlet()  # nobody knows whether two of them are the same man
        return self._actor(f"{speech.claimant} ({through})" if through else speech.claimant, kind)

    def _own_voice(self) -> None:
        """Where nobody is quoted in the whole sentence, the article speaks: its outlet is the claimant."""
        outlet = self._outlet()
        start, end = enclosing(self._text, self._places[0][0], self._places[-1][1], "sentence")
        if not outlet or any(start <= each.start < end for each in self._findings.reported):
            return
        self.changes.append(
            created(self._node(0, self._actor(outlet, "media"), "claimant", "article_voice", "", None))
        )

    def _outlet(self) -> str:
        article = need(self._session, Article, self.claim.article)
        outlet = self._session.store.get(Outlet, article.outlet) if article.outlet else None
        return outlet.name_ar if outlet else ""

    def _actor(self, name: str, kind: str = "") -> Actor:
        """Return the actor of that name, found again or made; the change that makes it is noted once."""
        form = "".join(folded_names(name))
        if form not in self._made:
            actor, changes = parties.find_or_new_actor(self._session, name, kind, self.claim.article)
            self._made[form] = actor
            self.changes += changes
        return self._made[form]

    def _node(self, seq: int, actor: Actor, role: str, mode: str, cue: str, span: str | None) -> Attribution:
        return Attribution(
            uid=new_uid(), claim=self.claim.uid, seq=seq, actor=actor.uid, role=role, mode=mode, cue_text=cue,
            span=span, guessed=True,
        )  # fmt: skip

    # -- figures -----------------------------------------------------------------------------------------------------

    def figures(self) -> None:
        """Take every figure inside the claim, each with a passage of its own."""
        date = _edtf(self._date) if self._date is not None else ""
        for seq, figure in enumerate(self._inside(self._findings.figures)):
            span = self._span("figure", figure.start, figure.end)
            self.changes.append(add(_quantity(figure, self.claim.uid, seq, span, date)))

    def _inside(self, found: Sequence[Found]) -> list[Found]:
        """Return what lies within the claim; ``found`` is in the order of the text."""
        inside: list[Found] = []
        for start, end in self._places:
            first, last = bisect_left(found, start, key=_start), bisect_left(found, end, key=_start)
            inside += (each for each in found[first:last] if each.end <= end)
        return inside

    def _span(self, role: str, start: int, end: int) -> str:
        """Note a passage of the claim and return its uid."""
        made = labelling.span_at(self.claim.uid, self._seq, self._text, (start, end), role)
        self._seq += 1
        self.changes.append(created(made))
        return made.uid


def _start(found: Figure | DateMention | PlaceMention | ReportedSpeech) -> int:
    return found.start


def _first_date(dates: Sequence[DateMention]) -> DateMention | None:
    """Return the first date that says a day, else the first of all; times that say nothing storable are passed over."""
    known = [each for each in dates if _edtf(each)]
    return next((each for each in known if each.precision == "day"), known[0] if known else None)


def _edtf(mention: DateMention) -> str:
    found = parse_edtf(mention.iso)
    return mention.iso if found is not None and found.start is not None else ""


def _manner(speech: ReportedSpeech) -> dict[str, str]:
    """Return how it is said, where the cue tells; codes that no list holds are left out."""
    told = {"modality": speech.modality, "polarity": speech.polarity, "article_stance": speech.stance}
    return {name: code for name, code in told.items() if code in vocabularies.codes(name)}


def _quantity(figure: Figure, claim: str, seq: int, span: str, date: str) -> Quantity:
    numbers = {name: getattr(figure, name) for name in ("value", "low", "high")}
    numbers = {name: number if figures.storable(number) else None for name, number in numbers.items()}
    if not figures.in_order(numbers["low"], numbers["value"], numbers["high"]):
        numbers |= {"low": None, "high": None}
    return Quantity(
        uid=new_uid(), claim=claim, seq=seq, span=span, surface=figure.quote, **numbers,
        comparator=_code("comparator", figure.comparator) or "unspecified", unit=_unit(figure),
        counted_group=_group(figure), population=_code("population", figure.population),
        sex_age=_code("sex_age", figure.sex_age), as_of_date=date,
        figure_status=_code("figure_status", figure.status), guessed=True,
    )  # fmt: skip


def _unit(figure: Figure) -> str:
    """Return what is counted in the words of the text, which people read; a share is counted in hundredths."""
    return "%" if figure.kind == "percent" else figure.counted or figure.unit


def _group(figure: Figure) -> str:
    """Return whom a figure counts; a share of them is no count of them, and is not to be compared with one."""
    return "" if figure.kind in ("percent", "fraction") else _code("counted_group", figure.counted_group)


def _code(vocabulary: str, code: str) -> str:
    return code if code in vocabularies.codes(vocabulary) else ""
