"""What makes a verb one of speech: the clause, quotation, preposition or noun of action that follows it and its subject."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from app.arabic.speech.lexicon import SpeechWords, is_definite
from app.arabic.speech.line import CLOSE, OPEN, Line
from app.arabic.speech.manners import ABOUT, FOR, FROM, MANNERS, ON, TO, WITH, Manner

Kind = Literal["clause", "quotation", "colon", "link", "event", "saying"]

_REACH: Final = 45
_LONGEST_NAME: Final = 4
_THAT: Final = re.compile("^(ب?ان(?:ه|ها|هم|هما|هن|نا|ني|ي|ك|كم)?)$")
_SAYING: Final = frozenset(("بالقول", "قاءلا", "قاءله", "قاءلين", "بقوله", "بقولها", "بقولهم"))
_SAYS: Final = frozenset(("يقول", "تقول", "يقولون"))
_LINKS: Final = frozenset((TO, ON, ABOUT, FROM))
_PATTERNS: Final = re.compile("^(?:ت[ء-ي]{2}ي[ء-ي]|است[ء-ي]{2}ا[ء-ي]|ان[ء-ي]{2}ا[ء-ي]|ا[ء-ي]ت[ء-ي]ا[ء-ي])$")
"""Nouns of action by their measure: تفعيل, استفعال, انفعال, افتعال."""
_SUFFIXES: Final = ("هما", "هم", "ها", "ه")
_SHORTEST: Final = 3
_INDEFINITE: Final = frozenset(
    (
        "عدد",
        "العديد",
        "كثير",
        "الكثير",
        "بعض",
        "جزء",
        "اي",
        "كل",
        "مجموعه",
        "واحد",
        "اثنان",
        "اكثر",
        "اقل",
        "غيره",
        "غيرها",
        "قريب",
        "قريبه",
        "مقرب",
        "مقربه",
        "مقربون",
        "مقربين",
    )
)
_NOT_WITH: Final = frozenset(
    (
        "باسم",
        "بدوره",
        "بدورها",
        "بعده",
        "بعدها",
        "بعدهم",
        "بينهم",
        "بينهما",
        "بينها",
        "بن",
        "بنت",
        "بعد",
        "بين",
        "بيان",
        "بعض",
        "بشان",
        "بل",
        "بها",
        "به",
        "بهم",
        "بينما",
        "بعدما",
        "بيروت",
        "بغداد",
        "برلين",
        "باريس",
        "بكين",
        "بروكسل",
        "بوتين",
        "بلاد",
        "بلده",
        "بلديه",
        "بلدنا",
        "بريطانيا",
        "بحث",
        "باحث",
        "بدا",
        "بناء",
        "بحضور",
        "بشكل",
        "بوضوح",
        "بشده",
    )
)
_BARE: Final = 4
_ASIDE: Final = 25
_DATES: Final = frozenset(("العام", "السنه", "الساعه", "اليوم", "الرقم", "الماده", "الدوره", "الموسم"))
_TIME: Final = frozenset(
    (
        "امس",
        "غدا",
        "صباحا",
        "مساء",
        "ليلا",
        "ظهرا",
        "فجرا",
        "رسميا",
        "مجددا",
        "ايضا",
        "كذلك",
        "لها",
        "له",
        "لهم",
    )
)
_WITH_SAYING: Final = frozenset(("answer", "say", "continue", "announce", "write", "inform", "stress"))
_THESE: Final = frozenset(("هذا", "هذه", "ذلك", "تلك"))
_RECKONING: Final = frozenset(("expect", "estimate"))
_BLAME: Final = frozenset(("مسءوليه", "المسءوليه", "مسءوليات", "تبعات", "تبعه", "وزر"))


@dataclass(frozen=True, slots=True)
class Complement:
    """Where the complement begins (`start`, which ends the subject) and where the content does (`content`), token numbers."""

    kind: Kind
    start: int
    content: int


def is_that(word: str) -> bool:
    """Tell أن, إن, بأن, أنه… (folded); not لأن, كأن or فإن, which report nothing."""
    return _THAT.match(word) is not None


def is_action(word: str, words: SpeechWords) -> bool:
    """Tell whether a folded word is a noun of action, with or without article or pronoun."""
    return any(_is_bare_action(form, words) for form in _without_suffix(_without_article(word)))


def find_complement(line: Line, start: int, manner: str, words: SpeechWords) -> Complement | None:
    """Return the first complement that fits the manner, looking right from token `start`; None where there is none."""
    return _Search(line, start, manner, words).run()


class _Search:
    def __init__(self, line: Line, start: int, manner: str, words: SpeechWords) -> None:
        self._line = line
        self._start = start
        self._code = manner
        self._manner: Manner = MANNERS[manner]
        self._words = words
        pronoun = line.at(start - 1).endswith(_SUFFIXES)
        self._links = self._manner.links | {WITH} if manner in _RECKONING and pronoun else self._manner.links

    def run(self) -> Complement | None:
        place = self._start
        while place < min(len(self._line), self._start + _REACH):
            found = self._at(place)
            if found is not None:
                return found
            if self._is_barrier(place):
                return None
            place = self._next(place)
        return None

    def _next(self, place: int) -> int:
        if self._line.at(place) in (OPEN, "("):
            return self._line.partner.get(place, place) + 1
        return place + 1

    def _at(self, place: int) -> Complement | None:
        word = self._line.at(place)
        if word == OPEN:
            return self._quotation(place)
        if word == ":":
            return Complement("colon", place, place + 1) if self._admits_quote(place) else None
        if is_that(word):
            return self._clause(place)
        if self._code in _WITH_SAYING and (word in _SAYING or (word in _SAYS and place == self._start)):
            return Complement("saying", place, place + 1)
        if not self._line.is_word(place):
            return None
        if self._code == "blame":
            return Complement("event", place, place) if word in _BLAME and place > self._start else None
        return self._link(place) or self._event(place) or self._deed(place)

    def _quotation(self, place: int) -> Complement | None:
        if not self._admits_quote(place) or self._is_name(place) or self._goes_on(place):
            return None
        return Complement("quotation", place, place)

    def _admits_quote(self, place: int) -> bool:
        return self._manner.clause and (self._manner.quotes or place - self._start < 1)

    def _is_name(self, place: int) -> bool:
        """Tell a quoted name from quoted speech."""
        line, closing = self._line, self._line.partner.get(place)
        before = line.at(place - 1)
        if before in ("ل", "ب", "ال") and place > self._start:
            return True
        if closing is None:
            return False
        inside = closing - place - 1
        named = self._words.names("named", before) and place > self._start
        return (named and inside <= 2 * _LONGEST_NAME) or (
            inside <= _LONGEST_NAME and (line.is_word(closing + 1) or not self._ends_after(closing + 1))
        )

    def _goes_on(self, place: int) -> bool:
        """Tell a quoted name in the subject by the complement that comes after it: أعلن مطعم «…» عن."""
        closing = self._line.partner.get(place)
        if closing is None or closing - place > 2 * _LONGEST_NAME or place == self._start:
            return False
        if (
            self._line.at(place - 1) in (",", ":")
            or (self._ends_after(closing + 1)
            and self._line.at(closing + 1) != ",")
        ):
            return False
        later = _Search(self._line, closing + 1, self._code, self._words)
        return later.run() is not None

    def _ends_after(self, place: int) -> bool:
        """Tell whether only signs stand from a token to the end, or a comma before a new clause."""
        return place >= len(self._line) or self._line.at(place) in (".", "!", "?", CLOSE, ",")

    def _clause(self, place: int) -> Complement | None:
        line = self._line
        word, before = line.at(place), line.at(place - 1)
        linked = place > self._start and (before in _LINKS or before == "عل")
        if not self._manner.clause and not (
            word.startswith("ب") or (linked and before in self._manner.links)
        ):
            return None
        if place > self._start and not linked and self._words.has("not_reporting", before):
            return None
        return Complement("clause", place - 1 if linked else place, place + 1)

    def _link(self, place: int) -> Complement | None:
        word = self._line.at(place)
        links = self._links
        if word in links and is_that(self._line.at(place + 1)):
            return Complement("clause", place, place + 2)
        if word in links and word not in (WITH, FOR):
            return Complement("link", place, place + 1) if self._opens_content(place) else None
        if word in (WITH, FOR) and word in links and self._line.at(place + 1) == OPEN:
            return Complement("link", place, place + 1) if place > self._start else None
        if WITH in links and word[0] == WITH and self._with_content(place):
            return Complement("link", place, place)
        if (
            FOR in links
            and word[0] == FOR
            and is_action(word[1:] if not word.startswith("لل") else word, self._words)
        ):
            return Complement("link", place, place)
        return None

    def _opens_content(self, place: int) -> bool:
        """Tell a preposition that opens the content from one inside the name of the speaker."""
        line, word, before = self._line, self._line.at(place), self._line.at(place - 1)
        if word == FROM:
            return (
                place == self._start or ((is_definite(before) or before == ",") and before not in _INDEFINITE)
            )
        if word == TO:
            return not any(
                self._words.names("person", line.at(inner))
                and line.at(inner).endswith(("مبعوث", "سفير", "موفد"))
                for inner in range(self._start, place)
            )
        if word == ON:
            if self._code == "announce" and not line.at(self._start - 1).lstrip("وفيت").lstrip("س").endswith(
                ("كد", "كدت", "كدوا", "كدون")
            ):
                return False
            return (
                line.is_preposition_ala(place)
                and not self._words.names("venue", line.at(place + 1))
                and line.at(place + 1)
                not in ("هامش", "خلفيه", "لسان", "متن", "اثر", "توتر", "تويتر", "فيسبوك")
            )
        return (
            self._code == "rumour"
            or (line.at(place + 1) not in ("طريق", "جانب")
            and not self._words.names("person", before))
        )

    def _with_content(self, place: int) -> bool:
        """Tell content after بـ from a place or body in the speaker's name."""
        word = self._line.at(place)
        bare = word[1:]
        if bare == "ما" and self._code in ("estimate", "point", "respond", "report"):
            return True
        if self._code in _RECKONING and not bare and self._line.at(place + 1)[:1].isdigit():
            return True
        if word in _NOT_WITH or len(word) < _BARE or self._words.has("adjunct", word) or word in _SAYING:
            return False
        if is_action(bare, self._words):
            return True
        if self._code in ("direct", "urge"):
            return bare in ("سرعه", "ضروره") and is_action(self._line.at(place + 1), self._words)
        return not (self._words.speaks(bare) or self._words.has("state", bare)) or place == self._start

    def _event(self, place: int) -> Complement | None:
        if not self._manner.event:
            return None
        word = self._line.at(place)
        if not self._is_event(word, place) or self._is_governed(place) or self._that_follows(place):
            return None
        return Complement("event", place, place)

    def _that_follows(self, place: int) -> bool:
        """Tell whether the noun stands in an aside, after which أن takes the sentence up."""
        line = self._line
        if "," not in line.words[self._start : place]:
            return False
        later = range(place + 1, min(len(line), place + _ASIDE))
        return any(line.at(that - 1) == "," and is_that(line.at(that)) for that in later)

    def _is_event(self, word: str, place: int) -> bool:
        if is_action(word, self._words):
            return self._stands_as_object(word, place)
        if self._code in _RECKONING and self._words.has("measure", word):
            return any(later.startswith("ب") for later in self._line.words[place + 1 : place + 14])
        if place == self._start:
            return self._code == "deny" and self._words.has("object", word)
        if self._code not in ("announce", "deny", "allege", "judge", "rule_out"):
            return False
        if word in ("ذلك", "هذا", "هذه", "تلك") and self._code != "deny":
            return False
        before = self._line.at(place - 1)
        return self._words.has("object", word) or (
            word[0].isdigit() and is_definite(before) and before not in _DATES
        )

    def _stands_as_object(self, word: str, place: int) -> bool:
        """Tell a noun that is announced from a weekday, a name, and one with a preposition or in a name."""
        if place == self._start and self._words.speaks(word):
            return False
        if word.startswith("لل") or any(self._words.has(code, word) for code in ("adjunct", "state")):
            return False
        if not is_definite(word) or self._words.has("action", word):
            return True
        following = self._line.at(place + 1)
        return following in _LINKS | {"في", "مع"} or following[:1] == WITH

    def _is_governed(self, place: int) -> bool:
        """Tell whether the noun before governs this one: "لجنة تقصي الحقائق", "وزارة الدفاع"."""
        if place == self._start:
            return False
        before = self._line.at(place - 1)
        if before in _LINKS | {"في", "مع", "بين", "و", "او"}:
            return True
        if self._words.has("adjunct", before) and not is_definite(before) and before not in _TIME:
            return True
        if is_definite(before) or self._words.names("state", before):
            return False
        if not self._words.speaks(before):
            earlier = self._line.at(place - 2)
            chained = before.endswith("ه") and place - 2 >= self._start and not is_definite(earlier)
            return chained and self._words.names("person", earlier)
        return True

    def _deed(self, place: int) -> Complement | None:
        listed = "attack" if self._code == "claim" else "deed"
        if (
            not self._manner.deed
            or not self._words.has(listed, self._line.at(place))
            or self._is_governed(place)
        ):
            return None
        start = place - 1 if self._line.at(place - 1) in _THESE and place - 1 >= self._start else place
        return Complement("event", start, start)

    def _is_barrier(self, place: int) -> bool:
        """Tell whether a new clause of reporting begins, to which later complements belong."""
        line, word = self._line, self._line.at(place)
        if word in (";", "?", "!") or (word == "." and place + 1 < len(line) and len(line.at(place - 1)) > 1):
            return True
        found, joined = self._words.readings(word)
        if not found or self._words.has("relative", word) or self._words.speaks(word):
            return False
        if line.at(place - 1) == "," and any(reading.form.tense == "past" for reading in found):
            return True
        plain = [reading for reading in found if not MANNERS[reading.manner].shy]
        participle = [reading for reading in found if reading.form.tense == "participle"]
        if participle and line.at(place - 1) == ",":
            return True
        finite = [reading for reading in plain if reading.form.tense != "participle"]
        return (
            bool(finite)
            or (joined and any(reading.form.feminine for reading in found))
            or (bool(participle) and bool(plain))
        )


def _is_bare_action(word: str, words: SpeechWords) -> bool:
    if words.has("not_action", word):
        return False
    return words.has("action", word) or _PATTERNS.match(word) is not None


def _without_article(word: str) -> str:
    if word.startswith("لل") and len(word) > _SHORTEST + 1:
        return word[2:]
    return word[2:] if is_definite(word) and word.startswith("ال") else word


def _without_suffix(word: str) -> list[str]:
    """Return the word, and the word before a possessive; a ت before it may stand for ة."""
    found = [word]
    for suffix in _SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem != word and len(stem) >= _SHORTEST:
            found.append(stem)
            if stem.endswith("ت"):
                found.append(stem[:-1] + "ه")
    return found
