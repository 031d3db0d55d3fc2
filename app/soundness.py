"""What the self-test asks about the store, which it does not see itself."""

from __future__ import annotations

from db import connection, migrations
from db.encryption_check import EncryptionError, check_encryption


def sqlite_version() -> str:
    """Return the version of the database library."""
    return connection.SQLITE_VERSION


def migration_steps() -> int:
    """Return how many steps of the schema there are; ``ValueError`` when one of them is missing or empty."""
    latest = migrations.latest()
    empty = [number for number in range(1, latest + 1) if not migrations.statements(number)]
    if empty:
        raise ValueError(f"no statements in step {empty[0]}")
    return latest


__all__ = ["EncryptionError", "check_encryption", "migration_steps", "sqlite_version"]
