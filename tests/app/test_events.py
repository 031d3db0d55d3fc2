"""Events and links."""

from __future__ import annotations

import pytest

from app import claims, events
from app.claims import NodeDraft
from app.problems import Rejected
from db.records import Actor, ClaimEventLink, Event, EventActor
from tests.app.conftest import got, store_article, store_claim


def _event(project, title: str, **fields) -> str:
    action, uid = events.create(project, title, **fields)
    project.perform(action)
    return uid


def test_an_event_is_made_edited_and_listed_by_date(project, there_and_back) -> None:
    action, late = events.create(project, "  اتفاق   جديد ", date="2016-12-17", event_type="agreement")
    there_and_back(action)
    early, undated = _event(project, "إجلاء", date="2016-12-15/2016-12-16"), _event(project, "وضع")
    assert [row.uid for row in events.rows(project)] == [early, late, undated]
    assert [row.code for row in events.rows(project, "جديد")] == ["E01"]
    assert events.rows(project, "e03")[0].uid == undated
    there_and_back(events.edit(project, undated, date="2016-11~", lat=36.2, title_en="Situation"))
    assert events.rows(project)[0].uid == undated
    for wrong, code in (
        ({"title_ar": " "}, "no-title"), ({"date": "x"}, "not-a-date"), ({"event_type": "x"}, "unknown-code"),
        ({"parent_event": "?"}, "gone"),
    ):  # fmt: skip
        with pytest.raises(Rejected, match=code):
            events.edit(project, late, **wrong)
    with pytest.raises(ValueError, match="number"):
        events.edit(project, late, number=7)


def test_no_event_stands_below_itself(project, there_and_back) -> None:
    top, middle, low = (_event(project, title) for title in "أبج")
    there_and_back(events.edit(project, middle, parent_event=top))
    there_and_back(events.edit(project, low, parent_event=middle))
    for above in (top, middle, low):
        with pytest.raises(Rejected, match="event-cycle"):
            events.edit(project, top, parent_event=above)
    found = got(events.detail(project, middle))
    assert (got(found.parent).uid, [child.uid for child in found.children]) == (top, [low])
    there_and_back(events.remove(project, middle))
    assert got(project.store.get(Event, low)).parent_event == top


def test_an_event_is_made_with_its_first_claims_in_one_step(project, article, there_and_back) -> None:
    first, second = store_claim(project, article, (0, 9)), store_claim(project, article, (12, 20))
    there_and_back(events.link_new(project, [first, second], "  إجلاء   الحي "))
    (row,) = events.rows(project)
    assert (row.title_ar, row.claims) == ("إجلاء الحي", 2)
    assert {link.relation for link in project.store.find(ClaimEventLink)} == {"reports"}
    assert events.last_used(project) == row.uid
    with pytest.raises(Rejected, match="no-title"):
        events.link_new(project, [first], " ")


def test_links_and_what_an_event_shows(project, article, there_and_back) -> None:
    other = store_article(project, "مادة أخرى هنا")
    later, own, shared = (
        store_claim(project, other, (0, 4)),
        store_claim(project, article, (0, 9)),
        store_claim(project, article, (10, 19)),
    )
    event, second = _event(project, "إجلاء"), _event(project, "اتفاق")
    there_and_back(events.link(project, [later, own, shared], event))
    there_and_back(events.link(project, [shared], second, "context"))
    there_and_back(events.link(project, [own, later], event, "supports"))
    assert len(project.store.find(ClaimEventLink)) == 4
    project.perform(claims.set_chain(project, own, [NodeDraft("الهلال")]))
    there_and_back(events.set_actor(project, event, "الهِلال", "مشرف"))
    found = got(events.detail(project, event))
    assert [entry.claim.uid for entry in found.linked] == [own, shared, later]
    assert [entry.link.relation for entry in found.linked] == ["supports", "reports", "supports"]
    assert [entry.shared for entry in found.linked] == [False, True, False]
    assert (found.own, found.shared) == (2, 1)
    assert [(party.actor.name_ar, party.party.role, party.claims) for party in found.actors] == [
        ("الهلال", "مشرف", 1)
    ]
    there_and_back(events.set_relation(project, found.linked[0].link.uid, "contradicts"))
    there_and_back(events.unlink(project, [found.linked[0].link.uid]))
    assert events.rows(project, "إجلاء")[0].claims == 2
    with pytest.raises(Rejected, match="unknown-code"):
        events.link(project, [own], event, "proves")
    with pytest.raises(Rejected, match="gone"):
        events.link(project, [own], "?")
    assert events.detail(project, "?") is None


