"""The claim card: head, quote, parts that scroll, and the foot with what comes next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app import claims, history, labelling, vocabularies
from app.claims import ClaimDetail
from db.records import Label
from ui import bidi, scaling, theme, wording
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import Button, IconButton
from ui.widgets.claim_card.chain_part import ChainPart
from ui.widgets.claim_card.details_part import DetailsPart, NotePart
from ui.widgets.claim_card.events_part import EventsPart
from ui.widgets.claim_card.figures_part import FiguresPart
from ui.widgets.claim_card.guess_line import GuessLine
from ui.widgets.claim_card.header import CardHeader
from ui.widgets.claim_card.part import EDGE, Part, Subject
from ui.widgets.claim_card.questions_part import QuestionsPart
from ui.widgets.claim_card.quote import Quote
from ui.widgets.claim_card.tags_part import TagsPart
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import Hairline, row
from ui.widgets.text import Text
from ui.workspace import Workspace


class ClaimCard(Themed, Translated, QWidget):
    """Shows and edits one claim. Width 336 px at 100 %; the screen decides whether it is docked or laid over.

    ``advance_asked`` by the primary button, ``previous_asked`` and ``next_asked`` by the arrows, ``remove_asked``,
    ``submit_asked``, ``confirm_asked`` for what was guessed; ``finished`` when the reader is done with a field and goes on reading.
    """

    advance_asked = Signal()
    previous_asked = Signal()
    next_asked = Signal()
    remove_asked = Signal()
    submit_asked = Signal()
    confirm_asked = Signal()
    finished = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = Subject(workspace)
        self._place = (0, 0)
        self._moved = False
        self.header = CardHeader()
        self.quote = Quote()
        self.guesses = GuessLine()
        self.chain = ChainPart(self._subject)
        self.figures = FiguresPart(self._subject)
        self.events = EventsPart(self._subject)
        self.questions = QuestionsPart(self._subject)
        self.details = DetailsPart(self._subject)
        self.tags = TagsPart(self._subject)
        self.note = NotePart(self._subject)
        self._history = Text("", "caption", "ink2", wrap=True)
        self._late_history = QTimer(self, singleShot=True, interval=150)
        self._late_history.timeout.connect(self._say_history)
        workspace.closing.connect(self._let_go)
        self._stack = QStackedWidget()
        self._empty = EmptyState(icon="text-select")
        self._next = Button(kind="primary", icon="check", key="enter")
        self._submit = IconButton("upload", "", key="s", size=30)
        self._remove = IconButton("trash-2", "", key="delete", size=30)
        self._build()
        self._connect()
        self.setMinimumWidth(theme.width("claim_card"))
        self._stack.setCurrentWidget(self._empty)
        self.retranslate()
        self.restyle()

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts from top to bottom."""
        return self.chain, self.figures, self.events, self.questions, self.details, self.tags, self.note

    def _build(self) -> None:
        self._scroll = self._scrolling()
        filled = QWidget()
        lines = QVBoxLayout(filled)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._scroll, 1)
        lines.addWidget(Hairline())
        foot = row(gap=4, margins=(EDGE, 9, 10, 9))
        foot.addWidget(self._next)
        foot.addStretch(1)
        foot.addWidget(self._submit)
        foot.addWidget(self._remove)
        lines.addLayout(foot)
        self._filled = filled
        self._stack.addWidget(self._empty)
        self._stack.addWidget(filled)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addWidget(self._stack, 1)

    def _scrolling(self) -> QScrollArea:
        """Return the area in which quote, parts and history scroll."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.quote)
        column.addWidget(Hairline())
        column.addWidget(self.guesses)
        for part in self.parts:
            column.addWidget(part)
        self._history.setContentsMargins(scaling.px(EDGE), scaling.px(8), scaling.px(EDGE), scaling.px(10))
        column.addWidget(self._history)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        for ground in (content, area.viewport()):
            ground.setAutoFillBackground(False)  # the card paints it; setWidget turned it on
        return area

    def _connect(self) -> None:
        self.header.previous_asked.connect(self.previous_asked)
        self.header.next_asked.connect(self.next_asked)
        self.header.type_chosen.connect(self._set_type)
        self._next.clicked.connect(self.advance_asked)
        self._submit.clicked.connect(self.submit_asked)
        self._remove.clicked.connect(self.remove_asked)
        self.guesses.confirm_asked.connect(self.confirm_asked)
        for part in self.parts:
            part.finished.connect(self.finished)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        self.setAccessibleName(self.tr("Claim card"))
        self._empty.set_texts(
            self.tr("Select a passage, then press the key of its type."),
            self.tr("Its chain of attribution, figures and event appear here."),
        )
        self._next.setText(self.tr("Next"))
        self._next.restyle()
        self._submit.set_name(self.tr("Send for review"))
        self._remove.set_name(self.tr("Remove the claim"))
        if self._subject.detail is not None:
            self.show_claim(self._subject.detail, self._place, moved=self._moved)

    def set_types(self, types: Sequence[Label]) -> None:
        """Offer these types in the head."""
        self.header.set_types(types)

    @property
    def detail(self) -> ClaimDetail | None:
        """The claim shown."""
        return self._subject.detail

    def show_claim(self, detail: ClaimDetail, place: tuple[int, int], *, moved: bool = False) -> None:
        """Show a claim and its (place, count) in the article; ``moved``: the text has other words at its place.

        Call ``flush`` before another claim is shown: what is still being typed belongs to the one before.
        """
        if self._subject.uid != detail.claim.uid:
            for part in self.parts:
                part.claim_changed()
            self._scroll.verticalScrollBar().setValue(0)
        self._subject.detail, self._place, self._moved = detail, place, moved
        writable = self._subject.workspace.writable
        self.header.set_writable(writable=writable)
        self.header.show_claim(detail, place)
        self.quote.show_claim(detail, moved=moved)
        self.guesses.set_writable(writable=writable)
        self.guesses.show_claim(detail)
        for part in self.parts:
            part.set_writable(writable=writable)
            part.show_claim(detail)
        for button in (self._submit, self._remove):
            button.setVisible(writable)
        self._stack.setCurrentWidget(self._filled)
        self._late_history.start()

    def show_nothing(self, count: int = 0) -> None:
        """Show that no claim is current; ``count`` claims are in the article."""
        for part in self.parts:
            part.claim_changed()
        self._subject.detail, self._place = None, (0, count)
        self.header.show_claim(None, (0, count))
        self._stack.setCurrentWidget(self._empty)

    def flush(self) -> None:
        """Commit whatever is being typed."""
        if self._subject.detail is not None:
            for part in self.parts:
                part.flush()

    def cycle_confidence(self) -> None:
        """Set the next degree of confidence."""
        detail = self._subject.detail
        if detail is not None:
            codes = vocabularies.codes("confidence")
            at = codes.index(detail.claim.confidence) if detail.claim.confidence in codes else -1
            code = codes[(at + 1) % len(codes)]
            session = self._subject.workspace.session
            self._subject.attempt(lambda: claims.edit(session, [detail.claim.uid], confidence=code))

    def _set_type(self, code: str) -> None:
        session, uid = self._subject.workspace.session, self._subject.uid
        self._subject.attempt(lambda: labelling.set_type(session, uid, code))

    def _say_history(self) -> None:
        detail = self._subject.detail
        if detail is None:
            return
        versions = history.row_history(self._subject.workspace.session, "claim", detail.claim.uid)
        if not versions:
            return
        first, last = versions[-1], versions[0]
        said = self.tr("Labelled by %1, %2.").replace("%1", bidi.isolated(detail.reviewer.display_name))
        lines = [said.replace("%2", bidi.isolated(wording.moment(first.at)))]
        if len(versions) > 1:
            changed = self.tr("Last changed by %1, %2.").replace("%1", bidi.isolated(last.reviewer_name))
            lines.append(changed.replace("%2", bidi.isolated(wording.moment(last.at))))
        self._history.setText("\n".join(lines))

    def restyle(self) -> None:
        """Take the width of the present scale."""
        self.setMinimumWidth(theme.width("claim_card"))
        super().restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and a line toward the articles, on whichever side they are."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("panel"))
        thickness, beside = scaling.px(1), self.parentWidget()
        if self.x() > 0:
            painter.fillRect(0, 0, thickness, self.height(), theme.colour("border"))
        if beside is not None and self.x() + self.width() < beside.width():
            painter.fillRect(self.width() - thickness, 0, thickness, self.height(), theme.colour("border"))

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for nothing more while nobody looks."""
        super().hideEvent(event)
        self._late_history.stop()

    def event(self, event: QEvent) -> bool:
        """Keep clicks on the card from what lies under it."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            super().event(event)
            return True
        return super().event(event)

    def _let_go(self) -> None:
        """Ask nothing more of a project that closes, whatever is still shown of it."""
        self._late_history.stop()
        self._late_history.blockSignals(True)  # noqa: FBT003  (Qt's)

    def _follow_focus(self, _old: QObject | None, new: QObject | None) -> None:
        """Scroll to the field that took the focus."""
        content = self._scroll.widget()
        if isinstance(new, QWidget) and content is not None and content.isAncestorOf(new):
            self._scroll.ensureWidgetVisible(new, 0, scaling.px(40))
