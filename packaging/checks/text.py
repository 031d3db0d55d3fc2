"""What no committed file may say: paths of one machine, hosts of package indexes, files that are gone; and how long files are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from checks.tree import Finding, Tree

# The bracketed letters keep this file from matching itself.
MACHINE_PATHS = re.compile(r"/wor[k]/(main|shared)\b|/roo[t]/|/tmp/bash_job[s]")
PERSONAL_FOLDERS = re.compile(r"(?<![\w.])/(home|Users)/\w+/|\b[A-Z]:\\+Users\\+\w")
INDEX_HOSTS = re.compile(
    r"pypi[.]org|python[h]osted[.]org|npmj[s][.]|deb[.]debian[.]org"
    r"|--(extra-)?index[-]url|(extra-)?index[-]url *=|find[-]links",
    re.IGNORECASE,
)
LONG_FILE = 450
MAP = "ARCHITECTURE.md"
NAMED_PATH = re.compile(r"`([a-z_/]+(?:/|\.(?:py|toml|sql|spec)))`")


def machine_paths(tree: Tree) -> Iterator[Finding]:
    """Find paths that exist on one machine only; invented ones may stand in tests."""
    for path, text in tree.texts.items():
        patterns = [MACHINE_PATHS] if path.startswith("tests/") else [MACHINE_PATHS, PERSONAL_FOLDERS]
        for pattern in patterns:
            yield from _matches(path, text, pattern, "a path of one machine")


def index_hosts(tree: Tree) -> Iterator[Finding]:
    """Find hosts of package indexes: everyone installs from the one that their own pip or apt is set to."""
    for path, text in tree.texts.items():
        yield from _matches(path, text, INDEX_HOSTS, "names a package index")


def line_ends(tree: Tree) -> Iterator[Finding]:
    """Find carriage returns and byte order marks outside test data."""
    for path, text in tree.texts.items():
        if path.startswith("tests/data/"):
            continue
        raw = (tree.root / path).read_bytes()
        if b"\r" in raw or text.startswith("\N{ZERO WIDTH NO-BREAK SPACE}"):
            yield Finding(path, 1, "has carriage returns or a byte order mark; files are plain UTF-8 with LF")


def long_files(tree: Tree) -> Iterator[Finding]:
    """Find Python files of more than 450 lines: a signal to look, not a gate."""
    for path, text in tree.texts.items():
        count = text.count("\n")
        if PurePosixPath(path).suffix == ".py" and count > LONG_FILE:
            yield Finding(path, 1, f"has {count} lines: does it have one purpose?")


def named_paths(tree: Tree) -> Iterator[Finding]:
    """Find files and folders that the map of the house names and that are gone; a name may leave out what is above it."""
    text = tree.texts.get(MAP, "")
    there = [f"/{path}" for path in tree.paths]
    for match in NAMED_PATH.finditer(text):
        name = match[1]
        if not any(f"/{name}" in path if name.endswith("/") else path.endswith(f"/{name}") for path in there):
            yield Finding(MAP, text.count("\n", 0, match.start()) + 1, f"there is no {name}")


def _matches(path: str, text: str, pattern: re.Pattern[str], message: str) -> Iterator[Finding]:
    for match in pattern.finditer(text):
        yield Finding(path, text.count("\n", 0, match.start()) + 1, f"{message}: {match.group()}")
