"""Where things stand across the view: the text column and, on the reading-start side, the columns of brackets."""

from dataclasses import dataclass
from typing import Self

from ui.widgets.article_view.look import Metrics

_NARROWEST = 80


@dataclass(frozen=True, slots=True)
class Frame:
    """The text column of a viewport, in px from its left edge."""

    left: int
    width: int
    metrics: Metrics

    @classmethod
    def of(
        cls, viewport: int, metrics: Metrics, *, sides: tuple[bool, bool], limit: int | None = None
    ) -> Self:
        """Place the column in a viewport of some width; `sides` tells where gutters are needed (left, right).

        `limit` is the widest line (px); a wider viewport has the column and its gutters in the middle.
        """
        before = metrics.gutter + metrics.outer if sides[0] else metrics.margin
        after = metrics.gutter + metrics.outer if sides[1] else metrics.margin
        room = max(_NARROWEST, viewport - before - after)
        width = room if limit is None else max(_NARROWEST, min(room, limit))
        return cls(before + (room - width) // 2, width, metrics)

    @property
    def right(self) -> int:
        """Right edge of the column."""
        return self.left + self.width

    def bracket_x(self, column: int, *, rtl: bool) -> int:
        """Return the middle of a bracket column (0 nearest the text)."""
        away = self.metrics.column_first + column * self.metrics.column_pitch
        return self.right + away if rtl else self.left - away

    def toward_text(self, *, rtl: bool) -> int:
        """Return -1 where the text lies left of the brackets, else 1."""
        return -1 if rtl else 1
