"""The program without a person before it: the demonstration, the self-test, documents that are drawn."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from app import wording
from app.console import speak_utf8
from app.problems import Rejected
from app.settings import load
from db.errors import StorageProblem
from ui import self_test
from ui.display import screenless
from ui.self_test import ALL, LIMIT, PARTS, SCREEN


def main(arguments: list[str]) -> int:
    """Run ``demo FOLDER`` or ``self-test [--json FILE]``; return 0, 1 with one sentence, or 2 for wrong usage."""
    speak_utf8()
    parser = argparse.ArgumentParser(prog="isnad")
    commands = parser.add_subparsers(dest="command", required=True)
    demo = commands.add_parser("demo", help="the whole job on the sample project")
    demo.add_argument("folder", type=Path)
    demo.add_argument("--language", choices=wording.LANGUAGES, default=load().language)
    test = commands.add_parser("self-test", help="check that everything the program needs is there and works")
    test.add_argument("--json", type=Path, default=None)
    test.add_argument("--language", choices=wording.LANGUAGES, default=load().language)
    test.add_argument("--stage", choices=(ALL, PARTS, SCREEN), default=ALL, help=argparse.SUPPRESS)
    test.add_argument("--limit", type=int, default=LIMIT, metavar="SECONDS", help="give up after that long")
    chosen = parser.parse_args(arguments)
    if chosen.command == "self-test" and not _writable(chosen.json):
        said = wording.sentence("export-failed", chosen.language, path=str(chosen.json))
        sys.stderr.write(wording.plain(said) + "\n")
        return 1
    with tempfile.TemporaryDirectory(prefix="isnad-", ignore_cleanup_errors=True) as home:
        os.environ["ISNAD_HOME"] = home  # the person's own settings are not touched
        if chosen.command == "self-test":
            return self_test.run(chosen.json, chosen.stage, chosen.limit)
        if screenless():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"  # drawn into memory
        return _demo(chosen.folder, chosen.language)


def _writable(report: Path | None) -> bool:
    """Tell before all the work whether its report can be written."""
    if report is None:
        return True
    try:
        report.open("a").close()
    except OSError:
        return False
    return True


def export(arguments: list[str]) -> int:
    """Run ``export PROJECT OUT.pdf``, the one command of ``app.cli`` that draws; return its exit code."""
    if screenless():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from app import cli  # noqa: PLC0415
    from ui.report.writing import export_pdf, painter_ready  # noqa: PLC0415

    with painter_ready():
        return cli.main(arguments, {".pdf": export_pdf})


def _demo(folder: Path, language: str) -> int:
    from ui import demo  # noqa: PLC0415  (Qt only once it is known that it is needed)

    try:
        for line in demo.run(folder, language):
            sys.stdout.write(f"{line}\n")
    except (StorageProblem, Rejected) as problem:
        sys.stderr.write(wording.plain(wording.sentence(problem, language)) + "\n")
        return 1
    return 0
