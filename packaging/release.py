"""What a release needs besides what is built: `python packaging/release.py verify|notes|publish TAG [--dry-run]`.

verify: the tag, the program and CHANGELOG.md speak of one version. notes: print its part of CHANGELOG.md.
publish: make a draft release with everything in `dist/`; a person looks at it and publishes it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

from deliver import names, sums
from deliver.shell import Shell, StepError, known_secrets

_SECTION = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<date>\d{4}-\d\d-\d\d))?$", re.MULTILINE)
_CHECK = """
### Checking a download / التحقق من الملف

`SHA256SUMS` holds the checksum of every file. Windows: `certutil -hashfile FILE SHA256`; macOS: `shasum -a 256 FILE`;
Linux: `sha256sum --check --ignore-missing SHA256SUMS`. A file whose name says «unsigned» was signed by nobody.
"""


def section(changelog: str, version: str) -> tuple[str, str]:
    """Return date and text of a version in CHANGELOG.md; ``StepError`` when it has none or no date."""
    found = list(_SECTION.finditer(changelog))
    for place, match in enumerate(found):
        if match["version"] == version:
            end = found[place + 1].start() if place + 1 < len(found) else len(changelog)
            text = changelog[match.end() : end].strip()
            if not match["date"] or not text:
                raise StepError(f"CHANGELOG.md gives no date or no text for {version}")
            return match["date"], text
    raise StepError(f"CHANGELOG.md does not speak of {version}")


def verify(_shell: Shell, tag: str) -> None:
    """See that the tag names the version of the program, and that there are notes for it."""
    if tag != f"v{names.VERSION}":
        raise StepError(f"the tag is {tag}, the program says {names.VERSION}")
    date, _ = section(_changelog(), names.VERSION)
    print(f"{tag}, of {date}")


def notes(_shell: Shell, tag: str) -> None:
    """Print the notes of a release."""
    print(_notes(tag))


def publish(shell: Shell, tag: str) -> None:
    """Make a draft release of what lies in ``dist/``, with fresh checksums."""
    verify(shell, tag)
    files = sorted(names.DIST.iterdir()) if names.DIST.is_dir() else []
    if not shell.dry:
        sums.sum_up(names.DIST)
        files = sorted(names.DIST.iterdir())
        names.BUILD.mkdir(exist_ok=True)
    path = names.BUILD / "notes.md"
    shell.say(f"+ write {path.name}")
    if not shell.dry:
        path.write_text(_notes(tag), encoding="utf-8")
    line = ["gh", "release", "create", tag, "--draft", "--verify-tag", "--title", f"Isnad {names.VERSION}"]
    shell.run([*line, "--notes-file", path, *files])


def _notes(tag: str) -> str:
    _, text = section(_changelog(), tag.removeprefix("v"))
    return f"{text}\n{_CHECK}"


def _changelog() -> str:
    return Path(names.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


COMMANDS: dict[str, Callable[[Shell, str], None]] = {"verify": verify, "notes": notes, "publish": publish}


def main(arguments: list[str]) -> int:
    """Run one command; return the exit code."""
    plain = [argument for argument in arguments if argument != "--dry-run"]
    if len(plain) != 2 or plain[0] not in COMMANDS:
        print(f"usage: release.py {'|'.join(COMMANDS)} TAG [--dry-run]", file=sys.stderr)
        return 2
    try:
        COMMANDS[plain[0]](Shell("--dry-run" in arguments, known_secrets()), plain[1])
    except StepError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
