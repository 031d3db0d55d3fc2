"""What every test may rely on: no screen, no network, no person's folders, no leaks, no unexpected log lines."""

from __future__ import annotations

import logging
import os
import re
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

pytest_plugins = ["pytester"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

REPOSITORY = Path(__file__).resolve().parent.parent
GRACE_SECONDS = 2.0
FOLDER_VARIABLES = (
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_CACHE_HOME",
    "XDG_RUNTIME_DIR",
)
NETWORK_EVENTS = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})
LOOKUP_EVENTS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})

_session_folder = pytest.StashKey[Path]()

hypothesis.settings.register_profile("dev", deadline=None, max_examples=50)
hypothesis.settings.register_profile("ci", deadline=None, max_examples=60, derandomize=True, database=None)
hypothesis.settings.register_profile("thorough", deadline=None, max_examples=2000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "dev"))


class NetworkUsedError(AssertionError):
    """Something under test reached for the network; the program never does."""


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    if event in NETWORK_EVENTS:
        family = getattr(getattr(arguments[0], "family", None), "name", "AF_UNIX")
        if family in {"AF_INET", "AF_INET6"}:
            raise NetworkUsedError(f"{event} {arguments[1:]}")
    elif event in LOOKUP_EVENTS:
        raise NetworkUsedError(f"{event} {arguments}")


def _point_folders_at(home: Path) -> dict[str, str]:
    """Make the folders of a person below `home` and return the environment that leads there."""
    folders = {name: home / name.lower() for name in FOLDER_VARIABLES}
    folders["HOME"] = folders["USERPROFILE"] = home
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return {name: str(folder) for name, folder in folders.items()}


def pytest_configure(config: pytest.Config) -> None:
    """Leave the person's folders and the network before any test module is imported."""
    folder = Path(tempfile.mkdtemp(prefix="isnad-tests-"))
    config.stash[_session_folder] = folder
    os.environ.update(_point_folders_at(folder / "session"))
    sys.addaudithook(_refuse_network)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the session's folders."""
    shutil.rmtree(config.stash[_session_folder], ignore_errors=True)


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of reference material beside the repository; skip where it is not."""
    folder = REPOSITORY.parent / "shared"
    if not folder.is_dir():
        pytest.skip("no ../shared on this machine")
    return folder


@pytest.fixture(autouse=True)
def _own_user_folders(pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give each test its own empty home: no settings or logs of the test before."""
    home = Path(tempfile.mkdtemp(prefix="home-", dir=pytestconfig.stash[_session_folder]))
    for name, folder in _point_folders_at(home).items():
        monkeypatch.setenv(name, folder)
    yield
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> Iterator[None]:
    """Fail the test that leaves a Python thread running (threads of a Qt pool are Qt's)."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + GRACE_SECONDS
    while leaked := [thread for thread in threading.enumerate() if thread not in before and _is_ours(thread)]:
        if time.monotonic() > deadline:
            pytest.fail(f"threads still running after the test: {[thread.name for thread in leaked]}")
        leaked[0].join(0.05)


def _is_ours(thread: threading.Thread) -> bool:
    # A thread that Qt made shows up as a dummy when Python code ran in it, and stays listed after its end.
    return not isinstance(thread, threading._DummyThread)


@pytest.fixture(autouse=True)
def _no_leaked_windows() -> Iterator[None]:
    """Fail the test that leaves a window open, and close it for the next one."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    left = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    names = [f"{type(window).__name__} {window.objectName()!r}" for window in left]
    for window in left:
        window.hide()
        window.deleteLater()
    if names:
        pytest.fail(f"windows still open after the test: {names}")


class _Collector(logging.Handler):
    """Keeps every record of level WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.name}: {record.levelname}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _empty_clipboard() -> Iterator[None]:
    """Take from the clipboard what a test copied: offscreen, Qt keeps it beyond the end of Python and then crashes."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None and isinstance(app := widgets.QApplication.instance(), widgets.QApplication):
        app.clipboard().clear()


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that logs a warning which no `expects_log(pattern)` marker of it allows."""
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    yield
    root.removeHandler(collector)
    allowed = [marker.args[0] for marker in request.node.iter_markers("expects_log")]
    unexpected = [line for line in collector.messages if not any(re.search(each, line) for each in allowed)]
    if unexpected:
        pytest.fail("unexpected log lines:\n" + "\n".join(unexpected))
