"""The workflows fit their schema, pin what they use, ask for no rights, and leave the work to scripts that exist."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.conftest import REPOSITORY

WORKFLOWS = sorted((REPOSITORY / ".github" / "workflows").glob("*.yml"))
STEP_LINES = 1


def loaded(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    return found


def steps(path: Path) -> list[dict[str, Any]]:
    return [step for job in loaded(path)["jobs"].values() for step in job["steps"]]


def test_there_are_the_two_of_them() -> None:
    assert [path.name for path in WORKFLOWS] == ["checks.yml", "release.yml"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_they_fit_the_schema(path: Path, tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("check-jsonschema")
    command = [str(tool), "--builtin-schema", "vendor.github-workflows"]
    assert subprocess.run([*command, str(path)], capture_output=True, check=False).returncode == 0
    broken = tmp_path / path.name
    broken.write_text(path.read_text(encoding="utf-8").replace("runs-on:", "runs-at:"), encoding="utf-8")
    assert subprocess.run([*command, str(broken)], capture_output=True, check=False).returncode == 1


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_commit_and_systems_by_version(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "-latest" not in text
    used = re.findall(r"uses: (\S+)(.*)", text)
    assert used
    for action, comment in used:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r"\s+# v\d+\.\d+\.\d+", comment), comment


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_only_the_draft_may_write(path: Path) -> None:
    workflow = loaded(path)
    assert workflow["permissions"] == {"contents": "read"}
    asking = {name: job["permissions"] for name, job in workflow["jobs"].items() if "permissions" in job}
    assert asking == ({"draft": {"contents": "write"}} if path.name == "release.yml" else {})
    assert all("timeout-minutes" in job for job in workflow["jobs"].values())


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_the_logic_is_in_scripts(path: Path) -> None:
    for line in (step["run"] for step in steps(path) if "run" in step):
        assert len(line.strip().splitlines()) <= STEP_LINES, line
        assert "${{" not in line, f"put into the environment instead: {line}"
        for script in re.findall(r"packaging/\S+\.py|\.ci/run", line):
            assert (REPOSITORY / script).is_file(), script
        for target in re.findall(r"\bmake (\w+)$", line):
            assert f"\n{target}:" in (REPOSITORY / "Makefile").read_text(encoding="utf-8")


def test_secrets_reach_only_the_step_that_signs() -> None:
    text = (REPOSITORY / ".github/workflows/release.yml").read_text(encoding="utf-8")
    with_secrets = [
        step for step in steps(REPOSITORY / ".github/workflows/release.yml") if "secrets." in str(step)
    ]
    assert [step["run"] for step in with_secrets] == ["python packaging/ci.py package"]
    signing = (REPOSITORY / "packaging/deliver/windows.py", REPOSITORY / "packaging/deliver/macos.py")
    code = "".join(path.read_text(encoding="utf-8") for path in signing)
    for name in re.findall(r"secrets\.(\w+)", text):
        assert f'"{name}"' in code, name
