"""The bar of the claims screen: search, filters in force, how many are shown, columns, export."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget, QWidgetAction

from app.claim_list import ClaimRow
from ui import bidi, language, scaling
from ui.models.window_model import Column
from ui.screens.claims.chips import ChipLine
from ui.screens.claims.chosen import Chosen
from ui.screens.claims.table import ClaimsTable
from ui.widgets.bars import ScreenBar
from ui.widgets.base import Translated
from ui.widgets.buttons import Button
from ui.widgets.checks import CheckRow
from ui.widgets.fields import TextField
from ui.widgets.text import Text

_PAUSE = 250  # ms of rest in typing before the search begins
_WIDE, _MIDDLE, _SEARCH = 900, 620, 300


class ClaimsBar(Translated, ScreenBar):
    """Says and changes what is shown. ``export_asked`` and ``columns_asked`` by the buttons."""

    export_asked = Signal()

    def __init__(self, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._counts = (0, 0)
        self._table: ClaimsTable | None = None
        self._choices: list[Column[ClaimRow]] = []
        self.search = TextField(icon="search", clearable=True)
        self._chips = ChipLine()
        self._count = Text("", "body", "ink2")
        self._columns = Button("", icon="columns-3")
        self._export = Button("", icon="file-spreadsheet")
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._later.timeout.connect(self.search_now)
        self.search.textChanged.connect(lambda _: self._later.start())
        self.search.returnPressed.connect(self.search_now)
        self.search.cleared.connect(self.search_now)
        self._chips.removed.connect(chosen.remove)
        self._chips.cleared.connect(self.clear)
        self._columns.clicked.connect(self._offer_columns)
        self._export.clicked.connect(self.export_asked)
        chosen.changed.connect(self._show_chosen)
        self.retranslate()
        self._show_chosen()

    def _lay_out(self) -> None:
        self.search.setMinimumWidth(scaling.px(130))
        self.search.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.add(self.search, 2)
        self.add(self._chips, 3)
        for widget in (self._count, self._columns, self._export):
            self.add_end(widget)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.search.setPlaceholderText(self.tr("Search words, claimants and notes"))
        self.search.setAccessibleName(self.tr("Search the claims"))
        for button, words in self._words():
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._arrange()
        self.show_counts(*self._counts)

    def show_counts(self, shown: int, total: int) -> None:
        """Say how many of all claims are shown."""
        self._counts = (shown, total)
        text = self.tr("%1 of %2 shown")
        for mark, count in (("%1", shown), ("%2", total)):
            text = text.replace(mark, bidi.isolated(language.number(count)))
        self._count.setText(text)
        self._export.setEnabled(shown > 0)

    def choose_columns_of(self, table: ClaimsTable, columns: list[Column[ClaimRow]]) -> None:
        """Let the chooser show and hide the columns of a table."""
        self._table, self._choices = table, columns

    def chips(self) -> ChipLine:
        """Return the line of filters in force."""
        return self._chips

    def search_now(self) -> None:
        """Look for what stands in the field."""
        self._later.stop()
        self._chosen.search(self.search.text())

    def clear(self) -> None:
        """Let every claim through, whatever was typed or ticked."""
        self.search.clear()
        self._later.stop()
        self._chosen.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._arrange()

    def _words(self) -> tuple[tuple[Button, str], ...]:
        return (
            (self._columns, self.tr("Columns")),
            (self._export, self.tr("Export the claims shown")),
        )

    def _arrange(self) -> None:
        room = self.width() / scaling.factor()
        self._columns.setText(self.tr("Columns") if room >= _MIDDLE else "")
        self._export.setText(self.tr("Export shown") if room >= _MIDDLE else "")
        self._count.setVisible(room >= _MIDDLE)
        self.search.setMaximumWidth(scaling.px(_SEARCH) if room >= _WIDE else 16777215)

    def _show_chosen(self) -> None:
        self._chips.show_parts(self._chosen.parts(), clearable=self._chosen.any)
        self._chips.setVisible(self._chosen.any)
        if self.search.text().strip() != self._chosen.filter.needle and not self._later.isActive():
            self.search.setText(self._chosen.filter.needle)
            self._later.stop()

    def _offer_columns(self) -> None:
        self.columns_menu().popup(self._columns.mapToGlobal(QPoint(0, self._columns.height())))

    def columns_menu(self) -> QMenu:
        """Return a menu in which several columns can be ticked before it closes."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if self._table is None:
            return menu
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(scaling.px(12), scaling.px(4), scaling.px(12), scaling.px(4))
        lines.setSpacing(0)
        table = self._table
        for column in self._choices:
            line = CheckRow(column.heading())
            line.setChecked(table.is_shown(column.code))
            line.toggled.connect(lambda on, code=column.code, line=line: self._show_column(code, line, on=on))
            lines.addWidget(line)
        holder.setMinimumWidth(scaling.px(200))
        action = QWidgetAction(menu)
        action.setDefaultWidget(holder)
        menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("As at the first start")).triggered.connect(
            lambda _=False: table.reset_columns()
        )
        return menu

    def _show_column(self, code: str, line: CheckRow, *, on: bool) -> None:
        assert self._table is not None  # noqa: S101  (the menu was made for it)
        self._table.show_column(code, shown=on)
        line.setChecked(self._table.is_shown(code))
