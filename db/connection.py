"""Opening the file: what it is before we touch it, pragmas in the order that matters, problems as codes."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2 as driver

from db.errors import StorageProblem

APPLICATION_ID = 0x49534E44  # "ISND"
SQLITE_VERSION: str = driver.sqlite_version
_HEADER = b"SQLite format 3\0"

# busy_timeout first (the driver takes no timeout), locking_mode before journal_mode (no -shm file then).
_PRAGMAS: tuple[tuple[str, str | int], ...] = (
    ("busy_timeout", 200),
    ("locking_mode", "EXCLUSIVE"),
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("foreign_keys", 1),
    ("cache_size", -65536),
    ("secure_delete", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("fullfsync", 1),
    ("checkpoint_fullfsync", 1),
)
_READ_ONLY_PRAGMAS: tuple[tuple[str, str | int], ...] = (
    ("query_only", 1),
    ("trusted_schema", 0),
    ("cache_size", -16384),
)


@dataclass(frozen=True, slots=True)
class Header:
    """What the first bytes of a project say, without opening it as a database."""

    application_id: int
    user_version: int


def sniff(path: Path) -> Header:
    """Read the header of a file that nobody in this process has open, or raise a ``StorageProblem``."""
    if path.is_dir():
        raise StorageProblem("directory", path=str(path))
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError as error:
        raise StorageProblem("missing", path=str(path)) from error
    except PermissionError as error:
        raise StorageProblem("no-permission", path=str(path)) from error
    except OSError as error:
        raise StorageProblem("disk-error", path=str(path), reason=str(error)) from error
    if len(head) < 100 or not head.startswith(_HEADER):
        raise StorageProblem("not-a-project", path=str(path))
    user_version, application_id = struct.unpack(">I", head[60:64])[0], struct.unpack(">I", head[68:72])[0]
    if application_id != APPLICATION_ID:
        raise StorageProblem("not-a-project", path=str(path))
    return Header(application_id, user_version)


def connect(
    path: Path, fold: Callable[[str], str] | None = None, *, read_only: bool = False
) -> peewee.Database:
    """Return an open database with one connection for all threads; callers share it behind one lock.

    Queries may call ``fold`` by that name.
    """
    target = f"{path.absolute().as_uri()}?mode=ro&immutable=1" if read_only else str(path)
    database = SqlCipherDatabase(
        target,
        passphrase="",
        pragmas=_READ_ONLY_PRAGMAS if read_only else _PRAGMAS,
        lock_type="IMMEDIATE",
        thread_safe=False,
        check_same_thread=False,
        uri=read_only,
    )
    if fold is not None:
        database.register_function(fold, "fold", 1)
    with storage_problems(path):
        database.connect()
        if not read_only:
            database.execute_sql("BEGIN IMMEDIATE")  # takes the exclusive lock now, not at the first edit
            database.execute_sql("COMMIT")
    return cast("peewee.Database", database)


@contextmanager
def storage_problems(path: Path) -> Iterator[None]:
    """Turn what the driver raises about the file or the disk into a ``StorageProblem``."""
    try:
        yield
    except (peewee.DatabaseError, driver.DatabaseError) as error:
        problem = _problem(error, path)
        if problem is None:
            raise
        raise problem from error


_BY_NAME = {
    "SQLITE_FULL": "disk-full",
    "SQLITE_READONLY": "read-only",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_NOTADB": "damaged",
    "SQLITE_CANTOPEN": "no-permission",
    "SQLITE_PERM": "no-permission",
    "SQLITE_IOERR": "disk-error",
    "SQLITE_BUSY": "busy",
    "SQLITE_LOCKED": "busy",
}


_BY_WORDS = {
    "database or disk is full": "SQLITE_FULL",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "disk I/O error": "SQLITE_IOERR",
    "database disk image is malformed": "SQLITE_CORRUPT",
}
"""What a copy says: there the driver names no code."""


def _problem(error: BaseException, path: Path) -> StorageProblem | None:
    cause: Any = error
    while cause is not None:
        name = str(getattr(cause, "sqlite_errorname", "") or _BY_WORDS.get(str(cause), ""))
        for prefix, code in _BY_NAME.items():
            if name.startswith(prefix):
                return StorageProblem(code, path=str(path), reason=str(error))
        cause = cause.__cause__ or cause.__context__
    return None
