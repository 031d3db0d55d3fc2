"""The installer and the portable copy for Windows, from the frozen program."""

from __future__ import annotations

import base64
import os
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PureWindowsPath

from bundle import revision

from deliver import names, windows_trial
from deliver.shell import Shell, StepError

_PORTABLE_MARK = "portable.txt"  # app/paths.py looks for it
_PORTABLE_TEXT = """هذه نسخة محمولة من إسناد: ما دام هذا الملف هنا تُحفظ الإعدادات والسجلات في المجلد settings بجواره.
This is a portable copy of Isnad: while this file lies here, settings and logs are kept in the folder settings beside it.
"""
_NATIVE = "amd64-unicode"
_TIMESTAMPS = "http://timestamp.digicert.com"
_OWN_PROGRAMS = ("Isnad.exe", "isnad-cli.exe")


def deliver(shell: Shell) -> None:
    """Make installer and portable copy in ``dist/``; signed when the environment has a certificate."""
    frozen = names.FROZEN / "Isnad"
    with _signer(shell) as sign:
        signed = sign is not None
        if sign:
            shell.run([*sign, *(frozen / name for name in _OWN_PROGRAMS)])
        setup = names.DIST / names.windows_setup(signed=signed)
        portable = names.DIST / names.windows_portable(signed=signed)
        listed = names.BUILD / "windows" / "files.nsh"
        shell.say(f"+ list the files of {frozen.name}, pack {portable.name}")
        if not shell.dry:
            write_list(frozen, listed)
            names.DIST.mkdir(exist_ok=True)
            pack_portable(frozen, portable)
        shell.run(makensis(listed, setup, sign), timeout=1800)
        if sign:
            shell.run([*sign, setup])
    if not signed:
        shell.say(
            "Nobody signed these files: Windows will warn before it runs them, and their names say «unsigned»."
        )


def trial(shell: Shell) -> None:
    """Install, run, upgrade and take out what was made."""
    signed = (names.DIST / names.windows_setup(signed=True)).is_file()
    setup = names.DIST / names.windows_setup(signed=signed)
    portable = names.DIST / names.windows_portable(signed=signed)
    shell.say(f"+ try {setup.name}: install, run, upgrade, take out")
    if not shell.dry:
        try:
            windows_trial.trial(setup, portable, names.BUILD / "trial")
        except windows_trial.TrialError as problem:
            raise StepError(str(problem)) from problem


def makensis(listed: Path, setup: Path, sign: list[str] | None = None) -> list[str]:
    """Return the command that makes the installer."""
    defined = {
        "VERSION": names.VERSION,
        "BUILD": str(int(revision.build_of(names.ROOT)["number"]) % 65536),
        "FILES": str(listed),
        "OUTPUT": str(setup),
    }
    if sign:
        defined["SIGN"] = " ".join(f'"{part}"' for part in sign)
    compiler = find_makensis()
    if sys.platform == "win32" and not (Path(compiler).parent / "Stubs" / f"lzma_solid-{_NATIVE}").is_file():
        defined["TARGET"] = "x86-unicode"
    script = names.PACKAGING / "windows" / "isnad.nsi"
    return [
        compiler,
        "-V2",
        "-INPUTCHARSET",
        "UTF8",
        *(f"-D{name}={value}" for name, value in defined.items()),
        str(script),
    ]


def find_makensis() -> str:
    """Return the compiler of installers; on build machines with Windows it is installed, but on no path."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", ""), "NSIS", "makensis.exe")
    return shutil.which("makensis") or (str(usual) if usual.is_file() else "makensis")


def find_signtool() -> str:
    """Return the newest signer of the Windows SDK, which is on no path either."""
    kits = Path(os.environ.get("PROGRAMFILES(X86)", ""), "Windows Kits", "10", "bin")
    found = sorted(kits.glob("10.*/x64/signtool.exe"))
    return shutil.which("signtool") or (str(found[-1]) if found else "signtool")


def write_list(frozen: Path, target: Path) -> None:
    """Write the commands that put each file and that take exactly those files out again."""
    files = sorted(path for path in frozen.rglob("*") if path.is_file())
    if not any(path.name == "Isnad.exe" for path in files):
        raise StepError(f"there is no frozen program for Windows in {frozen}")
    folders = sorted({path.parent for path in files}, key=lambda path: (len(path.parts), path))
    put, take = [], []
    for folder in folders:
        put.append(f'    SetOutPath "{_installed(frozen, folder)}"')
        put += [f'    File "{path}"' for path in files if path.parent == folder]
    take += [f'    Delete "{_installed(frozen, path)}"' for path in files]
    below = {parent for folder in folders for parent in (folder, *folder.parents) if frozen in parent.parents}
    for folder in sorted(below, key=lambda path: len(path.parts), reverse=True):
        take.append(f'    RMDir "{_installed(frozen, folder)}"')
    size = sum(path.stat().st_size for path in files) // 1024
    lines = [
        f"!define SIZE_KB {size}",
        "!macro PUT_FILES",
        *put,
        "!macroend",
        "!macro TAKE_FILES",
        *take,
        "!macroend",
    ]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _installed(frozen: Path, path: Path) -> str:
    return str(PureWindowsPath("$INSTDIR", *path.relative_to(frozen).parts)).replace("$$", "$")


def pack_portable(frozen: Path, target: Path) -> None:
    """Pack the program with the mark of a portable copy."""
    top = f"Isnad-{names.VERSION}"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in frozen.rglob("*") if path.is_file()):
            archive.write(path, f"{top}/{path.relative_to(frozen).as_posix()}")
        archive.writestr(f"{top}/{_PORTABLE_MARK}", "\ufeff" + _PORTABLE_TEXT.replace("\n", "\r\n"))


@contextmanager
def _signer(shell: Shell) -> Iterator[list[str] | None]:
    """Yield the command that signs the files named after it, None without a certificate in the environment."""
    certificate = os.environ.get("WINDOWS_CERTIFICATE", "")
    password = os.environ.get("WINDOWS_CERTIFICATE_PASSWORD", "")
    if not certificate:
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "certificate.pfx"
        if not shell.dry:
            path.write_bytes(base64.b64decode(certificate))
        times = os.environ.get("TIMESTAMP_URL", _TIMESTAMPS)
        yield [
            find_signtool(),
            "sign",
            "/f",
            str(path),
            "/p",
            password,
            "/fd",
            "sha256",
            "/tr",
            times,
            "/td",
            "sha256",
        ]
