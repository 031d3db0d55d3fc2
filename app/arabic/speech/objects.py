"""Nouns that are what is said: "أعلن الجيش انسحاب", "أدان الهجوم", "نفى ذلك", "قدّر عدد القتلى بـ"."""

from typing import Final

from app.arabic.speech.event_nouns import has_pronoun, is_action
from app.arabic.speech.grammar import THESE, is_nisba, is_that
from app.arabic.speech.lexicon import SpeechWords, is_definite
from app.arabic.speech.line import CLOSE
from app.arabic.speech.links import LINKS
from app.arabic.speech.manners import FOR, WITH
from app.arabic.speech.scan import RECKONING, Scan

_ASIDE: Final = 25
_AMOUNT_REACH: Final = 14
_DATES: Final = frozenset(
    ("العام", "السنه", "الساعه", "اليوم", "الرقم", "الماده", "الدوره", "الموسم", "الدقيقه")
)
_FREE: Final = frozenset(
    (
        "امس",
        "غدا",
        "صباحا",
        "مساء",
        "ليلا",
        "ظهرا",
        "فجرا",
        "رسميا",
        "مجددا",
        "ايضا",
        "كذلك",
        "لها",
        "له",
        "لهم",
        "معه",
        "معها",
        "معهم",
        "فيه",
        "فيها",
        "خلاله",
        "خلالها",
        "بشده",
        "بقوه",
        "بوضوح",
        "بصراحه",
        "بالاجماع",
        "مطلقا",
        "قطعيا",
        "علنا",
        "صراحه",
        "مرارا",
        "فورا",
    )
)
"""Adverbials that govern nothing."""
_TAKES_OBJECT: Final = frozenset(("announce", "deny", "allege", "judge", "rule_out"))
_GIVES_AMOUNT: Final = frozenset(("announce", "deny"))
_RECKONED: Final = frozenset(
    ("باكثر", "باقل", "بنحو", "بحوالي", "بقرابه", "بزهاء", "بعشرات", "بمءات", "بالاف", "بملايين", "بما")
)
_SOURCES: Final = frozenset(
    ("مصادر", "شهود", "ناشطون", "ناشطين", "نشطاء", "مسءولون", "مسءولين", "سكان", "تقارير")
)
"""Those who report without being named; no noun of action is their genitive."""
_BLAME: Final = frozenset(("مسءوليه", "المسءوليه", "مسءوليات", "تبعات", "تبعه", "وزر"))


def object_start(scan: Scan, place: int) -> int | None:
    """Return where an object that is the content begins, when it does at `place`, else None."""
    if scan.code == "blame":
        return place if scan.line.at(place) in _BLAME and place > scan.start else None
    if scan.manner.event and _is_event(scan, place) and not _is_governed(scan, place):
        return None if _that_follows(scan, place) or _ends_name(scan, place) else _with_governor(scan, place)
    if scan.manner.deed and _is_deed(scan, place) and not _is_governed(scan, place):
        return place - 1 if scan.line.at(place - 1) in THESE and place > scan.start else place
    if scan.code == "judge" and scan.line.at(place) in THESE and place > scan.start:
        return place if is_definite(scan.line.at(place + 1)) else None
    return None


def _with_governor(scan: Scan, place: int) -> int:
    """Take a noun along that governs the noun of action behind a comma: "، طريقة استبعادهم"."""
    word = scan.line.at(place - 1)
    governs = scan.line.at(place - 2) == "," and scan.line.is_word(place - 1) and not is_definite(word)
    known = scan.words.speaks(word) or scan.words.has("adjunct", word) or scan.words.has("relative", word)
    return place - 1 if governs and place - 2 > scan.start and not known else place


def _is_deed(scan: Scan, place: int) -> bool:
    """Tell what is claimed, or condemned: listed, or a definite noun that can be no part of the name before it."""
    word, before, words = scan.line.at(place), scan.line.at(place - 1), scan.words
    if words.has("attack" if scan.code == "claim" else "deed", word):
        return True
    if scan.code != "judge" or place < scan.start + 2 or words.speaks(word) or words.has("adjunct", word):
        return False
    if any(words.has("relative", scan.line.at(inner)) for inner in range(scan.start, place)):
        return False
    thing = word.endswith(("ه", "ات")) and not is_nisba(word) and not before.endswith("ه")
    return is_definite(word) and thing and (is_nisba(before) or _ends_bare_name(scan, place - 1))


