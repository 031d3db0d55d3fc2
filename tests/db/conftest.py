"""A store in a temporary folder, and a second process to try it with."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.arabic.fold import fold
from db.changes import Action, created
from db.contents import digest
from db.ids import new_uid
from db.records import Article, Project, Reviewer
from db.revisions import Author
from db.store import Store

REPOSITORY = Path(__file__).resolve().parents[2]
AUTHOR = Author("0" * 8 + "-0000-7000-8000-" + "0" * 12, "device")


def no_migration(path: Path) -> None:
    """Fail: nothing in these tests raises a schema."""
    raise AssertionError(f"unexpected migration of {path}")


def article(number: int, text: str = "نص قصير") -> tuple[Article, dict[str, bytes]]:
    """Return an article record and its content."""
    data = text.encode()
    sha256 = digest(data)
    record = Article(uid=new_uid(), number=number, text_sha256=sha256, char_count=len(text))
    return record, {sha256: data}


def reopen(path: Path) -> Store:
    """Open a project made by this program version."""
    return Store.open(path, fold, no_migration)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the project of the test lies."""
    return tmp_path / "مشروع.isnad"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """Yield a new project with one reviewer in it."""
    made = Store.create(path, fold)
    project, me = Project(uid=new_uid(), title="t"), Reviewer(uid=AUTHOR.reviewer, display_name="نورس")
    made.apply(Action("project.create", (created(project), created(me))), AUTHOR)
    yield made
    made.close()


@pytest.fixture
def process() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Yield a function that runs Python code in another process, with pipes both ways."""
    running: list[subprocess.Popen[str]] = []

    def start(code: str, *arguments: str) -> subprocess.Popen[str]:
        child = subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            cwd=REPOSITORY,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        running.append(child)
        return child

    yield start
    for child in running:
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout, child.stderr):
            assert pipe is not None
            with contextlib.suppress(OSError):
                pipe.close()
