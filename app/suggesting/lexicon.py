"""All words the rules read by, made ready once: what is shipped, the team's changes, and the places it has named."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace

import resources
from app import word_lists
from app.arabic.attributions import SpeechWords
from app.arabic.date_words import DateWords
from app.arabic.figures import FigureWords
from app.arabic.fold import fold
from app.arabic.place_words import PlaceWords
from app.dates import month_groups
from app.jobs import Job, Progress, run
from app.session import Session
from db.queries import suggestions as queries

_SPEECH = ("reporting", "speakers", "speech", "action_nouns")
_MOST_KEPT = 3
_LONGEST_NAME = 3  # words: a longer one describes a place and is no name of it
_SHORTEST_NAME = 3  # letters
_SEPARATOR = "،"
_PREPOSITIONS = frozenset({"من", "في", "الي", "علي", "عند", "قرب", "بين", "داخل", "خارج", "حول", "نحو"})


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of each finder. Two lexicons of one ``version`` find the same; of one ``lists``, all but places."""

    figures: FigureWords
    dates: DateWords
    places: PlaceWords
    speech: SpeechWords
    lists: str
    version: str

    @classmethod
    def shipped(cls) -> Lexicon:
        """Return the words as they are shipped."""
        return run(_kept.getting(None, "", ()))

    @classmethod
    def of(cls, session: Session) -> Lexicon:
        """Return the words as the team of this project has them, with the places it has named in events and claims.

        Takes a moment when they were changed; may be asked from any thread.
        """
        return run(cls.making(session))

    @classmethod
    def making(cls, session: Session) -> Job[Lexicon]:
        """Give what `of` returns as a job, in short turns."""
        learnt = tuple(sorted(place_names(queries.place_names(session.store))))
        return (yield from _kept.getting(session, word_lists.version(session), learnt))


def place_names(written: Iterable[str]) -> set[str]:
    """Return which of the places that people have written are names short enough to look for."""
    found = set()
    for text in written:
        for part in text.split(_SEPARATOR):
            words = fold(part).split()
            letters = "".join(words)
            short = 1 <= len(words) <= _LONGEST_NAME and len(letters) >= _SHORTEST_NAME
            if short and letters.isalpha() and words[0] not in _PREPOSITIONS:
                found.add(" ".join(part.split()))
    return found


class _Kept:
    """The lexicons made last."""

    def __init__(self) -> None:
        self._lexicons: OrderedDict[str, Lexicon] = OrderedDict()
        self._lock = threading.Lock()

    def getting(self, session: Session | None, lists: str, learnt: tuple[str, ...]) -> Job[Lexicon]:
        """Return a lexicon, the same object to whoever asks for one version; made in turns if it is not kept."""
        names = hashlib.sha256("\n".join(learnt).encode()).hexdigest()[:16] if learnt else ""
        version = f"{lists}:{names}"
        with self._lock:
            found = self._lexicons.get(version)
            alike = next((each for each in self._lexicons.values() if each.lists == lists), None)
        if found is None:
            found = yield from _made(session if lists else None, alike, lists, learnt, version)
        with self._lock:
            found = self._lexicons.setdefault(version, found)
            self._lexicons.move_to_end(version)
            while len(self._lexicons) > _MOST_KEPT:
                self._lexicons.popitem(last=False)
        return found


def _made(
    session: Session | None, alike: Lexicon | None, lists: str, learnt: tuple[str, ...], version: str
) -> Job[Lexicon]:
    """Make a lexicon; one ``alike`` lends all that hangs on the lists."""
    tables = {}
    for number, name in enumerate(word_lists.NAMES):
        yield Progress(number, len(word_lists.NAMES), "read")
        tables[name] = word_lists.table(name, session)
    wanted = {name: tables[name] for name in PlaceWords.TABLES}
    places = PlaceWords.from_tables(wanted, resources.read_text("arabic", "gazetteer.tsv"), learnt)
    if alike is not None:
        return replace(alike, places=places, version=version)
    yield Progress(0, 0, "read")
    figures = FigureWords.from_tables({name: tables[name] for name in FigureWords.TABLES})
    yield Progress(0, 0, "read")
    dates = DateWords.from_tables({name: tables[name] for name in DateWords.TABLES}, month_groups())
    yield Progress(0, 0, "read")
    speech = SpeechWords.from_tables({name: tables[name] for name in _SPEECH})
    return Lexicon(figures, dates, places, speech, lists, version)


_kept = _Kept()
