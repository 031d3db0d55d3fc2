"""Cells that are edited where they stand: text, dates typed in any form, outlets with offers, choices of a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app import parties
from app.dates import parse_date
from app.session import Session
from ui import bidi, fonts, icons, painting, scaling, wording
from ui.widgets.checks import paint_check
from ui.widgets.combo import Combo
from ui.widgets.completing import CompletingField, Completion
from ui.widgets.fields import TextField
from ui.widgets.table import CellDelegate

Index = QModelIndex | QPersistentModelIndex
Kind = Literal["text", "date", "offers", "choice", "check"]

PLACEHOLDER = Qt.ItemDataRole.UserRole + 30  #: str, what an empty box says

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAVE = (*_ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_EDGE, _CHEVRON = 8, 14


@dataclass(frozen=True, slots=True)
class Field:
    """How a column is edited. ``boxed``: drawn as a field although it is not being edited.

    The model gives and takes ``EditRole``: text, the stored form of a date, or the code of a choice. A cell of kind
    "check" gives ``CheckStateRole`` and is toggled by the view.
    """

    kind: Kind = "text"
    boxed: bool = False
    offers: Callable[[str], Sequence[Completion]] | None = None
    choices: Callable[[Index], Sequence[tuple[str, str]]] | None = None


class FieldDelegate(CellDelegate):
    """Draws and edits the cells of a table; ``fields`` says how, by column. Other columns are drawn as ever."""

    def __init__(self, fields: Mapping[int, Field], parent: QWidget) -> None:
        super().__init__(parent)
        self._fields = dict(fields)

    # -- drawing ---------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a box or a tick, or the cell as the table does."""
        field = self._fields.get(index.column())
        if field is None or not (field.boxed or field.kind == "check"):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        rect = QRectF(option.rect)
        self._ground(painter, option, index, rect)
        if field.kind == "check":
            state = index.data(Qt.ItemDataRole.CheckStateRole)
            if state is not None:
                paint_check(painter, rect, Qt.CheckState(state))
        else:
            self._box(painter, rect, field, index)
        painter.restore()

    def _box(self, painter: QPainter, rect: QRectF, field: Field, index: Index) -> None:
        editable = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        inner = rect.adjusted(scaling.px(4), scaling.px(3), -scaling.px(4), -scaling.px(4))
        if editable:
            painting.box(painter, inner, painting.Box("base", "borderStrong"))
        edge = scaling.px(_EDGE)
        row = painting.Row(inner.adjusted(edge, 0, -edge, 0), painter.layoutDirection())
        if editable and field.kind in ("choice", "offers"):
            icons.paint(
                painter, row.take_end(scaling.px(_CHEVRON), scaling.px(4)), "chevron-down", "ink2", _CHEVRON
            )
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        ink = "ink" if text else "ink3"
        shown = bidi.isolated(text) if text else str(index.data(PLACEHOLDER) or "")
        painting.text(painter, row.rest(), shown, fonts.font("body"), ink)

    # -- editing ---------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the editor of a cell."""
        field = self._fields[index.column()]
        if field.kind == "choice" and field.choices is not None:
            return self._combo(parent, field.choices(index))
        if field.kind == "offers" and field.offers is not None:
            offering = CompletingField(field.offers)
            offering.setParent(parent)
            offering.chosen.connect(lambda _offer: self._finish(offering))
            return offering
        return TextField(parent=parent)

    def _combo(self, parent: QWidget, choices: Sequence[tuple[str, str]]) -> Combo:
        combo = Combo(parent=parent)
        for code, words in choices:
            combo.addItem(words, code)
        combo.activated.connect(lambda _at: self._finish(combo))
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the editor; a text field is marked whole, so that typing replaces."""
        value = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, Combo):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, TextField):
            is_date = self._fields[index.column()].kind == "date"
            editor.setProperty("date", is_date)
            editor.setText(wording.date(value) if is_date else value)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand what was typed to the model; a date that nobody understands leaves the cell as it was."""
        if isinstance(editor, Combo):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)
        elif isinstance(editor, TextField):
            typed = " ".join(editor.text().split())
            if not editor.property("date"):
                model.setData(index, typed, Qt.ItemDataRole.EditRole)
            elif (found := parse_date(typed)) is not None:
                model.setData(index, found.edtf, Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Fill the cell."""
        inset = scaling.px(2)
        editor.setGeometry(QRect(option.rect).adjusted(inset, inset, -inset, -inset))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave keys to an open list of offers; keep the editor while its date is not understood."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, TextField)
        ):
            if isinstance(watched, CompletingField):
                if watched.offers():
                    return False
                if event.key() in _ENTER:  # the field itself would finish once more
                    self._finish(watched)
                    return True
            if event.key() in _LEAVE and watched.property("date") and parse_date(watched.text()) is None:
                watched.set_invalid(invalid=True)
                return True
        return super().eventFilter(watched, event)

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class OutletOffers:
    """Offers the outlets that answer what was typed, and what was typed itself when it is a new name."""

    def __init__(
        self, session: Session, new: Callable[[], str], more: Callable[[], Sequence[str]] | None = None
    ) -> None:
        self._session = session
        self._new = new
        self._more = more

    def __call__(self, typed: str) -> list[Completion]:
        """Return the offers, the best first."""
        offers = [
            Completion(wording.party(row.outlet), wording.count("articles", row.articles))
            for row in parties.complete_outlets(self._session, typed)
        ]
        known = {offer.display for offer in offers}
        named = typed.strip()
        for name in self._more() if self._more else ():
            if name not in known and named in name:
                offers.append(Completion(name, self._new()))
                known.add(name)
        if named and named not in known:
            offers.append(Completion(named, self._new()))
        return offers
