"""The import and export dialogs over the window of the sample project, as they are drawn for looking at."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tests.import_files import FIRST, HEADING, SECOND, write_all
from tests.looks.project import shown
from tests.looks.render import Screen, Variant
from ui import fonts, painting, scaling, theme
from ui.action_map import ActionMap
from ui.dialogs.export.dialog import ExportDialog
from ui.dialogs.import_.dialog import ImportDialog
from ui.dialogs.wide import WideDialog
from ui.key_filter import KeyFilter
from ui.workspace import Workspace

_TITLE = 34
_FEW = (Variant(), Variant("en", "dark", (1366, 690)), Variant("ar", "light", (1093, 600)))


class _Veil(QWidget):
    """Covers the window and draws the frame that the desktop would draw around the dialog."""

    def __init__(self, window: QWidget, dialog: WideDialog) -> None:
        super().__init__(window)
        self.dialog = dialog
        self.quiet = 0
        dialog.setWindowFlags(Qt.WindowType.Widget)
        window.installEventFilter(self)
        self.place()
        self.show()
        dialog.show()
        dialog.raise_()

    def place(self) -> None:
        window, dialog = self.window(), self.dialog
        self.setGeometry(window.rect())
        dialog.fit()
        title = scaling.px(_TITLE)
        left = (window.width() - dialog.width()) // 2
        top = max(title, (window.height() - dialog.height() + title) // 2)
        dialog.move(QPoint(left, top))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        elif event.type() == QEvent.Type.Close:
            self.dialog.reject()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(0.35)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.setOpacity(1)
        frame = self.dialog.geometry()
        bar = QRect(frame.left(), frame.top() - scaling.px(_TITLE), frame.width(), scaling.px(_TITLE))
        painter.fillRect(frame, theme.colour("window"))
        painter.fillRect(bar, theme.colour("header"))
        painting.text(
            painter, bar.adjusted(14, 0, -14, 0).toRectF(), self.dialog.windowTitle(), fonts.font("h3"), "ink"
        )


def _over(code: str, make: Callable[[Workspace, QWidget, Path], WideDialog]) -> Callable[[], Any]:
    @contextmanager
    def staged() -> Iterator[QWidget]:
        spaces: list[Workspace] = []
        with (
            tempfile.TemporaryDirectory() as folder,
            shown(code, lambda _screen, workspace: spaces.append(workspace))() as window,
        ):
            dialog = make(spaces[0], window, Path(folder))
            window.staged = _Veil(window, dialog)
            yield window

    return staged


def _import(workspace: Workspace, window: QWidget, folder: Path) -> ImportDialog:
    return ImportDialog(workspace, ActionMap(KeyFilter()), write_all(folder, workspace.session), window)


def _import_stories(workspace: Workspace, window: QWidget, folder: Path) -> ImportDialog:
    bulletin = folder / "000_bulletin.txt"
    bulletin.write_text(f"{FIRST}{HEADING}\n{SECOND}", encoding="utf-8")
    sources = [bulletin, *write_all(folder, workspace.session)[1:]]
    return ImportDialog(workspace, ActionMap(KeyFilter()), sources, window)


def _import_empty(workspace: Workspace, window: QWidget, _folder: Path) -> ImportDialog:
    return ImportDialog(workspace, ActionMap(KeyFilter()), (), window)


def _export(workspace: Workspace, window: QWidget, _folder: Path) -> ExportDialog:
    dialog = ExportDialog(workspace, None, window)
    dialog.panel.sheets.mark("figures")
    return dialog


def _export_csv(workspace: Workspace, window: QWidget, _folder: Path) -> ExportDialog:
    dialog = ExportDialog(workspace, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], window)
    dialog.panel.kind.choose("csv")
    dialog.panel.kind.chosen.emit("csv")
    return dialog


def _export_matrix(workspace: Workspace, window: QWidget, _folder: Path) -> ExportDialog:
    dialog = ExportDialog(workspace, None, window)
    dialog.panel.sheets.mark("matrix")
    return dialog


def _export_pdf(workspace: Workspace, window: QWidget, _folder: Path) -> ExportDialog:
    dialog = ExportDialog(workspace, None, window)
    dialog.panel.kind.choose("pdf")
    dialog.panel.kind.chosen.emit("pdf")
    dialog.panel.scope.choose("event")
    return dialog


def _settled(window: Any) -> bool:
    """Wait until nothing is read any more and what was read is laid out."""
    veil = window.staged
    veil.quiet = 0 if veil.dialog.busy else veil.quiet + 1
    return bool(veil.quiet > 3)


def _three_marked(screen: Any, _workspace: Workspace) -> None:
    """Mark the first three articles."""
    screen.show()
    for row in range(3):
        selection = screen.table.selectionModel()
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        selection.select(screen.model.index(row, 0), flags)


SCREENS = (
    Screen("articles", shown("articles", _three_marked)),
    Screen("import", _over("reading", _import), mockup="12_import_dialog.png", ready=_settled),
    Screen(
        "import_stories",
        _over("reading", _import_stories),
        mockup="12_import_dialog.png",
        ready=_settled,
        variants=_FEW,
    ),
    Screen("import_empty", _over("reading", _import_empty), mockup="12_import_dialog.png", variants=_FEW),
    Screen("export", _over("claims", _export), mockup="13_export_dialog.png", ready=_settled),
    Screen(
        "export_matrix",
        _over("compare", _export_matrix),
        mockup="13_export_dialog.png",
        ready=_settled,
        variants=_FEW,
    ),
    Screen(
        "export_pdf",
        _over("compare", _export_pdf),
        mockup="13_export_dialog.png",
        ready=_settled,
        variants=_FEW,
    ),
    Screen(
        "export_csv",
        _over("claims", _export_csv),
        mockup="13_export_dialog.png",
        ready=_settled,
        variants=_FEW,
    ),
)
