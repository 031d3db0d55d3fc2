"""What every screen shares while a project is open: the session, the editor, the jobs, where to go, what to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from ui.jobs import JobRunner
from ui.preferences import Preferences

if TYPE_CHECKING:  # the window shows before the database is loaded
    from app.session import Session


class Message(NamedTuple):
    """A sentence for the notice bar: what happened, what is safe, what to do.

    A passing one that is ``lasting`` stays until it is closed; a ``refusal`` until something has been done after it.
    """

    kind: Literal["info", "ok", "warn", "error"]
    text: str
    detail: str = ""
    lasting: bool = False
    refusal: bool = False


class Workspace(QObject):
    """One open project on the screen.

    ``changed`` is the editor's: every committed Action. ``go_to_claim``, ``go_to_article``, ``go_to_event``,
    ``go_to_comparison`` (of an event) and ``go_to_place`` (an article, code points of a passage) ask the window to show
    something; ``say`` puts a sentence into the notice bar. ``closing`` comes just before the project is let go: whoever reads it on another thread waits
    for that thread then.
    """

    go_to_claim = Signal(str)
    go_to_article = Signal(str)
    go_to_event = Signal(str)
    go_to_comparison = Signal(str)
    go_to_place = Signal(str, int, int)
    said = Signal(object)
    export_asked = Signal(object)
    import_asked = Signal(object)
    closing = Signal()

    def __init__(
        self, session: Session, jobs: JobRunner, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        from ui.editor import Editor  # noqa: PLC0415  (as above)

        super().__init__(parent)
        self.session = session
        self.jobs = jobs
        self.preferences = preferences
        self.editor = Editor(session, jobs, self)

    @property
    def writable(self) -> bool:
        """Whether anything may be changed."""
        return not self.session.read_only

    def say(self, message: Message) -> None:
        """Show a sentence in the notice bar."""
        self.said.emit(message)

    def close(self) -> None:
        """Let go of the project."""
        self.closing.emit()
        self.editor.close()
        self.session.close()
