"""Steps of the schema: ``mNNN.sql``, each applied statement by statement inside one transaction."""

from __future__ import annotations

import re
from importlib.resources import files
from importlib.resources.abc import Traversable

import peewee

from db.connection import APPLICATION_ID

FOLDER: Traversable = files(__package__)
_END = re.compile(r";[ \t]*(?:--[^\n]*)?\n")


def latest() -> int:
    """Return the schema version this program writes."""
    return max(_numbers())


def statements(number: int) -> list[str]:
    """Return the statements of step ``number``; a statement ends with a semicolon at the end of a line."""
    text = FOLDER.joinpath(f"m{number:03}.sql").read_text(encoding="utf-8")
    return [part.strip() for part in _END.split(text) if part.strip()]


def migrate(database: peewee.Database, version: int) -> None:
    """Bring ``database`` from ``version`` to the latest, all or nothing. The caller has made a backup."""
    database.execute_sql("PRAGMA foreign_keys = 0")  # has no effect inside a transaction
    try:
        with database.atomic("EXCLUSIVE"):
            for number in sorted(n for n in _numbers() if n > version):
                for statement in statements(number):
                    database.execute_sql(statement)
            database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute_sql(f"PRAGMA user_version = {latest()}")
            broken = database.execute_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise ValueError(f"migration leaves dangling references: {broken[:3]}")
    finally:
        database.execute_sql("PRAGMA foreign_keys = 1")


def _numbers() -> list[int]:
    names = (entry.name for entry in FOLDER.iterdir())
    return [int(name[1:4]) for name in names if re.fullmatch(r"m\d{3}\.sql", name)]
