"""Install, run, upgrade and take out the installer, on Windows: `python windows_trial.py SETUP.exe PORTABLE.zip FOLDER`.

Standard library only, so that any Windows Python can run it. Fresh folders of settings are not made: run it where nobody
has Isnad installed, as on a build machine.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

_TARGET = r"C:\Isnad trial\تجربة التثبيت\Isnad 1"
_STICK = Path(r"C:\Isnad trial\ذاكرة محمولة")
_PROJECTS = Path(r"C:\Isnad trial\مشاريع أخرى")
_LIMIT = 1500  # s for one step: build machines are slow at times
_UNINSTALL_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Isnad"
_TYPE_KEYS = (r"Software\Classes\.isnad", r"Software\Classes\Isnad.Project", r"Software\Isnad")


class TrialError(Exception):
    """A step went wrong; the message says which and how."""


def trial(setup: Path, portable: Path, reports: Path) -> None:
    """Install silently, run, upgrade over it, take out; projects and settings stay. Then the settings go too, as asked.

    Then the portable copy. Raises ``TrialError``.
    """
    reports.mkdir(parents=True, exist_ok=True)
    target = Path(_TARGET)
    _install(setup, target)
    _say("installed", f"{_megabytes(target):.0f} MB")
    _self_test(target, reports / "installed.json")
    project = _work(target)
    before, settings = project.read_bytes(), _settings().read_bytes()
    own = target / "ملف للمستخدم.txt"
    own.write_text("يبقى", encoding="utf-8")
    (target / "left from an older version.dll").touch()
    _install(setup, None)  # where it is already
    if project.read_bytes() != before or _settings().read_bytes() != settings:
        raise TrialError("the upgrade changed a project or the settings")
    _self_test(target, reports / "upgraded.json", "--stage", "parts")
    _say("upgraded", "projects and settings as before")
    _uninstall(target, own)
    if project.read_bytes() != before or _settings().read_bytes() != settings:
        raise TrialError("taking the program out changed a project or the settings")
    _say("taken out", "the project, the person's own file and the settings stay, nothing else")
    _install(setup, target)
    _uninstall(target, own, "/REMOVESETTINGS")
    if project.read_bytes() != before or _settings().parent.exists():
        raise TrialError("the settings were to go, and nothing else")
    _say("taken out with the settings", "the project and the person's own file stay")
    _try_portable(portable, project)


def _install(setup: Path, target: Path | None) -> None:
    # NSIS wants /D last and without quotes, whatever is in it
    line = f'"{setup}" /S' + (f" /D={target}" if target else "")
    _call(line, f"install {setup.name}")


def _self_test(target: Path, report: Path, *more: str) -> None:
    start = time.monotonic()
    for name in ("isnad-cli.exe", "Isnad.exe"):
        report.unlink(missing_ok=True)
        _call(
            [str(target / name), "self-test", "--json", str(report), "--limit", str(_LIMIT // 2), *more],
            f"{name} self-test",
            report,
        )
        found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
        failed = [line for line in found["checks"] if not line["passed"]]
        if failed or not found["frozen"]:
            raise TrialError(f"{name}: {failed or 'not frozen'}")
        _say(f"{name} self-test", f"{len(found['checks'])} lines, {time.monotonic() - start:.1f} s")
        if more:
            return


def _work(target: Path) -> Path:
    """Do the whole job into a folder of projects, and leave settings as a person would."""
    program = str(target / "isnad-cli.exe")
    _call([program, "demo", str(_PROJECTS), "--language", "ar"], "demo")
    project = _PROJECTS / "sample.isnad"
    _call([program, "check", str(project)], "check")
    if not project.is_file() or not _settings().is_file():
        raise TrialError("no project or no settings were written")
    return project


def _uninstall(target: Path, own: Path, *options: str) -> None:
    _call([str(target / "uninstall.exe"), "/S", *options], "uninstall")
    going = [target / "Isnad.exe", target / "uninstall.exe", *([_settings().parent] if options else [])]
    end = time.monotonic() + 60  # a copy of it does the work after it has returned
    while any(path.exists() for path in going):
        if time.monotonic() > end:
            raise TrialError(f"left: {[str(path) for path in going if path.exists()]}")
        time.sleep(0.5)
    time.sleep(1)
    left = [
        path for path in target.rglob("*") if path.is_file() and path.name != "left from an older version.dll"
    ]
    if left != [own]:
        raise TrialError(f"left in the program's folder: {left}")
    for key in (_UNINSTALL_KEY, *_TYPE_KEYS):
        if _has_key(key):
            raise TrialError(f"left in the registry: {key}")


def _try_portable(portable: Path, project: Path) -> None:
    """Run the portable copy where nobody has settings: its own lie beside it afterwards, and nowhere else."""
    with zipfile.ZipFile(portable) as archive:
        archive.extractall(_STICK)
    (program,) = _STICK.iterdir()
    _call([str(program / "isnad-cli.exe"), "check", str(project)], "portable copy")
    if not (program / "settings" / "settings.json").is_file() or _settings().exists():
        raise TrialError("the portable copy does not keep its settings beside it")
    _say("portable copy", "runs, keeps its settings beside it")


def _has_key(name: str) -> bool:
    import winreg  # noqa: PLC0415  (on Windows only)

    for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):  # type: ignore[attr-defined]
        try:
            winreg.CloseKey(winreg.OpenKey(root, name))  # type: ignore[attr-defined]
        except OSError:
            continue
        return True
    return False


def _settings() -> Path:
    return Path(os.environ["APPDATA"], "Isnad", "settings.json")


def _call(line: str | list[str], what: str, report: Path | None = None) -> None:
    try:
        done = subprocess.run(line, input=b"", capture_output=True, timeout=_LIMIT, check=False)
    except subprocess.TimeoutExpired as error:
        raise TrialError(f"{what}: not finished in {_LIMIT} s") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace")[-1500:]
        kept = report.read_text(encoding="utf-8") if report and report.is_file() else ""
        raise TrialError(f"{what}: exit {done.returncode}\n{said}\n{kept}")


def _megabytes(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def _say(step: str, more: str) -> None:
    print(f"  {step}: {more}", flush=True)


def main(arguments: list[str]) -> int:
    """Try the installer that is named; reports go into the folder named after it."""
    try:
        setup, portable, reports = (Path(argument).resolve() for argument in arguments)
        trial(setup, portable, reports)
    except TrialError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
