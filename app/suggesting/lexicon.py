"""All words the rules read by, made ready once: what is shipped, and what the team has changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from app import word_lists
from app.arabic.attributions import SpeechWords
from app.arabic.date_words import DateWords
from app.arabic.figures import FigureWords
from app.dates import month_groups
from app.session import Session

_SPEECH = ("reporting", "speakers", "speech", "action_nouns")
_Entries = tuple[tuple[str, str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of each finder. Two lexicons of one ``version`` find the same."""

    figures: FigureWords
    dates: DateWords
    speech: SpeechWords
    version: str

    @classmethod
    def shipped(cls) -> Lexicon:
        """Return the words as they are shipped."""
        return _made("", _entries(None))

    @classmethod
    def of(cls, session: Session) -> Lexicon:
        """Return the words as the team of this project has them. Takes a moment when they were changed."""
        version = word_lists.version(session)
        return _made(version, _entries(session if version else None))


def _entries(session: Session | None) -> _Entries:
    tables = ((name, word_lists.table(name, session)) for name in word_lists.NAMES)
    return tuple((name, code, words) for name, table in tables for code, words in table.items())


@lru_cache(maxsize=2)
def _made(version: str, entries: _Entries) -> Lexicon:
    tables: dict[str, word_lists.Table] = {name: {} for name in word_lists.NAMES}
    for name, code, words in entries:
        tables[name][code] = words
    return Lexicon(
        figures=FigureWords.from_tables({name: tables[name] for name in FigureWords.TABLES}),
        dates=DateWords.from_tables({name: tables[name] for name in DateWords.TABLES}, month_groups()),
        speech=SpeechWords.from_tables({name: tables[name] for name in _SPEECH}),
        version=version,
    )
