"""Where what is said begins and ends, once all the cues of a sentence are known."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from app.arabic.speech.cue import Cue
from app.arabic.speech.grammar import Tokens, is_that
from app.arabic.speech.lexicon import SpeechWords
from app.arabic.speech.line import CLOSE, OPEN, Line

_SIGNS: Final = frozenset((",", ";", ":", ".", "-", "!", "…", "?"))
_TAILS: Final = _SIGNS | {"وذلك", "و"}
_CONTRAST: Final = frozenset(("فيما", "بينما", "وفيما", "وبينما", "في", "لكن", "ولكن", "كما", "حيث", "اما"))
_BUT: Final = frozenset(("لكن", "ولكن"))
_SUBORDINATE: Final = frozenset(
    (
        "وفيما",
        "فيما",
        "وبينما",
        "بينما",
        "وبعدما",
        "بعدما",
        "وعندما",
        "عندما",
        "وبعد",
        "رغم",
        "ورغم",
        "واذ",
        "وحين",
        "حين",
    )
)
_COMMENTS: Final = frozenset(("اشاره", "تلميح", "رد"))
_JOINED_TO_CLAUSE: Final = frozenset(("وان", "وانه", "وانها", "وانهم", "وبان", "او"))
_RESULTS: Final = frozenset(("واسفر", "ونتج", "وادي", "وخلف", "وكان", "وتم", "وتسبب", "وجاء", "واسفرت"))
_BREAKS: Final = frozenset(("وذلك", "فور"))
_PARENTHESES: Final = frozenset(("اي", "وهي", "وهو", "وهذه", "وهذا", "ما", "مما", "وذلك", "الامر"))
_WITHOUT_THAT: Final = frozenset(("event", "link"))
_BESIDE: Final = frozenset(("inverted",))
_REACH: Final = 6
_LONGEST_QUOTED_NAME: Final = 10
_LONGEST_EVENT: Final = 150
_CUES_AHEAD: Final = 12
_VERB_LENGTH: Final = 5
_JOINED_PRESENT: Final = re.compile("^وي[ء-ي]{2,4}$")
"""A present verb after و by its shape: ويعد, ويستمر."""


def content_tokens(line: Line, place: int, cues: Sequence[Cue], words: SpeechWords) -> Tokens:
    """Return the tokens of what the cue numbered `place` reports, without outer quotation marks and signs."""
    cue = cues[place]
    start = _past_signs(line, _shared_start(place, cues))
    if cue.content_end is not None:
        own = _own_clause(line, place, cues) if start <= cues[max(place - 1, 0)].first < cue.first else None
        return _bare(line, start if own is None else own, cue.content_end)
    quoted = _quotation(line, start)
    if quoted is not None:
        return _bare(line, start, quoted)
    if line.runs_on and line.at(start) == OPEN and start not in line.partner:
        return _bare(line, start, len(line))
    end = _next_cue(line, place, start, cues)
    hint = bisect_right(line.comments, _after_quotation(line, start))
    if hint < len(line.comments):
        end = min(end, line.comments[hint])
    if cue.construction in _WITHOUT_THAT:
        end = _event_end(line, start, end, cue.construction, words)
    return _bare(line, start, end)


def _shared_start(place: int, cues: Sequence[Cue]) -> int:
    """Return where the content begins; "نفت الشركة أن …، كما زعمت النقابة" has one content for both."""
    cue = cues[place]
    before = cues[place - 1] if place else cue
    shared = cue.construction == "as-said" and cue.alleged and before.content_end is None
    return max(cue.content_start, before.content_start) if shared and before is not cue else cue.content_start


def comments(line: Line, words: SpeechWords) -> list[int]:
    """Return the commas after which the article speaks for itself: "، في إشارة إلى", "، علما أن", "«…»، وكان"."""
    return [
        place
        for place, word in enumerate(line.words)
        if word == ","
        and (_is_comment(line, place) or _ends_quoting(line, place, words))
        and not _is_in_quotes(line, place)
    ]


def _is_in_quotes(line: Line, place: int) -> bool:
    """Tell whether a token stands between two quotation marks: what is quoted is no comment of the article."""
    near = range(place - 1, max(place - _LONGEST_EVENT, -1), -1)
    marks = (before for before in near if line.at(before) in (OPEN, CLOSE))
    nearest = next(marks, None)
    return nearest is not None and line.partner.get(nearest, nearest) > place


def _is_comment(line: Line, place: int) -> bool:
    if line.at(place + 1) != "في":
        return line.at(place + 1) == "علما"
    following = line.at(place + 2)
    return following in _COMMENTS or (following == "الوقت" and line.at(place + 3) == "الذي")


def _past_signs(line: Line, place: int) -> int:
    """Pass signs, and أن after a colon or an opening quotation mark."""
    while line.at(place) in _SIGNS or (is_that(line.at(place)) and line.at(place - 1) in (OPEN, ":")):
        place += 1
    return place


def _quotation(line: Line, start: int) -> int | None:
    """Return the end of a quotation that makes up the content; None when only its first words are quoted."""
    closing = line.partner.get(start)
    if line.at(start) != OPEN or closing is None:
        return None
    after = closing + 1
    if line.is_word(after) and closing - start <= _LONGEST_QUOTED_NAME:
        return None
    follower = line.at(after + 1) if line.at(after) in (",", ".") else line.at(after)
    return None if follower in _JOINED_TO_CLAUSE else after


def _ends_quoting(line: Line, place: int, words: SpeechWords) -> bool:
    """Tell a comma behind a quotation after which the article goes on for itself: "… «…»، وكان الجسر"."""
    following = line.at(place + 1)
    return line.at(place - 1) == CLOSE and following[:1] == "و" and _opens_own_clause(following, words)


def _after_quotation(line: Line, start: int) -> int:
    return line.partner.get(start, start) if line.at(start) == OPEN else start


def _own_clause(line: Line, place: int, cues: Sequence[Cue]) -> int | None:
    """Return where a clause of its own begins between the cue before and "بحسب فلان": "، وسقط جريحان، بحسب"."""
    nearest = max(cues[place - 1].content_start, cues[place].first - _LONGEST_EVENT) if place else 0
    if not place or cues[place - 1].content_end is not None:
        return None
    for before in range(cues[place].first - 2, nearest + 1, -1):
        if line.at(before) == "," and _is_joined_verb(line.at(before + 1)):
            return before + 1
    return None


def _next_cue(line: Line, place: int, start: int, cues: Sequence[Cue]) -> int:
    """Return where the next cue of the sentence puts an end to this content."""
    cue, after = cues[place], _after_quotation(line, start)
    for later, other in enumerate(cues[place + 1 : place + 1 + _CUES_AHEAD], place + 1):
        if other.construction in _BESIDE:
            continue
        if other.content_end is not None and other.first > start:
            own = _own_clause(line, later, cues)
            return other.first if own is None else own
        begins = other.clause_start > after and other.content_start >= start
        if begins and (other.coordinate or _contrasts(line, other) or _is_main_clause(line, cue, other)):
            return _with_contrast(line, other.clause_start)
    return len(line)


def _contrasts(line: Line, other: Cue) -> bool:
    """Tell "، لكن مصدرا آخر قال": another speaks, in a clause that a comma parts from what was said."""
    named = other.claimant is not None and other.claimant[0] < other.first
    opens = line.at(other.clause_start - 1) in _BUT and line.at(other.clause_start - 2) == ","
    return named and opens


def _is_main_clause(line: Line, cue: Cue, other: Cue) -> bool:
    """وفيما راجت أنباء …، نفت الوزارة: the comma ends the clause that opened the sentence."""
    opened = line.at(0) in _SUBORDINATE and cue.first <= _REACH
    return opened and line.at(other.clause_start - 1) == ","


def _with_contrast(line: Line, place: int) -> int:
    """Go back to a فيما or بينما shortly before a clause, when a comma stands before that."""
    for before in range(place - 1, max(place - _REACH, 0), -1):
        if line.at(before) in _CONTRAST and line.at(before - 1) == ",":
            return before
        if not line.is_word(before):
            break
    return place


def _event_end(line: Line, start: int, end: int, kind: str, words: SpeechWords) -> int:
    """Content without أن ends where a comma opens a clause of the article's own: "، وأسفر ذلك عن", "، أي"."""
    for place in range(start + 2, min(end - 1, start + _LONGEST_EVENT)):
        if kind == "event" and line.at(place) in _BREAKS:
            return place
        if line.at(place) == "," and _opens_own_clause(line.at(place + 1), words):
            return place
    return end


