"""Widths and order of the columns in the room there is: what a claim is known by is seen without scrolling."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

_FREE = frozenset({"quote", "claimant", "outlet", "event"})
"""Columns whose width follows the window. Not the figure: a number that is cut off reads as another number."""

_VITAL = frozenset({"code", "type", "quote", "claimant", "figure", "status"})
_LEAST_QUOTE, _NARROWEST = 150, 0.64


def fitted(widths: Mapping[str, int], by_hand: Collection[str], room: float) -> dict[str, int]:
    """Return the widths of these columns, in px at 100 % as ``room`` is; those ``by_hand`` keep theirs.

    The quote takes what is left and gives way first, then the others. Where not all columns fit, those up to the last
    that a claim is known by do, and the rest is scrolled to.
    """
    fitting = list(widths)
    if _least(widths, by_hand) > room:
        fitting = _up_to_vital(fitting)
    found = dict(widths)
    spare = room - sum(found[code] for code in fitting)
    loose = [code for code in fitting if code in _FREE and code not in by_hand]
    if "quote" in loose:
        taken = max(_LEAST_QUOTE, int(found["quote"] + spare)) - found["quote"]
        found["quote"] += taken
        spare -= taken
    others = [code for code in loose if code != "quote"]
    if spare < 0 and others:
        factor = max(_NARROWEST, 1 + spare / sum(found[code] for code in others))
        found |= {code: int(found[code] * factor) for code in others}
    return found


def ordered(
    usual: Sequence[str], widths: Mapping[str, int], by_hand: Collection[str], room: float
) -> list[str]:
    """Return the columns in their order: the usual one, or with what a claim is known by first where room is short.

    ``widths`` are those of the columns shown.
    """
    before = _up_to_vital([code for code in usual if code in widths])
    if _least({code: widths[code] for code in before}, by_hand) <= room:
        return list(usual)
    return sorted(usual, key=lambda code: code not in _VITAL)


def _up_to_vital(codes: Sequence[str]) -> list[str]:
    """Return the columns up to the last that a claim is known by; all when there is none."""
    last = max((at for at, code in enumerate(codes) if code in _VITAL), default=len(codes) - 1)
    return list(codes[: last + 1])


def _least(widths: Mapping[str, int], by_hand: Collection[str]) -> int:
    """Return the room below which these columns do not shrink."""
    return sum(width if code in by_hand else _narrowest(code, width) for code, width in widths.items())


def _narrowest(code: str, width: int) -> int:
    if code == "quote":
        return _LEAST_QUOTE
    return int(width * _NARROWEST) if code in _FREE else width
