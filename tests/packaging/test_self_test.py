"""The self-test misses what was taken out, on the line that says so, and always answers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.copies import copied_program, failed, self_test

LINES = ["modules", "resources", "fonts", "translations", "migrations", "encryption"]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied_program(tmp_path_factory.mktemp("copy"))


@pytest.fixture
def without(program: Path):
    """Return a function that takes a file out of the copy until the test is over."""
    taken: list[tuple[Path, bytes]] = []

    def take(name: str) -> None:
        path = program / name
        taken.append((path, path.read_bytes()))
        path.unlink()

    yield take
    for path, raw in taken:
        path.write_bytes(raw)


def test_a_whole_program_passes_every_line(program: Path, tmp_path: Path) -> None:
    report = self_test(program, tmp_path, "--stage", "parts")
    assert failed(report) == {}
    assert [line["name"] for line in report["checks"]] == LINES
    assert (report["passed"], report["frozen"], report["platform"]) == (True, False, "offscreen")
    assert all(report[part] for part in ("version", "system", "python", "qt", "sqlite"))
    assert not list(tmp_path.glob("*settings*"))


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("resources/fonts/NotoNaskhArabic_700Bold.ttf", "fonts"),
        ("resources/fonts/IBMPlexSansArabic-Regular.ttf", "fonts"),
        ("resources/i18n/app_ar.qm", "translations"),
        ("resources/i18n/app_en.qm", "translations"),
        ("db/migrations/m001.sql", "migrations"),
        ("resources/wording/ar.toml", "resources"),
        ("resources/icons/check.svg", "resources"),
        ("app/importing/read_docx.py", "modules"),
    ],
)
def test_what_is_missing_fails_its_line(program: Path, without, tmp_path: Path, name: str, line: str) -> None:
    without(name)
    found = failed(self_test(program, tmp_path, "--stage", "parts"))
    assert line in found
    assert Path(name).stem in found[line] or Path(name).name in found[line]
    unharmed = set(LINES) - {line}
    if line != "fonts":  # nothing is drawn without them
        unharmed -= {"translations"} if name.endswith(("ar.toml", ".qm")) else set()
        assert not unharmed & set(found) - {"modules"}


def test_a_changed_resource_is_not_what_was_built(program: Path, without, tmp_path: Path) -> None:
    without("resources/sample/sample.jsonl")
    (program / "resources/sample/sample.jsonl").write_text("{}\n", encoding="utf-8")
    found = failed(self_test(program, tmp_path, "--stage", "parts"))
    assert found.keys() == {"resources"}
    assert "sample.jsonl is not what was built" in found["resources"]


def test_a_program_without_its_driver_fails_the_line_of_encryption(program: Path, tmp_path: Path) -> None:
    (tmp_path / "sqlcipher3").mkdir()
    (tmp_path / "sqlcipher3" / "__init__.py").touch()
    found = failed(self_test(program, tmp_path, "--stage", "parts", PYTHONPATH=str(tmp_path)))
    assert "dbapi2" in found["encryption"]
    assert "dbapi2" in found["modules"]


def test_a_driver_without_encryption_fails_its_line(program: Path, tmp_path: Path) -> None:
    (tmp_path / "sqlcipher3").mkdir()
    (tmp_path / "sqlcipher3" / "__init__.py").touch()
    (tmp_path / "sqlcipher3" / "dbapi2.py").write_text("from sqlite3.dbapi2 import *\n", encoding="utf-8")
    found = failed(self_test(program, tmp_path, "--stage", "parts", PYTHONPATH=str(tmp_path)))
    assert found.keys() == {"encryption"}
    assert "no encryption" in found["encryption"]


def test_a_program_that_hangs_says_where(program: Path, tmp_path: Path) -> None:
    script = (
        "import sys, time; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path\n"
        "from ui.self_test import checks, running\n"
        "running._checks = lambda stage: [checks.Check('sleeper', lambda bench: time.sleep(60))]\n"
        "raise SystemExit(running.run(Path(sys.argv[2]), limit=1))\n"
    )
    path = tmp_path / "report.json"
    done = subprocess.run([sys.executable, "-c", script, str(program), str(path)], timeout=50, check=False)
    assert done.returncode == 1
    assert failed(json.loads(path.read_text(encoding="utf-8"))) == {
        "time": "not finished in 1 s; it was at: sleeper"
    }
