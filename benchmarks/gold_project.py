"""The reference annotation of ../shared/gold as lines that `isnad apply` takes: articles, claims, questions, relations.

Used to measure only; nothing of it is kept in the project.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

Row = dict[str, Any]
_TYPES = frozenset(
    {
        "figure", "occurrence", "status", "cause", "responsibility", "agreement", "commitment", "condition",
        "place_route", "time", "situation", "opinion",
    }
)  # fmt: skip
_OF_GROUP = {"conflict": "contradicts", "updated": "updates", "agree": "corroborates"}
_COMPARATORS = {"about": "~", "at_least": ">=", "more_than": ">", "range": "range", "vague": "indef"}


@dataclass(frozen=True, slots=True)
class Expected:
    """What the annotators say two claims of a group are to each other."""

    question: str
    a: str
    b: str
    relation: str


@dataclass(frozen=True, slots=True)
class GoldProject:
    """The lines, and the pairs of claims whose relation they state."""

    lines: list[Row]
    expected: list[Expected]


def aleppo(gold: Path) -> GoldProject:
    """Return the lines of three articles on one event."""
    folder = gold / "aleppo"
    articles = json.loads((folder / "articles.json").read_text("utf-8"))
    lines: list[Row] = [
        {"kind": "event", "id": each["id"], "title_ar": each["title_ar"], "title_en": each["title_en"]}
        for each in json.loads((folder / "events.json").read_text("utf-8"))
    ]
    for each in articles:
        text = (gold.parent / "seeds" / each["file"]).read_text("utf-8-sig")
        lines.append({"kind": "article", "id": each["id"], "file": each["file"], "text": text})
    groups = json.loads((folder / "groups.json").read_text("utf-8"))
    claims = _rows(folder / "claims.jsonl")
    return _assembled(lines, groups, [_aleppo_claim(claim) for claim in claims], _aleppo_pairs(groups))


def abha(gold: Path) -> GoldProject:
    """Return the lines of twelve articles on one event."""
    folder = gold / "abha"
    lines: list[Row] = [{"kind": "event", "id": "abha", "title_ar": "تفجير", "title_en": "Bombing"}]
    for each in json.loads((folder / "articles.json").read_text("utf-8")):
        text = (folder / "articles" / each["file"]).read_text("utf-8")
        published = each["publication_day_inferred"]
        lines.append(
            {
                "kind": "article",
                "id": each["file"],
                "file": each["file"],
                "text": text,
                "published": published,
            }
        )
    groups = json.loads((folder / "groups.json").read_text("utf-8"))
    for group in groups:
        group["title_ar"], group["events"] = group["question"]["ar"], ["abha"]
    claims = _rows(folder / "claims.jsonl")
    return _assembled(lines, groups, [_abha_claim(claim) for claim in claims], _abha_pairs(groups))


def _assembled(
    lines: list[Row], groups: list[Row], claims: list[Row], expected: list[Expected]
) -> GoldProject:
    """Add questions, claims that answer them, and a relation for each pair of claims of a question."""
    by_id = {claim["id"]: claim for claim in claims}
    for group in groups:
        question = {
            "kind": "question",
            "id": group["id"],
            "event": group["events"][0],
            "text_ar": group["title_ar"],
        }
        lines.append(question | {"question_kind": "proposition"})
        for member in group["members"]:
            uid = member["claim"] if isinstance(member, dict) else member
            answers = by_id[uid].setdefault("questions", [])
            if all(answer["question"] != group["id"] for answer in answers):
                answers.append({"question": group["id"]})
    stated: list[Row] = [
        {
            "kind": "relation",
            "claim_a": each.a,
            "claim_b": each.b,
            "question": each.question,
            "relation": each.relation,
        }
        for each in expected
    ]
    return GoldProject([*lines, *claims, *stated], expected)


def _aleppo_claim(claim: Row) -> Row:
    kind = claim["claim_type"]
    return {
        "kind": "claim", "id": claim["id"], "article": claim["article"],
        "type": kind if kind in _TYPES else "occurrence",
        "spans": [{"start": claim["start"], "end": claim["end"], "quote": claim["quote"], "role": "content"}],
        "events": [{"event": claim["event"]}] if claim["event"] else [],
    }  # fmt: skip


def _abha_claim(claim: Row) -> Row:
    quantity = claim["quantity"]
    made: Row = {
        "kind": "claim", "id": claim["id"], "article": claim["file"], "type": "figure" if quantity else "occurrence",
        "spans": [{"start": claim["start"], "end": claim["end"], "quote": claim["quote"], "role": "content"}],
        "events": [{"event": "abha"}],
    }  # fmt: skip
    if quantity:
        comparator = _COMPARATORS.get(quantity["qualifier"], "=")
        exact = quantity["low"] == quantity["high"] and comparator in ("=", "~")
        figure = {"value": quantity["low"]} if exact else {"low": quantity["low"], "high": quantity["high"]}
        made["figures"] = [{**figure, "comparator": comparator, "unit": quantity["unit"] or ""}]
    return made


def _aleppo_pairs(groups: Iterable[Row]) -> list[Expected]:
    return [
        Expected(group["id"], pair["a"], pair["b"], pair["relation"])
        for group in groups
        for pair in group["relations"]
        if pair["a"] != pair["b"]
    ]


def _abha_pairs(groups: Iterable[Row]) -> list[Expected]:
    """Return the pairs of each group: one position agrees with itself, two relate as the group says."""
    found = []
    for group in groups:
        position = {claim: label for label, claims in group["positions"].items() for claim in claims}
        for a, b in combinations(sorted(position), 2):
            same = position[a] == position[b]
            found.append(
                Expected(group["id"], a, b, "corroborates" if same else _OF_GROUP[group["relation"]])
            )
    return found


def _rows(path: Path) -> Iterator[Row]:
    for line in path.read_text("utf-8").splitlines():
        yield json.loads(line)
