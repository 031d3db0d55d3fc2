"""Where the words that name a speaker begin and end, to the right and to the left of a cue."""

from typing import Final

from app.arabic.speech.complements import is_action, is_that
from app.arabic.speech.lexicon import SpeechWords, is_definite, stems
from app.arabic.speech.line import CLOSE, OPEN, Line

Tokens = tuple[int, int]
"""A half-open range of token numbers."""

_TIMES: Final = frozenset(("الشهر", "الاسبوع", "العام", "السنه", "الليله", "الموسم"))
_WHICH: Final = frozenset(
    ("الماضي", "الماضيه", "الجاري", "الحالي", "الفاءت", "المنصرم", "الحاليه", "الجاريه")
)
_LONGEST: Final = 30
_LONGEST_LEAD: Final = 25
_LONGEST_APPOSITION: Final = 16
_LONGEST_BRACKET: Final = 5
_LEFT_REACH: Final = 24
_PREPOSITIONS: Final = frozenset(
    ("في", "من", "الي", "عن", "علي", "مع", "حتي", "بين", "وفي", "ومن", "وعلي", "وعن", "بعد", "قبل")
)
_CLITIC_FOR: Final = "ل"
_PRONOUNS: Final = frozenset(("هو", "هي", "هم", "فهو", "فهي", "فهم", "وهو", "وهي", "وهم", "هما", "نحن"))
_HAD: Final = frozenset(("كان", "كانت", "وكان", "وكانت", "كانا", "كانوا", "وكانوا"))
_PRONOUN_RELATIVES: Final = frozenset(
    ("الذي", "التي", "الذين", "اللذان", "اللتان", "اللواتي", "والذي", "والتي", "والذين")
)
_KEEPS_ABOUT: Final = frozenset(
    ("ناطق", "متحدث", "ناءب", "نواب", "ممثل", "مسءول", "مسءوله", "مسءولون", "مسءولين", "نيابه")
)
_KEEPS_ON: Final = frozenset(
    ("مشرف", "مشرفه", "مطلع", "مطلعه", "قاءم", "قاءمه", "مطلعين", "قاءمين", "مشرفين", "مشرفون")
)
_KEEPS_TO: Final = frozenset(("مبعوث", "سفير", "موفد", "سفيره", "مبعوثه", "مقرب", "مقربه", "مقربين"))
_LOOSE_ENDS: Final = frozenset(
    ("قد", "و", "ل", "في", "عن", "من", "ب", "ايضا", "كذلك", "-", ",", ".", ":", "الي")
)


def speaker(line: Line, low: int, high: int, words: SpeechWords) -> Tokens | None:
    """Return the tokens in [low, high) that name the speaker, without occasion, audience and clauses about them."""
    first = _skip_lead(line, low, high, words)
    if first < high and (line.at(first) in _PRONOUN_RELATIVES or words.has("relative", line.at(first))):
        return None
    if (
        first >= high
        or line.at(first)[:1].isdigit()
        or line.at(first) in _PRONOUNS
        or not (line.is_word(first) or line.at(first) == OPEN)
    ):
        return None
    last = _end(line, first, high, words)
    last = _with_apposition(line, first, last, high, words)
    return _trimmed(line, first, last)


def had_subject(line: Line, verb: int, words: SpeechWords) -> Tokens | None:
    """Return the subject of كان before a verb: "وكان X قد قال"; None where there is no such كان."""
    for place in range(verb - 1, max(verb - _LEFT_REACH, -1), -1):
        if line.at(place) in _HAD:
            found = speaker(line, place + 1, verb, words)
            if found is None and line.at(place - 1) not in _PRONOUN_RELATIVES:
                return left_subject(line, place, words) if verb - place <= 2 else None
            is_relative = line.at(place - 1) in _PRONOUN_RELATIVES
            return found if found is not None and found[0] <= place + 2 and not is_relative else None
        if line.at(place) in (":", ";", ".", "?", "!"):
            return None
    return None


def left_start(line: Line, verb: int, words: SpeechWords) -> int:
    """Return where the clause that holds a verb begins, going left from it."""
    place = verb
    while place > 0 and verb - place < _LEFT_REACH:
        before = line.at(place - 1)
        if before == CLOSE and place - 1 in line.partner:
            place = line.partner[place - 1]
            continue
        if before == ")" and place - 1 in line.partner:
            place = line.partner[place - 1]
            continue
        if not line.is_word(place - 1) or words.has("opener", before) or before in _PRONOUN_RELATIVES:
            break
        if is_that(before.removeprefix("و")):
            break
        place -= 1
    return place


