"""Which group a figure counts: from its noun, or from what befell the people (قتل 15 مدنيا counts the killed)."""

from typing import Final

from app.arabic.figures.found import BEFALLING, COUNT, DUAL, FRACTION, PERCENT, VAGUE, ZERO, Found
from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.tokens import Reader, bare

_OTHER: Final = "other"
_KILLED: Final = "killed"
_DEADLY: Final = frozenset((_KILLED, "dead"))
_MEMBERS: Final = frozenset(("fighters", "staff"))
"""Groups people belong to, whatever befalls them; death counts more."""
_THINGS: Final = frozenset(("vehicles", "batches"))
_FATE: Final = ("مصرع", "حتف")
_CUES_BEFORE: Final = 10
_CUES_AFTER: Final = 5
_JUST_BEFORE: Final = 3
_COUNTED: Final = frozenset((COUNT, DUAL, VAGUE, ZERO))
_NAMED: Final = frozenset((*_COUNTED, PERCENT, FRACTION))
_HUMAN_ENDINGS: Final = ("ين", "ون", "يا")


class Groups:
    """Finds the groups of the figures of one text."""

    def __init__(self, reader: Reader, words: FigureWords) -> None:
        self._reader = reader
        self._words = words

    def of(self, found: Found, earlier: Found | None) -> str:
        """Return the code of the group; `earlier` is the last figure that counted people in the sentence."""
        named = self._named(found)
        if named and found.kind in _NAMED:
            return self._death_just_before(found) or named if named in _MEMBERS else named
        if found.kind not in _COUNTED:
            return ""
        if self._are_persons(found) or not found.noun or found.noun_at is None:
            return self._befallen(found, earlier) or (_OTHER if found.noun else "")
        return (self._just_befallen(found) if self._may_be_persons(found) else "") or _OTHER

    def is_people(self, found: Found) -> bool:
        """Tell whether a figure counts people, so that a later منهم may mean them."""
        if found.group in _THINGS or found.kind not in _NAMED:
            return False
        return found.group in BEFALLING or bool(self._named(found) or self._are_persons(found))

    def _named(self, found: Found) -> str:
        """Return the group that a word of the noun phrase names: رجل, حالة وفاة, عناصر الحرس."""
        groups = self._words.groups
        parts = [bare(part) for part in found.noun.split(" ")]
        return next((groups[part] for part in parts if part in groups), "") or groups.get(
            dual_base(parts[0]), ""
        )

    def _are_persons(self, found: Found) -> bool:
        noun = bare(found.noun.split(" ")[0])
        return noun in self._words.persons or dual_base(noun) in self._words.persons

    def _may_be_persons(self, found: Found) -> bool:
        """Tell whether an unknown noun may mean people: 18 من البيشمركة, 32 ناشطين."""
        partitive = self._reader.word(found.last) == "من"
        return partitive or bare(found.noun.split(" ")[0]).endswith(_HUMAN_ENDINGS)

    def _death_just_before(self, found: Found) -> str:
        """مقتل 11 متمردا: the dead, whatever they were."""
        cue = self._just_befallen(found)
        fate = any(token.text.startswith(_FATE) for token in self._reader.after(found.last, _CUES_AFTER))
        return _KILLED if fate else (cue if cue in _DEADLY else "")

    def _just_befallen(self, found: Found) -> str:
        cues = (self._words.cue[token.text] for token in self._reader.before(found.first, _JUST_BEFORE))
        return next((cue for cue in cues if cue), "")

    def _befallen(self, found: Found, earlier: Found | None) -> str:
        """Return the group that the nearest verb names: who met their death first, then to the left, then to the right.

        بينهم on the way makes them part of the people counted before.
        """
        after = list(self._reader.after(found.last, _CUES_AFTER))
        if any(token.text.startswith(_FATE) for token in after):
            return _KILLED
        for token in self._reader.before(found.first, _CUES_BEFORE):
            if token.text.removeprefix("و") in self._words.trap("of_them") and earlier is not None:
                return earlier.group
            cue = self._words.cue[token.text]
            if cue:
                return cue
        return next((cue for token in after if (cue := self._words.cue[token.text])), "")


def dual_base(noun: str) -> str:
    """Return the singular of a folded dual, as far as its ending tells."""
    stem = noun[:-2] if noun.endswith(("ان", "ين")) else noun[:-1]
    return stem[:-1] + "ه" if stem.endswith("ت") else stem
