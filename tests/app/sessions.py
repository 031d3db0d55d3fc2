"""A project to test with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.session import Identity, Session
from db.ids import new_uid


@contextmanager
def new_session(folder: Path, name: str = "p") -> Iterator[Session]:
    session = Session.create(folder / f"{name}.isnad", Identity(new_uid(), "سلمى", new_uid()))
    try:
        yield session
    finally:
        session.close()
