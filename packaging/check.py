"""Run the rules of the house over the repository: `python packaging/check.py [FOLDER]`; exit 1 on any breach."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from checks import assets, layers, pins, qt, text
from checks.tree import Finding, Tree

RULES: tuple[Callable[[Tree], Iterator[Finding]], ...] = (
    text.machine_paths,
    text.index_hosts,
    text.line_ends,
    text.named_paths,
    layers.reshaping,
    layers.dispatch,
    layers.quiet_tests,
    layers.sql,
    layers.declared,
    qt.translation_below_ui,
    qt.lost_translation,
    qt.event_loops,
    qt.greedy_waits,
    qt.proxy_models,
    qt.markup,
    assets.icons,
    assets.translations,
    assets.untranslated,
    pins.pins,
)
SIGNALS = (text.long_files,)


def main(arguments: list[str]) -> int:
    """Print every finding; signals do not count."""
    tree = Tree(Path(arguments[0]) if arguments else Path(__file__).resolve().parent.parent)
    breaches = [finding for rule in RULES for finding in rule(tree)]
    for finding in breaches:
        print(finding)
    for signal in (finding for rule in SIGNALS for finding in rule(tree)):
        print(f"(only a signal) {signal}")
    print(f"{len(RULES)} rules of the house over {len(tree.paths)} files: {len(breaches)} breaches")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
