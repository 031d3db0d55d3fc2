"""Which people a figure counts, where its words say so: civilians or not, women, men or children, or both together."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.arabic.figures.found import COUNT, DUAL, FRACTION, PERCENT, VAGUE, ZERO, Found
from app.arabic.figures.groups import dual_base
from app.arabic.figures.lexicon import FigureWords
from app.arabic.figures.tokens import Reader, bare, is_definite

_COUNTING: Final = frozenset((COUNT, DUAL, VAGUE, ZERO, PERCENT, FRACTION))
_CIVILIANS, _OTHERS, _MIXED = "civilians", "non_civilians", "mixed"
_POPULATION: Final = {"civilian": _CIVILIANS, "soldiers": _OTHERS, "fighters": _OTHERS}
_SEX_AGE: Final = frozenset(("women", "men", "children"))
_NEAR: Final = 4
_AND: Final = "و"
_AMONG: Final = frozenset(("بين", "من"))
_ACCUSATIVE: Final = ("ا", "ه")
_MAN: Final = frozenset(("رجل", "رجال", "رجلا"))
_FOLLOWED_BY_KIND: Final = ("ين", "ون", "يا", "يه", "ه", "ا")


@dataclass(frozen=True, slots=True)
class People:
    """Codes of the vocabularies of population and of sex and age, "" where nothing is said; `reason` says what did."""

    population: str = ""
    sex_age: str = ""
    reason: str = ""


NOBODY: Final = People()


class PeopleReader:
    """Reads who is counted in one text."""

    def __init__(self, reader: Reader, words: FigureWords) -> None:
        self._reader = reader
        self._words = words

    def of(self, found: Found) -> People:
        """Return which people a figure counts."""
        if found.kind not in _COUNTING or not found.noun:
            return NOBODY
        names = found.noun.split(" ")
        if self._serves(names, found):
            return People(_OTHERS, "", "people-of-a-force")
        named = [] if len(names) > 1 and bare(names[0]) in _MAN else names
        codes = [code for name in named if (code := self._code(name))]
        codes += self._described(found) if codes or self._is_open(names[0]) else []
        beside = self._beside(found)
        both = codes[:1] + beside
        population = _united(_POPULATION.get(code, "") for code in (*codes, *beside))
        sex_age = _united(code if code in _SEX_AGE else "" for code in (both if beside else codes))
        if not (population or sex_age):
            return NOBODY
        return People(population, sex_age, "people-both-named" if beside else "people-named")

    def _code(self, word: str) -> str:
        """Return the class of people a folded noun names: a code of the lists of people, or fighters."""
        for form in (bare(word), dual_base(bare(word))):
            code = self._words.persons.get(form, "")
            if not code and self._words.groups.get(form) == "fighters":
                return "fighters"
            if code in _POPULATION or code in _SEX_AGE:
                return code
        return ""

    def _is_open(self, word: str) -> bool:
        """Tell a noun that people of any kind may bear: شخص, قتيل, جريح."""
        form = bare(word)
        known = form in self._words.persons or form in self._words.groups
        base = dual_base(form)
        return known or base in self._words.persons or base in self._words.groups

    def _serves(self, names: list[str], found: Found) -> bool:
        """Tell members of a force: رجال الأمن, عناصر من الشرطة, منسوبي القوات."""
        if bare(names[0]) not in self._words.trap("members"):
            return False
        after = [token.text for token in self._reader.after(self._noun_last(found), 2)]
        following = [*names[1:], *(word for word in after if word not in _AMONG)][:1]
        return any(bare(word) in self._words.trap("armed_bodies") for word in following)

    def _noun_last(self, found: Found) -> int:
        """Return the token after the noun where it follows the figure, else the one after the figure."""
        index = found.last
        if found.noun_at is not None and found.noun_at[0] >= found.end:
            while self._reader.at(index).text and self._reader.at(index).start < found.noun_at[1]:
                index += 1
        return index

    def _described(self, found: Found) -> list[str]:
        """Return the class of the adjective behind the noun: 9 قتلى مدنيين."""
        word = self._reader.word(self._noun_last(found))
        near = self._reader.near(found.first, self._noun_last(found))
        if not near or not word.endswith(_FOLLOWED_BY_KIND) or word.startswith(_AND):
            return []
        code = self._code(word)
        return [code] if code in _POPULATION else []

    def _beside(self, found: Found) -> list[str]:
        """Return the classes of a second kind counted in one number: من المدنيين والمقاتلين, 30 امرأة وطفلا."""
        index, led = self._noun_last(found), False
        classes: list[str] = []
        for place in range(index, index + _NEAR):
            word = self._reader.word(place)
            if not word or not self._reader.near(found.first, place):
                break
            if word in _AMONG:
                led = led or word == "بين" or not classes
                continue
            joined = word.startswith(_AND) and bool(self._code(word[1:]))
            first = led and not classes and bool(self._code(word))
            if not (joined or first):
                break
            if joined and not (classes or self._shares_number(found, word[1:])):
                break
            classes.append(self._code(word[1:] if joined else word))
        return classes if len(classes) > 1 or (classes and self._code(found.noun.split(" ")[0])) else []

    def _shares_number(self, found: Found, second: str) -> bool:
        """Tell one number for both (النساء والأطفال, 30 امرأة وطفلا) from a person more (ثلاثة مدنيين وشرطي)."""
        first = found.noun.split(" ")[0]
        if is_definite(first) and is_definite(second):
            return True
        singular = found.value is None or found.value > 10
        alike = second.endswith(_ACCUSATIVE) == first.endswith(_ACCUSATIVE)
        return singular and alike and not is_definite(second)


def _united(codes: Iterable[str]) -> str:
    said = {code for code in codes if code}
    return _MIXED if len(said) > 1 else next(iter(said), "")
