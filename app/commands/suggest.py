"""The command that prints what the rules find: figures, dates and who says what, in a project or a text file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app import articles, wording
from app.arabic.attributions import ReportedSpeech
from app.arabic.date_mentions import DateMention
from app.arabic.figures import Figure
from app.arabic.places import PlaceMention
from app.commands.call import DONE, REFUSED, WRONG_USAGE, Call
from app.dates import parse_date
from app.importing.draft import LARGEST_FILE, Unreadable
from app.importing.read_text import decode_text
from app.jobs import Job, Progress
from app.listing import Object
from app.problems import Rejected
from app.session import Session
from app.suggesting.analysis import Findings, analysing
from app.suggesting.lexicon import Lexicon
from app.suggesting.suggestions import Finding, listed
from app.text_law import clean

KINDS = ("figure", "date", "place", "attribution")


@dataclass(frozen=True, slots=True)
class _Source:
    """A text to read through: what its lines are marked with, and the day it appeared (EDTF)."""

    marks: Object
    text: str
    published: str


def suggest(call: Call) -> int:
    """Print what is found."""
    arguments = call.arguments
    if bool(arguments.project) == bool(arguments.text) or (arguments.published and not arguments.text):
        call.note(wording.text("suggest-wanted", call.language))
        return WRONG_USAGE
    if arguments.text:
        return _of_file(call, Path(arguments.text))
    with call.open(to_write=False) as session:
        rows = articles.rows(session)
        _print_all(call, _articles(session), len(rows), Lexicon.of(session))
    return DONE


def _of_file(call: Call, path: Path) -> int:
    published = parse_date(call.arguments.published or "")
    if published is None:
        raise Rejected("not-a-date", value=call.arguments.published)
    text = _text(path)
    if isinstance(text, Unreadable):
        reason = wording.unreadable(text.code, call.language)
        call.note(wording.text("account-unreadable", call.language, file=str(path), reason=reason))
        return REFUSED
    source = _Source({"file": path.name}, text, published.edtf)
    _print_all(call, iter([source]), 1, Lexicon.shipped())
    return DONE


def _text(path: Path) -> str | Unreadable:
    """Read a file as an import reads a text: decoded and under the text law."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise Rejected("file-gone", path=str(path)) from error
    except IsADirectoryError as error:
        raise Rejected("not-a-file", path=str(path)) from error
    except OSError as error:
        raise Rejected("not-a-file" if path.is_dir() else "unreadable", path=str(path)) from error
    if len(raw) > LARGEST_FILE:
        return Unreadable(path.name, "too-large")
    decoded = decode_text(path.name, raw)
    return decoded if isinstance(decoded, Unreadable) else clean(decoded.text).text


def _articles(session: Session) -> Iterator[_Source]:
    for row in articles.rows(session):
        marks = {"article": row.code, "uid": row.uid, "file": row.imported_filename}
        yield _Source(marks, articles.text(session, row.uid), row.published)


def _print_all(call: Call, sources: Iterator[_Source], total: int, lexicon: Lexicon) -> None:
    if not call.drive(_printing(call, sources, total, lexicon)):
        call.note(wording.text("no-suggestions", call.language))


def _printing(call: Call, sources: Iterator[_Source], total: int, lexicon: Lexicon) -> Job[int]:
    """Print all of it and return how much there was."""
    printed = 0
    for done, source in enumerate(sources):
        yield Progress(done, total, "suggest")
        findings = yield from _reading(source, lexicon, done, total)
        for kind, finding in listed(findings, KINDS):
            call.object({"kind": kind} | source.marks | _place(finding) | _fields(finding))
            printed += 1
    return printed


def _reading(source: _Source, lexicon: Lexicon, done: int, total: int) -> Job[Findings]:
    """Read one text; progress is told in articles."""
    steps = analysing(source.text, source.published, lexicon)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            findings: Findings = end.value
            return findings
        yield Progress(done, total, "suggest")


def _place(finding: Finding) -> Object:
    return {"start": finding.start, "end": finding.end, "quote": finding.quote}


def _fields(finding: Finding) -> Object:
    if isinstance(finding, Figure):
        return _figure(finding)
    if isinstance(finding, PlaceMention):
        return {"name": finding.name, "place_kind": finding.kind, "reason": finding.reason}
    if isinstance(finding, DateMention):
        return {"iso": finding.iso, "precision": finding.precision, "reason": finding.reason}
    return _speech(finding)


def _figure(figure: Figure) -> Object:
    return {
        "value": figure.value, "low": figure.low, "high": figure.high, "comparator": figure.comparator,
        "counted": figure.counted, "counted_group": figure.counted_group, "unit": figure.unit,
        "figure_kind": figure.kind, "figure_status": figure.status, "reason": figure.reason,
        "population": figure.population, "sex_age": figure.sex_age, "people_reason": figure.people_reason,
    }  # fmt: skip


def _speech(speech: ReportedSpeech) -> Object:
    return {
        "cue_start": speech.start, "cue_end": speech.end, "claimant_start": speech.claimant_start,
        "claimant_end": speech.claimant_end, "claimant": speech.claimant, "relay": speech.relay,
        "content_start": speech.content_start, "content_end": speech.content_end, "mode": speech.mode,
        "modality": speech.modality, "polarity": speech.polarity, "stance": speech.stance, "reason": speech.reason,
    }  # fmt: skip
