"""A figure while it is being read, in positions of the folded text."""

from dataclasses import dataclass

from app.arabic.figures.model import Number

COUNT = "count"
DUAL = "dual"
VAGUE = "vague"
ZERO = "zero"
FRACTION = "fraction"
PERCENT = "percent"
AGE = "age"
DURATION = "duration"
DISTANCE = "distance"
MEASURE = "measure"
MONEY = "money"

UNBOUNDED_UP = (">", ">=")
UNBOUNDED_DOWN = ("<", "<=")

BEFALLING = frozenset(
    (
        "killed",
        "wounded",
        "sick",
        "dead",
        "missing",
        "bodies",
        "displaced",
        "refugees",
        "detained",
        "prisoners",
    )
)
"""Groups named after what befell people; a negated "any" of the others is hardly ever a count."""


@dataclass(slots=True)
class Found:
    """Tokens [first, last) and folded positions [start, end); `lead` is where clitics before it start.

    `value` is None for vague amounts, whose `low` is set at once; `high` is set for ranges. `noun` holds the folded
    words of what is counted, `noun_at` their folded positions, None when they stand elsewhere or nowhere.
    """

    first: int
    last: int
    lead: int
    start: int
    end: int
    value: Number | None
    reason: str
    kind: str = COUNT
    low: Number | None = None
    high: Number | None = None
    comparator: str = "="
    definite: bool = False
    digits: bool = False
    scale: int = 1
    unit: str = ""
    noun: str = ""
    noun_at: tuple[int, int] | None = None
    group: str = ""
    status: str = ""

    def bounds(self) -> tuple[Number | None, Number | None]:
        """Return the lower and the upper bound that the comparator leaves."""
        if self.comparator in ("range", "indef"):
            return self.low, self.high
        if self.comparator in UNBOUNDED_UP:
            return self.value, None
        if self.comparator in UNBOUNDED_DOWN:
            return None, self.value
        return self.value, self.value
