"""A crash is noticed at the next start, and only then: several programs may run at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.cli_runs import environment
from tests.conftest import REPOSITORY

_RUN = """
import os, sys
from app import logs
print(logs.start(), flush=True)
ends = sys.stdin.readline().strip()
if ends == "abort":
    os.abort()
logs.stop()
"""


class Program:
    """Another process that notes that it runs."""

    def __init__(self, home: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _RUN], cwd=REPOSITORY, env=environment(home),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        self.saw_a_crash = self._process.stdout.readline().strip() == "True"

    def end(self, how: str = "stop") -> None:
        """End as it should, by ``abort``, or by ``kill``."""
        if how == "kill":
            self._process.kill()
        self._process.communicate(f"{how}\n")


def left(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "logs").iterdir())


@pytest.mark.parametrize("how", ["kill", "abort"])
def test_a_crash_is_noticed_once(tmp_path: Path, how: str) -> None:
    first = Program(tmp_path)
    assert not first.saw_a_crash
    first.end(how)
    second = Program(tmp_path)
    assert second.saw_a_crash
    second.end()
    third = Program(tmp_path)
    assert not third.saw_a_crash
    third.end()
    assert left(tmp_path) == (["crash.txt"] if how == "abort" else [])
    if how == "abort":
        assert "Fatal Python error" in (tmp_path / "logs" / "crash.txt").read_text(encoding="utf-8")


def test_a_program_beside_this_one_has_not_crashed(tmp_path: Path) -> None:
    first, second = Program(tmp_path), Program(tmp_path)
    assert not second.saw_a_crash
    second.end()
    third = Program(tmp_path)
    assert not third.saw_a_crash
    first.end("kill")
    third.end()
    after = Program(tmp_path)
    assert after.saw_a_crash
    after.end()
