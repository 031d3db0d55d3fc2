"""Data shipped with the program, found from a checkout, an installed wheel and a frozen build alike."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Return the absolute path of a resource, e.g. ``path("icons", "check.svg")``; it is not checked for existence."""
    return _ROOT.joinpath(*parts)


def read_bytes(*parts: str) -> bytes:
    """Return the content of a resource; `FileNotFoundError` if the build lost it."""
    return path(*parts).read_bytes()


def read_text(*parts: str) -> str:
    """Return the content of a UTF-8 resource; `FileNotFoundError` if the build lost it."""
    return path(*parts).read_text(encoding="utf-8")
