"""Archives are read member by member; what could hurt is refused."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.importing.draft import Draft, Unreadable
from app.importing.reading import read
from tests.app.reader_files import LONG, RECORDS, put, refused, zipped

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"


def test_members_are_read_as_files(tmp_path: Path) -> None:
    content = zipped({
        "خبر.txt": LONG.encode(), "list/a.json": json.dumps(RECORDS).encode(), "inner.zip": b"PK", "x.pdf": b"%PDF", "y/": b"",
        "__MACOSX/._a.txt": b"x", ".hidden.txt": b"x", "z.txt": b"",
    })  # fmt: skip
    found = [
        (draft.name, draft.code if isinstance(draft, Unreadable) else "ok")
        for draft in read(put(tmp_path / "a.zip", content))
    ]
    assert found == [
        ("a.zip/خبر.txt", "ok"), ("a.zip/list/a.json#1", "ok"), ("a.zip/list/a.json#2", "ok"),
        ("a.zip/inner.zip", "nested-archive"), ("a.zip/x.pdf", "unknown-format"), ("a.zip/z.txt", "empty"),
    ]  # fmt: skip


def test_bombs_and_binaries_are_refused_and_the_rest_is_read(tmp_path: Path) -> None:
    content = zipped(
        {"bomb.txt": b" " * (30 * 1024 * 1024), "b.txt": bytes(range(256)) * 9, "good.txt": LONG.encode()}
    )
    found = [
        draft.code if isinstance(draft, Unreadable) else "ok"
        for draft in read(put(tmp_path / "a.zip", content))
    ]
    assert found == ["too-large", "binary", "ok"]


def test_a_damaged_member_does_not_stop_the_others(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.txt": os.urandom(500).hex().encode(), "b.txt": LONG.encode()}))
    content[60] ^= 0xFF
    found = [
        draft.code if isinstance(draft, Unreadable) else "ok"
        for draft in read(put(tmp_path / "a.zip", bytes(content)))
    ]
    assert found == ["damaged-archive", "ok"]


def test_encrypted_members_are_said(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.txt": b"secret"}))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert refused(put(tmp_path / "a.zip", bytes(content))) == "encrypted-archive"


def test_empty_archive(tmp_path: Path) -> None:
    assert refused(put(tmp_path / "a.zip", zipped({}))) == "empty"


@given(
    junk=st.binary(max_size=400),
    suffix=st.sampled_from([".zip", ".docx", ".xlsx", ".json", ".csv", ".html", ".txt"]),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_junk_never_raises(tmp_path: Path, junk: bytes, suffix: str) -> None:
    for head in (b"", b"PK\x03\x04", b"[{", b"<p>", b"text,title\n"):
        assert list(read(put(tmp_path / f"x{suffix}", head + junk)))


@pytest.mark.skipif(not CORPUS.exists(), reason="the real articles are not here")
def test_a_day_of_real_articles() -> None:
    found = list(read(CORPUS / "2015-08-09.zip"))
    drafts = [draft for draft in found if isinstance(draft, Draft)]
    assert len(found) == 1276
    assert {draft.code for draft in found if isinstance(draft, Unreadable)} <= {"empty"}
    assert len(drafts) > 1200
    assert all(draft.published == "" and draft.retrieved_at.startswith("2015-08-09") for draft in drafts)
    assert all(draft.outlet for draft in drafts)
