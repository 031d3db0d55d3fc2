"""Articles: rows, particulars, removal, the queue."""

from __future__ import annotations

import pytest

from app import articles, claims, events, labelling
from app.problems import Rejected
from db.changes import Action, created
from db.records import Article, Assignment, Attribution, Claim, ClaimSpan, Outlet, Reviewer
from tests.app.conftest import ME, TEXT, got, store_article, store_claim


def test_a_row_says_what_lists_show(project, article) -> None:
    row = got(articles.row(project, article))
    assert (row.code, row.number, row.chars, row.claims, row.state) == ("A001", 1, len(TEXT), 0, "")
    assert row.first_line == TEXT.split("\n")[0]
    project.perform(articles.edit(project, [article], headline="عنوان", outlet_name="وكالة النور"))
    store_claim(project, article)
    row = got(articles.row(project, article))
    assert (row.headline, row.first_line, row.outlet, row.claims, row.reviewers) == (
        "عنوان",
        "",
        "وكالة النور",
        1,
        1,
    )
    assert articles.row(project, "?") is None
    assert articles.text(project, article) == TEXT
    with pytest.raises(Rejected, match="gone"):
        articles.text(project, "?")


def test_rows_in_order_by_needle_and_by_event(project) -> None:
    one = store_article(project, "أول نص", headline="إجلاء السكان", published="2016-12-17")
    two = store_article(project, "ثاني نص", headline="", published="2016-12-16", imported_filename="b.txt")
    three = store_article(project, "ثالث نص", headline="أسعار")
    project.perform(articles.edit(project, [two], outlet_name="صحيفة الجسر"))

    def listed(**how) -> list[str]:
        return [row.uid for row in articles.rows(project, **how)]

    assert listed() == [one, two, three]
    assert listed(order="published") == [two, one, three]
    assert listed(order="outlet") == [two, one, three]
    assert listed(needle="اجلاء") == [one]
    assert listed(needle="جسر a002") == [two]
    assert listed(needle="ثالث") == []
    assert listed(needle="B.TXT") == [two]
    assert listed(needle="ثانى الجسر") == [two]  # what has no headline is known by its first line
    assert listed(needle="نص") == [two]
    project.perform(articles.edit(project, [one], headline=""))
    assert listed(needle="نص") == [one, two]
    assert listed(order="claims") == [one, two, three]
    action, event = events.create(project, "حدث")
    project.perform(action)
    project.perform(events.link(project, [store_claim(project, three, (0, 4))], event))
    assert listed(event=event) == [three]
    assert listed(order="claims") == [three, one, two]
    with pytest.raises(ValueError, match="order"):
        listed(order="number; DROP TABLE claim")


def test_particulars_of_many_with_an_outlet_found_again(project, there_and_back) -> None:
    uids = [store_article(project, str(number)) for number in range(3)]
    there_and_back(articles.edit(project, uids, outlet_name="  صحيفة   الأفق ", published="2016-12"))
    assert len(project.store.find(Outlet)) == 1
    project.perform(articles.edit(project, uids[:1], outlet_name="صحيفه الافق"))
    assert [outlet.name_ar for outlet in project.store.find(Outlet)] == ["صحيفة الأفق"]
    project.perform(articles.edit(project, uids[:1], outlet_name=" "))
    assert got(project.store.get(Article, uids[0])).outlet is None
    for wrong, code in (
        ({"published": "16/12/2016"}, "not-a-date"),
        ({"published_precision": "x"}, "unknown-code"),
    ):
        with pytest.raises(Rejected, match=code):
            articles.edit(project, uids, **wrong)
    with pytest.raises(Rejected, match="duplicate-of-itself"):
        articles.edit(project, uids, duplicate_of=uids[1])
    with pytest.raises(ValueError, match="text_sha256"):
        articles.edit(project, uids, text_sha256="x")


def test_text_that_cannot_be_stored_is_made_storable(project, article) -> None:
    project.perform(articles.edit(project, [article], note="أ\0ب\ud800ج"))
    assert got(project.store.get(Article, article)).note == "أ\ufffdب\ufffdج"


def test_removing_an_article_takes_everything_of_it(project, article, there_and_back) -> None:
    copy = store_article(project, TEXT, duplicate_of=article)
    kept = store_claim(project, copy)
    claim = store_claim(project, article)
    project.perform(claims.set_chain(project, claim, [claims.NodeDraft("فلان")]))
    project.perform(articles.set_state(project, article, "in_progress"))
    there_and_back(articles.remove(project, [article]))
    assert [found.uid for found in project.store.find(Claim)] == [kept]
    assert project.store.find(Attribution) == []
    assert project.store.find(Assignment) == []
    assert got(project.store.get(Article, copy)).duplicate_of is None
    assert len(project.store.find(ClaimSpan)) == 1


def test_numbers_are_not_given_twice(project, article) -> None:
    project.perform(articles.remove(project, [article]))
    assert got(project.store.get(Article, store_article(project, "جديد"))).number == 2


def test_the_queue_goes_forward_and_around(project, there_and_back) -> None:
    uids = [store_article(project, "نص" * (number + 1)) for number in range(4)]
    assert articles.queue_summary(project) == articles.QueueSummary(0, 0, None)
    assert articles.next_in_queue(project, uids[0]) is None
    there_and_back(articles.assign(project, uids[1:], ME.reviewer_uid))
    assert articles.assign(project, uids[1:], ME.reviewer_uid).changes == ()
    there_and_back(articles.set_state(project, uids[1], "done", 30))
    there_and_back(articles.set_state(project, uids[3], "in_progress", 5))
    there_and_back(articles.set_state(project, uids[3], "in_progress", 5))
    assert [(row.article.uid, row.state, row.seconds) for row in articles.queue(project)] == [
        (uids[1], "done", 30),
        (uids[2], "todo", 0),
        (uids[3], "in_progress", 10),
    ]
    assert articles.next_in_queue(project, uids[1]) == uids[2]
    assert articles.next_in_queue(project, uids[3]) == uids[2]
    assert articles.next_in_queue(project, "?") == uids[2]
    summary = articles.queue_summary(project)
    assert (summary.done, summary.total, summary.seconds_left) == (1, 3, round(30 / 4 * 14))
    there_and_back(articles.unassign(project, uids, ME.reviewer_uid))
    assert articles.queue(project) == []
    with pytest.raises(Rejected, match="unknown-code"):
        articles.set_state(project, uids[0], "asleep")


def test_the_queue_of_another_is_not_mine(project, article) -> None:
    other = Reviewer(uid="r2", display_name="سنديان")
    project.perform(Action("reviewer.join", (created(other),)))
    project.perform(articles.assign(project, [article], "r2"))
    assert articles.queue(project) == []
    with pytest.raises(Rejected, match="gone"):
        articles.assign(project, [article], "nobody")
    assert labelling.label(project, article, [(0, 3)], "time")
