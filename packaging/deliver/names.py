"""Where things lie and what they are called; one place for every script."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
FROZEN = BUILD / "frozen"

sys.path.insert(0, str(ROOT))

from app.version import VERSION as VERSION  # noqa: E402, PLC0414  (the one place of the version)

_ARCHITECTURES = {"x86_64": "x86_64", "amd64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}
DEBIAN = {"x86_64": "amd64", "arm64": "arm64"}


def architecture() -> str:
    """Return the processor of this machine: x86_64 or arm64."""
    return _ARCHITECTURES.get(platform.machine().lower(), platform.machine())


def unsigned(name: str, *, signed: bool) -> str:
    """Return a file name that says so when nobody signed the file."""
    stem, dot, ending = name.rpartition(".")
    return name if signed else f"{stem}-unsigned{dot}{ending}"


def linux_archive() -> str:
    """Return the name of the archive for Linux."""
    return f"isnad-{VERSION}-linux-{architecture()}.tar.xz"


def debian_package() -> str:
    """Return the name of the Debian package."""
    return f"isnad_{VERSION}_{DEBIAN[architecture()]}.deb"


def windows_setup(*, signed: bool) -> str:
    """Return the name of the installer for Windows."""
    return unsigned(f"Isnad-{VERSION}-windows-x86_64-setup.exe", signed=signed)


def windows_portable(*, signed: bool) -> str:
    """Return the name of the portable copy for Windows."""
    return unsigned(f"Isnad-{VERSION}-windows-x86_64-portable.zip", signed=signed)


def macos_image(*, signed: bool) -> str:
    """Return the name of the disk image for macOS."""
    return unsigned(f"Isnad-{VERSION}-macos-{architecture()}.dmg", signed=signed)
