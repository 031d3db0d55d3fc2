"""JSON Lines of what questions amount to and of referents: applied, refused, out and back without loss."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import event_figures, events, jobs, questions, referents
from app.apply import apply_file
from app.export_options import Scope
from app.interchange.lines import BadLine
from app.interchange.writing import export_jsonl
from app.problems import Rejected
from app.session import Session
from db import integrity
from db.records import Claim, EventFigure, Question, Referent, ReferentVariant
from tests.app.sessions import new_session

TEXT = "أعلن المجلس البلدي إجلاء نحو 300 عائلة. ونفى المتحدث إجلاء أحد."
_CLAIM = {
    "kind": "claim",
    "article": "a1",
    "type": "figure",
    "figures": [{"value": 300}],
    "questions": [{"question": "q1"}],
}
BASE: list[dict[str, Any]] = [
    {"kind": "event", "id": "e1", "title_ar": "الإجلاء"},
    {"kind": "question", "id": "q1", "text_ar": "كم عائلة أُجليت؟", "event": "e1"},
    {"kind": "question", "id": "q2", "text_ar": "هل أُجلي أحد؟", "question_kind": "proposition"},
    {
        "kind": "referent", "id": "n1", "event": "e1", "name_ar": "من غادروا", "name_en": "Those who left",
        "variants": [{"text": "النازحون"}, {"text": "المهجّرون", "note": "في بيان"}],
    },
    {"kind": "referent", "name_ar": "المجلس"},
    {"kind": "article", "id": "a1", "file": "a1.txt", "text": TEXT},
    {**_CLAIM, "id": "c1", "spans": [{"quote": "إجلاء نحو 300 عائلة"}]},
    {**_CLAIM, "id": "c2", "spans": [{"quote": "ونفى المتحدث"}], "status": "accepted"},
    {
        "kind": "event_figure", "question": "q1", "low": 250, "high": 300, "rule_used": "range_only", "grade": "weak",
        "rationale": "قول واحد بلا مصدر ثانٍ.", "supporting_claims": ["c1", "c2", "c1"],
    },
]  # fmt: skip


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with new_session(tmp_path) as opened:
        yield opened


def apply(session: Session, folder: Path, *lines: dict[str, Any]) -> int:
    path = folder / "lines.jsonl"
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return jobs.run(apply_file(session, path)).changes


def export(session: Session, path: Path, scope: Scope | None = None) -> str:
    jobs.run(export_jsonl(session, path, *([scope] if scope else [])))
    return path.read_text(encoding="utf-8")


def test_figures_and_referents_are_applied_and_again_change_nothing(session: Session, tmp_path: Path) -> None:
    apply(session, tmp_path, *BASE)
    (figure,) = session.store.find(EventFigure)
    first, second = sorted(session.store.find(Claim), key=lambda each: each.number)
    assert (figure.low, figure.best, figure.high, figure.grade) == (250, None, 300, "weak")
    assert figure.supporting_claims == (first.uid, second.uid)
    rows = referents.rows(session)
    assert [(row.code, row.referent.name_ar, [each.text for each in row.variants]) for row in rows] == [
        ("N01", "من غادروا", ["النازحون", "المهجّرون"]), ("N02", "المجلس", []),
    ]  # fmt: skip
    assert apply(session, tmp_path, *BASE) == 0
    assert list(integrity.check(session.store)) == []


def test_a_line_changes_only_what_it_names(session: Session, tmp_path: Path) -> None:
    apply(session, tmp_path, *BASE)
    (before,) = session.store.find(EventFigure)
    apply(session, tmp_path, {"kind": "event_figure", "question": "Q01", "best": 280})
    (after,) = session.store.find(EventFigure)
    assert (after.uid, after.best, after.rationale) == (before.uid, 280, before.rationale)
    assert after.supporting_claims == before.supporting_claims
    kept = {each.text: each.uid for each in session.store.find(ReferentVariant)}
    names = [{"text": "المهجرون"}, {"text": "المغادرون"}]
    apply(
        session, tmp_path, {"kind": "referent", "name_ar": "من غادروا", "event": "الإجلاء", "variants": names}
    )
    now = {each.text: each.uid for each in session.store.find(ReferentVariant)}
    assert set(now) == {"المهجرون", "المغادرون"}
    assert now["المهجرون"] == kept["المهجّرون"]


BAD = [
    ({"kind": "event_figure", "low": 1, "rule_used": "majority", "rationale": "س"}, "missing-field"),
    ({"kind": "event_figure", "question": "q9", "low": 1, "rule_used": "majority", "rationale": "س"}, "unknown-question"),
    ({"kind": "event_figure", "question": "q2", "low": 1, "rule_used": "majority", "rationale": "س"}, "not-a-quantity"),
    ({"kind": "event_figure", "question": "q1", "rule_used": ""}, "no-rule"),
    ({"kind": "event_figure", "question": "q1", "rule_used": "taste"}, "unknown-code"),
    ({"kind": "event_figure", "question": "q1", "rationale": " "}, "no-rationale"),
    ({"kind": "event_figure", "question": "q1", "low": None, "high": None}, "no-number-given"),
    ({"kind": "event_figure", "question": "q1", "low": 400}, "range-order"),
    ({"kind": "event_figure", "question": "q1", "low": "كثير"}, "bad-field"),
    ({"kind": "event_figure", "question": "q1", "supporting_claims": ["c9"]}, "unknown-claim"),
    ({"kind": "event_figure", "question": "q1", "supporting_claims": "c1"}, "bad-field"),
    ({"kind": "event_figure", "question": "q1", "middle": 3}, "unknown-field"),
    ({"kind": "referent", "name_ar": " "}, "no-name"),
    ({"kind": "referent", "name_ar": "س", "event": "e9"}, "unknown-event"),
    ({"kind": "referent", "name_ar": "س", "variants": [{"text": "ـ"}]}, "no-word"),
    ({"kind": "referent", "name_ar": "س", "variants": [{"text": "أب"}, {"text": "اب"}]}, "name-taken"),
    ({"kind": "referent", "name_ar": "س", "variants": [{"word": "أب"}]}, "unknown-field"),
    ({"kind": "referent", "name_ar": "س", "variants": ["أب"]}, "bad-field"),
]  # fmt: skip


@pytest.mark.parametrize(("bad", "code"), BAD)
def test_what_makes_no_sense_is_named(
    session: Session, tmp_path: Path, bad: dict[str, Any], code: str
) -> None:
    with pytest.raises(BadLine) as refused:
        apply(session, tmp_path, *BASE, bad)
    assert refused.value.details["line"] == len(BASE) + 1
    assert isinstance(refused.value.__cause__, Rejected)
    assert refused.value.__cause__.code == code
    assert session.store.find(Question) == []


def test_a_narrow_scope_takes_what_belongs_to_it(session: Session, tmp_path: Path) -> None:
    apply(session, tmp_path, *BASE, {"kind": "event", "id": "e2", "title_ar": "غيره"},
          {"kind": "referent", "name_ar": "غيرهم", "event": "e2"})  # fmt: skip
    out = tmp_path / "out.jsonl"
    export(session, out, Scope(statuses=("accepted",)))
    with new_session(tmp_path, "other") as other:
        jobs.run(apply_file(other, out))
        (claim,) = other.store.find(Claim)
        (figure,) = other.store.find(EventFigure)
        assert figure.supporting_claims == (claim.uid,)
        assert sorted(each.name_ar for each in other.store.find(Referent)) == ["المجلس", "من غادروا"]


_WORDS = st.text(
    st.characters(min_codepoint=0x621, max_codepoint=0x64A, exclude_characters="ـ"), min_size=1, max_size=8
)
_NUMBERS = st.lists(
    st.one_of(st.none(), st.integers(-(2**40), 2**40), st.floats(-1e9, 1e9)), min_size=3, max_size=3
)


def _ordered(numbers: list[float | None]) -> tuple[float | None, ...]:
    """Return three numbers in order, as far as they are given."""
    given_numbers = sorted(each for each in numbers if each is not None)
    return tuple(None if each is None else given_numbers.pop(0) for each in numbers)


@settings(max_examples=15)
@given(
    st.lists(st.tuples(_WORDS, st.lists(_WORDS, max_size=4), st.booleans()), max_size=4),
    st.lists(
        st.tuples(_NUMBERS.map(_ordered), st.sampled_from(["majority", "discussion"]), st.booleans()),
        max_size=3,
    ),
)
def test_out_and_back_nothing_is_lost(
    named: list[tuple[str, list[str], bool]], judged: list[tuple[tuple[float | None, ...], str, bool]]
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with new_session(folder) as session:
            apply(session, folder, *BASE)
            _fill(session, named, judged)
            out = export(session, folder / "out.jsonl")
        other = Session.create(folder / "other.isnad", session.identity)
        jobs.run(apply_file(other, folder / "out.jsonl"))
        assert export(other, folder / "again.jsonl") == out
        assert jobs.run(apply_file(other, folder / "out.jsonl")).changes == 0
        assert list(integrity.check(other.store)) == []
        other.close()


def _fill(
    session: Session,
    named: list[tuple[str, list[str], bool]],
    judged: list[tuple[tuple[float | None, ...], str, bool]],
) -> None:
    claims = [claim.uid for claim in session.store.find(Claim)]
    action, event = events.create(session, "حدث")
    session.perform(action)
    for name, variants, of_event in named:
        session.perform(referents.new(session, name, variants, event=event if of_event else None)[0])
    for number, ((low, best, high), rule, supported) in enumerate(judged):
        action, question = questions.create(session, f"كم في المسألة {number}؟", event=event)
        session.perform(action)
        if (low, best, high) != (None, None, None):
            judgement = event_figures.set_figure(
                session, question, low=low, best=best, high=high, rule_used=rule, rationale="سبب",
                supporting_claims=claims if supported else (),
            )  # fmt: skip
            session.perform(judgement)
