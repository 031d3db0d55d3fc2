"""Import: one Action or one batch, duplicates, particulars, hostile text, and nothing left of a stopped one."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import jobs, text_law
from app.batches import undo_batch
from app.importing.candidates import candidates, preview
from app.importing.draft import Draft
from app.importing.run import ACTION, ImportResult, import_candidates, import_files
from app.problems import Rejected
from app.session import Session
from db import integrity
from db.changes import Action, created
from db.ids import new_uid
from db.records import Article, Assignment, Claim, ClaimSpan, Outlet
from tests.app.hostile import hostile
from tests.app.sessions import new_session

_PROSE = (
    "كلام معتاد " * 60
)  # a few control characters in prose are text; among nothing else they are a binary file


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with new_session(tmp_path) as opened:
        yield opened


def write(folder: Path, **texts: str) -> list[Path]:
    paths = []
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        paths.append(path)
    return paths


def many(folder: Path, count: int) -> Path:
    place = folder / "many"
    place.mkdir()
    for number in range(count):
        (place / f"{number:05}.txt").write_text(f"المادة رقم {number}\nنصّها قصير.", encoding="utf-8")
    return place


def run_import(session: Session, paths: list[Path], **options: object) -> ImportResult:
    return jobs.run(import_files(session, paths, **options))  # type: ignore[arg-type]


def test_a_small_import_is_one_ordinary_action(session: Session, tmp_path: Path) -> None:
    paths = write(tmp_path, a="أعلن المجلس إجلاء 300 عائلة.", b="نفى المتحدث ذلك.")
    heard: list[Action] = []
    session.on_change(heard.append)
    result = run_import(session, paths, outlet="وكالة الوادي", published="2023-03-16")
    assert heard == [result.action]
    assert result.batch_id is None
    assert [(each.code, each.file) for each in result.imported] == [("A001", "a.txt"), ("A002", "b.txt")]
    first, second = session.store.find(Article)
    assert first.outlet == second.outlet == session.store.find(Outlet)[0].uid
    assert (first.published, first.published_precision) == ("2023-03-16", "day")
    assert session.store.content(first.raw_sha256) == paths[0].read_bytes()
    assert {entry.reviewer for entry in session.store.find(Assignment)} == {session.identity.reviewer_uid}
    assert result.action is not None
    session.perform(result.action.inverse())
    assert session.counts() == (0, 0)
    assert not session.store.find(Outlet)


def test_numbers_are_never_given_twice(session: Session, tmp_path: Path) -> None:
    result = run_import(session, write(tmp_path, a="أول", b="ثانٍ"))
    assert result.action is not None
    session.perform(result.action.inverse())
    again = run_import(session, write(tmp_path, c="ثالث"))
    assert [each.code for each in again.imported] == ["A003"]


def test_the_same_bytes_and_the_same_text_are_said(session: Session, tmp_path: Path) -> None:
    run_import(session, write(tmp_path, a="سطر\nآخر"))
    crlf, copy = tmp_path / "crlf.txt", tmp_path / "copy.txt"
    crlf.write_bytes("\ufeffسطر\r\nآخر".encode())
    copy.write_bytes((tmp_path / "a.txt").read_bytes())
    result = run_import(session, [crlf, copy])
    assert [(each.file, each.reason) for each in result.skipped] == [
        ("crlf.txt", "same-text"),
        ("copy.txt", "same-bytes"),
    ]
    assert result.action is None
    kept = run_import(session, [crlf], skip_duplicates=False)
    article = session.store.get(Article, kept.imported[0].uid)
    assert article is not None
    assert article.duplicate_of == session.store.find(Article, number=1)[0].uid
    assert (article.had_bom, article.newline_style) == (True, "crlf")


def test_one_unreadable_file_never_stops_the_others(session: Session, tmp_path: Path) -> None:
    good = write(tmp_path, good="نصّ")
    empty, binary = tmp_path / "empty.txt", tmp_path / "binary.txt"
    empty.touch()
    binary.write_bytes(bytes(range(256)) * 40)
    result = run_import(session, [empty, tmp_path / "gone.txt", binary, *good])
    assert [each.file for each in result.imported] == ["good.txt"]
    assert {each.file: each.reason for each in result.skipped} == {
        "empty.txt": "empty",
        "gone.txt": "missing",
        "binary.txt": "binary",
    }


@settings(max_examples=15)
@given(texts=st.lists(hostile, min_size=1, max_size=8))
def test_hostile_text_is_stored_under_the_text_law(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as name, new_session(Path(name)) as session:
        paths = write(Path(name), **{f"t{at}": f"قبل {text} {_PROSE}بعد" for at, text in enumerate(texts)})
        run_import(session, paths, skip_duplicates=False)
        articles = session.store.find(Article)
        assert len(articles) == len(texts)
        for article in articles:
            stored = session.store.text(article.text_sha256)
            assert stored == text_law.clean(stored).text
            assert article.char_count == len(stored)
            assert stored.startswith("قبل ")
            assert stored.endswith(" بعد")
        assert list(integrity.check(session.store)) == []


def test_a_large_import_is_one_batch_taken_back_and_redone_as_one_step(
    session: Session, tmp_path: Path
) -> None:
    result = run_import(session, [many(tmp_path, 450)])
    assert (result.action, len(result.imported), session.counts()[0]) == (None, 450, 450)
    assert result.batch_id is not None
    before = session.store.find(Article)
    undo = jobs.run(undo_batch(session, result.batch_id, ACTION))
    assert session.counts() == (0, 0)
    jobs.run(undo_batch(session, undo, f"undo:{ACTION}"))
    assert session.store.find(Article) == before
    assert session.store.find(Assignment) == []  # nobody reads hundreds alone: they wait to be assigned
    assert list(integrity.check(session.store)) == []


def test_a_batch_with_later_claims_is_not_taken_back(session: Session, tmp_path: Path) -> None:
    result = run_import(session, [many(tmp_path, 250)])
    article = session.store.find(Article)[7]
    claim = Claim(
        uid=new_uid(),
        number=1,
        article=article.uid,
        reviewer=session.identity.reviewer_uid,
        claim_type="figure",
    )
    span = ClaimSpan(uid=new_uid(), claim=claim.uid, seq=0, start=0, end=6, quote="المادة")
    session.perform(Action("claim.label", (created(claim), created(span))))
    assert result.batch_id is not None
    with pytest.raises(Rejected) as refused:
        jobs.run(undo_batch(session, result.batch_id, ACTION))
    assert (refused.value.code, session.counts()) == ("in-use", (250, 1))


@pytest.mark.parametrize("steps", [1, 150, 260, 420])
def test_a_cancelled_import_leaves_nothing(session: Session, tmp_path: Path, steps: int) -> None:
    revisions = session.store.rows("SELECT count(*) FROM revision")
    job = import_files(session, [many(tmp_path, 450)], outlet="جديدة")
    for _ in range(steps):
        next(job)
    assert session.counts() == (0, 0)
    job.close()
    assert session.store.rows("SELECT count(*) FROM article") == [(0,)]
    assert session.store.rows("SELECT count(*) FROM content") == [(0,)]
    assert session.store.rows("SELECT count(*) FROM revision") == revisions
    assert list(integrity.check(session.store)) == []


LONG = " ".join(f"كلمة{number} من خبر طويل" for number in range(60))
NEAR = " ".join([*LONG.split()[:-40], *(f"غير{number}" for number in range(40))])
FAR = " ".join(f"بعيد{number} عن ذلك كله" for number in range(60))


def test_candidates_say_what_they_repeat(session: Session, tmp_path: Path) -> None:
    run_import(session, write(tmp_path, a=LONG, b="نصّ آخر"))
    paths = write(tmp_path, near=NEAR, far=FAR, b2="نصّ آخر", new="جديد", twin="جديد")
    found = {each.name: each for each in jobs.run(candidates(session, paths))}
    assert found["near.txt"].duplicate is not None
    assert (found["near.txt"].duplicate.kind, found["near.txt"].duplicate.code) == ("near", "A001")
    assert 0.5 <= found["near.txt"].duplicate.likeness < 1
    assert found["far.txt"].duplicate is None
    assert found["b2.txt"].duplicate is not None
    assert (found["b2.txt"].duplicate.kind, found["b2.txt"].duplicate.code) == ("same-bytes", "A002")
    assert found["new.txt"].duplicate is None
    assert found["twin.txt"].duplicate is not None
    assert (found["twin.txt"].duplicate.kind, found["twin.txt"].duplicate.name) == ("same-text", "new.txt")
    assert session.counts() == (2, 0)


def test_chosen_candidates_come_in_with_the_edited_particulars(session: Session, tmp_path: Path) -> None:
    raw = "أعلنت الوكالة إجلاء مئات العائلات من المدينة".encode("windows-1256")
    path = tmp_path / "old.txt"
    path.write_bytes(raw)
    pasted = Draft(
        name="pasted",
        raw="من اللوحة".encode(),
        text="من اللوحة",
        encoding="utf-8",
        had_bom=False,
        newline_style="none",
    )
    first, second = jobs.run(candidates(session, [path, pasted], {path: "windows-1256"}))
    shown = preview(first)
    assert isinstance(shown, Draft)
    assert shown.text == raw.decode("windows-1256")
    edited = replace(first, headline="عنوان", outlet="صحيفة الضفاف", published="2023-03")
    jobs.run(import_candidates(session, [edited, second]))
    article, other = session.store.find(Article)
    assert (article.headline, article.published, article.published_precision) == ("عنوان", "2023-03", "month")
    assert (article.encoding, session.store.content(article.raw_sha256)) == ("windows-1256", raw)
    assert session.store.text(other.text_sha256) == "من اللوحة"


def test_a_file_changed_since_the_preview_is_left_out(session: Session, tmp_path: Path) -> None:
    (path,) = write(tmp_path, a="كما عُرض")
    found = jobs.run(candidates(session, [path]))
    path.write_text("شيء آخر", encoding="utf-8")
    result = jobs.run(import_candidates(session, found))
    assert [(each.file, each.reason) for each in result.skipped] == [("a.txt", "file-changed")]
    assert session.counts() == (0, 0)
