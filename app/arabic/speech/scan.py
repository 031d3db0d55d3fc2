"""What the search for a complement carries along."""

from dataclasses import dataclass

from app.arabic.speech.event_nouns import has_pronoun
from app.arabic.speech.lexicon import SpeechWords
from app.arabic.speech.line import Line
from app.arabic.speech.manners import MANNERS, WITH, Manner

RECKONING = frozenset(("expect", "estimate"))
"""Manners that give an amount: "قدّر العدد بألف"."""


@dataclass(frozen=True, slots=True)
class Scan:
    """The words after a verb: the complement is looked for from token `start` on."""

    line: Line
    start: int
    code: str
    words: SpeechWords
    nested: bool = False

    @property
    def manner(self) -> Manner:
        """What the manner asks of the sentence."""
        return MANNERS[self.code]

    @property
    def links(self) -> frozenset[str]:
        """The prepositions that may open the content; after "قدّرته" also بـ."""
        pronoun = self.code in RECKONING and has_pronoun(self.line.at(self.start - 1))
        return self.manner.links | {WITH} if pronoun else self.manner.links
