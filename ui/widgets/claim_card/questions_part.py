"""The questions of comparison a claim answers: chips with its position, and a field that finds or makes a question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app import questions
from app.claims import ClaimDetail
from db.records import Question
from ui import scaling, wording
from ui.dialogs.question_choice import offers, said
from ui.widgets.chips import LinkChip
from ui.widgets.claim_card.part import Part, Subject
from ui.widgets.claim_card.twice_field import TwiceField
from ui.widgets.completing import Completion


class QuestionField(TwiceField):
    """Finds a question or takes the words of a new one; W pressed again at once takes the one used last."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        super().__init__(self._offers, icon="circle-question-mark", key="w")

    def _offers(self, typed: str) -> Sequence[Completion]:
        return offers(self._subject.workspace.session, typed, self.tr("new question"))


class QuestionsPart(Part):
    """Answers of the claim; W leads to the field."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(subject, parent=parent)
        self._writable = True
        self._chips: list[LinkChip] = []
        self._shown: tuple[Question, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(scaling.px(4))
        self.field = QuestionField(subject)
        self.field.settled.connect(self._take)
        self.field.dropped.connect(self.finished)
        self.field.last_asked.connect(self._take_last)
        self.body.addLayout(self._list)
        self.body.addWidget(self.field)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        if self.heading is not None:
            self.heading.set_texts(self.tr("Question"))
        self.field.setPlaceholderText(self.tr("A few words of the question"))
        self.field.setAccessibleName(self.tr("Let it answer a question"))
        if self.subject.detail is not None:
            self.show_claim(self.subject.detail)

    def set_writable(self, *, writable: bool) -> None:
        """Let answers be changed or only read."""
        self._writable = writable
        self.field.setVisible(writable)

    def show_claim(self, detail: ClaimDetail) -> None:
        """Show the questions the claim answers."""
        self._shown = detail.questions
        while len(self._chips) < len(self._shown):
            chip = LinkChip()
            at = len(self._chips)
            chip.clicked.connect(lambda _=False, at=at: self._offer(at))
            self._chips.append(chip)
            self._list.addWidget(chip)
        for at, chip in enumerate(self._chips):
            chip.setVisible(at < len(self._shown))
            if at < len(self._shown):
                chip.set_link("", said(self._shown[at]))
                chip.setToolTip(said(self._shown[at]))

    def open_by_key(self) -> None:
        """Begin to type a question."""
        if self._writable and self.subject.uid:
            self.field.open_by_key()

    def claim_changed(self) -> None:
        """Forget what was typed: another claim is shown."""
        self.field.show_name("")

    def _take(self, what: object, onward: bool) -> None:  # noqa: FBT001 - a slot
        uid = what.data if isinstance(what, Completion) else None
        typed = what.display if isinstance(what, Completion) else str(what)
        if not typed.strip() or not (onward or isinstance(what, Completion)):
            return
        session, claim = self.subject.workspace.session, self.subject.uid
        self.field.show_name("")
        if isinstance(uid, str):
            done = self.subject.attempt(lambda: questions.answer(session, [claim], uid))
        else:
            done = self.subject.attempt(lambda: questions.answer_new(session, [claim], typed))
        if done and onward:
            self.finished.emit()

    def _take_last(self) -> None:
        session, claim = self.subject.workspace.session, self.subject.uid
        uid = questions.last_used(session)
        if uid is not None:
            self.field.show_name("")
            self.subject.attempt(lambda: questions.answer(session, [claim], uid))
            self.finished.emit()

    def _offer(self, at: int) -> None:
        """Offer the positions of a question, and to let go of it."""
        question, chip = self._shown[at], self._chips[at]
        session, claim = self.subject.workspace.session, self.subject.uid
        found = questions.detail(session, question.uid)
        menu = QMenu(self)
        taken = (
            {each.position for each in found.answers if each.claim == claim} if found is not None else set()
        )
        for position in found.positions if found is not None and self._writable else ():
            choice = menu.addAction(wording.either(position.label_ar, position.label_en))
            choice.setCheckable(True)
            choice.setChecked(position.uid in taken)
            choice.triggered.connect(
                lambda _=False, uid=position.uid: self.subject.attempt(
                    lambda: questions.answer(session, [claim], question.uid, uid)
                )
            )
        if self._writable:
            menu.addSeparator()
            away = menu.addAction(self.tr("It does not answer this"))
            away.triggered.connect(
                lambda: self.subject.attempt(lambda: questions.unanswer(session, [claim], question.uid))
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height())))
