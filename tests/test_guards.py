"""The guards in conftest.py do fail a test that leaks, logs, or reaches for the network."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import platformdirs
import pytest

from tests.conftest import REPOSITORY

HEADER = """
import logging, os, socket, threading, time, warnings
import pytest
"""


@pytest.fixture
def guarded(pytester: pytest.Pytester) -> pytest.Pytester:
    """Return a folder with our settings and guards in which a planted test can be run."""
    shutil.copy(REPOSITORY / "pyproject.toml", pytester.path)
    folder = pytester.mkdir("tests")
    shutil.copy(REPOSITORY / "tests" / "conftest.py", folder)
    return pytester


def outcome_of(guarded: pytest.Pytester, body: str) -> tuple[dict[str, int], str]:
    """Run one planted module in a process of its own; return the outcomes and what was printed."""
    (guarded.path / "tests" / "test_planted.py").write_text(HEADER + body, encoding="utf-8")
    result = guarded.runpytest_subprocess("-p", "no:randomly", "-p", "no:cacheprovider")
    outcomes = {name: count for name, count in result.parseoutcomes().items() if name != "seconds"}
    return outcomes, result.stdout.str()


BREACHES = {
    "network": (
        "def test_it():\n    socket.create_connection(('127.0.0.1', 9))\n",
        {"failed": 1},
        "NetworkUsedError",
    ),
    "lookup": (
        "def test_it():\n    socket.getaddrinfo('example.org', 80)\n",
        {"failed": 1},
        "NetworkUsedError",
    ),
    "thread": (
        "def test_it():\n    threading.Thread(target=time.sleep, args=(9,), name='left', daemon=True).start()\n",
        {"passed": 1, "errors": 1},
        "threads still running after the test: ['left']",
    ),
    "log": (
        "def test_it():\n    logging.getLogger('isnad').warning('odd thing')\n",
        {"passed": 1, "errors": 1},
        "isnad: WARNING: odd thing",
    ),
    "warning": (
        "def test_it():\n    warnings.warn('old', DeprecationWarning, stacklevel=1)\n",
        {"failed": 1},
        "DeprecationWarning: old",
    ),
    "unclosed file": (
        "def test_it():\n    open(__file__).read()\n",
        {"failed": 1},
        "ResourceWarning",
    ),
    "window": (
        """
def test_it(qapp):
    from PySide6.QtWidgets import QLabel
    global left
    left = QLabel('x')
    left.setObjectName('left')
    left.show()
""",
        {"passed": 1, "errors": 1},
        "windows still open after the test: [\"QLabel 'left'\"]",
    ),
    "Qt warning": (
        "def test_it(qapp):\n    from PySide6.QtCore import qWarning\n    qWarning('painted twice')\n",
        {"failed": 1},
        "painted twice",
    ),
    "exception in a Qt event": (
        """
def test_it(qtbot):
    from PySide6.QtCore import QTimer
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(20)
""",
        {"failed": 1},
        "ZeroDivisionError",
    ),
    "unknown marker": ("@pytest.mark.dekstop\ndef test_it():\n    pass\n", {"errors": 1}, "dekstop"),
}


@pytest.mark.parametrize("name", BREACHES)
def test_a_planted_breach_fails(guarded: pytest.Pytester, name: str) -> None:
    body, expected, message = BREACHES[name]
    outcomes, printed = outcome_of(guarded, body)
    assert outcomes == expected
    assert message in printed


def test_what_is_allowed_passes(guarded: pytest.Pytester) -> None:
    body = """
@pytest.mark.expects_log("odd thing")
def test_expected_log():
    logging.getLogger("isnad").warning("odd thing")

def test_local_socket(tmp_path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))

def test_finished_thread():
    threading.Thread(target=time.sleep, args=(0.2,)).start()

def test_closed_window(qtbot):
    from PySide6.QtWidgets import QLabel
    label = QLabel("x")
    qtbot.addWidget(label)
    label.show()

@pytest.mark.desktop
def test_needs_a_screen():
    assert False
"""
    outcomes, printed = outcome_of(guarded, body)
    assert outcomes == {"passed": 4, "deselected": 1}, printed


def test_the_persons_folders_are_out_of_reach(tmp_path: Path) -> None:
    home = Path.home()
    assert home.name.startswith("home-")
    assert list(home.rglob("*.json")) == []
    for folder in (
        platformdirs.user_config_dir("isnad"),
        platformdirs.user_data_dir("isnad"),
        platformdirs.user_log_dir("isnad"),
        platformdirs.user_documents_dir(),
    ):
        assert Path(folder).is_relative_to(home), folder
    assert os.environ["XDG_RUNTIME_DIR"].startswith(str(home))
