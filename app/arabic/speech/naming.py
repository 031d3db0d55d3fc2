"""Who speaks, for a verb with its complement: the subject after it, before it, or left out."""

from typing import Final

from app.arabic.speech.complements import Complement
from app.arabic.speech.cue import NAMED, Cue
from app.arabic.speech.event_nouns import is_action
from app.arabic.speech.grammar import Tokens, is_that
from app.arabic.speech.lexicon import is_definite
from app.arabic.speech.names import speaker
from app.arabic.speech.parties import first_phrase, last_object
from app.arabic.speech.subjects import (
    described_noun,
    had_subject,
    left_start,
    left_subject,
    relative_antecedent,
)
from app.arabic.speech.verb_at import VerbAt

_NAMING: Final = ("person", "body", "document", "state")
_TO_SOMEBODY: Final = frozenset(("warn", "inform", "pledge", "threaten", "direct"))
_OBJECT_NEEDED: Final = frozenset(("accuse", "describe", "blame"))
_EVENT_AFTER_OBJECT: Final = frozenset(("blame", "appeal"))
_TO_THE: Final = "لل"
"""How somebody begins whom something is told or explained to."""
_AMMA_REACH: Final = 24


def name_speaker(cue: Cue, verb: VerbAt, found: Complement) -> None:
    """Fill in the claimant of a cue, or what its relative clause is about; the content may begin at its object."""
    subject_end = _subject_end(verb, found)
    if verb.code == "explain":
        cue.content_start = subject_end
    right = _right(verb, subject_end)
    if _name_by_relative(cue, verb, found) and right is None:
        return
    if right is not None and subject_end == found.start and _is_object(verb, right):
        if found.kind == "link":
            cue.content_start = min(cue.content_start, right[0])
        right = None
    left = None if verb.joined else _left(verb, right)
    chosen = left or right or _after_amma(verb)
    if chosen is not None:
        cue.claimant, cue.voice = chosen, NAMED
    if left is not None:
        _start_at(cue, verb, left)
        if right is not None and (found.kind == "event" or verb.manner.object_first):
            cue.content_start = min(found.content, verb.place + 1)


def _right(verb: VerbAt, end: int) -> Tokens | None:
    """Return the subject after a verb, not the one to whom something is explained: "شرح للوزير"."""
    found = speaker(verb.line, verb.place + 1, end, verb.words)
    return None if found is not None and verb.line.at(found[0]).startswith(_TO_THE) else found


def _subject_end(verb: VerbAt, found: Complement) -> int:
    """Return where the subject after a verb must end: at the complement, or at a second party before it."""
    if verb.code == "explain":
        return _cause_start(verb, found)
    with_object = found.kind in ("link", "clause") or verb.code in _EVENT_AFTER_OBJECT
    parted = verb.manner.object_first and with_object and not verb.form.has_object
    to_somebody = verb.code in _TO_SOMEBODY and (found.kind == "link" or verb.code == "inform")
    if parted or to_somebody:
        end = first_phrase(verb.line, verb.place + 1, found.start, verb.words)
        needed = end == found.start and verb.code in _OBJECT_NEEDED
        return last_object(verb.line, verb.place + 1, end, verb.words) if needed else end
    return found.start


def _cause_start(verb: VerbAt, found: Complement) -> int:
    """Return where what is explained begins: "عزا الخبير [ارتفاع الأسعار] إلى"."""
    for place in range(verb.place + 1, found.start):
        word = verb.line.at(place)
        if is_action(word, verb.words) and not verb.words.speaks(word):
            return place
    return first_phrase(verb.line, verb.place + 1, found.start, verb.words)


def _name_by_relative(cue: Cue, verb: VerbAt, found: Complement) -> bool:
    """Note who is meant by الذي before a verb; "المدينة التي قال إنها" is about what is said, not about who says it."""
    if verb.joined:
        return False
    relative = relative_antecedent(verb.line, verb.place, verb.words, feminine=verb.form.feminine)
    if relative is None:
        return False
    that = verb.line.at(found.content - 1)
    refers_back = verb.form.has_object or (is_that(that) and that.removeprefix("ب") != "ان")
    cue.clause_start = relative[0]
    cue.antecedent = None if refers_back else relative[1]
    return True


def _start_at(cue: Cue, verb: VerbAt, left: Tokens) -> None:
    head = verb.line.at(left[0])
    listed = any(head in verb.words.nouns.get(code, ()) for code in _NAMING)
    cue.clipped = head[0] == "و" and not listed and verb.words.speaks(head)
    cue.clause_start = min(cue.clause_start, left[0])


def _is_object(verb: VerbAt, named: Tokens) -> bool:
    """Tell whether the only party between a verb and its link is the one accused or asked, not the speaker."""
    if verb.form.has_object or not (verb.manner.object_first or verb.code in _TO_SOMEBODY):
        return False
    head = verb.line.at(named[0])
    oblique = head.endswith("ين") and verb.words.is_sound_plural(head)
    accusative = oblique and (is_definite(head) or verb.manner.object_first)
    if verb.code in _OBJECT_NEEDED or accusative or verb.words.has("addressed", head):
        return True
    disagrees = not verb.form.feminine and head.endswith("ه") and is_definite(head)
    return verb.manner.object_first and disagrees and named[0] == verb.place + 1


def _after_amma(verb: VerbAt) -> Tokens | None:
    """أما فلان فقال: the subject stands between أما and the verb with ف."""
    if not (verb.joined and verb.line.at(verb.place)[0] == "ف"):
        return None
    for before in range(verb.place - 1, max(verb.place - _AMMA_REACH, -1), -1):
        if verb.line.at(before) in ("اما", "واما"):
            return speaker(verb.line, before + 1, verb.place, verb.words)
    return None


def _left(verb: VerbAt, right: Tokens | None) -> Tokens | None:
    line, place, words = verb.line, verb.place, verb.words
    had = had_subject(line, place, words)
    if had is not None and (right is None or verb.before == "قد" or _reaches(verb, had)):
        return had
    if right is None or (verb.form.tense == "present" and left_start(line, place, words) == 0):
        described = described_noun(line, place, words, feminine=verb.form.feminine) if right is None else None
        return described or left_subject(line, place, words)
    return None


def _reaches(verb: VerbAt, named: Tokens) -> bool:
    """Tell whether nothing, or a comma after a noun, stands between the subject of كان and a verb."""
    if named[1] == verb.place:
        return True
    head = verb.line.at(named[0])
    noun = is_definite(head) or verb.words.speaks(head)
    return noun and verb.line.at(named[1]) == "," and named[1] + 1 == verb.place


def names_left(verb: VerbAt, right: Tokens | None) -> Tokens | None:
    """Return the subject before a verb, if one stands there."""
    return None if verb.joined else _left(verb, right)
