"""Conflicts: pairs of figures of different articles that answer one question with numbers that cannot both be right.

aleppo says of pairs in its groups what they are to each other: contradictions with the same comparability are to be
found; those of another population count neither way. abha gives positions per
question: two figures at different positions of a conflict are to be found; those of a group marked as updated count
neither way, since which of them are updates is not said. Every other pair proposed is a false alarm. A relay variant
counts as found: whether the outlets or their origins disagree is another question.

The articles are compared as files are, without their days ("undated"), and with their days.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from app.jobs import run
from app.suggesting.analysis import analyse
from app.suggesting.conflicts import FigurePlace, Source, conflicts
from app.suggesting.lexicon import Lexicon
from benchmarks.assistance import documents
from benchmarks.assistance.documents import Document
from benchmarks.assistance.scoring import Row, overlap, shown

Place = tuple[str, int, int]
Pair = tuple[Place, Place]

PRECISION_AIM, RECALL_AIM = 0.70, 0.85
FOUND = ("contradicts", "relay_variant")


def score(gold: Path) -> list[Row]:
    """Return precision and recall of each set."""
    return [
        *_rows("abha", documents.abha(gold), *_abha(gold)),
        *_rows("aleppo", documents.aleppo(gold), *_aleppo(gold)),
    ]


def _rows(
    dataset: str, texts: Sequence[Document], wanted: Sequence[Pair], neutral: Sequence[Pair]
) -> Iterator[Row]:
    for dated in (False, True):
        label = "" if dated else "undated "
        aims = (None, None) if dated else (PRECISION_AIM, RECALL_AIM)
        known = {text.name: text.text for text in texts}
        found = list(_found(texts, dated=dated))
        alarms = [pair for pair in found if not _listed(pair, wanted) and not _listed(pair, neutral)]
        hits = [pair for pair in found if _listed(pair, wanted)]
        missed = [pair for pair in wanted if not _listed(pair, found)]
        wrong = tuple(f"false alarm: {_said(pair, known)}" for pair in alarms)
        lost = tuple(f"missed: {_said(pair, known)}" for pair in missed)
        yield Row(
            "conflicts", dataset, f"{label}precision", len(hits), len(hits) + len(alarms), aims[0], wrong
        )
        yield Row(
            "conflicts", dataset, f"{label}recall", len(wanted) - len(missed), len(wanted), aims[1], lost
        )


def _found(texts: Sequence[Document], *, dated: bool) -> Iterator[Pair]:
    lexicon = Lexicon.shipped()
    days = {text.name: text.published if dated else "" for text in texts}
    sources = [
        Source(text.name, text.text, analyse(text.text, days[text.name], lexicon), days[text.name])
        for text in texts
    ]
    for proposal in run(conflicts(sources)):
        if proposal.verdict.relation in FOUND:
            yield _place(proposal.a), _place(proposal.b)


def _place(figure: FigurePlace) -> Place:
    return figure.uid, figure.start, figure.end


def _abha(gold: Path) -> tuple[list[Pair], list[Pair]]:
    figures = {one["id"]: one for one in documents.lines(gold / "abha" / "figures.jsonl")}
    places: dict[str, Place] = {}
    for claim in documents.lines(gold / "abha" / "claims.jsonl"):
        figure = figures[claim["quantity"]["figure"]] if claim["quantity"] else None
        if figure is not None and figure["required"]:
            places[claim["id"]] = (figure["file"], figure["start"], figure["end"])
    pairs: dict[str, set[Pair]] = {"conflict": set(), "updated": set()}
    for group in json.loads((gold / "abha" / "groups.json").read_text(encoding="utf-8")):
        answers = [
            [places[one] for one in members if one in places] for members in group["positions"].values()
        ]
        for one, other in combinations(answers, 2):
            pairs.setdefault(group["relation"], set()).update(_across(one, other))
    neutral = pairs["updated"]
    return sorted(pairs["conflict"] - neutral), sorted(neutral)


def _aleppo(gold: Path) -> tuple[list[Pair], list[Pair]]:
    claims = {one["id"]: one for one in documents.lines(gold / "aleppo" / "claims.jsonl")}
    wanted: set[Pair] = set()
    neutral: set[Pair] = set()
    for group in json.loads((gold / "aleppo" / "groups.json").read_text(encoding="utf-8")):
        places = {one["claim"]: _figure(claims[one["claim"]], one) for one in group["members"]}
        for relation in group["relations"]:
            a, b = places.get(relation["a"]), places.get(relation["b"])
            if relation["relation"] == "contradicts" and a is not None and b is not None:
                (wanted if relation["comparability"] == "same" else neutral).update(_across([a], [b]))
    return sorted(wanted), sorted(neutral - wanted)


def _figure(claim: Mapping[str, Any], member: Mapping[str, Any]) -> Place | None:
    """Return where the figure of a member stands; None where the member has none."""
    index = member.get("quantity_index")
    if index is None:
        return None
    one = claim["quantities"][index]
    return claim["file"].removesuffix(".txt"), one["start"], one["end"]


def _across(one: Sequence[Place], other: Sequence[Place]) -> set[Pair]:
    return {(min(a, b), max(a, b)) for a in one for b in other if a[0] != b[0]}


def _listed(pair: Pair, pairs: Sequence[Pair]) -> bool:
    return any(
        (_touch(pair[0], one) and _touch(pair[1], other)) or (_touch(pair[0], other) and _touch(pair[1], one))
        for one, other in pairs
    )


def _touch(one: Place, other: Place) -> bool:
    return one[0] == other[0] and overlap(one[1:], other[1:])


def _said(pair: Pair, known: Mapping[str, str]) -> str:
    return " ~ ".join(f"{name} {shown(known[name], (start, end))}" for name, start, end in pair)
