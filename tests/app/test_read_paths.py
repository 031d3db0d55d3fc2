"""Which files of a folder are read, and what the clipboard gives."""

from __future__ import annotations

from pathlib import Path

from app.importing.draft import Draft, Unreadable
from app.importing.reading import PASTED, expand_paths, read_pasted
from tests.app.reader_files import put, refused


def test_folders_are_walked_in_order_and_hidden_files_left_out(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".c.txt", "~$d.docx", "e.exe", "sub/f.html", ".git/g.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        put(path, "x")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path, target_is_directory=True)
    named = tmp_path / "e.exe"
    found = expand_paths([tmp_path, named, tmp_path / "a.txt", tmp_path / "missing.txt"])
    assert [str(path.relative_to(tmp_path)) for path in found] == [
        "a.txt", "b.txt", "e.exe", str(Path("sub", "f.html")), "missing.txt",
    ]  # fmt: skip


def test_what_cannot_be_read_in_a_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "scans").mkdir()
    scan = put(tmp_path / "scans" / "a.pdf", "%PDF-1.4")
    assert expand_paths([tmp_path / "scans"]) == [scan]
    assert refused(scan) == "unknown-format"


def test_an_empty_folder_is_said_and_projects_are_no_articles(tmp_path: Path) -> None:
    for name in ("flood.isnad", "flood.isnad.lock", "Thumbs.db"):
        put(tmp_path / name, "x")
    (tmp_path / "flood.isnad-backups").mkdir()
    put(tmp_path / "flood.isnad-backups" / "2026.isnad", "x")
    assert expand_paths([tmp_path]) == [tmp_path]
    assert refused(tmp_path) == "directory"


def test_plain_text_is_taken_as_it_is() -> None:
    draft = read_pasted("قال\r\nنعم", "<p>غيره</p>")
    assert isinstance(draft, Draft)
    assert (draft.name, draft.text, draft.raw) == (PASTED, "قال\nنعم", "قال\r\nنعم".encode())


def test_html_is_taken_as_text() -> None:
    draft = read_pasted(None, "<!--StartFragment--><p>قال <b>نعم</b></p><p>ثم</p>")
    assert isinstance(draft, Draft)
    assert draft.text == "قال نعم\nثم"


def test_nothing_is_empty() -> None:
    assert read_pasted(None, None) == Unreadable(PASTED, "empty")
    assert read_pasted(" ", "<br>") == Unreadable(PASTED, "empty")
