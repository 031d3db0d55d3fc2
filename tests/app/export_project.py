"""A small project that has everything an export can meet: chains, ranges, part dates, hostile text, secrets."""

from __future__ import annotations

from pathlib import Path

from app.seeding import label_uid
from app.session import Identity, Session
from db.changes import Action, created
from db.contents import digest
from db.ids import new_uid, seeded_uid
from db.records import (
    Actor,
    Article,
    Attribution,
    Claim,
    ClaimEventLink,
    ClaimLabel,
    ClaimSpan,
    Event,
    EventActor,
    Outlet,
    Quantity,
    Record,
    Reviewer,
)

ME, OTHER = seeded_uid("test:me"), seeded_uid("test:other")
TEXTS = (
    "😀 قالت البلدية إنَّ ٣٣٧ عائلة غادرت\u00a0حيَّ البساتين مساءَ الجمعة.\nونفى المجلس ذلك.",
    "=1+2 هكذا بدأ الخبر، وقال _x000D_ ثم سكت \u202eABC\u202c والرقم 4500.",
    "لا رقم هنا ولا قائل، وإنما سطر واحد.",
)


def uid(name: str) -> str:
    """Return the identity of a record of the project by its name here."""
    return seeded_uid(f"test:{name}")


class Builder:
    """Makes the records one after the other."""

    def __init__(self) -> None:
        self.records: list[Record] = []

    def add(self, record: Record) -> None:
        self.records.append(record)

    def claim(self, name: str, article: int, quote: str, **fields: object) -> None:
        """Add a claim and its span, found by its quote."""
        values: dict[str, object] = {
            "uid": uid(name), "article": uid(f"article {article}"), "reviewer": ME, "claim_type": "figure", **fields,
        }  # fmt: skip
        values.setdefault("number", 1 + sum(isinstance(each, Claim) for each in self.records))
        self.add(Claim(**values))  # type: ignore[arg-type]
        self.span(f"{name} span", name, article, quote)

    def span(
        self, name: str, claim: str, article: int, quote: str, seq: int = 0, role: str = "content"
    ) -> None:
        text = TEXTS[article - 1]
        start = text.index(quote)
        self.add(
            ClaimSpan(
                uid=uid(name),
                claim=uid(claim),
                seq=seq,
                start=start,
                end=start + len(quote),
                quote=quote,
                role=role,
            )
        )


def build(path: Path) -> Session:
    """Make the project and open it."""
    session = Session.create(path, Identity(ME, "نورس", new_uid()), "تجربة التصدير")
    made = Builder()
    _parties(made)
    _articles(made)
    _claims(made)
    contents = {digest(text.encode()): text.encode() for text in TEXTS}
    session.perform(Action("seed", tuple(map(created, made.records))), contents)
    return session


def _parties(made: Builder) -> None:
    made.add(Reviewer(uid=OTHER, display_name="زيتون", code="Z"))
    made.add(
        Outlet(uid=uid("outlet"), name_ar="صحيفة الوادي", name_en="Valley Paper", outlet_type="newspaper")
    )
    made.add(Actor(uid=uid("council"), name_ar="المجلس البلدي", name_en="Town Council"))
    made.add(Actor(uid=uid("witness"), name_ar="سالم القروي", sensitive=True))
    made.add(Actor(uid=uid("agency"), name_ar="وكالة السهل"))
    made.add(
        Event(uid=uid("event 1"), number=1, title_ar="إجلاء البساتين", title_en="Evacuation of the Orchards",
              event_type="evacuation", date="2016-12-15/2016-12-16~", date_precision="few_days", place_name="البساتين",
              lat=36.2, lon=37.1, place_sensitive=True, admin1="حلب")
    )  # fmt: skip
    made.add(
        Event(uid=uid("event 2"), number=2, title_ar="=اتفاق", date="2016-12-16", parent_event=uid("event 1"))
    )
    made.add(Event(uid=uid("event 3"), number=3, title_ar="لا قول عنه"))
    made.add(EventActor(uid=uid("party 1"), event=uid("event 1"), actor=uid("council"), role="منظِّم"))
    made.add(EventActor(uid=uid("party 2"), event=uid("event 1"), actor=uid("witness")))


def _articles(made: Builder) -> None:
    for number, text in enumerate(TEXTS, start=1):
        made.add(
            Article(uid=uid(f"article {number}"), number=number, outlet=uid("outlet") if number == 1 else None,
                    headline=f"عنوان {number}", published=("2016-12-16", "2016-12", "")[number - 1],
                    imported_filename=f"=a{number}.txt", text_sha256=digest(text.encode()), char_count=len(text),
                    note="ملاحظة المادة", duplicate_of=uid("article 1") if number == 3 else None)
        )  # fmt: skip


def _claims(made: Builder) -> None:
    made.claim("first", 1, "٣٣٧ عائلة غادرت\u00a0حيَّ البساتين مساءَ الجمعة", modality="asserted", polarity="positive",
               article_stance="neutral", place_text="البساتين", place_sensitive=True, asserted_date="2016-12",
               confidence="high", credibility="2", status="accepted", note="=ملاحظة", priority=True)  # fmt: skip
    made.span("first cue", "first", 1, "قالت", seq=1, role="cue")
    made.add(
        Attribution(
            uid=uid("node 1"), claim=uid("first"), seq=0, actor=uid("witness"), mode="relayed", cue_text="قال"
        )
    )
    made.add(Attribution(uid=uid("node 2"), claim=uid("first"), seq=1, actor=uid("council"), role="relay"))
    made.add(Attribution(uid=uid("node 3"), claim=uid("first"), seq=2, actor=uid("agency"), role="relay"))
    made.add(
        Quantity(uid=uid("q 1"), claim=uid("first"), seq=0, surface="٣٣٧ عائلة", value=337, low=337, high=337,
                 comparator="=", counted_group="families", population="civilians", as_of_date="2016-12-16",
                 figure_status="actual", scope_text="البساتين")
    )  # fmt: skip
    made.add(
        Quantity(
            uid=uid("q 2"),
            claim=uid("first"),
            seq=1,
            low=3.5,
            comparator=">=",
            part_of=uid("q 1"),
            is_derived=True,
        )
    )
    made.add(ClaimEventLink(uid=uid("link 1"), claim=uid("first"), event=uid("event 1")))
    made.add(
        ClaimEventLink(uid=uid("link 2"), claim=uid("first"), event=uid("event 2"), relation="contradicts")
    )
    made.add(ClaimLabel(uid=uid("tag 1"), claim=uid("first"), label=label_uid("claim_type", "time")))
    made.claim("denial", 1, "ونفى المجلس ذلك", claim_type="occurrence", polarity="negative", reviewer=OTHER,
               status="adjudicated", place_text="البساتين")  # fmt: skip
    made.add(Attribution(uid=uid("node 4"), claim=uid("denial"), seq=0, actor=uid("council")))
    made.add(
        ClaimEventLink(uid=uid("link 3"), claim=uid("denial"), event=uid("event 1"), relation="contradicts")
    )
    made.claim("formula", 2, "=1+2 هكذا بدأ الخبر", number=1, claim_type="opinion")
    made.claim(
        "escape", 2, "وقال _x000D_ ثم سكت \u202eABC\u202c والرقم 4500", number=2, claim_type="future_code"
    )
    made.add(
        Quantity(uid=uid("q 3"), claim=uid("escape"), seq=0, value=4500, comparator=">", as_of_date="2016")
    )
