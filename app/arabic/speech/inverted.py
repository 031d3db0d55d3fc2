"""Cues behind their content, «…»، قال فلان, and verbs of saying that a bare comma parts from it."""

from typing import Final

from app.arabic.speech.cue import NAMED, Cue
from app.arabic.speech.grammar import Tokens
from app.arabic.speech.line import CLOSE
from app.arabic.speech.names import speaker
from app.arabic.speech.verb_at import VerbAt

TOLD_BEFORE: Final = frozenset(("say", "report", "declare", "announce", "write", "answer", "stress"))
"""Manners of what may stand before its verb."""
_FEWEST: Final = 4
ALL_THAT: Final = frozenset(("ذلك", "هذا", "بذلك", "بهذا"))
"""Pronouns for all that was told before: "أوضح ذلك فلان"."""
_OPENERS: Final = frozenset(
    (
        "لقد",
        "جري",
        "تم",
        "سيتم",
        "هناك",
        "لن",
        "ليس",
        "ليست",
        "نحن",
        "يجب",
        "سوف",
        "لدينا",
        "كنا",
        "لو",
        "انا",
    )
)
"""Words that open a clause of the speaker's own where أن was left out: "وأضاف تم إنقاذ الجميع"."""
_LONGEST_SPEAKER: Final = 24


def cue_without_complement(verb: VerbAt) -> Cue | None:
    """Return the cue of a verb of saying after which no content is marked; None where none stands before it either."""
    if verb.code not in TOLD_BEFORE or verb.form.has_object:
        return None
    first = verb.place + 1
    if verb.line.at(first) in ALL_THAT:
        return _said_before(verb, first)
    named = speaker(verb.line, first, len(verb.line), verb.words)
    cue = None if verb.joined else _inverted(verb, named)
    if cue is None:
        named = speaker(verb.line, verb.place + 1, _name_end(verb), verb.words)
        cue = _bare(verb, named)
    if cue is not None and named is not None:
        cue.claimant, cue.voice = named, NAMED
    return cue


def _said_before(verb: VerbAt, pronoun: int) -> Cue | None:
    """أوضح ذلك فلان: what is said stands in the clause before, or is the pronoun where none does."""
    named = speaker(verb.line, pronoun + 1, len(verb.line), verb.words)
    if named is None or not verb.words.speaks(verb.line.at(named[0])):
        return None
    cue = verb.draft("inverted", 0)
    cue.claimant, cue.voice = named, NAMED
    told = not verb.joined and verb.before == "," and verb.place > _FEWEST
    cue.content_start, cue.content_end = (0, verb.place - 1) if told else (pronoun, pronoun + 1)
    return cue


def _name_end(verb: VerbAt) -> int:
    """Return the first comma after a verb, or the word that opens what its speaker says."""
    end = min(len(verb.line), verb.place + _LONGEST_SPEAKER)
    ends = _OPENERS | {","}
    return next((place for place in range(verb.place + 1, end) if verb.line.at(place) in ends), end)


def _inverted(verb: VerbAt, named: Tokens | None) -> Cue | None:
    content = _content_before(verb, named)
    if content is None or (named is not None and _is_prepositional(verb, named)):
        return None
    cue = verb.draft("inverted", content[0])
    cue.content_end = content[1]
    return cue


def _content_before(verb: VerbAt, named: Tokens | None) -> Tokens | None:
    """Return the quotation that ends before the verb, or the sentence so far before "، قال فلان." at its end."""
    line, before = verb.line, verb.place - 1
    while before >= 0 and line.at(before) in (",", "-", "."):
        before -= 1
    if line.at(before) == CLOSE and before in line.partner:
        return line.partner[before], before + 1
    ends_soon = named is not None and not line.is_word(named[1])
    if _FEWEST <= before < verb.place - 1 and verb.code == "say" and ends_soon:
        return 0, before + 1
    return None


def _is_prepositional(verb: VerbAt, named: Tokens) -> bool:
    head = verb.line.at(named[0])
    return head[0] == "ب" and not verb.words.speaks(head)


def _bare(verb: VerbAt, named: Tokens | None) -> Cue | None:
    """وأضافت الوكالة، <content without أن>."""
    if verb.code != "say" or verb.form.tense != "past" or not verb.opens_clause():
        return None
    line, after = verb.line, named[1] if named is not None else verb.place + 1
    if line.at(after) in _OPENERS and len(line) - after > _FEWEST:
        return verb.draft("bare", after)
    is_short = len(line) - after <= _FEWEST
    if line.at(after) != "," or is_short or verb.words.has("adjunct", line.at(after + 1)):
        return None
    return verb.draft("bare", after + 1)
