"""Taking back, as one step, what was written in several transactions: a large import or a large applied file."""

from __future__ import annotations

from app.jobs import Job, Progress
from app.problems import Rejected
from app.session import Session
from db.changes import Action
from db.queries import batches as queries

_PAGE = 200


def undo_batch(session: Session, batch_id: str, name: str) -> Job[str]:
    """Take a finished batch back and return the batch that did so; undoing that one is the redo.

    ``name`` is the name of the action that is undone, such as ``article.import``. Raises ``Rejected("in-use")`` while
    claims made since rest on its articles, ``StaleChange`` when a row of it was changed since; then nothing happened.
    """
    if found := queries.later_claims(session.store, batch_id):
        raise Rejected("in-use", count=found)
    undo_name = Action(name, ()).inverse().name
    total = queries.count(session.store, batch_id)
    done, before, action = 0, None, Action(undo_name, ())
    with session.batch(undo_name) as undo:
        while page := queries.last_changes(session.store, batch_id, before, _PAGE):
            action = Action(undo_name, tuple(change.inverse() for _, change in page))
            session.perform(action, batch=undo)
            done, before = done + len(page), page[-1][0]
            yield Progress(done, total, "undo")
    session.tell(action)
    return undo
