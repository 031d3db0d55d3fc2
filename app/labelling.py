"""Making claims from selections, their types and tags, and moving their spans."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from app import guesses, removal, schemes
from app.arabic.words import trim
from app.edits import add, edit, in_one_turn, need, need_all
from app.problems import Rejected
from app.session import Session
from db.changes import Action, Change, removed
from db.ids import new_uid
from db.queries import claims as queries
from db.records import (
    Article,
    Attribution,
    Claim,
    ClaimEventLink,
    ClaimLabel,
    ClaimSpan,
    Label,
    Quantity,
)

CONTEXT_CHARS = 32
Span = tuple[int, int]


@in_one_turn
def label(session: Session, article_uid: str, spans: Sequence[Span], claim_type: str) -> tuple[Action, str]:
    """Return the action that makes a claim of my own on ``spans`` (code points), and the claim's uid.

    Raises ``Rejected``: no-selection, outside-text, overlapping-spans, unknown-type, own-overlap (I have a claim of
    this type on exactly this span).
    """
    schemes.claim_type(session, claim_type)
    article = need(session, Article, article_uid)
    text = session.store.text(article.text_sha256)
    places = _places(spans, text)
    me = session.identity.reviewer_uid
    if len(places) == 1 and _already(session, article_uid, claim_type, places[0]):
        raise Rejected("own-overlap")
    claim = Claim(
        uid=new_uid(), number=queries.next_number(session.store, article_uid), article=article_uid, reviewer=me,
        claim_type=claim_type,
    )  # fmt: skip
    made = [span_at(claim.uid, seq, text, place) for seq, place in enumerate(places)]
    return Action("claim.label", (add(claim), *map(add, made))), claim.uid


@in_one_turn
def set_type(session: Session, claim_uid: str, code: str) -> Action:
    """Give a claim another type; a second type that is the same falls away."""
    claim, kind = need(session, Claim, claim_uid), schemes.claim_type(session, code)
    doubled = session.store.find(ClaimLabel, claim=claim_uid, label=kind.uid)
    return Action("claim.type", (*edit(claim, {"claim_type": code}), *map(removed, doubled)))


@in_one_turn
def toggle_second_type(session: Session, claim_uid: str, code: str) -> Action:
    """Add or take away a further type or a sub-type. ``Rejected``: same-type for the first one, unknown-type."""
    if need(session, Claim, claim_uid).claim_type == code:
        raise Rejected("same-type")
    kind = schemes.type_label(session, code)
    if kind is None:
        raise Rejected("unknown-type", type=code)
    return toggle_label(session, claim_uid, kind.uid)


@in_one_turn
def toggle_label(session: Session, claim_uid: str, label_uid: str) -> Action:
    """Add or take away a label of any scheme (a tag of the team, a sub-type)."""
    there = session.store.find(ClaimLabel, claim=claim_uid, label=label_uid)
    if there:
        return Action("claim.unlabel", tuple(map(removed, there)))
    claim, tag = need(session, Claim, claim_uid), need(session, Label, label_uid)
    return Action("claim.tag", (add(ClaimLabel(uid=new_uid(), claim=claim.uid, label=tag.uid)),))


@in_one_turn
def move_span(session: Session, span_uid: str, start: int, end: int) -> Action:
    """Put a span elsewhere in the text. ``Rejected``: no-selection, outside-text, overlapping-spans."""
    span = need(session, ClaimSpan, span_uid)
    text = _text_of(session, span.claim)
    others = [(s.start, s.end) for s in _spans(session, span.claim, span.role) if s.uid != span_uid]
    place = _beside(others, (start, end), text)
    moved = span_at(span.claim, span.seq, text, place)
    return Action("span.move", edit(span, {name: getattr(moved, name) for name in _PLACED}))


@in_one_turn
def add_span(session: Session, claim_uid: str, start: int, end: int, role: str = "content") -> Action:
    """Add a piece of text to a claim. ``Rejected``: no-selection, outside-text, overlapping-spans, unknown-code."""
    need(session, Claim, claim_uid)
    text = _text_of(session, claim_uid)
    there = session.store.find(ClaimSpan, claim=claim_uid)
    place = _beside([(s.start, s.end) for s in there if s.role == role], (start, end), text)
    seq = max((span.seq for span in there), default=-1) + 1
    return Action("span.add", (add(span_at(claim_uid, seq, text, place, role)),))


@in_one_turn
def remove_span(session: Session, span_uid: str) -> Action:
    """Take a piece of text from a claim; what rested on it rests on the claim. ``Rejected("last-span")``."""
    span = need(session, ClaimSpan, span_uid)
    if span.role == "content" and len(_spans(session, span.claim, "content")) == 1:
        raise Rejected("last-span")
    nodes = [
        Change(node, replace(node, span=None)) for node in session.store.find(Attribution, span=span_uid)
    ]
    figures = [Change(each, replace(each, span=None)) for each in session.store.find(Quantity, span=span_uid)]
    return Action("span.remove", (*nodes, *figures, removed(span)))


@in_one_turn
def remove(session: Session, claim_uids: Sequence[str]) -> Action:
    """Remove claims with everything that hangs on them."""
    return Action("claim.remove", removal.claims(session, need_all(session, Claim, claim_uids)))


@in_one_turn
def repeat_previous(session: Session, claim_uids: Sequence[str], previous_uid: str) -> Action:
    """Copy chain, date, time, place and event links of one claim to others, in one action.

    An existing chain is replaced when the earlier claim has one; empty fields of the earlier claim change nothing.
    What is a guess there is one here.
    """
    previous = need(session, Claim, previous_uid)
    fields = {name: value for name in _REPEATED if (value := getattr(previous, name))}
    chain = session.store.find(Attribution, claim=previous_uid)
    links = session.store.find(ClaimEventLink, claim=previous_uid)
    changes: list[Change] = []
    for claim in need_all(session, Claim, [uid for uid in claim_uids if uid != previous_uid]):
        changes += guesses.edited(claim, fields, previous.guessed)
        changes += _copied_chain(session, claim.uid, chain)
        linked = {link.event for link in session.store.find(ClaimEventLink, claim=claim.uid)}
        changes += [
            add(replace(link, uid=new_uid(), claim=claim.uid)) for link in links if link.event not in linked
        ]
    return Action("claim.repeat", tuple(changes))


_PLACED = ("start", "end", "quote", "prefix", "suffix")
_REPEATED = ("asserted_date", "time_text", "place_text", "place_sensitive")


def _copied_chain(session: Session, claim_uid: str, chain: Sequence[Attribution]) -> list[Change]:
    old = session.store.find(Attribution, claim=claim_uid)
    content = [(node.seq, node.actor, node.role, node.mode, node.cue_text) for node in chain]
    if not chain or content == [(n.seq, n.actor, n.role, n.mode, n.cue_text) for n in old]:
        return []
    copies = (replace(node, uid=new_uid(), claim=claim_uid, span=None) for node in chain)
    return [*map(removed, old), *map(add, copies)]


def _already(session: Session, article_uid: str, claim_type: str, place: Span) -> bool:
    me = session.identity.reviewer_uid
    same = queries.same_spans(session.store, article_uid, me, claim_type, place)
    return any(len(_spans(session, uid, "content")) == 1 for uid in same)


def _spans(session: Session, claim_uid: str, role: str) -> list[ClaimSpan]:
    return session.store.find(ClaimSpan, claim=claim_uid, role=role)


def _text_of(session: Session, claim_uid: str) -> str:
    claim = need(session, Claim, claim_uid)
    return session.store.text(need(session, Article, claim.article).text_sha256)


def _places(spans: Sequence[Span], text: str) -> list[Span]:
    """Return the spans without white space at their ends, in the order of the text.

    Raises ``Rejected`` when they cannot be those of one claim.
    """
    places = sorted(set(spans))
    if not places or any(start >= end for start, end in places):
        raise Rejected("no-selection")
    if places[0][0] < 0 or max(end for _, end in places) > len(text):
        raise Rejected("outside-text")
    places = [trim(text, *place) for place in places]
    if any(start >= end for start, end in places):
        raise Rejected("no-selection")
    check_apart(places)
    return places


def _beside(others: Sequence[Span], span: Span, text: str) -> Span:
    """Return a span without white space at its ends, if it may stand beside others of its claim."""
    (place,) = _places([span], text)
    check_apart([place, *others])
    return place


def check_apart(places: Sequence[Span]) -> None:
    """Raise ``Rejected("overlapping-spans")`` when two pieces of one claim in one role share a character."""
    if any(before[1] > after[0] for before, after in itertools.pairwise(sorted(places))):
        raise Rejected("overlapping-spans")


def span_at(claim_uid: str, seq: int, text: str, place: Span, role: str = "content") -> ClaimSpan:
    """Return a new span of a claim at ``place`` of its text, with its quote and what stands around it."""
    start, end = place
    return ClaimSpan(
        uid=new_uid(), claim=claim_uid, seq=seq, start=start, end=end, quote=text[start:end],
        prefix=text[max(0, start - CONTEXT_CHARS) : start], suffix=text[end : end + CONTEXT_CHARS], role=role,
    )  # fmt: skip
