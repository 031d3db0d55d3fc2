"""Figures of claims: value, bounds, what is counted; several per claim."""

from __future__ import annotations

import math
from dataclasses import replace

from app.edits import add, edit, in_one_turn, need
from app.problems import Rejected
from app.session import Session
from db.changes import Action, Change, removed
from db.ids import new_uid
from db.records import Claim, ClaimPosition, ClaimSpan, Number, Quantity

_FIXED = frozenset({"uid", "claim", "seq", "guessed"})


@in_one_turn
def add_figure(session: Session, claim_uid: str, **fields: object) -> tuple[Action, str]:
    """Return the action that adds a figure to a claim, and its uid.

    Raises ``Rejected``: range-order unless low ≤ value ≤ high, not-a-number, unknown-code, not-a-date, other-claim.
    """
    _refuse_fixed(fields)
    need(session, Claim, claim_uid)
    there = session.store.find(Quantity, claim=claim_uid)
    seq = max((figure.seq for figure in there), default=-1) + 1
    figure = Quantity(uid=new_uid(), claim=claim_uid, seq=seq)
    change = add(figure, fields)
    _check(session, change)
    return Action("figure.create", (change,)), figure.uid


@in_one_turn
def edit_figure(session: Session, figure_uid: str, **fields: object) -> Action:
    """Set fields of a figure; a guessed one is a guess no more. Raises what ``add_figure`` raises, and figure-cycle."""
    _refuse_fixed(fields)
    figure = need(session, Quantity, figure_uid)
    changes = edit(figure, fields)
    if changes and figure.guessed:
        changes = edit(figure, {**fields, "guessed": False})
    for change in changes:
        _check(session, change)
    return Action("figure.edit", changes)


@in_one_turn
def remove_figure(session: Session, figure_uid: str) -> Action:
    """Remove a figure; those that were part of it stand on their own, an answer given with it lacks its figure."""
    figure = need(session, Quantity, figure_uid)
    parts = session.store.find(Quantity, part_of=figure_uid)
    freed = (Change(part, replace(part, part_of=None)) for part in parts)
    answers = session.store.find(ClaimPosition, quantity=figure_uid)
    open_again = (Change(answer, replace(answer, quantity=None)) for answer in answers)
    return Action("figure.remove", (*freed, *open_again, removed(figure)))


def _refuse_fixed(fields: dict[str, object]) -> None:
    if fixed := _FIXED & fields.keys():
        raise ValueError(f"not to be edited: {sorted(fixed)}")


def _check(session: Session, change: Change) -> None:
    figure = change.after
    assert isinstance(figure, Quantity)  # noqa: S101  (made by an edit)
    _check_numbers(figure)
    if figure.span is not None and need(session, ClaimSpan, figure.span).claim != figure.claim:
        raise Rejected("other-claim")
    whole, seen = figure.part_of, {figure.uid}
    while whole is not None:
        if whole in seen:
            raise Rejected("figure-cycle")
        seen.add(whole)
        whole = need(session, Quantity, whole).part_of


def _check_numbers(figure: Quantity) -> None:
    for number in (figure.low, figure.value, figure.high):
        if number is not None and not storable(number):
            raise Rejected("not-a-number", value=str(number))
    if not in_order(figure.low, figure.value, figure.high):
        raise Rejected("range-order")


def in_order(low: Number | None, value: Number | None, high: Number | None) -> bool:
    """Whether low ≤ value ≤ high, as far as they are given."""
    given = [number for number in (low, value, high) if number is not None]
    return given == sorted(given)


def storable(number: object) -> bool:
    """Whether the project can keep this number: finite, and an integer of at most 64 bits."""
    if isinstance(number, bool) or not isinstance(number, int | float):
        return False
    return math.isfinite(number) and (isinstance(number, float) or -(2**63) <= number < 2**63)