def test_parties_have_a_part_each(project, there_and_back) -> None:
    event = _event(project, "إجلاء")
    there_and_back(events.set_actor(project, event, "الهلال"))
    there_and_back(events.set_actor(project, event, "الهلال", "مراقب"))
    assert events.set_actor(project, event, "الهلال", "مراقب").changes == ()
    there_and_back(events.set_actor(project, event, "الهلال", "ناقل"))
    parts = [party.party for party in got(events.detail(project, event)).actors]
    assert [part.role for part in parts] == ["مراقب", "ناقل"]
    there_and_back(events.set_part(project, parts[0].uid, "شاهد"))
    there_and_back(events.remove_actor(project, parts[1].uid))
    assert len(project.store.find(Actor)) == 1
    with pytest.raises(Rejected, match="no-name"):
        events.set_actor(project, event, " ")


def test_events_become_one_and_come_apart_again(project, article, there_and_back) -> None:
    one, two = store_claim(project, article, (0, 9)), store_claim(project, article, (10, 19))
    outer, keep, other = (
        _event(project, "أوسع"),
        _event(project, "إجلاء"),
        _event(project, "الإجلاء", date="2016"),
    )
    child = _event(project, "تحته", parent_event=other)
    project.perform(events.edit(project, other, parent_event=outer))
    project.perform(events.edit(project, keep, parent_event=other))
    project.perform(events.link(project, [one], keep, "context"))
    project.perform(events.link(project, [one, two], other))
    for event, role in ((keep, "مراقب"), (other, "مراقب"), (other, "ناقل")):
        project.perform(events.set_actor(project, event, "الهلال", role))
    there_and_back(events.merge(project, keep, [other, keep]))
    found = got(events.detail(project, keep))
    assert [(entry.claim.uid, entry.link.relation) for entry in found.linked] == [
        (one, "context"),
        (two, "reports"),
    ]
    assert [party.party.role for party in found.actors] == ["مراقب", "ناقل"]
    assert (got(found.parent).uid, [below.uid for below in found.children]) == (outer, [child])
    assert project.store.get(Event, other) is None
    assert len(project.store.find(EventActor)) == 2
    action, new = events.split(project, keep, [two], "آخر")
    there_and_back(action)
    assert [entry.claim.uid for entry in got(events.detail(project, new)).linked] == [two]
    assert got(events.detail(project, new)).code == "E05"
    with pytest.raises(Rejected, match="nothing-to-split"):
        events.split(project, keep, [two], "لا")
    with pytest.raises(Rejected, match="nothing-to-merge"):
        events.merge(project, keep, [keep])


def test_merging_upwards_makes_no_loop(project, there_and_back) -> None:
    top, middle, low = (_event(project, title) for title in "أبج")
    project.perform(events.edit(project, middle, parent_event=top))
    project.perform(events.edit(project, low, parent_event=middle))
    there_and_back(events.merge(project, low, [top]))
    assert got(project.store.get(Event, low)).parent_event is None
    assert got(project.store.get(Event, middle)).parent_event == low


def test_completion_offers_what_was_used_last(project, article) -> None:
    first, second, third = (
        _event(project, "إجلاء شرقي"),
        _event(project, "إجلاء غربي"),
        _event(project, "وقف الإجلاء"),
    )
    assert events.last_used(project) is None
    claim = store_claim(project, article)
    for event in (third, second):
        project.perform(events.link(project, [claim], event))
    assert events.last_used(project) == second
    assert [row.uid for row in events.complete(project, "اجل")] == [second, first, third]
    assert [row.uid for row in events.complete(project, "الاجلاء")] == [third]
    assert [row.uid for row in events.complete(project, "")] == [second, third, first]
    assert events.complete(project, "سوق") == []
