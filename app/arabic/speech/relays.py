"""Cues with a go-between: "نقلت الوكالة عن المتحدث قوله إن", "نسبت إلى", "علمت الصحيفة من مصادر أن", "راجت أنباء عن"."""

from typing import Final

from app.arabic.speech.claimants import Tokens, left_start, relative_antecedent, speaker
from app.arabic.speech.complements import is_that
from app.arabic.speech.cue import ELIDED, NAMED, NOBODY, Cue
from app.arabic.speech.lexicon import Reading, SpeechWords
from app.arabic.speech.line import OPEN, Line
from app.arabic.speech.manners import ABOUT, FROM, TO

_SAYINGS: Final = frozenset(
    (
        "قوله",
        "قولها",
        "قولهم",
        "قولهما",
        "تاكيده",
        "تاكيدها",
        "تاكيدهم",
        "تصريحه",
        "القول",
        "نفيه",
        "نفيها",
        "تصريحات",
        "تصريحا",
        "قولا",
        "ان",
    )
)
_MENTIONED: Final = frozenset(("ذكر", "ذكرت", "يذكر", "تذكر", "حكي", "حكت"))
_FROM_WHOM_REACH: Final = 16
_WHAT_REACH: Final = 40
_ABOUT: Final = frozenset((ABOUT, "حول", "بشان"))
_HEARSAY_REACH: Final = 7


def relay_cue(line: Line, place: int, words: SpeechWords) -> Cue | None:
    """Return the cue of a verb that passes on what another said, or that reports hearsay; None when it does neither."""
    readings, joined = words.readings(line.at(place))
    for reading in readings:
        cue = None
        if reading.form.tense == "participle" and reading.manner != "relay":
            continue
        if reading.manner in ("relay", "learn") or line.at(place).lstrip("وف") in _MENTIONED:
            cue = _relayed(line, place, reading, words)
        if cue is None and reading.manner == "rumour":
            cue = _hearsay(line, place, reading, words)
        if cue is None and reading.manner in ("relay", "learn"):
            cue = _plain(line, place, reading, words)
        if cue is not None:
            cue.coordinate = joined or line.at(place - 1) in ("فيما", "كما", "بينما", "وقد", "حيث")
            return cue
    return None


def _relayed(line: Line, place: int, reading: Reading, words: SpeechWords) -> Cue | None:
    """نقلت R عن X أن / قوله: X says it, R passes it on."""
    link = _link_of(reading, line.at(place))
    origin = _find(line, place + 1, _FROM_WHOM_REACH, (link,))
    if origin is None or any(
        words.has("relative", line.at(inner))
        or is_that(line.at(inner))
        or (line.at(inner) in (":", OPEN)
        and inner not in line.partner)
        for inner in range(place + 1, origin)
    ):
        return None
    if line.at(origin - 1) == "نقلا" or line.at(origin + 1) in ("طريق", "كثب", "قرب", "بعد"):
        return None
    what = _what(line, origin + 1)
    if what is None:
        return None
    end, content = what
    named = speaker(line, origin + 1, end, words)
    if named is None or (reading.manner == "learn" and not words.speaks(line.at(named[0]))):
        return None
    relay = speaker(line, place + 1, origin, words)
    cue = _cue(place, reading, content)
    cue.construction, cue.claimant, cue.voice = "relayed", named, NAMED
    cue.relay = relay or _left_relay(line, place, words)
    return cue


def _link_of(reading: Reading, word: str) -> str:
    if reading.manner == "learn":
        return FROM
    return TO if word.lstrip("وف").startswith(("نسب", "ينسب", "تنسب")) else ABOUT


def _find(line: Line, start: int, reach: int, wanted: tuple[str, ...]) -> int | None:
    place = start
    while place < min(len(line), start + reach):
        if line.at(place) in wanted:
            return place
        place = line.partner.get(place, place) + 1 if line.at(place) in (OPEN, "(") else place + 1
    return None


