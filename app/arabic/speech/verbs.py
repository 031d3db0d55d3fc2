"""Cues that are verbs: "أعلنت الوزارة أن", "وكان المتحدث قد قال", "الذي أضاف أن", "مؤكدا أن", "«…»، قال فلان"."""

from typing import Final

from app.arabic.speech.complements import Complement, find_complement
from app.arabic.speech.cue import NAMED, Construction, Cue
from app.arabic.speech.doubts import is_doubtful
from app.arabic.speech.grammar import THESE, is_that
from app.arabic.speech.inverted import ALL_THAT, TOLD_BEFORE, cue_without_complement
from app.arabic.speech.lexicon import Reading, SpeechWords, is_definite
from app.arabic.speech.line import SHADDA, Line
from app.arabic.speech.names import speaker
from app.arabic.speech.naming import name_speaker, names_left
from app.arabic.speech.participles import participle_cue
from app.arabic.speech.relays import after_saying
from app.arabic.speech.verb_at import AFTER_THESE_NO_VERB, VerbAt

_ELSEWHERE: Final = frozenset(("relay", "rumour", "learn"))
_NEGATIVE: Final = frozenset(("deny", "rule_out"))
_WITH_OBJECT: Final = frozenset(
    (
        "inform",
        "describe",
        "accuse",
        "urge",
        "appeal",
        "expect",
        "estimate",
        "think",
        "threaten",
        "warn",
        "pledge",
    )
)
_CONTINUED: Final = frozenset(("clause", "quotation", "colon", "saying"))
_NEAR: Final = 7
_SINCE_REACH: Final = 6
_TO_DO: Final = frozenset(("وان", "بان", "لان", "او"))
"""Before a verb in the present, as in "that they announce": it is not said yet."""
_THAT_THEY: Final = frozenset(("انه", "انها", "انهم"))
_TIME_OF_THAT: Final = frozenset(("قبل", "بعد", "منذ", "الي", "ما"))
"""Before أن and a verb: it was said, or will be."""


def verb_cue(line: Line, place: int, words: SpeechWords) -> Cue | None:
    """Return the cue that the word at `place` is, as a verb of reporting with its complement; None if it is none."""
    found, joined = words.readings(line.at(place))
    readings = (
        _as_written(line, place, found) if found and not (joined and _is_of_root_waw(line, place)) else ()
    )
    if not readings or _is_formula(line, place) or _is_barred(line, place, readings, words, joined=joined):
        return None
    for reading in readings:
        cue = _cue(VerbAt(line, place, reading, words, joined))
        if cue is not None:
            return cue
    return None


def _is_of_root_waw(line: Line, place: int) -> bool:
    """Tell ودّعت, "bade farewell", from ودعت: no verb doubles its first letter behind و."""
    return line.raw(place)[2:3] == SHADDA


def _as_written(line: Line, place: int, readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Leave out the readings that the letters before folding rule out: أعتقد "I think", نفي "denial", طالبة "a student"."""
    raw = line.raw(place)
    first_person = raw.lstrip("وف")[:1]
    if first_person == "آ":
        return ()
    if first_person == "أ":
        readings = tuple(reading for reading in readings if not reading.form.joining_alif)
    if raw.endswith("ة"):
        readings = tuple(reading for reading in readings if not reading.form.has_object)
    if raw.endswith("ي"):
        readings = tuple(reading for reading in readings if not reading.form.weak_end)
    return readings


def _is_formula(line: Line, place: int) -> bool:
    """Tell "تبين أن" and "يذكر أن", where nobody says anything."""
    word = line.at(place)
    if not is_that(line.at(place + 1)):
        return False
    return word.endswith("تبين") or (word.endswith("يذكر") and not line.is_word(place - 1))


def _is_barred(
    line: Line, place: int, readings: tuple[Reading, ...], words: SpeechWords, *, joined: bool
) -> bool:
    """Tell whether the words around rule a report out: negation, a preposition before it, a subjunctive after أن."""
    denies = any(reading.manner in _NEGATIVE for reading in readings)
    named = is_definite(line.at(place + 2)) or words.speaks(line.at(place + 2))
    if line.at(place + 1) in THESE and not named:
        return not denies
    before = line.at(place - 1)
    if joined:
        return False
    if before in _TO_DO and all(reading.form.tense == "present" for reading in readings):
        return True
    if before in _THAT_THEY and line.at(place).startswith("س"):
        return True
    if before == "ان":
        earlier = {line.at(place - back) for back in range(2, _SINCE_REACH)}
        return "سبق" not in earlier and line.at(place - 2).removeprefix("و") not in _TIME_OF_THAT
    negated = words.has("negation", before.removeprefix("و")) and before != "ما"
    bare = before[1:] if before[:1] in "وف" else before
    governed = before in AFTER_THESE_NO_VERB or bare in AFTER_THESE_NO_VERB
    return governed or (negated and not denies)


def _cue(verb: VerbAt) -> Cue | None:
    if verb.form.tense == "participle":
        return participle_cue(verb)
    if verb.code in _ELSEWHERE or (verb.form.has_object and verb.code not in _WITH_OBJECT):
        return None
    found = find_complement(verb.line, verb.place + 1, verb.code, verb.words)
    if found is None or _points_back(verb, found):
        return cue_without_complement(verb)
    if verb.code == "continue" and not _continues(verb, found):
        return None
    if found.kind == "saying" and verb.code == "answer":
        return _answer(verb, found)
    return _with_complement(verb, found)


def _points_back(verb: VerbAt, found: Complement) -> bool:
    """Tell "أوضح ذلك فلان، مبينا أن" from "قال ذلك المسؤول إن": the first has no clause before a comma."""
    back = verb.line.at(verb.place + 1) in ALL_THAT and verb.words.speaks(verb.line.at(verb.place + 2))
    if not back or verb.code not in TOLD_BEFORE:
        return False
    return found.kind in ("event", "link") or "," in verb.line.words[verb.place : found.start]


def _continues(verb: VerbAt, found: Complement) -> bool:
    return (
        not verb.form.text.startswith("س") and found.kind in _CONTINUED and found.start - verb.place <= _NEAR
    )


def _with_complement(verb: VerbAt, found: Complement) -> Cue | None:
    cue = verb.draft(_construction(found), found.content)
    if found.kind == "saying":
        cue.last += found.start == verb.place + 1
        cue.content_start = after_saying(verb.line, found.content)
        found = Complement("colon", found.start, cue.content_start)
    name_speaker(cue, verb, found)
    return None if is_doubtful(cue, verb, found) else cue


def _answer(verb: VerbAt, found: Complement) -> Cue:
    """علّق فلان … بالقول: the cue is the word of saying, the speaker stands after the verb or before it."""
    cue = verb.draft("participle", _after_that(verb.line, found.content))
    cue.first, cue.last = found.start, found.start + 1
    if found.start == verb.place + 1:
        cue.first = verb.place
    right = speaker(verb.line, verb.place + 1, found.start, verb.words)
    chosen = right or names_left(verb, right)
    if chosen is not None:
        cue.claimant, cue.voice = chosen, NAMED
    return cue


def _construction(found: Complement) -> Construction:
    if found.kind in ("colon", "quotation", "saying"):
        return "quotation"
    return "event" if found.kind == "event" else "link" if found.kind == "link" else "clause"


def _after_that(line: Line, place: int) -> int:
    """Pass a colon or أن that stands before the content."""
    while line.at(place) in (":", ",") or is_that(line.at(place)):
        place += 1
    return place
