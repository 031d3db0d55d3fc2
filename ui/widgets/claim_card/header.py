"""The head of the card: type, code, stage, place among the article's claims, previous and next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.claims import ClaimDetail
from db.records import Label
from ui import bidi, fonts, key_caps, language, scaling, theme, wording
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import Button, IconButton
from ui.widgets.layouts import row
from ui.widgets.tags import Stage, StageBadge, TypeTag
from ui.widgets.text import Code, Text


def label_colour(label: Label) -> str:
    """Return the colour of a label in the appearance in force."""
    light = label.colour_light or theme.colour("borderStrong").name()
    return light if theme.current.appearance == "light" else label.colour_dark or light


def label_key(label: Label) -> str:
    """Return what the tag of a label says: its key, or a dot."""
    return label.shortcut.upper() if label.shortcut else "•"


class CardHeader(Themed, Translated, QWidget):
    """Type (a menu of the types), code, stage, «17 / 25» and the arrows."""

    previous_asked = Signal()
    next_asked = Signal()
    type_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: ClaimDetail | None = None
        self._types: Sequence[Label] = ()
        self._writable = True
        self._place = (0, 0)
        self._tag = TypeTag("", "borderStrong")
        self._type = Button(kind="ghost", small=True)
        self._type.clicked.connect(self._offer_types)
        self._code = Code()
        self._stage = StageBadge("draft")
        self._title = Text("", "h3")
        self._count = Text("", "body", "ink2")
        self._previous = IconButton("chevron-left", "", key="shift+f7", size=28)
        self._next = IconButton("chevron-right", "", key="f7", size=28)
        self._previous.clicked.connect(self.previous_asked)
        self._next.clicked.connect(self.next_asked)
        line = row(gap=6, margins=(12, 0, 12, 0))
        for start in (self._title, self._tag, self._type, self._code, self._stage):
            line.addWidget(start)
        line.addStretch(1)
        for end in (self._count, self._previous, self._next):
            line.addWidget(end)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.restyle()

    def set_types(self, types: Sequence[Label]) -> None:
        """Offer these types."""
        self._types = types

    def set_writable(self, *, writable: bool) -> None:
        """Let the type be changed or only read."""
        self._writable = writable
        self._type.setEnabled(writable)

    def show_claim(self, detail: ClaimDetail | None, place: tuple[int, int]) -> None:
        """Show a claim and its (place, count) among those of the article; None for no claim."""
        self._detail = detail
        self._place = place
        for widget in (self._tag, self._type, self._code, self._stage, self._count):
            widget.setVisible(detail is not None)
        self._title.setVisible(detail is None)
        self._previous.setEnabled(place[0] != 1 and place[1] > 0)
        self._next.setEnabled(place[0] != place[1] and place[1] > 0)
        if detail is not None:
            label = detail.type_label
            name = wording.label(label, short=True)
            self._tag.set_type(label_key(label), label_colour(label), wording.label(label))
            self._type.setText(name)
            self._type.setToolTip(wording.definition(label) or wording.label(label))
            self._type.restyle()
            self._code.set_code(detail.code)
            self._say_count()
            self._say_stage(detail)

    def _say_stage(self, detail: ClaimDetail) -> None:
        """Show the stage in words; where these leave no room for the others, as its icon."""
        self._stage.set_stage(cast("Stage", detail.claim.status))
        look = self._stage.look()
        self._stage.setToolTip(look.text)
        layout = self.layout()
        if layout is None or not look.icon:
            return
        layout.invalidate()
        if layout.minimumSize().width() > self.width():
            self._stage.set_look(replace(look, text=""))
            self._stage.setAccessibleName(look.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show of the stage what there is room for."""
        super().resizeEvent(event)
        if self._detail is not None:
            self._say_stage(self._detail)

    def _say_count(self) -> None:
        at, count = self._place
        self._count.setText(bidi.ltr(language.digits(f"{at} / {count}")) if at else "")
        self._count.setAccessibleName(
            self.tr("claim %1 of %2").replace("%1", str(at)).replace("%2", str(count)) if at else ""
        )

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        super().retranslate()
        self._title.setText(self.tr("Claim card"))
        self._previous.set_name(self.tr("Previous claim"))
        self._next.set_name(self.tr("Next claim"))
        self._type.setAccessibleName(self.tr("Type of the claim"))
        self.show_claim(self._detail, self._place)

    def restyle(self) -> None:
        """Take the height of the present scale."""
        self.setFixedHeight(theme.height("tool_bar"))
        self._title.setFont(fonts.font("h3"))
        if self._detail is not None:
            label = self._detail.type_label
            self._tag.set_type(label_key(label), label_colour(label), wording.label(label))
        super().restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line below."""
        painter = QPainter(self)
        thickness = scaling.px(1)
        painter.fillRect(0, self.height() - thickness, self.width(), thickness, theme.colour("border"))

    def _offer_types(self) -> None:
        menu = QMenu(self)
        for label in self._types:
            choice = menu.addAction(key_caps.menu_text(wording.label(label), label.shortcut))
            choice.setCheckable(True)
            choice.setChecked(self._detail is not None and label.code == self._detail.claim.claim_type)
            choice.triggered.connect(lambda _=False, code=label.code: self.type_chosen.emit(code))
        menu.popup(self._type.mapToGlobal(QPoint(0, self._type.height())))
        menu.aboutToHide.connect(menu.deleteLater)
