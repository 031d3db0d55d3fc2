"""The accounts to compare: articles of a project, or files read as an import would read them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app import articles
from app.importing.draft import Draft, Unreadable
from app.importing.read_text import read_text
from app.importing.reading import SUFFIXES, read
from app.jobs import Job, Progress
from app.problems import Rejected
from app.session import Session


@dataclass(frozen=True, slots=True)
class Account:
    """One article to compare: `uid` tells it from the others, `name` is shown; `text` is under the text law.

    `published` is the day (EDTF) from which its relative dates are counted, "" if unknown.
    """

    uid: str
    name: str
    text: str
    published: str = ""


def from_files(paths: Sequence[Path], published: str = "") -> Job[list[Account]]:
    """Read files, as a job; `published` holds where a file does not say its day.

    A file of an unknown kind is read as text. ``Rejected`` with the code of the reason and the ``path`` if a file gives
    no article. Files of the same name are told apart by their paths.
    """
    found: list[Account] = []
    names = [path.name for path in paths]
    for number, path in enumerate(paths):
        yield Progress(number, len(paths), "read")
        shown = path.name if names.count(path.name) == 1 else str(path)
        for part, draft in enumerate(_drafts(path)):
            uid = f"{number}:{part}"
            name = shown if draft.name == path.name else draft.name
            found.append(Account(uid, name, draft.text, published or draft.published))
    return found


def of_project(session: Session, uids: Iterable[str]) -> Job[list[Account]]:
    """Read articles of a project, as a job, in the order of `uids`; what is not there is left out."""
    wanted = list(uids)
    rows = articles.rows_of(session, wanted)
    found = []
    for number, uid in enumerate(wanted):
        yield Progress(number, len(wanted), "read")
        if uid in rows:
            row = rows[uid]
            found.append(Account(uid, row.imported_filename, articles.text(session, uid), row.published))
    return found


def _drafts(path: Path) -> Iterator[Draft]:
    for draft in _read(path):
        if isinstance(draft, Unreadable):
            raise Rejected(draft.code, path=str(path))
        yield draft


def _read(path: Path) -> Iterator[Draft | Unreadable]:
    if path.suffix.lower() in SUFFIXES or not path.is_file():
        return read(path)
    return read_text(path.name, path.read_bytes())
