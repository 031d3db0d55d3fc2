"""A file that is either wholly written or not there: made beside its place, moved onto it at the end."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from app.problems import Rejected

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Yield a file to write; it becomes ``path`` when the block ends, and is gone when it is left by an exception.

    Raises ``Rejected``: export-is-folder, export-no-folder, export-open (another program holds the file),
    export-no-permission, export-disk-full, export-failed. What was at ``path`` is then as it was.
    """
    path = path.resolve()
    if path.is_dir():
        raise Rejected("export-is-folder", path=str(path))
    if not path.parent.is_dir():
        raise Rejected("export-no-folder", path=str(path.parent))
    with _refusals(path):
        _ask_for(path)
        partial = path.with_name(f".{path.stem[:40]}-{uuid4().hex}.partial")
        try:
            with partial.open("x+b") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            if path.exists():
                partial.chmod(path.stat().st_mode & 0o777)
            _move(partial, path)
        finally:
            partial.unlink(missing_ok=True)


def _ask_for(path: Path) -> None:
    """Find out before the work, not after it, that an existing file will not be given up."""
    if not path.exists():
        return
    try:
        with path.open("r+b"):
            pass
    except PermissionError as error:
        raise _taken(path) from error


def _move(partial: Path, path: Path) -> None:
    try:
        partial.replace(path)
    except PermissionError as error:
        raise _taken(path) from error


def _taken(path: Path) -> Rejected:
    # Windows refuses a file that another program has open; elsewhere only its permissions can be the reason.
    return Rejected("export-open" if os.name == "nt" else "export-no-permission", path=str(path))


@contextlib.contextmanager
def _refusals(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        code = "export-failed"
        if error.errno in _FULL:
            code = "export-disk-full"
        elif error.errno in _REFUSED:
            code = "export-no-permission"
        raise Rejected(code, path=str(path), reason=error.strerror or str(error)) from error
