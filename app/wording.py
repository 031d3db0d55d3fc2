"""Sentences and names for codes, in Arabic and English, wherever Qt does not speak: errors, command line, exports.

Everything comes from ``resources/wording``; both files hold the same codes. What is filled into an Arabic sentence is
isolated, so that paths and names keep their order; ``plain`` takes the isolates out again.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import resources
from app.dates import describe
from app.numbers import format_number
from app.problems import Rejected
from db.errors import StaleChange, StorageProblem

if TYPE_CHECKING:  # the database and its driver are not loaded to say a sentence: the window shows before
    from db.integrity import Finding

Problem = StorageProblem | StaleChange | Rejected | str

LANGUAGES: Final = ("ar", "en")
_FIRST_STRONG, _END = "\u2068", "\u2069"
_ISOLATES: Final = dict.fromkeys(map(ord, _FIRST_STRONG + _END))
_UNKNOWN: Final = "…"
_UNDO: Final = "undo:"


def sentence(problem: Problem, language: str, **details: str | int) -> str:
    """Return one sentence for what went wrong or was refused: what happened, what is safe, what to do.

    ``problem`` is the exception or its code; ``details`` add to those it carries. A detail ``since`` is a time in
    ISO 8601 and is said in local time; a ``reason`` is the sentence of what caused the problem unless it is given. A
    code that has no sentence gives the one for unexpected ends. For files that give no article see ``unreadable``.
    """
    if isinstance(problem, StaleChange):
        problem = "stale"
    sections = [_section("problem", language), _section("unreadable", language)]
    if isinstance(problem, Rejected):  # a refused file: "damaged" is not said of the project
        sections.reverse()
    if not isinstance(problem, str):
        details = {**_reason(problem, language), **problem.details, **details}
        problem = problem.code
    if isinstance(since := details.get("since"), str):
        details["since"] = moment(since, language)
    said = [section[problem] for section in sections if problem in section]
    return _filled(said[0] if said else _section("problem", language)["unexpected"], details, language)


def text(code: str, language: str, **details: str | int) -> str:
    """Return a sentence of the command line; ``KeyError`` when there is none."""
    return _filled(_section("text", language)[code], details, language)


def unreadable(code: str, language: str) -> str:
    """Return why a file, an archive member or a record was not imported; an unknown code is its own reason."""
    return _section("unreadable", language).get(code, code)


def warning(code: str, language: str, number: int = 0) -> str:
    """Return what to know of an article that came in; ``KeyError`` for an unknown code."""
    return _filled(_section("warning", language)[code], {"count": number}, language)


def stage(code: str, language: str) -> str:
    """Return what a long job is doing; a stage without a name of its own (a sheet, say) is its own name."""
    return _section("stage", language).get(code, code)


def reason(code: str, language: str, **details: str | int) -> str:
    """Return why something is suggested; a reason without words is its own code."""
    return _filled(_section("reason", language).get(code, code), details, language)


def ask(group: str, unit: str, language: str) -> str:
    """Return the question for how many there are of a group (a code).

    ``unit`` is "", or families, vehicles or batches where those are counted. ``KeyError`` for other codes.
    """
    asked = _section("ask", language)
    return asked[group] if unit in ("", group) else f"{asked[group]} ({asked[f'in-{unit}']})"


def word_list(name: str, language: str) -> str:
    """Return what a list of words is called; ``KeyError`` for an unknown one."""
    return _section("word_list", language)[name]


def finding(found: Finding, language: str) -> str:
    """Return one sentence for something that the integrity check found."""
    details = {"what": found.what, "detail": found.detail}
    return _filled(_section("finding", language)[found.code], details, language)


def action(name: str, language: str) -> str:
    """Return the name of an action as menus and the history say it; an unknown one is its own name."""
    names = _section("action", language)
    if name.startswith(_UNDO):
        return names["undo"].format(action=action(name.removeprefix(_UNDO), language))
    return names.get(name, name)


def table(name: str, language: str) -> str:
    """Return what a row of this table is called; ``KeyError`` for an unknown table."""
    return _section("table", language)[name]


def field(table: str, name: str, language: str) -> str:
    """Return what a field is called in headings; ``KeyError`` for an unknown field."""
    names = _section("field", language)
    return names.get(f"{table}.{name}") or names[name]


def count(noun: str, number: int, language: str, *, oblique: bool = False) -> str:
    """Return a counted noun such as "11 claims"; ``oblique`` after an Arabic verb or preposition.

    Nouns are the keys of ``[count]`` in the wording files; one and two are words in Arabic.
    """
    forms = _counted(noun, language)
    form = _arabic_form(number, oblique=oblique) if language == "ar" else int(number != 1)
    return forms[form].format(n=format_number(number, language=language))


def moment(at: str, language: str) -> str:
    """Return a time in ISO 8601 as local date and time in words; what is no time is returned as it is."""
    try:
        local = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at or _UNKNOWN
    comma = "،" if language == "ar" else ","
    return f"{describe(local.date().isoformat(), language)}{comma} {local:%H:%M}"


def plain(said: str) -> str:
    """Return a sentence without the marks that isolate what was filled in."""
    return said.translate(_ISOLATES)


def _reason(problem: StorageProblem | Rejected, language: str) -> dict[str, str | int]:
    cause = problem.__cause__
    return {"reason": sentence(cause, language)} if isinstance(cause, StorageProblem | Rejected) else {}


def _filled(pattern: str, details: Mapping[str, str | int], language: str) -> str:
    values = _Details({name: _isolated(value, language) for name, value in details.items()})
    return pattern.format_map(values)


class _Details(dict[str, str]):
    """Fills a gap that nobody gave a value for with an ellipsis: an error must still be said."""

    def __missing__(self, key: str) -> str:
        return _UNKNOWN


def _isolated(value: str | int, language: str) -> str:
    if isinstance(value, int) or language != "ar":
        return str(value)
    return f"{_FIRST_STRONG}{value}{_END}"


def _arabic_form(number: int, *, oblique: bool) -> int:
    """Return the place in the seven forms: none, one, two, two oblique, 3–10, 11–99, the rest."""
    if number < 3:
        return 3 if oblique and number == 2 else number
    rest = number % 100
    if 3 <= rest <= 10:
        return 4
    return 5 if rest > 10 else 6


def _section(name: str, language: str) -> dict[str, str]:
    section: dict[str, str] = _words(language)[name]
    return section


def _counted(noun: str, language: str) -> list[str]:
    forms: list[str] = _words(language)["count"][noun]
    return forms


@cache
def _words(language: str) -> dict[str, Any]:
    if language not in LANGUAGES:
        raise KeyError(language)
    return tomllib.loads(resources.read_text("wording", f"{language}.toml"))
