"""Lists of articles as JSON: one object a line, an array, or an object that holds the array."""

import json
import re
from collections.abc import Iterator
from typing import Final

from app.importing.draft import Draft, Unreadable
from app.importing.read_text import decode_text
from app.importing.record_fields import fields_of, record_draft
from app.text_law import BOM

_SPACE: Final = re.compile(r"[ \t\r\n]*")
_DECODER: Final = json.JSONDecoder()
_DAMAGE: Final = (ValueError, RecursionError)


def read_json(name: str, raw: bytes, encoding: str | None = None) -> Iterator[Draft | Unreadable]:
    """Read the articles of a .json or .jsonl file one by one; a broken record does not stop a list of lines."""
    decoded = decode_text(name, raw, encoding)
    if isinstance(decoded, Unreadable):
        yield decoded
        return
    text = decoded.text.lstrip(BOM)
    found = False
    for number, record in enumerate(_records(text), 1):
        found = True
        yield _draft(f"{name}#{number}", record)
    if not found:
        yield Unreadable(name, "no-text")


def _draft(name: str, record: object) -> Draft | Unreadable:
    if record is None:
        return Unreadable(name, "damaged")
    if not isinstance(record, dict):
        return Unreadable(name, "no-text")
    return record_draft(name, record, fields_of(list(record)))


def _records(text: str) -> Iterator[object]:
    """Yield the records of any of the three forms; None stands for a broken one."""
    start = _after_space(text, 0)
    if text.startswith("[", start):
        yield from _array(text, start + 1)
        return
    try:
        whole, end = _DECODER.raw_decode(text, start)
    except _DAMAGE:
        yield from _lines(text)
        return
    if _after_space(text, end) < len(text):
        yield from _lines(text)
    else:
        yield from _held(whole)


def _array(text: str, position: int) -> Iterator[object]:
    """Decode one element at a time, so that a long list never stands in memory twice."""
    position = _after_space(text, position)
    while position < len(text) and text[position] != "]":
        try:
            record, position = _DECODER.raw_decode(text, position)
        except _DAMAGE:
            yield None
            return
        yield record
        position = _after_space(text, position)
        if text.startswith(",", position):
            position = _after_space(text, position + 1)
        elif not text.startswith("]", position):
            yield None
            return
    if position >= len(text):
        yield None


def _lines(text: str) -> Iterator[object]:
    start = 0
    while start < len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        line = text[start:stop].strip()
        start = stop + 1
        if line:
            try:
                yield json.loads(line)
            except _DAMAGE:
                yield None


def _held(whole: object) -> Iterator[object]:
    """Yield the one article that an object is, or those in the lists it holds."""
    if not isinstance(whole, dict) or "text" in fields_of(list(whole)):
        yield whole
        return
    lists = [value for value in whole.values() if isinstance(value, list)]
    yield from (record for records in lists for record in records if isinstance(record, dict))


def _after_space(text: str, position: int) -> int:
    match = _SPACE.match(text, position)
    return match.end() if match else position
