"""What the finder of figures returns."""

from dataclasses import dataclass

Number = int | float


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a text. Positions are code points, ends exclusive; `text[start:end] == quote`.

    `value` is the number as said (None when vague or a range), `low` and `high` the bounds that follow from it.
    `comparator` and `counted_group` are codes of the vocabularies, `unit` the code of a unit or currency, `kind` one of
    count, dual, vague, percent, money, age, duration, distance, measure, fraction, zero. `counted` is the noun as
    written; its positions are None where it is not in the text. `reason` says in kebab-case why this is a figure. `population` and `sex_age` are codes of which people are counted, ""
    where the words do not say, and `people_reason` says by what they were told.
    """

    start: int
    end: int
    quote: str
    value: Number | None
    low: Number | None
    high: Number | None
    comparator: str
    counted: str
    counted_start: int | None
    counted_end: int | None
    counted_group: str
    kind: str
    unit: str
    status: str
    reason: str
    population: str = ""
    sex_age: str = ""
    people_reason: str = ""
