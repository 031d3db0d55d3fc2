"""Two parties in a row, with nothing between them: "اتهم الجيش المعارضة بـ"."""

from typing import Final

from app.arabic.speech.grammar import is_nisba
from app.arabic.speech.lexicon import SpeechWords, is_definite
from app.arabic.speech.line import CLOSE, OPEN, Line

_PUBLIC: Final = frozenset(("السكان", "المواطنين", "الاهالي", "الجميع", "المدنيين", "المقيمين", "الناس", "المسلمين", "المؤمنين", "المصلين", "الطلاب", "الطالبات", "الحجاج", "المسافرين", "الساءقين", "المستهلكين", "المستثمرين", "اللاعبين", "العاملين", "الموظفين", "الناخبين", "المتظاهرين", "المحتجين", "المسلحين"))  # fmt: skip
"""Those who are called upon; no name of an office ends with them."""
_GENERAL: Final = frozenset(("العام", "العامه", "الاول", "الاولي"))
"""Definite adjectives that titles end with."""
_FEMININE: Final = ("ه", "ليا", "بري", "مي", "سطي")
"""How definite feminine adjectives end: العربية, العليا, الكبرى, العظمى, الوسطى."""
_OWNERS: Final = ("هم", "ها", "هما", "ه")
_SHORTEST_OWNED: Final = 5


def first_phrase(line: Line, low: int, high: int, words: SpeechWords) -> int:
    """Return where the first noun phrase of [low, high) ends: the accused or asked stands after the speaker.

    The whole range is returned as one phrase when nothing shows a border.
    """
    head = line.at(low)
    titled = words.names("person", head) and not words.is_sound_plural(head)
    place = low
    while place < high:
        following = place + 1
        if line.at(place) == OPEN and place in line.partner:
            following = line.partner[place] + 1
        if following < high and line.at(following) == "," and words.names("person", line.at(following + 1)):
            return _next_comma(line, following + 1, high)
        if following < high and (
            _is_owned(line, following)
            or _is_border(line.at(place), line.at(following), words, titled=titled)
            or (titled and _follows_full_name(line, low, following, words))
            or (place == low and _follows_bare_name(line, place, words))
        ):
            return following
        place = following
    return high


def _next_comma(line: Line, low: int, high: int) -> int:
    """Return the end of a title between commas that names the same speaker: "دعا فلان، رئيس الحكومة، إلى"."""
    return next((place for place in range(low, high) if line.at(place) == ","), high)


def last_object(line: Line, low: int, high: int, words: SpeechWords) -> int:
    """Return where the object before token `high` begins, for a verb that must have one: its last definite noun.

    `high` when there is none: "وصف المحامي الحكم بأنه" has two, "وصف الحكم بأنه" has one, the subject being left out.
    A definite noun that a speaker governs belongs to him: "تتهم وزارة الدفاع [سمعان] بـ".
    """
    for place in range(high - 1, low, -1):
        word, before = line.at(place), line.at(place - 1)
        if is_definite(word) and not is_nisba(word) and word not in _GENERAL:
            governed = words.speaks(before) and not is_definite(before)
            return place + 1 if governed and place + 1 < high else place
    after = low + 1
    while after < high and is_nisba(line.at(after)):
        after += 1
    return after if is_definite(line.at(low)) and low + 1 < after else high


def _is_border(word: str, after: str, words: SpeechWords, *, titled: bool) -> bool:
    """Tell whether a new noun phrase begins with the second of two words; a title may be followed by a name."""
    if after == "," or _begins_object(word, after, words):
        return True
    if words.has("state", after):
        return not titled and (is_definite(word) or words.has("state", word))
    if words.has("state", word):
        return not is_nisba(after)
    listed = words.has("body", after) or words.has("person", after)
    joined = after.startswith("لل") or (after[:1] in "ولب" and not listed)
    if not is_definite(word) or joined:
        return False
    if is_definite(after):
        return _is_second_definite(word, after, words, titled=titled)
    person = words.names("person", after) and not titled
    return person or words.has("plural", after) or words.names("body", after)


def _is_owned(line: Line, place: int) -> bool:
    """Tell a noun with a pronoun behind a definite one, which cannot govern it: "دعت النقابة أعضاءها"."""
    raw = line.raw(place)
    owned = len(raw) >= _SHORTEST_OWNED and raw.endswith(_OWNERS) and raw[0] not in "ولب"
    after_name = is_definite(line.at(place - 1)) or line.at(place - 1) == CLOSE
    return owned and after_name and not is_definite(line.at(place))


def _follows_bare_name(line: Line, place: int, words: SpeechWords) -> bool:
    """Tell people behind a single proper name: "دعا سامر الزعماء إلى"."""
    name, after = line.at(place), line.at(place + 1)
    known = is_definite(name) or any(words.has(code, name) for code in ("plural", "adjunct", "audience"))
    bare = line.is_word(place) and not (known or words.speaks(name))
    return bare and is_definite(after) and words.names("plural", after)


def _follows_full_name(line: Line, low: int, place: int, words: SpeechWords) -> bool:
    """Tell a body behind a title, its adjective and two bare names: "أبلغ المدرب الروماني سامر فرح الإدارة"."""
    body = is_definite(line.at(place)) and words.names("body", line.at(place))
    if not body or place < low + 3 or not is_definite(line.at(place - 3)):
        return False
    names = (line.at(place - 1), line.at(place - 2))
    return not any(is_definite(name) or words.speaks(name) or words.has("adjunct", name) for name in names)


def _begins_object(word: str, after: str, words: SpeechWords) -> bool:
    """Tell a word that begins an object whatever stands before, unless a noun governs it."""
    definite, governs = is_definite(word), words.speaks(word) and not is_definite(word)
    if words.has("deed", after) and (definite or (is_definite(after) and not governs)):
        return True
    if word.endswith(("ون", "ين")) and not is_definite(after) and words.names("body", after):
        return True
    asked = after in _PUBLIC and not words.speaks(word)
    return (
        (words.has("object", after) and not governs) or asked or (definite and words.has("addressed", after))
    )


def _is_second_definite(word: str, after: str, words: SpeechWords, *, titled: bool) -> bool:
    """Tell a second definite noun from the adjective of the first, which would agree with it."""
    if is_nisba(after):
        return False
    if after.endswith("ين") != word.endswith("ين"):
        return after.endswith("ين") or words.speaks(after)
    if titled:
        plural_then_one = word.endswith("ين") or is_nisba(word) or words.names("person", word)
        return plural_then_one and words.names("body", after) and not words.names("person", after)
    return words.speaks(after) or words.is_feminine(word) != after.endswith(_FEMININE)
