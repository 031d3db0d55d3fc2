"""The history screen's verbs."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from app import articles, claims, history, labelling, naming
from app.claims import NodeDraft
from app.history import HistoryFilter
from app.problems import Rejected
from db.changes import Action, created
from db.ids import new_uid
from db.records import Actor, Claim
from tests.app.conftest import ME, got, store_claim


def test_entries_are_the_latest_first_in_pages(project, article) -> None:
    claim = store_claim(project, article)
    project.perform(claims.edit(project, [claim], note="أ"))
    project.perform(labelling.remove(project, [claim]))
    found = history.entries(project)
    assert [entry.name for entry in found] == [
        "claim.remove",
        "claim.edit",
        "claim.label",
        "article.import",
        "project.create",
    ]
    assert (found[0].changes, found[0].tables, found[0].reviewer_name) == (2, ("claim", "claim_span"), "نورس")
    first = history.entries(project, limit=2)
    assert first + history.entries(project, before=first[-1].action_id) == found


def test_entries_by_filter(project, article) -> None:
    claim = store_claim(project, article)
    project.perform(claims.edit(project, [claim], note="أ"))
    at = history.entries(project)[0].at

    def names(**how) -> list[str]:
        return [entry.name for entry in history.entries(project, HistoryFilter(**how))]

    assert names(tables=frozenset({"claim_span"})) == ["claim.label"]
    assert names(row_uid=claim) == ["claim.edit", "claim.label"]
    assert names(action="claim.edit") == ["claim.edit"]
    assert names(reviewers=frozenset({"x"})) == []
    assert len(names(reviewers=frozenset({ME.reviewer_uid}))) == 4
    assert "claim.edit" in names(since=at)
    assert "claim.edit" not in names(until=at)


def test_a_batch_is_one_entry_and_unseen_while_open(project) -> None:
    with project.batch("import") as batch:
        for name in "أبج":
            project.perform(
                Action("article.import", (created(Actor(uid=new_uid(), name_ar=name)),)), batch=batch
            )
        assert [entry.name for entry in history.entries(project)] == ["project.create"]
    entry = history.entries(project)[0]
    assert (entry.name, entry.batch, entry.changes, entry.tables) == ("import", True, 3, ("actor",))
    assert len(history.changes(project, entry.action_id)) == 3
    assert len(history.changes(project, entry.action_id, limit=2)) == 2


def test_changes_say_before_and_after(project, article) -> None:
    claim = store_claim(project, article)
    project.perform(claims.edit(project, [claim], note="أ"))
    project.perform(labelling.remove(project, [claim]))
    removed, edited, made = history.entries(project)[:3]
    change = history.changes(project, edited.action_id)[0]
    assert (
        getattr(change.before, "note", None),
        getattr(change.after, "note", None),
        change.table,
        change.row_uid,
    ) == ("", "أ", "claim", claim)
    assert all(change.before is None for change in history.changes(project, made.action_id))
    assert all(change.after is None for change in history.changes(project, removed.action_id))
    versions = history.row_history(project, "claim", claim)
    assert [(version.action, version.deleted) for version in versions] == [
        ("claim.remove", True), ("claim.edit", False), ("claim.label", False),
    ]  # fmt: skip


def test_a_version_is_restored(project, article, there_and_back) -> None:
    claim = store_claim(project, article)
    for note in ("أ", "ب"):
        project.perform(claims.edit(project, [claim], note=note))
    versions = history.row_history(project, "claim", claim)
    there_and_back(history.restore(project, versions[1].rev_id))
    assert got(project.store.get(Claim, claim)).note == "أ"
    with pytest.raises(Rejected, match="already-so"):
        history.restore(project, versions[1].rev_id)
    with pytest.raises(Rejected, match="gone"):
        history.restore(project, "?")


def test_a_removal_shows_first_what_the_rest_hung_on(project, article) -> None:
    made = [store_claim(project, article, (at, at + 9)) for at in (0, 10, 20)]
    for claim in made:
        project.perform(claims.set_chain(project, claim, [NodeDraft("فلان")]))
    project.perform(labelling.remove(project, made))
    (newest,) = history.entries(project, limit=1)
    shown = history.changes(project, newest.action_id, limit=3)
    assert {each.row_uid for each in shown} == set(made)
    assert newest.changes > len(shown)


def test_what_was_removed_is_still_called_by_its_name(project, article) -> None:
    claim = store_claim(project, article, (0, 9))
    code = naming.row_name(project, "claim", claim, "ar")
    assert re.fullmatch(r"A\d+-\d+", code)
    (span,) = got(claims.detail(project, claim)).spans
    project.perform(labelling.remove(project, [claim]))
    assert naming.name(project, "claim_span", "claim", claim, "ar") == code
    project.perform(articles.remove(project, [article]))
    assert naming.row_name(project, "claim", claim, "ar") == code
    assert naming.row_name(project, "claim_span", span.uid, "ar") == f"«{span.quote}»"
    assert naming.row_name(project, "claim", new_uid(), "ar") == "…"


def test_what_was_removed_comes_back_with_what_hung_on_it(project, article, there_and_back) -> None:
    one, two = store_claim(project, article, (0, 9)), store_claim(project, article, (10, 19))
    for claim in (one, two):
        project.perform(claims.set_chain(project, claim, [NodeDraft("فلان")]))
        project.perform(claims.add_figure(project, claim, value=3)[0])
    before = got(claims.detail(project, one))
    project.perform(labelling.remove(project, [one, two]))
    removal = history.row_history(project, "claim", one)[0]
    there_and_back(history.restore(project, removal.rev_id))
    back = got(claims.detail(project, one))
    assert back is not None
    assert replace(back, article=before.article) == before
    assert back.article.claims == 1
    assert claims.detail(project, two) is None


def test_an_article_comes_back_whole_and_nothing_without_its_parent(project, article, there_and_back) -> None:
    claim = store_claim(project, article)
    before = got(claims.detail(project, claim))
    project.perform(articles.remove(project, [article]))
    with pytest.raises(Rejected, match="parent-gone") as refused:
        history.restore(project, history.row_history(project, "claim", claim)[0].rev_id)
    assert refused.value.details == {"table": "article", "uid": article}
    there_and_back(history.restore(project, history.row_history(project, "article", article)[0].rev_id))
    assert claims.detail(project, claim) == before
