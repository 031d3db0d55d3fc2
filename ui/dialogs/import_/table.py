"""The table of candidates: ticks by click and Space, boxes that open by one click."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from app.session import Session
from ui import scaling
from ui.dialogs.import_ import states
from ui.dialogs.import_.model import (
    BEGINNING,
    ENCODING,
    FILE,
    HEADLINE,
    OUTLET,
    PUBLISHED,
    STATE,
    TICK,
    CandidateModel,
)
from ui.models.fields import Field, FieldDelegate, OutletOffers
from ui.widgets.table import Table

_WIDTHS = {
    TICK: 38,
    FILE: 176,
    ENCODING: 136,
    OUTLET: 160,
    PUBLISHED: 150,
    HEADLINE: 160,
    BEGINNING: 150,
    STATE: 168,
}
_NARROW = {
    TICK: 38,
    FILE: 146,
    ENCODING: 138,
    OUTLET: 140,
    PUBLISHED: 144,
    HEADLINE: 160,
    BEGINNING: 150,
    STATE: 162,
}
_BOXES = (ENCODING, OUTLET, PUBLISHED)


class CandidateTable(Table):
    """Shows a ``CandidateModel``. The first words take the width that is left."""

    def __init__(self, model: CandidateModel, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model = model
        self.offers = OutletOffers(session, lambda: self.tr("new"), self._named_here)
        self.setModel(model)
        fields = {
            TICK: Field("check"),
            ENCODING: Field("choice", boxed=True, choices=lambda _index: states.encoding_choices()),
            OUTLET: Field("offers", boxed=True, offers=self.offers),
            PUBLISHED: Field("date", boxed=True),
            HEADLINE: Field(),
        }
        self.setItemDelegate(FieldDelegate(fields, self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.clicked.connect(self._clicked)
        self._set_widths()

    def _set_widths(self) -> None:
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(scaling.px(30))
        self.set_narrow(narrow=False)
        header.setSectionResizeMode(BEGINNING, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(TICK, QHeaderView.ResizeMode.Fixed)

    def set_narrow(self, *, narrow: bool) -> None:
        """Make do with little width: the headline, which can be written later, gives way to the first words."""
        for column, width in (_NARROW if narrow else _WIDTHS).items():
            self.setColumnWidth(column, scaling.px(width))
        self.setColumnHidden(HEADLINE, narrow)

    def _named_here(self) -> list[str]:
        """Return the outlets that candidates of this import name: new ones are offered again."""
        return list(dict.fromkeys(e.candidate.outlet for e in self._model.entries if e.candidate.outlet))

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == TICK:
            self._model.toggle([index.row()])
        elif index.column() in _BOXES and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space; the rest as ever."""
        if event.key() == Qt.Key.Key_Space:
            rows = {index.row() for index in self.selectionModel().selectedIndexes()}
            self._model.toggle(sorted(rows))
            return
        super().keyPressEvent(event)
