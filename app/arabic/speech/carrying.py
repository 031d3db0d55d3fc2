"""Speakers that go on: who is meant by "وأضاف", "مشيرا إلى" and "المصدر"."""

from dataclasses import dataclass, field
from typing import Final

from app.arabic.fold import fold
from app.arabic.speech.lexicon import SpeechWords, stems

_MEMORY: Final = 12
_LOOK_BACK: Final = 3


@dataclass(frozen=True, slots=True)
class Named:
    """A speaker as named in the text, with its folded words and the forms in which they may come again."""

    text: str
    words: tuple[str, ...]
    feminine: bool
    plural: bool
    forms: frozenset[str]


@dataclass(slots=True)
class Speakers:
    """The speakers of an article in the order in which they spoke, the last one last."""

    lexicon: SpeechWords
    seen: list[Named] = field(default_factory=list)

    def name(self, text: str) -> str:
        """Remember a speaker that is named; return the fuller name when the article gave one before."""
        words = tuple(fold(text).split())
        if not words:
            return text
        fuller = next((one for one in reversed(self.seen) if _is_short_for(words, one)), None)
        one = fuller or Named(
            text,
            words,
            self.lexicon.is_feminine(words[0]),
            self.lexicon.is_plural(words[0]),
            frozenset(form for word in words for form in (word, *stems(word))),
        )
        self.seen.append(one)
        del self.seen[:-_MEMORY]
        return one.text

    def carried(self, *, feminine: bool, plural: bool) -> str:
        """Return who goes on speaking: the last speaker, or a recent one that agrees with the verb; "" for nobody."""
        if not self.seen:
            return ""
        recent = self.seen[: -_LOOK_BACK - 1 : -1]
        agreeing = (
            one for one in recent if plural == one.plural or (one.feminine == feminine and not plural)
        )
        exact = (one for one in recent if one.feminine == feminine and one.plural == plural)
        return (next(exact, None) or next(agreeing, None) or recent[0]).text


def _is_short_for(words: tuple[str, ...], earlier: Named) -> bool:
    """Tell whether a short mention repeats words of an earlier, longer one: "التركي", "المصدر"."""
    if len(words) >= len(earlier.words) or len(words) > _LOOK_BACK:
        return False
    known = earlier.forms
    return all(word in known or any(stem in known for stem in stems(word)) for word in words)
