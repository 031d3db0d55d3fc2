"""Applying JSON Lines: everything checked first, the first bad line named, one undo, twice the same, round trip."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import resources
from app import apply as applying
from app import jobs, wording
from app.apply import ApplyResult, apply_file
from app.batches import undo_batch
from app.interchange.lines import BadLine
from app.interchange.writing import export_jsonl
from app.problems import Rejected
from app.session import Session
from db import integrity
from db.records import Actor, Article, Assignment, Claim, ClaimSpan, Event, Label, Outlet, Quantity, Reviewer
from tests.app.sessions import new_session

TEXT = "أعلن المجلس البلدي إجلاء نحو 300 عائلة. ونفى المتحدث إجلاء أحد."
QUOTE = "إجلاء نحو 300 عائلة"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with new_session(tmp_path) as opened:
        yield opened


def lines(folder: Path, *objects: object) -> Path:
    path = folder / "lines.jsonl"
    path.write_text(
        "".join(
            each if isinstance(each, str) else json.dumps(each, ensure_ascii=False) + "\n" for each in objects
        ),
        encoding="utf-8",
    )
    return path


def article(**more: Any) -> dict[str, Any]:
    return {"kind": "article", "id": "a1", "file": "a1.txt", "text": TEXT, **more}


def claim(**more: Any) -> dict[str, Any]:
    return {"kind": "claim", "article": "a1", "type": "figure", "spans": [{"quote": QUOTE}], **more}


def run(session: Session, path: Path, reviewer: str = "") -> ApplyResult:
    return jobs.run(apply_file(session, path, reviewer))


def sample() -> Path:
    return resources.path("sample", "sample.jsonl")


def test_a_claim_with_everything(session: Session, tmp_path: Path) -> None:
    start = TEXT.index("300")
    path = lines(
        tmp_path,
        {"kind": "event", "id": "e1", "title_ar": "الإجلاء", "date": "2023-03"},
        article(outlet="وكالة الوادي", published="2023-03-16"),
        claim(
            spans=[{"quote": QUOTE}, {"start": start, "end": start + 3, "role": "figure"}],
            chain=[{"actor": "المجلس البلدي", "role": "claimant", "mode": "indirect", "cue": "أعلن"}],
            figures=[
                {
                    "value": 300,
                    "low": 250,
                    "high": 350,
                    "comparator": "~",
                    "counted_group": "families",
                    "span": 1,
                }
            ],
            events=[{"event": "e1", "relation": "supports"}],
            labels=["occurrence"],
            modality="asserted",
        ),
    )
    result = run(session, path, "نورس")
    (made,), spans, (figure,) = (
        session.store.find(Claim),
        session.store.find(ClaimSpan),
        session.store.find(Quantity),
    )
    assert [TEXT[span.start : span.end] for span in spans] == [QUOTE, "300"]
    assert (spans[0].prefix, spans[0].suffix) == (TEXT[: spans[0].start][-32:], TEXT[spans[0].end :][:32])
    assert (figure.value, figure.low, figure.high, figure.span) == (300, 250, 350, spans[1].uid)
    reviewer = session.store.get(Reviewer, made.reviewer)
    assert reviewer is not None
    assert reviewer.display_name == "نورس"
    assert session.store.find(Event)[0].date_precision == "month"
    assert [entry.state for entry in session.store.find(Assignment)] == ["todo"]
    assert result.action is not None
    session.perform(result.action.inverse())
    assert session.counts() == (0, 0)
    assert not session.store.find(Outlet)
    assert not session.store.find(Actor)


BAD = [
    ({"kind": "thing"}, "unknown-kind"),
    (claim(typo=1), "unknown-field"),
    (claim(spans=[]), "missing-field"),
    (claim(spans=[{"quote": "ليس في النص"}]), "quote-not-found"),
    (claim(spans=[{"quote": "إجلاء"}]), "quote-ambiguous"),
    (claim(spans=[{"quote": "إجلاء", "start": 0, "end": 5}]), "quote-mismatch"),
    (claim(spans=[{"start": 5, "end": 5000}]), "outside-text"),
    (claim(spans=[{"start": -5, "end": 3}]), "outside-text"),
    (claim(type="nonsense"), "unknown-type"),
    (claim(article="a9"), "unknown-article"),
    (claim(modality="maybe"), "unknown-code"),
    (claim(asserted_date="2023-02-31"), "not-a-date"),
    (claim(events=[{"event": "e9"}]), "unknown-event"),
    (claim(figures=[{"low": 5, "value": 3}]), "range-order"),
    (claim(figures=[{"low": 5, "high": 3}]), "range-order"),
    (claim(figures=[{"value": "3"}]), "bad-field"),
    (claim(figures=[{"value": 10**30}]), "bad-field"),
    (claim(chain=[{"actor": " "}]), "no-name"),
    (claim(tags=["nowhere/x"]), "unknown-label"),
    (claim(priority="yes"), "bad-field"),
    (article(id="a2", text="  "), "empty"),
    ({"kind": "article", "file": "../../etc/passwd"}, "file-gone"),
    ({"kind": "article", "file": "gone.txt"}, "file-gone"),
    ({"kind": "event", "title_ar": ""}, "no-name"),
    ({"kind": "event", "id": "e", "title_ar": "نفسه", "parent": "e"}, "event-cycle"),
    ({"kind": "actor", "name_ar": "س", "actor_type": "robot"}, "unknown-code"),
]


@pytest.mark.parametrize(("bad", "code"), BAD)
def test_the_first_bad_line_is_named_and_nothing_changes(
    session: Session, tmp_path: Path, bad: dict[str, Any], code: str
) -> None:
    before = session.store.rows("SELECT count(*) FROM revision")
    path = lines(tmp_path, article(), claim(), "\n", bad, claim(typo=2), "{broken\n")
    with pytest.raises(BadLine) as refused:
        run(session, path)
    assert refused.value.details["line"] == 4
    cause = refused.value.__cause__
    assert isinstance(cause, Rejected)
    assert cause.code == code
    for language in wording.LANGUAGES:
        said = wording.plain(wording.sentence(refused.value, language))
        assert "4" in said
        assert "{" not in said
    assert session.store.rows("SELECT count(*) FROM revision") == before


@pytest.mark.parametrize(
    "broken", ["{", "[1]", "3", '{"kind": "claim", "x": NaN, }', "\x00\x01", '{"a":' * 5000]
)
def test_what_is_not_json_is_named_by_its_line(session: Session, tmp_path: Path, broken: str) -> None:
    with pytest.raises(Rejected) as refused:
        run(session, lines(tmp_path, article(), broken + "\n"))
    assert (refused.value.code, refused.value.details["line"], session.counts()) == ("bad-json", 2, (0, 0))


def test_a_file_without_uids_applied_twice_changes_nothing(session: Session) -> None:
    first = run(session, sample())
    assert first.changes > 500
    counts = session.counts()
    again = run(session, sample())
    assert (again.changes, again.action, session.counts()) == (0, None, counts)
    assert list(integrity.check(session.store)) == []


def test_export_applied_to_a_new_project_exports_the_same(session: Session, tmp_path: Path) -> None:
    run(session, sample())
    one, other = tmp_path / "one.jsonl", tmp_path / "other.jsonl"
    counts = jobs.run(export_jsonl(session, one))
    assert (counts["article"], counts["claim"]) == session.counts()
    with new_session(tmp_path, "copy") as copy:
        run(copy, one)
        jobs.run(export_jsonl(copy, other))
        assert other.read_bytes() == one.read_bytes()
        assert list(integrity.check(copy.store)) == []
    assert run(session, other).changes == 0


def test_lines_with_a_known_uid_update_and_keep_what_they_leave_out(session: Session, tmp_path: Path) -> None:
    run(session, lines(tmp_path, article(), claim(note="أول", figures=[{"value": 300}, {"value": 2}])))
    (made,), figures = session.store.find(Claim), session.store.find(Quantity)
    result = run(
        session,
        lines(
            tmp_path, {"kind": "claim", "uid": made.uid, "confidence": "high", "figures": [{"value": 301}]}
        ),
    )
    (now,) = session.store.find(Claim)
    assert (now.note, now.confidence, now.number) == ("أول", "high", made.number)
    assert [(row.uid, row.value) for row in session.store.find(Quantity)] == [(figures[0].uid, 301)]
    assert len(session.store.find(ClaimSpan)) == 1
    assert result.action is not None
    session.perform(result.action.inverse())
    assert session.store.find(Quantity) == figures


def test_the_text_of_an_article_is_never_changed(session: Session, tmp_path: Path) -> None:
    run(session, lines(tmp_path, article()))
    (there,) = session.store.find(Article)
    with pytest.raises(BadLine) as refused:
        run(session, lines(tmp_path, {"kind": "article", "uid": there.uid, "text": TEXT + "."}))
    assert isinstance(refused.value.__cause__, Rejected)
    assert refused.value.__cause__.code == "text-changed"
    for language in wording.LANGUAGES:
        assert wording.sentence("text-changed", language) != wording.sentence("unexpected", language)


def test_many_changes_are_a_batch_and_one_undo(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(applying, "_ONE_ACTION", 100)
    monkeypatch.setattr(applying, "_PER_TRANSACTION", 50)
    result = run(session, sample())
    assert result.action is None
    assert result.batch_id is not None
    assert session.counts() == (8, 99)
    path = tmp_path / "all.jsonl"
    jobs.run(export_jsonl(session, path))
    undo = jobs.run(undo_batch(session, result.batch_id, applying.ACTION))
    assert session.counts() == (0, 0)
    jobs.run(undo_batch(session, undo, f"undo:{applying.ACTION}"))
    again = tmp_path / "again.jsonl"
    jobs.run(export_jsonl(session, again))
    assert again.read_bytes() == path.read_bytes()


def test_a_stopped_batch_leaves_nothing(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(applying, "_ONE_ACTION", 100)
    monkeypatch.setattr(applying, "_PER_TRANSACTION", 50)
    before = session.store.rows("SELECT count(*) FROM revision")
    job = apply_file(session, sample())
    while next(job).stage != "apply":
        pass
    next(job)
    job.close()
    assert session.counts() == (0, 0)
    assert session.store.rows("SELECT count(*) FROM revision") == before


def label(code: str, shortcut: str) -> dict[str, Any]:
    return {
        "kind": "label",
        "scheme": "claim_type",
        "code": code,
        "name_ar": f"وسم {code}",
        "shortcut": shortcut,
    }


def test_a_key_belongs_to_one_label_and_may_be_swapped(session: Session, tmp_path: Path) -> None:
    with pytest.raises(BadLine) as caught:
        run(session, lines(tmp_path, article(), label("rumour", "1")))
    assert caught.value.details["line"] == 2
    reason = caught.value.__cause__
    assert isinstance(reason, Rejected)
    assert (reason.code, reason.details["shortcut"]) == ("shortcut-taken", "1")
    assert not session.store.find(Article)
    run(session, lines(tmp_path, label("figure", "2"), label("occurrence", "1"), label("rumour", "k")))
    keys = {each.code: each.shortcut for each in session.store.find(Label)}
    assert (keys["figure"], keys["occurrence"], keys["rumour"]) == ("2", "1", "k")
