"""A word read as a verb of reporting, in its place in a sentence."""

from dataclasses import dataclass
from typing import Final

from app.arabic.speech.cue import ELIDED, NOBODY, Construction, Cue
from app.arabic.speech.inflection import Form
from app.arabic.speech.lexicon import Reading, SpeechWords
from app.arabic.speech.line import CLOSE, Line
from app.arabic.speech.manners import MANNERS, Manner

AFTER_THESE_NO_VERB: Final = frozenset(
    ("في", "من", "الي", "عن", "علي", "مع", "بين", "كل", "اي", "بعض", "غير", "حسب", "بحسب", "وفق", "عدم", "دون", "بدون", "بعد", "قبل", "خلال", "عقب", "اثر", "رغم", "ضد", "سوي", "تم", "يتم", "جري", "يجري", "تجري", "اذا", "لو")
)  # fmt: skip
"""Words that a verb cannot follow: what stands there is a noun written alike."""

_CONJUNCTIONS: Final = frozenset(
    (
        "فيما",
        "بينما",
        "كما",
        "حيث",
        "وقد",
        "فقد",
        "لكن",
        "ولكن",
        "ثم",
        "فيم",
        "وفيما",
        "وبينما",
        "حين",
        "لكنه",
        "لكنها",
        "لكنهم",
        "ولكنه",
        "ولكنها",
    )
)
_OPENERS: Final = frozenset(("قد", "الذي", "التي", "الذين"))


@dataclass(frozen=True, slots=True)
class VerbAt:
    """One reading of the word at `place`; `joined` tells that و or ف is written before it."""

    line: Line
    place: int
    reading: Reading
    words: SpeechWords
    joined: bool

    @property
    def code(self) -> str:
        """The manner of speaking, a code of the word lists."""
        return self.reading.manner

    @property
    def form(self) -> Form:
        """The form in which the verb stands."""
        return self.reading.form

    @property
    def manner(self) -> Manner:
        """What the manner asks of the sentence."""
        return MANNERS[self.reading.manner]

    @property
    def before(self) -> str:
        """The word before."""
        return self.line.at(self.place - 1)

    def opens_clause(self) -> bool:
        """Tell whether the verb stands where a clause begins."""
        if self.joined or not self.line.is_word(self.place - 1) or self.before in _OPENERS:
            return True
        return any(self.words.has(code, self.before) for code in ("opener", "lead_in", "adjunct"))

    def is_after_sign(self) -> bool:
        """Tell whether a comma, a closed quotation, و or nothing stands before: a participle there is an adverbial."""
        return self.joined or self.before in ("", ",", ";", "-", ".", CLOSE)

    def draft(self, construction: Construction, content: int) -> Cue:
        """Return a cue without speaker."""
        follows = self.before in _CONJUNCTIONS
        passive = self.form.tense == "past" and self.line.is_passive(self.place)
        return Cue(
            first=self.place,
            last=self.place + 1,
            manner=self.code,
            construction=construction,
            content_start=content,
            voice=NOBODY if passive else ELIDED,
            clause_start=self.place - 1 if follows else self.place,
            coordinate=self.joined or follows,
            feminine=self.form.feminine,
            plural=self.form.plural,
        )
