"""Records to rows and back, records to canonical JSON and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from typing import Any

from db.records import TABLES, Record

Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class Mapping:
    """How one record type lies in its table."""

    kind: type[Record]
    table: str
    names: tuple[str, ...]
    lists: frozenset[str]
    flags: frozenset[str]

    @property
    def columns(self) -> str:
        """The content columns in the order of ``names``, ready for SQL."""
        return ", ".join(f'"{name}"' for name in self.names)

    def values(self, record: Record) -> list[Value]:
        """Return the column values of ``record`` in the order of ``names``."""
        return [self._stored(name, getattr(record, name)) for name in self.names]

    def record(self, row: Sequence[Any]) -> Record:
        """Return the record of a row whose first columns are ``names``."""
        found = dict(zip(self.names, row, strict=False))
        for name in self.lists:
            found[name] = () if found[name] == "[]" else tuple(json.loads(found[name]))
        for name in self.flags:
            found[name] = bool(found[name])
        return self.kind(**found)

    def payload(self, record: Record) -> str:
        """Return canonical JSON: sorted keys, no spaces, letters as they are."""
        return _dump({name: getattr(record, name) for name in self.names})

    def from_payload(self, payload: str) -> Record:
        """Return the record that ``payload`` describes; fields it does not know keep their defaults."""
        found: dict[str, Any] = json.loads(payload)
        known: dict[str, Any] = {
            name: tuple(value) if name in self.lists else value
            for name, value in found.items()
            if name in self.names
        }
        return self.kind(**known)

    def _stored(self, name: str, value: Any) -> Value:  # noqa: ANN401  (any field of any record)
        if name in self.lists:
            return _dump(list(value))
        if name in self.flags:
            return int(value)
        return value  # type: ignore[no-any-return]


_dump: Callable[[Any], str] = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
).encode


def _mapping(kind: type[Record]) -> Mapping:
    found = fields(kind)
    return Mapping(
        kind=kind,
        table=TABLES[kind],
        names=tuple(field.name for field in found),
        lists=frozenset(field.name for field in found if str(field.type).startswith("tuple")),
        flags=frozenset(field.name for field in found if field.type == "bool"),
    )


_MAPPINGS = {kind: _mapping(kind) for kind in TABLES}


def mapping(kind: type[Record]) -> Mapping:
    """Return the mapping of ``kind``."""
    return _MAPPINGS[kind]
