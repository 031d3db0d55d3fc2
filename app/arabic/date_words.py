"""The words of dates, made ready for the finder; the lists come in as data."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Final

from app.arabic.fold import fold
from app.arabic.remembered import Remembered
from app.arabic.tokens import Phrases, forms, phrases

OPENING: Final = "opening"
"""Kind of all the phrases a date can begin with."""

LAST, THIS, NEXT = -1, 0, 1
BEFORE_LAST, AFTER_NEXT = -2, 2
DAY, WEEK, MONTH, YEAR = 1, 2, 3, 4
SPRING, SUMMER, AUTUMN, WINTER = 5, 6, 7, 8
START, MIDDLE, END = 1, 2, 3

_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HIJRI: Final = (
    "muharram",
    "safar",
    "rabi_first",
    "rabi_second",
    "jumada_first",
    "jumada_second",
    "rajab",
    "shaban",
    "ramadan",
    "shawwal",
    "dhu_al_qada",
    "dhu_al_hijja",
)
_VALUES: Final[Mapping[str, Mapping[str, int]]] = {
    "weekday": {code: number for number, code in enumerate(_WEEKDAYS)},
    "hijri_month": {code: number for number, code in enumerate(_HIJRI, 1)},
    "relative": {"today": 0, "yesterday": -1, "two_days_ago": -2, "tomorrow": 1, "in_two_days": 2},
    "which": {"before_last": BEFORE_LAST, "last": LAST, "this": THIS, "next": NEXT, "after_next": AFTER_NEXT},
    "period": {
        "weeks": WEEK,
        "months": MONTH,
        "years": YEAR,
        "springs": SPRING,
        "summers": SUMMER,
        "autumns": AUTUMN,
        "winters": WINTER,
    },
    "season": {"spring": SPRING, "summer": SUMMER, "autumn": AUTUMN, "winter": WINTER},
    "edge": {"start": START, "middle": MIDDLE, "end": END},
    "share": {"halves": 2, "quarters": 4},
    "one_unit": {"one_day": DAY, "one_week": WEEK, "one_month": MONTH, "one_year": YEAR},
    "two_units": {"two_days": DAY, "two_weeks": WEEK, "two_months": MONTH, "two_years": YEAR},
    "many_units": {"many_days": DAY, "many_weeks": WEEK, "many_months": MONTH, "many_years": YEAR},
}
"""Kind of word → code of a list in resources/arabic/dates.toml → what its words stand for; other lists are kinds."""

_SHORTEST_VERB: Final = 4
ARTICLES: Final = ("ال", "بال", "وال")
"""Articles that stand apart from the number after them: "ال 15"."""
_TENS: Final = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_CENTURIES: Final = {"nineteen_hundred": 1900, "two_thousand": 2000}
_STARTING: Final = (
    "weekday",
    "hijri_month",
    "month",
    "relative",
    "period",
    "season",
    "edge",
    "share",
    "ago",
    "parts",
    "day_nouns",
    "two_days_nouns",
    "these",
    "month_nouns",
    "year_nouns",
    "two_year_nouns",
    "ordinal",
    "outlets",
    "first_day",
    "vague_times",
    "vague_units",
)


@dataclass(frozen=True, slots=True)
class DateWords:
    """Folded phrases by kind, and the words a phrase of any kind (`openers`) or a date (`starters`) begins with.

    `readings` tells which openers a word holds, clitics taken off; `clitics` how many letters stand before the word a
    date begins with, None if no date can begin so.
    """

    TABLES: ClassVar[tuple[str, ...]] = ("dates",)
    """The files of resources/arabic/ whose lists `from_tables` wants."""

    kinds: Mapping[str, Phrases]
    openers: frozenset[str]
    starters: frozenset[str]
    future_verbs: tuple[str, ...]
    not_future_verbs: tuple[str, ...]
    not_future_words: frozenset[str]
    readings: Remembered[tuple[str, ...]] = field(init=False, repr=False, compare=False)
    clitics: Remembered[int | None] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "readings", Remembered(self._readings))
        object.__setattr__(self, "clitics", Remembered(self._clitics))

    @classmethod
    def from_tables(
        cls, tables: Mapping[str, Mapping[str, Sequence[str]]], months: Mapping[str, Sequence[str]]
    ) -> "DateWords":
        """Build the words from the lists of dates.toml and the names of months: calendar → twelve names, January first.

        Raises KeyError when a list is missing.
        """
        lists = {code: [fold(word) for word in listed] for code, listed in tables["dates"].items()}
        entries = _entries(lists)
        entries["month"] = [
            (fold(name), number) for names in months.values() for number, name in enumerate(names, 1)
        ]
        entries["ordinal"], entries["cardinal"] = _ordinals(lists), _cardinals(lists)
        entries["year_in_words"] = _years(lists, entries["cardinal"])
        entries[OPENING] = [(phrase, 0) for kind in _STARTING for phrase, _ in entries[kind]]
        kinds = {kind: phrases(sorted(set(listed))) for kind, listed in entries.items()}
        return cls(
            kinds,
            frozenset(word for phrases_of_kind in kinds.values() for word in phrases_of_kind),
            frozenset(kinds[OPENING]),
            tuple(lists["future_verbs"]),
            tuple(lists["not_future_verbs"]),
            frozenset(lists["not_future_words"]),
        )

    def _readings(self, word: str) -> tuple[str, ...]:
        return tuple(form.word for form in forms(word) if form.word in self.openers)

    def _clitics(self, word: str) -> int | None:
        if word.isascii():
            return 0 if word.isalnum() else None
        if word in self.starters or word in ARTICLES:
            return 0
        return next((form.clitics for form in forms(word) if form.word in self.starters), None)

    def is_future_verb(self, word: str) -> bool:
        """Tell whether a folded word looks like a verb in the future."""
        bare = word.removeprefix("و").removeprefix("ف")
        if len(bare) < _SHORTEST_VERB or bare in self.not_future_words:
            return False
        return word.startswith(self.future_verbs) and not bare.startswith(self.not_future_verbs)


def _entries(lists: Mapping[str, Sequence[str]]) -> dict[str, list[tuple[str, int]]]:
    valued = {code for codes in _VALUES.values() for code in codes}
    entries = {
        kind: [(word, value) for code, value in codes.items() for word in lists[code]]
        for kind, codes in _VALUES.items()
    }
    plain = {code: [(word, 0) for word in listed] for code, listed in lists.items() if code not in valued}
    return entries | plain


def _ordinals(lists: Mapping[str, Sequence[str]]) -> list[tuple[str, int]]:
    """Return the ordinals of the days of a month, first to thirty-first."""
    units = list(enumerate(lists["ordinal_units"], 1))
    small = [(word, number) for number, word in units if number < 10]
    first = [(word, 1) for word in lists["ordinal_eleven"]]
    teens = [
        (f"{word} {ten}", number + 10)
        for word, number in first + small[1:]
        for ten in lists["ten_after_unit"]
    ]
    tens = [(word, value) for code, value in (("twenty", 20), ("thirty", 30)) for word in lists[code]]
    with_article = [(word, value) for word, value in tens if word.startswith("ال")]
    compound = [
        (f"{word} و{ten}", value + number)
        for word, number in first + small[1:]
        for ten, value in with_article
        if value + number <= 31
    ]
    return (
        [(word, 1) for word in lists["first_day"]]
        + [(word, number) for number, word in units]
        + teens
        + with_article
        + compound
    )


def _cardinals(lists: Mapping[str, Sequence[str]]) -> list[tuple[str, int]]:
    """Return the numbers in words from three to ninety-nine."""
    units = [
        (word, number)
        for code in ("cardinal_units", "cardinal_units_short")
        for number, word in enumerate(lists[code], 1)
    ]
    special = [(word, 1) for word in lists["cardinal_eleven"]] + [
        (word, 2) for word in lists["cardinal_twelve"]
    ]
    counted = [(word, number) for word, number in units if 3 <= number <= 9]
    teens = [
        (f"{word} {ten}", number + 10)
        for word, number in special + counted
        for ten in lists["ten_after_unit"]
    ]
    tens = [(word, value) for code, value in _TENS.items() for word in lists[code]]
    bare = [(word, value) for word, value in tens if not word.startswith("ال")]
    compound = [
        (f"{word} و{ten}", value + number) for word, number in units if number < 10 for ten, value in bare
    ]
    return [one for one in units if one[1] >= 3] + teens + bare + compound


def _years(lists: Mapping[str, Sequence[str]], cardinals: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return years in words: ألفين وأربعة عشر."""
    small = [(word, number) for code, number in (("one", 1), ("two", 2)) for word in lists[code]]
    centuries = [(word, value) for code, value in _CENTURIES.items() for word in lists[code]]
    return centuries + [
        (f"{century} و{word}", value + number)
        for century, value in centuries
        for word, number in (*small, *cardinals)
    ]
