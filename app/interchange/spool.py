"""Checked changes on their way to the project, kept outside memory until the whole file has passed."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterator
from types import TracebackType

from db.changes import Change

_IN_MEMORY = 16 * 1024 * 1024


class Spool:
    """A list of changes and contents that may be larger than memory. Gone when closed or when the program ends."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115  (closed by __exit__)
        self._places: dict[str, int] = {}
        self.changes = 0

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def add(self, changes: list[Change], contents: dict[str, bytes]) -> None:
        """Append what one line asks for."""
        if not changes:
            return
        self._file.seek(0, 2)
        place = self._file.tell()
        self._places |= dict.fromkeys(contents, place)
        pickle.dump((changes, contents), self._file, pickle.HIGHEST_PROTOCOL)
        self.changes += len(changes)

    def content(self, name: str) -> bytes | None:
        """Return contents added under their SHA-256."""
        place = self._places.get(name)
        return None if place is None else self._load(place)[1][name]

    def __iter__(self) -> Iterator[tuple[list[Change], dict[str, bytes]]]:
        """Yield what was added, in order."""
        self._file.seek(0, 2)
        place, end = 0, self._file.tell()
        while place < end:
            portion = self._load(place)
            place = self._file.tell()
            yield portion

    def _load(self, place: int) -> tuple[list[Change], dict[str, bytes]]:
        self._file.seek(place)
        found: tuple[list[Change], dict[str, bytes]] = pickle.load(self._file)  # noqa: S301  (written above)
        return found
