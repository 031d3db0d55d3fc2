"""The archive and the Debian package for Linux, from the frozen program; the same bytes for the same revision."""

from __future__ import annotations

import gzip
import os
import shutil
import tarfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from bundle import revision

from deliver import names
from deliver.needed import debian_packages
from deliver.shell import Shell, StepError

_SHARED = ("isnad.desktop", "isnad-mime.xml")
_SIZES = (48, 128, 256)
_COMPRESSION: Final = 4  # of xz; 6 takes twice as long for a twentieth less
_MAINTAINER = "The Isnad maintainers <isnad@localhost>"


def deliver(shell: Shell) -> None:
    """Make both in ``dist/``."""
    frozen = names.FROZEN / "isnad"
    archive, package = names.DIST / names.linux_archive(), names.DIST / names.debian_package()
    tree = names.BUILD / "deb"
    if not shell.dry:
        _check(frozen)
        names.DIST.mkdir(exist_ok=True)
    made = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{_COMPRESSION}", "--build", tree, package]
    with ThreadPoolExecutor(
        1
    ) as beside:  # compressing takes longer than all else, and a machine has two processors
        shell.say(f"+ pack {archive.name}")
        packed = None if shell.dry else beside.submit(_archive, frozen, archive)
        if not shell.dry:
            _stage(frozen, tree)
        shell.run(made, environment={"SOURCE_DATE_EPOCH": str(revision.time_of(names.ROOT))})
        if packed:
            packed.result()


def _check(frozen: Path) -> None:
    if not (frozen / "isnad").is_file():
        raise StepError(f"there is no frozen program in {frozen}")


def _archive(frozen: Path, target: Path) -> None:
    """Pack the program, what a desktop needs of it, and the script that makes it known there."""
    top = f"isnad-{names.VERSION}"
    linux, icons = names.PACKAGING / "linux", names.PACKAGING / "icons"
    extra = [(linux / name, f"share/{name}") for name in _SHARED]
    extra += [
        (icons / f"{icon}-{size}.png", f"share/{icon}-{size}.png")
        for icon in ("isnad", "project")
        for size in _SIZES
    ]
    extra += [
        (linux / "install.sh", "install.sh"),
        (names.ROOT / "LICENSE", "LICENSE"),
        (names.ROOT / "README.md", "README.md"),
    ]
    with tarfile.open(target, "w:xz", preset=_COMPRESSION) as archive:
        for path in sorted(frozen.rglob("*")):
            archive.add(path, f"{top}/{path.relative_to(frozen).as_posix()}", recursive=False, filter=_plain)
        for path, place in sorted(extra, key=lambda each: each[1]):
            archive.add(path, f"{top}/{place}", filter=_plain)


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Forget whose file it was and when: both differ from build to build."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = revision.time_of(names.ROOT)
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry


def _stage(frozen: Path, tree: Path) -> None:
    """Lay the package out below ``tree``."""
    shutil.rmtree(tree, ignore_errors=True)
    program, share = tree / "usr/lib/isnad", tree / "usr/share"
    shutil.copytree(frozen, program, symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/isnad").symlink_to("../lib/isnad/isnad")
    linux = names.PACKAGING / "linux"
    _copy(linux / "isnad.desktop", share / "applications/isnad.desktop")
    _copy(linux / "isnad-mime.xml", share / "mime/packages/isnad.xml")
    for size in _SIZES:
        place = share / f"icons/hicolor/{size}x{size}"
        _copy(names.PACKAGING / f"icons/isnad-{size}.png", place / "apps/isnad.png")
        _copy(names.PACKAGING / f"icons/project-{size}.png", place / "mimetypes/application-x-isnad.png")
    _documents(share / "doc/isnad", frozen)
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or (os.access(path, os.X_OK) and _is_program(path)) else 0o644)
    _control(tree, program)


def _is_program(path: Path) -> bool:
    return path.name == "isnad" and path.parent.name == "isnad"


def _documents(folder: Path, frozen: Path) -> None:
    folder.mkdir(parents=True)
    ours = (names.ROOT / "LICENSE").read_text(encoding="utf-8")
    theirs = (frozen / "_internal/resources/licences.txt").read_text(encoding="utf-8")
    (folder / "copyright").write_text(
        f"Isnad is under the Apache License 2.0.\n\n{ours}\n{theirs}", encoding="utf-8"
    )
    changes = (names.ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    (folder / "README.md").write_bytes((names.ROOT / "README.md").read_bytes())


def _control(tree: Path, program: Path) -> None:
    depends, recommends = debian_packages(program)
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    lines = [
        "Package: isnad",
        f"Version: {names.VERSION}",
        f"Architecture: {names.DEBIAN[names.architecture()]}",
        f"Maintainer: {_MAINTAINER}",
        "Section: editors",
        "Priority: optional",
        f"Installed-Size: {size // 1024}",
        f"Depends: {', '.join(depends)}",
        f"Recommends: {', '.join(recommends)}" if recommends else "",
        "Description: compare rival news accounts and record who claimed what",
        " Articles are read side by side from right to left, claims are labelled and linked",
        " to events with who said them through whom, and everything leaves as a workbook.",
        " No network, no account: a project is one file.",
    ]
    folder = tree / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text("\n".join(filter(None, lines)) + "\n", encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)
