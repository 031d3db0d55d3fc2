"""What every new project starts with: the scheme of claim types, its labels and their definitions.

Identities are the same in every project, so that shipped rows unify when work is merged.
"""

from __future__ import annotations

import tomllib
from typing import Any

import resources
from db.changes import Change, created
from db.ids import seeded_uid
from db.records import Label, LabelScheme

CLAIM_TYPE_SCHEME = "claim_type"


def scheme_uid(code: str) -> str:
    """Return the identity of a shipped scheme."""
    return seeded_uid(f"scheme:{code}")


def label_uid(scheme: str, code: str) -> str:
    """Return the identity of a shipped label."""
    return seeded_uid(f"label:{scheme}:{code}")


def changes() -> tuple[Change, ...]:
    """Return the changes that add the shipped scheme and then its labels, parents first."""
    found = tomllib.loads(resources.read_text("labels.toml"))
    scheme = _scheme(found["scheme"])
    labels = [_label(scheme, position, entry) for position, entry in enumerate(found["label"], start=1)]
    return tuple(created(record) for record in (scheme, *labels))


def _scheme(entry: dict[str, Any]) -> LabelScheme:
    return LabelScheme(
        uid=scheme_uid(entry["code"]),
        code=entry["code"],
        name_ar=entry["ar"],
        name_en=entry["en"],
        single_choice=entry["single_choice"],
    )


def _label(scheme: LabelScheme, position: int, entry: dict[str, Any]) -> Label:
    parent = entry.get("parent")
    return Label(
        uid=label_uid(scheme.code, entry["code"]),
        scheme=scheme.uid,
        code=entry["code"],
        position=position,
        name_ar=entry["ar"],
        name_en=entry["en"],
        short_ar=entry["ar_short"],
        short_en=entry["en_short"],
        colour_light=entry["light"],
        colour_dark=entry["dark"],
        shortcut=entry.get("shortcut", ""),
        parent=label_uid(scheme.code, parent) if parent else None,
        description_ar=entry["definition_ar"],
        description_en=entry["definition_en"],
    )
