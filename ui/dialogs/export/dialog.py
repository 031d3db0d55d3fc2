"""The export dialog: choices at the start, the sheets as they will be, and where the file goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.exporting import Outlook, outlook
from app.problems import Rejected
from db.errors import StorageProblem
from exports.wording import wording as document_words
from ui import bidi, language, scaling, wording
from ui.dialogs.export.panel import ExportPanel
from ui.dialogs.export.spreadsheet import SheetModel, SheetView
from ui.dialogs.export.target import Target
from ui.dialogs.export.writing import Order
from ui.dialogs.latest import Latest
from ui.dialogs.wide import WideDialog
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import Hairline
from ui.widgets.text import Text
from ui.workspace import Workspace

_SOON = 120  # ms: several clicks give one preview


class ExportDialog(WideDialog):
    """``order`` gives what is to be written once the dialog was accepted. ``shown``: local ids of the claims listed."""

    def __init__(
        self, workspace: Workspace, shown: Sequence[int] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        session = workspace.session
        self._outlook: Outlook | None = None
        self._latest = Latest(workspace.jobs, self)
        self.panel = ExportPanel(session, workspace.preferences, shown)
        self.model = SheetModel(self)
        self.sheet = SheetView(self.model)
        self._title, self._remark = Text("", "h3"), Text("", "caption", "ink2")
        self.tabs = QTabBar()
        self.target = Target(workspace.preferences, session.project.title)
        self._size, self._warning = Text("", "caption", "ink2"), Text("", "caption", "warn")
        self._none = EmptyState(icon="file-text")
        self._pages = QStackedWidget()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._lay_out()
        self._export = self.add_button(Button(kind="primary", icon="file-spreadsheet", key="enter"))
        self._cancel = self.add_button(Button(key="escape"))
        self.retranslate()
        self._connect()
        self.fit()
        self._ask()

    def _lay_out(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        head = QHBoxLayout()
        head.setContentsMargins(scaling.px(14), scaling.px(10), scaling.px(14), scaling.px(10))
        head.setSpacing(scaling.px(8))
        head.addWidget(self._title)
        head.addWidget(self._remark)
        head.addStretch(1)
        self._pages.addWidget(self.sheet)
        self._pages.addWidget(self._none)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(Hairline())
        right.addWidget(self._pages, 1)
        right.addWidget(Hairline())
        right.addWidget(self.tabs)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.panel)
        line.addWidget(Hairline(vertical=True))
        line.addLayout(right, 1)
        self.body.addLayout(line, 1)
        for widget in (self._warning, self._size, self.target):
            self.add_start(widget)
        self.target.setMinimumWidth(scaling.px(420))

    def _connect(self) -> None:
        self.panel.changed.connect(self._changed)
        self.panel.shown.connect(self._shown)
        self.tabs.currentChanged.connect(self._tab_chosen)
        self.target.changed.connect(self._check)
        self._soon.timeout.connect(self._ask)
        self._latest.ready.connect(self._show)
        self._latest.refused.connect(self._refused)
        self._export.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self._kind_changed()

    # -- what is chosen --------------------------------------------------------------------------------------------

    def order(self) -> Order:
        """Return what is to be written. ``ValueError`` while the file has no name."""
        path = self.target.path()
        if path is None:
            raise ValueError("no name")
        return Order(self.panel.file_kind(), path, self.panel.options())

    def may_export(self) -> bool:
        """Tell whether there is a name and something to write."""
        return self._export.isEnabled()

    def warning(self) -> str:
        """Return what is said about a file that is there already."""
        return self._warning.text()

    @property
    def busy(self) -> bool:
        """Whether the preview is still being made."""
        return self._latest.busy or self._soon.isActive()

    # -- the preview -----------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._kind_changed()
        self._soon.start()

    def _kind_changed(self) -> None:
        kind = self.panel.file_kind()
        self.target.set_suffix(f".{kind}")
        self.tabs.setVisible(kind == "xlsx")
        self._pages.setCurrentWidget(self.sheet if kind in ("xlsx", "csv") else self._none)
        self._say_kind()
        self.sheet.set_right_to_left(rtl=self.panel.rtl.isChecked() and kind == "xlsx")
        self._fill_tabs()
        self._check()

    def _ask(self) -> None:
        job = outlook(self._workspace.session, self.panel.options(), self.panel.sheets.current())
        self._latest.start(job, self.tr("Preview"))

    def _show(self, found: Outlook) -> None:
        self._outlook = found
        counts = {code: language.number(count) for code, count in found.counts.items()}
        self.panel.sheets.set_counts(counts)
        self.model.show_sheet(found.preview)
        self._say_preview()

    def _refused(self, problem: Rejected | StorageProblem) -> None:
        self.model.show_sheet(None)
        self._remark.setText(wording.problem(problem))

    def _shown(self, code: str) -> None:
        chosen = self.panel.sheets.chosen()
        self.tabs.blockSignals(True)  # noqa: FBT003  (Qt's signature)
        self.tabs.setCurrentIndex(chosen.index(code) if code in chosen else -1)
        self.tabs.blockSignals(False)  # noqa: FBT003
        self._soon.start()

    def _tab_chosen(self, at: int) -> None:
        chosen = self.panel.sheets.chosen()
        if 0 <= at < len(chosen) and chosen[at] != self.panel.sheets.current():
            self.panel.sheets.mark(chosen[at])

    def _fill_tabs(self) -> None:
        """Name the sheets as the workbook will, in its language."""
        names = document_words(str(self.panel.language.currentData()))
        self.tabs.blockSignals(True)  # noqa: FBT003
        while self.tabs.count():
            self.tabs.removeTab(0)
        for code in self.panel.sheets.chosen():
            self.tabs.addTab(names.sheet(code))
        self.tabs.blockSignals(False)  # noqa: FBT003
        chosen = self.panel.sheets.chosen()
        current = self.panel.sheets.current()
        self.tabs.setCurrentIndex(chosen.index(current) if current in chosen else -1)

    # -- saying ----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("Export"))
        self._export.setText(self.tr("Export"))
        self._cancel.setText(self.tr("Cancel"))
        self.sheet.setAccessibleName(self.tr("Preview of the sheet"))
        self.tabs.setAccessibleName(self.tr("Sheets"))
        self._say_kind()
        self._fill_tabs()
        self._say_preview()
        self._check()

    def _say_kind(self) -> None:
        """Say what a file without a preview will hold."""
        words = {
            "jsonl": (
                self.tr("One line for each record"),
                self.tr(
                    "Articles with their text and original bytes, claims, events, people and labels, as JSON."
                ),
            ),
            "pdf": (
                self.tr("A report on paper"),
                self.tr(
                    "Summary, matrix, charts of figures, what stands behind each answer, timeline, and every quote with"
                    " its source. Numbers lead to their quotes."
                ),
            ),
            "html": (
                self.tr("A report on one page"),
                self.tr(
                    "The same as the PDF in one file that any browser opens without a network. Numbers lead to their"
                    " quotes."
                ),
            ),
        }.get(self.panel.file_kind())
        if words is not None:
            self._none.set_texts(*words)

    def _say_preview(self) -> None:
        kind, found = self.panel.file_kind(), self._outlook
        if kind not in ("xlsx", "csv") or found is None:
            names = {"jsonl": self.tr("JSON Lines"), "pdf": "PDF", "html": "HTML"}
            self._title.setText(names.get(kind, self.tr("Preview")))
            self._remark.setText("")
            self._size.setText("")
            return
        preview = found.preview
        self._title.setText(self.tr("Sheet “%1”").replace("%1", preview.title))
        shown, total = len(preview.rows), preview.total
        if shown < total:
            words = self.tr("first %1 of %2").replace("%1", language.number(shown))
            self._remark.setText(words.replace("%2", wording.count("rows", total, oblique=True)))
        else:
            self._remark.setText(wording.count("rows", total))
        size = found.size if kind == "xlsx" else _plain_size(found)
        self._size.setText(self.tr("about %1").replace("%1", _bytes(size, self.tr("KB"), self.tr("MB"))))

    def _check(self) -> None:
        path = self.target.path()
        chosen = self.panel.file_kind() != "xlsx" or bool(self.panel.sheets.chosen())
        self._export.setEnabled(path is not None and chosen)
        self.target.name.set_invalid(invalid=path is None)
        there = path is not None and path.exists()
        self._warning.setText(self.tr("It replaces the file of that name.") if there else "")
        self._warning.setVisible(there)

    def arrange(self, *, low: bool, narrow: bool) -> None:
        """Save height and width."""
        self.panel.set_low(low=low)
        self.target.set_narrow(narrow=narrow)

    def done(self, result: int) -> None:
        """Ask for nothing more."""
        self._soon.stop()
        self._latest.drop()
        super().done(result)


def _plain_size(found: Outlook) -> int:
    """Return about how many bytes the previewed sheet takes as plain text."""
    rows = found.preview.rows
    written = sum(len(",".join(row).encode()) + 2 for row in rows)
    return round(written * found.preview.total / len(rows)) if rows else 0


def _bytes(size: int, kilobytes: str, megabytes: str) -> str:
    if size < 1_000_000:
        return bidi.isolated(f"{language.number(max(1, round(size / 1000)))} {kilobytes}")
    return bidi.isolated(f"{language.number(round(size / 1_000_000, 1))} {megabytes}")
