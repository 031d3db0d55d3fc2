"""The form of one event: what it is called, when and where it was, who took part, what is noted of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app import articles, events
from app.dates import parse_edtf
from app.events import EventDetail
from app.problems import Rejected
from db.changes import Action
from ui import bidi, scaling, wording
from ui.attempt import attempt
from ui.screens.events.date_part import DatePart
from ui.screens.events.parties_part import PartiesPart
from ui.widgets.bars import Bar
from ui.widgets.base import Translated
from ui.widgets.buttons import Button, IconButton
from ui.widgets.claim_card.chain_form import NameField
from ui.widgets.completing import Completion
from ui.widgets.elided import Elided
from ui.widgets.field_set import FieldSet
from ui.widgets.fields import Labelled
from ui.widgets.fitting_choice import FittingChoice
from ui.widgets.layouts import column, row
from ui.widgets.section import Heading
from ui.widgets.text import Code, Text
from ui.workspace import Workspace

_NARROW = 430
_UNKNOWN = "unknown"


class EventForm(Translated, QWidget):
    """Every field commits by itself. ``compare_asked``, ``merge_asked``, ``split_asked`` and ``remove_asked`` by the buttons above."""

    compare_asked = Signal()
    merge_asked = Signal()
    split_asked = Signal()
    remove_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._detail: EventDetail | None = None
        self._code = Code()
        self._title = Elided("h2")
        self._compare = Button(icon="columns-3", key="f9")
        self._merge = IconButton("merge", "", framed=True)
        self._split = IconButton("split", "", framed=True)
        self._remove = IconButton("trash-2", "", framed=True)
        self.fields = FieldSet(workspace, self._edit, self)
        self.wider = NameField(self._wider_offers)
        self._wider = Labelled("", self.wider)
        self._wider_name = ""
        self.date = DatePart(self._set_date)
        self._place_heading = Heading()
        self._precision = FittingChoice()
        self._place_how = Text("", "caption", "ink2")
        self.parties = PartiesPart(workspace)
        self._area = QScrollArea()
        self._names, self._places = QGridLayout(), QGridLayout()
        self._lay_out()
        self._connect()
        self.set_writable(writable=workspace.writable)
        self.retranslate()

    # -- construction ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = Bar("tool_bar", tone="base", parent=self)
        bar.add(self._code)
        bar.add(self._title, 100)
        for control in (self._compare, self._merge, self._split, self._remove):
            bar.add_end(control)
        self._area.setWidget(self._page())
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().installEventFilter(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(bar)
        outer.addWidget(self._area)
        self.setMinimumWidth(scaling.px(320))

    def _page(self) -> QWidget:
        content = QWidget()
        content.setAutoFillBackground(True)
        content.setBackgroundRole(QPalette.ColorRole.Base)
        page = QVBoxLayout(content)
        edge = scaling.px(18)
        page.setContentsMargins(edge, scaling.px(14), edge, scaling.px(20))
        page.setSpacing(scaling.px(16))
        for grid in (self._names, self._places):
            grid.setHorizontalSpacing(scaling.px(12))
            grid.setVerticalSpacing(scaling.px(10))
        text, code = self.fields.text, self.fields.code
        self._name_cells = (
            text("title_ar"), text("title_en"), code("event_type", "event_type"), self._wider,
        )  # fmt: skip
        self._place_cells = (text("place_name", icon="map-pin"), text("admin1"), text("country"))
        self._arrange(narrow=False)
        page.addLayout(self._names)
        page.addWidget(self.date)
        page.addLayout(self._place_part())
        for widget in (
            self.parties,
            text("description", lines=2),
            text("note", lines=2),
            text("acled_code"),
        ):
            page.addWidget(widget)
        page.addStretch(1)
        return content

    def _say_compare(self) -> None:
        """Say what the button does, in a narrow form by its icon only."""
        said = self.tr("Compare the accounts")
        self._compare.setText("" if self._narrow else said)
        self._compare.set_key(None if self._narrow else "f9")
        self._compare.setAccessibleName(said)
        self._compare.setToolTip(said if self._narrow else "")

    def _place_part(self) -> QVBoxLayout:
        part = column(gap=8)
        part.addWidget(self._place_heading)
        part.addLayout(self._places)
        precision = row(gap=10)
        precision.addWidget(self._place_how)
        precision.addWidget(self._precision, 1)
        part.addLayout(precision)
        part.addWidget(self.fields.check("place_sensitive"))
        return part

    def _arrange(self, *, narrow: bool) -> None:
        """Two fields in a line, or one where the form is narrow."""
        self._narrow = narrow
        places = (
            ((0, 0, 1, 4), (1, 0, 1, 2), (1, 2, 1, 2))
            if narrow
            else ((0, 0, 1, 2), (0, 2, 1, 1), (0, 3, 1, 1))
        )
        for at, labelled in enumerate(self._name_cells):
            self._names.removeWidget(labelled)
            self._names.addWidget(
                labelled, *((at, 0) if narrow else divmod(at, 2)), Qt.AlignmentFlag.AlignTop
            )
        for at in (0, 1):
            self._names.setColumnStretch(at, 0 if narrow and at else 1)
        for labelled, place in zip(self._place_cells, places, strict=True):
            self._places.removeWidget(labelled)
            self._places.addWidget(labelled, *place, Qt.AlignmentFlag.AlignTop)
        for at in range(4):
            self._places.setColumnStretch(at, 1)

    def _connect(self) -> None:
        self._compare.clicked.connect(self.compare_asked)
        self._merge.clicked.connect(self.merge_asked)
        self._split.clicked.connect(self.split_asked)
        self._remove.clicked.connect(self.remove_asked)
        self._precision.chosen.connect(lambda code: self._do(lambda: self._edit("place_precision", code)))
        self.wider.settled.connect(lambda what, _onward: self._set_wider(what))
        self.wider.textEdited.connect(self._wider_typed)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._say_compare()
        self._merge.set_name(self.tr("Make several events one"))
        self._split.set_name(self.tr("Move some of the claims to a new event"))
        self._remove.set_name(self.tr("Remove the event"))
        self.fields.set_captions(
            {
                "title_ar": self.tr("Title in Arabic"),
                "title_en": self.tr("Title in English"),
                "event_type": self.tr("Type of event"),
                "place_name": self.tr("Name of the place"),
                "admin1": self.tr("First level"),
                "country": self.tr("Country"),
                "place_sensitive": self.tr("Sensitive place: a code in exports"),
                "description": self.tr("Short description"),
                "note": self.tr("Note"),
                "acled_code": self.tr("ACLED code"),
            }
        )
        tip = self.tr("First administrative level: governorate, province, state…")
        self.fields.field("admin1").setToolTip(tip)
        self._wider.set_caption(self.tr("Part of a wider event"))
        self.wider.setPlaceholderText(self.tr("None"))
        self._place_heading.set_texts(self.tr("Place"))
        self._place_how.setText(self.tr("Precision"))
        name = self.tr("Precision of the place")
        self._precision.set_choices(name, wording.choices("place_precision", short=True))
        if self._detail is not None:
            self.show_event(self._detail)

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_event(self, detail: EventDetail) -> None:
        """Show an event; what is being typed about the same one stays."""
        other = self._detail is None or self._detail.event.uid != detail.event.uid
        if other:
            self.flush()
        self._detail = detail
        event = detail.event
        self._code.set_code(detail.code)
        self._title.set_text(wording.event(event))
        self.fields.show_record(event)
        if other or self.wider.text() == self._wider_name or not self.wider.hasFocus():
            self._show_wider()
        self.date.show_event(event, self._day_nearby)
        self._precision.choose(event.place_precision or _UNKNOWN)
        self.parties.show_event(detail)
        if other:
            self._area.verticalScrollBar().setValue(0)

    def set_writable(self, *, writable: bool) -> None:
        """Let the event be changed or only read."""
        self.fields.set_writable(writable=writable)
        self.wider.setReadOnly(not writable)
        self.date.set_writable(writable=writable)
        self._precision.setEnabled(writable)
        self.parties.set_writable(writable=writable)
        for button in (self._merge, self._split, self._remove):
            button.setVisible(writable)

    def flush(self) -> None:
        """Commit what is being typed."""
        if self._detail is not None and self._workspace.writable:
            self.fields.flush()
            self.date.flush()

    def focus_title(self) -> None:
        """Begin to edit the title."""
        field = self.fields.field("title_ar")
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange the fields for the width there is."""
        if isinstance(event, QResizeEvent) and watched is self._area.viewport():
            narrow = event.size().width() < scaling.px(_NARROW)
            if narrow != self._narrow:
                self._arrange(narrow=narrow)
                self._say_compare()
        return super().eventFilter(watched, event)

    def _day_nearby(self) -> date:
        """Return a day near an undated event: of the wider one, of an article that tells of it, of any event or article."""
        detail, session = self._detail, self._workspace.session
        told = [each.claim.published for each in detail.linked] if detail is not None else []
        wider = [detail.parent.date] if detail is not None and detail.parent is not None else []
        others = [each.date for each in events.rows(session)]
        for edtf in (*wider, *told, *others, articles.last_published(session)):
            found = parse_edtf(edtf) if edtf else None
            if found is not None and found.start is not None:
                return found.start
        return date.today()  # noqa: DTZ011  (a day on the wall, not a moment)

    # -- changing ----------------------------------------------------------------------------------------------------

    def _edit(self, name: str, value: object) -> Action:
        assert self._detail is not None  # noqa: S101  (fields are shown with an event only)
        return events.edit(self._workspace.session, self._detail.event.uid, **{name: value})

    def _do(self, make: Callable[[], Action]) -> bool:
        return self._detail is None or attempt(self._workspace, make)

    def _set_date(self, edtf: str, precision: str) -> bool:
        detail = self._detail
        if detail is None:
            return True
        session, uid = self._workspace.session, detail.event.uid
        return self._do(lambda: events.edit(session, uid, date=edtf, date_precision=precision))

    def _wider_offers(self, typed: str) -> Sequence[Completion]:
        own = self._detail.event.uid if self._detail is not None else ""
        found = events.complete(self._workspace.session, typed)
        return [
            Completion(wording.event(each), bidi.ltr(each.code), each.uid)
            for each in found
            if each.uid != own
        ]

    def _wider_typed(self, text: str) -> None:
        self._wider.set_remark("")
        if not text.strip() and self._detail is not None and self._detail.event.parent_event:
            self._put_wider(None)

    def _set_wider(self, what: object) -> None:
        if isinstance(what, Completion):
            self._put_wider(str(what.data))
            return
        found = events.complete(self._workspace.session, str(what))
        if len(found) == 1:
            self._put_wider(found[0].uid)
        else:
            self._wider.set_remark(
                self.tr("No single event is called so. Choose one from the list."), wrong=True
            )

    def _put_wider(self, uid: str | None) -> None:
        try:
            action = self._edit("parent_event", uid)
        except Rejected as refusal:
            self._wider.set_remark(wording.problem(refusal), wrong=True)
            return
        if self._workspace.editor.do(action):
            self._show_wider()

    def _show_wider(self) -> None:
        parent = self._detail.parent if self._detail is not None else None
        self._wider_name = wording.event(parent) if parent is not None else ""
        self._wider.set_remark("")
        self.wider.show_name(self._wider_name)
