"""The real program under a real X screen with an Arabic keyboard only: labels by keys, then the file is asked."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import reading_project
from tests.conftest import REPOSITORY

pytestmark = pytest.mark.desktop

_PATIENCE = 60.0


@pytest.fixture
def arabic_layout() -> Iterator[None]:
    """Put an Arabic layout in force, and nothing else."""
    for tool in ("setxkbmap", "xdotool"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    subprocess.run(["setxkbmap", "ara"], check=True)
    yield
    subprocess.run(["setxkbmap", "us"], check=True)


@pytest.fixture
def project(tmp_path) -> Path:
    """Return a closed project with four articles and no claim."""
    session, _ = reading_project.copy(tmp_path / "flood.isnad", labelled=False)
    session.close()
    home = tmp_path / "home"
    home.mkdir()
    settings = {
        "version": 1, "reviewer_uid": reading_project.identity().reviewer_uid,
        "device_uid": reading_project.identity().device_uid, "reviewer_name": "نورس", "first_run_done": True,
        "language": "ar", "theme": "light", "state": {"screen": "reading"},
    }  # fmt: skip
    (home / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    return session.path


def _keys(*names: str) -> None:
    """Press keys one after another by their place on the keyboard (evdev codes of X: a number is a key code)."""
    for name in names:
        subprocess.run(["xdotool", "key", "--delay", "40", name], check=True)
        time.sleep(0.15)


def _until(what: str, ready: Callable[[], bool]) -> None:
    limit = time.monotonic() + _PATIENCE
    while not ready():
        if time.monotonic() > limit:
            pytest.fail(f"waited too long until {what}")
        time.sleep(0.2)


def _window() -> str:
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "إسناد"], capture_output=True, text=True, check=False
    )
    return found.stdout.split("\n", 1)[0].strip()


def _claims(project: Path) -> list[dict[str, object]]:
    asked = subprocess.run(
        [sys.executable, "main.py", "claims", str(project)],
        cwd=REPOSITORY, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [json.loads(line) for line in asked.stdout.splitlines()]


def _picture(folder: Path) -> Path | None:
    """Keep a picture of the screen where the tests keep theirs, if a tool for that is there."""
    if shutil.which("import") is None:
        return None
    path = folder / "desktop.png"
    subprocess.run(["import", "-window", "root", str(path)], check=True)
    return path


def test_labelling_with_real_keys_under_an_arabic_layout(arabic_layout, project, tmp_path):
    environment = {**os.environ, "ISNAD_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "xcb"}
    program = subprocess.Popen(
        [sys.executable, "main.py", str(project)], cwd=REPOSITORY, env=environment, stderr=subprocess.PIPE, text=True
    )  # fmt: skip
    try:
        _until("the window is there", lambda: bool(_window()))
        subprocess.run(["xdotool", "windowfocus", "--sync", _window()], check=True)
        time.sleep(1.5)
        _keys("ctrl+shift+10")  # the first article of the shelf: the key 1 has code 10 on every layout
        time.sleep(1.5)
        _keys("65", "65", "65", "10")  # space widens to the sentence, 1 gives the type
        _keys("113", "65", "65", "11")  # further on, the next passage, 2
        time.sleep(1.0)
        _picture(tmp_path)
        _keys("ctrl+24")  # Q at its place: the program ends
        assert program.wait(_PATIENCE) == 0
    finally:
        if program.poll() is None:
            program.kill()
        _, said = program.communicate()
    found = _claims(project)
    assert len(found) == 2, said
    texts = [claim["spans"][0]["quote"] for claim in found]  # type: ignore[index]
    assert all(text in reading_project.AGENCY for text in texts)
    assert len({claim["type"] for claim in found}) == 2
