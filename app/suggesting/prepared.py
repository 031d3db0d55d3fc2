"""What is made of the word lists, kept for the last few ways in which teams have them."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Final, Generic, TypeVar

from app import word_lists
from app.session import Session

Made = TypeVar("Made")
Tables = Mapping[str, word_lists.Table]
"""Word lists by name."""

_MOST_KEPT: Final = 3


class Prepared(Generic[Made]):
    """Makes something of some word lists once for each version of them; may be asked from any thread."""

    def __init__(self, make: Callable[[Tables], Made], *names: str) -> None:
        self._make = make
        self._names = names
        self._kept: OrderedDict[str, Made] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, session: Session | None = None) -> Made:
        """Return it by the words as the team of this project has them; without a project, as they are shipped."""
        version = word_lists.version(session)
        with self._lock:
            if version not in self._kept:
                self._kept[version] = self._make(
                    {name: word_lists.table(name, session) for name in self._names}
                )
            self._kept.move_to_end(version)
            while len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
            return self._kept[version]
