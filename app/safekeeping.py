"""Copies and checks: what keeps a project from being lost, and what finds out whether it was touched."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.arabic.fold import fold
from app.jobs import Job, Progress
from app.session import Session
from db import backup, connection, integrity
from db.backup import Backup
from db.errors import StorageProblem
from db.integrity import Finding
from db.store import Store


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found, on which copy of the project."""

    findings: tuple[Finding, ...]
    copy: Path


def back_up(session: Session) -> Job[Backup]:
    """Copy the project into the folder of its backups. Raises ``StorageProblem``."""
    yield Progress(0, 0, "backup")
    return backup.back_up(session.store)


def save_copy(session: Session, target: Path) -> Job[Path]:
    """Write a whole copy of the open project to ``target``. Raises ``StorageProblem``."""
    yield Progress(0, 0, "backup")
    backup.copy_to(session.store, target)
    return target


def backups(project: Path) -> list[Backup]:
    """Return the backups of a project, newest first."""
    return backup.backups(project)


def restore(project: Path, chosen: Path) -> Path | None:
    """Put a backup in the place of a closed project; return where the present file was kept. Raises ``StorageProblem``."""
    return backup.restore(project, chosen)


def check(session: Session) -> Job[Checked]:
    """Check a fresh copy, so that nobody waits: the file, every span, every row, the chain of revisions."""
    yield Progress(0, 0, "backup")
    copy = backup.back_up(session.store).path
    findings: list[Finding] = []
    store = Store.open_read_only(copy, fold)
    try:
        for finding in integrity.check(store):
            findings.append(finding)
            yield Progress(len(findings), 0, "check")
    finally:
        store.close()
    return Checked(tuple(findings), copy)


def sqlite_version() -> str:
    """Return the version of the database library."""
    return connection.SQLITE_VERSION


def last_good_copy(project: Path) -> Backup | None:
    """Return the newest backup that can be opened, for a project that cannot."""
    for candidate in backup.backups(project):
        try:
            Store.open_read_only(candidate.path, fold).close()
        except StorageProblem:
            continue
        return candidate
    return None


__all__ = [
    "Backup",
    "Checked",
    "back_up",
    "backups",
    "check",
    "last_good_copy",
    "restore",
    "save_copy",
    "sqlite_version",
]
