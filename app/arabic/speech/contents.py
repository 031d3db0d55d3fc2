"""Where what is said begins and ends, once all the cues of a sentence are known."""

from collections.abc import Sequence
from typing import Final

from app.arabic.speech.complements import is_that
from app.arabic.speech.cue import Cue
from app.arabic.speech.lexicon import SpeechWords
from app.arabic.speech.line import CLOSE, OPEN, Line

_SIGNS: Final = frozenset((",", ";", ":", ".", "-", "!", "…", "?"))
_CONTRAST: Final = frozenset(("فيما", "بينما", "وفيما", "وبينما", "في", "لكن", "ولكن", "كما", "حيث", "اما"))
_SUBORDINATE: Final = frozenset(
    ("وفيما", "فيما", "وبينما", "بينما", "وبعدما", "بعدما", "وعندما", "عندما", "وبعد", "رغم", "ورغم")
)
_CONTRAST_REACH: Final = 6
_LONGEST_NAME: Final = 5
_JOINED_TO_CLAUSE: Final = ("وان", "وانه", "وانها", "وانهم", "وبان", "او")
_RESULTS: Final = frozenset(("واسفر", "ونتج", "وادي", "وخلف", "وكان", "وتم", "وتسبب", "وجاء", "واسفرت"))
_BREAKS: Final = frozenset(("وذلك", "فور"))
_FEMININE_VERB: Final = "ت"
_FEMININE_PLURAL: Final = "ات"
_PARENTHESES: Final = frozenset(("اي", "وهي", "وهو", "وهذه", "وهذا", "ما", "مما", "وذلك", "الامر"))
_VERB_LENGTH: Final = 5


def content_tokens(line: Line, cue: Cue, cues: Sequence[Cue], words: SpeechWords) -> tuple[int, int]:
    """Return the tokens of what is said, without outer quotation marks, from its first word to its last."""
    start = _past_signs(line, cue.content_start)
    if cue.content_end is not None:
        return _bare(line, start, cue.content_end)
    quoted = _quotation(line, start)
    if quoted is not None:
        return _bare(line, start, quoted)
    end = min([len(line), *_cuts(line, cue, start, cues)])
    if cue.construction in ("event", "link", "object"):
        end = min(end, _event_end(line, start, end, cue.construction, words))
    return _bare(line, start, end)


def _past_signs(line: Line, place: int) -> int:
    while place < len(line) and (
        line.at(place) in _SIGNS or (is_that(line.at(place)) and line.at(place - 1) in (OPEN, ":"))
    ):
        place += 1
    if line.at(place) == OPEN and is_that(line.at(place + 1)):
        return place
    return place


def _quotation(line: Line, start: int) -> int | None:
    """Return the end of a quotation that makes up the content; None when only its first words are quoted."""
    if line.at(start) != OPEN:
        return None
    closing = line.partner.get(start)
    if closing is None:
        return None
    after = closing + 1
    if line.is_word(after) and closing - start <= 2 * _LONGEST_NAME:
        return None
    follower = line.at(after + 1) if line.at(after) in (",", ".") else line.at(after)
    if follower in _JOINED_TO_CLAUSE:
        return None
    return after


def _cuts(line: Line, cue: Cue, start: int, cues: Sequence[Cue]) -> list[int]:
    """Return where other cues of the sentence put an end to this content."""
    opening = line.at(start) == OPEN and start in line.partner
    quoted_until = line.partner[start] if opening else start
    hints = [
        place for place in range(start + 1, len(line) - 2) if _is_hint(line, place) and place > quoted_until
    ]
    return (
        hints[:1]
        + [
            other.clause_start
            if not _follows_contrast(line, other.clause_start)
            else _contrast(line, other.clause_start)
            for other in cues
            if other is not cue
            and (other.coordinate or _is_main_clause(line, cue, other))
            and other.clause_start > max(start, quoted_until)
            and other.content_start >= start
            and other.construction != "inverted"
        ]
        + [
            other.first
            for other in cues
            if other is not cue
            and other.content_end is not None
            and start < other.first
            and other.construction != "inverted"
        ]
    )


def _is_hint(line: Line, place: int) -> bool:
    """Tell "، في إشارة إلى", where the article comments."""
    if line.at(place) == "," and line.at(place + 1) == "علما":
        return True
    if line.at(place) != "," or line.at(place + 1) != "في":
        return False
    return line.at(place + 2) in ("اشاره", "تلميح", "رد", "حين") or line.words[place + 2 : place + 4] == [
        "الوقت",
        "الذي",
    ]


def _is_main_clause(line: Line, cue: Cue, other: Cue) -> bool:
    """وفيما راجت أنباء …، نفت الوزارة: the comma ends the clause that opened the sentence."""
    opened = line.at(0) in _SUBORDINATE and cue.first <= _CONTRAST_REACH
    return opened and line.at(other.clause_start - 1) == ","


def _follows_contrast(line: Line, place: int) -> bool:
    return _contrast(line, place) != place


def _contrast(line: Line, place: int) -> int:
    """Go back to a فيما or بينما shortly before a clause, when a comma stands before that."""
    for before in range(place - 1, max(place - _CONTRAST_REACH, 0), -1):
        if line.at(before) in _CONTRAST and line.at(before - 1) == ",":
            return before
        if not line.is_word(before):
            break
    return place


def _event_end(line: Line, start: int, end: int, kind: str, words: SpeechWords) -> int:
    """Content without أن ends where a comma opens a clause of the article's own: "، وأسفر ذلك عن", "، أي"."""
    for place in range(start + 2, end - 1):
        if line.at(place) in _BREAKS and kind == "event":
            return place
        if line.at(place) != ",":
            continue
        after = line.at(place + 1)
        if after in _JOINED_TO_CLAUSE:
            continue
        if after in _PARENTHESES or words.has("opener", after) or after in _RESULTS or _is_joined_verb(after):
            return place
    return end


def _is_joined_verb(word: str) -> bool:
    """Tell a past feminine verb after و by its shape: وأسفرت, وعقدت."""
    return (
        word[:1] == "و"
        and len(word) >= _VERB_LENGTH
        and word.endswith(_FEMININE_VERB)
        and not word.endswith(_FEMININE_PLURAL)
        and not word.startswith("وال")
    )


def _bare(line: Line, start: int, end: int) -> tuple[int, int]:
    """Trim signs, a leading و and the quotation marks around the whole."""
    while end > start and line.at(end - 1) in _SIGNS | {"وذلك", "و"}:
        end -= 1
    while start < end and line.at(start) in _SIGNS:
        start += 1
    if start < end and line.at(start) == OPEN and line.partner.get(start, end) >= end - 1:
        start += 1
        end -= 1 if line.at(end - 1) == CLOSE else 0
        while start < end and is_that(line.at(start)):
            start += 1
        while end > start and line.at(end - 1) in _SIGNS:
            end -= 1
    elif end > start and line.at(end - 1) == CLOSE and line.partner.get(end - 1, start - 1) < start:
        end -= 1
    return start, end
