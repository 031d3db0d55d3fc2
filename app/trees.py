"""Rows that stand below other rows of their kind: no loops, also after several became one."""

from __future__ import annotations

from collections.abc import Collection, Mapping

Parents = Mapping[str, str | None]


def reaches(start: str | None, goals: Collection[str], parents: Parents) -> bool:
    """Whether ``start`` or anything above it is one of ``goals``."""
    at, seen = start, set[str]()
    while at is not None and at not in seen:
        if at in goals:
            return True
        seen.add(at)
        at = parents.get(at)
    return False


def parent_after_merge(keep: str, gone: Collection[str], parents: Parents) -> str | None:
    """Return the parent ``keep`` has once ``gone`` are part of it: its own, if that lies outside, or none."""
    inside = {keep, *gone}
    at = parents.get(keep)
    while at in inside:
        at = parents.get(at)
    return None if reaches(at, inside, parents) else at
