"""Guards before an office file (a zip of XML) is handed to a library."""

import io
import zipfile
import zlib
from typing import Final, Literal

_LARGEST_CONTENT: Final = 400 * 1024 * 1024
_LARGEST_RATIO: Final = 200
_SMALL_MEMBER: Final = 1024 * 1024
_MOST_MEMBERS: Final = 10_000
_HEAD: Final = 4096

Verdict = Literal["", "damaged", "too-large", "encrypted-archive"]


def is_bomb(info: zipfile.ZipInfo) -> bool:
    """Tell a member that would swell to far more than its packed size."""
    return info.file_size > _SMALL_MEMBER and info.file_size > _LARGEST_RATIO * max(info.compress_size, 1)


def office_verdict(raw: bytes) -> Verdict:
    """Return "" for an office file that is safe to open, else why it is not.

    Its XML never has a document type, so that one that has (entities, external files) is taken for damaged.
    """
    if raw.startswith(b"\xd0\xcf\x11\xe0"):
        return "encrypted-archive"
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return _archive_verdict(archive)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError, NotImplementedError, RuntimeError):
        return "damaged"


def _archive_verdict(archive: zipfile.ZipFile) -> Verdict:
    members = archive.infolist()
    if len(members) > _MOST_MEMBERS or sum(member.file_size for member in members) > _LARGEST_CONTENT:
        return "too-large"
    if any(map(is_bomb, members)):
        return "too-large"
    for member in members:
        if member.filename.endswith((".xml", ".rels")):
            with archive.open(member) as stream:
                if b"<!DOCTYPE" in stream.read(_HEAD).replace(b"\0", b"").upper():
                    return "damaged"
    return ""
