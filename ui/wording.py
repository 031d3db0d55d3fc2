"""Codes, names, dates and numbers of the project, said in the language and digits of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import dates, numbers, vocabularies
from app import wording as words
from app.wording import Problem
from ui import language

if TYPE_CHECKING:  # nothing of the database is loaded to say a word: the window shows before
    from app.articles import ArticleRow
    from app.events import EventRow
    from db.records import Actor, Event, Label, Outlet


def word(vocabulary: str, code: str, *, short: bool = False) -> str:
    """Return the word for a code; "" for none."""
    return vocabularies.label(vocabulary, code, language.current.code, short=short) if code else ""


def choices(vocabulary: str, *, short: bool = False) -> list[tuple[str, str]]:
    """Return (code, word) in the order of the vocabulary."""
    return [
        (entry.code, entry.word(language.current.code, short=short))
        for entry in vocabularies.entries(vocabulary)
    ]


def either(arabic: str, english: str) -> str:
    """Return the one of two names that fits the interface, the other where it is missing."""
    first, second = (english, arabic) if language.current.code == "en" else (arabic, english)
    return first or second


def label(named: Label, *, short: bool = False) -> str:
    """Return the name of a label."""
    if short:
        return either(named.short_ar or named.name_ar, named.short_en or named.name_en)
    return either(named.name_ar, named.name_en)


def definition(named: Label) -> str:
    """Return what a label means."""
    return either(named.description_ar, named.description_en)


def party(named: Actor | Outlet) -> str:
    """Return the name of an actor or outlet."""
    return either(named.name_ar, named.name_en)


def outlet(row: ArticleRow) -> str:
    """Return the name of an article's outlet, "" when none is given."""
    return either(row.outlet, row.outlet_en)


def event(named: Event | EventRow) -> str:
    """Return the title of an event."""
    return either(named.title_ar, named.title_en)


def date(edtf: str) -> str:
    """Return a stored date in words; "" for the unknown one."""
    formats = language.current.formats
    months: dates.Months = "gregorian" if formats.months == "common" else "syrian"
    return dates.describe(edtf, language.current.code, months, formats.digits)


def example_date() -> str:
    """Return a date as it may be written into an empty field."""
    return date("2016-12-16")


def number(value: numbers.Number) -> str:
    """Return a number with thousands parted, in the chosen digits."""
    return numbers.format_number(value, language.current.formats.digits, language.current.code)


def moment(at: str) -> str:
    """Return a time in ISO 8601 as local date and time in words."""
    return language.digits(words.moment(at, language.current.code))


def problem(found: Problem) -> str:
    """Return one sentence for something refused or gone wrong."""
    return words.sentence(found, language.current.code)


def reason(code: str, **details: str | int) -> str:
    """Return why something is proposed, in one sentence."""
    return words.reason(code, language.current.code, **details)


def action(name: str) -> str:
    """Return what an action is called."""
    return words.action(name, language.current.code)


def count(noun: str, how_many: int, *, oblique: bool = False) -> str:
    """Return a counted noun; the nouns are those of resources/wording."""
    return language.digits(words.count(noun, how_many, language.current.code, oblique=oblique))
