"""The archive and the Debian package: what lies where, and the menu entry that a user makes without an administrator."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from deliver import linux, names, needed, trial
from deliver.shell import Shell, StepError

from tests.packaging.frozen import frozen
from ui.self_test import parts, work

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="made on Linux only")


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make archive and package of a small frozen program; return the folder that has both."""
    monkeypatch.setattr(names, "BUILD", tmp_path / "build")
    monkeypatch.setattr(names, "DIST", tmp_path / "dist")
    monkeypatch.setattr(names, "FROZEN", tmp_path / "frozen")
    program = frozen(tmp_path / "frozen" / "isnad", "isnad")
    (program / "isnad").write_bytes(Path("/bin/true").read_bytes())  # needs libc6, as a program does
    linux.deliver(Shell(dry=False))
    return tmp_path / "dist"


def unpacked(made: Path, folder: Path) -> Path:
    trial.unpack(made / names.linux_archive(), folder)
    return folder / f"isnad-{names.VERSION}"


def test_the_archive_has_the_program_and_what_a_desktop_needs(made: Path, tmp_path: Path) -> None:
    folder = unpacked(made, tmp_path / "out")
    assert os.access(folder / "isnad", os.X_OK)
    assert os.access(folder / "install.sh", os.X_OK)
    assert not os.access(folder / "LICENSE", os.X_OK)
    assert {path.name for path in (folder / "share").iterdir()} >= {
        "isnad.desktop",
        "isnad-mime.xml",
        "isnad-256.png",
    }


def test_the_same_revision_makes_the_same_archive(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive = made / names.linux_archive()
    before = hashlib.sha256(archive.read_bytes()).hexdigest()
    os.utime(names.FROZEN / "isnad" / "isnad")
    linux.deliver(Shell(dry=False))
    assert hashlib.sha256(archive.read_bytes()).hexdigest() == before
    with tarfile.open(archive) as opened:
        assert {(entry.uid, entry.gid, entry.uname) for entry in opened} == {(0, 0, "root")}


def test_the_package_lists_its_files_and_dependencies(made: Path) -> None:
    package = str(made / names.debian_package())
    listed = subprocess.run(
        ["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True
    ).stdout
    for place in (
        "./usr/lib/isnad/isnad\n", "./usr/bin/isnad -> ../lib/isnad/isnad", "./usr/share/applications/isnad.desktop",
        "./usr/share/mime/packages/isnad.xml", "./usr/share/icons/hicolor/48x48/apps/isnad.png",
        "./usr/share/icons/hicolor/256x256/mimetypes/application-x-isnad.png", "./usr/share/doc/isnad/copyright",
    ):  # fmt: skip
        assert place in listed
    assert all(line.split()[1] == "root/root" for line in listed.splitlines())
    told = subprocess.run(["dpkg-deb", "--field", package], capture_output=True, text=True, check=True).stdout
    assert f"Version: {names.VERSION}\n" in told
    assert "Depends: libc6\n" in told


@pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler is installed")
def test_a_library_that_nobody_has_stops_the_build(tmp_path: Path) -> None:
    source = tmp_path / "x.c"
    source.write_text("int isnad(void) { return 1; }", encoding="utf-8")
    library = tmp_path / "elsewhere" / "libnobody-has-it.so.1"
    library.parent.mkdir()
    program = tmp_path / "program"
    program.mkdir()
    made = ["cc", "-shared", "-fPIC", str(source)]
    subprocess.run([*made, f"-Wl,-soname,{library.name}", "-o", str(library)], check=True)
    subprocess.run([*made, "-Wl,--no-as-needed", str(library), "-o", str(program / "a.so")], check=True)
    with pytest.raises(StepError, match=r"libnobody-has-it\.so\.1"):
        needed.debian_packages(program)
    library.rename(program / library.name)
    assert needed.debian_packages(program)[0] in ([], ["libc6"])


def test_losses_are_tried_on_lines_that_there_are() -> None:
    there = {check.name for check in (*parts.CHECKS, *work.CHECKS)}
    assert set(trial.LOSSES.values()) == {"fonts", "translations", "migrations", "encryption"} <= there


def test_a_user_puts_it_into_the_menu_and_takes_it_out(made: Path, tmp_path: Path) -> None:
    folder = unpacked(made, tmp_path / 'برنامج "إسناد" 1')
    home = tmp_path / "home"
    run = ["sh", str(folder / "install.sh")]
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    subprocess.run(run, env=environment, check=True, capture_output=True)
    entry = (home / ".local/share/applications/isnad.desktop").read_text(encoding="utf-8")
    (started,) = [line for line in entry.splitlines() if line.startswith("Exec=")]
    wanted = str(folder / "isnad").replace('"', r"\\" + '"')
    assert started == f'Exec="{wanted}" %f'
    assert "Name[ar]=إسناد" in entry
    assert (home / ".local/share/mime/packages/isnad.xml").is_file()
    subprocess.run([*run, "--remove"], env=environment, check=True, capture_output=True)
    assert not [path for path in home.rglob("*") if path.is_file() and "isnad" in path.name]
    assert (folder / "isnad").is_file()
    assert (
        subprocess.run([*run, "--nonsense"], env=environment, check=False, capture_output=True).returncode
        == 2
    )
