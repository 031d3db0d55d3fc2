"""The sample project for tests and pictures: made once in each language, copied afterwards."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from app import sample
from app.session import Identity, Session
from tests import reading_project


def copy(path: Path, identity: Identity | None = None, code: str = "ar") -> Session:
    """Open a copy at ``path`` of the sample as ``identity`` made it, by default the reviewer of the tests."""
    identity = identity or reading_project.identity()
    path.write_bytes(_original(identity, code))
    return Session.open(path, identity)


@cache
def _original(identity: Identity, code: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "sample.isnad")
        sample.create(path, identity, code).close()
        return path.read_bytes()
