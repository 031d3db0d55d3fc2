"""Reading a text is linear in its length, whatever it repeats: counted in steps of our own code, not by the clock."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import app
from app.arabic.sentences import clauses
from app.suggesting import suggestions
from app.suggesting.analysis import analyse
from app.suggesting.lexicon import Lexicon

_OURS = str(Path(app.__file__).parent)
_TIMES = 100  # of each pattern: then as many again
_EDGES = 500
_MOST = 2.2  # twice the text: twice the work, and a little for what only stands at its edges

PATTERNS = {
    "a table of numbers": "41 7 905 ",
    "numbers joined by a dash": "2-1 ",
    "numbers joined by و": "و7 ",
    "numbers without a blank": "5،",
    "minutes of matches": "الدقيقة 5 و",
    "a list of two words": "متر - ",
    "commas without a clause": "سلع ، ",
    "colons": "التاريخ : ",
    "open brackets": "(5 ",
    "open quotations": "«قال ",
    "closed quotations": "أدان » ",
    "cues without end": "قال إن ",
    "who said what": "أعلن الوزير أن العدد 5 أشخاص، ",
    "relays": "نقلت الوكالة عن المتحدث ",
    "weekdays": "يوم الجمعة ",
    "years": "عام 2015 و",
    "places": "في مدينة حلب و",
    "short sentences": "قتل 5. ",
    "lines": "قتل 5\n",
    "one endless word": "بيت",
    "one endless number": "5",
    "points": ". ",
    "marks": "قَ",
}


def steps(act: Callable[[], object]) -> int:
    """Return how many lines of our own code a call runs, those of comprehensions each time."""
    count = 0

    def within(_frame: FrameType, event: str, _what: Any) -> Any:
        nonlocal count
        count += event == "line"
        return within

    def entering(frame: FrameType, _event: str, _what: Any) -> Any:
        return within if frame.f_code.co_filename.startswith(_OURS) else None

    before = sys.gettrace()
    sys.settrace(entering)
    try:
        act()
    finally:
        sys.settrace(before)
    return count


def _read(text: str) -> None:
    clauses(text)
    suggestions.every(text, analyse(text, "2016-12-16", Lexicon.shipped()))


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_twice_the_text_is_twice_the_work(pattern: str) -> None:
    once, twice = pattern * _TIMES, pattern * (2 * _TIMES)
    _read(twice)  # words that are met for the first time are looked up then
    assert steps(lambda: _read(twice)) < _MOST * steps(lambda: _read(once)) + _EDGES


def test_the_count_sees_work_that_grows_faster_than_the_text() -> None:
    planted = "def pairs(size):\n for one in range(size):\n  for other in range(size):\n   pass"
    names: dict[str, Any] = {}
    exec(compile(planted, f"{_OURS}/planted.py", "exec"), names)  # noqa: S102  (ours)
    assert steps(lambda: names["pairs"](40)) > 3.5 * steps(lambda: names["pairs"](20))
