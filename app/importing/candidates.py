"""What an import would bring, before anything is written: particulars to edit, duplicates, warnings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from app.codes import article_code
from app.importing import reading
from app.importing.draft import Draft, DraftWarning, Unreadable
from app.importing.duplicates import Alike, Sketch, sketch
from app.importing.stories import WARNING, stories
from app.jobs import Job, Progress
from app.session import Session
from db.queries import importing as queries

Span = tuple[int, int]
_BEGINNING = 600
_PAGE = 100
_SHORTER, _LONGER = 0.5, 2.0


@dataclass(frozen=True, slots=True)
class Duplicate:
    """What a candidate repeats. ``kind``: same-bytes, same-text, or near with a ``likeness`` below 1.

    ``code`` names an article of the project; else ``name`` is an earlier candidate of the same import.
    """

    kind: str
    code: str = ""
    name: str = ""
    likeness: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An article that could be imported. Its particulars are edited with ``dataclasses.replace`` before the import.

    ``path`` and ``position`` (in the order of its reader) say where to read it again; the text itself is not kept,
    only its beginning, so that thousands need little memory. A pasted text has no path and keeps its ``draft``.
    ``problem`` is the reason why there is nothing to import. ``chosen_encoding`` is the reviewer's, if any.
    ``part`` is the slice [start, end) of the text, in code points, when its file was split into stories; ``story`` is
    then its number, from 1.
    """

    name: str
    path: Path | None = None
    position: int = 0
    part: Span | None = None
    story: int = 0
    problem: str = ""
    headline: str = ""
    byline: str = ""
    outlet: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    encoding: str = ""
    chosen_encoding: str | None = None
    chars: int = 0
    beginning: str = ""
    raw_sha256: str = ""
    text_sha256: str = ""
    warnings: tuple[DraftWarning, ...] = ()
    duplicate: Duplicate | None = None
    draft: Draft | None = None


def candidates(
    session: Session, sources: Sequence[Path | Draft], encodings: Mapping[Path, str] | None = None
) -> Job[list[Candidate]]:
    """Read files, folders, archives and pasted drafts and say what they hold; nothing is written.

    ``encodings`` are the reviewer's choices by file.
    """
    search = _Search(session)
    for done, total, entry, place in _entries(sources, encodings or {}):
        search.add(entry, place)
        yield Progress(done, total, "read")
    yield from search.compare_with_project()
    return search.found


def preview(candidate: Candidate, encoding: str | None = None) -> Draft | Unreadable:
    """Read a candidate again, in another encoding if given, to show its text."""
    if candidate.path is None:
        return _part(candidate.draft or Unreadable(candidate.name, "missing"), candidate)
    entries = reading.read(candidate.path, encoding or candidate.chosen_encoding)
    for position, entry in enumerate(entries):
        if position == candidate.position:
            return _part(entry, candidate)
    return Unreadable(candidate.name, "missing")


def split(session: Session, candidate: Candidate) -> Job[list[Candidate]]:
    """Return the stories that one candidate seems to hold, as candidates of their own; nothing is written.

    Each keeps the bytes of the whole file; a heading is offered as its headline.
    """
    yield Progress(0, 0, "read")
    draft = preview(candidate)
    if isinstance(draft, Unreadable):
        return [candidate]
    search = _Search(session)
    for number, story in enumerate(stories(draft.text), start=1):
        part = replace(candidate, part=(story.start, story.end), story=number)
        piece = _part(draft, part)
        if isinstance(piece, Draft):
            search.add_part(piece, part, story.heading)
    yield from search.compare_with_project()
    return search.found


def _part(draft: Draft | Unreadable, candidate: Candidate) -> Draft | Unreadable:
    """Return the part of a draft that a candidate stands for."""
    if candidate.part is None or isinstance(draft, Unreadable):
        return draft
    start, end = candidate.part
    warnings = tuple(one for one in draft.warnings if one.code != WARNING)
    return replace(draft, text=draft.text[start:end], warnings=warnings, is_part=True)


def drafts_of(
    chosen: Sequence[Candidate],
) -> Iterator[tuple[Candidate, Draft | Unreadable | None]]:
    """Read chosen candidates again, each file once; None where it no longer holds the text that was shown."""
    at = 0
    while at < len(chosen):
        path = chosen[at].path
        run = [chosen[at]] if path is None else _run(chosen, at)
        if path is None:
            draft = chosen[at].draft
            yield chosen[at], None if draft is None else _part(draft, chosen[at])
        else:
            yield from _again(path, run)
        at += len(run)


def _run(chosen: Sequence[Candidate], at: int) -> list[Candidate]:
    """Return the neighbours that come from the same file in the same encoding, in the order of the file."""
    run = [chosen[at]]
    for one in chosen[at + 1 :]:
        same = one.path == run[0].path and one.chosen_encoding == run[0].chosen_encoding
        if not same or (one.position, one.part or (0, 0)) <= (run[-1].position, run[-1].part or (0, 0)):
            break
        run.append(one)
    return run


