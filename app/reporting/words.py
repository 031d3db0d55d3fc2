"""Answers, accounts and relations in the words of documents; names are hidden as the options say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app import vocabularies, wording
from app.articles import ArticleRow
from app.claims import ChainNode
from app.comparing.answers import Answer, Telling
from app.comparing.framing import Occurrence
from app.comparing.independence import Independence
from app.comparing.matrix import Column
from app.comparing.relations import Link
from app.dates import describe
from app.export_words import Words, isolated
from app.numbers import Number, format_number
from db.records import Actor, Event, Quantity, Question, Reviewer

_PLAIN: Final = frozenset({"", "=", "unspecified", "range"})
_AROUND: Final = 48
_GLYPHS: Final = {
    "agrees": "=",
    "contradicts": "≠",
    "relay_variant": "≈",
    "updates": "↑",
    "not_comparable": "×",
}
"""Signs that need no colour; the word stands beside them."""


class AnswerWords:
    """Says answers in the language of a document. Numbers, names and codes are isolated."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.language = words.language
        self.phrase = words.wording.phrase

    # -- numbers and dates ---------------------------------------------------------------------------------------

    def number(self, value: Number) -> str:
        """Say a number with thousands parted."""
        return isolated(format_number(value, language=self.language))

    def figure(self, found: Quantity) -> str:
        """Say a figure with its bound; a vague one by the words of the article."""
        if found.comparator == "indef" and found.surface:
            return isolated(found.surface)
        before = ""
        if found.comparator not in _PLAIN:
            before = vocabularies.label("comparator", found.comparator, self.language, short=True)
        return " ".join(part for part in (before, self._amount(found)) if part)

    def _amount(self, found: Quantity) -> str:
        if found.value is not None:
            return self.number(found.value)
        if found.low is not None and found.high is not None:
            return self.phrase("range", low=self.number(found.low), high=self.number(found.high))
        bound = found.low if found.low is not None else found.high
        return isolated(found.surface) if bound is None else self.number(bound)

    def date(self, edtf: str) -> str:
        """Say a stored date; "" for the unknown one."""
        said = describe(edtf, self.language)
        return isolated(said) if said else ""

    def as_of(self, found: Telling) -> str:
        """Say which date an answer is about, and whether its words give it."""
        if not found.as_of:
            return ""
        key = "as_of" if found.stated_as_of else "published_on"
        return self.phrase(key, date=self.date(found.as_of))

    # -- answers -------------------------------------------------------------------------------------------------

    def answer(self, found: Answer) -> str:
        """Say an answer: its figure, its position, else its own words."""
        if found.figure is not None:
            return self.figure(found.figure)
        if found.position is not None:
            return isolated(self.words.name(found.position.label_ar, found.position.label_en))
        return self.quote(found)

    def quote(self, found: Telling) -> str:
        """Return the words of a claim in quotation marks."""
        return isolated(self.phrase("quoted", quote=found.quote))

    def actor(self, found: Actor) -> str:
        """Name an actor, or give its code when it is hidden."""
        return isolated(self.words.actor(found.uid, found.name_ar, found.name_en))

    def speaker(self, found: Telling) -> str:
        """Name the claimant; without one the article speaks in its own voice."""
        who = found.claimant
        return self.actor(who) if who is not None else self.phrase("own_voice")

    def chain(self, nodes: Iterable[ChainNode]) -> str:
        """Write a chain from the claimant to the publisher."""
        return self.phrase("chain_arrow").join(self.actor(node.actor) for node in nodes)

    def outlet(self, row: ArticleRow) -> str:
        """Name the outlet of an article, "" when none is given."""
        name = self.words.name(row.outlet, row.outlet_en)
        return isolated(name) if name else ""

    def source(self, found: Telling) -> str:
        """Name the article an answer stands in: its code and its outlet."""
        return self.article(found.article)

    def article(self, row: ArticleRow) -> str:
        """Name an article: its code and its outlet."""
        return " ".join(part for part in (isolated(row.code), self.outlet(row)) if part)

    def text(self, found: str) -> str:
        """Return words of somebody else, with a direction of their own."""
        return isolated(found) if found else ""

    # -- accounts, questions, events -----------------------------------------------------------------------------

    def account(self, column: Column) -> tuple[str, str, str]:
        """Return code, name and date of an account; "" for what it has not."""
        what = column.what
        if isinstance(what, ArticleRow):
            name = self.outlet(what) or isolated(what.headline or what.first_line)
            return isolated(what.code), name, self.date(what.published)
        if isinstance(what, Actor):
            return "", self.actor(what), self.side(what.alignment)
        if isinstance(what, Reviewer):
            return "", isolated(self.words.reviewer(what.uid)), ""
        return "", self.side(what), ""

    def side(self, code: str) -> str:
        """Name a side; its code is its name where the team gave it."""
        return vocabularies.label("alignment", code, self.language) if code else self.phrase("no_side")

    def question(self, found: Question) -> str:
        """Return the text of a question."""
        return isolated(self.words.name(found.text_ar, found.text_en))

    def event(self, found: Event) -> str:
        """Return the title of an event."""
        return isolated(self.words.name(found.title_ar, found.title_en))

    def place(self, found: Occurrence, code: str) -> str:
        """Quote a place with the words around it, its article and its code points."""
        before, after = found.before[-_AROUND:], found.after[:_AROUND]
        before = before.partition(" ")[2] if len(found.before) > _AROUND else before
        after = after.rpartition(" ")[0] if len(found.after) > _AROUND else after
        said = isolated(f"…{before}[{found.quote}]{after}…")
        return self.phrase("place", code=isolated(code), span=self.span(found.start, found.end), said=said)

    def span(self, start: int, end: int) -> str:
        """Say where in a text something stands, in code points."""
        return isolated(f"{start}–{end}")

    # -- signs and counts ----------------------------------------------------------------------------------------

    def sign(self, code: str) -> str:
        """Say a sign of the matrix: a mark that needs no colour, and a word; "" for an answer that stands alone."""
        word = str(self.words.wording.words["signs"].get(code, ""))
        glyph = _GLYPHS.get(code, "")
        return f"{glyph} {word}" if glyph and word else word

    def set_by(self, link: Link) -> str:
        """Say who set a relation, or that it is proposed."""
        if link.given is None:
            return self.phrase("proposed")
        return self.words.reviewer(link.given.accepted_by or "") or self.phrase("set_by_somebody")

    def count(self, noun: str, number: int) -> str:
        """Say a counted noun."""
        return wording.count(noun, number, self.language)

    def independence(self, found: Independence) -> str:
        """Say what stands behind some answers: claims, articles, sides, independent origins."""
        said = [self.count("claims", found.claims), self.count("articles", found.articles)]
        if found.sides:
            said.append(self.count("sides", found.sides))
        said.append(self.count("origins", found.origins))
        return " · ".join(map(isolated, said))
