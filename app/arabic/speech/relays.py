"""Cues with a go-between: "نقلت الوكالة عن المتحدث قوله إن", "نسبت إلى", "علمت الصحيفة من مصادر أن", "راجت أنباء عن"."""

from typing import Final

from app.arabic.speech.cue import ELIDED, NAMED, NOBODY, Cue
from app.arabic.speech.grammar import Tokens, is_that
from app.arabic.speech.lexicon import Reading, SpeechWords
from app.arabic.speech.line import OPEN, Line
from app.arabic.speech.manners import ABOUT, FROM, TO
from app.arabic.speech.names import speaker
from app.arabic.speech.subjects import left_start, relative_antecedent

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
_OCCASIONS: Final = frozenset(("في", "ل", "خلال", "امس", "اليوم", "امام", "عقب", "اثناء", "عبر"))
_ABOUT_THEM: Final = frozenset(("عنه", "عنها", "عنهم"))
_FROM_WHOM_REACH: Final = 16
_WHAT_REACH: Final = 40
_BY_WAY: Final = frozenset(("طريق", "كثب", "قرب", "بعد"))
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
    if reading.form.has_object:
        return None
    if reading.manner == "relay" and line.at(place + 1) in _ABOUT_THEM:
        return _relayed_from_pronoun(line, place, reading, words)
    origin = _find(line, place + 1, _FROM_WHOM_REACH, _link_of(reading, line.at(place)))
    if origin is None or _is_other_link(line, place, origin, words):
        return None
    what = _what(line, origin + 1)
    named = speaker(line, origin + 1, what[0], words) if what is not None else None
    if what is None or named is None:
        return None
    origin_head = line.at(named[0])
    if reading.manner == "learn" and not (words.speaks(origin_head) or words.owned_speaks(origin_head)):
        return None
    cue = _cue(place, reading, what[1])
    cue.construction, cue.claimant, cue.voice = "relayed", named, NAMED
    cue.relay = speaker(line, place + 1, origin, words) or _left_relay(line, place, words)
    return cue


def _relayed_from_pronoun(line: Line, place: int, reading: Reading, words: SpeechWords) -> Cue | None:
    """نقلت عنه الصحيفة قوله: the one who spoke before says it again."""
    what = _what(line, place + 2)
    if what is None:
        return None
    cue = _cue(place, reading, what[1])
    pronoun = line.at(place + 1)
    cue.construction, cue.feminine, cue.plural = "relayed", pronoun == "عنها", pronoun == "عنهم"
    cue.relay = speaker(line, place + 2, what[0], words)
    return cue


def _is_other_link(line: Line, place: int, origin: int, words: SpeechWords) -> bool:
    """Tell "طلب عدم الكشف عن", "نقل عن طريق" and a عن in another clause from the one that names the origin."""
    if line.at(origin - 1) == "نقلا" or line.at(origin + 1) in _BY_WAY:
        return True
    between = range(place + 1, origin)
    opens = any(line.at(inner) in (":", OPEN) and inner not in line.partner for inner in between)
    return opens or any(words.has("relative", line.at(inner)) or is_that(line.at(inner)) for inner in between)


def _link_of(reading: Reading, word: str) -> str:
    if reading.manner == "learn":
        return FROM
    return TO if word.lstrip("وف").startswith(("نسب", "ينسب", "تنسب")) else ABOUT


def _find(line: Line, start: int, reach: int, wanted: str) -> int | None:
    place = start
    while place < min(len(line), start + reach):
        if line.at(place) == wanted:
            return place
        place = line.partner.get(place, place) + 1 if line.at(place) in (OPEN, "(") else place + 1
    return None


def _what(line: Line, start: int) -> Tokens | None:
    """Return where the name of the origin ends and the content begins."""
    place = start
    while place < min(len(line), start + _WHAT_REACH):
        word = line.at(place)
        if word == ":" or (is_that(word) and line.at(place - 1) not in ("قبل", "بعد")):
            return place, place + 1
        if word in _SAYINGS:
            return place, after_saying(line, place + 1)
        if word == OPEN and not _is_quoted_name(line, place):
            return place, place
        if word in (".", ";"):
            return None
        place = line.partner[place] + 1 if word == OPEN else place + 1
    return None


def _is_quoted_name(line: Line, place: int) -> bool:
    closing = line.partner.get(place)
    return closing is not None and closing - place <= _HEARSAY_REACH


def after_saying(line: Line, place: int) -> int:
    """Return where the content begins after قوله: behind a colon or أن, and behind an occasion before أن."""
    while line.at(place) in (":", ",") or is_that(line.at(place)):
        place += 1
    later = _that_soon(line, place)
    return place if later is None else later


def _that_soon(line: Line, start: int) -> int | None:
    """قوله في تصريح إن, قوله أمام النواب «…»: the occasion may stand before أن and before a quotation."""
    if line.at(start) not in _OCCASIONS:
        return None
    for place in range(start, min(len(line), start + _WHAT_REACH)):
        near = place - start < _FROM_WHOM_REACH
        if line.at(place) == ":" or (near and is_that(line.at(place))):
            return place + 1
        if line.at(place) == OPEN and not _is_quoted_name(line, place):
            return place
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
    later = place + 1
    while later < min(len(line), place + _FROM_WHOM_REACH):
        word = line.at(later)
        if is_that(word):
            return _plain_at(line, place, later, reading, words)
        before_that = word == "," and is_that(line.at(later + 1))
        if (word in (",", ":", ";", ".") and not before_that) or words.has("not_reporting", word):
            return None
        later = line.partner.get(later, later) + 1 if word in (OPEN, "(") else later + 1
    return None


def _plain_at(line: Line, place: int, that: int, reading: Reading, words: SpeechWords) -> Cue | None:
    object_at = (at for at in range(place + 2, that) if words.has("hearsay", line.at(at)))
    named = speaker(line, place + 1, next(object_at, that), words)
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
