"""One open project file: commits Actions, keeps the past, gives rows back. All threads share it behind one lock."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Any, TypeVar, cast

import peewee
from sqlcipher3 import dbapi2 as driver

from db import batches, contents, migrations, name_index, search_index
from db.changes import Action, Change
from db.connection import connect, sniff, storage_problems
from db.errors import StaleChange, StorageProblem
from db.ids import new_uid
from db.lock import ProjectLock
from db.mapping import mapping
from db.records import Article, Record
from db.revisions import Author, RevisionLog, Step, now
from db.turns import Turns

R = TypeVar("R", bound=Record)
_open_paths: set[Path] = (
    set()
)  # nothing else in this process may open these: a closed descriptor drops the lock


@dataclass(frozen=True, slots=True)
class _Row:
    id: int
    record: Record
    rev: str
    deleted: bool


class Store:
    """The project at ``path``. Make one with ``create``, ``open`` or ``open_read_only``; close it in the end."""

    def __init__(self, path: Path, fold: search_index.Fold, lock: ProjectLock | None) -> None:
        self.path = path
        self.read_only = lock is None
        self.commits = 0
        self.turn = Turns()
        self._fold = fold
        self._lock = lock
        self._database: peewee.Database | None = None
        self._log: RevisionLog | None = None
        self._merges_alone = False

    @classmethod
    def create(cls, path: Path, fold: search_index.Fold) -> Store:
        """Make a new project file; ``StorageProblem("exists")`` rather than touch one that is there."""
        path = path.resolve()
        if path.exists() or path.is_symlink():
            raise StorageProblem("exists", path=str(path))
        if not path.parent.is_dir():
            raise StorageProblem("missing", path=str(path.parent))
        store = cls(path, fold, ProjectLock(path))
        try:
            store._start(lambda database: migrations.migrate(database, 0))
            store.checkpoint()  # from now on the file itself says what it is, even after a crash
        except BaseException:
            store.discard()
            raise
        return store

    def discard(self) -> None:
        """Close a project that could not be made whole and take its file away."""
        self.close()
        self._take_away()

    def _take_away(self) -> None:
        with contextlib.suppress(OSError):  # the problem that led here is the one to tell
            for ending in ("", "-wal", "-shm"):
                self.path.with_name(self.path.name + ending).unlink(missing_ok=True)

    @classmethod
    def open(cls, path: Path, fold: search_index.Fold, before_migration: Callable[[Path], object]) -> Store:
        """Open a project for work.

        ``before_migration`` is called with the path, while nobody has the file open, when the schema is about to be
        raised. Raises a ``StorageProblem``: missing, directory, not-a-project, damaged, too-new, locked, open-here…
        """
        path = path.resolve()
        if path in _open_paths:
            raise StorageProblem("open-here", path=str(path))
        lock = ProjectLock(path)
        sniff(path)
        lock.acquire()
        try:
            version, unclean = _known_version(path), path.with_name(f"{path.name}-wal").exists()
            if version < migrations.latest():
                before_migration(path)
        except BaseException:
            lock.release()
            raise
        store = cls(path, fold, lock)
        store._start(
            lambda database: migrations.migrate(database, version) if version < migrations.latest() else None
        )
        try:
            store._recover(unclean=unclean)
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def open_read_only(cls, path: Path, fold: search_index.Fold) -> Store:
        """Open a closed copy, such as a backup, to look at; nothing can be written."""
        path = path.resolve()
        if path in _open_paths:
            raise StorageProblem("open-here", path=str(path))
        if _known_version(path) < migrations.latest():
            raise StorageProblem("too-old", path=str(path))
        store = cls(path, fold, None)
        store._start(lambda _database: None)
        return store

    def _start(self, prepare: Callable[[peewee.Database], None]) -> None:
        _open_paths.add(self.path)
        try:
            if self._lock is not None and not self._lock.held:
                self._lock.acquire()
            with storage_problems(self.path):
                self._database = connect(self.path, self._fold, read_only=self.read_only)
                prepare(self._database)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Write everything into the one file and let go of it."""
        with self.turn:
            if self._database is not None:
                with contextlib.suppress(StorageProblem):
                    self.checkpoint()
                self._database.close()
                self._database = None
            if self._lock is not None:
                self._lock.release()
            _open_paths.discard(self.path)

    @property
    def database(self) -> peewee.Database:
        """The connection, for the modules of db only."""
        if self._database is None:
            raise StorageProblem("closed", path=str(self.path))
        return self._database

    def checkpoint(self) -> None:
        """Move the write-ahead log into the file, so that a copy of the file is whole."""
        if not self.read_only:
            with self.turn, storage_problems(self.path):
                self.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    # -- reading ---------------------------------------------------------------------------------------------------

    def rows(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of one query; keep it to a page (10 ms)."""
        with self.turn, storage_problems(self.path):
            return cast("list[tuple[Any, ...]]", self.database.execute_sql(sql, values).fetchall())

    def get(self, kind: type[R], uid: str) -> R | None:
        """Return the live record, or None."""
        found = self.find(kind, uid=uid)
        return found[0] if found else None

    def find(self, kind: type[R], **equal: str | int | None) -> list[R]:
        """Return the live records whose fields equal the given values, oldest first."""
        form = mapping(kind)
        where = " AND ".join(f'"{name}" {"IS" if equal[name] is None else "="} ?' for name in equal) or "1"
        sql = f"SELECT {form.columns} FROM live_{form.table} WHERE {where} ORDER BY id"  # noqa: S608
        return cast("list[R]", [form.record(row) for row in self.rows(sql, tuple(equal.values()))])

    def find_in(self, kind: type[R], field: str, values: Sequence[str]) -> list[R]:
        """Return the live records whose ``field`` is one of ``values``, oldest first."""
        form = mapping(kind)
        found: list[R] = []
        for at in range(0, len(values), 500):
            part = list(values[at : at + 500])
            sql = (
                f"SELECT {form.columns} FROM live_{form.table}"  # noqa: S608
                f' WHERE "{field}" IN ({", ".join("?" * len(part))}) ORDER BY id'
            )
            found += cast("list[R]", [form.record(row) for row in self.rows(sql, part)])
        return found

    def content(self, sha256: str) -> bytes:
        """Return stored bytes; ``StorageProblem("damaged")`` when they are gone."""
        with self.turn, storage_problems(self.path):
            data = contents.get(self.database, sha256)
        if data is None:
            raise StorageProblem("damaged", path=str(self.path), reason=f"content {sha256}")
        return data

    def text(self, sha256: str) -> str:
        """Return a stored article text."""
        return self.content(sha256).decode("utf-8")

    # -- writing ---------------------------------------------------------------------------------------------------

    def apply(
        self,
        action: Action,
        author: Author,
        *,
        new_contents: Mapping[str, bytes] | None = None,
        batch: str | None = None,
    ) -> None:
        """Commit ``action`` as one transaction, or raise and leave everything as it was.

        ``new_contents`` are texts and bytes by SHA-256 that its articles cite. ``batch`` is an open batch. Raises
        ``StaleChange`` when a row is not what the action says it was, and ``StorageProblem`` for the file or disk.
        """
        if self.read_only:
            raise StorageProblem("read-only", path=str(self.path))
        step = Step(author, new_uid(), action.name, now(), batch)
        with self._transaction() as log:
            contents.put(self.database, new_contents or {})
            touched: list[tuple[int, Change]] = []
            for change in action.changes:
                row_id = self._create(change, step, log) or self._write(change, step, log)
                if change.kind is Article:
                    touched.append((row_id, change))
                elif change.kind in name_index.NAMED:
                    name_index.put(self.database, change.table, row_id, change.record, self._fold)
            touched.sort(key=itemgetter(0))  # each step back in the index would write out a segment
            for row_id, change in touched:
                self._index(change, row_id, new_contents or {})
        self.commits += 1
        if batch and touched and self._merges_alone:
            while self._merge_some():
                pass

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[RevisionLog]:
        with self.turn, storage_problems(self.path):
            log = self._log or RevisionLog(self.database)
            self._log = log
            try:
                with self.database.atomic():
                    yield log
            except BaseException:
                log.forget()
                raise

    def _create(self, change: Change, step: Step, log: RevisionLog) -> int | None:
        """Insert a row that was never there; None when it is no creation, or the row was there once."""
        if change.before is not None or change.after is None:
            return None
        rev = new_uid()
        try:
            row_id = self._insert(change.after, step, rev)
        except driver.IntegrityError:
            return None
        log.append(change.table, change.uid, mapping(change.kind).payload(change.after), step, rev_id=rev)
        return row_id

    def _write(self, change: Change, step: Step, log: RevisionLog) -> int:
        """Write a change after comparing the row with what it was before; return the local id."""
        row = self._row(change.kind, change.uid)
        current = None if row is None or row.deleted else row.record
        if current != change.before:
            raise StaleChange(change.table, change.uid)
        payload = mapping(change.kind).payload(change.record)
        rev = log.append(
            change.table,
            change.uid,
            payload,
            step,
            deleted=change.after is None,
            parents=[row.rev] if row else [],
        )
        return self._update(change, step, rev, row) if row else self._insert(change.record, step, rev)

    def _row(self, kind: type[Record], uid: str) -> _Row | None:
        form = mapping(kind)
        sql = f"SELECT {form.columns}, id, rev, deleted_at FROM {form.table} WHERE uid = ?"  # noqa: S608
        row = self.database.execute_sql(sql, (uid,)).fetchone()
        return None if row is None else _Row(row[-3], form.record(row), row[-2], row[-1] is not None)

    def _insert(self, record: Record, step: Step, rev: str) -> int:
        form, by = mapping(type(record)), step.author.reviewer
        values = [*form.values(record), step.at, by, step.at, by, rev, step.batch_id]
        sql = (
            f"INSERT INTO {form.table} ({form.columns}, created_at, created_by, updated_at, updated_by, rev, batch_id)"  # noqa: S608
            f" VALUES ({form.marks}, ?, ?, ?, ?, ?, ?)"
        )
        return int(self.database.connection().execute(sql, values).lastrowid)

    def _update(self, change: Change, step: Step, rev: str, row: _Row) -> int:
        """Write what differs from the row as it is: a reference that is set, even to the same, costs its check again."""
        form = mapping(change.kind)
        pairs = zip(form.names, form.values(change.record), form.values(row.record), strict=True)
        new = {name: value for name, value, old in pairs if value != old or type(value) is not type(old)}
        sets = "".join(f'"{name}" = ?, ' for name in new)
        sql = (
            f"UPDATE {form.table} SET {sets}updated_at = ?, updated_by = ?, rev = ?, batch_id = ?, deleted_at = ?"  # noqa: S608
            " WHERE id = ?"
        )
        removed_at = step.at if change.after is None else None
        stamps = (step.at, step.author.reviewer, rev, step.batch_id, removed_at, row.id)
        self.database.execute_sql(sql, [*new.values(), *stamps])
        return row.id

    def _index(self, change: Change, row_id: int, new_contents: Mapping[str, bytes]) -> None:
        before, after = cast("Article | None", change.before), cast("Article | None", change.after)
        same = (
            before and after and (before.text_sha256, before.headline) == (after.text_sha256, after.headline)
        )
        if same:
            return
        if before is not None:
            search_index.drop(self.database, row_id)
        if after is not None:
            known = new_contents.get(after.text_sha256)
            text = known.decode() if known is not None else self.text(after.text_sha256)
            search_index.put(self.database, row_id, self._fold(f"{after.headline}\n{text}"))

    # -- batches ---------------------------------------------------------------------------------------------------

    def begin_batch(self, name: str, author: Author) -> str:
        """Open a batch: what is written under it stays invisible until it is finished."""
        batch_id = new_uid()
        self._merges_alone = not self.turn.own  # else nobody waits between two transactions
        with self._transaction() as log:
            batches.open_batch(self.database, batch_id, name, author)
            log.begin(author.device, batch_id)
            if self._merges_alone:
                search_index.merge_alone(self.database, alone=True)
        return batch_id

    def finish_batch(self, batch_id: str, author: Author) -> None:
        """Make a batch visible, all of it at once, and chain it to the rest of the past."""
        with self._transaction() as log:
            payload = batches.seal(self.database, batch_id)
            log.append("batch", batch_id, payload, Step(author, new_uid(), "batch", now()))
            search_index.merge_alone(self.database, alone=False)
        self.commits += 1

    def drop_batch(self, batch_id: str) -> None:
        """Take an open batch back without a trace, in short transactions."""
        left = True
        while left:
            with self._transaction() as log:
                left = batches.take_back_some(self.database, batch_id, self._fold)
                log.forget()
        with self._transaction():
            batches.forget(self.database, batch_id)
            search_index.merge_alone(self.database, alone=False)

    def _merge_some(self) -> bool:
        """Merge a little of the index in a turn of its own; return whether there may be more to merge."""
        with self._transaction():
            return search_index.merge_some(self.database)

    def _recover(self, *, unclean: bool) -> None:
        """After a crash look whether the file is sound; take unfinished batches back."""
        if unclean and (answer := self.rows("PRAGMA quick_check(1)")) != [("ok",)]:
            raise StorageProblem("damaged", path=str(self.path), reason=str(answer[0][0]))
        for (batch_id,) in self.rows("SELECT batch_id FROM batch WHERE open"):
            self.drop_batch(batch_id)


def _known_version(path: Path) -> int:
    version = sniff(path).user_version
    if version > migrations.latest():
        raise StorageProblem("too-new", path=str(path))
    return version
