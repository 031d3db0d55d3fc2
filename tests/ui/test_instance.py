"""One window per project: a second start brings the first one to the front."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

from tests.conftest import REPOSITORY
from ui import instance

_CALL = "import sys; from pathlib import Path; from ui import instance; sys.exit(not instance.call(Path(sys.argv[1])))"


def _call_from_elsewhere(path: Any) -> Any:
    return subprocess.Popen([sys.executable, "-c", _CALL, str(path)], cwd=REPOSITORY)


def test_a_call_from_another_process_reaches_the_window(qapp, tmp_path, qtbot):
    path = tmp_path / "مشروع.isnad"
    listener = instance.ProjectInstance(path)
    with qtbot.waitSignal(listener.called, timeout=20_000):
        other = _call_from_elsewhere(path)
    assert other.wait(20) == 0
    listener.close()


def test_nobody_answers_for_another_project_or_after_closing(qapp, tmp_path):
    listener = instance.ProjectInstance(tmp_path / "أول.isnad")
    assert not instance.call(tmp_path / "ثان.isnad")
    listener.close()
    assert not instance.call(tmp_path / "أول.isnad")


def test_the_window_comes_to_the_front_instead_of_a_second_one(opened, project, qtbot):
    opened.window.showMinimized()
    with qtbot.waitSignal(opened.projects.called, timeout=20_000):
        other = _call_from_elsewhere(project)
    assert other.wait(20) == 0
    qtbot.waitUntil(lambda: not opened.window.isMinimized())


def test_a_name_left_behind_by_a_crash_is_taken_over(qapp, tmp_path, qtbot):
    path = tmp_path / "مشروع.isnad"
    first = instance.ProjectInstance(path)
    second = instance.ProjectInstance(path)
    with qtbot.waitSignal(second.called, timeout=20_000):
        other = _call_from_elsewhere(path)
    assert other.wait(20) == 0
    first.close()
    second.close()
