"""The articles screen: all of them in one table, sorted and filtered in SQL, edited in place, one or many at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from app import article_list, articles
from app.article_list import ListedArticle
from app.dates import parse_edtf
from db.changes import Action
from db.records import Article, Assignment, Claim, Outlet, Reviewer
from ui import language, scaling, wording
from ui.action_map import ActionMap
from ui.attempt import attempt
from ui.models.fields import FieldDelegate
from ui.screens.articles.actions_bar import ActionsBar
from ui.screens.articles.columns import EDITED, FOR_MANY, ArticleModel, fields
from ui.screens.articles.filters import ArticlesBar
from ui.screens.articles.remove_dialog import RemoveDialog
from ui.screens.screen import Hint, Screen
from ui.widgets.base import Translated
from ui.widgets.empty_state import EmptyState
from ui.widgets.table import Table
from ui.workspace import Message, Workspace

_SHOWN = (Article, Assignment, Claim, Outlet, Reviewer)
_HEADER = "articles_header"
_NARROW = 1200
_MOST_KEPT = 500


class ArticleTable(Table):
    """F2 on a cell that is not edited goes to the outlet."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit with F2 wherever the mark stands."""
        at = self.currentIndex()
        if event.key() == Qt.Key.Key_F2 and at.isValid() and not at.flags() & Qt.ItemFlag.ItemIsEditable:
            rows = self.selectionModel().selectedRows()
            self.selectionModel().setCurrentIndex(
                at.siblingAtColumn(1), self.selectionModel().SelectionFlag.NoUpdate
            )
            if len(rows) <= 1:
                self.selectRow(at.row())
                self.setCurrentIndex(at.siblingAtColumn(1))
        super().keyPressEvent(event)


