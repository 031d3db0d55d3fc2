"""The installer script for Windows compiles, holds what was frozen, and takes out exactly that."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from deliver import names, windows
from deliver.shell import StepError

from tests.conftest import REPOSITORY
from tests.packaging.frozen import SMALL, frozen

PROGRAMS = ("Isnad.exe", "isnad-cli.exe")
needs_compiler = pytest.mark.skipif(
    not shutil.which("makensis"), reason="makensis (Debian: nsis) is not installed"
)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return frozen(tmp_path / "Isnad", *PROGRAMS)


def macro(text: str, name: str) -> list[str]:
    found = re.search(rf"!macro {name}\n(.*?)!macroend", text, re.DOTALL)
    assert found
    return [line.strip() for line in found[1].splitlines()]


def test_what_is_put_is_what_is_taken(program: Path, tmp_path: Path) -> None:
    listed = tmp_path / "files.nsh"
    windows.write_list(program, listed)
    text = listed.read_text(encoding="utf-8")
    put, take = macro(text, "PUT_FILES"), macro(text, "TAKE_FILES")
    places = {str(Path(name)).replace("/", "\\") for name in (*SMALL, *PROGRAMS)}
    assert {line for line in take if line.startswith("Delete")} == {
        f'Delete "$INSTDIR\\{name}"' for name in places
    }
    assert sum(line.startswith("File ") for line in put) == len(places)
    folders = [line for line in take if line.startswith("RMDir")]
    assert folders[-1] == 'RMDir "$INSTDIR\\_internal"'
    assert folders.index('RMDir "$INSTDIR\\_internal\\resources\\fonts"') < folders.index(
        'RMDir "$INSTDIR\\_internal\\resources"'
    )
    assert not re.search(r"(RMDir|Delete) /r", text)  # never a whole folder: somebody's project may lie in it


def test_a_folder_without_the_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StepError, match="no frozen program"):
        windows.write_list(frozen(tmp_path / "Isnad"), tmp_path / "files.nsh")


@needs_compiler
def test_the_script_compiles_and_holds_every_file(program: Path, tmp_path: Path) -> None:
    listed, setup = tmp_path / "files.nsh", tmp_path / "isnad-installer.exe"
    windows.write_list(program, listed)
    command = [part.replace("-V2", "-V4") for part in windows.makensis(listed, setup)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=100)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr
    assert not re.search(r"^\d* ?warnings?:", done.stdout, re.MULTILINE), done.stdout[-2000:]
    held = set(re.findall(r'^File: "([^"]+)"', done.stdout, re.MULTILINE))
    assert held >= {Path(name).name for name in (*SMALL, *PROGRAMS, "project.ico")}
    raw = setup.read_bytes()
    assert raw.startswith(b"MZ")
    assert (
        int.from_bytes(raw[(place := int.from_bytes(raw[60:64], "little")) + 4 : place + 6], "little")
        == 0x8664
    )
    for word in ("ProductName", "Isnad"):
        assert word.encode("utf-16-le") in raw


def test_both_languages_have_every_sentence() -> None:
    text = (REPOSITORY / "packaging/windows/sentences.nsh").read_text(encoding="utf-8")
    said: dict[str, dict[str, str]] = {"ARABIC": {}, "ENGLISH": {}}
    for name, language, sentence in re.findall(
        r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', text, re.MULTILINE
    ):
        assert name not in said[language]
        said[language][name] = sentence
    assert said["ARABIC"].keys() == said["ENGLISH"].keys()
    assert all(re.search("[\u0600-\u06ff]", sentence) for sentence in said["ARABIC"].values())
    script = (REPOSITORY / "packaging/windows/isnad.nsi").read_text(encoding="utf-8")
    used = set(re.findall(r"\$\((\w+)\)", script)) - {"RTL"}
    assert used == said["ARABIC"].keys()


def test_settings_are_removed_by_name_only() -> None:
    """What somebody keeps in a folder of ours survives: no folder is ever removed with all that is in it."""
    script = (REPOSITORY / "packaging/windows/isnad.nsi").read_text(encoding="utf-8")
    assert not re.search(r"RMDir\s+/r", script, re.IGNORECASE)
    deleted = re.findall(r'Delete "\$(?:APPDATA|LOCALAPPDATA)\\Isnad\\([^"]+)"', script)
    assert deleted == [
        "settings.json",
        "settings.partial",
        "Logs\\isnad.log*",
        "Logs\\running-*",
        "Logs\\crash.txt",
    ]


def test_settings_go_only_when_asked_for() -> None:
    """They say which reviewer this is: the box is unticked, and a silent run leaves them."""
    script = (REPOSITORY / "packaging/windows/isnad.nsi").read_text(encoding="utf-8")
    assert re.findall(r'^Section (.*)"un\.\$\(part_settings\)"', script, re.MULTILINE) == ["/o "]
    ticked = re.findall(r"\S+ \$R0 \"(/\w+)\" .*\n.*\n.*SelectSection \$\{UnPartSettings\}", script)
    assert ticked == ["/REMOVESETTINGS"]
    assert script.count("{UnPartSettings}") == 2  # to tick it, and to describe it


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_is_said_of_options_is_true(language: str) -> None:
    script = (REPOSITORY / "packaging/windows/isnad.nsi").read_text(encoding="utf-8")
    said = set(
        re.findall(
            r"[ `](/[A-Z]{2,})\b", (REPOSITORY / f"docs/install.{language}.md").read_text(encoding="utf-8")
        )
    )
    assert said == {"/ALLUSERS", "/REMOVESETTINGS"}
    assert said <= set(re.findall(r'GetOptions\} \$R0 "(/\w+)"', script))


def test_the_newest_signer_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROGRAMFILES(X86)", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert windows.find_signtool() == "signtool"
    for version in ("10.0.19041.0", "10.0.26100.0", "x86"):
        path = tmp_path / "Windows Kits" / "10" / "bin" / version / "x64" / "signtool.exe"
        path.parent.mkdir(parents=True)
        path.touch()
    assert windows.find_signtool() == str(path.parents[2] / "10.0.26100.0" / "x64" / "signtool.exe")


def test_a_portable_copy_has_its_mark(program: Path, tmp_path: Path) -> None:
    target = tmp_path / "portable.zip"
    windows.pack_portable(program, target)
    top = f"Isnad-{names.VERSION}"
    with zipfile.ZipFile(target) as archive:
        assert set(archive.namelist()) == {f"{top}/{name}" for name in (*SMALL, *PROGRAMS, "portable.txt")}
        text = archive.read(f"{top}/portable.txt").decode("utf-8-sig")
    assert "محمولة" in text
    assert "portable" in text
