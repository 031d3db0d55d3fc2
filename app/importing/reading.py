"""From paths and the clipboard to drafts: the one door through which articles come in."""

import io
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from app.importing.decoding import PREFIX, looks_binary
from app.importing.draft import LARGEST_FILE, Draft, Source, Unreadable, make_draft
from app.importing.read_archive import Reader, read_archive
from app.importing.read_docx import read_docx
from app.importing.read_html import fragment_text, read_html
from app.importing.read_json import read_json
from app.importing.read_table import read_delimited, read_xlsx
from app.importing.read_text import read_text
from app.importing.stories import warned

_READERS: Final[dict[str, Reader]] = {
    ".txt": read_text,
    ".text": read_text,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".docx": read_docx,
    ".json": read_json,
    ".jsonl": read_json,
    ".ndjson": read_json,
    ".csv": read_delimited,
    ".tsv": read_delimited,
    ".xlsx": read_xlsx,
    ".xlsm": read_xlsx,
}
_ARCHIVE: Final = ".zip"
_BINARY_READERS: Final = (read_docx, read_xlsx)
SUFFIXES: Final = (*_READERS, _ARCHIVE)
"""The endings of files that can be read, for file dialogs."""

_LITTER: Final = frozenset({"thumbs.db", "desktop.ini"})

PASTED: Final = "pasted"
"""The name of a draft that came from the clipboard; shown in the interface's own words."""


def read(path: Path, encoding: str | None = None) -> Iterator[Draft | Unreadable]:
    """Read a file, one article at a time; whatever is wrong with it becomes an Unreadable. Never raises.

    `encoding` is the reviewer's choice for text files; None lets the bytes decide.
    """
    try:
        yield from _read(path, encoding)
    except FileNotFoundError:
        yield Unreadable(path.name, "missing")
    except PermissionError:
        yield Unreadable(path.name, "permission")
    except (OSError, ValueError):
        yield Unreadable(path.name, "damaged")


def expand_paths(paths: Iterable[Path]) -> list[Path]:
    """Return the files among `paths` and in the folders among them, each once.

    Files inside folders come sorted by name, those of unknown kinds too, so that nobody believes them read. Only
    hidden files, what systems and editors leave behind, projects and links to folders are left out. A path given by
    name is always kept; so is a folder without any file.
    """
    found: dict[Path, None] = {}
    for path in paths:
        inside = list(_files_below(path)) if path.is_dir() else []
        found.update(dict.fromkeys(inside or [path]))
    return list(found)


def read_pasted(plain: str | None, html: str | None) -> Draft | Unreadable:
    """Make a draft of the clipboard: the plain text as it is, else the visible text of its HTML."""
    text, raw = plain or "", plain or ""
    if not text.strip() and html:
        text, raw = fragment_text(html), html
    return warned(make_draft(Source(name=PASTED, raw=raw.encode("utf-8", "surrogatepass")), text))


def _read(path: Path, encoding: str | None) -> Iterator[Draft | Unreadable]:
    if path.is_dir():
        yield Unreadable(path.name, "directory")
        return
    reader = _reader_of(path.name)
    is_archive = path.suffix.lower() == _ARCHIVE
    if not is_archive and reader is None:
        path.stat()
        yield Unreadable(path.name, "unknown-format")
        return
    with path.open("rb") as stream:
        if is_archive:
            yield from read_archive(path.name, stream, _reader_of, encoding)
        elif reader is not None:
            yield from _read_file(path.name, stream.read(PREFIX), stream, reader, encoding)


def _read_file(
    name: str, prefix: bytes, stream: io.BufferedReader, reader: Reader, encoding: str | None
) -> Iterator[Draft | Unreadable]:
    """Look at the beginning and the size before the rest is read."""
    if reader not in _BINARY_READERS and looks_binary(prefix):
        yield Unreadable(name, "binary")
    elif os.fstat(stream.fileno()).st_size > LARGEST_FILE:
        yield Unreadable(name, "too-large")
    else:
        yield from reader(name, prefix + stream.read(LARGEST_FILE), encoding)


def _reader_of(name: str) -> Reader | None:
    return _READERS.get(Path(name).suffix.lower())


def _files_below(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder, onerror=None, followlinks=False):
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and ".isnad" not in name.lower()
        )
        for name in sorted(files):
            if (
                not name.startswith((".", "~$"))
                and name.lower() not in _LITTER
                and ".isnad" not in name.lower()
            ):
                yield Path(parent, name)
