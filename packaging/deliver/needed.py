"""Which libraries of the system the frozen program needs, and which Debian packages have them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from deliver.shell import StepError

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)

# Shared library → Debian package (bookworm and later; newer systems provide these names).
PACKAGES = {
    "ld-linux-x86-64.so.2": "libc6", "ld-linux-aarch64.so.1": "libc6", "libc.so.6": "libc6", "libm.so.6": "libc6",
    "libdl.so.2": "libc6", "libpthread.so.0": "libc6", "librt.so.1": "libc6", "libutil.so.1": "libc6",
    "libcrypt.so.1": "libcrypt1", "libresolv.so.2": "libc6",
    "libgcc_s.so.1": "libgcc-s1", "libstdc++.so.6": "libstdc++6", "libz.so.1": "zlib1g", "libexpat.so.1": "libexpat1",
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libGLX.so.0": "libglx0", "libOpenGL.so.0": "libopengl0",
    "libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0", "libgobject-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0", "libfontconfig.so.1": "libfontconfig1", "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3", "libgssapi_krb5.so.2": "libgssapi-krb5-2", "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0", "libX11.so.6": "libx11-6", "libX11-xcb.so.1": "libx11-xcb1",
    "libzstd.so.1": "libzstd1", "libbrotlidec.so.1": "libbrotli1", "libbrotlicommon.so.1": "libbrotli1",
    "libSM.so.6": "libsm6", "libICE.so.6": "libice6",
    "libxcb.so.1": "libxcb1", "libxcb-glx.so.0": "libxcb-glx0", "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0", "libxcb-shape.so.0": "libxcb-shape0", "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1", "libxcb-xfixes.so.0": "libxcb-xfixes0", "libxcb-xinput.so.0": "libxcb-xinput0",
    "libxcb-xkb.so.1": "libxcb-xkb1", "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1",
}  # fmt: skip
# Printing to a printer wants them; a system without printing does without.
OPTIONAL = {"libcups.so.2": "libcups2"}


def debian_packages(folder: Path) -> tuple[list[str], list[str]]:
    """Return the Debian packages a frozen program depends on, and those it can do without.

    Raises ``StepError`` for a library that is neither in the program nor known here.
    """
    objects = [path for path in folder.rglob("*") if path.is_file() and _is_elf(path)]
    own = {path.name for path in objects}
    needed = set(_needed(objects)) - own
    unknown = sorted(needed - PACKAGES.keys() - OPTIONAL.keys())
    if unknown:
        raise StepError(f"neither in the program nor in a known Debian package: {', '.join(unknown)}")
    depends = {PACKAGES[name] for name in needed if name in PACKAGES}
    return sorted(depends), sorted({OPTIONAL[name] for name in needed if name in OPTIONAL})


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _needed(objects: list[Path]) -> Iterator[str]:
    for start in range(0, len(objects), 100):
        line = ["objdump", "--private-headers", *map(str, objects[start : start + 100])]
        done = subprocess.run(line, capture_output=True, text=True, check=False)
        yield from _NEEDED.findall(done.stdout)
