"""The command line: the same program without a screen. Exit 0 done, 1 refused with one clear line, 2 wrong usage."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from app import logs, settings, wording
from app.commands.call import REFUSED, WRONG_USAGE, Call, Drawer
from app.commands.parser import parser
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
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:  # what takes the output takes no more
            call.note(wording.sentence("export-disk-full", call.language))
        else:
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
