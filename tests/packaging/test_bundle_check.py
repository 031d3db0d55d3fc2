"""What a bundle must not hold is found, each kind of it; what belongs there passes."""

from __future__ import annotations

from pathlib import Path

import pytest
from bundle import check, contents

from tests.packaging.frozen import frozen

KEY = "-----BEGIN PRIVATE KEY-----\n" + "A" * 64


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    seeds = tmp_path / "shared" / "seeds"
    seeds.mkdir(parents=True)
    text = " ".join(f"كلمة{number}" for number in range(120))
    (seeds / "one.txt").write_text(text, encoding="utf-8")
    root = tmp_path / "sources of isnad"
    root.mkdir()
    return root


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return frozen(tmp_path / "frozen" / "isnad", "isnad")


def test_an_honest_bundle_passes(program: Path, sources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check.check(program, sources)
    assert "nothing in it that must not be" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("place", "content", "message"),
    [
        ("_internal/tests/test_x.py", "x", "does not belong there"),
        ("_internal/app/cli.py", "x", "does not belong there"),
        ("_internal/resources/i18n/app_ar.ts", "x", "does not belong there"),
        ("_internal/resources/sample/private.isnad", "x", "does not belong there"),
        ("_internal/.env", "x", "does not belong there"),
        ("_internal/certificate.pfx", "x", "does not belong there"),
        ("_internal/PySide6/opengl32sw.dll", "x", "is not needed"),
        ("_internal/PySide6/Qt/lib/libQt6Qml.so.6", "x", "is not needed"),
        ("_internal/libreadline.so.8", "x", "is not needed"),
        ("_internal/key.txt", KEY, "holds a key"),
        ("_internal/token.txt", "ghp_" + "a1B2" * 9, "holds a key"),
    ],
)
def test_what_must_not_be_there_is_named(
    program: Path, sources: Path, place: str, content: str, message: str
) -> None:
    path = program / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    with pytest.raises(check.BundleError, match=message) as raised:
        check.check(program, sources)
    assert path.name in str(raised.value)
    assert len(str(raised.value).splitlines()) == 1


def test_the_folder_of_the_sources_is_found(program: Path, sources: Path) -> None:
    (program / "_internal" / "x.pyc").write_bytes(b"\0" + str(sources).encode() + b"/app/cli.py")
    with pytest.raises(check.BundleError, match=r"x\.pyc holds the folder of the sources"):
        check.check(program, sources)


def test_an_article_of_others_is_found(program: Path, sources: Path) -> None:
    text = (sources.parent / "shared" / "seeds" / "one.txt").read_bytes()
    (program / "_internal" / "resources" / "sample.txt").write_bytes(b"before " + text)
    with pytest.raises(check.BundleError, match=r"sample\.txt holds a text of seeds"):
        check.check(program, sources)


def test_a_secret_of_the_build_machine_is_found(
    program: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGNING_PASSWORD", "correct horse battery")
    (program / "_internal" / "config.json").write_text('"correct horse battery"', encoding="utf-8")
    with pytest.raises(check.BundleError, match=r"config\.json holds the value of SIGNING_PASSWORD"):
        check.check(program, sources)


def test_what_is_missing_and_what_is_too_much(
    program: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (program / "_internal/db/migrations/m001.sql").unlink()
    monkeypatch.setattr(check, "LARGEST", 0)
    (program / "_internal/large.bin").write_bytes(b"x" * 2_000_000)
    with pytest.raises(check.BundleError) as raised:
        check.check(program, sources)
    assert str(raised.value).splitlines() == [
        "db/migrations/m001.sql is missing",
        "2 MB unpacked, more than 0 MB",
    ]


@pytest.mark.parametrize(
    ("place", "system", "wanted"),
    [
        ("PySide6/Qt/translations/qtbase_ar.qm", "linux", True),
        ("PySide6/translations/qtbase_en.qm", "win32", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", "linux", False),
        ("resources/i18n/app_ar.qm", "linux", True),
        ("PySide6\\opengl32sw.dll", "win32", False),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", "linux", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "win32", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", "linux", False),
        ("libxcb-cursor.so.0", "linux", True),
        ("libglib-2.0.so.0", "linux", False),
        ("libstdc++.so.6", "linux", False),
        ("pillow.libs/libpng16-1d1ba958.so.16.58.0", "linux", True),
        ("libcrypto-3.dll", "win32", True),
    ],
)
def test_only_what_is_needed_is_kept(place: str, system: str, wanted: bool) -> None:
    assert contents.is_wanted((place, "", "BINARY"), system) is wanted
