"""The places behind a count, each a line with the name at the axis; Enter opens the text there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.articles import ArticleRow
from app.comparing.framing import Occurrence
from ui import bidi, fonts, painting, scaling, wording
from ui.screens.search.kwic_paint import paint_line
from ui.widgets.base import Themed
from ui.widgets.list_row import paint_row_ground

PLACE = Qt.ItemDataRole.UserRole + 46  #: Occurrence
ARTICLE = Qt.ItemDataRole.UserRole + 47  #: (code, name), of its article
_HEIGHT, _EDGE, _CODE, _OUTLET = 31, 14, 46, 150
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
Index = QModelIndex | QPersistentModelIndex


class OccurrencesModel(QAbstractListModel):
    """Holds places and the articles they stand in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places: tuple[Occurrence, ...] = ()
        self._articles: Mapping[str, ArticleRow] = {}

    def show_places(self, places: Sequence[Occurrence], articles: Mapping[str, ArticleRow]) -> None:
        """Show these places in place of others."""
        self.beginResetModel()
        self.places, self._articles = tuple(places), articles
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the place, its article, or what a screen reader says."""
        place = self.places[index.row()]
        article = self._articles[place.article]
        name = wording.outlet(article) or article.headline or article.first_line
        if role == PLACE:
            return place
        if role == ARTICLE:
            return article.code, name
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{article.code} {name}: {place.before.strip()} {place.quote} {place.after.strip()}"
        return None


class PlaceDelegate(QStyledItemDelegate):
    """Paints code and outlet, then the line of the place."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a line."""
        return QSize(option.rect.width(), scaling.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one place."""
        painter.save()
        painter.setLayoutDirection(option.direction)
        paint_row_ground(painter, option)
        edge = scaling.px(_EDGE)
        row = painting.Row(QRectF(option.rect).adjusted(edge, 0, -edge, -1), option.direction)
        code, name = index.data(ARTICLE)
        small = fonts.font("caption")
        painting.text(painter, row.take(scaling.px(_CODE)), bidi.ltr(code), small, "ink2")
        painting.text(
            painter,
            row.take(scaling.px(_OUTLET), scaling.px(8)),
            bidi.isolated(name),
            fonts.font("body"),
            "ink",
        )
        line = row.rest()
        painter.setClipRect(line)
        paint_line(painter, line, index.data(PLACE))
        painter.restore()


class Occurrences(Themed, QListView):
    """``opened(Occurrence)`` by Enter or a double click, ``left`` by Escape."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._shown = OccurrencesModel()
        super().__init__(parent)
        self.setModel(self._shown)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(PlaceDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda _index: self.open_current())
        self.restyle()

    def show_places(self, places: Sequence[Occurrence], articles: Mapping[str, ArticleRow]) -> None:
        """Show these places; the first is current."""
        if tuple(places) != self._shown.places:
            self._shown.show_places(places, articles)
            self.setCurrentIndex(self._shown.index(0) if places else QModelIndex())

    def place(self) -> Occurrence | None:
        """Return the current place."""
        at = self.currentIndex().row()
        return self._shown.places[at] if 0 <= at < len(self._shown.places) else None

    def open_current(self) -> None:
        """Open the current place, if there is one."""
        place = self.place()
        if place is not None:
            self.opened.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, go back with Escape."""
        if event.key() in _ENTER:
            self.open_current()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
