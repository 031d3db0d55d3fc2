"""Claims one by one and as the highlights of an article."""

from __future__ import annotations

from typing import Any, cast

from db.mapping import mapping
from db.records import Actor, Attribution, ClaimEventLink, ClaimSpan, Event, Label
from db.store import Store


def next_number(store: Store, article: str) -> int:
    """Return a number no claim of the article has or had: removed and not yet visible ones count too."""
    sql = "SELECT coalesce(max(number), 0) + 1 FROM claim WHERE article = ?"
    return int(store.rows(sql, (article,))[0][0])


def same_spans(
    store: Store, article: str, reviewer: str, claim_type: str, span: tuple[int, int]
) -> list[str]:
    """Return the reviewer's claims of that type that have a span exactly there."""
    sql = (
        'SELECT c.uid FROM live_claim_span s CROSS JOIN live_claim c ON c.uid = s.claim WHERE s.start = ? AND s."end" = ?'
        " AND s.role = 'content' AND c.article = ? AND c.reviewer = ? AND c.claim_type = ?"
    )
    return [str(row[0]) for row in store.rows(sql, (*span, article, reviewer, claim_type))]


def highlights(store: Store, article: str) -> list[tuple[ClaimSpan, int, str, str, str]]:
    """Return the spans of all claims of an article in the order of the text, longer ones first.

    Each with number, claim type, reviewer and status of its claim.
    """
    form = mapping(ClaimSpan)
    columns = ", ".join(f's."{name}"' for name in form.names)
    sql = (
        f"SELECT {columns}, c.number, c.claim_type, c.reviewer, c.status"  # noqa: S608
        " FROM live_claim c CROSS JOIN live_claim_span s ON s.claim = c.uid"
        ' WHERE c.article = ? ORDER BY s.start, s."end" DESC'
    )
    return [(cast("ClaimSpan", form.record(row)), *row[-4:]) for row in store.rows(sql, (article,))]


def chain(store: Store, claim: str) -> list[tuple[Attribution, Actor]]:
    """Return the chain of a claim from the origin on, each node with who it is."""
    return _pairs(store, Attribution, Actor, "actor", claim, "t.seq, t.id")


def links(store: Store, claim: str) -> list[tuple[ClaimEventLink, Event]]:
    """Return the links of a claim, each with its event, oldest first."""
    return _pairs(store, ClaimEventLink, Event, "event", claim, "t.id")


def labels(store: Store, claim: str) -> list[Label]:
    """Return the further labels of a claim in the order of their schemes."""
    form = mapping(Label)
    columns = ", ".join(f'b."{name}"' for name in form.names)
    sql = (
        f"SELECT {columns} FROM live_claim_label t JOIN live_label b ON b.uid = t.label"  # noqa: S608
        " WHERE t.claim = ? ORDER BY b.scheme, b.position, t.id"
    )
    return [_label(form.record(row)) for row in store.rows(sql, (claim,))]


def _label(record: Any) -> Label:  # noqa: ANN401  (a record of the mapping, known to be a label)
    assert isinstance(record, Label)  # noqa: S101
    return record


def _pairs(
    store: Store, kind: type, other: type, field: str, claim: str, order: str
) -> list[tuple[Any, Any]]:
    """Return rows of ``kind`` of a claim joined with the ``other`` row that ``field`` names."""
    one, two = mapping(kind), mapping(other)
    columns = ", ".join([*(f't."{name}"' for name in one.names), *(f'o."{name}"' for name in two.names)])
    sql = (
        f"SELECT {columns} FROM live_{one.table} t JOIN live_{two.table} o ON o.uid = t.{field}"  # noqa: S608
        f" WHERE t.claim = ? ORDER BY {order}"
    )
    width = len(one.names)
    return [(one.record(row[:width]), two.record(row[width:])) for row in store.rows(sql, (claim,))]
