"""Try out what was made for Linux: unpacked elsewhere, without Python, sources and network, by a user without rights."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deliver import names
from deliver.shell import Shell, StepError

REPORTS = names.BUILD / "trial"
_NOBODY = 65534
_TOOLS = ("setpriv", "env")
_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"  # of a plain Debian: whoever builds may have a Python elsewhere
_LIMIT = 1500  # s for one run of the program: build machines are slow at times

# What is taken out of a copy, and the line of the self-test that must miss it.
LOSSES = {
    "resources/fonts/IBMPlexSansArabic-Regular.ttf": "fonts",
    "resources/i18n/app_ar.qm": "translations",
    "db/migrations/m001.sql": "migrations",
    "sqlcipher3": "encryption",
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where programs are tried: how to start one alone, in words too."""

    start: tuple[str, ...]
    said: str
    user: int | None


def trial(shell: Shell) -> None:
    """Try archive and package; the reports stay in ``build/trial``."""
    archive, package = names.DIST / names.linux_archive(), names.DIST / names.debian_package()
    shell.say(f"+ try {archive.name} and {package.name} without Python, sources and network")
    if shell.dry:
        return
    shutil.rmtree(REPORTS, ignore_errors=True)
    REPORTS.mkdir(parents=True)
    with _bench() as (folder, place):
        shell.say(f"  {place.said}")
        with ThreadPoolExecutor(1) as beside:  # a machine has two processors
            other = beside.submit(_try_archive, shell, place, archive, folder)
            _try_package(shell, place, package, folder)
            other.result()


def _try_archive(shell: Shell, place: Place, archive: Path, folder: Path) -> None:
    unpacked = _unpacked(archive, folder / "برنامج إسناد 1")
    _test(shell, place, unpacked, folder / "archive", "archive")
    _try_losses(shell, place, unpacked, folder)


def _try_package(shell: Shell, place: Place, package: Path, folder: Path) -> None:
    installed = folder / "حزمة إسناد 1"
    shell.run(["dpkg-deb", "--extract", package, installed])
    program, home = installed / "usr/lib/isnad", folder / "installed"
    before = _listing(program)
    _test(shell, place, program, home, "package")
    _work(shell, place, program, home)
    if _listing(program) != before:
        raise StepError("something was written into the program's folder")


