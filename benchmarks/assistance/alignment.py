"""Alignment: pairs of passages against the pairs of abha and the comparison groups of aleppo.

A pair hits a listed one when it overlaps it on both sides. abha lists only some pairs, as the same or as different;
pairs it does not list are not scored in precision. In aleppo two claims of one group speak of the same thing, and every
other pair is wrong. Recall and MAP ask, for each end of a listed pair, which passages it is aligned with; where an end
has more than five partners, five found ones are all that recall@5 can ask for.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path

from app.jobs import run
from app.suggesting.analysis import analyse
from app.suggesting.lexicon import Lexicon
from app.suggesting.marks import figure_marks
from app.suggesting.passages import Reading, align
from benchmarks.assistance import documents
from benchmarks.assistance.documents import Document
from benchmarks.assistance.scoring import CONTEXT, Row, overlap

Place = tuple[str, int, int]
"""A passage: article, start, end."""
Link = tuple[Place, Place]

NEAR = 5
PRECISIONS = ((10, 0.85), (20, None), (45, None))
RECALL_AIM = 0.70


def score(gold: Path) -> list[Row]:
    """Return precision at the top of the list, recall@5 and MAP of each set."""
    listed = documents.lines(gold / "abha" / "pairs.jsonl")
    same = [_listed(one) for one in listed if one["label"] == "same"]
    different = [_listed(one) for one in listed if one["label"] != "same"]
    return [
        *_rows("abha", documents.abha(gold), same, different),
        *_rows("aleppo", documents.aleppo(gold), list(_grouped(gold)), None),
    ]


def _listed(one: documents.Annotation) -> Link:
    return (one["file_a"], one["start_a"], one["end_a"]), (one["file_b"], one["start_b"], one["end_b"])


def _grouped(gold: Path) -> Iterator[Link]:
    """Yield the pairs of claims of different articles that are in one group, each once."""
    claims = {
        one["id"]: (one["file"].removesuffix(".txt"), one["start"], one["end"])
        for one in documents.lines(gold / "aleppo" / "claims.jsonl")
    }
    groups = json.loads((gold / "aleppo" / "groups.json").read_text(encoding="utf-8"))
    members = [sorted({claims[one["claim"]] for one in group["members"]}) for group in groups]
    pairs = {pair for group in members for pair in combinations(group, 2) if pair[0][0] != pair[1][0]}
    yield from sorted(pairs)


def _rows(
    dataset: str, texts: Sequence[Document], same: Sequence[Link], different: Sequence[Link] | None
) -> list[Row]:
    lexicon = Lexicon.shipped()
    marks = {text.name: figure_marks(analyse(text.text, "", lexicon)) for text in texts}
    alignment = run(align([Reading(text.name, text.text, marks[text.name]) for text in texts]))
    ranked = [
        ((one.a.uid, one.a.start, one.a.end), (one.b.uid, one.b.start, one.b.end))
        for one in run(alignment.pairs())
    ]
    shown = {text.name: text.text for text in texts}
    judged = [one for one in ((pair, _judge(pair, same, different)) for pair in ranked) if one[1] is not None]
    rows = []
    for count, aim in PRECISIONS:
        top = judged[:count]
        wrong = tuple(_said(shown, pair) for pair, right in top if not right)
        rows.append(
            Row("alignment", dataset, f"precision@{count}", len(top) - len(wrong), len(top), aim, wrong)
        )
    return [*rows, *_per_query(dataset, ranked, same, shown)]


def _judge(pair: Link, same: Sequence[Link], different: Sequence[Link] | None) -> bool | None:
    if any(_hits(pair, one) for one in same):
        return True
    return False if different is None or any(_hits(pair, one) for one in different) else None


def _per_query(
    dataset: str, ranked: Sequence[Link], same: Sequence[Link], shown: Mapping[str, str]
) -> list[Row]:
    partners: defaultdict[Place, list[Place]] = defaultdict(list)
    for one, other in same:
        partners[one].append(other)
        partners[other].append(one)
    recall, precision, missed = 0.0, 0.0, []
    for place, wanted in partners.items():
        answers = _answers(ranked, place)
        found = [one for one in wanted if any(_touch(one, answer) for answer in answers[:NEAR])]
        recall += min(NEAR, len(found)) / min(NEAR, len(wanted))
        precision += _average_precision(answers, wanted)
        missed += [_said(shown, (place, one)) for one in wanted if one not in found]
    total = len(partners)
    return [
        Row("alignment", dataset, f"recall@{NEAR}", round(recall, 2), total, RECALL_AIM, tuple(missed)),
        Row("alignment", dataset, "MAP", round(precision, 2), total),
    ]


def _answers(ranked: Sequence[Link], place: Place) -> list[Place]:
    """Return the passages aligned with a place, best first, each once."""
    answers = [other for pair in ranked for mine, other in (pair, (pair[1], pair[0])) if _touch(mine, place)]
    return list(dict.fromkeys(answers))


def _average_precision(answers: Sequence[Place], wanted: Sequence[Place]) -> float:
    got: set[Place] = set()
    hits, total = 0, 0.0
    for rank, answer in enumerate(answers, 1):
        touched = {one for one in wanted if _touch(one, answer)}
        hits += bool(touched)
        total += len(touched - got) * hits / rank
        got |= touched
    return total / len(wanted)


def _hits(pair: Link, listed: Link) -> bool:
    return (_touch(pair[0], listed[0]) and _touch(pair[1], listed[1])) or (
        _touch(pair[0], listed[1]) and _touch(pair[1], listed[0])
    )


def _touch(one: Place, other: Place) -> bool:
    return one[0] == other[0] and overlap(one[1:], other[1:])


def _said(shown: Mapping[str, str], pair: Link) -> str:
    quotes = [f"{name}:{start} [{shown[name][start:end][: 4 * CONTEXT]}]" for name, start, end in pair]
    return " ~ ".join(quotes).replace("\n", " ")
