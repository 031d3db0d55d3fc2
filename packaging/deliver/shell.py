"""Commands of other programs: shown as they are run, or only shown."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


class StepError(Exception):
    """A step of the delivery failed; the message is the sentence for the log."""


@dataclass(frozen=True, slots=True)
class Shell:
    """Runs commands; a dry one only prints them. Values of ``secrets`` are never printed."""

    dry: bool
    secrets: tuple[str, ...] = ()

    def run(
        self,
        line: Sequence[object],
        *,
        cwd: Path | None = None,
        environment: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Run one command; ``StepError`` when it fails, is missing, or takes longer than ``timeout`` s."""
        self.say("+ " + shlex.join(map(str, line)))
        if self.dry:
            return
        try:
            done = subprocess.run(
                list(map(str, line)), cwd=cwd, env={**os.environ, **(environment or {})}, check=False, timeout=timeout,
                stdin=subprocess.DEVNULL,
            )  # fmt: skip
        except FileNotFoundError as error:
            raise StepError(f"{line[0]} is not installed") from error
        except subprocess.TimeoutExpired as error:
            raise StepError(f"{line[0]} was not finished in {timeout} s") from error
        if done.returncode:
            raise StepError(f"{line[0]} ended with {done.returncode}")

    def say(self, text: str) -> None:
        """Print a line, without secrets."""
        for secret in filter(None, self.secrets):
            text = text.replace(secret, "…")
        print(text, flush=True)


_SECRET = re.compile(r"PASSWORD|SECRET|TOKEN|APPLE_ID|CERTIFICATE$")


def known_secrets() -> tuple[str, ...]:
    """Return the values of the environment that no log may show."""
    return tuple(value for name, value in os.environ.items() if _SECRET.search(name) and len(value) > 3)


def main_of(step: object, arguments: Sequence[str]) -> int:
    """Call a step with a shell, dry for ``--dry-run``; return the exit code of the script."""
    unknown = [argument for argument in arguments if argument != "--dry-run"]
    if unknown or not callable(step):
        print("usage: [--dry-run]", file=sys.stderr)
        return 2
    try:
        step(Shell("--dry-run" in arguments, known_secrets()))
    except StepError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0
