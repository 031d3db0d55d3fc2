"""Whether a frozen program holds what it must, nothing that it must not, and no more than agreed."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

LARGEST = 180  # MB, unpacked
_ROOT = Path(__file__).resolve().parent.parent.parent

_FORBIDDEN_FILES = re.compile(
    r"(^|/)(tests?|benchmarks|packaging|\.git|\.venv|__pycache__)/|\.(py|pyi|ts|isnad|log|pem|pfx|p12)$|(^|/)\.env",
    re.IGNORECASE,
)
_FORBIDDEN_MODULES = re.compile(
    r"^(tests|benchmarks|pytest|_pytest|hypothesis|mypy|PyInstaller|tkinter|readline|PySide6\.Qt(Qml|Quick))\b"
)
_FORBIDDEN_LIBRARIES = re.compile(
    r"(qt6?(qml|quick|pdf|sql|test|designer|virtualkeyboard)|opengl32sw|libreadline|libssl)", re.IGNORECASE
)
_NEEDED_FILES = (
    "resources/manifest.json",
    "resources/build.json",
    "resources/licences.txt",
    "db/migrations/m001.sql",
)
_KEYS = re.compile(
    rb"-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{40}|\bgh[pousr]_[A-Za-z0-9]{30}|\bAKIA[0-9A-Z]{16}\b"
)
_SECRET_NAMES = re.compile(r"TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIAL", re.IGNORECASE)
_SEED_FOLDERS = ("seeds", "corpus", "gold")
_SAMPLE = 80  # letters of a text that must not be found again


class BundleError(Exception):
    """The frozen program is not fit to be shipped; the message lists why, one fault a line."""


def check(folder: Path, root: Path = _ROOT) -> None:
    """Look at a frozen program and say its size. Raises ``BundleError``."""
    found = list(faults(folder, root))
    size = sum(path.stat().st_size for path in _files(folder)) / 1e6
    if size > LARGEST:
        found.append(f"{size:.0f} MB unpacked, more than {LARGEST} MB")
    if found:
        raise BundleError("\n".join(found))
    print(
        f"{folder.name}: {size:.1f} MB in {sum(1 for _ in _files(folder))} files; nothing in it that must not be"
    )


def faults(folder: Path, root: Path) -> Iterator[str]:
    """Yield what is wrong with a frozen program made from ``root``."""
    places = {path.relative_to(folder).as_posix(): path for path in _files(folder)}
    for needed in _NEEDED_FILES:
        if not any(place.endswith(needed) for place in places):
            yield f"{needed} is missing"
    for place, path in sorted(places.items()):
        if _FORBIDDEN_FILES.search(place):
            yield f"{place} does not belong there"
        if _FORBIDDEN_LIBRARIES.search(path.name):
            yield f"{place} is not needed"
    traces = _traces(root)
    for path in places.values():
        for name, content in _contents(path):
            yield from _found(name, content, traces)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _traces(root: Path) -> dict[bytes, str]:
    """Return what must not be found, and what it is: folders of this machine, secrets of its environment, texts of others."""
    found = {os.fsencode(root) + mark: "the folder of the sources" for mark in (b"/", b"\\")}
    home = Path.home()
    if len(home.parts) > 2:
        found[os.fsencode(home) + b"/"] = "somebody's home"
    for name, value in os.environ.items():
        if _SECRET_NAMES.search(name) and len(value) >= 8:
            found[value.encode()] = f"the value of {name}"
    for folder in _SEED_FOLDERS:
        for path in sorted((root.parent / "shared" / folder).rglob("*.txt")):
            text = " ".join(path.read_text(encoding="utf-8", errors="replace").split())
            if len(text) > 3 * _SAMPLE:
                found[text[_SAMPLE : 2 * _SAMPLE].encode()] = f"a text of {folder}"
    return found


def _contents(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield a file and, of one that holds our modules, what is packed inside."""
    raw = path.read_bytes()
    yield path.name, raw
    if b"PYZ\0" in raw and find_spec("PyInstaller") is not None:
        yield from _packed(path)


def _packed(path: Path) -> Iterator[tuple[str, bytes]]:
    from PyInstaller.archive.readers import CArchiveReader  # noqa: PLC0415  (installed where programs are frozen)

    try:
        archive = CArchiveReader(str(path))
    except Exception:  # noqa: BLE001  (the sign stood there by chance)
        return
    for name in archive.toc:
        if name.endswith((".pyz", "PYZ")):
            modules = archive.open_embedded_archive(name)
            for module in modules.toc:
                yield f"module {module}", modules.extract(module, raw=True) or b""
        else:
            yield name, archive.extract(name)


def _found(name: str, content: bytes, traces: dict[bytes, str]) -> Iterator[str]:
    if name.startswith("module ") and _FORBIDDEN_MODULES.match(name.removeprefix("module ")):
        yield f"{name} does not belong there"
    for trace, what in traces.items():
        if trace in content:
            yield f"{name} holds {what}"
    key = _KEYS.search(content)
    if key:
        yield f"{name} holds a key: {key.group()[:20]!r}…"


def main(arguments: list[str]) -> int:
    """Check the folders named; return the exit code."""
    try:
        for folder in arguments:
            check(Path(folder))
    except BundleError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
