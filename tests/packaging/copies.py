"""A copy of the program as a build would have it, to take things out of."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from bundle import contents, manifest

from tests.conftest import REPOSITORY


def copied_program(folder: Path) -> Path:
    """Copy the sources with the manifest that a build writes; return the copy."""
    root = folder / "نسخة مبنية"
    ignore = shutil.ignore_patterns("__pycache__")
    for name in contents.PACKAGES:
        shutil.copytree(REPOSITORY / name, root / name, ignore=ignore)
    shutil.copy(REPOSITORY / "main.py", root)
    (root / "resources" / "manifest.json").write_text(json.dumps(manifest.of_tree(root)), encoding="utf-8")
    return root


def self_test(root: Path, folder: Path, *arguments: str, **environment: str) -> dict[str, Any]:
    """Run the self-test of a copy; return its report, whose exit code must agree."""
    path = folder / "report.json"
    path.unlink(missing_ok=True)
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "ISNAD_HOME")
    inherited = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, str(root / "main.py"), "self-test", "--json", str(path), *arguments],
        env={**inherited, **environment}, capture_output=True, encoding="utf-8", timeout=100, check=False, cwd=folder,
    )  # fmt: skip
    report: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    assert done.returncode == (0 if report["passed"] else 1), done.stderr
    return report


def failed(report: dict[str, Any]) -> dict[str, str]:
    return {line["name"]: line["detail"] for line in report["checks"] if not line["passed"]}
