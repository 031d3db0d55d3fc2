"""How the workbook says things: codes as words, names as names or as codes for the hidden, dates as days."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from app import vocabularies
from app.dates import parse_edtf
from app.export_options import ExportOptions
from app.session import Session
from db.queries import export as queries
from db.records import Label, LabelScheme, Reviewer
from exports.sheets.legend import LegendRow
from exports.wording import wording

CLAIM_TYPE = "claim_type"
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
LISTED = (
    "modality", "polarity", "article_stance", "attribution_role", "attribution_mode", "span_role", "comparator",
    "counted_group", "population", "sex_age", "figure_status", "event_type", "claim_event", "date_precision",
    "place_precision", "outlet_type", "reliability", "credibility", "confidence", "claim_status", "question_kind",
    "claim_claim", "comparability", "rule_used", "grade",
)  # fmt: skip
"""The vocabularies that the workbook explains."""


class Day(NamedTuple):
    """A stored date: as a true date, or as text when it is less than a day precise, and the days it stretches over."""

    shown: date | str | None
    start: date | None
    end: date | None


class Words:
    """The words of one workbook; names are hidden as the options say, always by the same code."""

    def __init__(self, session: Session, options: ExportOptions) -> None:
        store = session.store
        self.wording = wording(options.language)
        self.language = options.language
        self._lists = {name: self._words_of(name) for name in LISTED}
        self._schemes = sorted(store.find(LabelScheme), key=lambda scheme: scheme.code != CLAIM_TYPE)
        self._labels = {
            label.uid: label for label in sorted(store.find(Label), key=lambda each: each.position)
        }
        self._types = {label.code: self.label(label) for label in self._type_labels()}
        self._reviewers = self._reviewer_names(store.find(Reviewer), hidden=options.hide_reviewers)
        hidden = options.hide_sensitive
        self._actors = self._codes("actor_code", queries.sensitive_actors(store) if hidden else ())
        self._places = self._codes("place_code", queries.sensitive_places(store) if hidden else ())
        self._hides = hidden

    def word(self, vocabulary: str, code: str) -> str:
        """Return the word for a code; a code nobody knows is its own name."""
        return self._lists[vocabulary].get(code, code)

    def name(self, arabic: str | None, english: str | None) -> str:
        """Return a name in the language of the workbook, or in the other one where there is none."""
        first, second = (english, arabic) if self.language == "en" else (arabic, english)
        return first or second or ""

    def actor(self, uid: str, arabic: str, english: str) -> str:
        """Return the name of an actor, or its code when it is hidden."""
        return self._actors.get(uid) or self.name(arabic, english)

    def place(self, text: str) -> str:
        """Return the name of a place, or its code when a place of that name is hidden."""
        return self._places.get(text.strip(), text)

    def is_hidden_place(self, *, sensitive: int) -> bool:
        """Return whether where a sensitive place lies has to be hidden too."""
        return self._hides and bool(sensitive)

    def reviewer(self, uid: str) -> str:
        """Return the name of a reviewer, or the code."""
        return self._reviewers.get(uid, "")

    def claim_type(self, code: str) -> str:
        """Return the name of a claim type."""
        return self._types.get(code, code)

    def label(self, label: Label) -> str:
        """Return the name of a label."""
        return self.name(label.name_ar, label.name_en)

    def labels(self, uids: Iterable[str]) -> str:
        """Return the names of labels in one cell."""
        return self.joined([self.label(self._labels[uid]) for uid in uids if uid in self._labels])

    def joined(self, parts: Iterable[str], separator: str = "") -> str:
        """Return several names in one cell; each keeps its own direction."""
        found = [part for part in parts if part]
        if len(found) < 2:
            return "".join(found)
        return (separator or self.wording.phrase("separator")).join(map(isolated, found))

    def colours(self) -> dict[str, str]:
        """Return the colours of all labels by name."""
        return {
            self.label(label): label.colour_light
            for label in self._labels.values()
            if _COLOUR.fullmatch(label.colour_light)
        }

    def legend(self) -> list[LegendRow]:
        """Return the rows of the legend: labels by scheme, then the vocabularies."""
        rows = []
        for scheme in self._schemes:
            group = self.name(scheme.name_ar, scheme.name_en)
            rows += [self._label_row(label, scheme.code, group) for label in self._of_scheme(scheme.uid)]
        other = "en" if self.language == "ar" else "ar"
        for vocabulary in LISTED:
            group = self.wording.list_name(vocabulary)
            for entry in vocabularies.entries(vocabulary):
                rows.append(
                    LegendRow(
                        vocabulary=vocabulary, group=group, label=entry.word(self.language), code=entry.code,
                        other_language=entry.word(other), description="", colour="", shortcut="",
                        active=self.wording.yes_no(flag=True),
                    )
                )  # fmt: skip
        return rows

    def _label_row(self, label: Label, scheme: str, group: str) -> LegendRow:
        other, about = label.name_en, label.description_ar
        if self.language == "en":
            other, about = label.name_ar, label.description_en
        return LegendRow(
            vocabulary=scheme, group=group, label=self.label(label), code=label.code, other_language=other,
            description=about, colour=label.colour_light, shortcut=label.shortcut,
            active=self.wording.yes_no(flag=label.active),
        )  # fmt: skip

    def _of_scheme(self, uid: str) -> list[Label]:
        return [label for label in self._labels.values() if label.scheme == uid]

    def _type_labels(self) -> list[Label]:
        return [label for scheme in self._schemes[:1] for label in self._of_scheme(scheme.uid)]

    def _words_of(self, vocabulary: str) -> dict[str, str]:
        return {entry.code: entry.word(self.language) for entry in vocabularies.entries(vocabulary)}

    def _reviewer_names(self, reviewers: list[Reviewer], *, hidden: bool) -> dict[str, str]:
        if hidden:
            return self._codes("reviewer_code", [reviewer.uid for reviewer in reviewers])
        return {reviewer.uid: reviewer.display_name or reviewer.code for reviewer in reviewers}

    def _codes(self, phrase: str, names: Iterable[str]) -> dict[str, str]:
        return {name: self.wording.phrase(phrase, number=at) for at, name in enumerate(names, start=1)}


def isolated(text: str) -> str:
    """Return ``text`` between marks that keep its direction its own (U+2068 … U+2069)."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


@lru_cache(maxsize=4096)
def day(edtf: str) -> Day:
    """Return a stored date as the workbook writes it; what is no date stays text."""
    found = parse_edtf(edtf)
    if found is None or found.start is None or found.end is None:
        return Day(edtf or None, None, None)
    exact = found.start == found.end and not found.approximate
    return Day(found.start if exact else edtf, found.start, found.end)
