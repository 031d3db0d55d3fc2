"""Every script says what it would do without doing it, in the right order, and never says a secret."""

from __future__ import annotations

import base64
import subprocess
import sys
from pathlib import Path

import pytest
from deliver import linux, macos, names, shell, sums, trial, windows
from deliver.shell import Shell, StepError

from tests.conftest import REPOSITORY

SECRETS = {
    "WINDOWS_CERTIFICATE": base64.b64encode(b"certificate of windows").decode(),
    "WINDOWS_CERTIFICATE_PASSWORD": "window-word",
    "MACOS_CERTIFICATE": base64.b64encode(b"certificate of macos").decode(),
    "MACOS_CERTIFICATE_PASSWORD": "apple-word",
    "APPLE_ID": "someone@example.org",
    "APPLE_APP_PASSWORD": "abcd-efgh",
}
PLAIN = {"MACOS_IDENTITY": "Developer ID Application: Isnad", "APPLE_TEAM_ID": "TEAM123456"}


@pytest.fixture(autouse=True)
def empty_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point every script at empty folders: a dry run writes nothing there either."""
    for name in ("BUILD", "DIST", "FROZEN"):
        monkeypatch.setattr(names, name, tmp_path / name.lower())
    monkeypatch.setattr(macos, "APP", tmp_path / "frozen" / "Isnad.app")
    for name in (*SECRETS, *PLAIN):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def said(step, capsys: pytest.CaptureFixture[str]) -> str:
    step(Shell(dry=True, secrets=shell.known_secrets()))
    return capsys.readouterr().out


def in_order(text: str, *words: str) -> None:
    place = 0
    for word in words:
        place = text.find(word, place)
        assert place >= 0, (word, text)
        place += len(word)


def script(*arguments: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, *(str(REPOSITORY / "packaging" / arguments[0]), *arguments[1:])]
    return subprocess.run(line, capture_output=True, encoding="utf-8", check=False, timeout=60)


def test_a_package_is_frozen_delivered_tried_and_summed_up() -> None:
    done = script("package.py", "--dry-run")
    assert done.returncode == 0, done.stderr
    in_order(done.stdout, "PyInstaller", "pack isnad-", "dpkg-deb", "try isnad-", "bill of materials")


def test_one_step_can_be_done_again() -> None:
    done = script("package.py", "trial", "--dry-run")
    assert done.returncode == 0, done.stderr
    assert [line.split()[1] for line in done.stdout.splitlines()] == ["try"]


@pytest.mark.parametrize("command", ["test", "package"])
def test_build_machines_set_themselves_up_first(command: str) -> None:
    done = script("ci.py", command, "--dry-run")
    assert done.returncode == 0, done.stderr
    in_order(done.stdout, "bootstrap.py", "pytest" if command == "test" else "package.py")


@pytest.mark.parametrize("name", ["package.py", "freeze.py", "ci.py", "release.py"])
def test_wrong_usage_is_refused(name: str) -> None:
    done = script(name, "--nonsense")
    assert done.returncode == 2
    assert done.stderr.startswith("usage: ")


def test_an_unsigned_installer_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(windows.deliver, capsys)
    assert "signtool" not in text
    assert "-DSIGN" not in text
    assert f"Isnad-{names.VERSION}-windows-x86_64-setup-unsigned.exe" in text
    assert "Nobody signed these files" in text


def test_a_signed_installer_is_signed_inside_and_outside(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    text = said(windows.deliver, capsys)
    in_order(text, "signtool sign", "isnad-cli.exe", "makensis", "-DSIGN=", "signtool sign", "setup.exe")
    assert "unsigned" not in text
    assert not [value for value in SECRETS.values() if value in text]


def test_an_unsigned_image_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(macos.deliver, capsys)
    in_order(text, "dress", "codesign", "--sign - ", "ditto", "hdiutil create", "-unsigned.dmg")
    assert "notarytool" not in text
    assert "security" not in text


def test_a_signed_image_is_notarised_before_it_is_packed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {**SECRETS, **PLAIN}.items():
        monkeypatch.setenv(name, value)
    text = said(macos.deliver, capsys)
    in_order(
        text, "security create-keychain", "security import", "codesign", "--timestamp", "--entitlements",
        "ditto -c -k --keepParent", "notarytool submit", "stapler staple", "hdiutil create", "delete-keychain",
    )  # fmt: skip
    assert "--options runtime" in text
    assert "unsigned" not in text
    assert not [value for value in SECRETS.values() if value in text]


def test_a_keychain_is_removed_even_when_signing_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {**SECRETS, **PLAIN}.items():
        monkeypatch.setenv(name, value)

    def refuse(_shell: Shell, _signer: macos.Signer) -> None:
        raise StepError("refused")

    monkeypatch.setattr(macos, "_sign", refuse)
    with pytest.raises(StepError, match="refused"):
        said(macos.deliver, capsys)
    assert "security delete-keychain" in capsys.readouterr().out


def test_the_image_is_tried_from_a_copy(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(macos.trial, capsys)
    in_order(text, "hdiutil attach", "ditto", "codesign --verify", "hdiutil detach", "self-test", "demo")


@pytest.mark.parametrize(
    "step", [linux.deliver, windows.deliver, macos.deliver, trial.trial, windows.trial, sums.write]
)
def test_a_dry_run_writes_nothing(step, empty_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(step, capsys)
    assert list(empty_folders.iterdir()) == []


def test_a_step_that_fails_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    runs = Shell(dry=False)
    with pytest.raises(StepError, match="ended with 3"):
        runs.run([sys.executable, "-c", "raise SystemExit(3)"])
    with pytest.raises(StepError, match="no-such-program is not installed"):
        runs.run(["no-such-program"])
    with pytest.raises(StepError, match="not finished in 1 s"):
        runs.run([sys.executable, "-c", "import time; time.sleep(30)"], timeout=1)
    assert capsys.readouterr().out.count("+ ") == 3
