"""What build machines run, on every system: `python packaging/ci.py test|package [--dry-run]`.

Sets itself up with the pinned packages first, as make does where there is a make.
"""

from __future__ import annotations

import sys

import bootstrap
from deliver import names
from deliver.shell import Shell, StepError, known_secrets

_QUIET = ["tests/app", "tests/db", "tests/exports"]
_SCREEN = ["tests/ui", "tests/packaging"]


def test(shell: Shell) -> None:
    """Run the tests of this system, offscreen."""
    _set_up(shell, "dev")
    pytest = [bootstrap.python_of(bootstrap.VENV), "-m", "pytest", "-n", "auto"]
    shell.run([*pytest, *_QUIET], cwd=names.ROOT)
    shell.run(
        [*pytest, "--dist", "loadfile", *_SCREEN],
        cwd=names.ROOT,
        environment={"QT_QPA_PLATFORM": "offscreen"},
    )


def package(shell: Shell) -> None:
    """Make and try out everything for this system."""
    _set_up(shell, "package")
    shell.run([bootstrap.python_of(bootstrap.PACKAGE_VENV), names.PACKAGING / "package.py"], cwd=names.ROOT)


def _set_up(shell: Shell, purpose: str) -> None:
    shell.run([sys.executable, names.PACKAGING / "bootstrap.py", purpose], cwd=names.ROOT)


COMMANDS = {"test": test, "package": package}


def main(arguments: list[str]) -> int:
    """Run one command; return the exit code."""
    plain = [argument for argument in arguments if argument != "--dry-run"]
    if len(plain) != 1 or plain[0] not in COMMANDS:
        print(f"usage: ci.py {'|'.join(COMMANDS)} [--dry-run]", file=sys.stderr)
        return 2
    try:
        COMMANDS[plain[0]](Shell("--dry-run" in arguments, known_secrets()))
    except StepError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
