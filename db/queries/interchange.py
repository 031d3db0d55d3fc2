"""What reading and writing JSON Lines must know beyond whole records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from db.mapping import mapping
from db.records import Claim
from db.store import Store


def article_places(store: Store) -> list[tuple[str, int, str, str]]:
    """Return uid, number, file name and text hash of every article."""
    found = store.rows("SELECT uid, number, imported_filename, text_sha256 FROM live_article ORDER BY number")
    return cast("list[tuple[str, int, str, str]]", found)


def article_numbers(store: Store) -> set[int]:
    """Return every number ever given to an article."""
    return {row[0] for row in store.rows("SELECT number FROM article")}


def event_numbers(store: Store) -> set[int]:
    """Return every number ever given to an event."""
    return {row[0] for row in store.rows("SELECT number FROM event")}


def question_numbers(store: Store) -> set[int]:
    """Return every number ever given to a question."""
    return {row[0] for row in store.rows("SELECT number FROM question")}


def referent_numbers(store: Store) -> set[int]:
    """Return every number ever given to a referent."""
    return {row[0] for row in store.rows("SELECT number FROM referent")}


def claim_by_code(store: Store, article: int | None, claim: int | None) -> str | None:
    """Return the claim that has these display numbers."""
    found = store.rows(
        "SELECT c.uid FROM live_article a JOIN live_claim c ON c.article = a.uid WHERE a.number = ? AND c.number = ?",
        (article, claim),
    )
    return str(found[0][0]) if found else None


def claim_numbers(store: Store, article: str) -> set[int]:
    """Return every number ever given to a claim of an article."""
    return {row[0] for row in store.rows("SELECT number FROM claim WHERE article = ?", (article,))}


def claims_at(store: Store, article: str, reviewer: str, claim_type: str, start: int, end: int) -> list[str]:
    """Return a reviewer's claims of one type that have a span at exactly this place, by number."""
    found = store.rows(
        "SELECT DISTINCT c.uid, c.number FROM live_claim c JOIN live_claim_span s ON s.claim = c.uid"
        ' WHERE c.article = ? AND c.reviewer = ? AND c.claim_type = ? AND s.start = ? AND s."end" = ?'
        " ORDER BY c.number",
        (article, reviewer, claim_type, start, end),
    )
    return [row[0] for row in found]


def actors_of_article(store: Store, article: str) -> set[str]:
    """Return the actors that stand in a chain of some claim of the article."""
    found = store.rows(
        "SELECT DISTINCT n.actor FROM live_attribution n JOIN live_claim c ON c.uid = n.claim WHERE c.article = ?",
        (article,),
    )
    return {row[0] for row in found}


def claims_by_id(store: Store, ids: Sequence[int]) -> list[Claim]:
    """Return the claims of these local ids, in their order; those that are gone are left out."""
    form = mapping(Claim)
    marks = ", ".join("?" * len(ids))
    found = store.rows(f"SELECT {form.columns}, id FROM live_claim WHERE id IN ({marks})", list(ids))  # noqa: S608
    by_id = {row[-1]: cast("Claim", form.record(row)) for row in found}
    return [by_id[number] for number in ids if number in by_id]
