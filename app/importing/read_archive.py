"""Zips of articles: every member is read as if it lay in a folder; members that could hurt are refused."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import Final

from app.importing.draft import LARGEST_FILE, Draft, Unreadable
from app.importing.office_file import is_bomb

Reader = Callable[[str, bytes, str | None], Iterator[Draft | Unreadable]]

_MOST_MEMBERS: Final = 50_000
_LARGEST_TOTAL: Final = 1024 * 1024 * 1024
_ENCRYPTED: Final = 0x1
_UTF8_NAME: Final = 0x800
_DAMAGE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)


def read_archive(
    name: str,
    stream: io.BufferedIOBase,
    reader_of: Callable[[str], Reader | None],
    encoding: str | None = None,
) -> Iterator[Draft | Unreadable]:
    """Read the members of a zip one at a time; `reader_of` gives the reader for a member's name."""
    try:
        with zipfile.ZipFile(stream) as archive:
            yield from _members(name, archive, reader_of, encoding)
    except _DAMAGE:
        yield Unreadable(name, "damaged-archive")


def _members(
    name: str, archive: zipfile.ZipFile, reader_of: Callable[[str], Reader | None], encoding: str | None
) -> Iterator[Draft | Unreadable]:
    members = [info for info in archive.infolist() if not _is_hidden(info)]
    if len(members) > _MOST_MEMBERS or sum(info.file_size for info in members) > _LARGEST_TOTAL:
        yield Unreadable(name, "too-large")
        return
    if not members:
        yield Unreadable(name, "empty")
    for info in members:
        shown = f"{name}/{_member_name(info)}"
        content = _content(archive, info, shown)
        reader = reader_of(_member_name(info))
        if isinstance(content, Unreadable):
            yield content
        elif reader is None:
            yield Unreadable(shown, "unknown-format")
        else:
            yield from reader(shown, content, encoding)


def _is_hidden(info: zipfile.ZipInfo) -> bool:
    parts = PurePosixPath(info.filename).parts
    return info.is_dir() or not parts or any(part.startswith((".", "__MACOSX")) for part in parts)


def _member_name(info: zipfile.ZipInfo) -> str:
    """Return the name as its writer meant it: many write UTF-8 without saying so."""
    if info.flag_bits & _UTF8_NAME:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, shown: str) -> bytes | Unreadable:
    if info.flag_bits & _ENCRYPTED:
        return Unreadable(shown, "encrypted-archive")
    if info.filename.lower().endswith(".zip"):
        return Unreadable(shown, "nested-archive")
    if info.file_size > LARGEST_FILE or is_bomb(info):
        return Unreadable(shown, "too-large")
    try:
        return archive.read(info)
    except _DAMAGE:
        return Unreadable(shown, "damaged-archive")
