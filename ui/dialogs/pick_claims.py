"""Choosing claims by typing: to link them to an event, or to move them to a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

from PySide6.QtWidgets import QListWidgetItem, QWidget

from app import claim_list, questions
from app.claim_list import ClaimFilter, ClaimRow
from app.edits import matches
from app.problems import Rejected
from app.session import Session
from db.records import Question
from ui import bidi, wording
from ui.dialogs.dialog import Dialog
from ui.dialogs.tick_list import TickList
from ui.screens.events.claim_rows import RELATIONS, ClaimDelegate, fill, type_labels
from ui.widgets.buttons import Button
from ui.widgets.checks import CheckRow
from ui.widgets.completing import CompletingField, Completion
from ui.widgets.fields import Labelled, TextField
from ui.widgets.fitting_choice import FittingChoice
from ui.widgets.text import Text

_MOST = 200


class PickClaims(Dialog):
    """What both dialogs share: the claims found, and a button that needs at least one of them."""

    def __init__(self, parent: QWidget | None, session: Session, title: str) -> None:
        super().__init__(parent, width=640)
        self.setWindowTitle(title)
        self.session = session
        self._types = type_labels(session)
        self.rows = TickList(self._find)
        self.rows.set_delegate(ClaimDelegate(self.rows.list))
        self.hint = Text("", "caption", "ink2", wrap=True)
        self.body.addWidget(Text(title, "h2", wrap=True))
        self.body.addWidget(self.rows)
        self.body.addWidget(self.hint)
        self.act = self.add_button(Button("", kind="primary"))
        self._cancel = self.add_button(Button(""))
        self.act.clicked.connect(self.done_asked)
        self._cancel.clicked.connect(self.reject)
        self.rows.changed.connect(self.say)
        self.rows.confirmed.connect(self.done_asked)

    def retranslate(self) -> None:
        """Say what is the same in both."""
        super().retranslate()
        self.rows.field.setPlaceholderText(self.tr("Words of the claim, who says it, or its code"))
        self.rows.field.setAccessibleName(self.tr("Find claims"))
        self.rows.list.setAccessibleName(self.tr("Claims"))
        self.rows.nothing.setText(self.tr("No claim matches."))
        self._cancel.setText(self.tr("Cancel"))
        self.say()

    def start(self) -> None:
        """Show the first rows."""
        self.retranslate()
        self.rows.take_room()
        self.rows.refresh()
        self.fit()
        self.rows.field.setFocus()

    def claims(self, typed: str) -> Sequence[ClaimRow]:
        """Return the claims that answer what was typed."""
        raise NotImplementedError

    def say(self) -> None:
        """Say how many are chosen."""
        raise NotImplementedError

    def done_asked(self) -> None:
        """Do it, if anything is chosen."""
        raise NotImplementedError

    def _find(self, typed: str) -> list[QListWidgetItem]:
        found = []
        for row in self.claims(typed):
            item = QListWidgetItem()
            outlet = wording.either(row.outlet, row.outlet_en)
            fill(item, row, self._types, remark=f"{bidi.ltr(row.code)} {outlet}".strip())
            found.append(item)
        return found


class LinkClaimsDialog(PickClaims):
    """Claims not yet linked to the event. ``link(claims, relation)`` does it."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        event: tuple[str, str],
        link: Callable[[list[str], str], bool],
    ) -> None:
        uid, name = event
        self._taken = frozenset(claim_list.ids(session, ClaimFilter(events=frozenset({uid}))))
        self._link = link
        self.alone = CheckRow("")
        self.relation = FittingChoice()
        self._how = Labelled("", self.relation)
        super().__init__(parent, session, self.tr("Link claims to “%1”").replace("%1", bidi.isolated(name)))
        self.body.addWidget(self.alone)
        self.body.addWidget(self._how)
        self.alone.toggled.connect(lambda _on: self.rows.refresh())
        self.start()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.hint.setText(self.tr("Enter ticks the marked claim, Ctrl+Enter links the ticked ones."))
        self.alone.setText(self.tr("only claims without an event"))
        self.alone.set_count("")
        self._how.set_caption(self.tr("How they speak of the event"))
        choices = [(code, wording.word("claim_event", code)) for code in RELATIONS]
        self.relation.set_choices(self.tr("How they speak of the event"), choices)

    def claims(self, typed: str) -> Sequence[ClaimRow]:
        """Return claims that are not linked to the event yet."""
        chosen = ClaimFilter(needle=typed, no_event=self.alone.isChecked())
        found = [each for each in claim_list.ids(self.session, chosen) if each not in self._taken]
        return claim_list.page(self.session, found[:_MOST])

    def say(self) -> None:
        """Say on the button how many would be linked."""
        count = len(self.rows.ticked())
        words = wording.count("claims", count, oblique=True)
        self.act.setText(self.tr("Link %1").replace("%1", words) if count else self.tr("Link claims"))
        self.act.setEnabled(count > 0)

    def done_asked(self) -> None:
        """Link what is ticked."""
        if self.rows.ticked() and self._link(self.rows.ticked(), self.relation.current()):
            self.accept()


