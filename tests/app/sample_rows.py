"""The rows of the sample project, for the tests of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import resources
from app import seeding
from db.records import Label

Row = dict[str, Any]

ROWS: list[Row] = [json.loads(line) for line in resources.read_text("sample", "sample.jsonl").splitlines()]


def of(kind: str) -> list[Row]:
    return [row for row in ROWS if row["kind"] == kind]


ARTICLES = {row["id"]: row for row in of("article")}
TEXTS = {uid: resources.read_text("sample", row["file"]) for uid, row in ARTICLES.items()}
CLAIMS = of("claim")
FIGURES = [(claim, figure) for claim in CLAIMS for figure in claim.get("figures", ())]
TYPES = {change.record.code for change in seeding.changes() if isinstance(change.record, Label)}


def used(field: str) -> set[str]:
    return {claim[field] for claim in CLAIMS if field in claim}


def spans_of(claim: Row) -> Iterator[tuple[int, int, str, str]]:
    """Yield start, end, role and quote; the place of a quote that stands there once is where it is found."""
    text = TEXTS[claim["article"]]
    for span in claim["spans"]:
        start = span.get("start", text.find(span["quote"]))
        yield start, span.get("end", start + len(span["quote"])), span["role"], span["quote"]
