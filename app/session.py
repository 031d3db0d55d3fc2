"""One open project: who works on it, what is performed on it, and who wants to hear of it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from app import seeding
from app.arabic.fold import fold
from app.settings import Settings
from db import backup
from db.changes import Action, Change, created
from db.errors import StorageProblem
from db.ids import new_uid
from db.queries import overview
from db.records import Project, Reviewer
from db.revisions import Author
from db.store import Store

Listener = Callable[[Action], None]


@dataclass(frozen=True, slots=True)
class Identity:
    """Who sits here, at which installation."""

    reviewer_uid: str
    reviewer_name: str
    device_uid: str
    former_names: tuple[str, ...] = ()

    @classmethod
    def of(cls, settings: Settings) -> Identity:
        """Return the identity that ``settings`` describe."""
        former = tuple(settings.former_names)
        return cls(settings.reviewer_uid, settings.reviewer_name, settings.device_uid, former)


class Session:
    """An open project. Make one with ``create``, ``open`` or ``open_read_only``; ``close`` it in the end.

    ``perform`` is the only road on which anything changes. Listeners are told after the commit, on the thread that
    performed. ``store`` is for the modules of app.
    """

    def __init__(self, store: Store, identity: Identity) -> None:
        self.store = store
        self.identity = identity
        self.author = Author(identity.reviewer_uid, identity.device_uid)
        self._listeners: list[Listener] = []
        self._settled = 0

    @classmethod
    def create(cls, path: Path, identity: Identity, title: str = "") -> Session:
        """Make a project with the shipped labels and this reviewer in it. Raises ``StorageProblem``."""
        store = Store.create(path, fold)
        try:
            session = cls(store, identity)
            project = Project(uid=new_uid(), title=title or path.stem)
            me = Reviewer(
                uid=identity.reviewer_uid, display_name=identity.reviewer_name, device_id=identity.device_uid
            )
            session.perform(Action("project.create", (created(project), created(me), *seeding.changes())))
        except BaseException:
            store.discard()
            raise
        return session

    @classmethod
    def open(cls, path: Path, identity: Identity) -> Session:
        """Open a project for work and make sure this reviewer is in it. Raises ``StorageProblem``."""
        store = Store.open(path, fold, before_migration=backup.copy_closed)
        try:
            session = cls(store, identity)
            session._introduce()
        except BaseException:
            store.close()
            raise
        return session

    @classmethod
    def open_read_only(cls, path: Path, identity: Identity) -> Session:
        """Open a closed copy, such as a backup, to look at. Raises ``StorageProblem``."""
        return cls(Store.open_read_only(path, fold), identity)

    def _introduce(self) -> None:
        me = self.store.get(Reviewer, self.identity.reviewer_uid)
        if me is None:
            new = Reviewer(
                uid=self.identity.reviewer_uid,
                display_name=self.identity.reviewer_name,
                device_id=self.identity.device_uid,
            )
            self.perform(Action("reviewer.join", (created(new),)))
        else:
            self.take_name(self.identity.reviewer_name, self.identity.former_names)

    def take_name(self, name: str, former: Collection[str]) -> None:
        """Call this reviewer by a new name where the project has a former one; a name given for it alone stays."""
        me = self.store.get(Reviewer, self.identity.reviewer_uid)
        if me is not None and name and me.display_name in former and me.display_name != name:
            self.perform(Action("reviewer.rename", (Change(me, replace(me, display_name=name)),)))

    @property
    def path(self) -> Path:
        """The project file."""
        return self.store.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self.store.read_only

    @property
    def project(self) -> Project:
        """The project's own record."""
        return self.store.find(Project)[0]

    @property
    def reviewer(self) -> Reviewer:
        """The reviewer who works here."""
        found = self.store.get(Reviewer, self.identity.reviewer_uid)
        return found or Reviewer(uid=self.identity.reviewer_uid, display_name=self.identity.reviewer_name)

    def counts(self) -> tuple[int, int]:
        """Return how many articles and claims there are."""
        return overview.counts(self.store)

    def perform(
        self, action: Action, new_contents: Mapping[str, bytes] | None = None, batch: str | None = None
    ) -> None:
        """Commit ``action``, then tell the listeners. Raises ``StaleChange`` or ``StorageProblem``; then nothing changed.

        What is written under an open ``batch`` is not told until the batch is finished.
        """
        if not action.changes:
            return
        if not os.path.exists(self.path):  # noqa: PTH110  (a stick pulled out is an error to `Path.exists`)
            # The open file would take the change, and nobody would find it again.
            raise StorageProblem("moved", path=str(self.path))
        self.store.apply(action, self.author, new_contents=new_contents, batch=batch)
        if batch is None:
            self.tell(action)

    @contextlib.contextmanager
    def batch(self, name: str) -> Iterator[str]:
        """Yield a batch id to ``perform`` under; finished at the end, taken back when anything is raised."""
        batch_id = self.store.begin_batch(name, self.author)
        try:
            yield batch_id
        except BaseException:
            self.store.drop_batch(batch_id)
            raise
        self.store.finish_batch(batch_id, self.author)

    def tell(self, action: Action) -> None:
        """Tell the listeners of something that is committed."""
        for listener in tuple(self._listeners):
            listener(action)

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after every commit; return a function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def settle(self) -> None:
        """Make the one file whole, so that a copy of it made elsewhere is; cheap when nothing changed since."""
        if self.store.commits != self._settled:
            self._settled = self.store.commits
            self.store.checkpoint()

    def close(self) -> None:
        """Write everything into the one file and let go of it."""
        self._listeners.clear()
        self.store.close()
