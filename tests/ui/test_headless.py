"""The program where no screen is: the window refuses with a sentence, the demonstration does the whole job."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import openpyxl

from app import wording
from tests.app.cli_runs import command, environment, isnad_process


def without_a_screen(home: Path) -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in environment(home).items() if name not in hidden}


def run(home: Path, *arguments: object, timeout: int = 100) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments), capture_output=True, encoding="utf-8", env=without_a_screen(home), timeout=timeout,
        check=False,
    )  # fmt: skip


def test_the_window_says_that_there_is_no_screen(tmp_path: Path) -> None:
    for arguments in ((), (tmp_path / "any.isnad",), (tmp_path / "ANY.ISNAD",)):
        done = run(tmp_path, *arguments)
        assert done.returncode == 1
        assert done.stderr.splitlines() == [wording.plain(wording.sentence("no-screen", "ar"))]


def test_help_names_what_is_drawn(tmp_path: Path) -> None:
    said = isnad_process(tmp_path, "--help").out
    for command_line in ("isnad [PROJECT]", "isnad demo FOLDER", "isnad self-test"):
        assert command_line in said


def test_the_demonstration_does_the_whole_job_and_says_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = run(tmp_path / "home", "demo", out, "--language", "en", timeout=900)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    made = [Path(line) for line in done.stdout.splitlines()[:-1]]
    assert {path.suffix for path in made} == {".isnad", ".xlsx", ".html", ".pdf", ".csv", ".jsonl", ".png"}
    assert all(path.stat().st_size > 1000 for path in made)
    assert not (tmp_path / "home").exists()  # the person's own settings are not touched
    objects = [json.loads(line) for line in (out / "sample.jsonl").read_text(encoding="utf-8").splitlines()]
    texts = {each["code"]: each["text"] for each in objects if each["kind"] == "article"}
    rows = list(openpyxl.load_workbook(out / "sample.xlsx", read_only=True)["Claims"].values)
    assert len(rows) > 40
    for row in rows[1:]:
        cells = dict(zip(map(str, rows[0]), map(str, row), strict=True))
        text = texts[cells["Code"].split("-")[0]]
        assert text[int(cells["Start"]) : int(cells["End"])] == cells["Quote"]