def left_subject(line: Line, verb: int, words: SpeechWords) -> Tokens | None:
    """Return the noun phrase that ends right before a verb and opens its clause, as a subject does."""
    start = left_start(line, verb, words)
    if start >= verb and line.at(verb - 1) == ",":
        start = _across_comma(line, verb, words)
    if start >= verb or words.has("negation", line.at(verb - 1)):
        return None
    if not _may_be_subject(line, start, words):
        return None
    found = speaker(line, start, verb, words)
    return found if found is not None and _reaches(line, found, verb, words) else None


def _reaches(line: Line, found: Tokens, verb: int, words: SpeechWords) -> bool:
    """Tell whether nothing but an occasion stands between a subject and its verb."""
    after = line.at(found[1])
    if found[1] >= verb or after in (",", "قد"):
        return True
    if after in ("من", "الي", "عن") or (after == "علي" and not words.names("venue", line.at(found[1] + 1))):
        return False
    if any((after in _PREPOSITIONS, words.has("adjunct", after), words.has("relative", after))):
        return words.speaks(line.at(found[0])) or line.at(found[0]) == OPEN
    return False


def relative_antecedent(
    line: Line, verb: int, words: SpeechWords, *, feminine: bool
) -> tuple[int, Tokens | None] | None:
    """Return, for a verb after الذي / التي, where the relative clause begins and who speaks in it; else None.

    Nobody is named when the verb disagrees with the pronoun: "المدينة التي قال إنها".
    """
    place = verb - 1
    if line.at(place) in ("قد", "بدوره", "بدورها", "كان", "كانت"):
        place -= 1
    if line.at(place) not in _PRONOUN_RELATIVES:
        return None
    end = place - 1 if line.at(place - 1) == "," else place
    if feminine != (line.at(place) in ("التي", "والتي", "اللواتي", "اللتان")):
        return place, None
    start = left_start(line, end, words)
    head = next((inner for inner in range(end - 1, start - 1, -1) if words.speaks(line.at(inner))), None)
    if head is None:
        return place, None
    while head > start and words.speaks(line.at(head - 1)):
        head -= 1
    return place, speaker(line, head, end, words)


def first_phrase(line: Line, low: int, high: int, words: SpeechWords) -> int:
    """Return where the first noun phrase of [low, high) ends: the accused or asked stands after the speaker.

    The whole range is returned as one phrase when nothing shows a border.
    """
    titled = words.names("person", line.at(low))
    place = low
    while place < high:
        following = place + 1
        if place in line.partner and line.at(place) == OPEN:
            following = line.partner[place] + 1
        if following < high and _is_border(line, place, following, titled=titled, words=words):
            return following
        place = following
    return high


def _is_border(line: Line, place: int, following: int, *, titled: bool, words: SpeechWords) -> bool:
    """Tell whether a new noun phrase begins at `following`."""
    word, after = line.at(place), line.at(following)
    governs = words.speaks(word) and not is_definite(word)
    if (
        after == ","
        or (words.has("object", after) and not governs)
        or (words.has("addressed", after) and is_definite(word))
        or (words.has("deed", after) and is_definite(word))
    ):
        return True
    if words.has("deed", after) and is_definite(after) and not governs:
        return True
    if (
        word.endswith(("ون", "ين"))
        and line.is_word(following)
        and not is_definite(after)
        and words.names("body", after)
    ):
        return True
    if words.has("state", after):
        return not titled and (is_definite(word) or words.has("state", word))
    if words.has("state", word):
        return not _is_adjective(after)
    if not is_definite(word):
        return False
    if is_definite(after):
        if after.endswith("ين") and not _is_adjective(after):
            return True
        if titled:
            return _is_adjective(word) and words.names("body", after) and not words.names("person", after)
        return words.speaks(after) and not _is_adjective(after)
    return after[:1] not in "ولب" and (
        words.names("body", after) or (words.names("person", after) and not titled)
    )


def _is_adjective(word: str) -> bool:
    return is_definite(word) and word.endswith(("ي", "يه", "يون", "يين", "يان"))


def _skip_lead(line: Line, low: int, high: int, words: SpeechWords) -> int:
    """Pass what may stand before the speaker: the audience, the time, the occasion."""
    place = low
    while place < high:
        after = _after_lead(line, place, high, words)
        if after <= place:
            return place
        place = after
    return high


def _after_lead(line: Line, place: int, high: int, words: SpeechWords) -> int:
    """Return the token after one leading adverbial, or `place` when there is none."""
    word = line.at(place)
    if word in (",", "-", ";"):
        return place + 1
    if word == OPEN and _is_addressee(line, place, words):
        return line.partner[place] + 1
    if word in "([" and place in line.partner:
        return line.partner[place] + 1
    if word == _CLITIC_FOR and line.at(place + 1) == OPEN:
        return line.partner.get(place + 1, place + 1) + 1
    if words.has("audience", word):
        return _after_audience(line, place, high, words)
    if word in _PREPOSITIONS and not _is_name_ali(line, place):
        return _next_title(line, place + 1, high, words)
    if word in _TIMES and line.at(place + 1) in _WHICH:
        return place + 2
    if words.has("adjunct", word):
        return _after_adjunct(line, place, high, words)
    return place + 1 if line.is_word(place) and line.is_adverb(place) else place


