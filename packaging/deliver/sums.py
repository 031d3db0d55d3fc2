"""Checksums, the bill of materials and the licences beside what is delivered."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

from bundle import revision

from deliver import names, sbom
from deliver.shell import Shell, StepError

SUMS = "SHA256SUMS"
_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def write(shell: Shell) -> None:
    """Write the bill of materials and the licences of this system's build, then the sums of all that lies in ``dist/``."""
    shell.say("+ bill of materials, licences and checksums")
    if shell.dry:
        return
    work = names.BUILD / "work" / "isnad"
    system = f"{_SYSTEMS[sys.platform]}-{names.architecture()}"
    parts = json.loads((work / "parts.json").read_text(encoding="utf-8"))
    build = json.loads((work / "build.json").read_text(encoding="utf-8"))
    made = sbom.bill(parts, names.VERSION, build, revision.time_of(names.ROOT), system)
    stem = f"isnad-{names.VERSION}-{system}"
    _write(names.DIST / f"{stem}.cdx.json", json.dumps(made, ensure_ascii=False, indent=1) + "\n")
    _write(names.DIST / f"{stem}-licences.txt", (work / "licences.txt").read_text(encoding="utf-8"))
    for line in sum_up(names.DIST):
        shell.say(f"  {line}")


def sum_up(folder: Path) -> list[str]:
    """Write ``SHA256SUMS`` for the files of a folder, as ``sha256sum --check`` reads it; return its lines."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != SUMS)
    if not files:
        raise StepError(f"nothing to sum up in {folder}")
    lines = []
    for path in files:
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}")
    _write(folder / SUMS, "\n".join(lines) + "\n")
    return lines


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