@contextmanager
def _bench() -> Iterator[tuple[Path, Place]]:
    with tempfile.TemporaryDirectory(prefix="isnad-trial-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder, _place(folder)


def _place(folder: Path) -> Place:
    """Find out how alone a program can be on this machine."""
    tools = folder / "tools"
    tools.mkdir()
    for tool in _TOOLS:
        if found := shutil.which(tool):
            shutil.copy(found, tools)
    alone = str(names.PACKAGING / "linux" / "alone.sh")
    script = folder / "alone.sh"
    shutil.copy(alone, script)
    root = os.geteuid() == 0
    for options, user in ((("--mount", "--net"), _NOBODY), (("--mount", "--net", "--map-root-user"), None)):
        if user is not None and not root:
            continue
        chosen = "-" if user is None else str(user)
        start = ("unshare", *options, "sh", str(script), str(names.ROOT), str(tools), chosen)
        tried = subprocess.run(
            [*start, "/usr/bin/env"], env={"PATH": _PATH}, capture_output=True, check=False
        )
        if tried.returncode == 0:
            who = "as a user without rights to it" if user is not None else "as this user"
            return Place(start, f"private namespaces: no Python, no sources, no network; {who}", user)
    return Place((), "no namespaces can be made here: elsewhere, with an empty PATH", None)


def unpack(archive: Path, folder: Path) -> None:
    """Unpack an archive of ours; Debian 12's Python is older than the filters of tarfile."""
    with tarfile.open(archive) as opened:
        opened.extraction_filter = getattr(tarfile, "data_filter", None)
        opened.extractall(folder)  # noqa: S202  (made a minute ago)


def _unpacked(archive: Path, folder: Path) -> Path:
    folder.mkdir()
    unpack(archive, folder)
    (program,) = folder.iterdir()
    return program


def _test(shell: Shell, place: Place, program: Path, home: Path, name: str) -> None:
    """Run the self-test as somebody who has this empty home."""
    _make_home(home, place)
    report, seconds = self_test(place, program, home, REPORTS / f"{name}.json")
    failed = [line for line in report["checks"] if not line["passed"]]
    if failed or not report["frozen"]:
        raise StepError(f"{name}: the self-test fails: {failed or 'it says that it is not frozen'}")
    shell.say(f"  {name}: self-test passed, {len(report['checks'])} lines, {seconds:.1f} s")


def _work(shell: Shell, place: Place, program: Path, home: Path) -> None:
    """Do the whole job into a folder of projects elsewhere."""
    out, start = home / "مشاريع أخرى", time.monotonic()
    done = _run(place, program, home, ["demo", str(out), "--language", "ar"])
    made = list(out.rglob("*")) if out.is_dir() else []
    if done.returncode or not any(path.suffix == ".xlsx" for path in made):
        raise StepError(f"the whole job failed: {done.stderr[-2000:]}")
    shell.say(f"  the whole job into another folder: {len(made)} files, {time.monotonic() - start:.1f} s")


def _try_losses(shell: Shell, place: Place, program: Path, folder: Path) -> None:
    """Take parts out of copies and see that the self-test misses each on its line."""
    for number, (lost, line) in enumerate(LOSSES.items()):
        copy, home = folder / f"loss {number}", folder / f"home {number}"
        shutil.copytree(program, copy, symlinks=True, copy_function=_link)
        part = copy / "_internal" / lost
        if part.is_dir():
            shutil.rmtree(part)
        else:
            part.unlink()
        _make_home(home, place)
        report, _ = self_test(place, copy, home, REPORTS / f"without-{line}.json", "--stage", "parts")
        missed = {each["name"] for each in report["checks"] if not each["passed"]}
        if line not in missed:
            raise StepError(f"without {lost} the self-test fails {sorted(missed) or 'nothing'}, not {line}")
        shell.say(f"  without {lost}: the line {line} fails, as it must")
        shutil.rmtree(copy)


def self_test(
    place: Place, program: Path, home: Path, kept: Path, *more: str
) -> tuple[dict[str, Any], float]:
    """Run the self-test of a frozen program; return its report, kept as a file, and how long it took in s."""
    path = home / "report.json"
    start = time.monotonic()
    done = _run(place, program, home, ["self-test", "--json", str(path), "--limit", str(_LIMIT - 60), *more])
    seconds = time.monotonic() - start
    if not path.is_file():
        raise StepError(f"no report: exit {done.returncode}, {done.stderr[-2000:]}")
    shutil.copy(path, kept)
    report: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return report, seconds


def _run(
    place: Place, program: Path, home: Path, arguments: Sequence[str]
) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": _PATH if place.start else "", "LANG": "C.UTF-8"}
    clean = ["env", "-i", f"HOME={home}", "LANG=C.UTF-8", "PATH=/nowhere"]
    line = [*place.start, *(clean if place.start else []), str(program / "isnad"), *arguments]
    return subprocess.run(
        line,
        env=environment,
        cwd="/",
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=_LIMIT,
        check=False,
    )


def _make_home(home: Path, place: Place) -> None:
    home.mkdir()
    if place.user is not None:
        os.chown(home, place.user, place.user)


def _listing(folder: Path) -> set[tuple[str, int, int]]:
    found: Callable[[Path], os.stat_result] = Path.lstat
    return {(str(path), found(path).st_size, found(path).st_mtime_ns) for path in folder.rglob("*")}


def _link(source: str, target: str) -> str:
    os.link(source, target, follow_symlinks=False)
    return target