def _again(path: Path, run: Sequence[Candidate]) -> Iterator[tuple[Candidate, Draft | Unreadable | None]]:
    waiting = list(reversed(run))
    for position, entry in enumerate(reading.read(path, run[0].chosen_encoding)):
        while waiting and waiting[-1].position == position:
            candidate = waiting.pop()
            same = isinstance(entry, Draft) and digest(entry.raw) == candidate.raw_sha256
            yield candidate, _part(entry, candidate) if same else None
        if not waiting:
            return
    for candidate in reversed(waiting):
        yield candidate, None


def digest(data: bytes) -> str:
    """Return the SHA-256 of ``data``, as the store names contents."""
    return sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class _Place:
    path: Path | None
    position: int
    encoding: str | None


def _entries(
    sources: Sequence[Path | Draft], encodings: Mapping[Path, str]
) -> Iterator[tuple[int, int, Draft | Unreadable, _Place]]:
    """Yield progress in sources, what was read, and where it stands."""
    pasted = [source for source in sources if isinstance(source, Draft)]
    paths = reading.expand_paths(source for source in sources if isinstance(source, Path))
    total = len(paths) + len(pasted)
    for done, path in enumerate(paths):
        encoding = encodings.get(path)
        for position, entry in enumerate(reading.read(path, encoding)):
            yield done, total, entry, _Place(path, position, encoding)
    for done, draft in enumerate(pasted, start=len(paths)):
        yield done, total, draft, _Place(None, 0, None)


class _Search:
    """Collects candidates and what they repeat."""

    def __init__(self, session: Session) -> None:
        self.found: list[Candidate] = []
        self._session = session
        self._seen: dict[str, str] = {}
        self._alike = Alike()

    def add(self, entry: Draft | Unreadable, place: _Place) -> None:
        """Append what was read as a candidate."""
        if isinstance(entry, Unreadable):
            self.found.append(Candidate(name=entry.name, path=place.path, problem=entry.code))
            return
        candidate = _candidate(entry, place)
        duplicate = self._same(candidate)
        if duplicate is None:
            duplicate = self._near_earlier(sketch(entry.text))
        self.found.append(replace(candidate, duplicate=duplicate))
        self._seen.setdefault(candidate.text_sha256, candidate.name)

    def add_part(self, piece: Draft, part: Candidate, heading: str) -> None:
        """Append a story of a file; its bytes are those of the whole file, so only its text can repeat another."""
        text_sha256 = digest(piece.text.encode())
        there = queries.same_text(self._session.store, text_sha256)
        self.found.append(
            replace(
                part, headline=heading or part.headline, chars=len(piece.text), beginning=piece.text[:_BEGINNING],
                text_sha256=text_sha256, warnings=piece.warnings,
                duplicate=Duplicate("same-text", code=article_code(there[1])) if there else None,
            )
        )  # fmt: skip
        self._alike.add(len(self.found) - 1, sketch(piece.text))

    def _same(self, candidate: Candidate) -> Duplicate | None:
        if there := queries.same_bytes(self._session.store, candidate.raw_sha256):
            return Duplicate("same-bytes", code=article_code(there[1]))
        if there := queries.same_text(self._session.store, candidate.text_sha256):
            return Duplicate("same-text", code=article_code(there[1]))
        if name := self._seen.get(candidate.text_sha256):
            return Duplicate("same-text", name=name)
        return None

    def _near_earlier(self, found: Sketch) -> Duplicate | None:
        likest = self._alike.like(found)
        self._alike.add(len(self.found), found)
        if not likest:
            return None
        number, share = likest[0]
        return Duplicate("near", name=self.found[number].name, likeness=share)

    def compare_with_project(self) -> Job[None]:
        """Look through the articles of like length for near duplicates of the candidates."""
        lengths = [one.chars for one in self.found if not one.problem and one.duplicate is None]
        if not lengths:
            return
        shortest, longest = int(min(lengths) * _SHORTER), int(max(lengths) * _LONGER)
        after = 0
        while page := queries.texts_between(self._session.store, shortest, longest, after, _PAGE):
            for _, _, number, text in page:
                self._mark(article_code(number), sketch(text))
            after = page[-1][0]
            yield Progress(0, 0, "compare")

    def _mark(self, code: str, found: Sketch) -> None:
        for number, share in self._alike.like(found):
            known = self.found[number].duplicate
            if known is None or (known.kind == "near" and known.likeness < share):
                self.found[number] = replace(
                    self.found[number], duplicate=Duplicate("near", code=code, likeness=share)
                )


def _candidate(draft: Draft, place: _Place) -> Candidate:
    return Candidate(
        name=draft.name, path=place.path, position=place.position, headline=draft.headline, byline=draft.byline,
        outlet=draft.outlet, published=draft.published, language=draft.language, url=draft.url,
        encoding=draft.encoding, chosen_encoding=place.encoding, chars=len(draft.text),
        beginning=draft.text[:_BEGINNING], raw_sha256=digest(draft.raw), text_sha256=digest(draft.text.encode()),
        warnings=draft.warnings, draft=draft if place.path is None else None,
    )  # fmt: skip
