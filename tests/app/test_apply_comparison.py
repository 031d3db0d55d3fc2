"""JSON Lines of questions, positions, relations, words of the team and guesses: applied, refused, round trip."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import claims, guesses, jobs, listing, questions, word_lists
from app.apply import apply_file
from app.export_options import Scope
from app.interchange.lines import BadLine
from app.interchange.writing import export_jsonl
from app.session import Session
from db import integrity
from db.changes import Action, Change
from db.records import Claim, ClaimPosition, ClaimRelation, Position, Quantity, Question, WordEntry
from tests.app.conftest import got
from tests.app.sessions import new_session

TEXT = "أعلن المجلس البلدي إجلاء نحو 300 عائلة. ونفى المتحدث إجلاء أحد."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with new_session(tmp_path) as opened:
        yield opened


def claim(name: str, quote: str, **more: Any) -> dict[str, Any]:
    return {
        "kind": "claim",
        "id": name,
        "article": "a1",
        "type": "figure",
        "spans": [{"quote": quote}],
        **more,
    }


BASE: list[dict[str, Any]] = [
    {"kind": "word", "list": "dates", "code": "monday", "word": "نهار الاثنين"},
    {"kind": "event", "id": "e1", "title_ar": "الإجلاء"},
    {
        "kind": "question",
        "id": "q1",
        "text_ar": "كم عائلة أُجليت؟",
        "event": "e1",
        "counted_group": "families",
    },
    {
        "kind": "question",
        "id": "q2",
        "text_ar": "هل أُجلي أحد؟",
        "question_kind": "proposition",
        "code": "Q07",
    },
    {"kind": "position", "id": "p1", "question": "q2", "label_ar": "نعم"},
    {"kind": "position", "question": "q2", "label_ar": "لا", "label_en": "No"},
    {"kind": "article", "id": "a1", "file": "a1.txt", "text": TEXT},
    claim(
        "c1",
        "إجلاء نحو 300 عائلة",
        place_text="البلدة",
        guessed=["place_text"],
        chain=[{"actor": "المجلس البلدي", "guessed": True}],
        figures=[{"value": 250}, {"value": 300, "guessed": True}],
        questions=[{"question": "كم عائلة أُجليت؟", "figure": 1}, {"question": "q2", "position": "p1"}],
    ),
    claim(
        "c2", "ونفى المتحدث إجلاء أحد", type="occurrence", questions=[{"question": "Q07", "position": "لا"}]
    ),
    {
        "kind": "relation",
        "claim_a": "c1",
        "claim_b": "c2",
        "relation": "contradicts",
        "comparability": "same",
    },
]


def apply(session: Session, folder: Path, *lines: dict[str, Any]) -> int:
    path = folder / "lines.jsonl"
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return jobs.run(apply_file(session, path)).changes


def test_everything_that_compares_is_applied_and_again_changes_nothing(session, tmp_path) -> None:
    apply(session, tmp_path, *BASE)
    families, whether = sorted(session.store.find(Question), key=lambda each: each.number)
    assert (families.number, families.counted_group, families.kind) == (1, "families", "quantity")
    assert (whether.number, whether.kind, whether.event) == (7, "proposition", None)
    yes, no = session.store.find(Position)
    assert [(each.seq, each.label_ar, each.label_en) for each in (yes, no)] == [
        (0, "نعم", ""),
        (1, "لا", "No"),
    ]
    first, second = sorted(session.store.find(Claim), key=lambda each: each.number)
    (figure,) = session.store.find(Quantity, value=300)
    answers = {
        (each.claim, each.question, each.position, each.quantity)
        for each in session.store.find(ClaimPosition)
    }
    assert answers == {
        (first.uid, families.uid, None, figure.uid),
        (first.uid, whether.uid, yes.uid, None),
        (second.uid, whether.uid, no.uid, None),
    }
    detail = got(claims.detail(session, first.uid))
    assert detail.claim.guessed == ("place_text",)
    assert [node.attribution.guessed for node in detail.chain] == [True]
    assert [each.guessed for each in detail.figures] == [False, True]
    (relation,) = session.store.find(ClaimRelation)
    assert (relation.claim_a, relation.claim_b, relation.suggested_by) == (first.uid, second.uid, "person")
    assert [each.word for each in session.store.find(WordEntry)] == ["نهار الاثنين"]
    assert apply(session, tmp_path, *BASE) == 0
    assert list(integrity.check(session.store)) == []


BAD = [
    ({"kind": "question", "text_ar": " "}, "missing-field"),
    ({"kind": "question", "text_ar": "س", "question_kind": "riddle"}, "unknown-code"),
    ({"kind": "question", "text_ar": "س", "event": "e9"}, "unknown-event"),
    ({"kind": "question", "text_ar": "س", "as_of_window": "غدًا"}, "not-a-date"),
    ({"kind": "position", "question": "q9", "label_ar": "نعم"}, "unknown-question"),
    ({"kind": "position", "question": "q2", "label_ar": ""}, "missing-field"),
    (claim("c3", "المجلس", questions=[{"question": "q9"}]), "unknown-question"),
    (claim("c3", "المجلس", questions=[{"question": "q1", "position": "p1"}]), "unknown-position"),
    (claim("c3", "المجلس", questions=[{"question": "q1", "figure": 0}]), "bad-field"),
    (claim("c3", "المجلس", questions=[{"question": "q1", "answer": "نعم"}]), "unknown-field"),
    (claim("c3", "المجلس", guessed="place_text"), "bad-field"),
    ({"kind": "relation", "claim_a": "c1", "claim_b": "c9", "relation": "updates"}, "unknown-claim"),
    ({"kind": "relation", "claim_a": "c1", "claim_b": "c1", "relation": "updates"}, "same-claim"),
    ({"kind": "relation", "claim_a": "c2", "claim_b": "c1"}, "missing-field"),
    ({"kind": "relation", "claim_a": "c1", "relation": "updates"}, "missing-field"),
    ({"kind": "relation", "claim_a": "c1", "claim_b": "c2", "relation": "loves"}, "unknown-code"),
    ({"kind": "relation", "claim_a": "c1", "claim_b": "c2", "relation": "updates", "suggested_by": "x"}, "unknown-code"),
    ({"kind": "word", "list": "colours", "code": "red", "word": "أحمر"}, "unknown-list"),
    ({"kind": "word", "list": "dates", "code": "someday", "word": "يومًا"}, "unknown-code"),
    ({"kind": "word", "list": "dates", "code": "monday", "word": "ـ"}, "no-word"),
]  # fmt: skip


@pytest.mark.parametrize(("bad", "code"), BAD)
def test_what_makes_no_sense_is_named(session, tmp_path, bad: dict[str, Any], code: str) -> None:
    with pytest.raises(BadLine) as refused:
        apply(session, tmp_path, *BASE, bad)
    assert refused.value.details["line"] == len(BASE) + 1
    assert getattr(refused.value.__cause__, "code", "") == code
    assert session.store.find(Question) == []


def test_a_project_goes_out_and_comes_back_the_same(session, tmp_path) -> None:
    apply(session, tmp_path, *BASE)
    (relation,) = session.store.find(ClaimRelation)
    accepted = replace(relation, suggested_by="rule", accepted_by=session.identity.reviewer_uid)
    session.perform(Action("claim.edit", (Change(relation, accepted),)))
    session.perform(word_lists.remove_word(session, "dates", "friday", "الجمعة"))
    out = tmp_path / "out.jsonl"
    jobs.run(export_jsonl(session, out))
    other = Session.create(tmp_path / "other.isnad", session.identity)
    again = tmp_path / "again.jsonl"
    jobs.run(apply_file(other, out))
    jobs.run(export_jsonl(other, again))
    other.close()
    assert again.read_text(encoding="utf-8") == out.read_text(encoding="utf-8")
    kinds = [json.loads(line)["kind"] for line in out.read_text(encoding="utf-8").splitlines()]
    assert kinds.count("question") == kinds.count("position") == kinds.count("word") == 2
    assert kinds[-1] == "relation"


def test_a_file_that_confirms_says_so(session, tmp_path) -> None:
    apply(session, tmp_path, *BASE)
    (found, _) = listing.claim_objects(session)
    apply(session, tmp_path, {"kind": "claim", "uid": found["uid"], "guessed": []})
    detail = got(claims.detail(session, found["uid"]))
    assert detail.claim.guessed == ()
    assert detail.guessed
    session.perform(guesses.confirm(session, found["uid"]))
    (found, _) = listing.claim_objects(session)
    assert not any(each["guessed"] for each in (found, *found["chain"], *found["figures"]))


def test_figures_written_over_leave_their_answer_without_one(session, tmp_path) -> None:
    apply(session, tmp_path, *BASE)
    (first, _) = sorted(session.store.find(Claim), key=lambda each: each.number)
    apply(session, tmp_path, {"kind": "claim", "uid": first.uid, "figures": []})
    assert [each.quantity for each in session.store.find(ClaimPosition, claim=first.uid)] == [None, None]


def test_the_command_line_shows_guesses_and_questions(session, tmp_path) -> None:
    apply(session, tmp_path, *BASE)
    first, second = listing.claim_objects(session)
    assert list(first["guessed"]) == ["place_text"]
    assert [node["guessed"] for node in first["chain"]] == [True]
    assert [figure["guessed"] for figure in first["figures"]] == [False, True]
    assert [(each["question"], each["position"], each["figure"]) for each in second["questions"]] == [
        ("Q07", "لا", None)
    ]
    assert {each["question"]: each["figure"] for each in first["questions"]} == {"Q01": 1, "Q07": None}


def test_a_narrow_scope_takes_its_questions_and_relations_along(session, tmp_path) -> None:
    apply(session, tmp_path, *BASE)
    action, _ = questions.create(session, "لا يجيب عنها أحد")
    session.perform(action)
    (first, _) = listing.claim_objects(session)
    session.perform(claims.edit(session, [first["uid"]], status="accepted"))
    out = tmp_path / "out.jsonl"
    counts = jobs.run(export_jsonl(session, out, Scope(statuses=("accepted",))))
    assert (counts.get("question"), counts.get("position"), counts.get("event")) == (2, 2, 1)
    assert "relation" not in counts
    assert "word" not in counts
    with new_session(tmp_path, "other") as other:
        jobs.run(apply_file(other, out))
        assert len(other.store.find(ClaimPosition)) == 2


def test_a_pair_has_one_relation_for_each_question_however_often_it_is_told(session, tmp_path) -> None:
    told = {"kind": "relation", "claim_a": "c1", "claim_b": "c2", "relation": "updates"}
    turned = {"kind": "relation", "claim_a": "c2", "claim_b": "c1", "relation": "refines"}
    base = [line for line in BASE if line["kind"] != "relation"]
    assert apply(session, tmp_path, *base, told, turned) > 0
    (row,) = session.store.find(ClaimRelation)
    assert row.relation == "refines"
    first = session.store.get(Claim, row.claim_a)
    apply(session, tmp_path, *base, told, {**told, "question": "q1"})
    rows = session.store.find(ClaimRelation)
    assert len(rows) == 2
    assert {each.relation for each in rows} == {"updates"}
    assert all(each.claim_b == got(first).uid for each in rows)
    apply(session, tmp_path, {"kind": "relation", "uid": row.uid, "relation": "contradicts"})
    assert got(session.store.get(ClaimRelation, row.uid)).relation == "contradicts"
    assert list(integrity.check(session.store)) == []
