"""A frozen program in small: the files a check or an installer looks at, without a program in them."""

from __future__ import annotations

from pathlib import Path

SMALL = {
    "_internal/resources/manifest.json": b"{}",
    "_internal/resources/build.json": b"{}",
    "_internal/resources/licences.txt": b"Isnad contains the work of others",
    "_internal/resources/fonts/a.ttf": b"font",
    "_internal/db/migrations/m001.sql": b"CREATE",
    "_internal/base_library.zip": b"PK",
}


def frozen(folder: Path, *programs: str) -> Path:
    """Lay out a frozen program with these start programs; return its folder."""
    for name, content in {**SMALL, **dict.fromkeys(programs, b"program")}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    for name in programs:
        (folder / name).chmod(0o755)
    return folder
