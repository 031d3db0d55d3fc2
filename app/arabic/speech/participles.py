"""Cues that are participles: "مؤكدا أن", "مشيرة إلى", "قائلا: …"; the speaker is the one who spoke before."""

from typing import Final

from app.arabic.speech.complements import Complement, find_complement
from app.arabic.speech.cue import Cue
from app.arabic.speech.grammar import is_preposition
from app.arabic.speech.verb_at import AFTER_THESE_NO_VERB, VerbAt

_NEVER: Final = frozenset(("relay", "show", "rumour", "learn"))
_WITH_CONTENT_ONLY: Final = frozenset(
    ("say", "continue", "speak", "answer", "write", "inform", "describe", "claim")
)
_BARE: Final = frozenset(
    (
        "announce", "deny", "urge", "warn", "think", "allege", "judge", "respond", "hope", "expect", "estimate", "appeal", "express",
        "stress", "pledge", "rule_out", "admit",
    )
)  # fmt: skip
_SAYING: Final = frozenset(("قاءلا", "قاءله", "قاءلين"))
_INDEED: Final = "لقد"
_CLAUSES: Final = frozenset(("clause", "quotation", "colon"))
_NEAR: Final = 7
_FAR: Final = 14
"""Tokens of an occasion before what is said: "قائلا في مقابلة بثتها القناة مساء أمس: «…»"."""
_NEAREST: Final = 4


def participle_cue(verb: VerbAt) -> Cue | None:
    """Return the cue of a participle in the accusative, None where it is an adjective or a noun."""
    if verb.before in AFTER_THESE_NO_VERB or verb.code in _NEVER or _is_other_word(verb):
        return None
    found = _content_of_saying(verb) if verb.code in _WITH_CONTENT_ONLY else _content(verb)
    if found is None or (verb.code == "accuse" and found.start == verb.place + 1):
        return None
    takes_object = verb.manner.object_first or found.kind == "event"
    whole = takes_object and found.kind != "clause" and verb.code not in _WITH_CONTENT_ONLY
    cue = verb.draft("participle", verb.place + 1 if whole else found.content)
    cue.coordinate = True
    return cue


def _is_other_word(verb: VerbAt) -> bool:
    """Tell متابعة, "a follow-up", طالبة, "a student", and the greeting مرحبا."""
    if verb.code == "continue":
        return verb.form.feminine
    if verb.code == "respond":
        return not verb.is_after_sign()
    return verb.joined and verb.words.names("person", verb.line.at(verb.place))


def _content(verb: VerbAt) -> Complement | None:
    after = verb.place + 1
    found = find_complement(verb.line, after, verb.code, verb.words)
    if found is None:
        bare = verb.is_after_sign() and verb.code in _BARE and verb.line.is_word(after)
        return Complement("event", after, after) if bare else None
    near = found.kind in _CLAUSES and found.start - verb.place <= _NEAREST
    return found if near or found.start == after or verb.is_after_sign() else None


def _content_of_saying(verb: VerbAt) -> Complement | None:
    after = verb.place + 1
    found = find_complement(verb.line, after, verb.code, verb.words)
    is_saying = verb.line.at(verb.place) in _SAYING
    if found is None:
        bare = is_saying or verb.line.at(after) == _INDEED
        return Complement("colon", after, after) if bare and verb.line.is_word(after) else None
    if verb.manner.object_first and verb.is_after_sign():
        return found
    quotes = is_saying and found.kind in ("quotation", "colon")
    occasion = verb.is_after_sign() and found.kind in _CLAUSES and _is_occasion(verb, after)
    reach = _FAR if quotes or occasion else _NEAR if is_saying or verb.is_after_sign() else 1
    return found if found.start - verb.place <= reach else None


def _is_occasion(verb: VerbAt, place: int) -> bool:
    """Tell where, when or to whom it is said: "موضحا في تصريح إلى الصحيفة أمس أن"."""
    codes = ("adjunct", "audience")
    return is_preposition(verb.line, place) or any(
        verb.words.has(code, verb.line.at(place)) for code in codes
    )
