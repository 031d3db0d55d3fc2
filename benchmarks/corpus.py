"""The real articles beside the repository, for scale; a benchmark that finds none says so and stops."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent.parent / "shared" / "corpus"


class NoCorpusError(SystemExit):
    """There are no real articles; ends a benchmark that was started alone with that sentence."""


def archives() -> list[Path]:
    """Return the archives of real articles; ``NoCorpusError`` when there are none."""
    found = sorted(FOLDER.glob("*.zip"))
    if not found:
        raise NoCorpusError(f"The real articles are not there: {FOLDER}")
    return found
