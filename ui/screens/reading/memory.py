"""What the desk remembers of a project: open articles with their places, widths, filters, time not yet booked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ui.preferences import Preferences
from ui.screens.reading.pane import Pane


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article was left: the code point a third down the view, and the caret."""

    article: str
    position: float = 0.0
    caret: int = 0


class Memory:
    """Reads and writes the state of the desk under the project's uid."""

    def __init__(self, preferences: Preferences, project_uid: str) -> None:
        self._preferences = preferences
        self._key = f"desk:{project_uid}"
        found = preferences.recall(self._key)
        self._state: dict[str, Any] = dict(found) if isinstance(found, dict) else {}

    def get(self, name: str, default: Any = None) -> Any:  # noqa: ANN401  (whatever was remembered)
        """Return what was put under a name."""
        return self._state.get(name, default)

    def put(self, name: str, value: Any) -> None:  # noqa: ANN401  (anything JSON can hold)
        """Remember a value."""
        if self._state.get(name) != value:
            self._state = {**self._state, name: value}
            self._preferences.remember(self._key, self._state)

    def places(self) -> list[Place]:
        """Return the articles that were open, in order."""
        found = self.get("open", [])
        return list(_places(found)) if isinstance(found, list) else []

    def put_places(self, panes: Iterable[Pane], active: Pane | None) -> None:
        """Remember the open articles, where each was left, and the one worked in."""
        left = [[pane.uid, round(pane.view.top_position(), 2), pane.view.caret] for pane in panes if pane.uid]
        self.put("open", left)
        self.put("active", active.uid if active is not None else "")

    def seconds(self) -> dict[str, float]:
        """Return the seconds counted but not yet booked, by article."""
        found = self.get("seconds", {})
        if not isinstance(found, dict):
            return {}
        return {str(uid): float(spent) for uid, spent in found.items() if isinstance(spent, int | float)}


def _places(found: list[Any]) -> Iterator[Place]:
    for entry in found:
        if isinstance(entry, list) and len(entry) == 3 and isinstance(entry[0], str):
            position, caret = entry[1:]
            if isinstance(position, int | float) and isinstance(caret, int):
                yield Place(entry[0], float(position), caret)
