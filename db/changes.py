"""An edit as a value: what it was before, what it is after, and the same backwards."""

from __future__ import annotations

from dataclasses import dataclass

from db.records import TABLES, Record


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after. No ``before``: created. No ``after``: removed."""

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        """Refuse a change of nothing, of two kinds or of two rows."""
        if self.before is None and self.after is None:
            raise ValueError("a change needs a before or an after")
        if self.before is not None and self.after is not None:
            same = type(self.before) is type(self.after) and self.before.uid == self.after.uid
            if not same:
                raise ValueError("before and after are not the same row")

    @property
    def record(self) -> Record:
        """The record as it is after the change, or as it was when it is removed."""
        record = self.after if self.after is not None else self.before
        assert record is not None  # noqa: S101  (checked when made)
        return record

    @property
    def kind(self) -> type[Record]:
        """The record type of the row."""
        return type(self.record)

    @property
    def table(self) -> str:
        """The name of its table."""
        return TABLES[self.kind]

    @property
    def uid(self) -> str:
        """The identity of the row."""
        return self.record.uid

    def inverse(self) -> Change:
        """Return the same change backwards."""
        return Change(self.after, self.before)


def created(record: Record) -> Change:
    """Return the change that adds ``record``."""
    return Change(None, record)


def removed(record: Record) -> Change:
    """Return the change that removes ``record``."""
    return Change(record, None)


@dataclass(frozen=True, slots=True)
class Action:
    """A named tuple of changes: committed, undone, kept and shown as one.

    ``name`` is a code such as ``claim.label``; the screens say it in words.
    """

    name: str
    changes: tuple[Change, ...]

    def inverse(self) -> Action:
        """Return the action that takes this one back, last change first."""
        name = self.name.removeprefix("undo:") if self.name.startswith("undo:") else f"undo:{self.name}"
        return Action(name, tuple(change.inverse() for change in reversed(self.changes)))

    @property
    def kinds(self) -> frozenset[type[Record]]:
        """The record types it touches."""
        return frozenset(change.kind for change in self.changes)

    def uids(self, kind: type[Record]) -> frozenset[str]:
        """Return the rows of ``kind`` it touches."""
        return frozenset(change.uid for change in self.changes if change.kind is kind)

    def __add__(self, other: Action) -> Action:
        """Do the changes of ``other`` after these, under this name."""
        return Action(self.name, self.changes + other.changes)
