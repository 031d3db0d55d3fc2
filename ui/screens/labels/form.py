"""The form of one label: names, what it means, colour, key, whether it is in use."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app import schemes
from app.problems import Rejected
from db.changes import Action
from db.records import Label
from ui import bidi, key_caps, language, scaling, wording
from ui.attempt import attempt
from ui.screens.labels.colours import ColourPart
from ui.screens.labels.key_field import KeyField
from ui.widgets.bars import Bar
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.claim_card.header import label_colour, label_key
from ui.widgets.elided import Elided
from ui.widgets.field_set import FieldSet
from ui.widgets.fields import Labelled
from ui.widgets.tags import TypeTag
from ui.widgets.text import Text
from ui.workspace import Workspace


class LabelForm(Translated, QWidget):
    """Every field commits by itself. The code of a label never changes: claims are stored with it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._label: Label | None = None
        self._uses = 0
        self._tag = TypeTag("", "#000000")
        self._title = Elided("h2")
        self._retire = Button("", small=True)
        self.fields = FieldSet(workspace, self._edit, self)
        self.colours = ColourPart()
        self._coloured = Labelled("", self.colours)
        self.key = KeyField()
        self._keyed = Labelled("", self.key)
        self._remark = Text("", "caption", "ink2", wrap=True)
        self._lay_out()
        self._retire.clicked.connect(self.retire)
        self.colours.picked.connect(self._recolour)
        self.key.picked.connect(self._set_key)
        self.key.refused.connect(self._refuse_key)
        self.set_writable(writable=workspace.writable)
        self.retranslate()

    def _lay_out(self) -> None:
        bar = Bar("tool_bar", tone="base", parent=self)
        bar.add(self._tag)
        bar.add(self._title, 100)
        bar.add_end(self._retire)
        area = QScrollArea()
        area.setWidget(self._page())
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(bar)
        outer.addWidget(area)
        self.setMinimumWidth(scaling.px(300))

    def _page(self) -> QWidget:
        content = QWidget()
        content.setAutoFillBackground(True)
        content.setBackgroundRole(QPalette.ColorRole.Base)
        page = QVBoxLayout(content)
        edge = scaling.px(16)
        page.setContentsMargins(edge, scaling.px(12), edge, scaling.px(16))
        page.setSpacing(scaling.px(12))
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaling.px(12))
        grid.setVerticalSpacing(scaling.px(10))
        for at, name in enumerate(("name_ar", "name_en", "short_ar", "short_en")):
            grid.addWidget(self.fields.text(name), *divmod(at, 2), Qt.AlignmentFlag.AlignTop)
        for at in (0, 1):
            grid.setColumnStretch(at, 1)
        page.addWidget(self._remark)
        page.addLayout(grid)
        meanings = [self.fields.text(name, lines=4) for name in ("description_ar", "description_en")]
        for widget in (*meanings, self._coloured, self._keyed):
            page.addWidget(widget)
        page.addStretch(1)
        return content

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.fields.set_captions(
            {
                "name_ar": self.tr("Name in Arabic"),
                "name_en": self.tr("Name in English"),
                "short_ar": self.tr("Short, in Arabic"),
                "short_en": self.tr("Short, in English"),
                "description_ar": self.tr("What it means, in Arabic: the help while labelling"),
                "description_en": self.tr("What it means, in English"),
            }
        )
        self._coloured.set_caption(self.tr("Colour"))
        self._keyed.set_caption(self.tr("Key"))
        self.key.setPlaceholderText(self.tr("Go here and press a key"))
        self.key.setToolTip(self.tr("Press a key to choose it, Delete to take it off."))
        if self._label is not None:
            self.show_label(self._label, self._uses)

    def show_label(self, label: Label, uses: int) -> None:
        """Show a label; what is being typed about the same one stays."""
        other = self._label is None or self._label.uid != label.uid
        if other:
            self.flush()
            self._keyed.set_remark("")
        self._label, self._uses = label, uses
        self._tag.set_type(label_key(label), label_colour(label), wording.label(label))
        self._title.set_text(wording.label(label))
        self.fields.show_record(label)
        self.colours.show_pair(label.colour_light, label.colour_dark)
        self.key.show_key(label.shortcut)
        used = language.digits(self.tr("Used in %n claim(s).", "", uses))
        code = self.tr("Code: %1, which never changes.").replace("%1", bidi.ltr(label.code))
        retired = self.tr("Out of use: it stays on the claims that have it and is offered no more.")
        self._remark.setText(" ".join((used, code) if label.active else (retired, used, code)))
        self._retire.setText(self.tr("Take out of use") if label.active else self.tr("Bring back into use"))
        self._retire.set_icon_name("ban" if label.active else "undo-2")

    def set_writable(self, *, writable: bool) -> None:
        """Let labels be changed or only read."""
        self.fields.set_writable(writable=writable)
        self.colours.set_writable(writable=writable)
        self.key.set_writable(writable=writable)
        self._retire.setVisible(writable)

    def flush(self) -> None:
        """Commit what is being typed."""
        if self._label is not None and self._workspace.writable:
            self.fields.flush()

    def focus_name(self) -> None:
        """Begin to edit the name."""
        self.fields.field("name_ar").setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retire(self) -> None:
        """Take the label out of use, or bring it back."""
        label, session = self._label, self._workspace.session
        if label is not None and self._workspace.writable:
            self.flush()
            attempt(
                self._workspace, lambda: schemes.retire_label(session, label.uid, active=not label.active)
            )

    def _edit(self, name: str, value: object) -> Action:
        assert self._label is not None  # noqa: S101  (fields are shown with a label only)
        return schemes.edit_label(self._workspace.session, self._label.uid, **{name: value})

    def _recolour(self, light: str, dark: str) -> None:
        label, session = self._label, self._workspace.session
        if label is not None:
            attempt(
                self._workspace,
                lambda: schemes.edit_label(session, label.uid, colour_light=light, colour_dark=dark),
            )

    def _set_key(self, key: str) -> None:
        if self._label is None:
            return
        try:
            action = self._edit("shortcut", key)
        except Rejected as refusal:
            shown = Rejected(refusal.code, **{**refusal.details, "shortcut": key_caps.cap(key)})
            self._keyed.set_remark(wording.problem(shown), wrong=True)
            return
        if self._workspace.editor.do(action):
            self._keyed.set_remark("")

    def _refuse_key(self, key: str) -> None:
        words = self.tr("%1 does something else while one reads. Choose another key.")
        self._keyed.set_remark(words.replace("%1", key_caps.cap(key)), wrong=True)
