"""Where the words that name a speaker begin and end."""

import re
from typing import Final

from app.arabic.speech.event_nouns import is_action
from app.arabic.speech.grammar import ISSUED, RELATIVES, Tokens, is_name_ali, is_preposition, is_that
from app.arabic.speech.leads import is_past_time, skip_lead
from app.arabic.speech.lexicon import SpeechWords, is_definite, stems
from app.arabic.speech.line import CLOSE, OPEN, Line

_FOR: Final = "ل"
_LONGEST: Final = 30
_LONGEST_APPOSITION: Final = 16
_LONGEST_BARE_APPOSITION: Final = 3
_LONGEST_BRACKET: Final = 5
_PRONOUNS: Final = frozenset(
    (
        "هو",
        "هي",
        "هم",
        "فهو",
        "فهي",
        "فهم",
        "وهو",
        "وهي",
        "وهم",
        "هما",
        "نحن",
        "لكنه",
        "لكنها",
        "لكنهم",
        "ولكنه",
        "ولكنها",
        "ولكنهم",
    )
)
_GOVERNORS: Final = {
    "عن": frozenset(
        ("ناطق", "متحدث", "ناءب", "نواب", "ممثل", "مسءول", "مسءوله", "مسءولون", "مسءولين", "نيابه")
    ),
    "علي": frozenset(
        (
            "مشرف",
            "مشرفه",
            "مطلع",
            "مطلعه",
            "قاءم",
            "قاءمه",
            "مطلعين",
            "قاءمين",
            "مشرفين",
            "مشرفون",
            "قاءمون",
            "مطلعون",
        )
    ),
    "الي": frozenset(("مبعوث", "سفير", "موفد", "سفيره", "مبعوثه", "مقرب", "مقربه", "مقربين")),
}
"""Titles that take a preposition along into the name: "الناطق عن", "المشرف على", "المبعوث إلى"."""
_ASIDES_OF_FROM: Final = frozenset(("جهته", "جانبه", "خلال", "جانبها", "جهتها", "اجل", "ان", ""))
_RANKS_WITH_FIRST: Final = frozenset(("ملازم", "وزير", "رقيب", "عريف"))
_GENERAL: Final = frozenset(("العام", "العامه", "التنفيذي", "التنفيذيه"))
_OF_BODY: Final = frozenset(("لوكاله", "لشبكه", "لبرنامج", "لموقع"))
_PLAIN_SAYING: Final = frozenset(("say", "declare", "announce", "point", "stress"))
_LOOSE_ENDS: Final = frozenset(
    ("قد", "و", "ل", "في", "عن", "من", "ب", "ايضا", "كذلك", "-", ",", ".", ":", "/", "الي")
)
_INSIDE: Final = frozenset(("داخل", "ضمن", "وسط"))
_IN_THE: Final = "بال"
_PRESENT_LENGTH: Final = 4
_YEARS: Final = frozenset(("عام", "سنه"))
_AGED: Final = frozenset(("البالغ", "البالغه", "بالغ", "بالغه"))
"""Before the years of a speaker."""
_PREFERRED: Final = frozenset(("عدم", "ان", "الا", "البقاء", "حجب", "التحدث", "اخفاء"))
_SELVES: Final = frozenset(("نفسه", "نفسها", "نفسهم", "ذاته", "ذاتها", "انفسهم"))
_OF_THEM: Final = frozenset(("منهم", "منها", "منه", "منهما"))
_WITH_THEM: Final = frozenset(("معه", "معها", "معهم", "له", "لها", "لهم"))
_PAST_FEMININE: Final = re.compile("^(?:ا(?!ل)|ت)[ء-ي]{2,4}[^ا]ت$")
_NO_NAME: Final = ("adjunct", "relative", "opener", "audience", "negation", "lead_in")


def speaker(line: Line, low: int, high: int, words: SpeechWords, *, at_once: bool = False) -> Tokens | None:
    """Return the tokens in [low, high) that name the speaker, without occasion, audience and clauses about them.

    `at_once` tells that the name begins at `low`: "وفقا لوكالة" names the agency, which "قال لوكالة" only speaks to.
    """
    first = low if at_once else skip_lead(line, low, high, words)
    if first >= high or not _may_begin(line, first, words):
        return None
    last = _end(line, first, high, words)
    return _trimmed(line, first, _with_apposition(line, first, last, high, words))


def _may_begin(line: Line, first: int, words: SpeechWords) -> bool:
    word = line.at(first)
    if word in RELATIVES or word in _PRONOUNS or words.has("relative", word) or word[:1].isdigit():
        return False
    found, joined = words.readings(word)
    if found and joined and not words.names("person", word):
        return False
    if word.startswith(_IN_THE) or _is_present(word, words) or _is_plural_verb(word):
        return False
    return word == OPEN or (
        line.is_word(first) and not _is_joined(word, words) and not _is_participle(word, words)
    )


