"""The settings file: kept by two versions side by side, never lost to what one of them does not know."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths, settings
from app.settings import Recent

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(
    ["version", "language", "scale", "recent", "state", "first_run_done", "theme", "later"]
)


def write(found: object) -> Path:
    path = paths.config_folder() / "settings.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(found), encoding="utf-8")
    return path


def test_what_is_saved_is_loaded() -> None:
    mine = replace(settings.load(), language="en", state={"desk": [1, 2]}).with_recent(
        Recent("/a.isnad", "طوفان", "2026-01-01T00:00:00Z", 3, 4, "نورس")
    )
    settings.save(mine)
    assert settings.load() == mine


def test_a_later_version_keeps_its_fields_and_number() -> None:
    mine = settings.load()
    path = write(
        {
            "version": 7, "reviewer_uid": "R", "device_uid": "D", "language": "en", "teams": {"a": [1]},
            "recent": [{"path": "/x.isnad", "title": "x", "opened_at": "t", "pinned": True}],
        }
    )  # fmt: skip
    found = settings.load()
    assert (found.reviewer_uid, found.device_uid, found.language) == ("R", "D", "en")
    assert found.recent == (Recent("/x.isnad", "x", "t"),)
    settings.save(replace(found, theme="dark"))
    kept = json.loads(path.read_text(encoding="utf-8"))
    assert (kept["version"], kept["teams"], kept["theme"]) == (7, {"a": [1]}, "dark")
    assert mine.reviewer_uid != "R"


@given(st.dictionaries(NAMES, JSON, max_size=6))
def test_whatever_the_file_says_the_identity_stays(found: dict[str, object]) -> None:
    write({**found, "reviewer_uid": "R", "device_uid": "D"})
    loaded = settings.load()
    assert (loaded.reviewer_uid, loaded.device_uid) == ("R", "D")
    assert isinstance(loaded.scale, int)
    settings.save(loaded)
    assert settings.load() == loaded


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"x"'])
def test_a_file_that_is_no_settings_gives_new_ones(text: str) -> None:
    write(None).write_text(text, encoding="utf-8")
    assert settings.load().language == "ar"


def test_a_portable_copy_keeps_everything_beside_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("ISNAD_HOME", raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Isnad.exe"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert tmp_path not in paths.config_folder().parents
    (tmp_path / "portable.txt").touch()
    assert paths.config_folder() == tmp_path / "settings"
    assert paths.log_folder() == tmp_path / "settings" / "logs"
    monkeypatch.setattr(sys, "frozen", False)
    assert tmp_path not in paths.config_folder().parents
