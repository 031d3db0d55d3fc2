"""One entry of the history: each row it changed, field by field, and a way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import naming
from app import wording as words
from app.history import Entry, HistoryChange
from ui import bidi, language, scaling, wording
from ui.screens.history.values import Difference, differences
from ui.widgets.base import FitsHeight
from ui.widgets.buttons import Button
from ui.widgets.section import Card
from ui.widgets.text import Text
from ui.workspace import Workspace

_MOST = 60


class Details(FitsHeight, QWidget):
    """Cards with before and after. ``restore_asked`` carries the revision whose version is wanted back."""

    restore_asked = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._lines: list[str] = []
        self._column = QVBoxLayout(self)
        edge = scaling.px(16)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(scaling.px(12))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_entry(self, entry: Entry, changes: Sequence[HistoryChange]) -> None:
        """Show what one entry changed."""
        self._clear()
        title = words.action(entry.name, language.current.code)
        remark = f"{bidi.isolated(entry.reviewer_name)} · {wording.moment(entry.at)}"
        self._lines = [title, remark]
        self._column.addWidget(Text(title, "h2"))
        self._column.addWidget(Text(remark, "caption", "ink2"))
        for change in changes[:_MOST]:
            self._column.addWidget(self._card(change))
        if entry.changes > _MOST:
            more = self.tr("and %n more row(s)", "", entry.changes - _MOST)
            self._column.addWidget(Text(language.digits(more), "caption", "ink2"))
        self._column.addStretch(1)
        self.fit_height()
        self.setAccessibleName(" ".join(self._lines[:2]))

    def plain_text(self) -> str:
        """Return all of it as lines."""
        return bidi.strip_isolates("\n".join(self._lines))

    def _clear(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _card(self, change: HistoryChange) -> Card:
        session, code = self._workspace.session, language.current.code
        card = Card()
        record = change.after or change.before
        name = naming.record_name(session, record, code) if record is not None else ""
        head = QHBoxLayout()
        head.addWidget(Text(words.table(change.table, code), "h3"))
        head.addWidget(Text(bidi.isolated(name), "body", "ink2"), 1)
        head.addWidget(Text(self._kind(change), "caption", "ink2"))
        if self._workspace.writable:
            back = Button(self.tr("Restore this version"), icon="history", small=True)
            back.clicked.connect(partial(self.restore_asked.emit, change.rev_id))
            head.addWidget(back)
        card.body.addLayout(head)
        self._lines.append(f"{words.table(change.table, code)} {name} ({self._kind(change)})")
        found = differences(session, change.table, change.before, change.after)
        if found:
            card.body.addLayout(
                self._grid(found, both=change.before is not None and change.after is not None)
            )
        return card

    def _kind(self, change: HistoryChange) -> str:
        if change.before is None:
            return self.tr("added")
        return self.tr("removed") if change.after is None else self.tr("changed")

    def _grid(self, found: Sequence[Difference], *, both: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaling.px(16))
        grid.setVerticalSpacing(scaling.px(4))
        grid.setColumnMinimumWidth(0, scaling.px(150))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for at, difference in enumerate(found):
            cells = [(difference.name, "ink2")]
            if both:
                cells += [(difference.before or "—", "ink3"), (difference.after or "—", "ink")]
            else:
                cells.append((difference.after or difference.before, "ink"))
            for column, (text, ink) in enumerate(cells):
                label = Text(bidi.isolated(text), "body", ink, wrap=column > 0)
                grid.addWidget(label, at, column, Qt.AlignmentFlag.AlignTop)
            self._lines.append("  " + "  ".join(text for text, _ in cells))
        return grid
