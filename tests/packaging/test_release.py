"""Notes, checksums, the bill of materials and the licences of a release."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest
import release
from bundle import licences, revision
from deliver import names, sbom, sums
from deliver.shell import StepError

from tests.conftest import REPOSITORY

CHANGES = """# Changelog

## [Unreleased]

- Later.

## [1.2.0] - 2026-11-20

### Added

- Installers.

## [1.1.0] - 2026-10-01

- Before.
"""


def test_the_notes_of_a_version_are_its_part_of_the_changelog() -> None:
    assert release.section(CHANGES, "1.2.0") == ("2026-11-20", "### Added\n\n- Installers.")
    assert release.section(CHANGES, "1.1.0") == ("2026-10-01", "- Before.")


@pytest.mark.parametrize("version", ["1.3.0", "Unreleased", "1.2"])
def test_a_version_without_notes_is_refused(version: str) -> None:
    with pytest.raises(StepError, match=r"CHANGELOG\.md"):
        release.section(CHANGES, version)


def test_a_tag_of_another_version_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert release.main(["verify", "v99.0.0"]) == 1
    assert f"the program says {names.VERSION}" in capsys.readouterr().err


def test_a_draft_holds_every_file_and_its_sums(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "CHANGELOG.md").write_text(CHANGES.replace("1.2.0", names.VERSION), encoding="utf-8")
    dist = tmp_path / "dist"
    dist.mkdir()
    (dist / "a.deb").touch()
    for name, folder in (("ROOT", tmp_path), ("DIST", dist), ("BUILD", tmp_path / "build")):
        monkeypatch.setattr(names, name, folder)
    assert release.main(["publish", f"v{names.VERSION}", "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert f"gh release create v{names.VERSION} --draft --verify-tag" in said
    assert str(dist / "a.deb") in said
    assert not (tmp_path / "build").exists()


def test_sums_are_what_sha256sum_reads(tmp_path: Path) -> None:
    for name, content in (("b.zip", b"two"), ("a file.deb", b"one")):
        (tmp_path / name).write_bytes(content)
    sums.sum_up(tmp_path)
    check = ["sha256sum", "--check", "--strict", sums.SUMS]
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    (tmp_path / "b.zip").write_bytes(b"three")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 1
    assert [line.split("  ")[1] for line in sums.sum_up(tmp_path)] == ["a file.deb", "b.zip"]


def test_nothing_has_no_sums(tmp_path: Path) -> None:
    with pytest.raises(StepError, match="nothing to sum up"):
        sums.sum_up(tmp_path)


@pytest.fixture(scope="module")
def parts() -> list[licences.Part]:
    files = []
    for name in ("openpyxl", "lxml", "PySide6-Essentials", "sqlcipher3"):
        files += [
            Path(str(file.locate()))
            for file in distribution(name).files or ()
            if file.suffix in {".py", ".so"}
        ]
    return licences.parts(REPOSITORY, files)


def test_the_licences_of_what_is_shipped_are_named_with_their_texts(parts: list[licences.Part]) -> None:
    found = {part.name: part for part in parts}
    assert {"openpyxl", "lxml", "PySide6_Essentials", "sqlcipher3"} <= found.keys()
    assert {
        "Qt",
        "Python",
        "SQLCipher",
        "SQLite",
        "OpenSSL",
        "ICU",
        "GeoNames",
        "Lucide icons",
    } <= found.keys()
    assert "pytest" not in found  # installed here, not shipped
    assert all(part.licence for part in parts)
    assert all(found[name].version for name in ("Qt", "Python", "SQLCipher", "SQLite", "OpenSSL", "openpyxl"))
    text = licences.text(parts)
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "you may replace them",
        "SIL OPEN FONT LICENSE",
        "ZETETIC",
        "GeoNames",
    ):
        assert words.lower() in text.lower(), words
    assert text.count("GNU GENERAL PUBLIC LICENSE\n                       Version 3") == 1  # each text once


def test_no_licence_of_what_is_shipped_is_forbidden() -> None:
    """Of our dependencies none is under the GPL or AGPL alone."""
    pins = (REPOSITORY / "requirements" / "run.txt").read_text(encoding="utf-8")
    for line in pins.splitlines():
        if "==" in line:
            said = licences._licence(distribution(line.split("==")[0]).metadata)
            assert "AGPL" not in said
            assert "GPL" not in said or "LGPL" in said or "Lesser" in said, line


def test_the_bill_of_materials_names_every_part_once(parts: list[licences.Part]) -> None:
    listed: list[dict[str, Any]] = [
        {
            "name": part.name,
            "version": part.version,
            "licence": part.licence,
            "url": part.url,
            "package": part.package,
        }
        for part in parts
    ]
    build = {"number": "7", "revision": "abc"}
    made = sbom.bill(listed, "0.1.0", build, 1_700_000_000, "linux-x86_64")
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    refs = [each["bom-ref"] for each in made["components"]]
    assert len(refs) == len(set(refs)) == len(parts)
    assert made["dependencies"] == [{"ref": "isnad@0.1.0", "dependsOn": refs}]
    assert made["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    found = {each["name"]: each for each in made["components"]}
    assert found["openpyxl"]["purl"].startswith("pkg:pypi/openpyxl@3.")
    assert found["SQLCipher"]["licenses"] == [{"license": {"id": "BSD-3-Clause"}}]
    assert found["PySide6_Essentials"]["licenses"][0]["expression"].startswith("LGPL-3.0-only OR ")
    assert "purl" not in found["Qt"]
    assert made == sbom.bill(listed, "0.1.0", build, 1_700_000_000, "linux-x86_64")
    assert json.loads(json.dumps(made)) == made


def test_a_build_machine_names_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ISNAD_BUILD", "42")
    monkeypatch.setenv("ISNAD_REVISION", "abcdef")
    assert revision.build_of(REPOSITORY) == {"number": "42", "revision": "abcdef"}


def test_without_a_build_machine_git_names_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("ISNAD_BUILD", "ISNAD_REVISION", "SOURCE_DATE_EPOCH"):
        monkeypatch.delenv(name, raising=False)
    assert revision.build_of(tmp_path) == {"number": "0", "revision": "unknown"}
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org"]
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    (tmp_path / "a").write_text("1", encoding="utf-8")
    subprocess.run(["git", "add", "a"], cwd=tmp_path, check=True)
    subprocess.run([*git, "commit", "-q", "-m", "a"], cwd=tmp_path, check=True)
    found = revision.build_of(tmp_path)
    assert found["number"] == "1"
    assert found["revision"].isalnum()
    assert revision.time_of(tmp_path) > 1_700_000_000
    (tmp_path / "a").write_text("2", encoding="utf-8")
    assert revision.build_of(tmp_path)["revision"] == found["revision"] + "+"


def test_the_icons_are_of_today(tmp_path: Path) -> None:
    script = "import sys; from pathlib import Path; import icons; icons.FOLDER = Path(sys.argv[1]); raise SystemExit(icons.main())"
    packaging = REPOSITORY / "packaging"
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], cwd=packaging, check=True, timeout=60)
    kept = {path.name: path.read_bytes() for path in (packaging / "icons").iterdir()}
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == kept, "run packaging/icons.py"
    assert kept["isnad.ico"][:6] == b"\0\0\1\0\x08\0"
    assert kept["isnad.icns"][:4] == b"icns"
