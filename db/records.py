"""The nouns of the project: one frozen record per table, as people would write it on an index card.

A record holds content only. Who wrote it, when, and its revision are kept by the store beside the row.
Empty text means "not given"; ``None`` is used where a reference or a number is absent. Every date is an EDTF string
("2016-12-16", "2016-12", "2016", "2016-12-15/2016-12-16", a trailing "~" for about). Positions are code points in
the stored text of the article, end exclusive. Codes come from ``resources/vocabularies.toml``.
"""

from __future__ import annotations

from dataclasses import dataclass

Number = int | float


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Anything with an identity of its own (a UUIDv7 as text)."""

    uid: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Project(Record):
    """The project itself: exactly one row."""

    title: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewer(Record):
    """A person who codes; a code name is enough. ``role`` is reviewer or lead."""

    display_name: str
    code: str = ""
    role: str = "reviewer"
    device_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet(Record):
    """Who publishes."""

    name_ar: str
    name_en: str = ""
    aliases: tuple[str, ...] = ()
    outlet_type: str = ""
    country: str = ""
    alignment: str = ""
    parent: str | None = None
    reliability: str = "not_assessed"
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Record):
    """One text as found. ``text_sha256`` and ``raw_sha256`` name contents that the store keeps once each."""

    number: int
    outlet: str | None = None
    headline: str = ""
    byline: str = ""
    published: str = ""
    published_precision: str = ""
    language: str = "ar"
    url: str = ""
    archive_url: str = ""
    retrieved_at: str = ""
    imported_filename: str = ""
    raw_sha256: str = ""
    encoding: str = "utf-8"
    had_bom: bool = False
    newline_style: str = "lf"
    text_sha256: str
    char_count: int
    duplicate_of: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor(Record):
    """Anybody who speaks, relays or takes part. An unnamed source is one actor per relay."""

    name_ar: str
    name_en: str = ""
    aliases: tuple[str, ...] = ()
    actor_type: str = ""
    alignment: str = ""
    named: bool = True
    reliability: str = "not_assessed"
    sensitive: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Record):
    """What the accounts speak of: alleged, planned, agreed or reported; never a finding of ours."""

    number: int
    title_ar: str
    title_en: str = ""
    event_type: str = ""
    acled_code: str = ""
    date: str = ""
    date_precision: str = ""
    place_name: str = ""
    admin1: str = ""
    country: str = ""
    lat: Number | None = None
    lon: Number | None = None
    place_precision: str = ""
    place_sensitive: bool = False
    parent_event: str | None = None
    description: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventActor(Record):
    """A party to an event, with its part in it (free words)."""

    event: str
    actor: str
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Record):
    """Somebody saying something at a place in a text. It never carries a truth value.

    ``guessed`` names the fields that a rule has filled in and nobody has confirmed.
    """

    number: int
    article: str
    reviewer: str
    claim_type: str
    summary: str = ""
    modality: str = ""
    polarity: str = ""
    article_stance: str = ""
    place_text: str = ""
    place_sensitive: bool = False
    time_text: str = ""
    asserted_date: str = ""
    confidence: str = "not_assessed"
    credibility: str = "not_assessed"
    priority: bool = False
    status: str = "draft"
    adjudicated_from: tuple[str, ...] = ()
    guessed: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimSpan(Record):
    """A piece of the text a claim rests on; ``text[start:end] == quote`` always. Several per claim."""

    claim: str
    seq: int
    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""
    role: str = "content"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution(Record):
    """One node of the chain; ``seq`` 0 is the origin, roles are claimant, relay, publisher.

    ``guessed``: a rule has made it and nobody has confirmed it.
    """

    claim: str
    seq: int
    actor: str
    role: str = "claimant"
    mode: str = ""
    cue_text: str = ""
    span: str | None = None
    guessed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity(Record):
    """A figure of a claim: low ≤ value ≤ high where given; a vague word leaves ``value`` empty.

    ``guessed``: a rule has read it from the text and nobody has confirmed it.
    """

    claim: str
    seq: int
    span: str | None = None
    surface: str = ""
    value: Number | None = None
    low: Number | None = None
    high: Number | None = None
    comparator: str = "unspecified"
    unit: str = ""
    counted_group: str = ""
    population: str = ""
    sex_age: str = ""
    as_of_date: str = ""
    scope_text: str = ""
    figure_status: str = ""
    part_of: str | None = None
    is_derived: bool = False
    formula: str = ""
    guessed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimEventLink(Record):
    """A claim speaks of an event: reports, supports, contradicts or context."""

    claim: str
    event: str
    relation: str = "reports"


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelScheme(Record):
    """A list of labels. The claim types are the one single-choice scheme, code ``claim_type``."""

    code: str
    name_ar: str
    name_en: str = ""
    single_choice: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Label(Record):
    """A label of a scheme. A claim names its type by ``code``; ``shortcut`` is a physical key."""

    scheme: str
    code: str
    position: int
    name_ar: str
    name_en: str = ""
    short_ar: str = ""
    short_en: str = ""
    colour_light: str = ""
    colour_dark: str = ""
    shortcut: str = ""
    parent: str | None = None
    description_ar: str = ""
    description_en: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLabel(Record):
    """A further label on a claim: a second type, a sub-type or a tag of the team."""

    claim: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Record):
    """An article in a reviewer's queue: todo, in_progress or done, with the seconds spent on it."""

    article: str
    reviewer: str
    state: str = "todo"
    seconds: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Record):
    """What is being compared. ``kind`` is quantity or proposition; ``as_of_window`` is an EDTF date or interval."""

    number: int
    event: str | None = None
    text_ar: str
    text_en: str = ""
    kind: str = "quantity"
    unit: str = ""
    counted_group: str = ""
    population: str = ""
    as_of_window: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(Record):
    """One of the answers a question that is not about a number can have."""

    question: str
    seq: int
    label_ar: str
    label_en: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimPosition(Record):
    """A claim answers a question: with a position, with one of its own figures, or as yet with neither."""

    claim: str
    question: str
    position: str | None = None
    quantity: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRelation(Record):
    """What one claim is to another, as answers to ``question``; without one, whatever they answer.

    ``suggested_by`` is person or rule, ``accepted_by`` the reviewer who accepted.
    """

    claim_a: str
    claim_b: str
    question: str | None = None
    relation: str
    comparability: str = ""
    same_origin: bool = False
    rationale: str = ""
    suggested_by: str = "person"
    accepted_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFigure(Record):
    """What the lead holds a quantity question to amount to, and by which rule: low ≤ best ≤ high where given.

    ``best`` may stay empty. ``supporting_claims`` are uids. Its uid follows from the question, so that two people who
    judge one question change one row.
    """

    question: str
    low: Number | None = None
    best: Number | None = None
    high: Number | None = None
    rule_used: str = ""
    grade: str = "not_assessed"
    rationale: str = ""
    supporting_claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Referent(Record):
    """Somebody or something that outlets call by different names, in an event (in all, if none is given)."""

    number: int
    event: str | None = None
    name_ar: str
    name_en: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferentVariant(Record):
    """A name for a referent as the articles use it: one word or several."""

    referent: str
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionDismissal(Record):
    """A proposed question that a reviewer does not want to see again; ``key`` says what it asked."""

    event: str
    reviewer: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissal(Record):
    """A suggestion that a reviewer does not want to see again: figure, date, place or attribution at this place."""

    article: str
    reviewer: str
    kind: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageDismissal(Record):
    """Two passages that a reviewer does not hold to speak of the same thing."""

    article_a: str
    start_a: int
    end_a: int
    article_b: str
    start_b: int
    end_b: int
    reviewer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch(Record):
    """A search of a reviewer to run again; ``filters`` is a JSON object."""

    name: str
    query: str
    filters: str = "{}"
    reviewer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WordEntry(Record):
    """A word the team has put on a shipped list, or has taken from it (``removed``)."""

    list_name: str
    code: str
    word: str
    removed: bool = False


KINDS: dict[str, type[Record]] = {
    "project": Project,
    "reviewer": Reviewer,
    "outlet": Outlet,
    "article": Article,
    "actor": Actor,
    "event": Event,
    "event_actor": EventActor,
    "claim": Claim,
    "claim_span": ClaimSpan,
    "attribution": Attribution,
    "quantity": Quantity,
    "claim_event_link": ClaimEventLink,
    "label_scheme": LabelScheme,
    "label": Label,
    "claim_label": ClaimLabel,
    "assignment": Assignment,
    "question": Question,
    "position": Position,
    "claim_position": ClaimPosition,
    "claim_relation": ClaimRelation,
    "event_figure": EventFigure,
    "referent": Referent,
    "referent_variant": ReferentVariant,
    "question_dismissal": QuestionDismissal,
    "dismissal": Dismissal,
    "passage_dismissal": PassageDismissal,
    "saved_search": SavedSearch,
    "word_entry": WordEntry,
}
"""Table name to record. Parents stand before their children."""

TABLES: dict[type[Record], str] = {kind: table for table, kind in KINDS.items()}
