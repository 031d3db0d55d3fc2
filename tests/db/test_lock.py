"""One project, one program, whatever the first one does; and kill -9 loses nothing acknowledged."""

from __future__ import annotations

import json
import os
import signal
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from db import integrity
from db.errors import StorageProblem
from db.lock import sidecar
from db.records import Actor
from db.store import Store
from tests.db.conftest import reopen

_HOLDER = """
import sys
from pathlib import Path
from app.arabic.fold import fold
from db import backup
from db.changes import Action, created
from db.ids import new_uid
from db.records import Actor
from db.store import Store
from tests.db.conftest import AUTHOR, no_migration
store = Store.open(Path(sys.argv[1]), fold, no_migration)
store.apply(Action("x", tuple(created(Actor(uid=new_uid(), name_ar="س" * 500)) for _ in range(2000))), AUTHOR)
print("open", flush=True)
for line in sys.stdin:
    what = line.strip()
    if what == "write":
        store.apply(Action("x", (created(Actor(uid=new_uid(), name_ar="أ")),)), AUTHOR)
    elif what == "checkpoint":
        store.checkpoint()
    elif what == "backup":
        backup.back_up(store)
    elif what == "hold":
        with store._transaction():
            print("inside", flush=True)
            sys.stdin.readline()
    print("done", flush=True)
store.close()
"""


def _refused(path: Path) -> StorageProblem:
    with pytest.raises(StorageProblem) as problem:
        reopen(path)
    return problem.value


def test_a_second_process_is_refused_whatever_the_first_one_does(
    store: Store, path: Path, process: Callable[..., Any]
) -> None:
    store.close()
    holder = process(_HOLDER, str(path))
    assert holder.stdout.readline() == "open\n"

    def tell(what: str, answer: str = "done\n") -> None:
        holder.stdin.write(what + "\n")
        holder.stdin.flush()
        assert holder.stdout.readline() == answer

    for what in ("write", "checkpoint", "backup", "write"):
        tell(what)
        problem = _refused(path)
        assert problem.code == "locked"
        assert problem.details["host"] == socket.gethostname()
        assert problem.details["since"].startswith("20")
    tell("hold", "inside\n")
    assert _refused(path).code == "locked"
    tell("")
    holder.stdin.close()
    holder.wait(20)
    again = reopen(path)
    assert len(again.find(Actor)) == 2002
    again.close()


def test_the_lock_survives_others_who_open_and_close_its_file(
    store: Store, path: Path, process: Callable[..., Any]
) -> None:
    for _ in range(3):
        sidecar(path).read_bytes()  # in this very process: a POSIX lock would be lost now
    look = "import sys; open(sys.argv[1], 'rb+').close(); print('looked')"
    assert process(look, str(sidecar(path))).communicate()[0] == "looked\n"
    second = process(
        "import sys; from pathlib import Path; from tests.db.conftest import reopen\n"
        "from db.errors import StorageProblem\n"
        "try: reopen(Path(sys.argv[1])); print('opened')\n"
        "except StorageProblem as problem: print(problem.code)",
        str(path),
    )
    assert second.communicate()[0] == "locked\n"
    assert store.find(Actor) == []


def test_the_sidecar_says_who_and_goes_with_the_store(store: Store, path: Path) -> None:
    said = json.loads(sidecar(path).read_bytes())
    assert said["host"] == socket.gethostname()
    assert said["pid"] == os.getpid()
    store.close()
    assert not sidecar(path).exists()


def test_a_sidecar_left_by_a_crash_does_not_lock_anybody_out(store: Store, path: Path) -> None:
    store.close()
    sidecar(path).write_text('{"host": "gone"}', encoding="utf-8")
    reopen(path).close()


_KILLED_YOUNG = """
import os, sys
from pathlib import Path
from app.arabic.fold import fold
from db.store import Store
Store.create(Path(sys.argv[1]), fold)
os.kill(os.getpid(), 9)
"""


def test_a_project_killed_right_after_it_was_made_can_be_opened(
    path: Path, process: Callable[..., Any]
) -> None:
    process(_KILLED_YOUNG, str(path)).wait()
    reopen(path).close()


_WRITERS = """
import os, sys
from dataclasses import replace
from pathlib import Path
from app.arabic.fold import fold
from db.changes import Action, Change, created
from db.ids import new_uid
from db.records import Actor
from db.store import Store
from tests.db.conftest import AUTHOR, no_migration

def write():
    store, number = Store.open(Path(sys.argv[1]), fold, no_migration), 0
    while True:
        actor = Actor(uid=new_uid(), name_ar=f"{number}")
        edited = replace(actor, note="n" * (number % 7 * 300))
        store.apply(Action("x", (created(actor), Change(actor, edited))), AUTHOR)
        print(actor.uid, flush=True)
        number += 1

for line in sys.stdin:
    child = os.fork()
    if not child:
        write()
    print("writer", child, flush=True)
    os.waitpid(child, 0)
    print("dead", flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork there")
def test_kill_9_fifty_times_loses_nothing_that_was_acknowledged(
    store: Store, path: Path, process: Callable[..., Any]
) -> None:
    """Each writer is a fork of one process that has loaded everything, so that fifty of them start quickly."""
    store.close()
    told: list[str] = []
    writers = process(_WRITERS, str(path))
    for turn in range(50):
        writers.stdin.write("go\n")
        writers.stdin.flush()
        pid, heard = 0, 0
        while not pid or heard <= turn % 9:
            line = writers.stdout.readline().strip()
            assert line, writers.stderr.read()
            if line.startswith("writer"):
                pid = int(line.split()[1])
            else:
                told.append(line)
                heard += 1
        os.kill(pid, signal.SIGKILL)
        while (line := writers.stdout.readline().strip()) != "dead":
            told.append(line)
    again = reopen(path)
    found = {actor.uid for actor in again.find(Actor)}
    assert found >= set(told)
    assert len(told) >= 50
    assert not list(integrity.check(again))
    again.close()
