"""Runs the command line as people do: another process, its own settings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def object(self) -> dict[str, Any]:
        (only,) = self.lines
        return only

    def refused(self) -> str:
        """Return the one clear line of a refusal."""
        assert self.code == 1, (self.code, self.out, self.err)
        assert "Traceback" not in self.err
        (line,) = self.err.splitlines()
        return line


def environment(home: Path) -> dict[str, str]:
    """Return the environment of a person's shell: output is buffered, whatever the machine that tests prefers."""
    return {**os.environ, "ISNAD_HOME": str(home), "PYTHONUNBUFFERED": ""}


def command(*arguments: object) -> list[str]:
    return [sys.executable, str(REPOSITORY / "main.py"), *map(str, arguments)]


def isnad(home: Path, *arguments: object, **options: Any) -> Run:
    done = subprocess.run(
        command(*arguments), capture_output=True, env=environment(home), timeout=100, check=False, **options
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())
