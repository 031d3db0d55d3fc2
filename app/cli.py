"""The command line: the same program without a screen. Exit 0 done, 1 refused with one clear line, 2 wrong usage."""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from app import logs, settings, wording
from app.commands import accounts, documents, projects, reading, suggest
from app.commands.call import REFUSED, WRONG_USAGE, Call, Drawer, positive
from app.console import speak_utf8
from app.paths import log_folder
from app.problems import Rejected
from app.session import Identity
from app.settings import Settings
from db.errors import StaleChange, StorageProblem

_log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None, drawers: Mapping[str, Drawer] | None = None) -> int:
    """Run one command and return the exit code. Nothing that goes wrong shows a traceback.

    ``drawers`` write what needs Qt, by the ending of the file; without one for it such a name is wrong usage.
    """
    speak_utf8()
    found = sys.argv[1:] if arguments is None else list(arguments)
    try:
        parsed = parser(drawers or {}).parse_args(found)
    except SystemExit as end:  # argparse has said what is wrong
        return end.code if isinstance(end.code, int) else WRONG_USAGE
    mine = _settings()
    language, document_language = parsed.language or mine.language, parsed.language or mine.export_language
    call = Call(parsed, _identity(mine), language, document_language, drawers or {})
    return _guarded(call, parsed.run)


def _guarded(call: Call, command: Callable[[Call], int]) -> int:
    try:
        code = command(call)
        sys.stdout.flush()
    except (Rejected, StorageProblem, StaleChange) as problem:
        call.note(wording.sentence(problem, call.language))
    except KeyboardInterrupt:
        call.note(wording.text("interrupted", call.language))
    except BrokenPipeError:  # whoever read the output has seen enough
        pass
    except Exception as error:  # noqa: BLE001  (said in one sentence; the log has the place)
        _note_bug(error)
        call.note(wording.sentence("unexpected", call.language, path=str(log_folder())))
    else:
        return code
    _let_go_of_output()
    return REFUSED


def _let_go_of_output() -> None:
    """Write what was said; what the output does not take is dropped, or Python would complain of it while it ends."""
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _note_bug(error: Exception) -> None:
    """Write a bug to the log: kind and place, never what a text said."""
    logs.open_file()
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else "?"
    _log.error("%s at %s", type(error).__name__, where)


def _settings() -> Settings:
    """Return the settings of this installation; kept on the first start, so that its identity stays the same."""
    found = settings.load()
    if settings.load().reviewer_uid != found.reviewer_uid:  # made up each time: nothing is kept yet
        with contextlib.suppress(OSError):  # a place that keeps nothing is no reason to refuse work
            settings.save(found)
    return found


def _identity(mine: Settings) -> Identity:
    """Return who works here; without a name a code that says nothing about the person."""
    identity = Identity.of(mine)
    return (
        identity if identity.reviewer_name else replace(identity, reviewer_name=f"R-{mine.reviewer_uid[-4:]}")
    )


def parser(drawers: Collection[str] = ()) -> argparse.ArgumentParser:
    """Return the parser of all commands; ``drawers`` are the endings of what can be drawn."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--language", choices=wording.LANGUAGES, help="the language of sentences and documents"
    )
    common.add_argument("--json", action="store_true", help="print JSON instead of a sentence")
    top = argparse.ArgumentParser(
        prog="isnad",
        description="Who said what, through whom: claims in news articles.",
        epilog=_DRAWN,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, run: Callable[[Call], int], says: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, parents=[common], help=says, description=says)
        command.set_defaults(run=run)
        command.add_argument("project", metavar="PROJECT", help="the project file")
        return command

    _projects(add)
    _reading(add)
    accounts.add_to(commands, common)
    suggest.add_to(commands, common)
    command = add("export", documents.export, "write a workbook, a report, CSV or JSON Lines, as OUT ends")
    command.add_argument(
        "out",
        metavar="OUT",
        type=partial(_document, drawers),
        help=f"a name that ends in {_or(documents.SUFFIXES)}",
    )
    command.add_argument("--event", metavar="E", help="only claims on this event (code, title or uid)")
    command.add_argument("--status", metavar="S", help="only claims in this stage, such as accepted")
    command.add_argument("--reviewer", metavar="R", help="only claims of this reviewer")
    return top


_DRAWN = """what is drawn:
  isnad [PROJECT]               the application; PROJECT ends in .isnad
  isnad export PROJECT OUT.pdf  a report on paper; OUT.html is the same as a page, without drawing
  isnad demo FOLDER             the whole job on the sample project, without a screen
  isnad self-test [--json FILE] check that everything the program needs is there and works"""

Adder = Callable[[str, Callable[[Call], int], str], argparse.ArgumentParser]


def _projects(add: Adder) -> None:
    command = add("new", projects.new, "make a project")
    command.add_argument("--reviewer", metavar="NAME", help="the name of the reviewer who makes it")
    command = add("import", projects.import_, "bring articles into a project")
    command.add_argument("paths", metavar="PATH", nargs="+", help="a file, a folder or an archive")
    command.add_argument("--outlet", metavar="NAME", help="the outlet of all these articles")
    command.add_argument("--published", metavar="DATE", help="the publication date of all these articles")
    command = add("apply", projects.apply, "apply articles, events and claims from a file of JSON Lines")
    command.add_argument("file", metavar="FILE.jsonl")
    command.add_argument("--reviewer", metavar="NAME", help="whose the claims are that name nobody")
    add("check", projects.check, "look whether the project is sound")
    command = add("backup", projects.backup, "write a whole copy of a project")
    command.add_argument("out", metavar="OUT")


def _reading(add: Adder) -> None:
    add("articles", reading.articles, "print the articles as JSON Lines")
    add("claims", reading.claims, "print the claims as JSON Lines")
    add("events", reading.events, "print the events as JSON Lines")
    command = add("search", reading.search, "print the newest articles that say what is asked for")
    command.add_argument("query", metavar="QUERY", help='words, "phrases", -exclusions, prefixes*')
    command.add_argument("--limit", metavar="N", type=positive, default=50, help="at most so many articles")


def _document(drawers: Collection[str], name: str) -> str:
    known = [each for each in documents.SUFFIXES if each not in documents.DRAWN or each in drawers]
    if Path(name).suffix.lower() not in known:
        raise argparse.ArgumentTypeError(f"the name must end in {_or(known)}")
    return name


def _or(choices: Sequence[str]) -> str:
    return f"{', '.join(choices[:-1])} or {choices[-1]}"
