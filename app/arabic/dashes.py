"""Tatweels typed for dashes between numbers: `9ــ10ــ1436هـ`, `2012 ـ 2014`; folding would glue the numbers together."""

import re
from typing import Final

_TATWEEL: Final = "\u0640"
_BETWEEN_NUMBERS: Final = re.compile(rf"(\d\s*){_TATWEEL}(?={_TATWEEL}*\s*\d)")


def with_dashes(text: str) -> str:
    """Return a text of the same length in which the first tatweel between two numbers is a dash."""
    return _BETWEEN_NUMBERS.sub(r"\1-", text) if _TATWEEL in text else text
