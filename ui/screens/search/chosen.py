"""What is asked for on the search screen: one request, changed by bar and panel alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.searching.request import NO_FILTER, Kind, Request
from app.searching.spelling import EVERY_SPELLING

Name = Callable[[], str]


class Chosen(QObject):
    """Holds the request and the kind shown. ``changed`` when another search is asked for.

    ``shown_changed`` comes when other places of the same search are to be shown: another kind, forms left out.
    """

    changed = Signal()
    shown_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.request = Request()
        self.kind: Kind = "articles"
        self.names: dict[str, Name] = {}

    @property
    def narrowed(self) -> bool:
        """Whether any filter leaves something out."""
        return self.request.filter != NO_FILTER

    def type(self, query: str) -> None:
        """Ask for other words: forms left out of the last ones count no more."""
        if query.strip() != self.request.query:
            self.put(replace(self.request, query=query.strip(), refused_forms=frozenset()))

    def put(self, request: Request) -> None:
        """Ask for this."""
        if request == self.request:
            return
        same = replace(request, refused_forms=self.request.refused_forms) == self.request
        self.request = request
        (self.shown_changed if same else self.changed).emit()

    def set(self, **values: Any) -> None:  # noqa: ANN401  (fields of the request)
        """Change fields of the request."""
        self.put(replace(self.request, **values))

    def filter(self, **values: Any) -> None:  # noqa: ANN401  (fields of the filter)
        """Change fields of the filter."""
        self.put(replace(self.request, filter=replace(self.request.filter, **values)))

    def tick(self, kind: str, value: str, *, on: bool, name: Name | None = None) -> None:
        """Set or lift a condition of a set; ``name`` says in words what a uid stands for."""
        if name is not None:
            self.names[value] = name
        values = getattr(self.request.filter, kind)
        self.filter(**{kind: values | {value} if on else values - {value}})

    def widen(self) -> None:
        """Lift all filters."""
        self.put(replace(self.request, filter=NO_FILTER, refused_forms=frozenset()))

    def fold_all(self) -> None:
        """Treat every spelling alike again."""
        self.set(spelling=EVERY_SPELLING)

    def show_kind(self, kind: Kind) -> None:
        """Show the places in another kind of text."""
        if kind != self.kind:
            self.kind = kind
            self.shown_changed.emit()
