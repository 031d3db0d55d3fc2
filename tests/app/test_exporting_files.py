"""The file of a workbook: whole or not there, whatever happens while it is written."""

from __future__ import annotations

import os
import resource
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import exporting, jobs
from app.exporting import SHEETS, ExportOptions, Scope
from app.jobs import Progress
from app.problems import Rejected
from app.session import Session
from db.changes import Action, Change
from db.errors import StorageProblem
from db.records import Label
from exports import workbook
from exports.cells import clean
from tests.app.export_project import build
from tests.app.exported import load, write
from tests.app.hostile import hostile
from tests.exports.reading import parts


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = build(tmp_path / "project.isnad")
    yield made
    made.close()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "مجلد التصدير"
    folder.mkdir()
    return folder / "مصنّف.xlsx"


def test_progress_adds_up(session: Session, target: Path) -> None:
    steps: list[Progress] = []
    job = exporting.export(session, target, ExportOptions())
    while True:
        try:
            steps.append(next(job))
        except StopIteration as end:
            result = end.value
            break
    assert steps[0].stage == "survey"
    assert steps[-1].done == steps[-1].total == sum(result.rows.values())
    assert {step.stage for step in steps} == {"survey", *SHEETS}
    assert result.path == target


@pytest.mark.parametrize("step", [0, 1, 5, 12])
def test_stopping_leaves_nothing(session: Session, target: Path, step: int) -> None:
    job = exporting.export(session, target, ExportOptions())
    for _ in range(step):
        next(job)
    job.close()
    assert list(target.parent.iterdir()) == []


def test_stopping_leaves_the_old_file(session: Session, target: Path) -> None:
    target.write_bytes(b"old")
    job = exporting.export(session, target, ExportOptions())
    next(job)
    job.close()
    assert [(path.name, path.read_bytes()) for path in target.parent.iterdir()] == [(target.name, b"old")]
    write(session, target)
    assert load(target).sheetnames


def code_of(session: Session, target: Path, **options: Any) -> str:
    with pytest.raises((Rejected, StorageProblem)) as refused:
        write(session, target, **options)
    assert isinstance(refused.value, Rejected | StorageProblem)
    return refused.value.code


def test_places_that_refuse(session: Session, target: Path, tmp_path: Path) -> None:
    before = session.store.rows("SELECT count(*) FROM revision")
    assert code_of(session, tmp_path) == "export-is-folder"
    assert code_of(session, tmp_path / "none" / "a.xlsx") == "export-no-folder"
    assert code_of(session, session.path) == "exists"
    assert code_of(session, target, scope=Scope(event="none")) == "unknown-event"
    assert code_of(session, target, scope=Scope(reviewer="none")) == "unknown-reviewer"
    assert code_of(session, Path("/proc/isnad.xlsx")) in {"export-no-permission", "export-failed"}
    assert list(target.parent.iterdir()) == []
    assert session.store.rows("SELECT count(*) FROM revision") == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything is permitted to root")
def test_a_read_only_folder(session: Session, target: Path) -> None:
    target.parent.chmod(0o500)
    assert code_of(session, target) == "export-no-permission"
    target.parent.chmod(0o700)


@pytest.mark.parametrize("room", [4096, 20_000])
def test_a_full_disk(session: Session, target: Path, room: int) -> None:
    limits, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.getsignal(signal.SIGXFSZ)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    job = exporting.export(session, target, ExportOptions())
    next(job)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
    try:
        with pytest.raises(Rejected) as refused:
            jobs.run(job)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert refused.value.code == "export-disk-full"
    assert list(target.parent.iterdir()) == []


def test_rights_are_those_of_any_new_file(session: Session, target: Path) -> None:
    write(session, target)
    plain = target.with_name("plain")
    plain.touch()
    assert target.stat().st_mode == plain.stat().st_mode
    target.chmod(0o640)
    write(session, target)
    assert target.stat().st_mode & 0o777 == 0o640


def test_more_rows_than_a_sheet_holds(
    session: Session, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "ROW_LIMIT", 100)
    assert code_of(session, target) == "too-many-rows"  # the legend alone has more
    assert list(target.parent.iterdir()) == []


def test_a_link_to_a_file_stays_a_link(session: Session, target: Path) -> None:
    real = target.with_name("real.xlsx")
    real.write_bytes(b"old")
    target.symlink_to(real)
    write(session, target)
    assert target.is_symlink()
    assert load(real).sheetnames


@given(title=hostile, name=hostile, colour=st.sampled_from(["", "red", "#12", "#A8390B"]))
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_hostile_names(session: Session, target: Path, title: str, name: str, colour: str) -> None:
    label = session.store.find(Label)[0]
    project = session.project
    edited = (
        Change(project, replace(project, title=title)),
        Change(label, replace(label, name_ar=name, colour_light=colour)),
    )
    session.perform(Action("rename", edited))
    write(session, target)
    assert load(target).properties.title in {clean(title).replace("\r", "\n"), clean(title), None}
    assert parts(target)
