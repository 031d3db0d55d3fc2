"""All places of a search become claims: passages once, mine left out, one step back, in one Action or a batch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import jobs, labelling
from app.batches import undo_batch
from app.problems import Rejected
from app.searching import labelling_all
from app.searching.labelling_all import Labelled, Passages, label_job, passages_job
from app.searching.places import Place
from app.searching.request import Request
from app.searching.run import Found, search_job
from app.session import Session
from db import integrity
from db.records import Article, Claim, ClaimSpan
from tests.app.sessions import new_session
from tests.app.test_searching import fill

TEXT = (
    "بدأ إجلاء المدنيين من القرية صباحًا، وانتهى إجلاء الجرحى في المساء بعد ساعات. وقال الوزير إن الإجلاء مستمر حتى الغد.\n"
    "لا خبر هنا. أما الإجلاء الثاني فلم يبدأ بعد في المدينة، ولن يبدأ الإجلاء قبل يوم الأحد."
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with new_session(tmp_path) as opened:
        fill(opened, tmp_path, {"a": TEXT, "b": "تأخّر الإجلاء يومين."})
        yield opened


def places(session: Session, query: str = "إجلاء") -> list[Place]:
    found = Found()
    jobs.run(search_job(session, Request(query=query), found))
    return found.places["articles"]


def passages(session: Session, unit: Any = "clause") -> Passages:
    return jobs.run(passages_job(session, places(session), unit))


def uid_of(session: Session, file: str) -> str:
    return session.store.find(Article, imported_filename=file)[0].uid


def texts_of(session: Session) -> list[str]:
    return [span.quote for span in session.store.find(ClaimSpan)]


def test_each_clause_with_places_is_one_passage(session: Session) -> None:
    made = passages(session)
    text = {uid_of(session, "a"): TEXT, uid_of(session, "b"): "تأخّر الإجلاء يومين."}
    quotes = [text[each.article][each.start : each.end] for each in made.passages]
    assert len(quotes) == len(set(quotes)) == 6
    assert all("جلاء" in quote for quote in quotes)
    assert len(passages(session, "sentence").passages) == 4


def test_claims_are_made_on_all_of_them_and_one_step_takes_them_back(session: Session) -> None:
    done = jobs.run(label_job(session, passages(session).left("status"), "status"))
    assert (done.claims, done.batch_id) == (6, None)
    assert done.action is not None
    claims = session.store.find(Claim)
    assert {claim.claim_type for claim in claims} == {"status"}
    assert sorted(claim.number for claim in claims if claim.article == uid_of(session, "a")) == [
        1,
        2,
        3,
        4,
        5,
    ]
    assert not list(integrity.check(session.store))
    session.perform(done.action.inverse())
    assert not session.store.find(Claim)


def test_what_i_labelled_with_the_type_is_left_out_and_numbers_go_on(session: Session) -> None:
    article = uid_of(session, "a")
    start = TEXT.index("إجلاء الجرحى")
    action, _ = labelling.label(session, article, [(start, start + 5)], "status")
    session.perform(action)
    made = passages(session)
    assert (len(made.passages), len(made.left("status")), len(made.left("figure"))) == (6, 5, 6)
    jobs.run(label_job(session, made.left("status"), "status"))
    assert sorted(claim.number for claim in session.store.find(Claim, article=article)) == [1, 2, 3, 4, 5]
    assert not passages(session).left("status")


def test_many_are_a_batch_that_one_step_takes_back(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(labelling_all, "MOST_IN_ONE_ACTION", 4)
    monkeypatch.setattr(labelling_all, "_PER_TRANSACTION", 4)
    told: list[str] = []
    session.on_change(lambda action: told.append(action.name))
    done = jobs.run(label_job(session, passages(session).left("status"), "status"))
    assert (done.claims, done.action) == (6, None)
    assert done.batch_id is not None
    assert told == ["claim.label_all"]
    assert len(texts_of(session)) == 6
    jobs.run(undo_batch(session, done.batch_id, "claim.label_all"))
    assert not session.store.find(Claim)
    assert not list(integrity.check(session.store))


def test_a_batch_that_is_stopped_leaves_nothing(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(labelling_all, "MOST_IN_ONE_ACTION", 4)
    monkeypatch.setattr(labelling_all, "_PER_TRANSACTION", 4)
    job = label_job(session, passages(session).left("status"), "status")
    for _ in range(3):
        next(job)
    job.close()
    assert session.store.rows("SELECT count(*) FROM claim") == [(0,)]
    assert not list(integrity.check(session.store))


def test_an_unknown_type_makes_nothing(session: Session) -> None:
    with pytest.raises(Rejected, match="unknown-type"):
        jobs.run(label_job(session, passages(session).left("x"), "x"))
    assert not session.store.find(Claim)


def test_nothing_to_label_is_nothing_done(session: Session) -> None:
    done = jobs.run(label_job(session, [], "status"))
    assert done == Labelled(0, action=done.action)
    assert not session.store.find(Claim)
