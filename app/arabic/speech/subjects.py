"""Subjects that stand before their verb: "إلا أن المتحدث أكد", "وكان الوزير قد قال", "المصدر الذي أضاف"."""

from typing import Final

from app.arabic.speech.event_nouns import is_action
from app.arabic.speech.grammar import (
    FEMININE_RELATIVES,
    PREPOSITIONS,
    RELATIVES,
    Tokens,
    is_preposition,
    is_that,
)
from app.arabic.speech.lexicon import OWNERS, SpeechWords, is_definite
from app.arabic.speech.line import CLOSE, OPEN, Line
from app.arabic.speech.names import is_past_feminine, speaker

_REACH: Final = 24
_LONGEST_BARE_NAME: Final = 4
_DESCRIBED: Final = 3
_PICTURES: Final = frozenset(("صوره", "رسم", "لوحه"))
"""Captions describe these: "صورة تظهر الدمار"."""
_WORTH_MENTION: Final = "يذكر"
_HAD: Final = frozenset(("كان", "كانت", "وكان", "وكانت", "كانا", "كانوا", "وكانوا"))
_BUT: Final = frozenset(("لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "ولكنهم"))
_STOPS: Final = frozenset((":", ";", ".", "?", "!"))
_BETWEEN: Final = frozenset(("قد", "بدوره", "بدورها", "كان", "كانت"))
_NO_SUBJECT: Final = ("adjunct", "opener", "negation", "relative", "lead_in", "audience")
_NOT_AFTER_AND: Final = ("adjunct", "lead_in")


def had_subject(line: Line, verb: int, words: SpeechWords) -> Tokens | None:
    """Return the subject of كان before a verb, "وكان X قد قال" or "X كان قد قال"; None where there is no such كان."""
    for place in range(verb - 1, max(verb - _REACH, -1), -1):
        if line.at(place) in _HAD:
            return _subject_of_had(line, place, verb, words)
        if line.at(place) in _STOPS or line.at(place) in _BUT:
            return None
    return None


def left_start(line: Line, verb: int, words: SpeechWords) -> int:
    """Return where the clause that holds a verb begins, going left from it."""
    place = verb
    while place > 0 and verb - place < _REACH:
        before = line.at(place - 1)
        if before in (CLOSE, ")") and place - 1 in line.partner:
            place = line.partner[place - 1]
            continue
        if not line.is_word(place - 1) or _opens_clause(before, words):
            break
        place -= 1
    return place


def left_subject(line: Line, verb: int, words: SpeechWords) -> Tokens | None:
    """Return the noun phrase that ends right before a verb and opens its clause, as a subject does."""
    if line.at(verb - 1) == "قد":
        verb -= 1
    start = left_start(line, verb, words)
    if start >= verb and line.at(verb - 1) == ",":
        start = _across_comma(line, verb, words)
    if start >= verb or words.has("negation", line.at(verb - 1)) or not _may_be_subject(line, start, words):
        return None
    known = words.speaks(line.at(start)) or is_definite(line.at(start)) or line.at(start) == OPEN
    if verb - start > _LONGEST_BARE_NAME and not (known or _is_titled(line, start, words)):
        return None
    found = speaker(line, start, verb, words)
    return found if found is not None and _reaches(line, found, verb, words) else None


def _is_titled(line: Line, start: int, words: SpeechWords) -> bool:
    """Tell a bare name before its title: "لكن سامر فرح وزير العمل قال"."""
    return any(
        words.names("person", line.at(place)) for place in range(start + 1, start + _LONGEST_BARE_NAME)
    )


def described_noun(line: Line, verb: int, words: SpeechWords, *, feminine: bool) -> Tokens | None:
    """Return the indefinite noun that a verb right after it describes: "بعد تقارير طبية تؤكد تدهور حاله".

    At the beginning of a clause the noun behind a preposition is where it was said: "وفي بيان أكد أن".
    """
    if line.at(verb) == _WORTH_MENTION:
        return None
    head = verb - 1
    while head > 0 and verb - head <= _DESCRIBED and not _is_described(line, head, words):
        if not line.is_word(head) or is_definite(line.at(head)) or is_preposition(line, head):
            return None
        head -= 1
    if head <= 0 or not _is_described(line, head, words) or words.is_feminine(line.at(head)) != feminine:
        return None
    is_venue = is_preposition(line, head - 1) and not line.is_word(head - 2)
    return None if is_venue or not line.is_word(head - 1) else (head, verb)


def _is_described(line: Line, place: int, words: SpeechWords) -> bool:
    word = line.at(place)
    if is_definite(word) or word.removeprefix("و") in _PICTURES:
        return False
    return words.has("document", word) or words.has("document", word[1:])


def relative_antecedent(
    line: Line, verb: int, words: SpeechWords, *, feminine: bool
) -> tuple[int, Tokens | None] | None:
    """Return, for a verb after الذي / التي, where the relative clause begins and who speaks in it; else None.

    Nobody is named when the verb disagrees with the pronoun: "المدينة التي قال إنها".
    """
    place = verb - 2 if line.at(verb - 1) in _BETWEEN else verb - 1
    if line.at(place) not in RELATIVES:
        return None
    if feminine != (line.at(place) in FEMININE_RELATIVES):
        return place, None
    end = place - 1 if line.at(place - 1) == "," else place
    start = left_start(line, end, words)
    heads = (inner for inner in range(end - 1, start - 1, -1) if words.speaks(line.at(inner)))
    head = next((inner for inner in heads if not (feminine and _is_man(line.at(inner), words))), None)
    if head is None:
        return place, None
    while head > start and words.speaks(line.at(head - 1)):
        head -= 1
    return place, speaker(line, head, end, words)


def _is_man(word: str, words: SpeechWords) -> bool:
    """Tell a person of whom التي does not speak: "الناشط … التي"."""
    return words.names("person", word) and not words.is_feminine(word)


def _subject_of_had(line: Line, had: int, verb: int, words: SpeechWords) -> Tokens | None:
    if line.at(had - 1) in RELATIVES:
        return None
    found = speaker(line, had + 1, verb, words)
    if found is None:
        return left_subject(line, had, words) if verb - had <= len(("كان", "قد")) else None
    return found if found[0] <= had + 2 else None


def _opens_clause(word: str, words: SpeechWords) -> bool:
    return words.has("opener", word) or word in RELATIVES or is_that(word.removeprefix("و"))


def _across_comma(line: Line, verb: int, words: SpeechWords) -> int:
    """Return where a subject begins that a comma parts from its verb; `verb` when there is none."""
    start = left_start(line, verb - 1, words)
    head = start + words.has("plural", line.at(start))
    return start if start < verb - 1 and words.speaks(line.at(head)) else verb


def _reaches(line: Line, found: Tokens, verb: int, words: SpeechWords) -> bool:
    """Tell whether nothing but an occasion stands between a subject and its verb."""
    after = line.at(found[1])
    if found[1] >= verb or after in (",", "قد"):
        return True
    if after in ("من", "الي", "عن") or (after == "علي" and not words.names("venue", line.at(found[1] + 1))):
        return False
    described = words.has("relative", after) and after.startswith("ال")
    if described or after in PREPOSITIONS or words.has("adjunct", after):
        return words.speaks(line.at(found[0])) or line.at(found[0]) == OPEN
    return False


def _may_be_subject(line: Line, start: int, words: SpeechWords) -> bool:
    word = line.at(start)
    if word == OPEN:
        return True
    if is_preposition(line, start) or any(words.has(code, word) for code in _NO_SUBJECT):
        return False
    if any(is_past_feminine(word.removesuffix(owner)) for owner in ("", *OWNERS)):
        return False
    if word[0] in "وف" and (
        word[1:] in PREPOSITIONS or any(words.has(code, word[1:]) for code in _NOT_AFTER_AND)
    ):
        return False
    if is_action(word, words) and not words.speaks(word):
        return False
    found, joined = words.readings(word)
    return not (found and (joined or not words.names("person", word)))
