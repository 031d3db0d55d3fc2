"""Apply a file of JSON Lines: everything is checked before anything is written, and all of it is one undo."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from app.interchange import comparison, nouns
from app.interchange.claims import Claims
from app.interchange.known import Known
from app.interchange.lines import BadLine, Line, check_keys, read_lines
from app.interchange.spool import Spool
from app.interchange.texts import Articles
from app.jobs import Job, Progress
from app.problems import Rejected
from app.session import Session
from db.changes import Action, Change
from db.records import Article, Claim, ClaimRelation, EventFigure, Label, Record
from exports.jsonl_keys import KEYS, KINDS

ACTION = "apply"
_ONE_ACTION = 5000
_PER_TRANSACTION = 400
_BYTES = 8 * 1024 * 1024


@dataclass(slots=True)
class ApplyResult:
    """How many lines of each kind there were, how many rows changed, and how to take it back as one step.

    Up to 5,000 changes are the ordinary ``action``, already performed; more are the batch ``batch_id``
    (``app.batches.undo_batch(session, batch_id, ACTION)``). Neither is set when everything was so already.
    """

    lines: Counter[str] = field(default_factory=Counter)
    changes: int = 0
    action: Action | None = None
    batch_id: str | None = None


def apply_file(session: Session, path: Path, reviewer: str = "") -> Job[ApplyResult]:
    """Check every line of ``path``, then write what it asks for.

    ``reviewer`` (a name, made when new) is whose the claims are that name nobody; empty: mine. Raises ``Rejected``
    and ``BadLine`` for the first bad line, ``StorageProblem`` for the project; then nothing is changed.
    """
    result = ApplyResult()
    with Spool() as spool:
        file = _File(session, path, reviewer, spool)
        yield from file.check(result)
        result.changes = spool.changes
        if not spool.changes:
            return result
        if spool.changes <= _ONE_ACTION:
            portions = list(spool)
            result.action = Action(ACTION, tuple(change for changes, _ in portions for change in changes))
            contents = {name: data for _, found in portions for name, data in found.items()}
            session.perform(result.action, contents)
        else:
            yield from _write_batch(session, spool, result)
    return result


class _File:
    """The file on its way through the two passes: first who is who, then what is asked for."""

    def __init__(self, session: Session, path: Path, reviewer: str, spool: Spool) -> None:
        self._path = path
        self._spool = spool
        self._known = Known(session, spool)
        self._articles = Articles(self._known, path.parent)
        self._claims = Claims(self._known, reviewer)
        self._labels: list[Line] = []

    def check(self, result: ApplyResult) -> Job[None]:
        last = yield from self._register()
        for line in read_lines(self._path):
            with_reason(line, self._build)
            self._spool.add(*self._known.take())
            result.lines[line.kind] += 1
            yield Progress(line.number, last, "check")
        for line in self._labels:
            with_reason(line, partial(nouns.check_shortcut, self._known))

    def _register(self) -> Job[int]:
        """Let lines refer to later ones. The first bad line is for the second pass to name, in its turn."""
        number = 0
        lines = read_lines(self._path)
        while True:
            try:
                line = next(lines)
                with_reason(line, self._name)
            except StopIteration:
                return number
            except BadLine:
                return number
            except Rejected as problem:
                if problem.code != "bad-json":
                    raise
                return number
            number = line.number
            yield Progress(number, 0, "read")

    def _name(self, line: Line) -> None:
        kind = _kind(line)
        check_keys(line.values, KEYS[kind])
        if kind is Article:
            self._articles.register(line)
        elif kind not in (Claim, ClaimRelation, EventFigure):
            nouns.register(self._known, line, kind)

    def _build(self, line: Line) -> None:
        kind = _kind(line)
        check_keys(line.values, KEYS[kind])
        if kind is Claim:
            self._claims.build(line)
            return
        if kind is ClaimRelation:
            comparison.relation(self._known, line, self._claims.find)
            return
        if kind is EventFigure:
            comparison.event_figure(self._known, line, self._claims.find)
            return
        if not self._known.is_declared(line):  # refused in the first pass: say why
            self._name(line)
        if kind is Article:
            self._articles.build(line)
            return
        nouns.build(self._known, line, kind)
        if kind is Label:
            self._labels.append(line)


def with_reason(line: Line, work: Callable[[Line], None]) -> None:
    """Do ``work`` on a line; what it refuses becomes a ``BadLine`` with the reason as its cause."""
    try:
        work(line)
    except Rejected as reason:
        raise BadLine(line.number) from reason


def _kind(line: Line) -> type[Record]:
    kind = KINDS.get(line.kind)
    if kind is None:
        raise Rejected("unknown-kind", kind=line.kind)
    return kind


def _write_batch(session: Session, spool: Spool, result: ApplyResult) -> Job[None]:
    done, action = 0, Action(ACTION, ())
    with session.batch(ACTION) as batch:
        for changes, contents in _portions(spool):
            action = Action(ACTION, tuple(changes))
            session.perform(action, contents, batch)
            done += len(changes)
            yield Progress(done, spool.changes, "apply")
    result.batch_id = batch
    session.tell(action)  # the kinds that changed; the rows are too many to name


def _portions(spool: Spool) -> Iterator[tuple[list[Change], dict[str, bytes]]]:
    changes: list[Change] = []
    contents: dict[str, bytes] = {}
    for more, found in spool:
        changes += more
        contents |= found
        if len(changes) >= _PER_TRANSACTION or sum(map(len, contents.values())) > _BYTES:
            yield changes, contents
            changes, contents = [], {}
    if changes:
        yield changes, contents
