"""Number and git revision of the build: from the environment of a build machine, else from git."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


def build_of(root: Path) -> dict[str, str]:
    """Return `number` and `revision` for ``resources/build.json``; a changed tree has a `+` behind its revision."""
    number, revision = os.environ.get("ISNAD_BUILD", ""), os.environ.get("ISNAD_REVISION", "")
    if number and revision:
        return {"number": number, "revision": revision}
    changed = "+" if _git(root, "status", "--porcelain", "--untracked-files=no") else ""
    return {
        "number": _git(root, "rev-list", "--count", "HEAD") or "0",
        "revision": (_git(root, "rev-parse", "--short=9", "HEAD") or "unknown") + changed,
    }


def time_of(root: Path) -> int:
    """Return the time of the revision in seconds since 1970: archives of one revision are the same everywhere."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or _git(root, "log", "-1", "--format=%ct") or 0)


def _git(root: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", "-c", f"safe.directory={root}", *arguments],
            cwd=root, capture_output=True, text=True, check=False,
        )  # fmt: skip
    except OSError:  # no git here
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
