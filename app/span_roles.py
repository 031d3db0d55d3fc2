"""What a passage is to a claim: the words of its speaker, the cue, or those of a figure, marked by hand."""

from __future__ import annotations

from dataclasses import replace

from app import chains, labelling
from app.chains import NodeDraft
from app.edits import add, edit, folded_names, in_one_turn, need
from app.numbers import parse_number
from app.problems import Rejected
from app.session import Session
from db.changes import Action, Change
from db.ids import new_uid
from db.records import Attribution, Claim, ClaimSpan, Quantity

ROLES = ("cue", "source", "figure")


@in_one_turn
def mark(session: Session, claim_uid: str, role: str, start: int, end: int) -> Action:
    """Return the action that makes a passage (code points) the cue, the source or a figure of a claim.

    A source or cue marked before moves here. The source belongs to the claimant, who is named after it where the
    chain names none; the cue's words become those of the claimant. A figure's words belong to the figure of the same
    number or words, else to one without a passage, else a new figure is made of them. Raises ``Rejected``:
    gone, no-selection, outside-text, overlapping-spans, unknown-code.
    """
    need(session, Claim, claim_uid)
    if role not in ROLES:
        raise Rejected("unknown-code", value=role)
    if role == "figure":
        return _mark_figure(session, claim_uid, start, end)
    node = _claimant(session, claim_uid)
    placed = _placed(session, claim_uid, role, start, end, node)
    span = placed.changes[0].record if placed.changes else None
    if not isinstance(span, ClaimSpan):
        return placed
    more = _name(session, claim_uid, node, span) if role == "source" else _word(node, span)
    return Action("span.role", (*placed.changes, *more))


def _claimant(session: Session, claim_uid: str) -> Attribution | None:
    """Return the first claimant of the chain."""
    chain = sorted(session.store.find(Attribution, claim=claim_uid), key=lambda node: node.seq)
    return next((node for node in chain if node.role == "claimant"), None)


def _placed(
    session: Session, claim_uid: str, role: str, start: int, end: int, node: Attribution | None
) -> Action:
    """Move the passage of this role here, or add one: the one of the claimant, or the only one there is."""
    there = session.store.find(ClaimSpan, claim=claim_uid, role=role)
    own = next((span for span in there if node is not None and span.uid == node.span), None)
    known = own or (there[0] if len(there) == 1 else None)
    if known is None:
        return labelling.add_span(session, claim_uid, start, end, role)
    return labelling.move_span(session, known.uid, start, end)


def _name(session: Session, claim_uid: str, node: Attribution | None, span: ClaimSpan) -> tuple[Change, ...]:
    """Give the claimant its passage; where nobody is named, the passage names the claimant."""
    if node is not None:
        return edit(node, {"span": span.uid})
    name = " ".join(span.quote.split())
    there = sorted(session.store.find(Attribution, claim=claim_uid), key=lambda other: other.seq)
    drafts = [NodeDraft(name), *map(_draft, there)]
    changes = chains.set_chain(session, claim_uid, drafts).changes
    return tuple(_with_span(change, span) for change in changes)


def _draft(node: Attribution) -> NodeDraft:
    return NodeDraft("", node.actor, node.role, node.mode, node.cue_text, span=node.span)


def _with_span(change: Change, span: ClaimSpan) -> Change:
    after = change.after
    if isinstance(after, Attribution) and after.seq == 0:
        return Change(change.before, replace(after, span=span.uid))
    return change


def _word(node: Attribution | None, span: ClaimSpan) -> tuple[Change, ...]:
    return edit(node, {"cue_text": " ".join(span.quote.split())}) if node is not None else ()


def _mark_figure(session: Session, claim_uid: str, start: int, end: int) -> Action:
    spans = {span.uid: span for span in session.store.find(ClaimSpan, claim=claim_uid, role="figure")}
    figures = sorted(session.store.find(Quantity, claim=claim_uid), key=lambda figure: figure.seq)
    for figure in figures:
        known = spans.get(figure.span or "")
        if known is not None and known.start < end and start < known.end:
            moved = labelling.move_span(session, known.uid, start, end)
            return Action("span.role", moved.changes)
    placed = labelling.add_span(session, claim_uid, start, end, "figure")
    span = placed.changes[0].record
    if not isinstance(span, ClaimSpan):
        return placed
    words = " ".join(span.quote.split())
    bare = [figure for figure in figures if figure.span not in spans]
    meant = next((figure for figure in bare if _says(figure, words)), bare[0] if len(bare) == 1 else None)
    if meant is not None:
        return Action("span.role", (*placed.changes, *edit(meant, {"span": span.uid})))
    seq = max((figure.seq for figure in figures), default=-1) + 1
    new = Quantity(
        uid=new_uid(), claim=claim_uid, seq=seq, span=span.uid, surface=words, value=parse_number(words)
    )
    return Action("span.role", (*placed.changes, add(new)))


def _says(figure: Quantity, words: str) -> bool:
    """Tell whether these words are those of the figure, or write its number."""
    if folded_names(figure.surface) == folded_names(words):
        return True
    return figure.value is not None and parse_number(words) == figure.value
