"""Saved searches: saved, replaced, renamed, removed, each undone; one's own before those of others."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import saved_searches
from app.problems import Rejected
from app.searching.request import Filter, Request
from app.session import Identity, Session
from db.ids import new_uid
from db.records import SavedSearch
from tests.app.sessions import new_session

ASKED = Request(query="إجلاء", mode="phrase", filter=Filter(claimed="no"))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with new_session(tmp_path) as opened:
        yield opened


def save(session: Session, name: str, request: Request = ASKED) -> str:
    action, uid = saved_searches.save(session, name, request)
    session.perform(action)
    return uid


def test_a_saved_search_comes_back_whole(session: Session) -> None:
    save(session, "  إجلاء   القرية ")
    (row,) = saved_searches.rows(session)
    assert (row.saved.name, row.request, row.mine) == ("إجلاء القرية", ASKED, True)


def test_the_same_name_replaces_and_undo_brings_the_earlier_one_back(session: Session) -> None:
    uid = save(session, "إجلاء")
    action, same = saved_searches.save(session, "اجلاء", Request(query="نزوح"))
    session.perform(action)
    assert same == uid
    assert [row.request.query for row in saved_searches.rows(session)] == ["نزوح"]
    session.perform(action.inverse())
    assert [row.request for row in saved_searches.rows(session)] == [ASKED]


def test_renaming_and_removing(session: Session) -> None:
    uid, other = save(session, "أ"), save(session, "ب")
    session.perform(saved_searches.rename(session, uid, "ج"))
    with pytest.raises(Rejected, match="name-taken"):
        saved_searches.rename(session, uid, "ب")
    session.perform(saved_searches.remove(session, other))
    assert [row.saved.name for row in saved_searches.rows(session)] == ["ج"]
    with pytest.raises(Rejected, match="gone"):
        saved_searches.remove(session, other)


@pytest.mark.parametrize(("name", "query", "code"), [(" ", "إجلاء", "no-name"), ("اسم", "  ", "no-query")])
def test_nothing_without_a_name_or_a_query(session: Session, name: str, query: str, code: str) -> None:
    with pytest.raises(Rejected, match=code):
        saved_searches.save(session, name, Request(query=query))


def test_those_of_others_come_after_ones_own(session: Session) -> None:
    save(session, "ب")
    path = session.path
    session.close()
    with contextlib.closing(Session.open(path, Identity(new_uid(), "زيتون", new_uid()))) as other:
        save(other, "ي")
        rows = saved_searches.rows(other)
        assert [(row.saved.name, row.mine) for row in rows] == [("ي", True), ("ب", False)]
        assert len(other.store.find(SavedSearch)) == 2
