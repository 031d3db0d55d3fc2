"""What the frozen program must contain: its own list, by which its self-test misses what was lost."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bundle import contents


def of_tree(root: Path) -> dict[str, Any]:
    """Return modules (ours, and those of others that ours import, lazily or not) and the SHA-256 of each data file."""
    files = {
        f"{folder}/{path.name}": hashlib.sha256(path.read_bytes()).hexdigest()
        for path, folder in contents.data_files(root)
    }
    return {"modules": sorted({*contents.own_modules(root), *_imported(root)}), "files": files}


def _imported(root: Path) -> Iterator[str]:
    """Yield the modules of others that this system has; a few of the standard library exist on one system only."""
    ours = (*contents.PACKAGES, "main", "__future__")
    for path in (
        root / "main.py",
        *(file for name in contents.PACKAGES for file in (root / name).rglob("*.py")),
    ):
        for name in _names(ast.parse(path.read_text(encoding="utf-8"))):
            if name.split(".")[0] not in ours and _is_here(name):
                yield name


def _names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
        return
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
        yield node.module
    for child in ast.iter_child_nodes(node):
        yield from _names(child)


def _is_here(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ModuleNotFoundError:
        return False
