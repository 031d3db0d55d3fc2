"""Dispatches, nothing else: a command without a screen, a command that draws, or the application."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

_DRAWN = frozenset({"demo", "self-test"})


def main() -> int:
    """Run what the arguments ask for and return the exit code. Qt is loaded only where something is drawn."""
    first = sys.argv[1] if len(sys.argv) > 1 else ""
    if first in _DRAWN:
        from ui import headless  # noqa: PLC0415

        return headless.main(sys.argv[1:])
    if first == "export" and any(argument.lower().endswith(".pdf") for argument in sys.argv[2:]):
        from ui import headless  # noqa: PLC0415

        return headless.export(sys.argv[1:])
    if not first or _is_project(first):
        gc.disable()  # nothing made for the first frame is garbage; the application collects from then on
        from ui import application  # noqa: PLC0415

        return application.run(Path(first) if first else None)
    from app import cli  # noqa: PLC0415

    return cli.main(sys.argv[1:])


def _is_project(argument: str) -> bool:
    """Tell whether a first argument names a project: by its ending, or because it stands alone and is a file."""
    if argument.startswith("-"):
        return False
    return argument.lower().endswith(".isnad") or (len(sys.argv) == 2 and Path(argument).is_file())


if __name__ == "__main__":
    raise SystemExit(main())
