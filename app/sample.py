"""The sample project: made from what is shipped, as ``isnad apply`` would make it."""

from __future__ import annotations

from pathlib import Path

import resources
from app import jobs
from app.apply import apply_file
from app.session import Identity, Session


def create(path: Path, identity: Identity) -> Session:
    """Make a project at ``path`` with the sample's articles, claims and events. Raises ``StorageProblem``."""
    session = Session.create(path, identity, title="")
    try:
        jobs.run(apply_file(session, resources.path("sample", "sample.jsonl")))
    except BaseException:
        session.close()
        raise
    return session
