"""Finds parties by name: every folded form that an actor or an outlet goes by, or went by once.

Forms are only added. Whoever asks compares the names of the rows found, so one that is no longer true does no harm.
"""

from __future__ import annotations

from typing import cast

import peewee

from db.records import Actor, Outlet, Record
from db.search_index import Fold

NAMED: frozenset[type[Record]] = frozenset((Actor, Outlet))


def put(database: peewee.Database, table: str, row_id: int, record: Record, fold: Fold) -> None:
    """Note the names of an actor or outlet under its local id."""
    party = cast("Actor | Outlet", record)
    forms = {" ".join(fold(name).split()) for name in (party.name_ar, party.name_en, *party.aliases)}
    sql = "INSERT OR IGNORE INTO name_index (tbl, folded, row_id) VALUES (?, ?, ?)"
    for form in forms - {""}:
        database.execute_sql(sql, (table, form, row_id))
