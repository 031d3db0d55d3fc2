"""How many figures are left to do in articles: many at a time, for queues and lists."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence

from app.arabic.figures import Figure
from app.jobs import Job, Progress
from app.session import Session
from app.suggesting.analysis import counting, day_of
from app.suggesting.lexicon import Lexicon
from app.suggesting.suggestions import Handled
from db.queries import suggestions as queries

_PAGE = 50
_MOST_PLACES = 500_000

Key = tuple[str, str, str]
"""The text, the day of publication and the words a count rests on."""


class _Counted:
    """Where the figures of texts stand, the latest ones; a few bytes each, from any thread."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Key, tuple[tuple[int, int], ...]] = OrderedDict()
        self._places = 0
        self._lock = threading.Lock()

    def get(self, key: Key) -> tuple[tuple[int, int], ...] | None:
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def put(self, key: Key, figures: Sequence[Figure]) -> tuple[tuple[int, int], ...]:
        places = tuple((figure.start, figure.end) for figure in figures)
        with self._lock:
            if key not in self._kept:
                self._kept[key] = places
                self._places += len(places) + 1
            while self._places > _MOST_PLACES and len(self._kept) > 1:
                _, gone = self._kept.popitem(last=False)
                self._places -= len(gone) + 1
        return places


_counted = _Counted()


def left_in(
    session: Session, article_uids: Sequence[str], lexicon: Lexicon | None = None
) -> Job[dict[str, int]]:
    """Count the open figures of articles, by uid, as a job; those that are gone are left out.

    Texts that were counted before, under the same words and date, are not read again.
    """
    words = lexicon or (yield from Lexicon.making(session))
    found: dict[str, int] = {}
    for at in range(0, len(article_uids), _PAGE):
        page = article_uids[at : at + _PAGE]
        texts = queries.texts(session.store, page)
        me = session.identity.reviewer_uid
        claimed = queries.claimed(session.store, page, me)
        dismissed = queries.dismissed(session.store, page, me)
        for uid, sha256, published in texts:
            yield Progress(len(found), len(article_uids), "suggest")
            handled = Handled(claimed.get(uid, ()), dismissed.get(uid, ()))
            places = _places(session, sha256, published, words)
            found[uid] = sum(1 for place in places if not handled.covers("figure", *place))
    return found


def _places(session: Session, sha256: str, published: str, words: Lexicon) -> tuple[tuple[int, int], ...]:
    key = (sha256, day_of(published), words.lists)
    known = _counted.get(key)
    if known is not None:
        return known
    return _counted.put(key, counting(session.store.text(sha256), published, words))
