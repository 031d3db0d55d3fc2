"""Claims with everything that hangs on them, as plain objects, a page at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from app.codes import claim_code
from app.seeding import CLAIM_TYPE_SCHEME
from db.queries import interchange as queries
from db.records import (
    Attribution,
    Claim,
    ClaimEventLink,
    ClaimLabel,
    ClaimPosition,
    ClaimSpan,
    Label,
    LabelScheme,
    Quantity,
    Record,
)
from db.store import Store
from exports import jsonl

R = TypeVar("R", bound=Record)


class ClaimLines:
    """Makes the objects of claims; ``call`` says what to call actors, events and reviewers."""

    def __init__(self, store: Store, call: jsonl.Call) -> None:
        self._store = store
        self._call = call
        self._labels = {label.uid: label for label in store.find(Label)}
        self._schemes = {scheme.uid: scheme.code for scheme in store.find(LabelScheme)}
        self._numbers = {uid: number for uid, number, _, _ in queries.article_places(store)}

    def lines(self, claims: Sequence[Claim]) -> list[jsonl.Object]:
        """Return an object for each claim."""
        uids = [claim.uid for claim in claims]
        spans, chains = self._of(ClaimSpan, uids), self._of(Attribution, uids)
        figures, links = self._of(Quantity, uids), self._of(ClaimEventLink, uids)
        tags, answers = self._of(ClaimLabel, uids), self._of(ClaimPosition, uids)
        lines = []
        for claim in claims:
            uid = claim.uid
            types, others = self._codes(tags[uid])
            parts = jsonl.ClaimParts(
                sorted(spans[uid], key=_seq), sorted(chains[uid], key=_seq), sorted(figures[uid], key=_seq),
                sorted(links[uid], key=_uid), types, others, sorted(answers[uid], key=_uid),
            )  # fmt: skip
            code = claim_code(self._numbers[claim.article], claim.number)
            lines.append(jsonl.claim(claim, code, parts, self._call))
        return lines

    def _of(self, kind: type[R], claims: Sequence[str]) -> defaultdict[str, list[R]]:
        return grouped(self._store.find_in(kind, "claim", claims), "claim")

    def _codes(self, tags: Sequence[ClaimLabel]) -> tuple[list[str], list[str]]:
        """Return the codes of further types, and scheme/label of all others."""
        types, others = [], []
        for tag in tags:
            label = self._labels[tag.label]
            scheme = self._schemes[label.scheme]
            if scheme == CLAIM_TYPE_SCHEME:
                types.append(label.code)
            else:
                others.append(f"{scheme}/{label.code}")
        return sorted(types), sorted(others)


def grouped(rows: Iterable[R], field: str) -> defaultdict[str, list[R]]:
    """Return rows by the value of ``field``, in the order given."""
    found: defaultdict[str, list[R]] = defaultdict(list)
    for row in rows:
        found[getattr(row, field)].append(row)
    return found


def _seq(row: Any) -> int:  # noqa: ANN401  (spans, nodes and figures alike)
    return int(row.seq)


def _uid(row: Record) -> str:
    return row.uid
