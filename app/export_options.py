"""What a person chooses for a workbook: which claims, which sheets, which language, what to hide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exports.sheets import (
    articles,
    charts,
    claims,
    events,
    figures,
    framing,
    legend,
    links,
    matrix,
    ranges,
    relations,
    summary,
    timeline,
)

SHEETS = (
    claims.CODE, matrix.CODE, figures.CODE, ranges.CODE, charts.CODE, relations.CODE, timeline.CODE, framing.CODE,
    events.CODE, links.CODE, articles.CODE, legend.CODE, summary.CODE,
)  # fmt: skip
"""The sheets in the order in which they stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which claims leave; conditions add up. The other sheets hold what belongs to these claims.

    ``shown`` are local ids in the order of a list, as ``app.claims.ids`` gives them. ``event`` and ``reviewer`` are
    uids, ``statuses`` codes of the vocabulary claim_status.
    """

    shown: Sequence[int] | None = None
    statuses: tuple[str, ...] = ()
    event: str | None = None
    reviewer: str | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing is left out, so that articles and events without a claim belong to it too."""
        return self.shown is None and not self.statuses and self.event is None and self.reviewer is None


EVERYTHING = Scope()
ACCEPTED = Scope(statuses=("accepted", "adjudicated"))
"""Claims that the lead accepted, and those that were settled by adjudication."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """The choices. ``right_to_left`` None: as the language reads.

    ``hide_sensitive`` replaces actors and places marked sensitive by codes; free text is left as it is, and the
    summary says so.
    """

    language: str = "ar"
    scope: Scope = EVERYTHING
    sheets: tuple[str, ...] = SHEETS
    hide_reviewers: bool = False
    hide_sensitive: bool = False
    right_to_left: bool | None = None
    include_notes: bool = True

    def __post_init__(self) -> None:
        """Refuse a sheet that does not exist, and a workbook without one."""
        unknown = set(self.sheets) - set(SHEETS)
        if unknown or not self.sheets:
            raise ValueError(f"no such sheets: {sorted(unknown)}")

    @property
    def reads_right_to_left(self) -> bool:
        """Whether the sheets start on the right."""
        return self.language == "ar" if self.right_to_left is None else self.right_to_left
