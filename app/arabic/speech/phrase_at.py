"""A fixed phrase in its place in a sentence."""

from dataclasses import dataclass

from app.arabic.speech.lexicon import Phrase, SpeechWords
from app.arabic.speech.line import Line

_POSSESSIVES = ("ه", "ها", "هم", "هما")


@dataclass(frozen=True, slots=True)
class PhraseAt:
    """A phrase found at the tokens [place, end)."""

    line: Line
    place: int
    end: int
    phrase: Phrase
    words: SpeechWords

    @property
    def before(self) -> str:
        """The word before the phrase."""
        return self.line.at(self.place - 1)

    @property
    def after(self) -> str:
        """The word after the phrase."""
        return self.line.at(self.end)

    @property
    def is_possessive(self) -> bool:
        """Tell whether a pronoun ends the phrase: "على حد قوله"."""
        return len(self.phrase.words) > 1 and self.line.at(self.end - 1) != self.phrase.words[-1]


def phrase_end(line: Line, place: int, phrase: Phrase) -> int:
    """Return where a phrase that begins at `place` ends, 0 when it does not stand there."""
    for offset, word in enumerate(phrase.words[1:], 1):
        if line.at(place + offset) != word and not _has_possessive(line.at(place + offset), word):
            return 0
    end = place + len(phrase.words)
    return end if line.at(end).startswith(phrase.glued) else 0


def _has_possessive(word: str, noun: str) -> bool:
    return word.startswith(noun) and word[len(noun) :] in _POSSESSIVES