def _is_addressee(line: Line, place: int, words: SpeechWords) -> bool:
    """Tell a quoted name that stands before the title of the speaker: أبلغ «الصحيفة» مصدر."""
    closing = line.partner.get(place)
    if closing is None or closing - place > _LONGEST_BRACKET:
        return False
    return words.names("person", line.at(closing + 1))


def _after_adjunct(line: Line, place: int, high: int, words: SpeechWords) -> int:
    """A word of time is one word; a preposition takes the phrase behind it along."""
    following = line.at(place + 1)
    if line.at(place) in ("يوم", "مساء", "صباح", "ظهر", "فجر", "ليل", "اول", "ليله", "مره"):
        return place + 2
    if words.speaks(following) or words.has("adjunct", following) or place + 1 >= high:
        return place + 1
    if line.at(place).endswith("ا") or is_definite(line.at(place)) or line.at(place) in ("امس", "قد", "كذلك"):
        return place + 1
    return _next_title(line, place + 1, high, words)


def _after_audience(line: Line, place: int, high: int, words: SpeechWords) -> int:
    if line.at(place + 1) == OPEN:
        return line.partner.get(place + 1, place + 1) + 1
    if line.at(place).startswith("لل") or line.at(place) == "لنا":
        return place + 1
    return _next_title(line, place + 1, high, words)


def _next_title(line: Line, place: int, high: int, words: SpeechWords) -> int:
    """Return where the next title of a person begins, not one that another noun governs; `high` if there is none."""
    for later in range(place, min(high, place + _LONGEST_LEAD)):
        if line.at(later) in (",", CLOSE, ")") and later + 1 < high and line.is_word(later + 1):
            return later + 1
        if later > place and words.names("person", line.at(later)) and line.at(later)[:1] not in "ولب":
            return later
    return high


def _end(line: Line, first: int, high: int, words: SpeechWords) -> int:
    """Return where the name that begins at `first` ends."""
    place = first
    while place < min(high, first + _LONGEST):
        word = line.at(place)
        if word in (OPEN, "("):
            closing = line.partner.get(place)
            if closing is None or closing >= high or not _is_inner(line, place, closing):
                return place
            place = closing + 1
            continue
        if place > first and _stops(line, first, place, words):
            return place
        if (
            not line.is_word(place)
            and word not in ("'", "/")
            and not (word == "." and len(line.at(place - 1)) == 1)
        ):
            return place
        place += 1
    return place


def _is_inner(line: Line, opening: int, closing: int) -> bool:
    """Tell whether a bracket belongs to the name: (واس), but no age or date."""
    if line.at(opening) == OPEN:
        return True
    inside = range(opening + 1, closing)
    return closing - opening <= _LONGEST_BRACKET and not any(line.at(place)[:1].isdigit() for place in inside)


def _stops(line: Line, first: int, place: int, words: SpeechWords) -> bool:
    """Tell whether a word ends the name before it."""
    word = line.at(place)
    if word[:1].isdigit() or words.has("relative", word) or line.is_adverb(place):
        return True
    if (word in _TIMES and line.at(place + 1) in _WHICH) or _is_plural_verb(word):
        return True
    if words.has("audience", word):
        return not _is_office_of(line, place, words)
    if word == _CLITIC_FOR and line.at(place + 1) == OPEN:
        return True
    if word in _PREPOSITIONS:
        return _preposition_stops(line, first, place, words)
    if words.has("adjunct", word):
        if f"{line.at(place - 1)} {word}" in words.nouns.get("timed_name", frozenset()):
            return False
        return not (word == "اول" and line.at(place - 1) in ("ملازم", "وزير", "رقيب", "عريف"))
    return _is_other_verb(line, place, words)


def _is_plural_verb(word: str) -> bool:
    """Tell a present plural by its shape: يقاتلون."""
    return len(word) > _LONGEST_BRACKET and word.startswith("ي") and word.endswith("ون")


def _is_office_of(line: Line, place: int, words: SpeechWords) -> bool:
    """Tell "المدير العام لوكالة الطاقة" from "قال المدير لوكالة الأنباء"."""
    holder = any(
        stem in words.nouns.get("person", ()) for stem in [line.at(place - 1), *stems(line.at(place - 1))]
    )
    of_body = line.at(place) in ("لوكاله", "لشبكه", "لبرنامج", "لموقع") and not line.at(place + 1).startswith(
        ("الانباء", "انباء")
    )
    return (
        of_body
        and (holder or line.at(place - 1) in ("العام", "العامه", "التنفيذي", "التنفيذيه"))
        and line.at(place + 1) != OPEN
    )


