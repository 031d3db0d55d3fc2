"""Versions of what wheels carry inside, asked of the libraries themselves."""

from __future__ import annotations

import platform
import re
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path


def qt() -> str:
    """Return the version of Qt."""
    return version("PySide6-Essentials")


def sqlite() -> str:
    """Return the version of SQLite inside the driver."""
    return _asked("SELECT sqlite_version()")


def sqlcipher() -> str:
    """Return the version of SQLCipher inside the driver."""
    return _asked("PRAGMA cipher_version").split()[0]


def openssl() -> str:
    """Return the version of OpenSSL that SQLCipher was built with."""
    found = re.search(r"\d+\.\d+\.\d+\w*", _asked("PRAGMA cipher_provider_version"))
    return found.group() if found else ""


def icu() -> str:
    """Return the version of ICU beside Qt's libraries; empty where Qt uses the system's."""
    import PySide6  # noqa: PLC0415  (only asked where Qt is installed)

    folder = Path(PySide6.__file__).parent
    names = (path.name for path in folder.rglob("*icudata*"))
    found = (re.search(r"\d+", name) for name in names)
    return next((match.group() for match in found if match), "")


def _asked(question: str) -> str:
    from sqlcipher3 import dbapi2  # noqa: PLC0415  (only asked where the driver is installed)

    connection = dbapi2.connect(":memory:")
    try:
        connection.execute("PRAGMA key = 'x'")  # before it nothing is said of the provider
        return str(connection.execute(question).fetchone()[0])
    finally:
        connection.close()


OF: dict[str, Callable[[], str]] = {
    "qt": qt,
    "python": platform.python_version,
    "sqlite": sqlite,
    "sqlcipher": sqlcipher,
    "openssl": openssl,
    "icu": icu,
}
