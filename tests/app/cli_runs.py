"""Runs the command line with settings of its own: in a process, as people do, or quicker in this one."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import main

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


def isnad(home: Path, *arguments: object) -> Run:
    """Run a command within this process, from the dispatcher on: a process of its own takes longer to begin than to work."""
    out, err = io.BytesIO(), io.BytesIO()
    with (
        pytest.MonkeyPatch.context() as patch,
        io.TextIOWrapper(out) as told,
        io.TextIOWrapper(err) as noted,
        redirect_stdout(told),
        redirect_stderr(noted),
    ):
        patch.setattr(sys, "argv", ["isnad", *map(str, arguments)])
        patch.setenv("ISNAD_HOME", str(home))
        code = main.main()
        told.flush()
        noted.flush()
        return Run(code, out.getvalue().decode(), err.getvalue().decode())


def isnad_process(home: Path, *arguments: object) -> Run:
    """Run a command in a process of its own: where output, Qt, or what a process leaves behind matters."""
    done = subprocess.run(
        command(*arguments), capture_output=True, env=environment(home), timeout=100, check=False
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())
