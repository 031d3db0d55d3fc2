"""The filter in force: what was ticked, typed and named, and in words what each part of it is."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.claim_list import NO_FILTER, ClaimFilter
from ui import bidi, wording
from ui.commands import QT_TRANSLATE_NOOP
from ui.screens.claims.columns import Types

GAPS = {
    "no_claimant": QT_TRANSLATE_NOOP("ClaimsScreen", "No claimant"),
    "no_event": QT_TRANSLATE_NOOP("ClaimsScreen", "No event"),
    "no_figure": QT_TRANSLATE_NOOP("ClaimsScreen", "Unhandled figure"),
    "guessed": QT_TRANSLATE_NOOP("ClaimsScreen", "Guess not confirmed"),
}
SETS = ("types", "statuses", "reviewers", "outlets", "events", "claimants", "labels")


@dataclass(frozen=True, slots=True)
class Part:
    """One condition: its words, the tag before them, and what takes it away."""

    kind: str
    value: str
    words: str
    tag: tuple[str, str] | None = None


class Chosen(QObject):
    """Holds the filter. ``changed`` after every change; names of things are kept beside their uids."""

    changed = Signal()

    def __init__(self, types: Types, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._types = types
        self._names: dict[str, Callable[[], str]] = {}
        self.filter: ClaimFilter = NO_FILTER

    @property
    def any(self) -> bool:
        """Whether anything is left out."""
        return self.filter != NO_FILTER

    def has(self, kind: str, value: str) -> bool:
        """Tell whether a condition is set; ``kind`` is a set of the filter or one of ``GAPS``."""
        return bool(getattr(self.filter, kind)) if kind in GAPS else value in getattr(self.filter, kind)

    def set(self, kind: str, value: str, *, on: bool, name: Callable[[], str] | None = None) -> None:
        """Set or lift a condition; ``name`` says in words what a uid stands for."""
        if name is not None:
            self._names[value] = name
        if kind in GAPS:
            self._put(self._with(kind, on))
            return
        values = getattr(self.filter, kind)
        self._put(self._with(kind, values | {value} if on else values - {value}))

    def only(self, kind: str, value: str, name: Callable[[], str] | None = None) -> None:
        """Let this value through and no other of its kind."""
        if name is not None:
            self._names[value] = name
        self._put(self._with(kind, frozenset({value})))

    def lift(self, kind: str) -> None:
        """Drop all conditions of a kind."""
        self._put(self._with(kind, frozenset()))

    def search(self, needle: str) -> None:
        """Look for words."""
        self._put(replace(self.filter, needle=needle.strip()))

    def clear(self) -> None:
        """Let every claim through."""
        self._put(NO_FILTER)

    def parts(self) -> list[Part]:
        """Return the conditions in words, those of the search field left out."""
        translate = QCoreApplication.translate
        found = [
            Part(kind, value, self._words(kind, value), self._types.tag(value) if kind == "types" else None)
            for kind in SETS
            for value in self._in_order(kind, getattr(self.filter, kind))
        ]
        found += [
            Part(gap, "", translate("ClaimsScreen", words))
            for gap, words in GAPS.items()
            if getattr(self.filter, gap)
        ]
        return found

    def remove(self, part: Part) -> None:
        """Drop one condition."""
        self.set(part.kind, part.value, on=False)

    def _with(self, kind: str, value: object) -> ClaimFilter:
        fields: dict[str, Any] = {kind: value}
        return replace(self.filter, **fields)

    def _put(self, wanted: ClaimFilter) -> None:
        if wanted != self.filter:
            self.filter = wanted
            self.changed.emit()

    def _in_order(self, kind: str, values: Collection[str]) -> list[str]:
        known = [label.code for label in self._types.labels] if kind == "types" else []
        known += [code for code, _ in wording.choices("claim_status")] if kind == "statuses" else []
        return sorted(values, key=lambda value: (known.index(value) if value in known else len(known), value))

    def _words(self, kind: str, value: str) -> str:
        if kind == "types":
            return self._types.word(value)
        if kind == "statuses":
            return wording.word("claim_status", value, short=True)
        named = self._names.get(value)
        return bidi.isolated(named()) if named else "…"
