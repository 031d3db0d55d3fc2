"""The chain of attribution: who says it, who relays it, who publishes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app import parties
from app.edits import folded_names, in_one_turn, need
from app.edits import new as checked
from app.problems import Rejected
from app.session import Session
from db.changes import Action, Change, created, removed
from db.ids import new_uid
from db.records import Actor, Attribution, Claim, ClaimSpan


@dataclass(frozen=True, slots=True)
class NodeDraft:
    """A node as it is to be: an actor by uid, or by a name that is found again or made (then of ``actor_type``)."""

    actor_name: str = ""
    actor_uid: str | None = None
    role: str = "claimant"
    mode: str = ""
    cue_text: str = ""
    actor_type: str = ""
    span: str | None = None


@in_one_turn
def set_chain(session: Session, claim_uid: str, nodes: Sequence[NodeDraft]) -> Action:
    """Make the chain of a claim exactly ``nodes``, the origin first; actors not known are made.

    Rows that stay keep their identity, by place; a guessed node that stays as it was stays a guess. Raises ``Rejected``: gone, no-name, unknown-code, other-claim (span).
    """
    claim = need(session, Claim, claim_uid)
    old = _chain(session, claim_uid)
    guessed = {_said(node) for node in old if node.guessed}
    made: dict[str, Actor] = {}
    changes: list[Change] = []
    for seq, draft in enumerate(nodes):
        actor, extra = _actor(session, claim, draft, made)
        _check_span(session, claim_uid, draft.span)
        changes += extra
        node = Attribution(
            uid=old[seq].uid if seq < len(old) else new_uid(), claim=claim_uid, seq=seq, actor=actor,
            role=draft.role, mode=draft.mode, cue_text=draft.cue_text, span=draft.span,
        )  # fmt: skip
        node = checked(node)
        node = replace(node, guessed=_said(node) in guessed)
        if seq >= len(old):
            changes.append(created(node))
        elif node != old[seq]:
            changes.append(Change(old[seq], node))
    changes += map(removed, old[len(nodes) :])
    return Action("claim.chain", tuple(changes))


def set_chain_node(session: Session, claim_uid: str, seq: int, draft: NodeDraft | None) -> Action:
    """Replace node ``seq`` of a chain, append it when ``seq`` is the chain's length, or take it out (None)."""
    drafts = [_draft(node) for node in _chain(session, claim_uid)]
    if not 0 <= seq <= len(drafts):
        raise Rejected("no-node", seq=seq)
    drafts[seq : seq + 1] = [] if draft is None else [draft]
    return set_chain(session, claim_uid, drafts)


def _chain(session: Session, claim_uid: str) -> list[Attribution]:
    return sorted(session.store.find(Attribution, claim=claim_uid), key=lambda node: node.seq)


def _said(node: Attribution) -> tuple[str | None, ...]:
    return node.actor, node.role, node.mode, node.cue_text, node.span


def _draft(node: Attribution) -> NodeDraft:
    return NodeDraft(
        actor_uid=node.actor, role=node.role, mode=node.mode, cue_text=node.cue_text, span=node.span
    )


def _actor(
    session: Session, claim: Claim, draft: NodeDraft, made: dict[str, Actor]
) -> tuple[str, tuple[Change, ...]]:
    """Return the uid of the actor meant, and the change that makes it when it is new."""
    if draft.actor_uid is not None:
        return need(session, Actor, draft.actor_uid).uid, ()
    name = "".join(folded_names(draft.actor_name))
    if name in made:
        return made[name].uid, ()
    actor, changes = parties.find_or_new_actor(session, draft.actor_name, draft.actor_type, claim.article)
    made[name] = actor
    return actor.uid, changes


def _check_span(session: Session, claim_uid: str, span_uid: str | None) -> None:
    if span_uid is not None and need(session, ClaimSpan, span_uid).claim != claim_uid:
        raise Rejected("other-claim")
