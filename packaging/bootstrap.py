"""Make `.venv` (or `build/venv`, to freeze from) with the pinned packages; find the Debian packages that are missing.

Run by make with the system's Python, before anything is installed: standard library only, and no syntax newer
than what an outdated Python can read far enough to be told its version is too old.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PACKAGE_VENV = ROOT / "build" / "venv"  # what is frozen: without a package of development
OLDEST = (3, 11)
NEWER_NAMES = ("python3.14", "python3.13", "python3.12", "python3.11")

# Shared library → the Debian package that has it. The wheels of Qt bring everything else.
OFFSCREEN_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# Command → the Debian package that has it.
JOURNEY_COMMANDS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "setxkbmap": "x11-xkb-utils",
}
_MINOR = f"{sys.version_info.major}.{sys.version_info.minor}"
PACKAGE_LIBRARIES = {f"libpython{_MINOR}.so.1.0": f"libpython{_MINOR}"}
PACKAGE_COMMANDS = {"objdump": "binutils", "dpkg-deb": "dpkg"}
LIBRARIES = {
    "run": {**OFFSCREEN_LIBRARIES, **SCREEN_LIBRARIES},
    "dev": OFFSCREEN_LIBRARIES,
    "journeys": {**OFFSCREEN_LIBRARIES, **SCREEN_LIBRARIES},
    "package": {**OFFSCREEN_LIBRARIES, **SCREEN_LIBRARIES, **PACKAGE_LIBRARIES},
}
COMMANDS: dict[str, dict[str, str]] = {
    "run": {},
    "dev": {"objdump": "binutils"},
    "journeys": JOURNEY_COMMANDS,
    "package": PACKAGE_COMMANDS,
}
REQUIREMENTS = {"run": ("run",), "dev": ("dev",), "journeys": ("dev",), "package": ("run", "build")}


class SetupError(Exception):
    """The setup cannot go on; the message is the sentence for the person at the keyboard."""


def is_loadable(library: str) -> bool:
    """Say whether the dynamic linker finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def venv_package() -> str | None:
    """Return the Debian package without which this Python makes no virtual environment, None when all is there."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return None
    if Path(sys.executable).name == "python3":
        return "python3-venv"
    return f"python{_MINOR}-venv"


def missing_packages(purpose: str) -> list[str]:
    """Return the Debian packages still needed for a purpose, in a fixed order."""
    missing = []
    if not python_of_venv_works(venv_of(purpose)):
        missing.append(venv_package())
    if sys.platform == "linux":
        missing += [name for library, name in LIBRARIES[purpose].items() if not is_loadable(library)]
        missing += [name for command, name in COMMANDS[purpose].items() if not shutil.which(command)]
    return [name for name in missing if name]


def venv_of(purpose: str) -> Path:
    """Return the virtual environment of a purpose."""
    return PACKAGE_VENV if purpose == "package" else VENV


def python_of(venv: Path) -> Path:
    """Return the Python of a virtual environment."""
    return venv / "Scripts" / "python.exe" if sys.platform == "win32" else venv / "bin" / "python"


def python_of_venv_works(venv: Path | None = None) -> bool:
    """Say whether `.venv` (or another) already has a Python that is new enough and has pip."""
    python = python_of(venv or VENV)
    probe = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    try:
        return subprocess.run([str(python), "-c", probe], check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def install_packages(packages: list[str]) -> None:
    """Install Debian packages as root, else say which ones are missing.

    Raises:
        SetupError: not root, no apt-get, or apt-get failed.
    """
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        raise SetupError(
            f"Missing on this system, under the names Debian gives them: {names}. Install them, then make again."
        )
    if os.geteuid() != 0:
        raise SetupError(
            f"Some Debian packages are missing. Run:  sudo apt-get install {names}   and then make again."
        )
    print(f"Installing Debian packages: {names}", flush=True)
    if not any(Path("/var/lib/apt/lists").glob("*_Packages*")):
        apt_get("update")
    if not apt_get("install", *packages):
        apt_get("update")  # the lists may be older than the mirror
        if not apt_get("install", *packages):
            raise SetupError(f"apt-get could not install: {names}. Its message is above.")


def apt_get(command: str, *packages: str) -> bool:
    """Run one apt-get command without questions and say whether it succeeded."""
    options = ["-y", "--no-install-recommends"] if command == "install" else []
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    line = ["apt-get", "-qq", "-o=Dpkg::Use-Pty=0", command, *options, *packages]
    return subprocess.run(line, check=False, env=environment, stdin=subprocess.DEVNULL).returncode == 0


def make_venv(venv: Path | None = None) -> None:
    """Create `.venv` (or another) unless a working one is there; nothing is ever removed from a working one."""
    venv = venv or VENV
    if python_of_venv_works(venv):
        return
    name = venv.relative_to(ROOT) if ROOT in venv.parents else venv
    print(f"Creating {name}", flush=True)
    line = [sys.executable, "-m", "venv", "--clear", str(venv)]
    if subprocess.run(line, check=False).returncode != 0:
        raise SetupError(f"Python could not create {name}; its message is above.")


def install_requirements(venv: Path, *names: str) -> None:
    """Install pinned files into an environment, with whatever package index pip is configured for."""
    files = [f"requirements/{name}.txt" for name in names]
    said = " and ".join(files)
    print(f"Installing the pinned packages of {said} (the first time takes a minute)", flush=True)
    line = [str(python_of(venv)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    asked = [part for file in files for part in ("-r", str(ROOT / file))]
    if subprocess.run([*line, "--require-hashes", *asked], check=False).returncode != 0:
        raise SetupError("pip could not install the pinned packages; its message is above.")


def newer_python() -> str | None:
    """Return the path of an installed Python that is new enough, None when there is none."""
    return next((found for found in map(shutil.which, NEWER_NAMES) if found), None)


def require_new_python() -> None:
    """Go on with a newer Python when this one is too old.

    Raises:
        SetupError: there is none.
    """
    if sys.version_info >= OLDEST:
        return
    newer = newer_python()
    if newer is None:
        found = ".".join(map(str, sys.version_info[:3]))
        raise SetupError(f"Isnad needs Python 3.11 or newer; {sys.executable} is {found}.")
    os.execv(newer, [newer, *sys.argv])  # noqa: S606 - our own script again, under an absolute path


def stamp(purpose: str) -> None:
    """Leave the file by which make knows that this purpose is set up."""
    (venv_of(purpose) / f"installed-{REQUIREMENTS[purpose][-1]}").touch()


def main(arguments: list[str]) -> int:
    """Set up for one purpose, or install only its Debian packages; return the exit code."""
    purpose, *options = arguments or [""]
    if purpose not in REQUIREMENTS or options not in ([], ["--packages-only"]):
        print(f"usage: bootstrap.py {'|'.join(REQUIREMENTS)} [--packages-only]", file=sys.stderr)
        return 2
    try:
        require_new_python()
        missing = missing_packages(purpose)
        if missing:
            install_packages(missing)
        if not options:
            venv = venv_of(purpose)
            make_venv(venv)
            install_requirements(venv, *REQUIREMENTS[purpose])
            stamp(purpose)
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
