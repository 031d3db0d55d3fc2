"""The choices of this installation: one versioned JSON file, written atomically, never part of a project."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from app.paths import config_folder

_VERSION = 1
_RECENT = 12


@dataclass(frozen=True, slots=True)
class Recent:
    """A project opened before: path, title, when last (UTC), counts at that time, name of the reviewer."""

    path: str
    title: str
    opened_at: str
    articles: int = 0
    claims: int = 0
    reviewer: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything remembered between two starts. ``reviewer_uid`` and ``device_uid`` identify this installation."""

    reviewer_uid: str
    device_uid: str
    reviewer_name: str = ""
    former_names: list[str] = field(default_factory=list)
    """What the reviewer was called before, so that projects which say so learn the new name when they are opened."""
    language: str = "ar"
    theme: str = "system"
    scale: int = 100
    digits: str = "western"
    months: str = "syrian"
    number_axis: str = "reading"
    article_px: int = 20
    article_width: int = 0
    export_language: str = "ar"
    first_run_done: bool = False
    recent: tuple[Recent, ...] = ()
    state: dict[str, Any] = field(default_factory=dict)
    """Window geometry, splitters, columns, filters and the like, by screen; whatever the screens want remembered."""

    def names_before(self, name: str) -> list[str]:
        """Return the former names of a reviewer who is called ``name`` from now on."""
        return [
            old for old in dict.fromkeys((*self.former_names, self.reviewer_name)) if old not in ("", name)
        ]

    def with_recent(self, entry: Recent) -> Settings:
        """Return settings with ``entry`` as the newest project."""
        return replace(self, recent=(entry, *self.without_recent(entry.path).recent)[:_RECENT])

    def without_recent(self, path: str) -> Settings:
        """Return settings that no longer list ``path``."""
        gone = os.path.normcase(path)
        return replace(self, recent=tuple(old for old in self.recent if os.path.normcase(old.path) != gone))


def load() -> Settings:
    """Return the settings of this installation; new ones on the first start or when the file cannot be read.

    What another version of the program wrote is taken as far as this one knows it.
    """
    found = _written()
    try:
        return _from_json(found)
    except KeyError:
        from db.ids import new_uid  # noqa: PLC0415  (rarely needed, and the window shows before)

        return _from_json({**found, "reviewer_uid": new_uid(), "device_uid": new_uid()})


def save(settings: Settings) -> None:
    """Write the settings so that either the old or the new file is there; ``OSError`` when the place refuses.

    Fields that only another version knows stay in the file as they are: two versions may be installed side by side.
    """
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    present = _written()
    mine = {"version": max(_VERSION, _number(present.get("version"))), **asdict(settings)}
    theirs = {name: value for name, value in present.items() if name not in mine}
    partial = path.with_suffix(".partial")
    with partial.open("w", encoding="utf-8") as file:
        json.dump({**mine, **theirs}, file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)


def _path() -> Path:
    return config_folder() / "settings.json"


def _written() -> dict[str, Any]:
    """Return what the file says now, nothing when it cannot be read."""
    try:
        found = json.loads(_path().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _from_json(found: dict[str, Any]) -> Settings:
    """Return settings with every field of ``found`` that is of its kind; ``KeyError`` without an identity."""
    mine = Settings(reviewer_uid=str(found["reviewer_uid"]), device_uid=str(found["device_uid"]))
    known = {
        item.name: found[item.name]
        for item in fields(Settings)
        if item.name != "recent" and type(found.get(item.name)) is type(getattr(mine, item.name))
    }
    entries = found.get("recent")
    recent = (_recent(entry) for entry in entries) if isinstance(entries, list) else ()
    return replace(mine, **known, recent=tuple(entry for entry in recent if entry is not None))


def _recent(entry: object) -> Recent | None:
    names = {item.name for item in fields(Recent)}
    try:
        return Recent(**{name: value for name, value in entry.items() if name in names})  # type: ignore[attr-defined]
    except (AttributeError, TypeError):
        return None


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
