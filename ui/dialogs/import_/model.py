"""The candidates of an import as a table: ticked or not, their particulars edited in place; thousands at ease."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.importing.candidates import Candidate, Duplicate
from ui import wording
from ui.dialogs.import_ import states
from ui.models.fields import PLACEHOLDER
from ui.widgets.table import CELL, Cell

TICK, FILE, ENCODING, OUTLET, PUBLISHED, HEADLINE, BEGINNING, STATE = range(8)
_EDITED = {OUTLET: "outlet", PUBLISHED: "published", HEADLINE: "headline"}
_NO_ENCODING = frozenset({".docx", ".xlsx", ".xlsm"})
_FIRST_WORDS = 120
_BIDI_CONTROLS = dict.fromkeys([0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
Index = QModelIndex | QPersistentModelIndex
Place = tuple[Path | None, int, str, str]


@dataclass(slots=True)
class Entry:
    """A candidate, whether it is to come in, and which particulars the reviewer wrote.

    ``whole``: the candidate it was split from, when it is one story of a file.
    """

    candidate: Candidate
    ticked: bool
    edited: set[str] = field(default_factory=set)
    whole: Candidate | None = None

    @property
    def place(self) -> Place:
        """What it is recognised by when its file is read again."""
        return _place(self.candidate)


class CandidateModel(QAbstractTableModel):
    """Holds the entries. ``encodings``: those that the reviewer chose, by file.

    ``counted``: ticks or particulars changed. ``encoding_chosen(path, code)``: the file is to be read again.
    """

    counted = Signal()
    encoding_chosen = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.encodings: dict[Path, str] = {}
        self.skip_duplicates = True

    # -- the candidates --------------------------------------------------------------------------------------------

    def show_candidates(self, found: Iterable[Candidate]) -> None:
        """Show what a search found; ticks and particulars of those shown before are kept."""
        known = {entry.place: entry for entry in self.entries if entry.whole is None}
        stories: dict[Place, list[Entry]] = {}
        for entry in self.entries:
            if entry.whole is not None:
                stories.setdefault(entry.place, []).append(entry)
        self.beginResetModel()
        self.entries = [
            entry
            for candidate in found
            for entry in stories.get(_place(candidate)) or [self._kept(candidate, known)]
        ]
        self.endResetModel()
        self.counted.emit()

    def exchange(self, path: Path, found: Iterable[Candidate]) -> None:
        """Show the articles of one file as they read in another encoding."""
        at = next((i for i, entry in enumerate(self.entries) if entry.candidate.path == path), 0)
        there = [entry for entry in self.entries if entry.candidate.path == path]
        known = {entry.place: entry for entry in there if entry.whole is None}
        rest = [entry for entry in self.entries if entry.candidate.path != path]
        names = {entry.candidate.name for entry in there}
        repeating = [entry for entry in rest if _repeats(entry.candidate, names)]
        texts = {
            entry.candidate.text_sha256: states.name(entry.candidate)
            for entry in rest
            if entry.candidate.text_sha256 and entry not in repeating
        }
        fresh = [self._kept(_compared(candidate, texts), known) for candidate in found]
        self._let_go(repeating, {entry.candidate.text_sha256 for entry in fresh})
        if len(fresh) == len(known) == len(there):
            self.entries[at : at + len(fresh)] = fresh
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.entries) - 1, STATE))
        else:
            self.beginResetModel()
            self.entries = rest[:at] + fresh + rest[at:]
            self.endResetModel()
        self.counted.emit()

    def _let_go(self, repeating: Iterable[Entry], texts: set[str]) -> None:
        """Let come in what repeated a file that reads otherwise now."""
        for entry in repeating:
            if entry.candidate.text_sha256 not in texts:
                entry.candidate = replace(entry.candidate, duplicate=None)
                entry.ticked = self._wanted(entry.candidate)

    def _kept(self, candidate: Candidate, known: dict[Place, Entry]) -> Entry:
        before = known.get(_place(candidate))
        if before is None:
            return Entry(candidate, self._wanted(candidate))
        mine = {name: getattr(before.candidate, name) for name in before.edited}
        ticked = (
            before.ticked
            if bool(before.candidate.problem) == bool(candidate.problem)
            else not candidate.problem
        )
        return Entry(replace(candidate, **mine), ticked and not candidate.problem, before.edited)

    def _wanted(self, candidate: Candidate) -> bool:
        return not candidate.problem and not (self.skip_duplicates and states.is_exact_duplicate(candidate))

    def ticked(self) -> list[Candidate]:
        """Return what is to come in, with the particulars as they stand."""
        return [entry.candidate for entry in self.entries if entry.ticked]

    def left_out(self) -> list[Candidate]:
        """Return what is not to come in."""
        return [entry.candidate for entry in self.entries if not entry.ticked]

    def split(self, whole: Candidate, parts: Iterable[Candidate]) -> int:
        """Show the stories of a candidate in its place, and return the row of the first; -1 if it is not there."""
        at = next((i for i, entry in enumerate(self.entries) if entry.candidate == whole), -1)
        if at >= 0:
            edited = self.entries[at].edited
            fresh = [Entry(part, self._wanted(part), {*edited}, whole) for part in parts]
            self._exchange(at, 1, fresh)
        return at

    def join(self, row: int) -> int:
        """Show the stories of a file as the one candidate again, and return its row."""
        whole = self.entries[row].whole
        if whole is None:
            return row
        rows = [i for i, entry in enumerate(self.entries) if entry.whole == whole]
        self._exchange(rows[0], len(rows), [Entry(whole, self._wanted(whole), self.entries[row].edited)])
        return rows[0]

    def _exchange(self, at: int, count: int, fresh: list[Entry]) -> None:
        self.beginResetModel()
        self.entries[at : at + count] = fresh
        self.endResetModel()
        self.counted.emit()

    # -- ticking and applying --------------------------------------------------------------------------------------

    def toggle(self, rows: Collection[int]) -> None:
        """Tick these rows, or untick them when all of them are ticked."""
        able = [row for row in rows if not self.entries[row].candidate.problem]
        on = not all(self.entries[row].ticked for row in able)
        for row in able:
            self.entries[row].ticked = on
        self._renew()

    def set_skip_duplicates(self, *, skip: bool) -> None:
        """Leave exact duplicates out, or take them in."""
        self.skip_duplicates = skip
        for entry in self.entries:
            if states.is_exact_duplicate(entry.candidate):
                entry.ticked = self._wanted(entry.candidate)
        self._renew()

    def apply(self, **fields: Any) -> int:  # noqa: ANN401  (text; replace() cannot know)
        """Give every ticked candidate these particulars; return how many there are."""
        changed = [entry for entry in self.entries if entry.ticked]
        for entry in changed:
            entry.candidate = replace(entry.candidate, **fields)
            entry.edited |= fields.keys()
        self._renew()
        return len(changed)

    def _renew(self) -> None:
        if self.entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.entries) - 1, STATE))
        self.counted.emit()

    # -- what a view asks ------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Return how many candidates there are."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else STATE + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let particulars be edited where there is an article."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        candidate = self.entries[index.row()].candidate
        able = not candidate.problem
        if index.column() == ENCODING:
            able = self._has_encoding(candidate)
        elif index.column() not in _EDITED:
            able = False
        return flags | Qt.ItemFlag.ItemIsEditable if able else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return words, drawing, tick, or what an editor starts from."""
        entry, column = self.entries[index.row()], index.column()
        candidate = entry.candidate
        if role == Qt.ItemDataRole.DisplayRole:
            found: Any = self._text(candidate, column)
        elif role == Qt.ItemDataRole.EditRole:
            found = (
                candidate.encoding if column == ENCODING else getattr(candidate, _EDITED.get(column, "name"))
            )
        elif role == Qt.ItemDataRole.CheckStateRole and column == TICK and not candidate.problem:
            found = Qt.CheckState.Checked if entry.ticked else Qt.CheckState.Unchecked
        elif role == Qt.ItemDataRole.ToolTipRole:
            found = states.tooltip(candidate) if column in (FILE, STATE) else self._text(candidate, column)
        elif role == Qt.ItemDataRole.AccessibleTextRole:
            found = self._spoken(entry, column)
        elif role == PLACEHOLDER:
            found = self._placeholder(candidate, column)
        else:
            found = self._cell(entry, column) if role == CELL else None
        return found

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        """Take what was edited."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        entry, column = self.entries[index.row()], index.column()
        if column == ENCODING:
            if value != entry.candidate.encoding and entry.candidate.path is not None:
                self.encodings[entry.candidate.path] = str(value)
                self.encoding_chosen.emit(entry.candidate.path, str(value))
            return True
        name = _EDITED[column]
        if getattr(entry.candidate, name) != value:
            written: dict[str, Any] = {name: str(value)}
            entry.candidate = replace(entry.candidate, **written)
            entry.edited.add(name)
            self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), STATE))
            self.counted.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return a heading."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            "",
            self.tr("File"),
            self.tr("Encoding"),
            self.tr("Outlet"),
            self.tr("Published"),
            self.tr("Headline"),
            self.tr("First words"),
            self.tr("State"),
        )[section]

    def _text(self, candidate: Candidate, column: int) -> str:
        if column == FILE:
            return states.name(candidate)
        if column == ENCODING:
            return states.encoding_name(candidate.encoding) if self._has_encoding(candidate) else ""
        if column == PUBLISHED:
            return wording.date(candidate.published)
        if column == BEGINNING:
            return states.reason(candidate) or _first_words(candidate.beginning)
        return str(getattr(candidate, _EDITED[column])) if column in _EDITED else ""

    def _placeholder(self, candidate: Candidate, column: int) -> str:
        if candidate.problem or (column == ENCODING and not self._has_encoding(candidate)):
            return "—"
        return {
            OUTLET: self.tr("Choose an outlet"),
            PUBLISHED: self.tr("?", "unknown date"),
            ENCODING: "—",
        }.get(column, "")

    def _has_encoding(self, candidate: Candidate) -> bool:
        if candidate.path is None or candidate.path.suffix.lower() in _NO_ENCODING:
            return False
        return not candidate.problem or candidate.path in self.encodings

    def _cell(self, entry: Entry, column: int) -> Cell | None:
        if column == STATE:
            return Cell(badge=states.badge(entry.candidate))
        return Cell(muted=True) if not entry.ticked else None

    def _spoken(self, entry: Entry, column: int) -> str:
        if column == TICK:
            return self.tr("to be imported") if entry.ticked else self.tr("left out")
        return states.badge(entry.candidate).text if column == STATE else self._text(entry.candidate, column)


def _first_words(text: str) -> str:
    """Return the beginning on one line, without the controls that would show its digits in another order."""
    return " ".join(text.translate(_BIDI_CONTROLS).split())[:_FIRST_WORDS]


def _repeats(candidate: Candidate, names: set[str]) -> bool:
    """Tell whether a candidate has the text of a file of this import with one of these names."""
    found = candidate.duplicate
    return found is not None and found.kind == "same-text" and not found.code and found.name in names


def _compared(candidate: Candidate, texts: dict[str, str]) -> Candidate:
    """Say that a candidate repeats another one of the list, which a search in its file alone cannot see."""
    same = texts.get(candidate.text_sha256)
    if same is None or candidate.duplicate is not None:
        return candidate
    return replace(candidate, duplicate=Duplicate("same-text", name=same))


def _place(candidate: Candidate) -> Place:
    """Return what tells one article of the sources from another, however its text was decoded."""
    return (
        candidate.path,
        candidate.position,
        candidate.name,
        candidate.raw_sha256 if candidate.path is None else "",
    )
