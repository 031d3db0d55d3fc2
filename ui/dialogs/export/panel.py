"""The choices at the reading start: kind of file, sheets, which claims, how the sheets read, what is hidden."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.export_options import ExportOptions
from app.exporting import SHEETS
from app.session import Session
from ui import bidi, language, scaling
from ui.dialogs.export.scope import ScopeChoice
from ui.dialogs.export.sheets import SheetList
from ui.dialogs.export.writing import FileKind
from ui.dialogs.wide import Ground
from ui.preferences import Preferences
from ui.widgets.base import Translated
from ui.widgets.combo import Combo
from ui.widgets.layouts import Hairline
from ui.widgets.segmented import Segment, Segmented
from ui.widgets.text import Text

_WIDTH = 344
_KINDS: tuple[FileKind, ...] = ("xlsx", "pdf", "html", "csv", "jsonl")


class ExportPanel(Translated, QWidget):
    """``changed`` when anything is chosen that changes what is written; ``shown(code)`` when a sheet is marked."""

    changed = Signal()
    shown = Signal(str)

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        shown: Sequence[int] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.kind = Segmented("")
        self._caption, self._heading, self._chosen = (
            Text("", "caption", "ink2"),
            Text("", "h3"),
            Text("", "caption", "ink2"),
        )
        self.sheets = SheetList()
        self.scope = ScopeChoice(session, shown)
        self.language = Combo()
        self.rtl, self.hide_reviewers, self.hide_sensitive = QCheckBox(), QCheckBox(), QCheckBox()
        self._remark = Text("", "caption", "ink2", wrap=True)
        self._inside = Ground("panel")
        self._low = False
        self._lay_out()
        self.language.addItem("العربية", "ar")
        self.language.addItem("English", "en")
        self.language.setCurrentIndex(self.language.findData(preferences.values.export_language))
        self.rtl.setChecked(self.language.currentData() == "ar")
        self.retranslate()
        self._connect()

    def _lay_out(self) -> None:
        edge = scaling.px(14)
        top = QVBoxLayout()
        top.setContentsMargins(edge, scaling.px(10), edge, scaling.px(10))
        top.setSpacing(scaling.px(4))
        top.addWidget(self._caption)
        top.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeading)
        head = QHBoxLayout()
        head.setContentsMargins(edge, scaling.px(6), edge, scaling.px(6))
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._chosen)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Hairline())
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self.sheets)
        column.addLayout(self._options_part(edge))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(_scrolling(self._inside))
        self.setFixedWidth(scaling.px(_WIDTH))
        self._fit_sheets()

    def _options_part(self, edge: int) -> QVBoxLayout:
        options = QVBoxLayout()
        options.setContentsMargins(edge, scaling.px(8), edge, scaling.px(8))
        options.setSpacing(scaling.px(6))
        line = QHBoxLayout()
        line.setSpacing(scaling.px(12))
        line.addWidget(self.language)
        line.addWidget(self.rtl)
        line.addStretch(1)
        options.addWidget(self.scope)
        options.addLayout(line)
        for widget in (self.hide_reviewers, self.hide_sensitive, self._remark):
            options.addWidget(widget)
        return options

    def _connect(self) -> None:
        self.kind.chosen.connect(self._kind_chosen)
        self.language.activated.connect(self._language_chosen)
        self.sheets.chosen_changed.connect(self._sheets_chosen)
        self.sheets.shown.connect(self.shown)
        self.scope.changed.connect(self.changed)
        for check in (self.rtl, self.hide_reviewers, self.hide_sensitive):
            check.toggled.connect(lambda _on: self.changed.emit())

    # -- what is chosen --------------------------------------------------------------------------------------------

    def file_kind(self) -> FileKind:
        """Return the kind of file."""
        chosen = self.kind.current()
        return next((kind for kind in _KINDS if kind == chosen), "xlsx")

    def options(self) -> ExportOptions:
        """Return the choices as app knows them."""
        return ExportOptions(
            language=self.language.currentData(),
            scope=self.scope.scope(),
            sheets=self.sheets.chosen() if self.file_kind() == "xlsx" else ("claims",),
            hide_reviewers=self.hide_reviewers.isChecked(),
            hide_sensitive=self.hide_sensitive.isChecked(),
            right_to_left=self.rtl.isChecked() if self.file_kind() == "xlsx" else None,
        )

    def _kind_chosen(self, _kind: str) -> None:
        kind = self.file_kind()
        self.sheets.show_only("" if kind == "xlsx" else "claims")
        tabular = kind in ("xlsx", "csv")
        self.sheets.setVisible(tabular)
        self._heading.setVisible(tabular)
        self._chosen.setVisible(kind == "xlsx")
        self.rtl.setVisible(kind == "xlsx")
        for widget in (self.language, self.hide_reviewers, self.hide_sensitive):
            widget.setVisible(kind != "jsonl")
        self._say_remark()
        self._fit_sheets()
        self.changed.emit()

    def _language_chosen(self, _at: int) -> None:
        self.rtl.setChecked(self.language.currentData() == "ar")
        self.changed.emit()

    def _sheets_chosen(self) -> None:
        self._say_chosen()
        self.changed.emit()

    # -- looks -----------------------------------------------------------------------------------------------------

    def set_low(self, *, low: bool) -> None:
        """Save height."""
        self._low = low
        self._caption.setVisible(not low)
        self._choose_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what each sheet holds only where all choices have room beside it."""
        super().resizeEvent(event)
        self._choose_rows()

    def _choose_rows(self) -> None:
        others = self._inside.sizeHint().height() - self.sheets.height()
        self.sheets.set_low(low=self._low or self.height() < others + self.sheets.full_height())
        self._fit_sheets()

    def _fit_sheets(self) -> None:
        rows = [row for row in range(self.sheets.count()) if not self.sheets.isRowHidden(row)]
        self.sheets.setFixedHeight(sum(self.sheets.sizeHintForRow(row) for row in rows) + 2)

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self._caption.setText(self.tr("Kind of file"))
        self.kind.set_name(self.tr("Kind of file"))
        self.kind.set_segments(
            [
                Segment("xlsx", self.tr("Excel"), "file-spreadsheet"),
                Segment("pdf", "PDF"),
                Segment("html", "HTML"),
                Segment("csv", "CSV"),
                Segment("jsonl", "JSONL"),
            ]
        )
        self._heading.setText(self.tr("Sheets"))
        self.language.set_caption(self.tr("Language"))
        self.rtl.setText(self.tr("Right to left"))
        self.hide_reviewers.setText(self.tr("Codes in place of the reviewers' names"))
        self.hide_sensitive.setText(self.tr("Codes in place of sensitive names and places"))
        self._say_chosen()
        self._say_remark()

    def _say_chosen(self) -> None:
        words = self.tr("%1 of %2").replace("%1", language.number(len(self.sheets.chosen())))
        self._chosen.setText(bidi.isolated(words.replace("%2", language.number(len(SHEETS)))))

    def _say_remark(self) -> None:
        kind = self.file_kind()
        words = ""
        if kind == "jsonl":
            words = self.tr(
                "Everything without loss, for another program or another project. No name is hidden in it."
            )
        elif kind == "csv":
            words = self.tr("The sheet of claims as a plain table.")
        elif kind in ("pdf", "html"):
            words = self.tr("Best for one event: its questions, what each account answers, and the quotes.")
        self._remark.setText(words)
        self._remark.setVisible(bool(words))


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
