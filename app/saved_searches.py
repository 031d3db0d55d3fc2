"""Searches to run again: saved under a name, by the reviewer who made them."""

from __future__ import annotations

from dataclasses import dataclass

from app.arabic.fold import fold
from app.edits import add, edit, folded_names, in_one_turn, need
from app.problems import Rejected
from app.searching.request import Request, restored
from app.session import Session
from db.changes import Action, removed
from db.ids import new_uid
from db.records import Reviewer, SavedSearch


@dataclass(frozen=True, slots=True)
class SavedRow:
    """A saved search as the list shows it."""

    saved: SavedSearch
    request: Request
    reviewer: str
    mine: bool


def rows(session: Session) -> list[SavedRow]:
    """Return the saved searches, one's own before those of others, by name."""
    names = {each.uid: each.display_name for each in session.store.find(Reviewer)}
    me = session.identity.reviewer_uid
    found = [
        SavedRow(each, restored(each.query, each.filters), names.get(each.reviewer, ""), each.reviewer == me)
        for each in session.store.find(SavedSearch)
    ]
    return sorted(found, key=lambda row: (not row.mine, fold(row.saved.name)))


@in_one_turn
def save(session: Session, name: str, request: Request) -> tuple[Action, str]:
    """Return the action that saves a search, and its uid; one of my own of that name is replaced.

    Raises ``Rejected``: no-name, no-query.
    """
    wanted = _name(name)
    if not request.query.strip():
        raise Rejected("no-query")
    me = session.identity.reviewer_uid
    same = next((each for each in _mine(session) if folded_names(each.name) == folded_names(wanted)), None)
    values = {"name": wanted, "query": request.query.strip(), "filters": request.choices()}
    if same is not None:
        return Action("search.save", edit(same, values)), same.uid
    made = SavedSearch(uid=new_uid(), name=wanted, query=request.query.strip(), reviewer=me)
    return Action("search.save", (add(made, values),)), made.uid


@in_one_turn
def rename(session: Session, uid: str, name: str) -> Action:
    """Give a saved search another name. ``Rejected``: gone, no-name, name-taken."""
    wanted = _name(name)
    if any(each.uid != uid and folded_names(each.name) == folded_names(wanted) for each in _mine(session)):
        raise Rejected("name-taken", name=wanted)
    return Action("search.rename", edit(need(session, SavedSearch, uid), {"name": wanted}))


@in_one_turn
def remove(session: Session, uid: str) -> Action:
    """Remove a saved search. ``Rejected("gone")``."""
    return Action("search.remove", (removed(need(session, SavedSearch, uid)),))


def _mine(session: Session) -> list[SavedSearch]:
    return session.store.find(SavedSearch, reviewer=session.identity.reviewer_uid)


def _name(name: str) -> str:
    wanted = " ".join(name.split())
    if not wanted:
        raise Rejected("no-name")
    return wanted
