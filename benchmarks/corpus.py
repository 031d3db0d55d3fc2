"""The real articles beside the repository, for scale; a benchmark that finds none says so and stops."""

from __future__ import annotations

import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent.parent / "shared" / "corpus"


def archives() -> list[Path]:
    """Return the archives of real articles; leave the program with a sentence when there are none."""
    found = sorted(FOLDER.glob("*.zip"))
    if not found:
        sys.exit(f"The real articles are not there: {FOLDER}")
    return found
