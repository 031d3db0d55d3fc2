"""How sure and in what spirit something is said: the manner of the cue, corrected by the words around it."""

from typing import Final

from app.arabic.speech.cue import Cue
from app.arabic.speech.lexicon import SpeechWords
from app.arabic.speech.line import Line
from app.arabic.speech.manners import MANNERS

_NEAR: Final = 4
_HOPES: Final = ("امل", "رجاء", "تمني")
_FEELING: Final = frozenset(("express", "voice"))


def modality(line: Line, cue: Cue, content: int, words: SpeechWords) -> str:
    """Return the modality (a code of the vocabulary) of what begins at the token `content`."""
    own = MANNERS[cue.manner].modality
    if own != "asserted":
        return own
    if cue.manner in _FEELING and line.at(content).startswith(_HOPES):
        return "hoped"
    if words.has("condition", line.at(content)):
        return "conditional"
    return "hedged" if any(words.has("hedge", line.at(content + near)) for near in range(_NEAR)) else own


def polarity(line: Line, cue: Cue, words: SpeechWords) -> str:
    """Return whether the claim is affirmed or denied; "did not rule out" denies nothing."""
    own = MANNERS[cue.manner].polarity
    return "positive" if words.has("negation", line.at(cue.first - 1)) else own