def _ends_bare_name(scan: Scan, place: int) -> bool:
    """Tell the last word of a proper name, in which no noun governs the next one."""
    word, words = scan.line.at(place), scan.words
    known = words.speaks(word) or words.has("adjunct", word) or is_action(word, words)
    known = known or (word.startswith(WITH) and not words.has("given_name", word))
    return place > scan.start and scan.line.is_word(place) and not (is_definite(word) or known)


def _is_event(scan: Scan, place: int) -> bool:
    word = scan.line.at(place)
    if is_action(word, scan.words):
        named = scan.code in _TAKES_OBJECT and place > scan.start and scan.words.has("object", word)
        return (named and is_definite(word)) or _stands_as_object(scan, place)
    if scan.code in RECKONING and scan.words.has("measure", word):
        return any(later.startswith(WITH) for later in scan.line.words[place + 1 : place + _AMOUNT_REACH])
    if scan.code in RECKONING and place > scan.start and is_definite(word):
        return scan.line.at(place + 1) in _RECKONED or _is_numbered(scan, place + 1)
    if scan.code not in _TAKES_OBJECT or (place == scan.start and scan.code != "deny"):
        return False
    if word in THESE and scan.code != "deny":
        return False
    amount = scan.code in _GIVES_AMOUNT and place > scan.start and _is_amount(scan, place)
    return amount or scan.words.has("object", word)


def _is_numbered(scan: Scan, place: int) -> bool:
    """Tell بـ with digits: قدّر المنظمون الحضور بـ5000."""
    return scan.line.at(place) == WITH and scan.line.at(place + 1)[:1].isdigit()


def _is_amount(scan: Scan, place: int) -> bool:
    """Tell a number right after the speaker: أكدت الوكالة 37 حالة."""
    before = scan.line.at(place - 1)
    return scan.line.at(place)[0].isdigit() and is_definite(before) and before not in _DATES


def _stands_as_object(scan: Scan, place: int) -> bool:
    """Tell a noun that is announced from a weekday, a name, and one with a preposition or in a name."""
    word, words = scan.line.at(place), scan.words
    verb = place > scan.start and has_pronoun(word) and _is_verb_of(scan.line.at(place + 1), words)
    if verb or (place == scan.start and words.speaks(word)):
        return False
    if word.startswith("لل") or words.has("adjunct", word) or words.has("state", word):
        return False
    if not is_definite(word) or words.has("action", word):
        return True
    following, before = scan.line.at(place + 1), scan.line.at(place - 1)
    ended = is_definite(before) or before in (CLOSE, ",") or words.names("state", before)
    if place > scan.start and not ended:
        return False
    goes_on = following in LINKS | {"في", "مع"} or following[:1] == WITH
    return goes_on or (before == "," and following[:1] == FOR)


def _is_verb_of(following: str, words: SpeechWords) -> bool:
    """Tell the subject of a verb that describes the speaker: "تسجيلات نشرها الجيش"."""
    return is_definite(following) and not following.startswith("لل") and words.speaks(following)


def _is_governed(scan: Scan, place: int) -> bool:
    """Tell whether the noun before governs this one: "لجنة تقصي الحقائق", "وزارة الدفاع"."""
    if place == scan.start:
        return False
    before, words = scan.line.at(place - 1), scan.words
    if before in LINKS | {"في", "مع", "بين", "و", "او"}:
        return True
    if is_definite(before) or words.names("state", before):
        return False
    if words.has("adjunct", before):
        return before not in _FREE
    told_by = place - 1 == scan.start and before in _SOURCES
    return (words.speaks(before) and not told_by) or _is_chained(scan, place)


def _is_chained(scan: Scan, place: int) -> bool:
    """Tell "مديرة وحدة تطوير المدارس": a title, a noun it governs, and this one."""
    earlier = scan.line.at(place - 2)
    inside = (
        place - 2 >= scan.start and not is_definite(earlier) and not scan.line.at(place - 1).endswith("يه")
    )
    return inside and scan.line.at(place - 1).endswith("ه") and scan.words.names("person", earlier)


def _ends_name(scan: Scan, place: int) -> bool:
    """Tell a family name written like a noun of action, right before أن: "أكد المهندس كريم حداد أن"."""
    if place - 2 < scan.start or not is_that(scan.line.at(place + 1)) or is_definite(scan.line.at(place)):
        return False
    given = scan.line.at(place - 1)
    return not is_definite(given) and scan.words.names("person", scan.line.at(place - 2))


def _that_follows(scan: Scan, place: int) -> bool:
    """Tell whether the noun stands in an aside, after which أن takes the sentence up."""
    line = scan.line
    if "," not in line.words[scan.start : place]:
        return False
    later = range(place + 1, min(len(line), place + _ASIDE))
    return any(line.at(that - 1) == "," and is_that(line.at(that)) for that in later)
