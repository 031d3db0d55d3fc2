"""Cues that are fixed phrases: "بحسب فلان", "قيل إن", "جاء في البيان أن", "قول فلان إن"."""

from collections.abc import Callable
from typing import Final

from app.arabic.speech.according import according_cue, as_said_cue
from app.arabic.speech.complements import find_complement
from app.arabic.speech.cue import ELIDED, NAMED, NOBODY, Cue
from app.arabic.speech.grammar import is_that
from app.arabic.speech.lexicon import SpeechWords, is_definite
from app.arabic.speech.line import CLOSE, OPEN, Line
from app.arabic.speech.links import LINKS
from app.arabic.speech.names import speaker
from app.arabic.speech.phrase_at import PhraseAt, phrase_end

_LONGEST: Final = 14
_LONGEST_GAP: Final = 4
_FILLERS: Final = frozenset(
    ("ايضا", "هنا", "كذلك", ",", "في", "هذا", "السياق", "الاطار", "الصدد", "الي", "الشان")
)
_BEFORE_IMPERSONAL: Final = frozenset(("", ",", ".", "و", "هذا", "كما", "-", "من", OPEN))
_OCCASIONS: Final = frozenset(("في", "خلال", "عبر"))
_WITH_SAYING: Final = frozenset(("الجدير", "ختام", "اختتم", "مختتما"))
_OF_EVENTS: Final = {"اعلان": "announce", "نفي": "deny"}
_NAME_SIGNS: Final = frozenset((OPEN, CLOSE, "(", ")"))


def phrase_cue(line: Line, place: int, words: SpeechWords) -> Cue | None:
    """Return the cue that begins at a token as a fixed phrase, or None."""
    word = line.at(place)
    for start in (word, word[1:] if word[:1] in "وف" else ""):
        for phrase in words.phrases_at(start, line.at(place + 1)):
            end = phrase_end(line, place, phrase)
            cue = _READERS[phrase.code](PhraseAt(line, place, end, phrase, words)) if end else None
            if cue is not None:
                cue.coordinate = cue.coordinate or start != word
                return cue
    return None


def _impersonal(at: PhraseAt) -> Cue | None:
    """قيل إن, أفيد بأن: nobody is named."""
    end = at.end
    while at.line.at(end) in _FILLERS and end - at.end <= _LONGEST_GAP:
        end += 1
    if not is_that(at.line.at(end)) or at.before not in _BEFORE_IMPERSONAL:
        return None
    return Cue(
        at.place, at.end, "say", "impersonal", end + 1, voice=NOBODY, clause_start=at.place, coordinate=True
    )


def _stated_in(at: PhraseAt) -> Cue | None:
    """جاء في البيان أن: the document speaks."""
    line = at.line
    for later in range(at.end, min(len(line), at.end + _LONGEST)):
        word = line.at(later)
        if word == ",":
            return None
        if is_that(word) or word in (":", OPEN):
            named = speaker(line, at.end, later, at.words)
            if named is None and not at.is_possessive:
                return None
            cue = Cue(at.place, at.end, "say", "stated-in", later + (word != OPEN), claimant=named)
            cue.voice, cue.clause_start = NAMED if named else ELIDED, at.place
            cue.coordinate = at.before in (",", "كما", "وقد")
            return cue
    return None


def _saying_noun(at: PhraseAt) -> Cue | None:
    """قول فلان إن, تصريحات فلان بأن: a noun of saying, its speaker, then أن; not "نفى", which folds like "نفي"."""
    line, that = at.line, _that_after_name(at)
    if that is None and at.phrase.words[0] in _OF_EVENTS:
        return _announced(at)
    if that is None or at.before in _OCCASIONS or line.at(at.place).startswith("ال") or that == at.end:
        return None
    if line.raw(at.place).endswith("ى"):
        return None
    named = speaker(line, at.end, that, at.words)
    if (
        named is None
        or _is_adjective(line.at(named[0]), at.words)
        or line.at(that - 1) in ("من", "قبل", "بعد")
        or named[1] < that - _LONGEST_GAP
    ):
        return None
    alleged = at.phrase.code == "alleging_noun"
    cue = Cue(
        at.place, at.end, "allege" if alleged else "say", "noun", that + 1, claimant=named, alleged=alleged
    )
    cue.voice, cue.clause_start = NAMED, at.place
    return cue


def _announced(at: PhraseAt) -> Cue | None:
    """بعد إعلان الحكومة نيتها, فور إعلان الناطق عن الصفقة: a noun of saying, its speaker, then what is announced."""
    found = find_complement(at.line, at.end, _OF_EVENTS[at.phrase.words[0]], at.words)
    if found is None or found.kind not in ("event", "link") or at.before in _OCCASIONS:
        return None
    named = speaker(at.line, at.end, found.start, at.words)
    if named is None or named != (at.end, found.start) or not at.words.speaks(at.line.at(at.end)):
        return None
    cue = Cue(at.place, at.end, _OF_EVENTS[at.phrase.words[0]], "event", found.content, claimant=named)
    cue.voice, cue.clause_start = NAMED, at.place
    return cue


def _their_saying(at: PhraseAt) -> Cue | None:
    """بتأكيده أن, رغم إعلانها أن: whoever spoke before."""
    that = at.end + (at.after in LINKS)
    if not is_that(at.line.at(that)) or at.before in _WITH_SAYING:
        return None
    pronoun = at.phrase.words[0]
    cue = Cue(at.place, at.end, "say", "noun", that + 1, voice=ELIDED, clause_start=at.place)
    cue.feminine, cue.plural = pronoun.endswith("ها"), pronoun.endswith(("هم", "هما"))
    return cue


def _is_adjective(head: str, words: SpeechWords) -> bool:
    """Tell "اتهامات متبادلة" from "اتهامات المدير"."""
    return head.endswith(("ه", "ات")) and not is_definite(head) and not words.speaks(head)


def _that_after_name(at: PhraseAt) -> int | None:
    """Return where أن follows a phrase, with nothing but a name between."""
    line = at.line
    for later in range(at.end, min(len(line), at.end + _LONGEST)):
        word = line.at(later)
        if is_that(word):
            return later
        closes = word == "," and is_that(line.at(later + 1))
        if not line.is_word(later) and word not in _NAME_SIGNS and not closes:
            return None
        if at.words.readings(word)[0] and not at.words.speaks(word):
            return None
    return None


_READERS: Final[dict[str, Callable[[PhraseAt], Cue | None]]] = {
    "according_to": according_cue,
    "according_to_alleged": according_cue,
    "as_said": as_said_cue,
    "impersonal": _impersonal,
    "stated_in": _stated_in,
    "saying_noun": _saying_noun,
    "alleging_noun": _saying_noun,
    "their_saying": _their_saying,
}
