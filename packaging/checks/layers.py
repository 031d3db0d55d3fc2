"""Import rules finer than import-linter's contracts: by single module, and by declared dependency."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions

from checks.tree import PRODUCT, Finding, Tree

OURS = frozenset({"app", "db", "exports", "ui", "main", "resources", "tests", "benchmarks"})
QUIET_TESTS = ("tests/app/", "tests/db/", "tests/exports/")
SCREEN_PACKAGES = frozenset({"PySide6", "shiboken6", "pytestqt", "ui"})
RESHAPERS = frozenset({"arabic_reshaper", "bidi"})
MAIN_MAY_SEE = ("ui.application", "ui.headless", "app.cli")
MAY_SEE_VISUAL_ORDER = ("exports.raster", "app.cli")
SQL = re.compile(
    r"\s*(SELECT\s.+\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s"
    r"|CREATE\s+(TABLE|INDEX|VIRTUAL|TRIGGER|VIEW)\s|DROP\s+TABLE\s|PRAGMA\s+\w)",
    re.DOTALL,
)


def reshaping(tree: Tree) -> Iterator[Finding]:
    """Find reshaping out of its place: reshaped text no longer contains the word, so one module does it for two."""
    for source in tree.sources_of("main", "app", "db", "exports", "ui", "resources"):
        for line, name in source.imports():
            if name.split(".")[0] in RESHAPERS and source.module != "exports.visual_order":
                yield Finding(source.path, line, f"imports {name}: only exports/visual_order reshapes text")
            if _is_below(name, ("exports.visual_order",)) and not _is_below(
                source.module, MAY_SEE_VISUAL_ORDER
            ):
                yield Finding(source.path, line, "only exports/raster and app/cli may use visual_order")


def dispatch(tree: Tree) -> Iterator[Finding]:
    """Find imports by which main.py would do more than dispatch."""
    for source in tree.sources_of("main"):
        for line, name in source.imports():
            if name.split(".")[0] in OURS and not _is_below(name, MAIN_MAY_SEE):
                yield Finding(source.path, line, f"imports {name}: main only dispatches")


def quiet_tests(tree: Tree) -> Iterator[Finding]:
    """Find Qt in the tests that run first, without it."""
    for source in tree.sources_of("tests"):
        if source.path.startswith(QUIET_TESTS):
            for line, name in source.imports():
                if name.split(".")[0] in SCREEN_PACKAGES:
                    yield Finding(source.path, line, f"imports {name}: these tests need no Qt")


def sql(tree: Tree) -> Iterator[Finding]:
    """Find SQL text outside db/."""
    for source in tree.sources_of("main", "app", "exports", "ui", "resources"):
        for node in source.nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value):
                yield Finding(source.path, node.lineno, "SQL belongs into db/")


def declared(tree: Tree) -> Iterator[Finding]:
    """Find imports that pyproject.toml does not name as a dependency, and that are installed by chance."""
    project = tomllib.loads(tree.texts["pyproject.toml"])
    product = _names(project["project"]["dependencies"])
    everything = product.union(*map(_names, project["dependency-groups"].values()))
    distributions = packages_distributions()
    scripts = {source.path.split("/")[1].removesuffix(".py") for source in tree.sources_of("packaging")}
    product_packages = {path.removesuffix(".py") for path in PRODUCT}
    for source in tree.sources:
        wanted = product if source.package in product_packages else everything
        for line, name in source.imports():
            top = name.split(".")[0]
            if top in OURS | scripts or top in sys.stdlib_module_names:
                continue
            if not {_plain(each) for each in distributions.get(top, [top])} & wanted:
                yield Finding(source.path, line, f"imports {top}, which pyproject.toml does not name")


def _is_below(module: str, packages: tuple[str, ...]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def _names(requirements: list[str]) -> set[str]:
    return {_plain(re.split(r"[^\w.-]", each, maxsplit=1)[0]) for each in requirements}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
