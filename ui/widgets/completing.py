"""A field that offers what is known while one types: people, outlets, places, events."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from ui import scaling, theme
from ui.widgets.fields import TextField
from ui.widgets.list_row import DETAIL, TwoPartDelegate

_MOST_ROWS = 8


@dataclass(frozen=True)
class Completion:
    """One offer: what is put into the field, a word beside it, and whatever the caller wants back."""

    display: str
    detail: str = ""
    data: object = None


class _Offers(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offers: list[Completion] = []

    def show_offers(self, offers: Sequence[Completion]) -> None:
        self.beginResetModel()
        self.offers = list(offers)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.offers)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.display
        return offer.detail if role == DETAIL else None


class CompletingField(TextField):
    """A text field with a list of offers below it.

    `complete(prefix)` gives the offers, best first; it is asked at every keystroke and on Alt+Down, and must be quick.
    Down and Up move in the list, Enter or Tab takes the marked offer, Escape closes it.
    `chosen(Completion)` when an offer is taken; `entered(str)` when Enter confirms text that is none of the offers.
    """

    chosen = Signal(object)
    entered = Signal(str)

    def __init__(
        self,
        complete: Callable[[str], Sequence[Completion]],
        placeholder: str = "",
        *,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, icon=icon, parent=parent)
        self._complete = complete
        self._list = QListView(self)
        self._model = _Offers(self._list)  # the list outlives the field for a moment
        self._list.hide()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.Box)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setModel(self._model)
        self._list.setItemDelegate(TwoPartDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.clicked.connect(lambda index: self._take(index.row()))
        self._list.setObjectName("offers")
        self.textEdited.connect(lambda _: self.offer())

    def offers(self) -> list[Completion]:
        """Return what the open list shows, nothing when it is closed."""
        return list(self._model.offers) if self._list.isVisible() else []

    def offer(self) -> None:
        """Ask for offers for the text so far and show them, or close the list if there are none."""
        found = list(self._complete(self.text()))
        self._model.show_offers(found)
        if not found or not self.hasFocus():
            self._list.hide()
            return
        self._place_list(len(found))
        self._list.setCurrentIndex(self._model.index(0))
        self._list.show()
        self._list.raise_()

    def event(self, event: QEvent) -> bool:
        """Take Tab for the list before it moves the focus on."""
        pressed = event.type() == QEvent.Type.KeyPress and self._list.isVisible()
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self._take(self._list.currentIndex().row())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, take from it, or close it."""
        key = event.key()
        opened = self._list.isVisible()
        if key == Qt.Key.Key_Down and not opened:
            self.offer()
        elif opened and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif opened and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._list.currentIndex().row())
        elif opened and key == Qt.Key.Key_Escape:
            self._list.hide()
        else:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._confirm()
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list when the focus moves on."""
        self._list.hide()
        super().focusOutEvent(event)

    def _place_list(self, count: int) -> None:
        """Lay the list over the window, below the field or above it where there is more room.

        It is no window of its own: that would take the focus on some platforms and lose its place on Wayland.
        """
        window = self.window()
        if self._list.parentWidget() is not window:
            self._list.setParent(window)
            self.destroyed.connect(self._list.deleteLater)
        row = theme.height("button")
        frame = 2 * scaling.px(1)
        at = QRect(self.mapTo(window, QPoint(0, 0)), self.size())
        below, above = window.height() - at.bottom() - 1, at.top()
        up = below < row * min(count, _MOST_ROWS) + frame and above > below
        rows = max(1, min(count, _MOST_ROWS, ((above if up else below) - frame) // row))
        size = QSize(max(self.width(), scaling.px(220)), rows * row + frame)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = at.right() + 1 - size.width() if rtl else at.left()
        top = at.top() - size.height() if up else at.bottom() + 1
        self._list.setLayoutDirection(self.layoutDirection())
        self._list.setGeometry(QRect(QPoint(left, top), size))

    def _move(self, step: int) -> None:
        row = (self._list.currentIndex().row() + step) % len(self._model.offers)
        self._list.setCurrentIndex(self._model.index(row))

    def _take(self, row: int) -> None:
        self._list.hide()
        if 0 <= row < len(self._model.offers):
            offer = self._model.offers[row]
            self.setText(offer.display)
            self.chosen.emit(offer)

    def _confirm(self) -> None:
        text = self.text().strip()
        same = [offer for offer in self._complete(text) if offer.display == text]
        if same:
            self.chosen.emit(same[0])
        else:
            self.entered.emit(text)
