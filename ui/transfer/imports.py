"""Bringing articles in: the dialog, the job, one step to take it back, and what was left out."""

from __future__ import annotations

from collections.abc import Sequence

from app import wording as words
from app.importing.candidates import Candidate
from app.importing.run import ACTION, ImportResult, import_candidates
from ui import language
from ui.action_map import ActionMap
from ui.dialogs.import_ import states
from ui.dialogs.import_.clipboard import on_clipboard
from ui.dialogs.import_.dialog import ImportDialog, Source
from ui.dialogs.import_.left_out import LeftOutDialog
from ui.main_window import MainWindow
from ui.projects import Projects
from ui.transfer.base import Transfer, sentence
from ui.workspace import Message


class Imports(Transfer):
    """Opens the import dialog and runs what it decides."""

    def __init__(self, window: MainWindow, projects: Projects, actions: ActionMap) -> None:
        super().__init__(window, projects, actions)
        self._left_out: tuple[Candidate, ...] = ()

    def ask(self, sources: Sequence[Source] | None = None) -> None:
        """Open the import dialog, with these files, folders and pasted texts in it."""
        if self.workspace is None or not self.workspace.writable:
            return
        dialog = ImportDialog(self.workspace, self.actions, tuple(sources or ()), self.window)
        dialog.accepted.connect(self._import)
        self.open_dialog(dialog)

    def paste(self) -> None:
        """Open the import dialog with what lies on the clipboard: files, text, or the text of HTML."""
        found = on_clipboard()
        if found:
            self.ask(found)
        else:
            self.say(Message("warn", self.tr("There is no text on the clipboard.")))

    def _import(self) -> None:
        if self.workspace is None or not isinstance(self.dialog, ImportDialog):
            return
        chosen = self.dialog.chosen()
        self._left_out = chosen.left_out
        handle = self.workspace.jobs.start(
            import_candidates(self.workspace.session, chosen.candidates), self.tr("Import of articles")
        )
        handle.finished.connect(self._imported)
        handle.stopped.connect(self._import_stopped)
        handle.failed.connect(self._import_failed)

    def _imported(self, result: ImportResult) -> None:
        workspace = self.workspace
        if workspace is None:
            return
        if result.action is not None:
            workspace.editor.record(result.action)
        elif result.batch_id is not None:
            workspace.editor.record_batch(ACTION, result.batch_id)
        left_out = self._reasons(result)
        count = len(result.imported)
        text = language.digits(self.tr("%n article(s) imported.", "", count))
        detail = self.tr("Ctrl+Z takes all of it back.") if count else ""
        if not left_out:
            self.say(Message("ok", text, detail))
            return
        rest = language.digits(self.tr("%n left out.", "", len(left_out)))
        message = Message("ok" if count else "warn", text, f"{rest} {detail}".strip(), lasting=True)
        show = self.tr("Which, and why")
        self.window.notices.say(
            message, (show, lambda: self.open_dialog(LeftOutDialog(self.window, left_out)))
        )

    def _reasons(self, result: ImportResult) -> list[tuple[str, str]]:
        """Return what did not come in, with the reason of each in words."""
        code = language.current.code
        skipped = [(entry.file, words.unreadable(entry.reason, code)) for entry in result.skipped]
        return skipped + [(states.name(each), self._why(each)) for each in self._left_out]

    def _why(self, candidate: Candidate) -> str:
        if candidate.problem:
            return states.reason(candidate)
        if candidate.duplicate is not None:
            return states.duplicate_sentence(candidate.duplicate)
        return self.tr("Not ticked.")

    def _import_stopped(self) -> None:
        self.say(Message("info", self.tr("Import stopped. No article was added.")))

    def _import_failed(self, problem: object) -> None:
        self.say(Message("error", sentence(problem), self.tr("No article was added.")))
