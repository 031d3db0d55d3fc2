"""A re-entrant lock around the one connection: the person at the screen goes first, all others in the order they came.

A key needs several reads and one commit. Between two of them the person's thread is out of the lock for a moment, and an
import that slipped in there would keep it waiting for a whole transaction, again and again. So the others let a moment
pass after each turn of the person's, but none of them waits longer than a quarter of a second for that.
"""

from __future__ import annotations

import threading
from collections import deque
from time import monotonic
from types import TracebackType

MOMENT = 0.012  # s after a turn of the person's in which the next one is expected
PATIENCE = 0.25  # s after which even the person waits
ATTENDED = 3.0  # s after the last turn of the person's in which somebody is still at work


class _Ticket:
    def __init__(self, *, first: bool) -> None:
        self.first = first
        self.at = monotonic()

    @property
    def overdue(self) -> bool:
        return not self.first and monotonic() - self.at > PATIENCE


class Turns:
    """Held for one transaction or one page of reads; the owner may enter again.

    The person's is the main thread, where the screen lives, unless another is named.
    """

    def __init__(self, person: int | None = None) -> None:
        self._person = threading.main_thread().ident if person is None else person
        self._changed = threading.Condition(threading.Lock())
        self._waiting: deque[_Ticket] = deque()
        self._owner: int | None = None
        self._depth = 0
        self._left = -ATTENDED  # when the person was here last

    def __enter__(self) -> None:
        me = threading.get_ident()
        with self._changed:
            if self._owner != me:
                self._wait(_Ticket(first=me == self._person))
                self._owner = me
            self._depth += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._changed:
            self._depth -= 1
            if self._depth:
                return
            if self._owner == self._person:
                self._left = monotonic()
            self._owner = None
            if self._waiting:
                self._changed.notify_all()

    @property
    def own(self) -> bool:
        """Whether this is the person's own thread, so that nobody waits for it but who asked for the work."""
        return threading.get_ident() == self._person

    @property
    def attended(self) -> bool:
        """Whether somebody is at work on another thread: long work then takes shorter turns."""
        return not self.own and monotonic() - self._left < ATTENDED

    def _wait(self, ticket: _Ticket) -> None:
        """Return when it is the turn of ``ticket``."""
        if self._owner is None and not self._waiting and (ticket.first or self._moment() <= 0):
            return
        if ticket.first:
            self._waiting.insert(bool(self._waiting and self._waiting[0].overdue), ticket)
        else:
            self._waiting.append(ticket)
        try:
            while self._owner is not None or self._waiting[0] is not ticket or self._yields(ticket):
                is_next = self._owner is None and self._waiting[0] is ticket
                self._changed.wait(max(self._moment(), 0.0) if is_next else None)
        except BaseException:
            self._changed.notify_all()  # whoever is behind may be next
            raise
        finally:
            self._waiting.remove(ticket)

    def _yields(self, ticket: _Ticket) -> bool:
        """Tell whether the person may be expected before this one."""
        return not ticket.first and self._moment() > 0 and not ticket.overdue

    def _moment(self) -> float:
        """Return how long the person is still expected back, in seconds."""
        return self._left + MOMENT - monotonic()