class AnswerDialog(PickClaims):
    """Claims that do not answer a question yet. ``answer(claims, words)`` does it; words of a position, "" for none."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        question: Question,
        answer: Callable[[list[str], str], bool],
    ) -> None:
        found = questions.detail(session, question.uid)
        self._taken = frozenset(each.claim for each in found.answers) if found is not None else frozenset()
        self._event = question.event
        self._answer = answer
        self.all = CheckRow("")
        self.words = CompletingField(self._offers)
        self._positions = found.positions if found is not None else ()
        self._labelled = Labelled("", self.words)
        text = bidi.isolated(wording.either(question.text_ar, question.text_en))
        super().__init__(parent, session, self.tr("Answers to “%1”").replace("%1", text))
        self.body.addWidget(self.all)
        self.body.addWidget(self._labelled)
        self.all.setVisible(self._event is not None)
        self._labelled.setVisible(question.kind != "quantity")
        self.all.toggled.connect(lambda _on: self.rows.refresh())
        self.start()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.hint.setText(self.tr("Enter ticks the marked claim, Ctrl+Enter ties the ticked ones."))
        self.all.setText(self.tr("claims of other events too"))
        self.all.set_count("")
        self._labelled.set_caption(self.tr("What they answer, in a word"))

    def claims(self, typed: str) -> Sequence[ClaimRow]:
        """Return claims that do not answer yet: of the question's event, unless all are asked for."""
        events = frozenset({self._event}) if self._event and not self.all.isChecked() else frozenset()
        chosen = ClaimFilter(needle=typed, events=events)
        found = claim_list.ids(self.session, chosen)[: _MOST + len(self._taken)]
        rows = (row for row in claim_list.page(self.session, found) if row.uid not in self._taken)
        return list(islice(rows, _MOST))

    def say(self) -> None:
        """Say on the button how many would answer."""
        count = len(self.rows.ticked())
        words = wording.count("claims", count, oblique=True)
        self.act.setText(self.tr("Tie %1").replace("%1", words) if count else self.tr("Tie claims"))
        self.act.setEnabled(count > 0)

    def done_asked(self) -> None:
        """Tie what is ticked."""
        said = "" if self._labelled.isHidden() else self.words.text().strip()
        if self.rows.ticked() and self._answer(self.rows.ticked(), said):
            self.accept()

    def _offers(self, typed: str) -> list[Completion]:
        labels = (wording.either(each.label_ar, each.label_en) for each in self._positions)
        return [Completion(label, "", label) for label in labels if matches(typed, (label,))]


class SplitEventDialog(PickClaims):
    """Some claims of an event and the title of the new one. ``split(claims, title)`` does it; it may raise ``Rejected``."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        linked: Sequence[ClaimRow],
        split: Callable[[list[str], str], bool],
    ) -> None:
        self._rows_of_event = list({row.uid: row for row in linked}.values())
        self._split = split
        self.title_field = TextField()
        self._title = Labelled("", self.title_field)
        super().__init__(parent, session, self.tr("Split the event"))
        self.body.insertWidget(1, self._title)
        self.title_field.textEdited.connect(lambda _text: self._title.set_remark(""))
        self.start()
        self.title_field.setFocus()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.hint.setText(
            self.tr(
                "The ticked claims move to the new event; type, date and place are taken over. Enter ticks."
            )
        )
        self._title.set_caption(self.tr("Title of the new event"))

    def claims(self, typed: str) -> Sequence[ClaimRow]:
        """Return claims of the event."""
        return [
            row
            for row in self._rows_of_event
            if matches(typed, (row.quote, row.claimant, row.claimant_en, row.code, row.note, row.summary))
        ]

    def say(self) -> None:
        """Say on the button how many would move."""
        count = len(self.rows.ticked())
        words = wording.count("claims", count, oblique=True)
        self.act.setText(self.tr("Move %1").replace("%1", words) if count else self.tr("Move claims"))
        self.act.setEnabled(count > 0)

    def done_asked(self) -> None:
        """Split, or say below the title why not."""
        if not self.rows.ticked():
            return
        try:
            done = self._split(self.rows.ticked(), self.title_field.text())
        except Rejected as refusal:
            self._title.set_remark(wording.problem(refusal), wrong=True)
            self.title_field.setFocus()
            return
        if done:
            self.accept()
