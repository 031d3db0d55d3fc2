"""The sample project: made from what is shipped, as ``isnad apply`` would make it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import resources
from app import jobs, wording
from app.session import Identity, Session

_REVIEWER = "نورس"  # codes half of the sample; whoever opens it works as this reviewer

SEARCHED = "البوابة"
"""A word that is worth searching the sample for."""


def create(path: Path, identity: Identity, language: str) -> Session:
    """Make a project at ``path`` with the sample's articles, claims and events. Raises ``StorageProblem``."""
    from app.apply import apply_file  # noqa: PLC0415  (loads the readers of documents: not at every start)

    title = wording.plain(wording.text("sample-title", language))
    session = Session.create(
        path, replace(identity, reviewer_name=identity.reviewer_name or _REVIEWER), title
    )
    try:
        jobs.run(apply_file(session, resources.path("sample", "sample.jsonl")))
    except BaseException:
        session.close()
        raise
    return session
