"""One project, one program: an operating-system lock on a file beside the project that says who holds it."""

from __future__ import annotations

import errno
import getpass
import json
import os
import socket
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from db.errors import StorageProblem

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # Windows locks are mandatory: lock a byte beyond the words, so that others can read them

    def _take(file: IO[bytes]) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _drop(file: IO[bytes]) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        # flock, not lockf: closing another descriptor of the file in this process must not drop it
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _drop(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the project open: computer, user, since when (UTC, ISO 8601), process."""

    host: str
    user: str
    since: str
    pid: int


def sidecar(project: Path) -> Path:
    """Return the path of the lock file of ``project``."""
    return project.with_name(project.name + ".lock")


class ProjectLock:
    """Held from open to close. It dies with the process, however that ends."""

    def __init__(self, project: Path) -> None:
        self._path = sidecar(project)
        self._file: IO[bytes] | None = None

    @property
    def held(self) -> bool:
        """Whether it is ours now."""
        return self._file is not None

    def acquire(self) -> None:
        """Take the lock or raise ``StorageProblem("locked", host=…, user=…, since=…)``."""
        file = self._open()
        while not self._is_current(file):  # the last holder took the file away between our open and our lock
            file.close()
            file = self._open()
        self._file = file
        self._write(file)

    def _open(self) -> IO[bytes]:
        try:
            file = self._path.open("a+b", buffering=0)  # a full disk refuses now, not when the file is closed
        except PermissionError as error:
            raise StorageProblem("read-only", path=str(self._path.parent)) from error
        except OSError as error:
            if error.errno == errno.EROFS:
                raise StorageProblem("read-only", path=str(self._path.parent)) from error
            raise StorageProblem("disk-error", path=str(self._path), reason=str(error)) from error
        try:
            _take(file)
        except OSError as error:
            holder = _read(file)
            file.close()
            raise StorageProblem("locked", host=holder.host, user=holder.user, since=holder.since) from error
        return file

    def _is_current(self, file: IO[bytes]) -> bool:
        try:
            return os.path.samestat(os.fstat(file.fileno()), self._path.stat())
        except FileNotFoundError:
            return False

    def _write(self, file: IO[bytes]) -> None:
        holder = Holder(
            socket.gethostname(), _user(), datetime.now(UTC).isoformat(timespec="seconds"), os.getpid()
        )
        try:
            file.truncate(0)
            file.write(json.dumps(asdict(holder), ensure_ascii=False).encode())
        except OSError:  # a full disk must not keep anybody from reading; the lock itself holds
            return

    def release(self) -> None:
        """Give the lock back and take the file away."""
        if self._file is None:
            return
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        _drop(self._file)
        self._file.close()
        self._file = None
        if sys.platform == "win32":
            try:
                self._path.unlink(missing_ok=True)
            except OSError:  # somebody took it meanwhile: it is theirs now
                return


def _user() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # an account that has no name here
        return "?"


def _read(file: IO[bytes]) -> Holder:
    try:
        file.seek(0)
        found = json.loads(file.read(4096))
        return Holder(str(found["host"]), str(found["user"]), str(found["since"]), int(found["pid"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Holder("?", "?", "", 0)
