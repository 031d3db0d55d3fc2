"""Plain text becomes an article as it is; what is none is refused."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from app.importing.draft import Draft
from app.importing.reading import read
from tests.app.hostile import hostile
from tests.app.reader_files import LONG, one, put, refused


def test_bytes_are_kept_and_text_is_lawful(tmp_path: Path) -> None:
    raw = "\ufeff\ufeffقال\r\nنعم\u202e\x00".encode()
    draft = one(put(tmp_path / "خبر.txt", raw))
    assert draft.name == "خبر.txt"
    assert draft.raw == raw
    assert draft.text == "قال\nنعم\u202e\ufffd"
    assert (draft.encoding, draft.had_bom, draft.newline_style, draft.language) == (
        "utf-8",
        True,
        "crlf",
        "ar",
    )
    assert {(warning.code, warning.count) for warning in draft.warnings} == {
        ("replaced-characters", 1),
        ("hidden-characters", 1),
    }


def test_the_reviewers_encoding_is_used(tmp_path: Path) -> None:
    path = put(tmp_path / "a.txt", LONG.encode("cp1256"))
    assert one(path).text == LONG
    assert one(path, "windows-1252").text == LONG.encode("cp1256").decode("cp1252", "replace")


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t", "empty"),
        ("bom.txt", b"\xef\xbb\xbf", "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(100), "binary"),
        ("noise.txt", bytes(range(256)) * 100, "binary"),
        ("paper.pdf", b"%PDF-1.7", "unknown-format"),
        ("no suffix", b"text", "unknown-format"),
        ("bad.docx", b"PK\x03\x04 not a zip", "damaged"),
        ("old.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "encrypted-archive"),
        ("bad.xlsx", b"nonsense", "damaged"),
        ("bad.zip", b"PK\x03\x04 not a zip", "damaged-archive"),
        ("list.json", b'{"a": 1}', "no-text"),
        ("list.csv", b"a,b\n1,2\n", "no-text"),
        ("list2.csv", b"title,text\n", "empty"),
        ("page.html", b"<html><body><script>x</script></body></html>", "no-text"),
    ],
)
def test_what_is_refused(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    assert refused(put(tmp_path / name, content)) == code


def test_huge_files_are_refused_without_being_read(tmp_path: Path) -> None:
    binary, text = tmp_path / "binary.txt", tmp_path / "text.txt"
    for path, start in ((binary, bytes(range(256)) * 300), (text, b"plain words " * 8000)):
        with path.open("wb") as stream:
            stream.write(start)
            stream.truncate(200 * 1024 * 1024)
    assert refused(binary) == "binary"
    assert refused(text) == "too-large"


def test_missing_directory_and_forbidden(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.txt") == "missing"
    assert refused(tmp_path / "none.pdf") == "missing"
    (tmp_path / "folder.txt").mkdir()
    assert refused(tmp_path / "folder.txt") == "directory"
    assert refused(Path("bad\0name.txt")) == "damaged"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="rights do not bind this user")
def test_forbidden(tmp_path: Path) -> None:
    path = put(tmp_path / "locked.txt", "نص")
    path.chmod(0)
    assert refused(path) == "permission"


@given(text=hostile)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_gives_a_lawful_draft_or_a_reason(tmp_path: Path, text: str) -> None:
    draft = next(read(put(tmp_path / "x.txt", text.encode("utf-8", "surrogatepass"))))
    if isinstance(draft, Draft):
        assert not set(draft.text) & set("\x00\r\x85\u2028\u2029\ufdd0\ufdd1")
