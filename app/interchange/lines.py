"""JSON Lines as they are read: one object a line, checked for its shape; the first bad line is named."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TypeVar, cast

from app.dates import parse_edtf
from app.edits import tidy
from app.problems import Rejected
from db.records import Number, Record

R = TypeVar("R", bound=Record)

_LONGEST_LINE = 100 * 1024 * 1024
_LARGEST_INTEGER = 2**63 - 1
_DATES = frozenset({"published", "date", "asserted_date", "as_of_date", "as_of_window"})


class BadLine(Rejected):
    """Line ``line`` of a file was refused, for the reason that is its ``__cause__``; nothing was changed."""

    def __init__(self, line: int) -> None:
        super().__init__("bad-line", line=line)


@dataclass(frozen=True, slots=True)
class Line:
    """One object of the file; ``values`` are its keys but ``kind``."""

    number: int
    kind: str
    values: Mapping[str, Any]


def read_lines(path: Path) -> Iterator[Line]:
    """Yield the objects of a file, blank lines left out.

    Raises ``Rejected`` (file-gone, not-a-file, permission, unreadable, bad-json) and ``BadLine``.
    """
    try:
        with path.open("rb") as file:
            number = 0
            while raw := file.readline(_LONGEST_LINE + 1):
                number += 1
                line = _line(number, raw)
                if line is not None:
                    yield line
    except FileNotFoundError as error:
        raise Rejected("file-gone", path=str(path)) from error
    except IsADirectoryError as error:
        raise Rejected("not-a-file", path=str(path)) from error
    except PermissionError as error:
        raise Rejected("not-a-file" if path.is_dir() else "permission", path=str(path)) from error
    except OSError as error:
        raise Rejected("unreadable", path=str(path)) from error


def _line(number: int, raw: bytes) -> Line | None:
    if len(raw) > _LONGEST_LINE:
        raise BadLine(number) from Rejected("too-large")
    try:
        text = raw.decode("utf-8-sig" if number == 1 else "utf-8").strip()
        found = json.loads(text) if text else None
    except (ValueError, RecursionError) as error:
        raise Rejected("bad-json", line=number) from error
    if found is None and not text:
        return None
    if not isinstance(found, dict):
        raise Rejected("bad-json", line=number)
    kind = found.pop("kind", "")
    return Line(number, kind if isinstance(kind, str) else "", found)


def check_keys(values: Mapping[str, Any], allowed: Collection[str]) -> None:
    """Refuse a key that means nothing here: a misspelt one must not be lost silently."""
    for key in values:
        if key not in allowed:
            raise Rejected("unknown-field", field=key)


def text_of(values: Mapping[str, Any], key: str) -> str:
    """Return a text, empty when it is absent or null."""
    value = values.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Rejected("bad-field", field=key)
    return cast("str", tidy(value))


def integer_of(values: Mapping[str, Any], key: str) -> int | None:
    """Return a whole number, None when it is absent or null."""
    value = values.get(key)
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > _LARGEST_INTEGER:
        raise Rejected("bad-field", field=key)
    return value


def objects_of(values: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """Return a list of objects, empty when it is absent or null."""
    return cast("list[dict[str, Any]]", _list_of(values, key, dict))


def texts_of(values: Mapping[str, Any], key: str) -> list[str]:
    """Return a list of texts, empty when it is absent or null."""
    return [cast("str", tidy(value)) for value in _list_of(values, key, str)]


def _list_of(values: Mapping[str, Any], key: str, kind: type[object]) -> list[Any]:
    found = values.get(key)
    if found is None:
        return []
    if not isinstance(found, list) or not all(isinstance(item, kind) for item in found):
        raise Rejected("bad-field", field=key)
    return found


def plain_fields(values: Mapping[str, Any], kind: type[R], names: Mapping[str, str]) -> dict[str, Any]:
    """Return the given fields of a record, checked for their type; ``names`` maps keys of the file to fields."""
    types = {item.name: str(item.type) for item in fields(kind)}
    return {name: _value(key, values[key], types[name]) for key, name in names.items() if key in values}


def _value(key: str, value: object, kind: str) -> object:
    if value is None:
        value = _EMPTY.get(kind)
    if not _ACCEPTS[kind](value):
        raise Rejected("bad-field", field=key)
    if key in _DATES and parse_edtf(str(value)) is None:
        raise Rejected("not-a-date", value=str(value))
    return tuple(value) if isinstance(value, list) else value


def _is_number(value: object) -> bool:
    if value is None:
        return True
    if isinstance(value, bool) or not isinstance(value, Number):
        return False
    return abs(value) <= _LARGEST_INTEGER  # neither NaN nor infinity is


_EMPTY: dict[str, object] = {"str": "", "tuple[str, ...]": []}
_ACCEPTS: dict[str, Callable[[object], bool]] = {
    "str": lambda value: isinstance(value, str),
    "bool": lambda value: isinstance(value, bool),
    "int": lambda value: isinstance(value, int) and not isinstance(value, bool) and _is_number(value),
    "Number | None": _is_number,
    "tuple[str, ...]": lambda value: isinstance(value, list) and all(isinstance(item, str) for item in value),
}