def _opens_own_clause(word: str, words: SpeechWords) -> bool:
    if word in _JOINED_TO_CLAUSE:
        return False
    listed = word in _PARENTHESES or word in _RESULTS or words.has("opener", word)
    return listed or _is_joined_verb(word) or _JOINED_PRESENT.match(word) is not None


def _is_joined_verb(word: str) -> bool:
    """Tell a past feminine verb after و by its shape: وأسفرت, وعقدت."""
    plural_or_noun = word.endswith("ات") or word.startswith("وال")
    return word[:1] == "و" and len(word) >= _VERB_LENGTH and word.endswith("ت") and not plural_or_noun


def _bare(line: Line, start: int, end: int) -> Tokens:
    """Trim signs, words left hanging, and the quotation marks around the whole."""
    start, end = _trimmed(line, start, end)
    if start < end and line.at(start) == OPEN and line.partner.get(start, end) >= end - 1:
        start += 1
        end -= end > start and line.at(end - 1) == CLOSE
        while start < end and is_that(line.at(start)):
            start += 1
        return _trimmed(line, start, end)
    if end > start and line.at(end - 1) == CLOSE and line.partner.get(end - 1, -1) < start:
        end -= 1
    return start, end


def _trimmed(line: Line, start: int, end: int) -> Tokens:
    while end > start and line.at(end - 1) in _TAILS:
        end -= 1
    while start < end and line.at(start) in _SIGNS:
        start += 1
    return start, end