def _what(line: Line, start: int) -> Tokens | None:
    """Return where the name of the origin ends and the content begins."""
    place = start
    while place < min(len(line), start + _WHAT_REACH):
        word = line.at(place)
        if is_that(word) and line.at(place - 1) not in ("قبل", "بعد"):
            return place, place + 1
        if word in _SAYINGS:
            after = place + 1
            while line.at(after) in (":", ",") or is_that(line.at(after)):
                after += 1
            later = _that_soon(line, after)
            return place, later if later is not None else after
        if word == ":":
            return place, place + 1
        if word == OPEN:
            closing = line.partner.get(place)
            if closing is None or closing - place > _HEARSAY_REACH:
                return place, place
            place = closing
        if word in (".", ";"):
            return None
        place += 1
    return None


def _that_soon(line: Line, start: int) -> int | None:
    """قوله في تصريح إن: the occasion may stand before أن."""
    if line.at(start) not in ("في", "ل", "خلال", "امس", "اليوم"):
        return None
    for place in range(start, min(len(line), start + _FROM_WHOM_REACH)):
        if is_that(line.at(place)):
            return place + 1
    return None


def _left_relay(line: Line, place: int, words: SpeechWords) -> Tokens | None:
    start = left_start(line, place, words)
    return speaker(line, start, place, words) if start < place and words.speaks(line.at(start)) else None


def _hearsay(line: Line, place: int, reading: Reading, words: SpeechWords) -> Cue | None:
    """راجت أنباء عن, أنباء راجت عن, تردد أن."""
    if is_that(line.at(place + 1)) and reading.manner == "rumour":
        cue = _cue(place, reading, place + 2)
        cue.construction, cue.voice = "hearsay", NOBODY
        return cue
    named = _hearsay_name(line, place, words)
    if named is None:
        return None
    for later in range(max(named[1], place + 1), min(len(line), place + 1 + 2 * _HEARSAY_REACH)):
        word = line.at(later)
        if is_that(word) or word in _ABOUT:
            content = later + 2 if word in _ABOUT and is_that(line.at(later + 1)) else later + 1
            cue = _cue(place, reading, content)
            cue.construction, cue.claimant, cue.voice = "hearsay", named, NAMED
            return cue
        if not line.is_word(later):
            return None
    return None


def _hearsay_name(line: Line, place: int, words: SpeechWords) -> Tokens | None:
    for later in range(place + 1, min(len(line), place + 3)):
        if words.has("hearsay", line.at(later)):
            end = later + 1
            while (
                line.is_word(end)
                and line.at(end) not in (ABOUT, "حول", "بشان")
                and not is_that(line.at(end))
                and end - later < _HEARSAY_REACH
            ):
                end += 1
            return later, end
    for before in range(place - 1, max(place - 3, -1), -1):
        if words.has("hearsay", line.at(before)):
            return before, before + 1
    return None


def _plain(line: Line, place: int, reading: Reading, words: SpeechWords) -> Cue | None:
    """أوردت الصحيفة أن, علمت «الصحيفة» أن."""
    if reading.form.tense == "participle" or reading.form.has_object:
        return None
    for later in range(place + 1, min(len(line), place + _FROM_WHOM_REACH)):
        word = line.at(later)
        if is_that(word):
            return _plain_at(line, place, later, reading, words)
        if word in (",", ":", ";", ".") or words.has("not_reporting", word):
            return None
    return None


def _plain_at(line: Line, place: int, that: int, reading: Reading, words: SpeechWords) -> Cue | None:
    named = speaker(line, place + 1, that, words)
    cue = _cue(place, reading, that + 1)
    relative = relative_antecedent(line, place, words, feminine=reading.form.feminine)
    if relative is not None:
        cue.antecedent = relative[1]
    elif named is None or not (words.speaks(line.at(named[0])) or line.at(named[0]) == OPEN):
        return None
    else:
        cue.claimant, cue.voice = named, NAMED
    return cue


def _cue(place: int, reading: Reading, content: int) -> Cue:
    return Cue(
        place, place + 1, reading.manner, "clause", content, voice=ELIDED, clause_start=place,
        feminine=reading.form.feminine, plural=reading.form.plural,
    )  # fmt: skip
