"""Bad input on the command line: one clear line in the chosen language, exit 1, nothing changed."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shlex
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import wording
from tests.app.cli_runs import command, environment, isnad, isnad_process
from tests.app.test_apply import article, claim, lines

READING = ("claims", "check")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def project(tmp_path: Path, home: Path) -> Path:
    path = tmp_path / "p.isnad"
    assert isnad(home, "new", path).code == 0
    assert isnad(home, "apply", path, lines(tmp_path, article(), claim())).code == 0
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def check_refused(home: Path, code: str, *arguments: object, **details: str) -> None:
    """The one line is exactly the sentence of ``code`` in the language of the installation."""
    said = isnad(home, *arguments).refused()
    assert said == " ".join(wording.plain(wording.sentence(code, "ar", **details)).split())


def test_what_is_no_project(home: Path, tmp_path: Path) -> None:
    folder, text, empty, foreign = (tmp_path / name for name in ("folder", "text", "empty", "foreign"))
    folder.mkdir()
    text.write_text("ليس مشروعًا " * 100, encoding="utf-8")
    empty.touch()
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE t (x)")
    connection.commit()
    connection.close()
    before = {path: digest(path) for path in (text, empty, foreign)}
    for name in READING:
        check_refused(home, "directory", name, folder, path=str(folder))
    check_refused(home, "missing", "claims", tmp_path / "gone", path=str(tmp_path / "gone"))
    for path in before:
        check_refused(home, "not-a-project", "claims", path, path=str(path))
        check_refused(home, "exists", "new", path, path=str(path))
    assert {path: digest(path) for path in before} == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "folder", "foreign", "home", "text"]


def test_a_damaged_project_is_said(home: Path, project: Path) -> None:
    data = bytearray(project.read_bytes())
    for at in range(8192, len(data), 4096):
        data[at : at + 600] = b"\xff" * 600
    project.write_bytes(data)
    for name in ("claims", "check"):
        run = isnad(home, name, project, "--language", "en")
        assert "damaged" in run.refused()


def test_unreadable_articles(home: Path, project: Path, tmp_path: Path) -> None:
    empty, binary = tmp_path / "empty.txt", tmp_path / "binary.txt"
    empty.touch()
    with binary.open("wb") as file:
        file.write(os.urandom(1 << 20))
        file.truncate(200 << 20)
    for path, reason in ((empty, "empty"), (binary, "binary"), (tmp_path / "gone.txt", "missing")):
        run = isnad(home, "import", project, path)
        said = wording.text("skipped", "ar", file=path.name, reason=wording.unreadable(reason, "ar"))
        assert run.refused() == " ".join(wording.plain(said).split())
    assert len(isnad(home, "articles", project).lines) == 1
    assert isnad(home, "check", project).code == 0


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"\x00" * 1000, "{لا}".encode(), b"[" * 100_000])
def test_a_file_that_cannot_be_applied(home: Path, project: Path, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_bytes(content)
    check_refused(home, "bad-json", "apply", project, path, line="1")
    assert len(isnad(home, "claims", project).lines) == 1


def test_apply_without_a_file(home: Path, project: Path, tmp_path: Path) -> None:
    check_refused(home, "not-a-file", "apply", project, tmp_path, path=str(tmp_path))
    check_refused(home, "file-gone", "apply", project, tmp_path / "x.jsonl", path=str(tmp_path / "x.jsonl"))


def test_documents_that_cannot_be_written(home: Path, project: Path, tmp_path: Path) -> None:
    for suffix in ("xlsx", "csv", "jsonl"):
        folder, out = tmp_path / f"folder.{suffix}", tmp_path / "nowhere" / f"o.{suffix}"
        folder.mkdir()
        check_refused(home, "export-is-folder", "export", project, folder, path=str(folder))
        check_refused(home, "export-no-folder", "export", project, out, path=str(out.parent))
    check_refused(home, "unknown-event", "export", project, tmp_path / "o.csv", "--event", "E99", id="E99")
    check_refused(
        home, "unknown-reviewer", "export", project, tmp_path / "o.csv", "--reviewer", "ن", name="ن"
    )
    check_refused(home, "unknown-code", "export", project, tmp_path / "o.csv", "--status", "x", value="x")
    check_refused(home, "exists", "backup", project, project, path=str(project))
    assert not (tmp_path / "o.csv").exists()


def test_a_date_that_is_none(home: Path, project: Path, tmp_path: Path) -> None:
    check_refused(home, "not-a-date", "import", project, tmp_path, "--published", "أمس", value="أمس")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_standard_output_is_no_traceback(home: Path, project: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command("claims", project),
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(home),
            check=False,
        )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert len(done.stderr.decode().splitlines()) == 1


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("needs the right to mount")
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_a_disk_without_a_byte_left(home: Path, project: Path, tmp_path: Path, disk: Path) -> None:
    small, elsewhere, more = (
        disk / "p.isnad",
        tmp_path / "o.jsonl",
        lines(tmp_path, article(), claim(type="cause")),
    )
    shutil.copyfile(project, small)
    with contextlib.suppress(OSError), (disk / "fill").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    assert len(isnad(home, "claims", small).lines) == 1
    check_refused(home, "disk-full", "apply", small, more, path=str(small))
    check_refused(home, "disk-full", "new", disk / "n.isnad", path=str(disk))
    check_refused(home, "disk-full", "backup", small, disk / "b.isnad", path=str(disk))
    for ending in ("xlsx", "csv", "jsonl", "html"):
        check_refused(home, "export-disk-full", "export", small, disk / f"o.{ending}")
    assert isnad(home, "export", small, elsewhere).code == 0
    assert sorted(path.name for path in disk.iterdir()) == ["fill", "p.isnad"]
    (disk / "fill").unlink()
    assert isnad(home, "apply", small, more).code == 0
    assert isnad(home, "check", small).code == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_an_output_that_takes_nothing(home: Path, project: Path) -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            command("claims", project),
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(home),
            check=False,
        )
    assert run.returncode == 1
    assert run.stderr.decode().split() == wording.plain(wording.sentence("export-disk-full", "ar")).split()


@pytest.mark.skipif(os.name != "posix", reason="a shell that closes what a program writes to")
def test_an_output_that_is_closed(home: Path, project: Path) -> None:
    for closed in (">&-", ">&- 2>&-", "2>&-"):
        call = f"{shlex.join(command('check', project))} {closed}"
        run = subprocess.run(["sh", "-c", call], capture_output=True, env=environment(home), check=False)
        assert (run.returncode, run.stderr) == (0, b"")


def test_a_report_that_cannot_be_written_is_said_before_the_work(home: Path, tmp_path: Path) -> None:
    said = isnad_process(
        home, "self-test", "--json", tmp_path / "gone" / "report.json", "--language", "ar"
    ).refused()
    assert str(tmp_path) in wording.plain(said)


def test_a_full_disk(home: Path, project: Path, tmp_path: Path, disk: Path) -> None:
    small = disk / "p.isnad"
    shutil.copyfile(project, small)
    text = tmp_path / "big.txt"
    text.write_text("\n".join(f"سطر رقم {number} من نصّ طويل" for number in range(60_000)), encoding="utf-8")
    check_refused(home, "disk-full", "import", small, text, path=str(small))
    text.unlink()
    assert len(isnad(home, "articles", small).lines) == 1
    assert isnad(home, "check", small).code == 0
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    check_refused(home, "read-only", "claims", small, path=str(disk))
    check_refused(home, "read-only", "new", disk / "n.isnad", path=str(disk))
