"""A project of 31,000 articles and 100,000 claims, made once and kept in the temporary folder."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.session import Identity, Session
from db import migrations
from db.changes import Action, Change, created
from db.contents import digest
from db.ids import new_uid, seeded_uid
from db.records import (
    Actor,
    Article,
    Attribution,
    Claim,
    ClaimEventLink,
    ClaimSpan,
    Event,
    Outlet,
    Quantity,
)

ARTICLES, CLAIMS, ACTORS, OUTLETS, EVENTS = 31_000, 100_000, 1_500, 60, 200
BUSY_CLAIMS = 5_000
_TYPES = ("figure", "occurrence", "status", "cause", "responsibility", "agreement", "commitment", "condition",
          "place_route", "time", "situation", "opinion")  # fmt: skip
_STATUSES = ("draft", "submitted", "accepted", "returned")
_TEXT = (
    "قال أعلن المتحدث باسم البلدية إن نحو عائلة غادرت المدينة عبر الطريق الشرقي بعد اتفاق جديد وذكرت الوكالة أن القافلة"
    " وصلت مساء الجمعة بينما نفى المجلس المحلي ذلك وأكد شهود أن الحافلات توقفت عند الجسر ساعات طويلة قبل استئناف العملية"
)
_WORDS = _TEXT.split()
_SCHEMA = Path(migrations.__file__).parent


def path() -> Path:
    """Return where the project lies: another place for another schema, or another way of making it."""
    made_as = b"".join(file.read_bytes() for file in (Path(__file__), *sorted(_SCHEMA.glob("*.sql"))))
    return Path(tempfile.gettempdir()) / f"isnad-benchmark-{digest(made_as)[:8]}" / "big.isnad"


def identity() -> Identity:
    """Return who made it and works in it."""
    return Identity(seeded_uid("benchmark:reviewer"), "نورس", seeded_uid("benchmark:device"))


def ensure() -> Path:
    """Make the project if it is not there yet."""
    whole = path()
    if whole.exists():
        return whole
    whole.parent.mkdir(parents=True, exist_ok=True)
    partial = whole.with_name("making.isnad")
    partial.unlink(missing_ok=True)
    print("making a project of 31,000 articles and 100,000 claims, once …")
    session = Session.create(partial, identity(), "big")
    try:
        _fill(session)
    finally:
        session.close()
    partial.rename(whole)
    return whole


def text(dice: random.Random, words: int) -> str:
    """Return made-up text of so many words, with figures in it."""
    chosen = [
        str(dice.randrange(10, 9000)) if dice.random() < 0.04 else dice.choice(_WORDS) for _ in range(words)
    ]
    return " ".join(chosen)


def article(number: int, body: str, outlet: str | None) -> tuple[Article, dict[str, bytes]]:
    """Return an article of ``body`` and its content."""
    data = body.encode()
    record = Article(
        uid=new_uid(), number=number, outlet=outlet, headline=body[:60], published=f"2016-12-{number % 28 + 1:02}",
        text_sha256=digest(data), char_count=len(body),
    )  # fmt: skip
    return record, {record.text_sha256: data}


def _fill(session: Session) -> None:
    dice = random.Random(7)
    outlets = [Outlet(uid=new_uid(), name_ar=f"صحيفة {n:02}") for n in range(OUTLETS)]
    actors = [Actor(uid=new_uid(), name_ar=f"{dice.choice(_WORDS)} {n}") for n in range(ACTORS)]
    events = [Event(uid=new_uid(), number=n + 1, title_ar=f"حدث {n}") for n in range(EVENTS)]
    session.perform(Action("seed", tuple(map(created, (*outlets, *actors, *events)))))
    made: list[tuple[Article, str]] = []
    with session.batch("articles") as batch:
        for start in range(0, ARTICLES, 500):
            contents: dict[str, bytes] = {}
            changes: list[Change] = []
            for number in range(start + 1, start + 501):
                body = text(dice, 90_000 if number == 1 else 120)
                record, content = article(number, body, dice.choice(outlets).uid)
                made.append((record, body))
                contents |= content
                changes.append(created(record))
            session.perform(Action("article.import", tuple(changes)), contents, batch)
    with session.batch("claims") as batch:
        for some in _claims(dice, made, actors, events, session.identity.reviewer_uid):
            session.perform(Action("claim.label", some), None, batch)


def _claims(
    dice: random.Random,
    made: list[tuple[Article, str]],
    actors: list[Actor],
    events: list[Event],
    reviewer: str,
) -> Iterator[tuple[Change, ...]]:
    """Yield changes of some hundred claims each; the first article holds ``BUSY_CLAIMS`` of them."""
    numbers: dict[str, int] = {}
    changes: list[Change] = []
    for at in range(CLAIMS):
        record, body = made[0] if at < BUSY_CLAIMS else made[at % ARTICLES]
        numbers[record.uid] = numbers.get(record.uid, 0) + 1
        changes += _claim(dice, record, body, (actors, events, reviewer, numbers[record.uid]))
        if len(changes) > 2000:
            yield tuple(changes)
            changes = []
    yield tuple(changes)


def _claim(
    dice: random.Random, record: Article, body: str, given: tuple[list[Actor], list[Event], str, int]
) -> list[Change]:
    actors, events, reviewer, number = given
    claim = Claim(
        uid=new_uid(), number=number, article=record.uid, reviewer=reviewer, claim_type=dice.choice(_TYPES),
        status=dice.choice(_STATUSES), asserted_date=f"2016-12-{dice.randrange(1, 29):02}",
    )  # fmt: skip
    start = dice.randrange(0, len(body) - 70)
    end = start + dice.randrange(20, 70)
    found: list[Change] = [
        created(claim),
        created(
            ClaimSpan(
                uid=new_uid(), claim=claim.uid, seq=0, start=start, end=end, quote=body[start:end],
                prefix=body[max(0, start - 32) : start], suffix=body[end : end + 32],
            )
        ),
    ]  # fmt: skip
    roles = ("claimant", "relay") if dice.random() < 0.3 else ("claimant",) if dice.random() < 0.9 else ()
    for seq, role in enumerate(roles):
        node = Attribution(uid=new_uid(), claim=claim.uid, seq=seq, actor=dice.choice(actors).uid, role=role)
        found.append(created(node))
    if claim.claim_type == "figure":
        figure = Quantity(
            uid=new_uid(), claim=claim.uid, seq=0, value=dice.randrange(1, 9000), comparator="~"
        )
        found.append(created(figure))
    if dice.random() < 0.7:
        link = ClaimEventLink(uid=new_uid(), claim=claim.uid, event=dice.choice(events).uid)
        found.append(created(link))
    return found
