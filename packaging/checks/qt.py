"""Traps of Qt that linters do not know: lost translations, nested event loops, slow models."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checks.tree import Finding, Source, Tree

BELOW_UI = ("main", "app", "db", "exports", "resources")
SPEAKING = frozenset({"tr", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"})
MARKUP = frozenset({"QLabel", "QMessageBox", "RichText", "AutoText", "setHtml", "insertHtml", "setMarkdown"})
READS_MARKUP = ("ui/dialogs/help.py",)
PROXIES = frozenset({"QSortFilterProxyModel", "QIdentityProxyModel"})


def translation_below_ui(tree: Tree) -> Iterator[Finding]:
    """Find sentences below ui, where everything speaks in codes."""
    for source in tree.sources_of(*BELOW_UI):
        for call in _calls(source):
            if _name_of(call.func) in SPEAKING:
                yield Finding(source.path, call.lineno, "no tr() below ui: speak in codes")


def lost_translation(tree: Tree) -> Iterator[Finding]:
    """Find calls that lupdate files under the wrong context, or cannot read at all."""
    for source in tree.sources_of("ui"):
        for call in _calls(source):
            name = _name_of(call.func)
            if name == "tr":
                yield from _misused_tr(source, call)
            elif name == "translate" and any(isinstance(argument, ast.JoinedStr) for argument in call.args):
                yield Finding(source.path, call.lineno, "translate() of an f-string is never found")


def event_loops(tree: Tree) -> Iterator[Finding]:
    """Find `processEvents`, which runs other people's code in the middle of ours."""
    for source in tree.sources_of("ui", *BELOW_UI):
        for node in source.nodes:
            if isinstance(node, ast.Attribute) and node.attr == "processEvents":
                yield Finding(source.path, node.lineno, "no processEvents: make it a job")


def greedy_waits(tree: Tree) -> Iterator[Finding]:
    """Find `qWait`, which holds the interpreter while it sleeps: a worker gets a twentieth of the time."""
    for source in tree.sources_of("ui", "tests", "benchmarks"):
        for node in source.nodes:
            if isinstance(node, ast.Attribute) and node.attr == "qWait":
                yield Finding(source.path, node.lineno, "no qWait: let_pass or until of tests.waiting")


def proxy_models(tree: Tree) -> Iterator[Finding]:
    """Find proxy models: they sort 100,000 rows in a minute and a half, SQL does it in half a second."""
    for source in tree.sources_of("ui"):
        for node in source.nodes:
            names = {alias.name for alias in node.names} if isinstance(node, ast.ImportFrom) else set()
            if isinstance(node, ast.Attribute):
                names = {node.attr}
            if names & PROXIES:
                yield Finding(
                    source.path, getattr(node, "lineno", 1), "no proxy models: sort and filter in SQL"
                )


def markup(tree: Tree) -> Iterator[Finding]:
    """Find what takes text for markup when it looks like it: a title from an article may hold any."""
    for source in tree.sources_of("ui"):
        if source.path in READS_MARKUP:
            continue
        called = {id(call.func) for call in _calls(source)}
        for node in source.nodes:
            name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
            if name in MARKUP and (name != "QLabel" or id(node) in called):
                yield Finding(
                    source.path,
                    getattr(node, "lineno", 1),
                    f"{name} may read markup: take Text of ui.widgets",
                )


def _misused_tr(source: Source, call: ast.Call) -> Iterator[Finding]:
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    if not isinstance(owner, ast.Name) or owner.id != "self":
        yield Finding(source.path, call.lineno, 'only self.tr("…") is filed under its own class')
    literal = call.args[0] if call.args else None
    if not isinstance(literal, ast.Constant) or not isinstance(literal.value, str):
        yield Finding(source.path, call.lineno, "tr() takes one string literal, or lupdate does not see it")


def _calls(source: Source) -> Iterator[ast.Call]:
    return (node for node in source.nodes if isinstance(node, ast.Call))


def _name_of(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
