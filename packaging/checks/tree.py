"""The files that git knows or would add, and what a check says about them."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

PRODUCT = ("main.py", "app", "db", "exports", "ui", "resources")


@dataclass(frozen=True)
class Finding:
    """One breach: where, and a sentence."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


@dataclass(frozen=True)
class Source:
    """One Python file, parsed."""

    path: str
    text: str
    nodes: tuple[ast.AST, ...] = field(repr=False)

    @property
    def package(self) -> str:
        """The top folder or module: `ui` for ui/screens/desk.py, `main` for main.py."""
        return self.path.split("/", maxsplit=1)[0].removesuffix(".py")

    @property
    def module(self) -> str:
        """The dotted name: `app.cli` for app/cli.py and app/cli/__init__.py."""
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    def imports(self) -> Iterator[tuple[int, str]]:
        """Yield line and absolute dotted name of everything imported; `from a import b` yields `a.b`."""
        for node in self.nodes:
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = self._base_of(node)
                yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)

    def _base_of(self, node: ast.ImportFrom) -> str:
        if node.level == 0:
            return node.module or ""
        parts = self.module.split(".")
        up = node.level - 1 if self.path.endswith("/__init__.py") else node.level
        return ".".join([*parts[: len(parts) - up], *([node.module] if node.module else [])])


class Tree:
    """A git working tree: committed files and new ones that are not ignored."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @cached_property
    def paths(self) -> tuple[str, ...]:
        """All files, as paths with `/` relative to the root, sorted."""
        line = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
        listed = subprocess.run(line, cwd=self.root, check=True, capture_output=True, text=True).stdout
        return tuple(
            sorted(path for path in set(listed.split("\0")) if path and (self.root / path).is_file())
        )

    @cached_property
    def texts(self) -> dict[str, str]:
        """The text of every file that is UTF-8 without NUL; the others are binary."""
        found = {}
        for path in self.paths:
            raw = (self.root / path).read_bytes()
            try:
                text = raw.decode("utf-8")
            except UnicodeDecodeError:
                continue
            if "\0" not in text:
                found[path] = text
        return found

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Every Python file; one that does not parse is left to ruff, which names the place."""
        found = []
        for path, text in self.texts.items():
            if path.endswith(".py"):
                try:
                    found.append(Source(path, text, tuple(ast.walk(ast.parse(text)))))
                except SyntaxError:
                    continue
        return tuple(found)

    def sources_of(self, *packages: str) -> Iterator[Source]:
        """Yield the Python files of some top folders (or `main`)."""
        return (source for source in self.sources if source.package in packages)
