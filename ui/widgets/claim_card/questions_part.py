"""The questions of comparison a claim answers: chips that lead to their positions, a field that finds or makes one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QWidget

from app import questions
from app.claims import ClaimDetail
from db.records import Question
from ui import key_caps, wording
from ui.dialogs import question_choice
from ui.widgets.claim_card.linked_part import LinkedPart
from ui.widgets.claim_card.part import Subject
from ui.widgets.claim_card.twice_field import TwiceField
from ui.widgets.completing import Completion


class QuestionField(TwiceField):
    """Finds a question or takes the words of a new one; W pressed again at once takes the one used last."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        super().__init__(self._offers, icon="circle-question-mark", key="w")

    def _offers(self, typed: str) -> Sequence[Completion]:
        return question_choice.offers(self._subject.workspace.session, typed, self.tr("new question"))


class QuestionsPart(LinkedPart[Question]):
    """Answers of the claim; W leads to the field."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(subject, QuestionField(subject), parent)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        if self.heading is not None:
            self.heading.set_texts(self.tr("Question"))
        self.field.setPlaceholderText(self.tr("A few words of the question"))
        self.field.setAccessibleName(self.tr("Let it answer a question"))
        if self.subject.detail is not None:
            self.show_claim(self.subject.detail)

    def linked(self, detail: ClaimDetail) -> Sequence[Question]:
        """Return the questions the claim answers."""
        return detail.questions

    def said(self, linked: Question) -> tuple[str, str]:
        """Return the words of a question; there is one relation only."""
        return "", question_choice.said(linked)

    def link(self, uid: str) -> bool:
        """Let the claim answer a question."""
        session, claim = self.subject.workspace.session, self.subject.uid
        return self.subject.attempt(lambda: questions.answer(session, [claim], uid))

    def link_new(self, typed: str) -> bool:
        """Let the claim answer a new question of those words."""
        session, claim = self.subject.workspace.session, self.subject.uid
        return self.subject.attempt(lambda: questions.answer_new(session, [claim], typed))

    def last_used(self) -> str | None:
        """Return the question answered last."""
        return questions.last_used(self.subject.workspace.session)

    def fill_menu(self, menu: QMenu, linked: Question) -> None:
        """Offer the positions of a question, and to let go of it."""
        session, claim = self.subject.workspace.session, self.subject.uid
        found = questions.detail(session, linked.uid)
        taken = (
            {each.position for each in found.answers if each.claim == claim} if found is not None else set()
        )
        for position in found.positions if found is not None and self.writable else ():
            choice = menu.addAction(key_caps.menu_text(wording.either(position.label_ar, position.label_en)))
            choice.setCheckable(True)
            choice.setChecked(position.uid in taken)
            choice.triggered.connect(
                lambda _=False, uid=position.uid: self.subject.attempt(
                    lambda: questions.answer(session, [claim], linked.uid, uid)
                )
            )
        if self.writable:
            menu.addSeparator()
            away = menu.addAction(self.tr("It does not answer this"))
            away.triggered.connect(
                lambda: self.subject.attempt(lambda: questions.unanswer(session, [claim], linked.uid))
            )
