"""The texts of the gold sets and their annotations, as each set stores them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Annotation = dict[str, Any]
"""One object of a gold file; its fields are described in the README of its set."""


@dataclass(frozen=True)
class Document:
    """One text of a set; `published` is the day (ISO) from which its relative dates are counted."""

    dataset: str
    name: str
    text: str
    published: str


def lines(path: Path) -> list[Annotation]:
    """Read a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def abha(gold: Path) -> list[Document]:
    """Return the articles of the set; `name` is the `file` of its annotations."""
    listed = json.loads((gold / "abha" / "articles.json").read_text(encoding="utf-8"))
    folder = gold / "abha" / "articles"
    return [
        Document("abha", one["file"], _raw(folder / one["file"]), one["publication_day_inferred"])
        for one in listed
    ]


def aleppo(gold: Path) -> list[Document]:
    """Return the annotated articles among the seeds beside `gold`; `name` is their file without its ending."""
    listed = json.loads((gold / "aleppo" / "articles.json").read_text(encoding="utf-8"))
    folder = gold.resolve().parent / "seeds"
    days = {one["file"].removesuffix(".txt"): one["published"] for one in listed}
    names = [one["file"].removesuffix(".txt") for one in listed]
    return [Document("aleppo", name, _raw(folder / f"{name}.txt"), days.get(name, "")) for name in names]


def hard(gold: Path) -> list[tuple[Document, Annotation]]:
    """Return the hard sentences, each with its annotation; `name` is its id."""
    listed = lines(gold / "hard" / "sentences.jsonl")
    return [(Document("hard", one["id"], one["text"], one["published"]), one) for one in listed]


def _raw(path: Path) -> str:
    """Read without translating line ends: offsets count every code point."""
    return path.read_bytes().decode("utf-8")
