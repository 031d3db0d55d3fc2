"""The repository itself: import contracts bite, make tells what it can do, licence and pins are in order."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from app.version import VERSION
from tests.conftest import REPOSITORY

PACKAGES = ("app", "db", "exports", "resources", "ui")
BREACHES = {
    "resources/planted.py": "import db",
    "db/planted.py": "import exports",
    "exports/planted.py": "import app\nimport PySide6.QtCore",
    "app/planted.py": "import sqlite3\nimport ui",
    "ui/planted.py": "import db.planted\nimport peewee\nimport main",
    "app/arabic/planted.py": "from app import planted",
}
CONTRACTS = {
    "ui, app, exports, db, resources: one direction": (
        "resources.planted -> db",
        "db.planted -> exports",
        "exports.planted -> app",
        "app.planted -> ui",
    ),
    "nothing imports main": ("ui.planted -> main",),
    "Qt only in ui": ("exports.planted -> PySide6",),
    "SQL, peewee and the driver only in db": ("app.planted -> sqlite3", "ui.planted -> peewee"),
    "ui sees records, changes and errors, nothing else of db": ("ui.planted -> db.planted",),
    "the Arabic rules import nothing of ours": ("app.arabic.planted -> app.planted",),
}


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Return a folder with our import contracts and the smallest tree that honours them."""
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path)
    for package in (*PACKAGES, "app/arabic"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").touch()
    (tmp_path / "db" / "records.py").touch()
    (tmp_path / "db" / "changes.py").touch()
    (tmp_path / "app" / "arabic" / "fold.py").touch()
    (tmp_path / "app" / "arabic" / "words.py").write_text("from app.arabic import fold\n", encoding="utf-8")
    (tmp_path / "app" / "labelling.py").write_text(
        "import exports\nfrom db import records\n", encoding="utf-8"
    )
    (tmp_path / "ui" / "desk.py").write_text(
        "import PySide6.QtWidgets\nfrom app import labelling\nfrom db import changes, records\n",
        encoding="utf-8",
    )
    (tmp_path / "main.py").write_text("import app.labelling\nimport ui.desk\n", encoding="utf-8")
    return tmp_path


def lint_imports(folder: Path) -> tuple[int, str]:
    """Run import-linter there; return its exit code and what it printed."""
    command = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [str(command), "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "", "COLUMNS": "200"},
    )
    return done.returncode, done.stdout + done.stderr


def test_the_contracts_pass_an_honest_house(house: Path) -> None:
    code, printed = lint_imports(house)
    assert code == 0, printed


def test_every_contract_finds_its_breach(house: Path) -> None:
    for path, content in BREACHES.items():
        (house / path).write_text(content, encoding="utf-8")
    code, printed = lint_imports(house)
    assert code == 1
    for contract, chains in CONTRACTS.items():
        assert f"{contract} BROKEN" in printed
        for chain in chains:
            assert chain in printed


def test_the_contracts_are_the_tested_ones() -> None:
    settings = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    assert {each["name"] for each in settings["tool"]["importlinter"]["contracts"]} == set(CONTRACTS)


def test_make_alone_lists_its_targets() -> None:
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    targets = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert targets
    printed = subprocess.run(["make"], cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout
    assert {line.split()[1] for line in printed.splitlines()} == set(targets[1].split())


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_compiled_translations_are_of_today(language: str, tmp_path: Path) -> None:
    folder = REPOSITORY / "resources" / "i18n"
    fresh = tmp_path / "fresh.qm"
    release = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(release), "-silent", str(folder / f"app_{language}.ts"), "-qm", str(fresh)]
    subprocess.run(command, check=True)
    assert (folder / f"app_{language}.qm").read_bytes() == fresh.read_bytes(), "run make translations"


def test_the_licence_is_apache() -> None:
    text = (REPOSITORY / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License\n                           Version 2.0, January 2004" in text


def test_the_changelog_has_a_place_for_what_comes() -> None:
    text = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(r"^## \[(.+?)\](?: - (\S+))?$", text, re.MULTILINE)
    assert released[0] == ("Unreleased", "")
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", date) for _, date in released[1:])
    assert len(released) == 1 or released[1][0] == VERSION
