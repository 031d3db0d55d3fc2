"""Each rule of the house finds a planted breach, names its place, and lets honest code pass."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import check
import pytest
from checks import assets, layers, pins, qt, text
from checks.tree import Finding, Tree

from tests.conftest import REPOSITORY

Rule = Callable[[Tree], Iterator[Finding]]
Plant = Callable[[str, str], Tree]
# Put together here so that these tests do not breach the rules themselves.
INDEX = "py" + "pi.org"
MACHINE = "/wor" + "k/main/x"
PROJECT = """
[project]
dependencies = ["peewee>=4.5.3,<5"]
[dependency-groups]
dev = ["pytest>=9"]
"""
PROJECT_WITH_FREEZER = PROJECT + 'build = ["pyinstaller>=6"]\n'
FREEZER = "pyinstaller==6.22.3 \\\n    --hash=sha256:cc\n"
PEEWEE = "peewee==4.5.3 \\\n    --hash=sha256:aa\n"
PYTEST = "pytest==9.2.0 \\\n    --hash=sha256:bb\n"
TS = '<TS version="2.1" language="ar"><context><name>X</name>{}</context></TS>'
MESSAGE = "<message{}><source>{}</source><translation{}>{}</translation></message>"


@pytest.fixture
def plant(tmp_path: Path) -> Plant:
    """Return a function that writes one file into a new git tree and returns the tree."""
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)

    def write(path: str, content: str) -> Tree:
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode())
        return Tree(tmp_path)

    return write


def lines_found(rule: Rule, tree: Tree, path: str) -> list[int]:
    findings = list(rule(tree))
    assert {finding.path for finding in findings} <= {path}
    return [finding.line for finding in findings]


BREACHES: list[tuple[Rule, str, str, list[int]]] = [
    (text.machine_paths, "README.md", f"see\n{MACHINE}", [2]),
    (text.machine_paths, "tests/app/test_x.py", f"x = '{MACHINE}'", [1]),
    (text.machine_paths, "app/x.py", "x = '/ho" + "me/sami/x'", [1]),
    (text.machine_paths, "app/x.py", "x = 'C:" + "\\\\Users\\\\sami'", [1]),
    (text.index_hosts, "requirements/run.txt", f"a==1\n--index{'-'}url https://{INDEX}/simple", [2, 2]),
    (text.index_hosts, "pip.conf", "find" + "-links = /x", [1]),
    (text.line_ends, "app/x.py", "x = 1\r\n", [1]),
    (text.line_ends, "app/x.py", "\ufeffx = 1\n", [1]),
    (text.named_paths, "ARCHITECTURE.md", "`gone/`\nand `app/gone.py` by `gone.toml`", [1, 2, 2]),
    (text.long_files, "ui/x.py", "x = 1\n" * 451, [1]),
    (layers.reshaping, "exports/sheets/x.py", "import arabic_reshaper", [1]),
    (layers.reshaping, "ui/x.py", "\nfrom bidi.algorithm import get_display", [2]),
    (layers.reshaping, "app/searching.py", "from exports import visual_order", [1]),
    (layers.reshaping, "exports/csv.py", "from .visual_order import shaped", [1]),
    (layers.dispatch, "main.py", "from app import cli, session\nfrom ui.theme import current", [1, 2]),
    (layers.quiet_tests, "tests/db/test_x.py", "import ui.theme\nfrom PySide6.QtCore import QObject", [1, 2]),
    (layers.sql, "app/x.py", "x = 1\ny = 'SELECT a\\n FROM b'", [2]),
    (layers.sql, "ui/x.py", "db.execute('PRAGMA user_version')", [1]),
    (qt.translation_below_ui, "app/x.py", "def f(self):\n    return self.tr('Save')", [2]),
    (qt.translation_below_ui, "exports/x.py", "QT_TRANSLATE_NOOP('X', 'Save')", [1]),
    (qt.lost_translation, "ui/x.py", "other.tr('Save')", [1]),
    (qt.lost_translation, "ui/x.py", "self.menu.tr('Save')", [1]),
    (qt.lost_translation, "ui/x.py", "self.tr(f'Save {name}')", [1]),
    (qt.lost_translation, "ui/x.py", "self.tr(name)", [1]),
    (qt.lost_translation, "ui/x.py", "QCoreApplication.translate('X', f'Save {name}')", [1]),
    (qt.event_loops, "ui/x.py", "QCoreApplication.processEvents()", [1]),
    (qt.event_loops, "app/x.py", "\n\nloop.processEvents()", [3]),
    (qt.greedy_waits, "tests/ui/test_x.py", "QTest.qWait(10)", [1]),
    (qt.proxy_models, "ui/x.py", "from PySide6.QtCore import QSortFilterProxyModel", [1]),
    (qt.proxy_models, "ui/x.py", "QtCore.QIdentityProxyModel()", [1]),
    (qt.markup, "ui/x.py", "from PySide6.QtWidgets import QLabel\nlabel = QLabel(title)", [2]),
    (qt.markup, "ui/x.py", "QMessageBox.information(self, title, text)", [1]),
    (qt.markup, "ui/x.py", "document.setHtml(text)\nlabel.setTextFormat(Qt.TextFormat.RichText)", [1, 2]),
    (assets.icons, "ui/x.py", "icons.icon('nope')", [1]),
    (assets.icons, "ui/x.py", "icons.bind(button, 'nope')\nicons.paint(p, r, 'nope', 'ink')", [1, 2]),
    (assets.icons, "ui/x.py", "Command(icon='nope')", [1]),
    (
        assets.translations,
        "resources/i18n/app_ar.ts",
        TS.format(MESSAGE.format("", "Save", ' type="unfinished"', "")),
        [1],
    ),
    (
        assets.translations,
        "resources/i18n/app_ar.ts",
        TS.format(MESSAGE.format("", "Save", ' type="vanished"', "حفظ")),
        [1],
    ),
    (assets.translations, "resources/i18n/app_ar.ts", TS.format(MESSAGE.format("", "Save", "", " ")), [1]),
    (
        assets.translations,
        "resources/i18n/app_ar.ts",
        TS.format(MESSAGE.format("", "Saved %1", "", "حُفظ")),
        [1],
    ),
    (
        assets.translations,
        "resources/i18n/app_ar.ts",
        TS.format(
            MESSAGE.format(' numerus="yes"', "%n claim(s)", "", "<numerusform>ادعاء</numerusform>" * 5)
        ),
        [1],
    ),
    (assets.translations, "resources/i18n/app_ar.ts", "<TS>", [1]),
    (assets.untranslated, "ui/x.py", "\nself.tr('Save')", [2]),
    (assets.untranslated, "ui/x.py", "translate('X', 'Save')\nQT_TRANSLATE_NOOP('X', 'Open')", [1, 2]),
]


@pytest.mark.parametrize(("rule", "path", "content", "lines"), BREACHES)
def test_a_planted_breach_is_found(
    plant: Plant, rule: Rule, path: str, content: str, lines: list[int]
) -> None:
    assert lines_found(rule, plant(path, content), path) == lines


HONEST: list[tuple[Rule, str, str]] = [
    (text.machine_paths, "tests/app/test_report.py", "x = '/ho" + "me/sami/x'"),
    (text.machine_paths, "app/x.py", "x = 'https://example.org/ho" + "me/a/b'"),
    (text.line_ends, "tests/data/crlf.txt", "a\r\nb"),
    (text.named_paths, "ARCHITECTURE.md", "`mNNN.sql`, `NAME.py` and `app.labelling`"),
    (text.long_files, "resources/places.json", "1\n" * 900),
    (layers.reshaping, "exports/visual_order.py", "import arabic_reshaper"),
    (layers.reshaping, "exports/raster.py", "from exports import visual_order"),
    (layers.reshaping, "app/cli/tables.py", "from exports.visual_order import shaped"),
    (layers.dispatch, "main.py", "import sys\nfrom app.cli import run\nfrom ui import headless"),
    (layers.quiet_tests, "tests/ui/test_x.py", "from PySide6.QtCore import QObject"),
    (layers.sql, "db/queries/x.py", "x = 'SELECT a FROM b'"),
    (layers.sql, "ui/x.py", "x = 'Select an article from the list'"),
    (qt.translation_below_ui, "ui/x.py", "self.tr('Save')"),
    (qt.lost_translation, "ui/x.py", "self.tr('Save')\nself.tr('%n claim(s)', '', n)"),
    (qt.lost_translation, "ui/x.py", "QCoreApplication.translate('X', TABLE[code])"),
    (qt.event_loops, "tests/ui/test_x.py", "qapp.processEvents()"),
    (qt.greedy_waits, "tests/ui/test_x.py", "let_pass(10)\nqtbot.wait(10)"),
    (qt.markup, "ui/x.py", "class Text(QLabel):\n    def label(self) -> QLabel: ..."),
    (qt.markup, "ui/dialogs/help.py", "self.setHtml(page)"),
    (assets.icons, "ui/x.py", "icons.icon(name)\nself.icon('nope')"),
    (
        assets.translations,
        "resources/i18n/app_ar.ts",
        TS.format(
            MESSAGE.format(' numerus="yes"', "%n claim(s)", "", "<numerusform>ادعاءات</numerusform>" * 6)
        ),
    ),
]


@pytest.mark.parametrize(("rule", "path", "content"), HONEST)
def test_honest_code_passes(plant: Plant, rule: Rule, path: str, content: str) -> None:
    assert list(rule(plant(path, content))) == []


def test_an_icon_that_is_there_passes(plant: Plant) -> None:
    plant("resources/icons/check.svg", "<svg/>")
    assert list(assets.icons(plant("ui/x.py", "icons.icon('check')"))) == []


def test_a_collected_string_passes(plant: Plant) -> None:
    plant("resources/i18n/app_ar.ts", TS.format(MESSAGE.format("", "Save", "", "حفظ")))
    plant("resources/i18n/app_en.ts", TS.format(MESSAGE.format("", "Save", "", "Save")))
    assert list(assets.untranslated(plant("ui/x.py", "self.tr('Save')\nself.tr(name)"))) == []


@pytest.mark.parametrize(
    ("path", "content", "lines"),
    [
        ("app/x.py", "import peewee\nimport pytest", [2]),
        ("tests/test_x.py", "import pytest\nimport openpyxl", [2]),
        ("tests/test_x.py", "import json\nfrom app import cli\nfrom . import other", []),
    ],
)
def test_only_declared_packages_are_imported(plant: Plant, path: str, content: str, lines: list[int]) -> None:
    plant("pyproject.toml", PROJECT)
    assert lines_found(layers.declared, plant(path, content), path) == lines


@pytest.mark.parametrize(
    ("run", "dev", "message"),
    [
        (PEEWEE, PEEWEE + PYTEST, None),
        ("", PEEWEE + PYTEST, "has no pin for peewee"),
        (PEEWEE.replace("4.5.3", "4.5.2"), PEEWEE + PYTEST, "has no pin for peewee"),
        (PEEWEE.replace("4.5.3", "4.6.0"), PEEWEE + PYTEST, "pins another peewee"),
        (PEEWEE, PEEWEE + "pytest==9.2.0\n", "has no hash: pytest==9.2.0"),
        (PEEWEE, PEEWEE + PYTEST + "git+https://example.org/x\n", "is not a pin: git+https"),
    ],
)
def test_pins_follow_the_dependencies(plant: Plant, run: str, dev: str, message: str | None) -> None:
    plant("pyproject.toml", PROJECT)
    plant("requirements/run.txt", run)
    findings = [str(finding) for finding in pins.pins(plant("requirements/dev.txt", dev))]
    assert any(message in each for each in findings) if message else findings == []


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (FREEZER, None),
        (FREEZER.replace("6.22.3", "5.0"), "has no pin for pyinstaller"),
        (FREEZER + PYTEST.replace("9.2.0", "9.1.0"), "pins another pytest than requirements/dev.txt"),
        (FREEZER + "altgraph==1.0\n", "has no hash: altgraph==1.0"),
    ],
)
def test_pins_of_the_freezer_follow_too(plant: Plant, build: str, message: str | None) -> None:
    plant("pyproject.toml", PROJECT_WITH_FREEZER)
    plant("requirements/run.txt", PEEWEE)
    plant("requirements/dev.txt", PEEWEE + PYTEST)
    findings = [str(finding) for finding in pins.pins(plant("requirements/build.txt", build))]
    assert any(message in each for each in findings) if message else findings == []


def test_binary_and_ignored_files_are_left_alone(plant: Plant) -> None:
    plant(".gitignore", "out/\n")
    plant("out/notes.md", MACHINE)
    assert list(text.machine_paths(plant("resources/x.bin", f"\0{MACHINE}"))) == []


def test_the_command_counts_breaches_but_not_signals(plant: Plant) -> None:
    plant("pyproject.toml", PROJECT)
    plant("requirements/run.txt", PEEWEE)
    plant("requirements/dev.txt", PEEWEE + PYTEST)
    tree = plant("ui/long.py", "x = 1\n" * 500)
    command = [sys.executable, str(REPOSITORY / "packaging" / "check.py"), str(tree.root)]
    clean = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (clean.returncode, clean.stdout.splitlines()[0]) == (
        0,
        "(only a signal) ui/long.py:1: has 500 lines: does it have one purpose?",
    )
    plant("ui/bad.py", "\nother.tr('Save')\n")
    broken = subprocess.run(command, capture_output=True, text=True, check=False)
    assert broken.returncode == 1
    assert broken.stdout.startswith("ui/bad.py:2: ")


def test_every_rule_has_a_planted_breach() -> None:
    planted = {rule for rule, *_ in BREACHES} | {layers.declared, pins.pins}
    assert planted == {*check.RULES, *check.SIGNALS}