def _preposition_stops(line: Line, first: int, place: int, words: SpeechWords) -> bool:
    word, following, before = line.at(place), line.at(place + 1), line.at(place - 1)
    if line.at(first) == OPEN and before == CLOSE:
        return True
    if word != "في" and (before.startswith("الم") or _is_present_verb(line, place - 1, first, words)):
        return False
    if word == "علي":
        return line.is_preposition_ala(place) and not _governs(before, _KEEPS_ON)
    if word == "عن":
        return not _governs(before, _KEEPS_ABOUT)
    if word == "الي":
        return not any(_governs(line.at(inner), _KEEPS_TO) for inner in range(first, place))
    if word == "في":
        return words.names("venue", following) or following[:1].isdigit() or following in ("", OPEN)
    if word == "من":
        return following in ("جهته", "جانبه", "خلال", "جانبها", "جهتها", "اجل", "ان") or following == ""
    return word not in ("بين",)


def _is_present_verb(line: Line, place: int, first: int, words: SpeechWords) -> bool:
    """Tell a verb that describes an unnamed speaker: "مسؤول يشرف على الإجلاء"."""
    word = line.at(place)
    if place <= first or is_definite(line.at(first)) or words.has("name", word):
        return False
    return len(word) > len("يدل") and word.startswith("ي") and not word.endswith(("ي", "ه"))


def _governs(word: str, holders: frozenset[str]) -> bool:
    return word in holders or any(stem in holders for stem in stems(word))


def _is_other_verb(line: Line, place: int, words: SpeechWords) -> bool:
    """Tell whether another verb of reporting, unmistakable by its form, stands here."""
    found, _ = words.readings(line.at(place))
    return any(reading.manner in ("say", "announce", "point", "stress") for reading in found)


def _is_name_ali(line: Line, place: int) -> bool:
    return line.at(place) == "علي" and not line.is_preposition_ala(place)


def _with_apposition(line: Line, first: int, last: int, high: int, words: SpeechWords) -> int:
    """Take a phrase between commas along when it names the same speaker: "فلان، المتحدث باسم الجيش،"."""
    if last <= first or line.at(last) != "," or last >= high:
        return last
    start = last + 1
    stop = start
    while stop < high and line.at(stop) not in (",", "-", ":"):
        stop = line.partner.get(stop, stop) + 1 if line.at(stop) in (OPEN, "(") else stop + 1
    if stop - start < 1 or stop - start > _LONGEST_APPOSITION or not _is_apposition(line, start, words):
        return last
    return _end(line, start, min(stop, high), words)


def _is_apposition(line: Line, start: int, words: SpeechWords) -> bool:
    word = line.at(start)
    if not line.is_word(start) or word[:1].isdigit() or word in _PREPOSITIONS:
        return _is_name_ali(line, start)
    if any(
        words.has(code, word) for code in ("adjunct", "relative", "opener", "audience", "negation", "lead_in")
    ):
        return False
    if is_action(word, words) or (word.startswith("ي") and not words.has("name", word)):
        return False
    if word == _CLITIC_FOR or (words.readings(word)[0] and not words.names("person", word)):
        return False
    if (
        word[0] in "وفبل"
        and not is_definite(word)
        and not words.has("person", word)
        and not words.has("body", word)
    ):
        return False
    return not (word.startswith("ال") and word.endswith("ا"))


def _trimmed(line: Line, first: int, last: int) -> Tokens | None:
    while last > first and line.at(last - 1) in _LOOSE_ENDS:
        last -= 1
    while last > first and line.at(last - 1) == OPEN:
        last -= 1
    while first < last and line.at(first) == CLOSE:
        first += 1
    return (first, last) if first < last else None


def _across_comma(line: Line, verb: int, words: SpeechWords) -> int:
    """Return where a subject begins that a comma parts from its verb; `verb` when there is none."""
    start = left_start(line, verb - 1, words)
    return start if start < verb - 1 and words.speaks(line.at(start)) else verb


def _may_be_subject(line: Line, start: int, words: SpeechWords) -> bool:
    word = line.at(start)
    if word[:1] in "وف" and (
        word[1:] in _PREPOSITIONS or any(words.has(code, word[1:]) for code in ("adjunct", "lead_in"))
    ):
        return False
    if line.at(start) == OPEN:
        return True
    if word in _PREPOSITIONS and not _is_name_ali(line, start):
        return False
    barred = ("adjunct", "opener", "negation", "relative", "lead_in", "audience")
    if any(words.has(code, word) for code in barred):
        return False
    if is_action(word, words) and not words.speaks(word):
        return False
    found, joined = words.readings(word)
    return not (found and (joined or not words.names("person", word)))
