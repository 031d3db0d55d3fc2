"""Choosing a question that claims answer: one that is there, by a few letters, or a new one; and the position they take."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import questions
from app.problems import Rejected
from app.session import Session
from db.changes import Action
from db.records import Question
from ui import bidi, scaling, wording
from ui.widgets.base import Translated
from ui.widgets.combo import Combo
from ui.widgets.completing import CompletingField, Completion
from ui.widgets.fields import Labelled

Make = Callable[[Session, Sequence[str]], Action]


def offers(session: Session, typed: str, fresh: str) -> list[Completion]:
    """Return the questions that answer what was typed, and the words themselves as a new one, marked ``fresh``."""
    found = [
        Completion(said(row.question), bidi.ltr(row.code), row.question.uid)
        for row in questions.complete(session, typed)
    ]
    text = " ".join(typed.split())
    if text and all(offer.display != text for offer in found):
        found.append(Completion(text, fresh))
    return found


def said(question: Question) -> str:
    """Return the words of a question in the language of the interface."""
    return wording.either(question.text_ar, question.text_en)


class QuestionChoice(Translated, QWidget):
    """A field for the question; below it, where the chosen one has positions, which of them the claims take."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._question = ""
        self.field = CompletingField(self._offers, icon="circle-question-mark")
        self.position = Combo()
        self._positions = Labelled("", self.position)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaling.px(8))
        column.addWidget(self.field)
        column.addWidget(self._positions)
        self._positions.hide()
        self.setFocusProxy(self.field)
        self.field.chosen.connect(self._take)
        self.field.textEdited.connect(lambda _: self._forget())
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.field.setPlaceholderText(self.tr("A few words of the question"))
        self.field.setAccessibleName(self.tr("Question"))
        self._positions.set_caption(self.tr("What they answer"))

    def make(self) -> Make:
        """Return what lets claims answer the question. ``Rejected``: no-title when nothing is typed."""
        text, question = " ".join(self.field.text().split()), self._question
        if not text:
            raise Rejected("no-title")
        if not question:
            return lambda session, claims: questions.answer_new(session, claims, text)
        position = str(self.position.currentData() or "") or None
        return lambda session, claims: questions.answer(session, claims, question, position)

    def _offers(self, typed: str) -> list[Completion]:
        return offers(self._session, typed, self.tr("new question"))

    def _take(self, offer: Completion) -> None:
        self._question = str(offer.data or "")
        found = questions.detail(self._session, self._question) if self._question else None
        positions = found.positions if found is not None and found.question.kind != "quantity" else ()
        self.position.clear()
        self.position.addItem(self.tr("None of these yet"), "")
        for each in positions:
            self.position.addItem(wording.either(each.label_ar, each.label_en), each.uid)
        self._positions.setVisible(bool(positions))

    def _forget(self) -> None:
        self._question = ""
        self._positions.hide()