class ArticlesScreen(Translated, Screen):
    """Lists the articles. Nothing here touches a text."""

    def __init__(self, workspace: Workspace, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(workspace, actions, parent)
        session, writable = workspace.session, workspace.writable
        self._order, self._descending = "code", False
        self.filters = ArticlesBar(session, writable=writable)
        self.bar = self.filters
        self.model = ArticleModel(session, writable=writable, parent=self)
        self.table = ArticleTable()
        self.actions_bar = ActionsBar(session, writable=writable)
        self.empty, self.nothing = EmptyState(paper=True), EmptyState(icon="files", paper=True)
        self._pages = QStackedWidget()
        self._lay_out()
        self._import = self.empty.add_action("", icon="download", key="ctrl+i")
        self._import.setVisible(writable)
        self._clear = self.nothing.add_action("")
        self._connect()
        actions.bind("find", self._find, owner=self)
        if writable:
            actions.bind("article.remove", self.remove, owner=self, enabled=self._may_remove)
        self.retranslate()

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setItemDelegate(FieldDelegate(fields(self.workspace.session, self.model), self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        for at, column in enumerate(self.model.columns):
            self.table.setColumnWidth(at, scaling.px(column.width))
        saved = self.workspace.preferences.recall(_HEADER)
        if saved:
            header.restoreState(QByteArray.fromBase64(saved.encode()))
            header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        listed = QWidget()
        inner = QVBoxLayout(listed)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.actions_bar)
        for page in (listed, self.nothing, self.empty):
            self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _connect(self) -> None:
        self.filters.changed.connect(self._requery)
        self.filters.import_asked.connect(lambda: self.workspace.import_asked.emit([]))
        self._import.clicked.connect(lambda: self.workspace.import_asked.emit([]))
        self._clear.clicked.connect(self.filters.clear)
        self.model.edited.connect(self._edited)
        self.table.activated.connect(lambda _index: self.open_marked())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._say_marked())
        header = self.table.horizontalHeader()
        header.sectionClicked.connect(self._sort_by)
        header.sectionResized.connect(lambda *_: self._keep_header())
        header.sectionMoved.connect(lambda *_: self._keep_header())
        self.actions_bar.open_asked.connect(self.open_marked)
        self.actions_bar.assign_asked.connect(self.assign)
        self.actions_bar.state_asked.connect(self.set_state)
        self.actions_bar.remove_asked.connect(self.remove)

    # -- what a screen does ----------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.table.setAccessibleName(self.tr("Articles"))
        self.empty.set_texts(
            self.tr("No articles yet"),
            self.tr("Import files, folders or archives, or drop them on the window."),
        )
        self.nothing.set_texts(self.tr("No article fits the filters."))
        self._import.setText(self.tr("Import articles"))
        self._clear.setText(self.tr("Clear filters"))
        for button in (self._import, self._clear):
            button.restyle()
        self._requery()

    def concerns(self, action: Action) -> bool:
        """Tell whether a row of the table may look different."""
        return any(isinstance(change.after or change.before, _SHOWN) for change in action.changes)

    def refresh(self, action: Action | None) -> None:
        """Show the present state; what was marked stays marked."""
        del action
        self.filters.refresh_outlets()
        self._requery()

    def hints(self) -> list[Hint]:
        """Return the keys that matter here."""
        edit = [Hint("f2", self.tr("edit"))] if self.workspace.writable else []
        return [Hint("enter", self.tr("read")), *edit, Hint("ctrl+f", self.tr("filter"))]

    def summary(self) -> str:
        """Return how many articles are listed."""
        listed, total = len(self.model.ids), self.workspace.session.counts()[0]
        if listed == total:
            return wording.count("articles", total)
        words = self.tr("%1 of %2 articles").replace("%1", language.number(listed))
        return words.replace("%2", language.number(total))

    def regions(self) -> list[QWidget]:
        """Return bar, table and what can be done."""
        return [self.table, self.filters, self.actions_bar]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Save width."""
        super().resizeEvent(event)
        self.actions_bar.set_low(narrow=self.width() < scaling.px(_NARROW))

    # -- the rows --------------------------------------------------------------------------------------------------

    def _find(self) -> None:
        self.filters.search.setFocus()

    def _requery(self) -> None:
        marked = self._marked_ids()
        current = self.table.currentIndex()
        here = self.model.row_at(current.row()) if current.isValid() else None
        ids = article_list.ids(
            self.workspace.session, self.filters.chosen(), self._order, descending=self._descending
        )
        self.model.set_ids(ids)
        self._mark(marked, here, max(0, current.column()))
        none_at_all = not ids and not self.workspace.session.counts()[0]
        self._pages.setCurrentIndex(2 if none_at_all else 0 if ids else 1)
        self._say_marked()
        self.hints_changed.emit()

    def _mark(self, ids: list[int], here: ListedArticle | None, column: int) -> None:
        """Mark rows again by their ids; the first row when none of them is listed any more."""
        at = self.model.position(here.id) if here is not None else -1
        if not self.model.ids:
            return
        selection = self.table.selectionModel()
        self.table.setCurrentIndex(self.model.index(max(0, at), max(1, column)))
        if len(ids) <= _MOST_KEPT:
            flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
            for row_id in ids:
                position = self.model.position(row_id)
                if position >= 0:
                    selection.select(self.model.index(position, 0), flags)

    def _marked_ids(self) -> list[int]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.ids[row] for row in rows if row < len(self.model.ids)]

    def command_words(self, ident: str) -> str:
        """Say how many articles would be removed."""
        count = len(self.table.selectionModel().selectedRows())
        if ident != "article.remove" or count < 2:
            return ""
        return language.digits(self.tr("Remove %n article(s)", "", count))

    def marked(self) -> list[str]:
        """Return the uids of the articles that are marked."""
        return article_list.uids(self.workspace.session, self._marked_ids())

    def _may_remove(self) -> bool:
        return self.table.hasFocus() and self.table.selectionModel().hasSelection()

    def _say_marked(self) -> None:
        self.actions_bar.set_marked(len(self.table.selectionModel().selectedRows()))

    def _sort_by(self, section: int) -> None:
        code = self.model.columns[section].code
        self._descending = code == self._order and not self._descending
        self._order = code
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(section, order)
        self._requery()

    def _keep_header(self) -> None:
        state = bytes(self.table.horizontalHeader().saveState().toBase64().data()).decode()
        self.workspace.preferences.remember(_HEADER, state)

    # -- what is done ----------------------------------------------------------------------------------------------

    def open_marked(self) -> None:
        """Open the current article on the reading desk."""
        row = self.model.row_at(self.table.currentIndex().row())
        if row is not None:
            self.workspace.go_to_article.emit(row.uid)

    def _edited(self, row: ListedArticle, column: str, value: str) -> None:
        marked = self.marked()
        uids = marked if column in FOR_MANY and row.uid in marked else [row.uid]
        values: dict[str, object] = {EDITED[column]: value}
        if column == "published":
            values["published_precision"] = _precision(value)
        # Later: the rows are read anew after an edit, which must not happen while the editor still hands over its text.
        QTimer.singleShot(0, self, partial(self._set, uids, values))

    def _set(self, uids: list[str], values: dict[str, object]) -> None:
        attempt(self.workspace, lambda: articles.edit(self.workspace.session, uids, **values))

    def assign(self, reviewer: str) -> None:
        """Put the marked articles into a reviewer's queue."""
        uids = self.marked()
        attempt(self.workspace, lambda: articles.assign(self.workspace.session, uids, reviewer))

    def set_state(self, state: str) -> None:
        """Set the state of the marked articles in my queue; "" takes them out of it."""
        session, uids = self.workspace.session, self.marked()
        if state:
            attempt(self.workspace, lambda: article_list.set_states(session, uids, state))
        else:
            me = session.identity.reviewer_uid
            attempt(self.workspace, lambda: articles.unassign(session, uids, me))

    def remove(self) -> None:
        """Remove the marked articles; asks first when claims go with them."""
        session, uids = self.workspace.session, self.marked()
        rows = articles.rows_of(session, uids)
        if not rows:
            return
        claims = sum(row.claims for row in rows.values())
        if not claims:
            self._remove(list(rows), 0)
            return
        dialog = RemoveDialog(self.window(), len(rows), claims)
        dialog.accepted.connect(lambda: self._remove(list(rows), claims))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove(self, uids: list[str], claims: int) -> None:
        if attempt(self.workspace, lambda: articles.remove(self.workspace.session, uids)):
            gone = self.tr("Removed: %1.").replace("%1", wording.count("articles", len(uids)))
            with_them = (
                self.tr("With them: %1.").replace("%1", wording.count("claims", claims)) if claims else ""
            )
            back = self.tr("Ctrl+Z brings all of it back.")
            self.workspace.say(Message("ok", gone, f"{with_them} {back}".strip()))


def _precision(edtf: str) -> str:
    found = parse_edtf(edtf) if edtf else None
    return found.precision if found is not None else ""
