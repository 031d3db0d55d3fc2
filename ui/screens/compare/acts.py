"""What is done from the matrix: questions made, worded, removed; claims that answer; relations set and taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from app import questions
from app.comparing import relations
from app.comparing.answers import Answer
from app.comparing.relations import Said
from app.questions import Wording
from db.records import Question
from ui import bidi, key_caps, wording
from ui.attempt import attempt
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.pick_claims import AnswerDialog
from ui.screens.compare.question_dialog import QuestionDialog
from ui.workspace import Workspace


class CompareActs(QObject):
    """Opens the dialogs over ``screen`` and does what they ask for."""

    def __init__(self, workspace: Workspace, screen: QWidget) -> None:
        super().__init__(screen)
        self._workspace = workspace
        self._screen = screen

    def new_question(self, event: str | None) -> None:
        """Ask for a new question about an event."""

        def make(fields: Mapping[str, object], positions: Sequence[Wording] | None) -> bool:
            named = {**fields, "event": event}
            text = str(named.pop("text_ar"))
            action, _uid = questions.create(self._workspace.session, text, positions or (), **named)
            return self._workspace.editor.do(action)

        self._open(QuestionDialog(self._screen.window(), make))

    def edit_question(self, question: Question) -> None:
        """Ask for other words of a question."""

        def make(fields: Mapping[str, object], positions: Sequence[Wording] | None) -> bool:
            action = questions.edit_question(self._workspace.session, question.uid, positions, **fields)
            return self._workspace.editor.do(action)

        there = questions.detail(self._workspace.session, question.uid)
        self._open(QuestionDialog(self._screen.window(), make, question, there.positions if there else ()))

    def remove_question(self, question: Question) -> None:
        """Remove a question after asking; its claims stay."""
        sentence = self.tr("The question “%1” goes, with its answers' ties. The claims stay.")
        dialog = ConfirmDialog(
            self._screen.window(),
            self.tr("Remove the question"),
            [sentence.replace("%1", bidi.isolated(wording.either(question.text_ar, question.text_en)))],
            self.tr("Remove the question"),
        )
        dialog.accepted.connect(
            lambda: attempt(
                self._workspace, lambda: questions.remove(self._workspace.session, [question.uid])
            )
        )
        self._open(dialog)

    def add_answers(self, question: Question) -> None:
        """Ask which claims answer a question, and with which position."""
        session = self._workspace.session

        def answer(claims: list[str], words: str) -> bool:
            if words:
                return attempt(
                    self._workspace, lambda: questions.answer_in_words(session, claims, question.uid, words)
                )
            return attempt(self._workspace, lambda: questions.answer(session, claims, question.uid))

        self._open(AnswerDialog(self._screen.window(), session, question, answer))

    def tie(self, claims: Sequence[str], question: Question, at: QPoint) -> None:
        """Let claims answer a question; where it has positions, ask at a point of the screen which one they take."""
        found = questions.detail(self._workspace.session, question.uid)
        if found is None or question.kind == "quantity" or not found.positions:
            self._tie(claims, question.uid, None)
            return
        menu = QMenu(self._screen)
        for position in found.positions:
            item = menu.addAction(
                key_caps.menu_text(bidi.isolated(wording.either(position.label_ar, position.label_en)))
            )
            item.triggered.connect(lambda _=False, uid=position.uid: self._tie(claims, question.uid, uid))
        menu.addSeparator()
        none = menu.addAction(self.tr("None of these yet"))
        none.triggered.connect(lambda: self._tie(claims, question.uid, None))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])

    def _tie(self, claims: Sequence[str], question: str, position: str | None) -> None:
        session = self._workspace.session
        attempt(self._workspace, lambda: questions.answer(session, claims, question, position))

    def relate(self, one: Answer, other: Answer, said: Said) -> None:
        """Set what one claim is to another."""
        session = self._workspace.session
        attempt(
            self._workspace,
            lambda: relations.relate(session, one.claim.uid, other.claim.uid, said, one.question),
        )

    def take_back(self, one: Answer, other: Answer) -> None:
        """Take away what was set; the proposal shows again."""
        session = self._workspace.session
        attempt(
            self._workspace, lambda: relations.unrelate(session, one.claim.uid, other.claim.uid, one.question)
        )

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
