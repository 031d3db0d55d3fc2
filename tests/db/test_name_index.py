"""Parties are found by any name they go by now, whatever happened to their rows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import parties
from app.session import Identity, Session
from db.changes import Action, created
from db.ids import new_uid
from db.queries.parties import named
from db.records import Actor, Outlet


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = Session.create(tmp_path / "names.isnad", Identity(new_uid(), "نورس", new_uid()))
    yield made
    made.close()


def _actor(session: Session, name: str, *aliases: str) -> Actor:
    actor = Actor(uid=new_uid(), name_ar=name, aliases=aliases)
    session.perform(Action("actor.create", (created(actor),)))
    return actor


def test_every_name_leads_to_its_row(session: Session) -> None:
    actor = _actor(session, "المَجلِسُ المحلّي", "مجلس  المدينة")
    assert named(session.store, Actor, "المجلس المحلي") == [actor]
    assert named(session.store, Actor, "مجلس المدينه") == [actor]
    assert named(session.store, Outlet, "المجلس المحلي") == []


def test_a_new_name_is_known_and_an_old_one_is_not_taken_for_it(session: Session) -> None:
    actor = _actor(session, "الناطق")
    renaming = parties.edit_actor(session, actor.uid, name_ar="المتحدث", aliases=("الوزير",))
    session.perform(renaming)
    assert parties.find_or_new_actor(session, "الوزير")[1] == ()
    assert parties.find_or_new_actor(session, "الناطق")[0].uid != actor.uid
    session.perform(renaming.inverse())
    assert parties.find_or_new_actor(session, "الناطق")[0].uid == actor.uid
    assert parties.find_or_new_actor(session, "الوزير")[0].uid != actor.uid


def test_what_was_removed_or_taken_back_is_not_found(session: Session) -> None:
    actor = _actor(session, "الناطق")
    removal = parties.remove_actor(session, actor.uid)
    session.perform(removal)
    assert named(session.store, Actor, "الناطق") == []
    session.perform(removal.inverse())
    assert named(session.store, Actor, "الناطق") == [actor]
    batch = session.store.begin_batch("article.import", session.author)
    outlet = Outlet(uid=new_uid(), name_ar="صحيفة الأفق")
    session.perform(Action("outlet.create", (created(outlet),)), None, batch)
    assert named(session.store, Outlet, "صحيفه الافق") == []  # invisible until the batch is sealed
    session.store.drop_batch(batch)
    other, changes = parties.find_or_new_outlet(session, "صحيفة أخرى")
    session.perform(Action("outlet.create", changes))  # takes the place in the file that became free
    assert parties.find_or_new_outlet(session, "صحيفة الأفق")[0].uid != other.uid
    assert parties.find_or_new_outlet(session, "صحيفة اخرى")[0] == other
