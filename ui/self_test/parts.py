"""Whether everything that was built is still there: modules, resources, fonts, translations, migrations."""

from __future__ import annotations

import hashlib
import json
import pkgutil
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

from defusedxml.ElementTree import fromstring

import resources
from ui.self_test.checks import Bench, Check, need

_PACKAGES = ("app", "db", "exports", "ui")
_FONTS, _TRANSLATIONS, _MIGRATIONS = "resources/fonts/", "resources/i18n/", "db/migrations/"
_PRESENT_PROBE = "إسناد"
_OURS, _QTS = ("Commands", "About Isnad"), ("QLineEdit", "&Copy")  # a text of ours and one of Qt's own


def _modules(_bench: Bench) -> str:
    """Import everything that is ever imported, now: what is loaded late would be missed late."""
    names = _manifest().get("modules") or list(_found_modules())
    for name in names:
        import_module(name)
    return f"{len(names)} modules"


def _found_modules() -> Iterator[str]:
    for package in _PACKAGES:
        yield package
        found = pkgutil.walk_packages(import_module(package).__path__, f"{package}.")
        yield from (each.name for each in found)


def _resources(_bench: Bench) -> str:
    listed = _intact("resources/", but=(_FONTS, _TRANSLATIONS))
    read = 0
    for path in sorted(resources.path().rglob("*")):
        if not path.is_file() or path.suffix in {".py", ".pyc"}:
            continue
        raw = path.read_bytes()
        need(raw or path.name == "__init__.py", f"{path.name} is empty")
        _understood(path.suffix, raw)
        read += 1
    for name in (
        ("themes", "tokens.json"),
        ("themes", "isnad.qss"),
        ("sample", "sample.jsonl"),
        ("labels.toml",),
    ):
        need(resources.path(*name).is_file(), f"{name[-1]} is missing")
    return f"{read} files" + (f", {listed} as built" if listed else "")


def _understood(suffix: str, raw: bytes) -> None:
    """Raise what the reader of such a file raises when it is broken."""
    if suffix == ".toml":
        tomllib.loads(raw.decode("utf-8"))
    elif suffix == ".json":
        json.loads(raw)
    elif suffix == ".svg":
        fromstring(raw)
    elif suffix in {".tsv", ".jsonl", ".qss", ".txt"}:
        raw.decode("utf-8")


def _fonts(_bench: Bench) -> str:
    """Load every bundled font from its bytes and see that its Arabic letters have glyphs of their own."""
    from PySide6.QtGui import QRawFont  # noqa: PLC0415  (see the package)

    from ui import application, fonts  # noqa: PLC0415

    listed = _intact(_FONTS)
    application.make([])
    families = (
        fonts.font("body"),
        fonts.font("body_medium"),
        fonts.quote_font(),
        fonts.quote_font(bold=True),
    )
    for font in families:
        raw = QRawFont.fromFont(font)
        need(raw.familyName() == font.family(), f"{font.family()} is not loaded")
        missing = [letter for letter in _PRESENT_PROBE if not raw.supportsCharacter(ord(letter))]
        need(not missing, f"{font.family()} lacks {missing}")
    return ", ".join(sorted({font.family() for font in families})) + (
        f", {listed} as built" if listed else ""
    )


def _translations(_bench: Bench) -> str:
    """Switch to each language and see that our words and Qt's own change."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415  (see the package)

    from app import wording  # noqa: PLC0415
    from ui import application, language  # noqa: PLC0415

    _intact(_TRANSLATIONS)
    app = application.make([])
    said: dict[str, tuple[str, str, str]] = {}
    for code in ("en", "ar"):
        language.apply(app, "ar" if code == "ar" else "en")
        said[code] = (
            QCoreApplication.translate(*_OURS),
            QCoreApplication.translate(*_QTS),
            wording.text("self-test-good", code),
        )
    for english, arabic in zip(said["en"], said["ar"], strict=True):
        need(any("\u0600" <= letter <= "\u06ff" for letter in arabic), f"“{english}” has no Arabic")
        need(not any("\u0600" <= letter <= "\u06ff" for letter in english), f"“{arabic}” has no English")
    return "ar, en, and Qt's own"


def _migrations(_bench: Bench) -> str:
    from app import soundness  # noqa: PLC0415  (see the package)

    _intact(_MIGRATIONS)
    return f"{soundness.migration_steps()} step(s)"


@cache
def _manifest() -> dict[str, Any]:
    """Return what the build wrote about itself; empty when the program runs from its sources."""
    try:
        found: dict[str, Any] = json.loads(resources.read_text("manifest.json"))
    except FileNotFoundError:
        return {}
    return found


def _intact(start: str, but: tuple[str, ...] = ()) -> int:
    """Compare the built files below ``start`` with what lies there now; return how many there are."""
    listed = {
        name: digest
        for name, digest in _manifest().get("files", {}).items()
        if name.startswith(start) and not name.startswith(but or ("\0",))
    }
    for name, digest in listed.items():
        path = resources.path("..", *name.split("/"))
        need(path.is_file(), f"{name} is missing")
        need(hashlib.sha256(path.read_bytes()).hexdigest() == digest, f"{name} is not what was built")
    return len(listed)


CHECKS = (
    Check("modules", _modules),
    Check("resources", _resources),
    Check("fonts", _fonts),
    Check("translations", _translations),
    Check("migrations", _migrations),
)
