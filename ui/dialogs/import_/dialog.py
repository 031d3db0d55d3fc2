"""The import dialog: drop, look through, put right, import. Nothing is written before the last button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.importing.candidates import Candidate, candidates, preview, split
from app.importing.draft import Draft, Unreadable
from app.importing.reading import SUFFIXES
from app.importing.stories import Story, stories
from app.jobs import Job, Progress
from app.problems import Rejected
from app.session import Session
from db.errors import StorageProblem
from ui import bidi, language, scaling, wording
from ui.action_map import ActionMap
from ui.dialogs.import_.clipboard import on_clipboard, paths_of
from ui.dialogs.import_.drop_zone import DropZone
from ui.dialogs.import_.model import FILE, CandidateModel, Entry
from ui.dialogs.import_.preview import Preview
from ui.dialogs.import_.table import CandidateTable
from ui.dialogs.import_.ticked_bar import TickedBar
from ui.dialogs.latest import Latest
from ui.dialogs.wide import WideDialog
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.glyph import Glyph
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.text import Text
from ui.workspace import Workspace

_PATIENCE = 500
Source = Path | Draft


@dataclass(frozen=True, slots=True)
class Chosen:
    """What an import shall bring, and what it leaves out."""

    candidates: tuple[Candidate, ...]
    left_out: tuple[Candidate, ...]


class ImportDialog(WideDialog):
    """Shows what sources hold; ``chosen`` gives what is to come in once the dialog was accepted."""

    def __init__(
        self,
        workspace: Workspace,
        actions: ActionMap,
        sources: Sequence[Source] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sources: list[Source] = []
        self._model = CandidateModel(self)
        self._search = Latest(workspace.jobs, self)
        self._reading = Latest(workspace.jobs, self)
        self._splitting = Latest(workspace.jobs, self)
        self._again = 0
        self._zone = DropZone()
        self.table = CandidateTable(self._model, workspace.session)
        self.bar = TickedBar(self.table.offers)
        self.preview = Preview()
        self._strip = ProgressStrip(icon="search")
        self._later = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._empty = EmptyState(icon="files")
        self._remark_glyph, self._remark = Glyph("triangle-alert", "warn", 16), Text("", "caption", "warn")
        self._lay_out()
        self._import = self.add_button(Button(kind="primary", icon="download", key="enter"))
        self._cancel = self.add_button(Button(key="escape"))
        self._connect()
        self._unbind = [
            actions.bind_key("ctrl+o", self._ask_files, owner=self),
            actions.bind_key("ctrl+v", self.paste, owner=self, enabled=lambda: not self._is_typing()),
        ]
        self.setAcceptDrops(True)
        self.retranslate()
        self.fit()
        self.add_sources(sources)

    def _lay_out(self) -> None:
        edge = scaling.px(16)
        top = QVBoxLayout()
        top.setContentsMargins(edge, scaling.px(12), edge, scaling.px(8))
        top.addWidget(self._zone)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.table)
        self._parts.addWidget(self.preview)
        self._parts.setStretchFactor(0, 3)
        self._parts.setStretchFactor(1, 2)
        self.table.setMinimumHeight(scaling.px(96))
        self.preview.setMinimumHeight(scaling.px(96))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._parts)
        self._strip.hide()
        self.body.addLayout(top)
        for widget in (self.bar, self._strip):
            self.body.addWidget(widget)
        self.body.addWidget(self._pages, 1)
        self.add_start(self._remark)
        self.add_start(self._remark_glyph)

    def _connect(self) -> None:
        self._zone.dropped.connect(self.add_sources)
        self._zone.files_asked.connect(self._ask_files)
        self._zone.folder_asked.connect(self._ask_folder)
        self._zone.paste_asked.connect(self.paste)
        self._search.ready.connect(self._found)
        self._search.refused.connect(self._search_refused)
        self._search.stopped.connect(self._search_over)
        self._search.progressed.connect(self._progressed)
        self._reading.ready.connect(self._read)
        self._splitting.ready.connect(self._was_split)
        self.preview.stories.split_asked.connect(self._split)
        self.preview.stories.join_asked.connect(self._join)
        self._later.timeout.connect(self._strip.show)
        self._strip.stopped.connect(self._search.stop)
        self._model.counted.connect(self._count)
        self._model.encoding_chosen.connect(self._read_again)
        self.table.selectionModel().currentRowChanged.connect(self._marked)
        self.bar.outlet_given.connect(lambda name: self._model.apply(outlet=" ".join(name.split())))
        self.bar.date_given.connect(lambda edtf: self._model.apply(published=edtf))
        self.bar.skip_toggled.connect(lambda skip: self._model.set_skip_duplicates(skip=skip))
        self._import.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)

    # -- what is chosen --------------------------------------------------------------------------------------------

    def chosen(self) -> Chosen:
        """Return what is ticked, and the rest."""
        return Chosen(tuple(self._model.ticked()), tuple(self._model.left_out()))

    def candidates(self) -> list[Candidate]:
        """Return everything that was found."""
        return [entry.candidate for entry in self._model.entries]

    @property
    def busy(self) -> bool:
        """Whether files are still being read."""
        return self._search.busy or self._reading.busy or self._splitting.busy or self._again > 0

    # -- sources ---------------------------------------------------------------------------------------------------

    def add_sources(self, sources: Sequence[Source]) -> None:
        """Look through more files, folders or pasted texts; those there already are read again with them."""
        known = set(map(_identity, self._sources))
        fresh = [source for source in sources if _identity(source) not in known]
        if not fresh:
            return
        self._sources += fresh
        self._later.start()
        job = candidates(self._workspace.session, self._sources, self._model.encodings)
        self._search.start(job, self.tr("Reading the files"))
        self._count()

    def paste(self) -> None:
        """Take files, text or the text of HTML from the clipboard."""
        found = on_clipboard()
        if found:
            self.add_sources(found)
        else:
            self._say(self.tr("There is no text on the clipboard."))

    def _ask_files(self) -> None:
        endings = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        articles, everything = self.tr("Articles"), self.tr("All files")
        kinds = f"{articles} ({endings});;{everything} (*)"
        found, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files"), self._start(), kinds)
        self._take([Path(name) for name in found])

    def _ask_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), self._start())
        self._take([Path(found)] if found else [])

    def _take(self, paths: Sequence[Path]) -> None:
        if paths:
            self._workspace.preferences.remember("import_folder", str(paths[0].parent))
            self.add_sources(paths)

    def _start(self) -> str:
        return str(self._workspace.preferences.recall("import_folder", str(Path.home())))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files anywhere in the dialog."""
        if paths_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look through what was dropped."""
        event.acceptProposedAction()
        self.add_sources(paths_of(event.mimeData()))

    # -- reading ---------------------------------------------------------------------------------------------------

    def _found(self, found: list[Candidate]) -> None:
        self._search_over()
        self._model.show_candidates(found)
        self._mark_first()

    def _search_refused(self, problem: Rejected | StorageProblem) -> None:
        self._search_over()
        self._say(wording.problem(problem))

    def _search_over(self) -> None:
        self._later.stop()
        self._strip.hide()
        self._count()

    def _progressed(self, progress: Progress) -> None:
        fraction = progress.done / progress.total if progress.total else None
        counted = language.number(progress.done) if progress.total else ""
        percent = language.percent(fraction) if fraction is not None else ""
        self._strip.show_progress(self.tr("Reading the files"), fraction, percent, counted)

    def _read_again(self, path: Path, encoding: str) -> None:
        job = candidates(self._workspace.session, [path], {path: encoding})
        handle = self._workspace.jobs.start(_with_path(path, job), self.tr("Reading the files"))
        self._again += 1
        handle.finished.connect(self._read_anew)
        handle.stopped.connect(self._no_longer_reading)
        handle.failed.connect(self._not_read)

    def _read_anew(self, outcome: tuple[Path, list[Candidate]]) -> None:
        self._no_longer_reading()
        self._model.exchange(*outcome)
        self._marked(self.table.currentIndex())

    def _no_longer_reading(self) -> None:
        self._again -= 1

    def _not_read(self, problem: object) -> None:
        self._no_longer_reading()
        if not isinstance(problem, Rejected | StorageProblem):
            raise problem if isinstance(problem, BaseException) else TypeError(problem)
        self._say(wording.problem(problem))

    def _mark_first(self) -> None:
        """Mark the first candidate. The table has no geometry yet, so it is named by its index."""
        if self._model.entries:
            self.table.setCurrentIndex(self._model.index(0, FILE))
            self.table.setFocus()
        else:
            self.preview.clear()

    def _marked(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        if not index.isValid() or index.row() >= len(self._model.entries):
            self._reading.drop()
            self.preview.clear()
            return
        candidate = self._model.entries[index.row()].candidate
        self._reading.start(_preview(candidate), self.tr("Preview"))

    def _read(self, outcome: tuple[Candidate, Draft | Unreadable, list[Story]]) -> None:
        self.preview.show_read(*outcome)

    # -- stories ---------------------------------------------------------------------------------------------------

    def _split(self) -> None:
        entry = self._current()
        if entry is not None and entry.whole is None:
            self._splitting.start(
                _split(self._workspace.session, entry.candidate), self.tr("Reading the files")
            )

    def _was_split(self, outcome: tuple[Candidate, list[Candidate]]) -> None:
        self._mark(self._model.split(*outcome))

    def _join(self) -> None:
        entry = self._current()
        if entry is not None and entry.whole is not None:
            self._mark(self._model.join(self.table.currentIndex().row()))

    def _current(self) -> Entry | None:
        index = self.table.currentIndex()
        return self._model.entries[index.row()] if index.isValid() else None

    def _mark(self, row: int) -> None:
        if row >= 0:
            self.table.setCurrentIndex(self._model.index(row, FILE))

    # -- saying ----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything."""
        super().retranslate()
        self.setWindowTitle(self.tr("Import articles"))
        self._cancel.setText(self.tr("Cancel"))
        self.table.setAccessibleName(self.tr("What the files hold"))
        self._empty.set_texts(
            self.tr("No files yet"),
            self.tr("Drop them above, choose them, or paste a text from the clipboard."),
        )
        self._count()

    def _count(self) -> None:
        entries = self._model.entries
        ticked = [entry.candidate for entry in entries if entry.ticked]
        self.bar.set_counts(len(entries), len(ticked))
        self.bar.setVisible(bool(entries))
        self._pages.setCurrentWidget(self._parts if entries else self._empty)
        words = self.tr("Import %n article(s)", "", len(ticked)) if ticked else self.tr("Import")
        self._import.setText(language.digits(words))
        self._import.restyle()
        self._import.setEnabled(bool(ticked) and not self._search.busy)
        nameless = sum(not candidate.outlet for candidate in ticked)
        said = self.tr("%n without an outlet: imported all the same, to be completed later.", "", nameless)
        self._say(language.digits(said) if nameless else "")

    def _say(self, remark: str) -> None:
        self._remark.setText(bidi.isolated(remark))
        self._remark_glyph.setVisible(bool(remark))

    def arrange(self, *, low: bool, narrow: bool) -> None:
        """Save height and width."""
        self._zone.set_low(low=low)
        self.bar.set_low(narrow=narrow)
        self.table.set_narrow(narrow=narrow)

    def done(self, result: int) -> None:
        """Stop reading and let go of the keys."""
        self._search.drop()
        self._reading.drop()
        self._splitting.drop()
        for unbind in self._unbind:
            unbind()
        self._unbind.clear()
        super().done(result)

    def _is_typing(self) -> bool:
        focus = self.focusWidget()
        return focus is not None and focus.inherits("QLineEdit")


def _identity(source: Source) -> object:
    return source.resolve() if isinstance(source, Path) else source.raw


def _with_path(path: Path, job: Job[list[Candidate]]) -> Job[tuple[Path, list[Candidate]]]:
    found = yield from job
    return path, found


def _preview(candidate: Candidate) -> Job[tuple[Candidate, Draft | Unreadable, list[Story]]]:
    """Read a candidate, and the stories of its whole file."""
    yield Progress(0, 0, "read")
    read = preview(candidate)
    whole = read if candidate.part is None else preview(replace(candidate, part=None))
    return candidate, read, stories(whole.text) if isinstance(whole, Draft) else []


def _split(session: Session, whole: Candidate) -> Job[tuple[Candidate, list[Candidate]]]:
    parts = yield from split(session, whole)
    return whole, parts