def _is_present(word: str, words: SpeechWords) -> bool:
    """Tell a verb in the present, يكذب, from names such as يوسف, اليمن and يوناني."""
    if not word.startswith("ي") or words.has("name", word) or len(word) != _PRESENT_LENGTH:
        return False
    return not (word.endswith(("ي", "ه", "ا", "ن", "س")) or words.speaks(word))


def _is_joined(word: str, words: SpeechWords) -> bool:
    """Tell a noun with و before it from a name that begins with one: "والانسحاب", not "والدة" or "وليد"."""
    if word[0] != "و" or any(words.has(code, word) for code in ("person", "body", "document")):
        return False
    return is_definite(word[1:]) or is_action(word[1:], words)


def _is_participle(word: str, words: SpeechWords) -> bool:
    found = words.readings(word)[0]
    return bool(found) and found[0].form.tense == "participle" and not words.names("person", word)


def _end(line: Line, first: int, high: int, words: SpeechWords) -> int:
    """Return where the name that begins at `first` ends."""
    place = first
    while place < min(high, first + _LONGEST):
        if line.at(place) in (OPEN, "("):
            closing = line.partner.get(place)
            if closing is None or closing >= high or not _is_inner(line, place, closing):
                return place
            place = closing
        elif (place > first and _stops(line, first, place, words)) or _is_sign(line, place):
            return place
        place += 1
    return place


def _is_sign(line: Line, place: int) -> bool:
    """Tell a sign that ends a name, not the full stop of an abbreviated title or the hyphen of a double name."""
    if line.is_word(place) or line.at(place) in ("'", "/"):
        return False
    abbreviates = line.at(place) == "." and len(line.at(place - 1)) == 1
    return not (abbreviates or (line.at(place) == "-" and line.is_glued(place)))


def _is_inner(line: Line, opening: int, closing: int) -> bool:
    """Tell whether a bracket belongs to the name: (واس), but no age or date."""
    if line.at(opening) == OPEN:
        return True
    inside = range(opening + 1, closing)
    return closing - opening <= _LONGEST_BRACKET and not any(line.at(place)[:1].isdigit() for place in inside)


def _stops(line: Line, first: int, place: int, words: SpeechWords) -> bool:
    """Tell whether a word ends the name before it."""
    word = line.at(place)
    if is_preposition(line, place):
        return _preposition_stops(line, first, place, words)
    if words.has("adjunct", word):
        ours = place == first + 1 or words.names("body", line.at(place + 1))
        inside = word in _INSIDE and ours and words.names("person", line.at(first))
        counted = word in _OF_THEM and words.has("part", line.at(place - 1))
        told_again = word in _SELVES and words.speaks(line.at(place - 1))
        kept = inside or counted or told_again or _is_part_of_name(line, place, words)
        return not (kept or _is_allied(line, first, place, words))
    if words.has("audience", word):
        return not _is_office_of(line, place)
    return any(
        (
            word[:1].isdigit() and line.at(place - 1) not in _AGED,
            word in _YEARS and line.at(place + 1)[:1].isdigit(),
            is_that(word),
            is_past_feminine(word) and place > first + 1,
            _is_because(word, words),
            words.has("relative", word) and not _is_no_clause(line, place),
            line.is_adverb(place) and line.at(place - 2) not in _AGED,
            is_past_time(line, place),
            _is_plural_verb(word),
            place > first and is_definite(line.at(first)) and _is_present(word, words),
            word == _FOR and line.at(place + 1) == OPEN and line.at(place - 1) not in _GENERAL,
            any(reading.manner in _PLAIN_SAYING for reading in words.readings(word)[0]),
        )
    )


def _is_no_clause(line: Line, place: int) -> bool:
    """Tell "صادر عن الوزارة" and the name فضل from words that begin a clause about the speaker."""
    word, following = line.at(place), line.at(place + 1)
    return (word in ISSUED and following == "عن") or (word == "فضل" and following not in _PREFERRED)


def _is_part_of_name(line: Line, place: int, words: SpeechWords) -> bool:
    """Tell a word of time inside a name: "روسيا اليوم", "ملازم أول"."""
    before, word = line.at(place - 1), line.at(place)
    return words.has("timed_name", f"{before} {word}") or (word == "اول" and before in _RANKS_WITH_FIRST)


