"""From places to claims: a few at once by the key of a type, all of them after a question, as a job."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from app import jobs
from app.problems import Rejected
from app.searching.labelling_all import ACTION, Labelled, Passage, label_job, passages_job
from app.searching.places import Place
from db.errors import StaleChange, StorageProblem
from ui import language, wording
from ui.screens.claims.columns import Types
from ui.screens.search.label_dialog import LabelAllDialog, remembered_unit
from ui.workspace import Message, Workspace

_AT_ONCE = 100
"""Places that are labelled without a question, between two frames."""


class PlaceLabeller(QObject):
    """Labels places and makes it one step to take back."""

    def __init__(self, workspace: Workspace, types: Types, owner: QWidget) -> None:
        super().__init__(owner)
        self._workspace = workspace
        self._types = types
        self._owner = owner

    def ask(self, places: Sequence[Place], claim_type: str = "") -> None:
        """Ask for type and bounds, then label all of these places."""
        dialog = LabelAllDialog(self._workspace, places, self._types, self._owner.window())
        if claim_type:
            dialog.choose_type(claim_type)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        passages, code = dialog.passages, dialog.claim_type
        dialog.deleteLater()
        if accepted and passages:
            self._start(passages, code)

    def label(self, places: Sequence[Place], claim_type: str) -> None:
        """Label these places with a type: at once, or after a question when they are many."""
        if len(places) > _AT_ONCE:
            self.ask(places, claim_type)
            return
        session = self._workspace.session
        made = jobs.run(passages_job(session, places, remembered_unit(self._workspace)))
        passages = made.left(claim_type)
        if not made.passages:
            self._say("warn", self.tr("A claim rests on words of an article. Choose a place in a text."))
        elif not passages:
            self._say("warn", wording.problem("own-overlap"))
        else:
            try:
                done = jobs.run(label_job(session, passages, claim_type))
            except (Rejected, StorageProblem, StaleChange) as problem:
                self._workspace.editor.refused.emit(problem)
                return
            self._labelled(done)

    def _start(self, passages: Sequence[Passage], claim_type: str) -> None:
        title = self.tr("Labelling all places")
        handle = self._workspace.jobs.start(label_job(self._workspace.session, passages, claim_type), title)
        handle.finished.connect(self._labelled)
        handle.stopped.connect(self._stopped)
        handle.failed.connect(self._failed)

    def _labelled(self, done: Labelled) -> None:
        if done.action is not None:
            self._workspace.editor.record(done.action)
        elif done.batch_id is not None:
            self._workspace.editor.record_batch(ACTION, done.batch_id)
        words = self.tr("%n claim(s) made. Ctrl+Z takes all of it back.", "", done.claims)
        self._say("ok", language.digits(words))

    def _stopped(self) -> None:
        self._say("info", self.tr("Labelling stopped. No claim was made."))

    def _failed(self, problem: object) -> None:
        self._workspace.editor.refused.emit(problem)

    def _say(self, kind: Literal["ok", "info", "warn"], words: str) -> None:
        self._workspace.say(Message(kind, words))
