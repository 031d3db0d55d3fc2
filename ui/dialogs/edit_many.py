"""One change to many claims: which field, which value, and how many claims it will be, as one step of undo."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app import claims, events, labelling, linking, many_claims, schemes
from app.claim_list import ClaimRow
from app.problems import Rejected
from app.session import Session
from db.changes import Action
from ui import bidi, language, scaling, wording
from ui.commands import QT_TRANSLATE_NOOP
from ui.dialogs.dialog import Dialog
from ui.dialogs.question_choice import QuestionChoice
from ui.widgets.buttons import Button
from ui.widgets.claim_card.dates import read_date
from ui.widgets.claim_card.part import CodeCombo
from ui.widgets.combo import Combo
from ui.widgets.completing import CompletingField, Completion
from ui.widgets.fields import Labelled, TextField
from ui.widgets.text import Text

FIELDS: tuple[tuple[str, str], ...] = (
    ("claim_type", QT_TRANSLATE_NOOP("EditMany", "Type")),
    ("status", QT_TRANSLATE_NOOP("EditMany", "Stage")),
    ("event", QT_TRANSLATE_NOOP("EditMany", "Event")),
    ("question", QT_TRANSLATE_NOOP("EditMany", "Question it answers")),
    ("repeat", QT_TRANSLATE_NOOP("EditMany", "Chain, date and place of the first")),
    ("modality", QT_TRANSLATE_NOOP("EditMany", "Modality")),
    ("polarity", QT_TRANSLATE_NOOP("EditMany", "Affirmed or denied")),
    ("article_stance", QT_TRANSLATE_NOOP("EditMany", "Stance of the article")),
    ("confidence", QT_TRANSLATE_NOOP("EditMany", "Confidence")),
    ("credibility", QT_TRANSLATE_NOOP("EditMany", "Credibility")),
    ("asserted_date", QT_TRANSLATE_NOOP("EditMany", "Date of the statement")),
    ("time_text", QT_TRANSLATE_NOOP("EditMany", "Time spoken of")),
    ("place_text", QT_TRANSLATE_NOOP("EditMany", "Place")),
    ("tag", QT_TRANSLATE_NOOP("EditMany", "Add a tag")),
    ("untag", QT_TRANSLATE_NOOP("EditMany", "Take a tag away")),
)
_CODED = {"status": "claim_status", "modality": "modality", "polarity": "polarity", "article_stance": "article_stance",
          "confidence": "confidence", "credibility": "credibility"}  # fmt: skip
_OPTIONAL = frozenset({"modality", "polarity", "article_stance"})
_TEXTS = ("asserted_date", "time_text", "place_text")
Make = Callable[[Session, Sequence[str]], Action]


@dataclass(frozen=True, slots=True)
class Subjects:
    """What is to be changed: how many claims, and the rows of them as far as they are at hand (all, or none)."""

    count: int
    rows: Sequence[ClaimRow] = ()


class EditMany(Dialog):
    """Asks for a field and a value; ``make`` then turns uids into the one Action."""

    def __init__(
        self, parent: QWidget | None, session: Session, subjects: Subjects, field: str = "claim_type"
    ) -> None:
        super().__init__(parent, width=520)
        self._session = session
        self._subjects = subjects
        self._read: Make | None = None
        self._event = ""
        self._title = Text("", "h2", wrap=True)
        self._field = Combo()
        self._caption = Labelled("", self._field)
        self._pages = QStackedWidget()
        self._controls: dict[str, QWidget] = {}
        self._labelled: dict[str, Labelled] = {}
        self._now = Text("", "caption", "ink2", wrap=True)
        self._apply = self.add_button(Button("", kind="primary", icon="check"))
        self._cancel = self.add_button(Button(""))
        self._lay_out()
        self.retranslate()
        self._field.setCurrentIndex(max(0, self._field.findData(field)))
        self._turn()
        self._field.currentIndexChanged.connect(lambda _: self._turn())
        self._apply.clicked.connect(self._accept)
        self._cancel.clicked.connect(self.reject)
        self.fit()

    def make(self, session: Session, uids: Sequence[str]) -> Action:
        """Return the Action for these claims; after the dialog was accepted. Raises ``Rejected``."""
        assert self._read is not None  # noqa: S101  (accepted)
        return self._read(session, uids)

    def control(self) -> QWidget:
        """Return what the value is chosen or typed in."""
        return self._controls[self._code()]

    # -- building ----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.body.addWidget(self._title)
        self.body.addWidget(self._caption)
        self.body.addWidget(self._pages)
        self.body.addWidget(self._now)
        self.body.addStretch(1)
        for code, _ in FIELDS:
            self._pages.addWidget(self._page(code))

    def _page(self, code: str) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaling.px(8))
        if code == "repeat":
            self._explained = Text("", "body", wrap=True)
            self._controls[code] = self._explained
            column.addWidget(self._explained)
        else:
            control = self._controls[code] = self._control(code)
            self._labelled[code] = Labelled("", control)
            column.addWidget(self._labelled[code])
        if code == "event":
            self._relation = CodeCombo("claim_event", empty=False)
            self._relation.show_code("reports")
            self._labelled["relation"] = Labelled("", self._relation)
            column.addWidget(self._labelled["relation"])
        column.addStretch(1)
        return page

    def _control(self, code: str) -> QWidget:
        if code in _CODED:
            return CodeCombo(_CODED[code], empty=code in _OPTIONAL)
        if code in _TEXTS:
            return TextField()
        if code == "question":
            return QuestionChoice(self._session)
        if code == "event":
            field = CompletingField(self._offer_events, icon="link")
            field.chosen.connect(self._take_event)
            field.textEdited.connect(lambda _: self._take_event(None))
            return field
        return Combo()

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("Edit claims"))
        count = self._subjects.count
        self._title.setText(language.digits(self.tr("Edit %n claim(s)", "", count)))
        self._caption.set_caption(self.tr("What to change"))
        chosen = self._field.currentData()
        self._field.blockSignals(True)  # noqa: FBT003 - Qt's
        self._field.clear()
        for code, words in FIELDS:
            if code != "repeat" or count > 1:
                self._field.addItem(QCoreApplication.translate("EditMany", words), code)
        self._field.setCurrentIndex(max(0, self._field.findData(chosen)))
        self._field.blockSignals(False)  # noqa: FBT003
        for code, labelled in self._labelled.items():
            labelled.set_caption(self.tr("Relation") if code == "relation" else self.tr("New value"))
        self._fill()
        self._explained.setText(self._repeat_words())
        self._apply.setText(language.digits(self.tr("Change %n claim(s)", "", count)))
        self._cancel.setText(self.tr("Cancel"))

    def _fill(self) -> None:
        types = [(label.code, wording.label(label)) for label in schemes.claim_types(self._session)]
        labels = [
            (
                label.uid,
                f"{wording.label(label)} · {wording.either(each.scheme.name_ar, each.scheme.name_en)}",
            )
            for each in schemes.schemes(self._session)
            for label in each.labels
            if label.active
        ]
        for code, entries in (("claim_type", types), ("tag", labels), ("untag", labels)):
            combo = self._controls[code]
            if isinstance(combo, Combo):
                chosen = combo.currentData()
                combo.clear()
                for value, words in entries:
                    combo.addItem(words, value)
                combo.setCurrentIndex(max(0, combo.findData(chosen)))
        for code in ("event", "asserted_date"):
            field = self._controls[code]
            if isinstance(field, TextField):
                date = self.tr("%1, or empty for none").replace("%1", bidi.isolated(wording.example_date()))
                field.setPlaceholderText(self.tr("A few letters of the event") if code == "event" else date)

    # -- choosing ----------------------------------------------------------------------------------------------------

    def _code(self) -> str:
        return str(self._field.currentData())

    def _turn(self) -> None:
        code = self._code()
        self._pages.setCurrentIndex([each for each, _ in FIELDS].index(code))
        values = self._values(code)
        control = self._controls[code]
        if len(values) == 1:
            value = next(iter(values))
            if isinstance(control, CodeCombo):
                control.show_code(value)
            elif isinstance(control, Combo):
                control.setCurrentIndex(max(0, control.findData(value)))
            elif isinstance(control, TextField) and code in _TEXTS:
                control.setText(wording.date(value) if code == "asserted_date" else value)
        self._now.setText(self._now_words(code, values))
        self._now.setVisible(bool(self._now.text()))

    def _values(self, code: str) -> Counter[str]:
        """Return the values the claims have now, most frequent first; nothing for what is no plain field."""
        if code not in (*_CODED, *_TEXTS, "claim_type"):
            return Counter()
        return Counter(str(getattr(row, code)) for row in self._subjects.rows)

    def _now_words(self, code: str, values: Counter[str]) -> str:
        if len(values) < 2:
            return ""
        empty = self.tr("empty")
        parts = [
            f"{bidi.isolated(self._said(code, value) or empty)} ({bidi.isolated(language.number(count))})"
            for value, count in values.most_common(5)
        ]
        more = " · …" if len(values) > 5 else ""
        return self.tr("Now: %1").replace("%1", " · ".join(parts) + more)

    def _said(self, code: str, value: str) -> str:
        if code == "claim_type":
            label = schemes.type_label(self._session, value)
            return wording.label(label, short=True) if label else value
        if code == "asserted_date":
            return wording.date(value)
        return wording.word(_CODED[code], value, short=True) if code in _CODED else value

    def _repeat_words(self) -> str:
        first = bidi.ltr(self._subjects.rows[0].code) if self._subjects.rows else self.tr("the first claim")
        return self.tr(
            "The others take from %1 its chain, the date of the statement, time, place and event links; what it does not"
            " have stays as it is with them."
        ).replace("%1", first)

    def _offer_events(self, typed: str) -> Sequence[Completion]:
        return [
            Completion(wording.event(row), bidi.ltr(row.code), row.uid)
            for row in events.complete(self._session, typed)
        ]

    def _take_event(self, offer: Completion | None) -> None:
        self._event = str(offer.data) if offer is not None else ""
        self._labelled["event"].set_remark("")

    # -- accepting ---------------------------------------------------------------------------------------------------

    def _accept(self) -> None:
        code = self._code()
        if code == "event" and not self._chosen_event():
            self._refuse(code, self.tr("Choose one of the events offered."))
            return
        try:
            self._read = self._reader(code)
        except Rejected as problem:
            self._refuse(code, wording.problem(problem))
            return
        self.accept()

    def _refuse(self, code: str, sentence: str) -> None:
        """Say below the value why it cannot be, and make room for that."""
        self._labelled[code].set_remark(sentence, wrong=True)
        self.fit()
        self._controls[code].setFocus(Qt.FocusReason.OtherFocusReason)

    def _reader(self, code: str) -> Make:
        """Return what makes the Action; ``Rejected`` when the value cannot be read."""
        control = self._controls[code]
        if isinstance(control, QuestionChoice):
            return control.make()
        if code == "repeat":
            return lambda session, uids: labelling.repeat_previous(session, uids[1:], uids[0])
        if code == "event":
            event, relation = self._chosen_event(), self._relation.code()
            return lambda session, uids: linking.link(session, uids, event, relation)
        if isinstance(control, TextField):
            value = read_date(control.text()) if code == "asserted_date" else control.text().strip()
            return lambda session, uids: claims.edit(session, uids, **{code: value})
        chosen = control.code() if isinstance(control, CodeCombo) else _data(control)
        verbs: dict[str, Make] = {
            "claim_type": lambda session, uids: many_claims.set_type(session, uids, chosen),
            "tag": lambda session, uids: many_claims.tag(session, uids, chosen),
            "untag": lambda session, uids: many_claims.untag(session, uids, chosen),
        }
        return verbs.get(code) or (lambda session, uids: claims.edit(session, uids, **{code: chosen}))

    def _chosen_event(self) -> str:
        if self._event:
            return self._event
        field = self._controls["event"]
        typed = field.text().strip() if isinstance(field, TextField) else ""
        found = events.complete(self._session, typed) if typed else []
        return found[0].uid if len(found) == 1 else ""


def _data(control: QWidget) -> str:
    return str(control.currentData()) if isinstance(control, Combo) else ""
