"""What can go wrong with a project, as codes; sentences are made from them elsewhere."""

from __future__ import annotations


class StorageProblem(Exception):  # noqa: N818  (a problem for a person, not a bug)
    """The project file cannot be read or written.

    ``code`` is one of: missing, exists, directory, not-a-project, encrypted, damaged, too-new, too-old, locked, busy,
    open-here, closed, moved, read-only, disk-full, disk-error, no-permission, backup-failed. ``details`` fill the sentence (path, host, since…).
    """

    def __init__(self, code: str, **details: str) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


class StaleChange(Exception):  # noqa: N818
    """A row is no longer what the change says it was before; nothing was written."""

    def __init__(self, table: str, uid: str) -> None:
        super().__init__(f"{table} {uid}")
        self.table = table
        self.uid = uid
