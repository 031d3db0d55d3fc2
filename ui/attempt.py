"""Doing what a verb says, or saying why not."""

from __future__ import annotations

from collections.abc import Callable

from app.problems import Rejected
from db.changes import Action
from ui import wording
from ui.workspace import Message, Workspace


def attempt(workspace: Workspace, make: Callable[[], Action]) -> bool:
    """Perform what ``make`` returns and tell whether it was done; a refusal is said in the notice bar."""
    try:
        action = make()
    except Rejected as refusal:
        workspace.say(Message("warn", wording.problem(refusal), refusal=True))
        return False
    return workspace.editor.do(action)
