"""A project whose file is taken away while it is open: nothing is acknowledged that nobody would find again."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest

from app import events, jobs, safekeeping
from app.session import Session
from db.errors import StorageProblem
from tests.app.sessions import new_session


def _add(session: Session, title: str) -> None:
    action, _ = events.create(session, title)
    session.perform(action)


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let go of a file that is open")
def test_no_change_is_taken_until_the_file_is_back(tmp_path: Path) -> None:
    with new_session(tmp_path) as session:
        _add(session, "قبل")
        elsewhere = tmp_path / "elsewhere.isnad"
        session.path.rename(elsewhere)
        with pytest.raises(StorageProblem) as refused:
            _add(session, "بعد")
        assert (refused.value.code, refused.value.details) == ("moved", {"path": str(session.path)})
        copy = jobs.run(safekeeping.save_copy(session, tmp_path / "copy.isnad"))
        elsewhere.rename(session.path)
        _add(session, "بعد")
        assert [row.title_ar for row in events.rows(session)] == ["قبل", "بعد"]
        identity = session.identity
    with contextlib.closing(Session.open_read_only(copy, identity)) as saved:
        assert [row.title_ar for row in events.rows(saved)] == ["قبل"]
