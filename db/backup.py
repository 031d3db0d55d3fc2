"""Copies of a project: whole, checked before they count, thinned to the last few, a day by hour and two weeks by day."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import peewee
from sqlcipher3 import dbapi2 as driver

from db.connection import connect, sniff, storage_problems
from db.errors import StorageProblem
from db.lock import ProjectLock
from db.store import Store

_FORMAT = "%Y-%m-%dT%H-%M-%S"
_NEWEST, _HOURLY, _DAILY = 3, 24, 14


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy beside the project, taken at ``at`` (UTC)."""

    path: Path
    at: datetime
    size: int


def folder(project: Path) -> Path:
    """Return where the backups of ``project`` lie: a folder beside it, so that nothing is hidden elsewhere."""
    return project.with_name(project.name + "-backups")


def backups(project: Path) -> list[Backup]:
    """Return the backups of ``project``, newest first."""
    found = []
    for path in folder(project).glob("*.isnad") if folder(project).is_dir() else ():
        try:
            at = datetime.strptime(path.stem[:19], _FORMAT).replace(tzinfo=UTC)
            found.append(Backup(path, at, path.stat().st_size))
        except (ValueError, OSError):
            continue  # not one of ours
    return sorted(
        found, key=lambda backup: (backup.at, len(backup.path.stem), backup.path.stem), reverse=True
    )


def back_up(store: Store) -> Backup:
    """Copy an open project into its backup folder, check the copy, then thin the older ones."""
    place = folder(store.path)
    with _disk_problems(place):
        place.mkdir(exist_ok=True)
    target = _free_name(place)
    copy_to(store, target)
    thin(store.path)
    return Backup(target, datetime.now(UTC), target.stat().st_size)


def copy_to(store: Store, target: Path) -> None:
    """Write a whole, checked copy of an open project to ``target``; whatever is there is replaced only at the end."""
    if target.resolve() == store.path:
        raise StorageProblem("exists", path=str(target))
    with _partial(target) as partial:
        _copy_pages(store, partial)
        _finish(partial)
        with _disk_problems(target):
            partial.replace(target)


def copy_closed(project: Path) -> Backup:
    """Back up a project that nobody has open (before a migration, before a restore)."""
    place = folder(project)
    target = _free_name(place)
    with _disk_problems(place):
        place.mkdir(exist_ok=True)
    with _partial(target) as partial:
        database = connect(project)
        try:
            _pages(database, partial, lambda: None)
        finally:
            database.close()
        _finish(partial)
        with _disk_problems(target):
            partial.replace(target)
    return Backup(target, datetime.now(UTC), target.stat().st_size)


def restore(project: Path, chosen: Path) -> Path | None:
    """Put a checked backup in the place of a closed project; return where the present one was kept, if it was there."""
    sniff(chosen)
    with _partial(project) as partial, _disk_problems(project):
        shutil.copyfile(chosen, partial)
        _finish(partial)
        lock = ProjectLock(project)
        lock.acquire()
        try:
            kept = _set_aside(project)
            try:
                partial.replace(project)
            except OSError:
                if kept is not None:
                    _move(kept, project)
                raise
        finally:
            lock.release()
    return kept


def thin(project: Path) -> None:
    """Keep the newest of each of the last 24 hours and 14 days in which a copy was taken; remove the rest.

    The last few stay in any case: whoever takes a copy, restores an older one and finds that it was the wrong one wants
    the former, though the restored project was copied again when it was opened.
    """
    found = backups(project)
    keep = {backup.path for backup in found[:_NEWEST]}
    for form, count in (("%Y-%m-%dT%H", _HOURLY), ("%Y-%m-%d", _DAILY)):
        newest: dict[str, Path] = {}
        for backup in found:
            newest.setdefault(backup.at.strftime(form), backup.path)
        keep |= set(list(newest.values())[:count])
    for backup in found:
        if backup.path not in keep:
            backup.path.unlink(missing_ok=True)


def _copy_pages(store: Store, partial: Path) -> None:
    with store.turn:

        def let_others_in() -> None:
            store.turn.__exit__(None, None, None)
            store.turn.__enter__()

        _pages(store.database, partial, let_others_in)


def _pages(database: peewee.Database, partial: Path, between: Callable[[], None]) -> None:
    with storage_problems(partial):
        target = driver.connect(str(partial), isolation_level=None)
        try:
            source = database.connection()
            source.backup(target, pages=1000, progress=lambda *_: between(), sleep=0)
            target.execute("PRAGMA journal_mode = DELETE").fetchall()
        finally:
            target.close()


def _finish(partial: Path) -> None:
    """Check a copy that nobody uses and force it to the disk."""
    with storage_problems(partial):
        copy = driver.connect(partial.absolute().as_uri() + "?mode=ro&immutable=1", uri=True)
        try:
            answer = copy.execute("PRAGMA integrity_check(1)").fetchone()
        finally:
            copy.close()
    if answer is None or answer[0] != "ok":
        raise StorageProblem("damaged", path=str(partial), reason=str(answer))
    with partial.open("rb+") as file:
        os.fsync(file.fileno())


def _set_aside(project: Path) -> Path | None:
    if not project.exists():
        return None
    for at in range(1, 1000):
        kept = project.with_name(f"{project.stem}.before-restore-{at}{project.suffix}")
        if not kept.exists():
            _move(project, kept)
            return kept
    raise StorageProblem("exists", path=str(project))


def _move(project: Path, to: Path) -> None:
    """Rename a closed project together with a log that a crash left beside it."""
    for ending in ("-wal", "-shm", ""):
        side = project.with_name(project.name + ending)
        if side.exists():
            side.replace(to.with_name(to.name + ending))


def _free_name(place: Path) -> Path:
    """Return a name for now that sorts after every copy of the same second, also after thinning."""
    stem = datetime.now(UTC).strftime(_FORMAT)
    taken = [path.stem.removeprefix(stem).removeprefix("-") or "0" for path in place.glob(f"{stem}*.isnad")]
    numbers = [int(ending) for ending in taken if ending.isdecimal()]
    return place / (f"{stem}-{max(numbers) + 1}.isnad" if numbers else f"{stem}.isnad")


@contextmanager
def _partial(target: Path) -> Iterator[Path]:
    """Yield a temporary name beside the target; nothing of it is left when anything fails."""
    path = target.with_name(f".{target.name}.partial")
    path.unlink(missing_ok=True)
    try:
        yield path
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            path.with_name(path.name + ending).unlink(missing_ok=True)


@contextmanager
def _disk_problems(place: Path) -> Iterator[None]:
    """Turn what the file system refuses into a ``StorageProblem``."""
    try:
        yield
    except OSError as error:
        code = {errno.ENOSPC: "disk-full", errno.EACCES: "no-permission", errno.EPERM: "no-permission",
                errno.EROFS: "read-only"}.get(error.errno or 0, "disk-error")  # fmt: skip
        raise StorageProblem(code, path=str(place), reason=str(error)) from error
