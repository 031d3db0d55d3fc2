"""Reads articles through for figures, dates and who says what: on a thread of its own, what is open first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from app import articles
from app.jobs import Job
from app.problems import Rejected
from app.session import Session
from app.suggesting import analysis, suggestions
from app.suggesting.analysis import Findings
from app.suggesting.left import left_in
from app.suggesting.lexicon import Lexicon
from app.suggesting.suggestions import Suggestion
from db.errors import StorageProblem
from ui.jobs import JobHandle, JobRunner
from ui.workspace import Workspace

_BREATH = 150  # ms: an article is painted before it is read


@dataclass(frozen=True, slots=True)
class Reading:
    """An article read through under a date: what was found, all that could be suggested, what of it was open then."""

    article: str
    published: str
    findings: Findings
    every: tuple[Suggestion, ...]
    open: tuple[Suggestion, ...]

    @property
    def left(self) -> int:
        """How many figures were open."""
        return sum(suggestion.kind == "figure" for suggestion in self.open)


@dataclass(frozen=True, slots=True)
class _Running:
    """The job under way: which article it reads ("" while it counts others), and by which words."""

    article: str
    handle: JobHandle
    lexicon: list[Lexicon]


class Analyst(QObject):
    """``ask`` for an open article, ``ask_later`` for the counts of others; ``found(uid)`` when an open one is read.

    An article that is let go (``drop``) is read no further, and what comes too late is not told.
    """

    found = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._session = workspace.session
        self._runner = JobRunner(self)
        self._readings: dict[str, Reading] = {}
        self._counts: dict[str, int] = {}
        self._wanted: dict[str, str] = {}
        self._later: tuple[str, ...] = ()
        self._running: _Running | None = None
        self._lexicon: list[Lexicon] = []
        self._closed = False
        self._next = QTimer(self, singleShot=True, interval=_BREATH)
        self._next.timeout.connect(self._begin)
        workspace.closing.connect(self.close)

    @property
    def busy(self) -> bool:
        """Whether an open article is being read, or about to be."""
        return bool(self._wanted)

    def reading(self, uid: str) -> Reading | None:
        """Return what was found in an open article, None while it is not read."""
        return self._readings.get(uid)

    def left(self, uid: str) -> int | None:
        """Return how many figures of an article were open when they were last counted, None if they never were."""
        return self._counts.get(uid)

    def ask(self, uid: str, published: str) -> None:
        """Read an open article, unless it is read under this date."""
        known = self._readings.get(uid)
        if (known is not None and known.published == published) or self._wanted.get(uid) == published:
            return
        self._wanted[uid] = published
        if self._running is not None and self._running.article not in self._wanted.keys() - {uid}:
            self._running.handle.stop()  # what is open comes before what waits, a new date before the old one
        self._next.start()

    def ask_later(self, uids: Iterable[str]) -> None:
        """Count the open figures of these when nothing open is left to read."""
        self._later = tuple(uid for uid in uids if uid not in self._counts)
        if self._later and self._running is None and not self._next.isActive():
            self._next.start()

    def drop(self, uid: str) -> None:
        """Let go of an article: it is closed."""
        self._wanted.pop(uid, None)
        self._readings.pop(uid, None)
        if self._running is not None and self._running.article == uid:
            self._running.handle.stop()

    def recount(self, uid: str, left: int | None) -> None:
        """Take over how many figures of an article are open now; None: they have to be counted again."""
        if left is None:
            self._counts.pop(uid, None)
        else:
            self._counts[uid] = left

    def forget(self) -> None:
        """Read everything anew: the words have changed. Ask again for what is open."""
        self._readings.clear()
        self._counts.clear()
        self._wanted.clear()
        self._lexicon = []  # a new list: the thread may be filling the old one
        if self._running is not None:
            self._running.handle.stop()

    def close(self) -> None:
        """Stop and wait for the thread: the project is about to be closed."""
        self._closed = True
        self._next.stop()
        self._wanted.clear()
        self._later = ()
        self._runner.close()

    def _begin(self) -> None:
        if self._running is not None or self._closed:
            return
        if self._wanted:
            uid = next(iter(self._wanted))
            handle = self._runner.start(_reading(self._session, uid, self._lexicon), uid)
            handle.finished.connect(self._read)
        elif self._later:
            uid = ""
            handle = self._runner.start(_counting(self._session, self._later, self._lexicon), uid)
            handle.finished.connect(self._counted)
        else:
            return
        self._running = _Running(uid, handle, self._lexicon)
        handle.stopped.connect(self._ended)
        handle.failed.connect(self._failed)

    def _read(self, reading: Reading | None) -> None:
        if reading is None:
            self._give_up()
        elif self._holds and self._wanted.pop(reading.article, None) is not None:
            self._readings[reading.article] = reading
            self._counts[reading.article] = reading.left
            self.found.emit(reading.article)
        self._ended()

    def _counted(self, counts: dict[str, int]) -> None:
        if self._holds:
            self._later = ()
            self._counts = counts | self._counts
        self._ended()

    @property
    def _holds(self) -> bool:
        """Whether what the job that ends has found still counts: the project is open and the words are the same."""
        running = self._running
        return not self._closed and running is not None and running.lexicon is self._lexicon

    def _give_up(self) -> None:
        if self._running is not None:
            self._wanted.pop(self._running.article, None)
            self._later = self._later if self._running.article else ()

    def _ended(self) -> None:
        self._running = None
        if not self._closed:
            self._next.start()

    def _failed(self, problem: object) -> None:
        """Give the article up; what refuses to be read is told where it is opened."""
        self._give_up()
        self._ended()
        if isinstance(problem, BaseException) and not isinstance(problem, StorageProblem | Rejected):
            raise problem


def _reading(session: Session, uid: str, lexicon: list[Lexicon]) -> Job[Reading | None]:
    """Read one article; None when it is gone."""
    row = articles.row(session, uid)
    if row is None:
        return None
    words = yield from _words(session, lexicon)
    findings = yield from analysis.cache.finding(session, uid, words)
    every = tuple(suggestions.every(articles.text(session, uid), findings))
    return Reading(uid, row.published, findings, every, tuple(suggestions.still_open(session, uid, every)))


def _counting(session: Session, uids: Sequence[str], lexicon: list[Lexicon]) -> Job[dict[str, int]]:
    """Count the open figures of some articles."""
    words = yield from _words(session, lexicon)
    return (yield from left_in(session, uids, words))


def _words(session: Session, lexicon: list[Lexicon]) -> Job[Lexicon]:
    """Return the words to read by, made ready once."""
    if not lexicon:
        lexicon.append((yield from Lexicon.making(session)))
    return lexicon[0]
