"""Reading a text with all the rules: dates, figures, places, and who says what; kept for as long as it is of use."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, fields
from typing import Any

from app.arabic.attributions import ReportedSpeech, find_reported_speech
from app.arabic.date_mentions import DateMention, find_dates
from app.arabic.figures import Figure, find_figures
from app.arabic.places import PlaceMention, find_places
from app.dates import parse_edtf
from app.edits import need
from app.jobs import Job, Progress, run
from app.session import Session
from app.suggesting.lexicon import Lexicon
from app.suggesting.pieces import moved, pieces
from db.records import Article

_MOST_CHARS = 4_000_000
_PIECE = 50_000  # code points that are read without a pause


@dataclass(frozen=True, slots=True)
class Findings:
    """What the rules found in one text, each in the order of the text; positions are code points."""

    figures: tuple[Figure, ...] = ()
    dates: tuple[DateMention, ...] = ()
    reported: tuple[ReportedSpeech, ...] = ()
    places: tuple[PlaceMention, ...] = ()

    @property
    def every(self) -> tuple[Figure | DateMention | ReportedSpeech | PlaceMention, ...]:
        """All findings, kind by kind."""
        return (*self.figures, *self.dates, *self.reported, *self.places)


def analyse(text: str, published: str, lexicon: Lexicon) -> Findings:
    """Return what is found in ``text``; ``published`` (EDTF, may be "") is the day that weekdays are counted from."""
    return run(analysing(text, published, lexicon))


def analysing(text: str, published: str, lexicon: Lexicon) -> Job[Findings]:
    """Find everything in ``text`` as a job that can be stopped between two pieces of it, and two kinds.

    A speaker who is carried over, and a place learnt in the text, hold for one piece.
    """
    found: dict[str, list[Any]] = {field.name: [] for field in fields(Findings)}
    day = day_of(published)
    for start, end in pieces(text, _PIECE):
        piece = text[start:end]
        yield Progress(start, len(text), "suggest")
        dates = find_dates(piece, lexicon.dates, day)
        yield Progress(start, len(text), "suggest")
        figures = find_figures(piece, lexicon.figures, [(date.start, date.end) for date in dates])
        yield Progress(start, len(text), "suggest")
        places = find_places(piece, lexicon.places)
        yield Progress(start, len(text), "suggest")
        reported = find_reported_speech(piece, lexicon.speech)
        found["dates"] += (moved(each, start) for each in dates)
        found["figures"] += (moved(each, start) for each in figures)
        found["places"] += (moved(each, start) for each in places)
        found["reported"] += (moved(each, start) for each in reported)
    return Findings(**{kind: tuple(findings) for kind, findings in found.items()})


def counting(text: str, published: str, lexicon: Lexicon) -> tuple[Figure, ...]:
    """Return the figures of a text only: what the counts of open figures need."""
    dates = find_dates(text, lexicon.dates, day_of(published))
    return tuple(find_figures(text, lexicon.figures, [(date.start, date.end) for date in dates]))


def day_of(published: str) -> str:
    """Return a date of publication that is one certain day as ISO; "" for anything less."""
    found = parse_edtf(published)
    if found is None or found.start is None or found.start != found.end or found.approximate:
        return ""
    return found.start.isoformat()


class FindingsCache:
    """Findings by text, date of publication and words, the latest used ones; may be asked from any thread.

    It holds findings of about ``most_chars`` code points of text, and always the last ones.
    """

    def __init__(self, most_chars: int = _MOST_CHARS) -> None:
        self._most = most_chars
        self._kept: OrderedDict[tuple[str, str, str], tuple[int, Findings]] = OrderedDict()
        self._chars = 0
        self._lock = threading.Lock()

    def of(self, session: Session, article_uid: str, lexicon: Lexicon) -> Findings:
        """Return the findings of an article, found now if need be. ``Rejected("gone")``."""
        return run(self.finding(session, article_uid, lexicon))

    def finding(self, session: Session, article_uid: str, lexicon: Lexicon) -> Job[Findings]:
        """Find everything in an article as a job, unless it is known."""
        article = need(session, Article, article_uid)
        known = self.known(article, lexicon)
        if known is not None:
            return known
        text = session.store.text(article.text_sha256)
        found = yield from analysing(text, article.published, lexicon)
        self._keep(self._key(article, lexicon), len(text), found)
        return found

    def known(self, article: Article, lexicon: Lexicon) -> Findings | None:
        """Return the findings of an article if they are kept."""
        key = self._key(article, lexicon)
        with self._lock:
            if key not in self._kept:
                return None
            self._kept.move_to_end(key)
            return self._kept[key][1]

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._kept.clear()
            self._chars = 0

    def _key(self, article: Article, lexicon: Lexicon) -> tuple[str, str, str]:
        return article.text_sha256, day_of(article.published), lexicon.version

    def _keep(self, key: tuple[str, str, str], chars: int, found: Findings) -> None:
        with self._lock:
            old = self._kept.pop(key, None)
            self._kept[key] = (chars, found)
            self._chars += chars - (old[0] if old else 0)
            while self._chars > self._most and len(self._kept) > 1:
                _, (gone, _found) = self._kept.popitem(last=False)
                self._chars -= gone


cache = FindingsCache()
"""The one of this process."""
