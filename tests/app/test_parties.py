"""Actors and outlets."""

from __future__ import annotations

import pytest

from app import articles, claims, events, parties
from app.claims import NodeDraft
from app.problems import Rejected
from db.records import Actor, Article, Attribution, EventActor, Outlet
from tests.app.conftest import got, store_article, store_claim


def _actor(project, name: str, **fields) -> str:
    action, uid = parties.create_actor(project, name, **fields)
    project.perform(action)
    return uid


def _outlet(project, name: str, **fields) -> str:
    action, uid = parties.create_outlet(project, name, **fields)
    project.perform(action)
    return uid


def test_actors_are_made_edited_listed_and_completed(project, article, there_and_back) -> None:
    action, council = parties.create_actor(
        project, "  المجلس  المحلي ", aliases=["مجلس البلدة"], actor_type="official_named"
    )
    there_and_back(action)
    agency = _actor(project, "وكالة النور", name_en="Noor")
    project.perform(claims.set_chain(project, store_claim(project, article), [NodeDraft("مجلس البلده")]))
    assert [(row.actor.uid, row.claims) for row in parties.actors(project)] == [(council, 1), (agency, 0)]
    assert [row.actor.uid for row in parties.actors(project, "noor")] == [agency]
    assert [row.actor.uid for row in parties.complete_actors(project, "بلد")] == [council]
    assert [row.actor.uid for row in parties.complete_actors(project, "")] == [council, agency]
    assert parties.complete_actors(project, "", limit=1)[0].claims == 1
    there_and_back(parties.edit_actor(project, agency, sensitive=True, name_ar="وكالة  النور الجديدة"))
    assert got(project.store.get(Actor, agency)).name_ar == "وكالة النور الجديدة"
    for how, code in (
        (lambda: parties.create_actor(project, "المَجلس المحلّي"), "name-taken"),
        (lambda: parties.create_actor(project, "ـ"), "no-name"),
        (lambda: parties.edit_actor(project, agency, name_ar=" "), "no-name"),
        (lambda: parties.edit_actor(project, agency, actor_type="x"), "unknown-code"),
        (lambda: parties.edit_actor(project, "?", note="x"), "gone"),
    ):
        with pytest.raises(Rejected, match=code):
            how()


def test_actors_become_one(project, article, there_and_back) -> None:
    keep, other = (
        _actor(project, "المجلس المحلي"),
        _actor(project, "مجلس المدينة", name_en="Council", sensitive=True),
    )
    claim = store_claim(project, article)
    project.perform(
        claims.set_chain(
            project, claim, [NodeDraft(actor_uid=other), NodeDraft(actor_uid=keep, role="relay")]
        )
    )
    action, event = events.create(project, "حدث")
    project.perform(action)
    for name, role in (("المجلس المحلي", "ناقل"), ("مجلس المدينة", "ناقل"), ("مجلس المدينة", "شاهد")):
        project.perform(events.set_actor(project, event, name, role))
    there_and_back(parties.merge_actors(project, keep, [other]))
    merged = got(project.store.get(Actor, keep))
    assert (merged.aliases, merged.sensitive) == (("مجلس المدينة", "Council"), True)
    assert {node.actor for node in project.store.find(Attribution)} == {keep}
    assert sorted(party.role for party in project.store.find(EventActor)) == ["شاهد", "ناقل"]
    assert parties.find_or_new_actor(project, "مجلس المدينه") == (merged, ())
    with pytest.raises(Rejected, match="nothing-to-merge"):
        parties.merge_actors(project, keep, [keep])


def test_outlets_become_one_and_make_no_loop(project, there_and_back) -> None:
    group, keep = _outlet(project, "مجموعة"), _outlet(project, "صحيفة الأفق")
    other, daughter = _outlet(project, "الأفق"), _outlet(project, "ملحق")
    project.perform(parties.edit_outlet(project, other, parent=group))
    project.perform(parties.edit_outlet(project, keep, parent=other))
    project.perform(parties.edit_outlet(project, daughter, parent=other))
    with pytest.raises(Rejected, match="outlet-cycle"):
        parties.edit_outlet(project, group, parent=keep)
    article = store_article(project)
    project.perform(articles.edit(project, [article], outlet_name="الافق"))
    there_and_back(parties.merge_outlets(project, keep, [other]))
    merged = got(project.store.get(Outlet, keep))
    assert (merged.aliases, merged.parent) == (("الأفق",), group)
    assert got(project.store.get(Article, article)).outlet == keep
    assert got(project.store.get(Outlet, daughter)).parent == keep
    there_and_back(parties.merge_outlets(project, keep, [group]))
    assert got(project.store.get(Outlet, keep)).parent is None


def test_what_is_in_use_stays(project, article, there_and_back) -> None:
    actor, outlet = _actor(project, "فلان"), _outlet(project, "صحيفة")
    project.perform(claims.set_chain(project, store_claim(project, article), [NodeDraft("فلان")]))
    project.perform(articles.edit(project, [article], outlet_name="صحيفة"))
    for remove, uid in ((parties.remove_actor, actor), (parties.remove_outlet, outlet)):
        with pytest.raises(Rejected, match="in-use") as refused:
            remove(project, uid)
        assert refused.value.details["count"] == 1
    there_and_back(parties.remove_actor(project, _actor(project, "آخر")))
    there_and_back(parties.remove_outlet(project, _outlet(project, "أخرى")))


def test_outlets_are_listed_and_completed(project, article) -> None:
    quiet, loud = _outlet(project, "صحيفة الأفق"), _outlet(project, "صحيفة الجسر")
    project.perform(articles.edit(project, [article], outlet_name="صحيفة الجسر"))
    assert [(row.outlet.uid, row.articles) for row in parties.outlets(project)] == [(quiet, 0), (loud, 1)]
    assert [row.outlet.uid for row in parties.complete_outlets(project, "صحيفه")] == [loud, quiet]
    assert parties.find_or_new_outlet(project, "صحيفة الأُفُق")[1] == ()
    outlet, changes = parties.find_or_new_outlet(project, "جديدة")
    assert (outlet.name_ar, len(changes)) == ("جديدة", 1)
