"""The setup names exactly the Debian packages that are missing, and keeps a working `.venv`."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import bootstrap
import pytest

from tests.conftest import REPOSITORY

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="Debian packages are for Linux")
SCRIPT = REPOSITORY / "packaging" / "bootstrap.py"


def test_a_library_that_is_not_there_is_noticed() -> None:
    assert not bootstrap.is_loadable("libisnad-of-no-system.so.1")


@LINUX
def test_a_library_that_is_there_is_noticed() -> None:
    assert bootstrap.is_loadable("libc.so.6")


@LINUX
def test_missing_things_are_named_by_their_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / "none")
    monkeypatch.setattr(bootstrap, "LIBRARIES", {"run": {"libc.so.6": "libc6", "libnope.so.9": "libnope9"}})
    monkeypatch.setattr(bootstrap, "COMMANDS", {"run": {"sh": "dash", "nope": "nope-utils"}})
    assert bootstrap.missing_packages("run") == ["libnope9", "nope-utils"]


def test_python_without_ensurepip_needs_its_venv_package(monkeypatch: pytest.MonkeyPatch) -> None:
    assert bootstrap.venv_package() is None
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "ensurepip" else object())
    monkeypatch.setattr(sys, "executable", "/usr/bin/python3")
    assert bootstrap.venv_package() == "python3-venv"
    monkeypatch.setattr(sys, "executable", "/usr/bin/python3.12")
    assert re.fullmatch(r"python3\.\d+-venv", bootstrap.venv_package() or "")


def test_without_apt_the_sentence_names_the_packages(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(bootstrap.SetupError, match=r"Debian gives them: libegl1 libgl1\."):
        bootstrap.install_packages(["libegl1", "libgl1"])


def test_without_root_the_sentence_is_a_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    command_in(tmp_path, "apt-get", "exit 0")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(bootstrap.SetupError, match="sudo apt-get install python3-venv libegl1 "):
        bootstrap.install_packages(["python3-venv", "libegl1"])


@LINUX
def test_root_installs_and_refreshes_stale_lists(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    log = tmp_path / "log"
    command_in(
        tmp_path,
        "apt-get",
        f'echo "$@" >> {log}; case "$*" in *update*) touch {log}.new;; esac; test -e {log}.new',
    )
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    bootstrap.install_packages(["libegl1"])
    calls = log.read_text(encoding="utf-8").splitlines()
    assert calls[-1].endswith("install -y --no-install-recommends libegl1")
    assert any("update" in call for call in calls)


def test_a_package_that_apt_does_not_have_ends_the_setup(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    command_in(tmp_path, "apt-get", "exit 100")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(bootstrap.SetupError, match="could not install: libegl1"):
        bootstrap.install_packages(["libegl1"])


def test_an_old_python_is_refused_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "OLDEST", (99, 0))
    monkeypatch.setattr(bootstrap, "NEWER_NAMES", ())
    with pytest.raises(bootstrap.SetupError, match=r"needs Python 3\.11 or newer; .+ is \d"):
        bootstrap.require_new_python()


def test_a_working_venv_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    venv = tmp_path / ".venv"
    monkeypatch.setattr(bootstrap, "VENV", venv)
    assert not bootstrap.python_of_venv_works()
    bootstrap.make_venv()
    assert bootstrap.python_of_venv_works()
    kept = venv / "kept"
    kept.touch()
    bootstrap.make_venv()
    assert kept.exists()
    bootstrap.stamp("dev")  # not for run, which needs more of Qt's libraries
    assert {path.name for path in venv.glob("installed-*")} == {"installed-dev"}


def test_wrong_usage_is_refused() -> None:
    for arguments in ([], ["everything"], ["run", "--fast"]):
        done = subprocess.run(
            [sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (
            2,
            "usage: bootstrap.py run|dev|journeys|package [--packages-only]\n",
        )


@LINUX
def test_without_a_screen_run_does_the_whole_job(tmp_path: Path) -> None:
    copy_of_make_with_a_set_up_venv(tmp_path)
    environment = {key: value for key, value in os.environ.items() if "DISPLAY" not in key}
    done = subprocess.run(
        ["make", "run"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [
        "There is no screen here, so no window can open. Doing the whole job without one: isnad demo out/",
        "main.py demo out/",
    ]
    done = subprocess.run(
        ["make", "run"],
        cwd=tmp_path,
        env={**environment, "DISPLAY": ":9"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "main.py\n"


def copy_of_make_with_a_set_up_venv(folder: Path) -> None:
    """Lay out what `make run` needs, with a Python that only says what it was asked to do."""
    shutil.copy(REPOSITORY / "Makefile", folder)
    for path in ("requirements/run.txt", "packaging/bootstrap.py", ".venv/installed-run"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).touch()
    (folder / ".venv" / "bin").mkdir()
    command_in(folder / ".venv" / "bin", "python", 'echo "$@"')


def command_in(folder: Path, name: str, script: str) -> None:
    """Write an executable shell script."""
    command = folder / name
    command.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    command.chmod(0o755)
