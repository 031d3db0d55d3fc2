"""The fields of the claim itself: how it is said, when, where, how sure the reviewer is."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app import claims
from app.claims import ClaimDetail
from db.changes import Action
from ui import scaling, wording
from ui.widgets.checks import CheckRow
from ui.widgets.claim_card.dates import read_date
from ui.widgets.claim_card.late import Late
from ui.widgets.claim_card.part import CodeCombo, Part, Subject
from ui.widgets.fields import Labelled, TextField
from ui.widgets.text_box import TextBox

_CODES = ("modality", "confidence", "polarity", "article_stance", "credibility")
_OPTIONAL = frozenset({"modality", "polarity", "article_stance"})
_TEXTS = ("asserted_date", "time_text", "place_text")
_CHECKS = ("place_sensitive", "priority")
# Field, row, column, columns taken.
_PLACES = (
    ("modality", 0, 0, 1), ("confidence", 0, 1, 1), ("polarity", 1, 0, 1), ("article_stance", 1, 1, 1),
    ("asserted_date", 2, 0, 1), ("time_text", 2, 1, 1), ("place_text", 3, 0, 1), ("credibility", 3, 1, 1),
    ("place_sensitive", 4, 0, 2), ("priority", 5, 0, 2),
)  # fmt: skip


class FieldsPart(Part):
    """A part whose fields are fields of the claim; each commits as one action."""

    def edit(self, name: str, value: object) -> Action:
        """Return the action that sets one field of the claim shown; raises ``Rejected``."""
        return claims.edit(self.subject.workspace.session, [self.subject.uid], **{name: value})

    def commit(self, name: str, value: object) -> bool:
        """Set one field and tell whether it was done; ``Rejected`` is the caller's."""
        return self.subject.perform(self.edit(name, value))


class DetailsPart(FieldsPart):
    """Modality, confidence, polarity, stance, dates, place, credibility, priority."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(subject, headed=False, parent=parent)
        self._labelled: dict[str, Labelled] = {}
        self._combos: dict[str, CodeCombo] = {}
        self._lates: dict[str, Late] = {}
        self._checks: dict[str, CheckRow] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaling.px(8))
        grid.setVerticalSpacing(scaling.px(8))
        for name, line, at, span in _PLACES:
            grid.addWidget(self._control(name), line, at, 1, span, Qt.AlignmentFlag.AlignTop)
        for at in (0, 1):
            grid.setColumnStretch(at, 1)
            grid.setColumnMinimumWidth(at, scaling.px(60))
        self.body.addLayout(grid)
        self.retranslate()

    def _control(self, name: str) -> QWidget:
        if name in _CHECKS:
            check = self._checks[name] = CheckRow("")
            check.toggled.connect(lambda on: self.subject.attempt(lambda: self.edit(name, on)))
            return check
        if name in _CODES:
            combo = self._combos[name] = CodeCombo(name, empty=name in _OPTIONAL)
            combo.picked.connect(lambda code: self.subject.attempt(lambda: self.edit(name, code)))
            labelled = Labelled("", combo)
        else:
            field = TextField()
            labelled = Labelled("", field)
            read = read_date if name == "asserted_date" else str.strip
            late = Late(field, lambda value: self.commit(name, value), read=read, labelled=labelled)
            late.confirmed.connect(self.finished)
            late.left.connect(self.finished)
            self._lates[name] = late
        self._labelled[name] = labelled
        return labelled

    def retranslate(self) -> None:
        """Say the captions."""
        super().retranslate()
        captions = {
            "modality": self.tr("Modality"),
            "confidence": self.tr("My confidence"),
            "polarity": self.tr("Affirmed or denied"),
            "article_stance": self.tr("Stance of the article"),
            "asserted_date": self.tr("Date of the statement"),
            "time_text": self.tr("Time spoken of"),
            "place_text": self.tr("Place"),
            "credibility": self.tr("Credibility of the claim"),
        }
        for name, caption in captions.items():
            self._labelled[name].set_caption(caption)
        self._checks["place_sensitive"].setText(self.tr("Sensitive place: a code in exports"))
        self._checks["priority"].setText(self.tr("Priority"))
        for check in self._checks.values():
            check.set_count("")
        field = self._labelled["asserted_date"].control
        if isinstance(field, QLineEdit):
            field.setPlaceholderText(wording.example_date())

    def set_writable(self, *, writable: bool) -> None:
        """Let the fields be changed or only read."""
        for labelled in self._labelled.values():
            control = labelled.control
            if isinstance(control, QLineEdit):
                control.setReadOnly(not writable)
            else:
                control.setEnabled(writable)
        for check in self._checks.values():
            check.setEnabled(writable)

    def show_claim(self, detail: ClaimDetail) -> None:
        """Show the fields; what is being typed stays."""
        claim = detail.claim
        for name, combo in self._combos.items():
            combo.show_code(getattr(claim, name))
        for name, late in self._lates.items():
            value = str(getattr(claim, name))
            late.show(wording.date(value) if name == "asserted_date" else value)
        for name, check in self._checks.items():
            blocker = QSignalBlocker(check)
            check.setChecked(bool(getattr(claim, name)))
            blocker.unblock()
        for name, labelled in self._labelled.items():
            labelled.set_guessed(guessed=name in claim.guessed)

    def claim_changed(self) -> None:
        """Drop what could not be read: another claim is shown."""
        for late in self._lates.values():
            late.discard()

    def flush(self) -> None:
        """Commit what is being typed."""
        for late in self._lates.values():
            late.flush()

    def focus_first(self) -> None:
        """Begin with the first field."""
        self._combos["modality"].setFocus(Qt.FocusReason.ShortcutFocusReason)


class NotePart(FieldsPart):
    """What the claim comes to, in the reviewer's words, and a note."""

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(subject, headed=False, parent=parent)
        self._summary = TextField()
        self._note = TextBox(3)
        self._captions = (Labelled("", self._summary), Labelled("", self._note))
        self._lates = (
            Late(self._summary, lambda text: self.commit("summary", text)),
            Late(self._note, lambda text: self.commit("note", text)),
        )
        for labelled, late in zip(self._captions, self._lates, strict=True):
            self.body.addWidget(labelled)
            late.confirmed.connect(self.finished)
            late.left.connect(self.finished)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the captions."""
        super().retranslate()
        self._captions[0].set_caption(self.tr("In short"))
        self._captions[1].set_caption(self.tr("Note"))

    def set_writable(self, *, writable: bool) -> None:
        """Let the words be changed or only read."""
        self._summary.setReadOnly(not writable)
        self._note.setReadOnly(not writable)

    def show_claim(self, detail: ClaimDetail) -> None:
        """Show the words; what is being typed stays."""
        self._lates[0].show(detail.claim.summary)
        self._lates[1].show(detail.claim.note)

    def claim_changed(self) -> None:
        """Another claim is shown."""
        for late in self._lates:
            late.discard()

    def flush(self) -> None:
        """Commit what is being typed."""
        for late in self._lates:
            late.flush()

    def focus_note(self) -> None:
        """Begin to write the note."""
        self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)
