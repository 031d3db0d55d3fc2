"""A searchable list of all articles, from which one is opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QListView, QVBoxLayout, QWidget

from app import articles
from app.articles import ArticleRow
from app.session import Session
from ui import bidi, scaling, wording
from ui.widgets.fields import TextField
from ui.widgets.list_row import DETAIL, SECOND, TwoLineDelegate
from ui.widgets.text import Text

Index = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[ArticleRow] = ()

    def show_rows(self, rows: Sequence[ArticleRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{bidi.ltr(row.code)}  {row.headline or row.first_line}"
        if role == SECOND:
            return wording.outlet(row)
        return wording.date(row.published) if role == DETAIL else None


class ArticleChooser(QDialog):
    """Finds an article by code, outlet, words of the headline, author or file name; Enter opens it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.chosen: str | None = None
        self.setWindowTitle(self.tr("Open an article"))
        self._field = TextField(self.tr("Code, outlet, words of the headline"), icon="search", clearable=True)
        self._field.setAccessibleName(self.tr("Find an article"))
        self._field.installEventFilter(self)
        self._model = _Rows(self)
        self._list = QListView()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(TwoLineDelegate(self._list))
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Articles"))
        self._list.activated.connect(lambda index: self._take(index.row()))
        self._list.clicked.connect(lambda index: self._take(index.row()))
        self._none = Text(self.tr("No article answers that."), "body", "ink2")
        column = QVBoxLayout(self)
        column.setSpacing(scaling.px(8))
        column.addWidget(self._field)
        column.addWidget(self._none)
        column.addWidget(self._list, 1)
        self._wait = QTimer(self, singleShot=True, interval=150)
        self._wait.timeout.connect(self._search)
        self._field.textChanged.connect(lambda _text: self._wait.start())
        self.resize(scaling.px(560), scaling.px(480))
        self._search()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Move in the list while the field has the focus; Enter opens."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = min(max(self._list.currentIndex().row() + step, 0), self._model.rowCount() - 1)
            self._list.setCurrentIndex(self._model.index(row))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._wait.isActive():
                self._search()
            self._take(self._list.currentIndex().row())
            return True
        return False

    def _search(self) -> None:
        self._wait.stop()
        rows = articles.find(self._session, self._field.text())
        self._model.show_rows(rows)
        self._none.setVisible(not rows)
        if rows:
            self._list.setCurrentIndex(self._model.index(0))

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._model.rows):
            self.chosen = self._model.rows[row].uid
            self.accept()
