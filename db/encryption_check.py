"""Whether the encryption of the driver works on this machine: a keyed file is written, read, and closed to others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2 as driver

_PLAIN = b"SQLite format 3\0"
_WORDS = "روايتان لحدث واحد"


class EncryptionError(Exception):
    """The driver did not do what it must; the message says what."""


def check_encryption(path: Path) -> str:
    """Write a keyed file at ``path`` and read it again; return the version of SQLCipher.

    Raises ``EncryptionError`` when the driver has no encryption, leaves the file readable, loses a word, or opens it
    with a wrong key.
    """
    version = _write(path, "مفتاح صحيح")
    head = path.read_bytes()
    if head.startswith(_PLAIN) or _WORDS.encode() in head:
        raise EncryptionError("the keyed file is readable without its key")
    if _read(path, "مفتاح صحيح") != _WORDS:
        raise EncryptionError("the keyed file does not give back what was written")
    try:
        _read(path, "مفتاح خاطئ")
    except (peewee.DatabaseError, driver.DatabaseError):
        return version
    raise EncryptionError("a wrong key opened the file")


def _write(path: Path, key: str) -> str:
    database = _database(path, key)
    try:
        found = database.execute_sql("PRAGMA cipher_version").fetchone()
        if not found or not found[0]:
            raise EncryptionError("the driver has no encryption")
        database.execute_sql("CREATE TABLE words (said TEXT)")
        database.execute_sql("INSERT INTO words VALUES (?)", (_WORDS,))
        return str(found[0])
    finally:
        database.close()


def _read(path: Path, key: str) -> str:
    database = _database(path, key)
    try:
        return str(database.execute_sql("SELECT said FROM words").fetchone()[0])
    finally:
        database.close()


def _database(path: Path, key: str) -> Any:  # noqa: ANN401  (peewee has no types)
    database = SqlCipherDatabase(str(path), passphrase=key)
    database.connect()
    database.execute_sql("PRAGMA cipher_log_level = NONE")  # else a wrong key is told to the standard error
    return database
