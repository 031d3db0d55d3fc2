"""What makes a verb one of speech: the clause, quotation, preposition or noun of action that follows it and its subject."""

from dataclasses import dataclass
from typing import Final, Literal

from app.arabic.speech.grammar import RELATIVES, SAYING, is_that
from app.arabic.speech.lexicon import SpeechWords
from app.arabic.speech.line import CLOSE, OPEN, Line
from app.arabic.speech.links import LINKS, link_content
from app.arabic.speech.manners import MANNERS, TO
from app.arabic.speech.objects import object_start
from app.arabic.speech.scan import Scan
from app.arabic.speech.verb_at import AFTER_THESE_NO_VERB

Kind = Literal["clause", "quotation", "colon", "link", "event", "saying"]

_REACH: Final = 45
_WITH_TO: Final = frozenset(("اضافه", "بالاضافه", "نسبه", "استنادا", "وصولا", "اشاره"))
"""Words that take إلى themselves: "إضافة إلى"."""
_TELLS: Final = frozenset(("inform", "threaten", "warn", "pledge"))
"""Manners that name the hearer before what he is told: "أخبره أن"."""
_TOLD: Final = ("past", "participle")
_LONGEST_NAME: Final = 4
_SAYS: Final = frozenset(("يقول", "تقول", "يقولون"))
_WITH_SAYING: Final = frozenset(
    ("answer", "say", "report", "declare", "continue", "announce", "write", "inform", "stress")
)


@dataclass(frozen=True, slots=True)
class Complement:
    """Token numbers: `start` is where the complement begins and the subject ends, `content` where the content does."""

    kind: Kind
    start: int
    content: int


def find_complement(line: Line, start: int, manner: str, words: SpeechWords) -> Complement | None:
    """Return the first complement that fits the manner, looking right from token `start`; None where there is none."""
    return _search(Scan(line, start, manner, words))


def _search(scan: Scan) -> Complement | None:
    line, place = scan.line, scan.start
    while place < min(len(line), scan.start + _REACH):
        found = None if _is_in_addition(line, place) else _at(scan, place)
        if found is not None:
            return found
        if _is_barrier(scan, place):
            return None
        place = line.partner.get(place, place) + 1 if line.at(place) in (OPEN, "(") else place + 1
    return None


def _is_in_addition(line: Line, place: int) -> bool:
    """Tell إلى, and أن behind it, that belong to a noun: "إضافة إلى أن"."""
    word = line.at(place)
    to = place if word == TO else place - 1 if is_that(word) and line.at(place - 1) == TO else 0
    return to > 0 and line.at(to - 1) in _WITH_TO


def _at(scan: Scan, place: int) -> Complement | None:
    word = scan.line.at(place)
    if word == OPEN:
        names = _is_name(scan, place) or _goes_on(scan, place)
        if _admits_quote(scan, place) and not names:
            return Complement("quotation", place, place)
        quoted = scan.manner.object_first and link_content(scan, place + 1) == place + 1
        return Complement("link", place, place) if quoted else None
    if word == ":":
        return Complement("colon", place, place + 1) if _admits_quote(scan, place) else None
    if is_that(word):
        return _clause(scan, place)
    says = word in SAYING or (word in _SAYS and place == scan.start)
    if says and scan.code in _WITH_SAYING:
        return Complement("saying", place, place + 1)
    return _phrase(scan, place) if scan.line.is_word(place) else None


def _phrase(scan: Scan, place: int) -> Complement | None:
    """Return a complement that is a preposition or an object."""
    if scan.line.at(place) in scan.links and is_that(scan.line.at(place + 1)):
        return Complement("clause", place, place + 2)
    content = link_content(scan, place)
    if content is not None:
        return Complement("link", place, content)
    start = object_start(scan, place)
    return None if start is None else Complement("event", start, start)


def _clause(scan: Scan, place: int) -> Complement | None:
    word, before = scan.line.at(place), scan.line.at(place - 1)
    linked = place > scan.start and before in LINKS
    describes = scan.code == "describe" and place > scan.start
    openers = word.startswith("ب") or describes or (linked and before in scan.manner.links)
    if not (scan.manner.clause or openers):
        return None
    if place > scan.start and not linked and scan.words.has("not_reporting", before):
        return None
    return Complement("clause", place - 1 if linked else place, place + 1)


def _admits_quote(scan: Scan, place: int) -> bool:
    return scan.manner.clause and (scan.manner.quotes or place == scan.start)


def _is_name(scan: Scan, place: int) -> bool:
    """Tell a quoted name from quoted speech."""
    line, closing = scan.line, scan.line.partner.get(place)
    before, later = line.at(place - 1), place > scan.start
    if before in ("ل", "ب", "ال") and later:
        return True
    if closing is None:
        return False
    inside = closing - place - 1
    if later and scan.words.names("named", before) and inside <= 2 * _LONGEST_NAME:
        return True
    return inside <= _LONGEST_NAME and not _ends_after(line, closing + 1)


def _goes_on(scan: Scan, place: int) -> bool:
    """Tell a quoted name in the subject by the complement that comes after it: أعلن مطعم «…» عن."""
    line, closing = scan.line, scan.line.partner.get(place)
    longest = _LONGEST_NAME if place == scan.start else 2 * _LONGEST_NAME - 1
    if scan.nested or closing is None or closing - place - 1 > longest or line.at(place - 1) in (",", ":"):
        return False
    if _ends_after(line, closing + 1) and line.at(closing + 1) != ",":
        return False
    return _search(Scan(line, closing + 1, scan.code, scan.words, nested=True)) is not None


def _ends_after(line: Line, place: int) -> bool:
    """Tell whether the sentence ends at a token, or a comma stands there."""
    return place >= len(line) or line.at(place) in (".", "!", "?", CLOSE, ",")


def _is_barrier(scan: Scan, place: int) -> bool:
    """Tell whether a new clause of reporting begins, to which later complements belong."""
    line, word = scan.line, scan.line.at(place)
    if word in (";", "?", "!") or (word == "." and place + 1 < len(line) and len(line.at(place - 1)) > 1):
        return True
    found, joined = scan.words.readings(word)
    if not found or scan.words.has("relative", word) or scan.words.speaks(word):
        return False
    if all(reading.form.has_object for reading in found):
        told = any(reading.manner in _TELLS for reading in found)
        return told and is_that(line.at(place + 1))
    if line.at(place - 1) in RELATIVES:
        return _takes_complement(scan, place)
    if line.at(place - 1) == "," and any(reading.form.tense in _TOLD for reading in found):
        return True
    plain = any(not MANNERS[reading.manner].shy for reading in found)
    follows = plain or (joined and any(reading.form.feminine for reading in found))
    return follows and line.at(place - 1) not in AFTER_THESE_NO_VERB


def _takes_complement(scan: Scan, verb: int) -> bool:
    """Tell a verb in a relative clause to which the next أن belongs from "حالة الطوارئ التي أعلنت الشهر الماضي"."""
    after, later = scan.line.at(verb + 1), scan.line.at(verb + 2)
    if after in LINKS or after in (":", OPEN) or is_that(after):
        return True
    return is_that(later) and not scan.words.has("adjunct", after)
