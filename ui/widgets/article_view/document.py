"""The article as paragraphs: where each starts, how it runs, how high it is; laid out only where somebody looks."""

import re
import time
from collections import OrderedDict
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFontMetricsF

from ui.widgets.article_view.look import Metrics
from ui.widgets.article_view.offsets import index_of_last_at_or_before
from ui.widgets.article_view.paragraph import Paragraph, Style

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.widgets.article_view.look import Look

_LONGEST: Final = 10_000
_KEPT: Final = 240
_ARABIC: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER: Final = re.compile(r"[^\W\d_]")
_CHARACTER_WIDTH: Final = 0.55


def runs_rtl(text: str) -> bool:
    """Tell the direction of a paragraph: any Arabic (or Hebrew) letter, or no letter at all, makes it right-to-left.

    Not the first strong letter: "Reuters قالت …" is an Arabic paragraph.
    """
    return _ARABIC.search(text) is not None or _LETTER.search(text) is None


class Document:
    """Paragraphs of one text with their heights, estimated until laid out. All y are px from the top of the text.

    A paragraph beyond 10,000 characters is laid out in stretches, so that a text without line breaks costs no more.
    """

    def __init__(self, text: str, overrides: "Mapping[int, str] | None" = None) -> None:
        """Split a text; `overrides` maps the number of a paragraph (lines counted from 0) to "rtl" or "ltr"."""
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.rtl: list[bool] = []
        self._closes: list[bool] = []
        self._split(overrides or {})
        self._heights: list[int] = [0] * len(self.starts)
        self._measured = bytearray(len(self.starts))
        self._tops: list[int] | None = None
        self._kept: OrderedDict[int, Paragraph] = OrderedDict()
        self._next_unmeasured = 0
        self._style: Style | None = None

    def _split(self, overrides: "Mapping[int, str]") -> None:
        start = 0
        for number, line in enumerate(self.text.split("\n")):
            forced = overrides.get(number)
            rtl = runs_rtl(line) if forced is None else forced == "rtl"
            end = start + len(line)
            for stretch_start, stretch_end in _stretches(self.text, start, end):
                self.starts.append(stretch_start)
                self.ends.append(stretch_end)
                self.rtl.append(rtl)
                self._closes.append(stretch_end == end)
            start = end + 1

    def __len__(self) -> int:
        return len(self.starts)

    def has_direction(self, *, rtl: bool) -> bool:
        """Tell whether any paragraph runs this way."""
        return rtl in self.rtl

    def lay_out(self, look: "Look", width: int) -> None:
        """Forget all layouts and estimate every height anew for a look and a column width (px)."""
        font, metrics = look.article_font(), Metrics.of(look)
        self._style = Style(font, metrics, width)
        self._kept.clear()
        self._measured = bytearray(len(self.starts))
        self._next_unmeasured = 0
        per_line = max(1.0, width / (QFontMetricsF(font).averageCharWidth() * _CHARACTER_WIDTH))
        self._heights = [
            self._height(i, int((end - start) / per_line) + 1)
            for i, (start, end) in enumerate(zip(self.starts, self.ends, strict=True))
        ]
        self._tops = None

    def _height(self, index: int, lines: int) -> int:
        metrics = self.style.metrics
        if self.starts[index] == self.ends[index]:
            return metrics.blank
        return lines * metrics.pitch + (metrics.gap if self._closes[index] else 0)

    @property
    def style(self) -> Style:
        """What the present layout depends on. `lay_out` comes first."""
        if self._style is None:
            raise RuntimeError("the document is not laid out")
        return self._style

    @property
    def tops(self) -> list[int]:
        """The y of every paragraph, and the whole height last."""
        if self._tops is None:
            self._tops = [0, *accumulate(self._heights)]
        return self._tops

    @property
    def height(self) -> int:
        """Height of the whole text."""
        return self.tops[-1]

    def index_at(self, position: int) -> int:
        """Return the index of the paragraph in which a code point stands."""
        return index_of_last_at_or_before(self.starts, position)

    def index_at_y(self, y: float) -> int:
        """Return the index of the paragraph at a height; the nearest one beyond the ends."""
        return min(index_of_last_at_or_before(self.tops, int(y)), len(self.starts) - 1)

    def indexes_of(self, start: int, end: int) -> range:
        """Return the indexes of the paragraphs a span touches."""
        return range(self.index_at(start), self.index_at(max(start, end - 1)) + 1)

    def paragraph(self, index: int) -> Paragraph:
        """Return a paragraph, laid out now if it was not; its height is exact from then on."""
        kept = self._kept.get(index)
        if kept is not None:
            self._kept.move_to_end(index)
            return kept
        text = self.text[self.starts[index] : self.ends[index]]
        made = Paragraph(text, self.starts[index], rtl=self.rtl[index], style=self.style)
        self._kept[index] = made
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self._note_height(index, made)
        return made

    def _note_height(self, index: int, made: Paragraph) -> None:
        self._measured[index] = True
        height = self._height(index, made.line_count)
        if height != self._heights[index]:
            self._heights[index] = height
            self._tops = None

    def measure(self, indexes: range) -> bool:
        """Make the heights of some paragraphs exact; tell whether any height changed."""
        before = self.tops
        for index in indexes:
            if not self._measured[index]:
                self.paragraph(index)
        return self._tops is not before

    def measure_some(self, seconds: float) -> bool:
        """Make further heights exact for about that long; tell whether any height changed. See `is_measured`."""
        deadline = time.perf_counter() + seconds
        before = self.tops
        while self._next_unmeasured < len(self.starts) and time.perf_counter() < deadline:
            index = self._next_unmeasured
            if not self._measured[index]:
                known = index in self._kept
                self.paragraph(index)
                if not known and len(self._kept) > _KEPT // 2:
                    del self._kept[index]
            self._next_unmeasured += 1
        return self._tops is not before

    @property
    def is_measured(self) -> bool:
        """Whether every height is exact."""
        return self._next_unmeasured >= len(self.starts)


def _stretches(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut one paragraph where it is too long to lay out at once, behind white space where there is any."""
    cut: list[tuple[int, int]] = []
    while end - start > _LONGEST:
        space = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        stop = space + 1 if space >= 0 else start + _LONGEST
        cut.append((start, stop))
        start = stop
    return [*cut, (start, end)]
