"""`python -m benchmarks.assistance GOLD [--kind K] [--errors]`: one line per set and measure, its aim beside it."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path

from benchmarks.assistance.scoring import Row

KINDS = ("figures", "dates", "places", "attributions", "alignment", "conflicts")


def main(arguments: list[str]) -> int:
    """Return 1 if an aim is missed, 2 for a folder that does not hold the gold sets."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.assistance", description=__doc__)
    parser.add_argument(
        "gold", type=Path, help="the folder with abha, aleppo and hard; ../seeds lies beside it"
    )
    parser.add_argument("--kind", choices=KINDS, action="append", help="only this kind; may be repeated")
    parser.add_argument(
        "--errors", action="store_true", help="list what was missed, invented or valued wrongly"
    )
    options = parser.parse_args(arguments)
    if not options.gold.is_dir():
        sys.stderr.write(f"no such folder: {options.gold}\n")
        return 2
    rows = [row for kind in options.kind or KINDS for row in _score(kind, options.gold)]
    print("\n".join(row.line() for row in rows))
    if options.errors:
        print("\n".join(f"{row.kind} {row.dataset} {error}" for row in rows for error in row.errors))
    return 0 if all(row.reached for row in rows) else 1


def _score(kind: str, gold: Path) -> list[Row]:
    rows: list[Row] = import_module(f"benchmarks.assistance.{kind}").score(gold)
    return rows


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
