"""What can be asked for on the command line. What a command needs is loaded when it is called, not to list it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Collection, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

from app import wording
from app.commands.call import Call, positive

_DRAWN_DOCUMENTS = (".pdf",)
_DOCUMENTS = (".xlsx", ".csv", ".jsonl", ".html", *_DRAWN_DOCUMENTS)

_APART = """what is drawn:
  isnad [PROJECT]               the application; PROJECT ends in .isnad
  isnad export PROJECT OUT.pdf  a report on paper; OUT.html is the same as a page, without drawing
  isnad demo FOLDER             the whole job on the sample project, without a screen
  isnad self-test [--json FILE] check that everything the program needs is there and works"""

Adder = Callable[[str, str, str], argparse.ArgumentParser]


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
        epilog=_APART,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, run: str, says: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, parents=[common], help=says, description=says)
        command.set_defaults(run=partial(_call, run))
        return command

    def on_project(name: str, run: str, says: str) -> argparse.ArgumentParser:
        command = add(name, run, says)
        command.add_argument("project", metavar="PROJECT", help="the project file")
        return command

    _projects(on_project)
    _reading(on_project)
    _accounts(add)
    _suggesting(add)
    _documents(on_project, drawers)
    return top


def _call(run: str, call: Call) -> int:
    """Run the function of ``app.commands`` named ``module.function``."""
    module, function = run.split(".")
    code: int = getattr(import_module(f"app.commands.{module}"), function)(call)
    return code


def _projects(add: Adder) -> None:
    command = add("new", "projects.new", "make a project; its name ends in .isnad")
    command.add_argument("--reviewer", metavar="NAME", help="the name of the reviewer who makes it")
    command = add("import", "projects.import_", "bring articles into a project")
    command.add_argument("paths", metavar="PATH", nargs="+", help="a file, a folder or an archive")
    command.add_argument("--outlet", metavar="NAME", help="the outlet of all these articles")
    command.add_argument("--published", metavar="DATE", help="the publication date of all these articles")
    command = add("apply", "projects.apply", "apply articles, events and claims from a file of JSON Lines")
    command.add_argument("file", metavar="FILE.jsonl")
    command.add_argument("--reviewer", metavar="NAME", help="whose the claims are that name nobody")
    add("check", "projects.check", "look whether the project is sound")
    command = add("backup", "projects.backup", "write a whole copy of a project")
    command.add_argument("out", metavar="OUT")


def _reading(add: Adder) -> None:
    add("articles", "reading.articles", "print the articles as JSON Lines")
    add("claims", "reading.claims", "print the claims as JSON Lines")
    add("events", "reading.events", "print the events as JSON Lines")
    command = add("search", "reading.search", "print the newest articles that say what is asked for")
    command.add_argument("query", metavar="QUERY", help='words, "phrases", -exclusions, prefixes*')
    command.add_argument("--limit", metavar="N", type=positive, default=50, help="at most so many articles")


def _accounts(add: Adder) -> None:
    for name, run, says in (
        ("align", "align_accounts", "print pairs of passages that speak of the same thing, best first"),
        (
            "conflicts",
            "compare_figures",
            "print pairs of figures and what they are to each other, conflicts first",
        ),
    ):
        command = add(name, f"accounts.{run}", says)
        command.add_argument(
            "paths", metavar="PROJECT | FILE", nargs="+", help="a project, or two or more files"
        )
        command.add_argument("--published", metavar="DATE", help="the publication date of all these files")
        command.add_argument(
            "--event", metavar="E", help="only articles with a claim on this event of the project"
        )
        command.add_argument("--limit", metavar="N", type=positive, help="at most so many pairs")


def _suggesting(add: Adder) -> None:
    command = add(
        "suggest", "suggest.suggest", "print the figures, dates, places and reported speech that are found"
    )
    command.add_argument("project", metavar="PROJECT", nargs="?", help="a project: all its articles")
    command.add_argument("--text", metavar="FILE", help="a text file, instead of a project")
    command.add_argument("--published", metavar="DATE", help="the day the text file was published")


def _documents(add: Adder, drawers: Collection[str]) -> None:
    command = add("export", "documents.export", "write a workbook, a report, CSV or JSON Lines, as OUT ends")
    command.add_argument(
        "out",
        metavar="OUT",
        type=partial(_document, drawers),
        help=f"a name that ends in {_or(_DOCUMENTS)}",
    )
    command.add_argument("--event", metavar="E", help="only claims on this event (code, title or uid)")
    command.add_argument("--status", metavar="S", help="only claims in this stage, such as accepted")
    command.add_argument("--reviewer", metavar="R", help="only claims of this reviewer")


def _document(drawers: Collection[str], name: str) -> str:
    ending = Path(name).suffix.lower()
    if ending not in _DOCUMENTS:
        raise argparse.ArgumentTypeError(f"the name must end in {_or(_DOCUMENTS)}")
    if ending in _DRAWN_DOCUMENTS and ending not in drawers:
        raise argparse.ArgumentTypeError(f"nothing here draws {ending}: call isnad itself")
    return name


def _or(choices: Sequence[str]) -> str:
    return f"{', '.join(choices[:-1])} or {choices[-1]}"
