"""Files for the tests of the readers, and what one file gives or is refused for."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from app.importing.draft import Draft, Unreadable
from app.importing.reading import read

LONG = "قال المتحدث باسم المجلس إن القافلة غادرت البلدة صباح اليوم بعد تأخير طويل عند المعبر، وعلى متنها عشرات الجرحى."
NEXT = "وأضاف أن 337 شخصا بينهم أطفال وصلوا إلى المدينة، في حين بقي آخرون ينتظرون دورهم قرب الجسر القديم."

RECORDS = [
    {"source": "الوادي", "url": "http://x.example/1", "date_extracted": "2016-12-17 06:00:00", "title": "ع١", "author": "س", "content": LONG},
    {"headline": "ع٢", "body": NEXT + "\r\n", "published": "16 كانون الأول 2016", "id": 7},
]  # fmt: skip


def one(path: Path, encoding: str | None = None) -> Draft:
    drafts = list(read(path, encoding))
    assert len(drafts) == 1
    assert isinstance(drafts[0], Draft), drafts[0]
    return drafts[0]


def refused(path: Path) -> str:
    drafts = list(read(path))
    assert len(drafts) == 1
    assert isinstance(drafts[0], Unreadable)
    return drafts[0].code


def put(path: Path, content: bytes | str) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def zipped(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def edited(path: Path, member: str, old: str, new: str) -> Path:
    """Change what one member of an office file says."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    before = members[member]
    members[member] = before.replace(old.encode(), new.encode())
    assert members[member] != before
    return put(path, zipped(members))
