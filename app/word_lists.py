"""The words the rules read by: lists that are shipped, and what the team has added to them or taken away.

A list is a file ``resources/arabic/NAME.toml`` of ``code = ["word", …]``. What the team changes are rows of the project,
so that it is undone, kept and merged like everything else. Words are compared folded.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import resources
from app.edits import add, folded_names, in_one_turn, tidy
from app.problems import Rejected
from app.session import Session
from db.changes import Action, Change, removed
from db.ids import new_uid
from db.records import WordEntry

NAMES = (
    *("reporting", "speakers", "speech", "action_nouns", "unnamed"),
    *("counted", "persons", "group_cues", "comparators", "comparators_after", "vague", "figure_status"),
    *("numbers", "ordinals", "scales", "fractions", "durations", "lengths", "measures", "currencies"),
    *("duals", "figure_traps", "dates", "places", "countries", "regions", "comparison", "concepts"),
)
"""The lists the rules read by, in the order in which they are shown."""

_BY_PLACE = frozenset(
    {
        ("dates", "ordinal_units"),
        ("dates", "cardinal_units"),
        ("dates", "cardinal_units_short"),
        ("dates", "ten_after_unit"),
    }
)
"""Words whose place in the list is what they mean: not to be edited."""

VOCABULARIES = {
    "counted": "counted_group",
    "group_cues": "counted_group",
    "comparators": "comparator",
    "comparators_after": "comparator",
    "figure_status": "figure_status",
    "unnamed": "actor_type",
}
"""The lists whose codes are those of a vocabulary."""

Table = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class WordList:
    """The words under one code of a list: as shipped, and what the team added and took away."""

    name: str
    code: str
    shipped: tuple[str, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def editable(self) -> bool:
        """Whether words may be added and taken away."""
        return (self.name, self.code) not in _BY_PLACE

    @property
    def words(self) -> tuple[str, ...]:
        """The words that count."""
        if not self.removed:
            return (*self.shipped, *self.added)
        gone = set(folded_names(*self.removed))
        return (*(word for word in self.shipped if _folded(word) not in gone), *self.added)


def table(name: str, session: Session | None = None) -> Table:
    """Return the words of a list by code; with what the team of ``session`` changed. ``Rejected("unknown-list")``."""
    return {each.code: each.words for each in lists(name, session)}


def lists(name: str, session: Session | None = None) -> list[WordList]:
    """Return a list code by code, in the order of its file. ``Rejected("unknown-list")``."""
    entries = session.store.find(WordEntry, list_name=name) if session is not None else []
    return [_list(name, code, shipped, entries) for code, shipped in _shipped(name).items()]


def version(session: Session | None = None) -> str:
    """Return a short text that differs when any list says something else."""
    if session is None:
        return ""
    entries = {(each.list_name, each.code, each.word, each.removed) for each in session.store.find(WordEntry)}
    if not entries:
        return ""
    return hashlib.sha256(json.dumps(sorted(entries)).encode()).hexdigest()[:16]


@in_one_turn
def add_word(session: Session, name: str, code: str, word: str) -> Action:
    """Put a word on a list; one that was taken away comes back. Empty when it is there already.

    Raises ``Rejected``: unknown-list, unknown-code, no-word.
    """
    listed, clean = _need(session, name, code), _clean(word)
    if _folded(clean) in folded_names(*listed.words):
        return Action("words.add", ())
    back = _entries(session, listed, clean)
    if _folded(clean) in folded_names(*listed.shipped):
        return Action("words.add", tuple(map(removed, back)))
    return Action("words.add", (_entry(listed, clean, gone=False),))


@in_one_turn
def remove_word(session: Session, name: str, code: str, word: str) -> Action:
    """Take a word from a list. Empty when it is not there. Raises what ``add_word`` raises."""
    listed, clean = _need(session, name, code), _clean(word)
    changes = tuple(map(removed, _entries(session, listed, clean)))
    shipped = next((each for each in listed.shipped if _folded(each) == _folded(clean)), None)
    if shipped is not None and _folded(clean) in folded_names(*listed.words):
        changes = (*changes, _entry(listed, shipped, gone=True))
    elif _folded(clean) not in folded_names(*listed.added):
        changes = ()
    return Action("words.remove", changes)


@in_one_turn
def restore(session: Session, name: str, code: str | None = None) -> Action:
    """Bring a list, or one code of it, back to what is shipped. ``Rejected("unknown-list")``."""
    _shipped(name)
    entries = session.store.find(WordEntry, list_name=name)
    return Action("words.restore", tuple(removed(each) for each in entries if code in (None, each.code)))


@cache
def _shipped(name: str) -> Table:
    if name not in NAMES:
        raise Rejected("unknown-list", name=name)
    found = tomllib.loads(resources.read_text("arabic", f"{name}.toml"))
    return {code: tuple(words) for code, words in found.items() if isinstance(words, list)}


def _list(name: str, code: str, shipped: tuple[str, ...], entries: Iterable[WordEntry]) -> WordList:
    mine = [each for each in entries if each.code == code]
    gone = tuple(each.word for each in mine if each.removed)
    new = {_folded(each.word): each.word for each in mine if not each.removed}
    known = set(folded_names(*shipped)) if new else set()
    return WordList(name, code, shipped, tuple(word for form, word in new.items() if form not in known), gone)


def _need(session: Session, name: str, code: str) -> WordList:
    found = next((each for each in lists(name, session) if each.code == code), None)
    if found is None or not found.editable:
        raise Rejected("unknown-code", field="code", value=code)
    return found


def _entries(session: Session, listed: WordList, word: str) -> Sequence[WordEntry]:
    there = session.store.find(WordEntry, list_name=listed.name, code=listed.code)
    return [each for each in there if _folded(each.word) == _folded(word)]


def _entry(listed: WordList, word: str, *, gone: bool) -> Change:
    return add(WordEntry(uid=new_uid(), list_name=listed.name, code=listed.code, word=word, removed=gone))


def _clean(word: str) -> str:
    clean = " ".join(str(tidy(word)).split())
    if not folded_names(clean):
        raise Rejected("no-word")
    return clean


def _folded(word: str) -> str:
    return "".join(folded_names(word))
