"""Lines that are articles: their text in the line or in a file beside it, their bytes, their particulars."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.codes import article_code
from app.dates import parse_edtf
from app.importing import reading
from app.importing.draft import Draft, Unreadable
from app.interchange.known import Known
from app.interchange.lines import Line, check_keys, integer_of, objects_of, plain_fields, text_of
from app.interchange.numbering import free_number, number_of
from app.problems import Rejected
from app.text_law import clean
from db.changes import removed
from db.contents import digest
from db.ids import new_uid
from db.queries import interchange as queries
from db.records import Article, Assignment, Outlet, Reviewer
from exports.jsonl_keys import ASSIGNMENT_KEYS, PLAIN


@dataclass(frozen=True, slots=True)
class _Source:
    """The text of a line under the text law, and where it came from."""

    text: str
    raw: bytes
    encoding: str
    had_bom: bool
    newline_style: str


class Articles:
    """Registers and builds article lines of the file that lies in ``folder``."""

    def __init__(self, known: Known, folder: Path) -> None:
        self._known = known
        self._folder = folder
        self._numbers = queries.article_numbers(known.session.store)

    def register(self, line: Line) -> None:
        """Find the article of the line: by uid, by its text, or a new one."""
        known, given = self._known, text_of(line.values, "uid")
        names = (text_of(line.values, "file"),)
        uid = given
        if not uid:
            source = self._source(line)
            sha256 = digest(source.text.encode()) if source else ""
            uid = known.by_text.get(sha256, "") or new_uid()
            known.by_text.setdefault(sha256, uid)
        known.declare(line, Article, uid, names)

    def build(self, line: Line) -> None:
        """Ask for the article that the line describes. Its text is never changed once it is there."""
        known, uid, values = self._known, self._known.uid_of(line), line.values
        there = known.row(Article, uid)
        source = self._source(line) if there is None or "text" in values else None
        if there is None:
            article = self._new(uid, source, text_of(values, "code"))
        else:
            article = there
            if source is not None and digest(source.text.encode()) != article.text_sha256:
                raise Rejected("text-changed", id=article_code(article.number))
        stated = text_of(values, "sha256")
        if stated and stated != article.text_sha256:
            raise Rejected("text-changed", id=article_code(article.number))
        given = plain_fields(values, Article, PLAIN[Article])
        if "published" in given and "published_precision" not in given:
            found = parse_edtf(given["published"])
            given["published_precision"] = found.precision if found and given["published"] else ""
        known.put(replace(article, **given, **self._references(line)))
        known.name(Article, uid, (article_code(article.number), text_of(values, "file")))
        self._assignments(line, uid, is_new=there is None)

    def _references(self, line: Line) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if "outlet" in line.values:
            name = text_of(line.values, "outlet")
            found["outlet"] = self._known.party(Outlet, name) if name else None
        if "duplicate_of" in line.values:
            handle = text_of(line.values, "duplicate_of")
            found["duplicate_of"] = self._known.need(Article, handle) if handle else None
            if found["duplicate_of"] == self._known.uid_of(line):
                raise Rejected("duplicate-of-itself")
        return found

    def _new(self, uid: str, source: _Source | None, code: str) -> Article:
        if source is None:
            raise Rejected("missing-field", field="text")
        text = source.text.encode()
        sha256, raw_sha256 = digest(text), digest(source.raw)
        self._known.contents |= {sha256: text, raw_sha256: source.raw}
        return Article(
            uid=uid, number=free_number(number_of(code), self._numbers), raw_sha256=raw_sha256,
            encoding=source.encoding, had_bom=source.had_bom, newline_style=source.newline_style,
            text_sha256=sha256, char_count=len(source.text),
        )  # fmt: skip

    def _source(self, line: Line) -> _Source | None:
        values = line.values
        if "text" in values:
            cleaned = clean(text_of(values, "text"))
            if not cleaned.text.strip():
                raise Rejected("empty")
            raw = text_of(values, "raw")
            return _Source(
                cleaned.text,
                _bytes(raw) if raw else cleaned.text.encode(),
                "utf-8",
                cleaned.leading_boms > 0,
                cleaned.newline_style,
            )
        name = text_of(values, "file")
        if not name:
            return None
        path = self._folder / name
        if not path.resolve().is_relative_to(self._folder.resolve()):  # a line must not reach for other files
            raise Rejected("file-gone", path=name)
        found = next(iter(reading.read(path, text_of(values, "encoding") or None)), None)
        if found is None or (isinstance(found, Unreadable) and found.code == "missing"):
            return None if text_of(values, "uid") else _gone(name)
        if isinstance(found, Unreadable):
            raise Rejected(found.code, path=name)
        return _from_draft(found)

    def _assignments(self, line: Line, article: str, *, is_new: bool) -> None:
        """Take over the queue entries of the line; a new article without any is mine to do."""
        known = self._known
        if "assignments" not in line.values:
            if is_new:
                me = known.session.identity.reviewer_uid
                known.put(Assignment(uid=new_uid(), article=article, reviewer=me), keep=False)
            return
        there = [] if is_new else known.session.store.find(Assignment, article=article)
        left = {entry.reviewer: entry for entry in there}
        for values in objects_of(line.values, "assignments"):
            check_keys(values, ASSIGNMENT_KEYS)
            reviewer = known.need(Reviewer, text_of(values, "reviewer"))
            old = left.pop(reviewer, None)
            uid = old.uid if old else text_of(values, "uid") or new_uid()
            state, seconds = text_of(values, "state") or "todo", integer_of(values, "seconds") or 0
            entry = Assignment(uid=uid, article=article, reviewer=reviewer, state=state, seconds=seconds)
            known.put(entry, keep=False)
        known.changes += map(removed, left.values())


def _gone(name: str) -> _Source:
    raise Rejected("file-gone", path=name)


def _from_draft(draft: Draft) -> _Source:
    return _Source(draft.text, draft.raw, draft.encoding, draft.had_bom, draft.newline_style)


def _bytes(encoded: str) -> bytes:
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError) as error:
        raise Rejected("bad-field", field="raw") from error