def _is_allied(line: Line, first: int, place: int, words: SpeechWords) -> bool:
    """Tell the pronoun of a description from an adverbial: "القوات المتحالفة معه", "الهيئة التابعة لها"."""
    before = line.at(place - 1)
    described = place - 1 > first and is_definite(before) and not words.speaks(before)
    return described and line.at(place) in _WITH_THEM


def is_past_feminine(word: str) -> bool:
    """Tell a verb of the longer stems by its shape: اعتقلت, تمكنت, استهدفت; not بيروت or سلطات."""
    return _PAST_FEMININE.match(word) is not None


def _is_because(word: str, words: SpeechWords) -> bool:
    """Tell a reason that follows a name: لوجودها."""
    return word[0] == _FOR and word.endswith(("ها", "هم")) and is_action(word[1:], words)


def _is_plural_verb(word: str) -> bool:
    """Tell a present plural by its shape: يقاتلون."""
    return len(word) > len("يقولو") and word.startswith("ي") and word.endswith("ون")


def _is_office_of(line: Line, place: int) -> bool:
    """Tell "المدير العام لوكالة الطاقة" from "قال المدير لوكالة الأنباء"."""
    following, before = line.at(place + 1), line.at(place - 1)
    if line.at(place) not in _OF_BODY or following == OPEN or following.startswith(("الانباء", "انباء")):
        return False
    return before in _GENERAL


def _preposition_stops(line: Line, first: int, place: int, words: SpeechWords) -> bool:
    word, following, before = line.at(place), line.at(place + 1), line.at(place - 1)
    on_site = word in ("في", "علي") and words.names("site", following)
    if on_site or (line.at(first) == OPEN and before == CLOSE):
        return True
    if word == "في":
        return words.names("venue", following) or following[:1].isdigit() or following in ("", OPEN)
    person_on = word == "علي" and words.names("person", before) and not _governs(before, word)
    if (before.startswith("الم") and not person_on) or _is_present_verb(line, place - 1, first, words):
        return False
    if word == "من":
        cause = following == "اجل" and words.names("body", line.at(first))
        return following in _ASIDES_OF_FROM and not cause
    if word == "الي":
        return not any(_governs(line.at(inner), word) for inner in range(first, place))
    issued = word == "عن" and (before in ISSUED or (following == "المنكر" and before.endswith("النهي")))
    return word != "بين" and not issued and not _governs(before, word)


def _governs(word: str, preposition: str) -> bool:
    holders = _GOVERNORS.get(preposition, frozenset())
    return word in holders or any(stem in holders for stem in stems(word))


def _is_present_verb(line: Line, place: int, first: int, words: SpeechWords) -> bool:
    """Tell a verb that describes an unnamed speaker: "مسؤول يشرف على الإجلاء"."""
    word = line.at(place)
    if place <= first or is_definite(line.at(first)) or words.has("name", word):
        return False
    return len(word) > len("يدل") and word.startswith("ي") and not word.endswith(("ي", "ه"))


def _with_apposition(line: Line, first: int, last: int, high: int, words: SpeechWords) -> int:
    """Take a phrase between commas along when it names the same speaker: "فلان، المتحدث باسم الجيش،"."""
    if last <= first or last >= high or line.at(last) not in (",", "-"):
        return last
    start = stop = last + 1
    while stop < min(high, start + _LONGEST_APPOSITION + 1) and line.at(stop) not in (",", "-", ":"):
        stop = line.partner.get(stop, stop) + 1 if line.at(stop) in (OPEN, "(") else stop + 1
    if not 1 <= stop - start <= _LONGEST_APPOSITION or not _is_apposition(line, start, words):
        return last
    parted = line.at(last) == "-" and not words.speaks(line.at(start))
    if parted and stop - start > _LONGEST_BARE_APPOSITION:
        return last
    return _end(line, start, min(stop, high), words)


def _is_apposition(line: Line, start: int, words: SpeechWords) -> bool:
    word = line.at(start)
    if is_name_ali(line, start):
        return True
    if not line.is_word(start) or word[:1].isdigit() or is_preposition(line, start):
        return False
    if any(words.has(code, word) for code in _NO_NAME) or is_action(word, words):
        return False
    titled = words.has("person", word) or words.has("body", word)
    verb = bool(words.readings(word)[0]) and not words.names("person", word)
    present = word.startswith("ي") and not words.has("name", word)
    plain = is_definite(word) or titled or words.has("given_name", word)
    clitic = word[0] in "وفبل" and not plain
    return not (verb or present or clitic or (word.startswith("ال") and word.endswith("ا")))


def _trimmed(line: Line, first: int, last: int) -> Tokens | None:
    while last > first and line.at(last - 1) in _LOOSE_ENDS | {OPEN}:
        last -= 1
    while first < last and line.at(first) == CLOSE:
        first += 1
    return (first, last) if first < last else None
