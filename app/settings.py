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
    language: str = "ar"
    theme: str = "system"
    scale: int = 100
    digits: str = "western"
    months: str = "syrian"
    article_px: int = 20
    article_width: int = 0
    export_language: str = "ar"
    first_run_done: bool = False
    recent: tuple[Recent, ...] = ()
    state: dict[str, Any] = field(default_factory=dict)
    """Window geometry, splitters, columns, filters and the like, by screen; whatever the screens want remembered."""

    def with_recent(self, entry: Recent) -> Settings:
        """Return settings with ``entry`` as the newest project."""
        return replace(self, recent=(entry, *self.without_recent(entry.path).recent)[:_RECENT])

    def without_recent(self, path: str) -> Settings:
        """Return settings that no longer list ``path``."""
        gone = os.path.normcase(path)
        return replace(self, recent=tuple(old for old in self.recent if os.path.normcase(old.path) != gone))


def load() -> Settings:
    """Return the settings of this installation; new ones on the first start or when the file cannot be read."""
    try:
        found = json.loads(_path().read_text(encoding="utf-8"))
        return _from_json(found)
    except (OSError, ValueError, TypeError, KeyError):
        from db.ids import new_uid  # noqa: PLC0415  (rarely needed, and the window shows before)

        return Settings(reviewer_uid=new_uid(), device_uid=new_uid())


def save(settings: Settings) -> None:
    """Write the settings so that either the old or the new file is there; ``OSError`` when the place refuses."""
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    with partial.open("w", encoding="utf-8") as file:
        json.dump({"version": _VERSION, **asdict(settings)}, file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)


def _path() -> Path:
    return config_folder() / "settings.json"


def _from_json(found: dict[str, Any]) -> Settings:
    known = {item.name: found[item.name] for item in fields(Settings) if item.name in found}
    known["recent"] = tuple(Recent(**entry) for entry in known.get("recent", ()))
    return Settings(**known)
