"""What is searched for: the words, how they are read, and which places are wanted; as JSON to be kept."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal, get_args

from app.searching.query import Mode
from app.searching.spelling import EVERY_SPELLING, NAMES, Spelling

Kind = Literal["articles", "claims", "notes", "events"]
Order = Literal["date", "relevance", "before", "after"]
Claimed = Literal["any", "yes", "no"]
KINDS: tuple[Kind, ...] = get_args(Kind)
ORDERS: tuple[Order, ...] = get_args(Order)
_SETS = ("outlets", "types", "events", "reviewers", "refused_forms")
_CHOICES: dict[str, tuple[str, ...]] = {
    "mode": get_args(Mode),
    "order": ORDERS,
    "claimed": get_args(Claimed),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which places are wanted; what is empty is no condition, and a thing that a condition does not fit is left out.

    ``events``: articles with a claim of one of them. ``types``, ``reviewers``: the place lies in a claim of such a type,
    of such a reviewer. ``claimed``: it lies in a claim, or in none. Days are ISO dates, both included.
    """

    outlets: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    reviewers: frozenset[str] = frozenset()
    published_from: str = ""
    published_to: str = ""
    claimed: Claimed = "any"

    @property
    def of_claims(self) -> bool:
        """Whether anything is asked of the claims a place lies in."""
        return bool(self.types or self.reviewers) or self.claimed != "any"


NO_FILTER = Filter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A search: what was typed, and everything chosen beside it. ``refused_forms`` are written forms left out."""

    query: str = ""
    mode: Mode = "words"
    order: Order = "date"
    spelling: Spelling = EVERY_SPELLING
    filter: Filter = NO_FILTER
    refused_forms: frozenset[str] = field(default_factory=frozenset)

    def choices(self) -> str:
        """Return everything but the query as a JSON object."""
        values: dict[str, Any] = {
            "mode": self.mode,
            "order": self.order,
            "apart": [name for name in NAMES if not getattr(self.spelling, name)],
            "refused_forms": sorted(self.refused_forms),
        }
        for each in fields(Filter):
            value = getattr(self.filter, each.name)
            values[each.name] = sorted(value) if isinstance(value, frozenset) else value
        kept = {name: value for name, value in values.items() if value}
        return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def restored(query: str, choices: str) -> Request:
    """Return the search that was kept; whatever is not understood of its choices is passed over."""
    try:
        found = json.loads(choices)
    except ValueError:
        found = {}
    values: dict[str, Any] = {
        name: value
        for name, value in (found if isinstance(found, dict) else {}).items()
        if _fits(name, value)
    }
    apart = values.pop("apart", [])
    own = {each.name for each in fields(Filter)}
    values = {name: frozenset(value) if name in _SETS else value for name, value in values.items()}
    chosen = replace(NO_FILTER, **{name: value for name, value in values.items() if name in own})
    rest = {name: value for name, value in values.items() if name not in own}
    spelling = Spelling(**{name: name not in apart for name in NAMES})
    return Request(query=query, filter=chosen, spelling=spelling, **rest)


def _fits(name: str, value: object) -> bool:
    if name in _CHOICES:
        return value in _CHOICES[name]
    if name in (*_SETS, "apart"):
        return isinstance(value, list) and all(isinstance(each, str) for each in value)
    return name in ("published_from", "published_to") and isinstance(value, str)
