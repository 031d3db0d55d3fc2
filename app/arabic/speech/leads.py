"""What may stand between a verb and the name of the speaker: audience, time and occasion."""

from typing import Final

from app.arabic.speech.grammar import is_nisba, is_preposition
from app.arabic.speech.lexicon import SpeechWords, is_definite
from app.arabic.speech.line import CLOSE, OPEN, Line

_FOR: Final = "ل"
_TIMES: Final = frozenset(("الشهر", "الاسبوع", "العام", "السنه", "الليله", "الموسم"))
_WHICH: Final = frozenset(
    ("الماضي", "الماضيه", "الجاري", "الحالي", "الفاءت", "المنصرم", "الحاليه", "الجاريه")
)
_DAYTIMES: Final = frozenset(("يوم", "مساء", "صباح", "ظهر", "فجر", "ليل", "اول", "ليله", "مره"))
_ADDRESSING: Final = frozenset(("مخاطبا", "مخاطبه", "مخاطبين", "متوجها", "متوجهه"))
"""Whoever stands after these is spoken to."""
_ONE_WORD: Final = frozenset(("امس", "قد", "كذلك"))
_LONGEST_LEAD: Final = 25
_LONGEST_ADDRESSEE: Final = 5


def skip_lead(line: Line, low: int, high: int, words: SpeechWords) -> int:
    """Return where the name of the speaker begins in [low, high); `high` when nothing but adverbials stands there."""
    place = low
    while place < high:
        after = _after_lead(line, place, high, words)
        if after <= place:
            return place
        place = after
    return high


def is_past_time(line: Line, place: int) -> bool:
    """Tell الشهر الماضي and the like."""
    return line.at(place) in _TIMES and line.at(place + 1) in _WHICH


def _after_lead(line: Line, place: int, high: int, words: SpeechWords) -> int:
    """Return the token after one leading adverbial, or `place` when there is none."""
    if not line.is_word(place) or (line.at(place) == _FOR and line.at(place + 1) == OPEN):
        return _after_sign(line, place, words)
    if words.has("audience", line.at(place)):
        return _after_audience(line, place, high, words)
    if is_preposition(line, place):
        return _next_title(line, place + 1, high, words)
    if is_past_time(line, place):
        return place + 2
    if words.has("adjunct", line.at(place)):
        return _after_adjunct(line, place, high, words)
    return place + 1 if line.is_adverb(place) else place


def _after_sign(line: Line, place: int, words: SpeechWords) -> int:
    """Pass a comma, an aside in brackets, or a quoted name of the audience."""
    word = line.at(place)
    if word in (",", "-", ";"):
        return place + 1
    if word == _FOR:
        return line.partner.get(place + 1, place + 1) + 1
    aside = word in ("(", "[") or (word == OPEN and _is_addressee(line, place, words))
    return line.partner[place] + 1 if aside and place in line.partner else place


def _is_addressee(line: Line, place: int, words: SpeechWords) -> bool:
    """Tell a quoted name that stands before the title of the speaker: أبلغ «الصحيفة» مصدر."""
    closing = line.partner.get(place)
    if closing is None or closing - place > _LONGEST_ADDRESSEE:
        return False
    return words.names("person", line.at(closing + 1))


def _after_adjunct(line: Line, place: int, high: int, words: SpeechWords) -> int:
    """Pass a word of time alone, a preposition with the phrase behind it."""
    word, following = line.at(place), line.at(place + 1)
    if word in _DAYTIMES:
        return place + 2
    if word in _ADDRESSING:
        return high
    alone = words.speaks(following) or words.has("adjunct", following) or place + 1 >= high
    if alone or word.endswith("ا") or is_definite(word) or word in _ONE_WORD:
        return place + 1
    return _next_title(line, place + 1, high, words)


def _after_audience(line: Line, place: int, high: int, words: SpeechWords) -> int:
    if line.at(place + 1) == OPEN:
        return line.partner.get(place + 1, place + 1) + 1
    if line.at(place).startswith("لل") or line.at(place) == "لنا":
        return place + 1 + is_nisba(line.at(place + 1))
    return _next_title(line, place + 1, high, words)


def _next_title(line: Line, place: int, high: int, words: SpeechWords) -> int:
    """Return where the next title of a person begins, or what follows a comma; `high` if there is neither."""
    for later in range(place, min(high, place + _LONGEST_LEAD)):
        if line.at(later) in (",", CLOSE, ")") and later + 1 < high and line.is_word(later + 1):
            return later + 1
        title = later > place and words.names("person", line.at(later)) and line.at(later)[:1] not in "ولب"
        if title and not _describes_venue(line, later, words):
            return later
    return high


def _describes_venue(line: Line, place: int, words: SpeechWords) -> bool:
    """Tell "في تصريح صحفي" and "في المؤتمر الصحفي" from the title of a person."""
    word, before = line.at(place), line.at(place - 1)
    return word.endswith("ي") and is_definite(word) == is_definite(before) and words.names("venue", before)
