"""Bring articles into the project: small imports as one Action, large ones as one batch; all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app import parties
from app.codes import article_code
from app.dates import parse_edtf
from app.edits import folded_names, tidy
from app.importing import reading
from app.importing.candidates import Candidate, digest, drafts_of
from app.importing.draft import Draft, Unreadable
from app.jobs import Job, Progress
from app.session import Session
from db.changes import Action, Change, created
from db.ids import new_uid
from db.queries import importing as queries
from db.records import Article, Assignment

ACTION = "article.import"
_ONE_ACTION = 200
_ALONE = 500  # articles in a transaction: every commit writes a piece of the index that is merged again later
_ON_A_WORKER = 30  # articles: somebody may come back to the keyboard
_BESIDE_A_PERSON = 4  # articles: a keystroke waits for one transaction
_BYTES = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Imported:
    """An article that came in. ``chars`` are code points of its stored text."""

    file: str
    uid: str
    code: str
    chars: int
    encoding: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """What did not come in. ``reason``: same-bytes, same-text, file-changed, or why it could not be read."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class ArticleWarning:
    """Something to know of an article that came in; ``count`` is 0 where counting makes no sense."""

    file: str
    code: str
    count: int


@dataclass(slots=True)
class ImportResult:
    """What became of an import.

    A small one is the ordinary ``action``, already performed; a large one is the batch ``batch_id``, taken back as
    one step by ``app.batches.undo_batch(session, batch_id, ACTION)``. Neither is set when nothing came in.
    """

    imported: list[Imported] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    warnings: list[ArticleWarning] = field(default_factory=list)
    action: Action | None = None
    batch_id: str | None = None


def import_files(
    session: Session,
    paths: Sequence[Path],
    *,
    outlet: str = "",
    published: str = "",
    skip_duplicates: bool = True,
) -> Job[ImportResult]:
    """Import files, folders and archives. ``outlet`` (a name) and ``published`` (EDTF) go before what files say."""
    files = reading.expand_paths(paths)
    entries = (
        _Entry(replace(entry, outlet=outlet or entry.outlet, published=published or entry.published), done)
        if isinstance(entry, Draft) and (outlet or published)
        else _Entry(entry, done)
        for done, path in enumerate(files)
        for entry in _read(session, path)
    )
    return _Import(session, skip_duplicates=skip_duplicates).run(entries, len(files))


def import_candidates(
    session: Session, chosen: Sequence[Candidate], *, skip_duplicates: bool = False
) -> Job[ImportResult]:
    """Import what the reviewer chose, with the particulars edited in the candidates; files are read again."""
    readable = [candidate for candidate in chosen if not candidate.problem]
    entries = (
        _Entry(_edited(draft, candidate), done) for done, (candidate, draft) in enumerate(drafts_of(readable))
    )
    return _Import(session, skip_duplicates=skip_duplicates).run(entries, len(readable))


@dataclass(frozen=True, slots=True)
class _Entry:
    found: Draft | Unreadable | Skipped
    done: int


def _read(session: Session, path: Path) -> Iterator[Draft | Unreadable]:
    if path.resolve() == session.path:  # opening it would drop the lock on the project
        return iter((Unreadable(path.name, "unknown-format"),))
    return reading.read(path)


def _edited(draft: Draft | Unreadable | None, candidate: Candidate) -> Draft | Unreadable | Skipped:
    if draft is None:
        return Skipped(candidate.name, "file-changed")
    if isinstance(draft, Unreadable):
        return draft
    return replace(
        draft, headline=candidate.headline, byline=candidate.byline, outlet=candidate.outlet,
        published=candidate.published, language=candidate.language, url=candidate.url,
    )  # fmt: skip


@dataclass(slots=True)
class _Portion:
    """What one transaction writes."""

    changes: list[Change] = field(default_factory=list)
    contents: dict[str, bytes] = field(default_factory=dict)
    articles: int = 0
    size: int = 0


class _Import:
    """One import: numbers articles, finds duplicates, writes portions.

    The articles of a small import go into the queue of whoever imports them. Nobody reads thousands alone: those of a
    large one wait until they are assigned.
    """

    def __init__(self, session: Session, *, skip_duplicates: bool) -> None:
        self._session = session
        self._skip = skip_duplicates
        self._number = queries.highest_article_number(session.store)
        self._outlets: dict[str, str] = {}
        self._by_text: dict[str, str] = {}
        self._by_bytes: dict[str, str] = {}
        for text_name, raw_name, uid in queries.known_contents(session.store):
            self._by_text.setdefault(text_name, uid)
            self._by_bytes.setdefault(raw_name, uid)
        self._portion = _Portion()
        self._result = ImportResult()

    def run(self, entries: Iterator[_Entry], total: int) -> Job[ImportResult]:
        """Write a small import as one Action; go on as a batch when it turns out to be large."""
        for entry in entries:
            self._take(entry.found)
            yield Progress(entry.done, total, "import")
            if self._portion.articles > _ONE_ACTION or self._portion.size > _BYTES:
                yield from self._run_batch(entries, total)
                return self._result
        if self._portion.changes:
            self._result.action = Action(ACTION, (*self._portion.changes, *self._queued()))
            self._session.perform(self._result.action, self._portion.contents)
        return self._result

    def _queued(self) -> Iterator[Change]:
        """Yield what puts the articles of a small import into my queue."""
        reviewer = self._session.identity.reviewer_uid
        for change in self._portion.changes:
            if change.kind is Article:
                yield created(Assignment(uid=new_uid(), article=change.uid, reviewer=reviewer))

    def _run_batch(self, entries: Iterator[_Entry], total: int) -> Job[None]:
        with self._session.batch(ACTION) as batch:
            written = self._write(batch)
            for entry in entries:
                self._take(entry.found)
                if self._portion.articles >= self._per_transaction() or self._portion.size > _BYTES:
                    written = self._write(batch)
                yield Progress(entry.done, total, "import")
            written = self._write(batch) or written
        self._result.batch_id = batch
        if written is not None:
            self._session.tell(written)  # the kinds that changed; the rows are too many to name

    def _write(self, batch: str) -> Action | None:
        """Write the portion in short transactions, so that a keystroke never waits long, and start a new one."""
        portion, self._portion = self._portion, _Portion()
        action = None
        step = self._per_transaction()
        for at in range(0, len(portion.changes), step):
            action = Action(ACTION, tuple(portion.changes[at : at + step]))
            cited = {
                name
                for change in action.changes
                if isinstance(change.after, Article)
                for name in (change.after.text_sha256, change.after.raw_sha256)
            }
            contents = {name: portion.contents[name] for name in cited if name in portion.contents}
            self._session.perform(action, contents, batch)
        return action

    def _per_transaction(self) -> int:
        turn = self._session.store.turn
        return _ALONE if turn.own else _BESIDE_A_PERSON if turn.attended else _ON_A_WORKER

    def _take(self, found: Draft | Unreadable | Skipped) -> None:
        if isinstance(found, Unreadable):
            self._result.skipped.append(Skipped(found.name, found.code))
        elif isinstance(found, Skipped):
            self._result.skipped.append(found)
        else:
            self._add(found)

    def _add(self, draft: Draft) -> None:
        text = draft.text.encode()
        text_name = digest(text)
        raw_name = text_name if draft.raw == text else digest(draft.raw)
        duplicate = self._duplicate(text_name, "" if draft.is_part else raw_name)
        if duplicate is not None and self._skip:
            self._result.skipped.append(Skipped(draft.name, duplicate[0]))
            return
        article = Article(
            uid=new_uid(), number=self._next_number(), outlet=self._outlet(draft.outlet), headline=draft.headline,
            byline=draft.byline, published=draft.published, published_precision=_precision(draft.published),
            language=draft.language, url=draft.url, retrieved_at=draft.retrieved_at, imported_filename=str(tidy(draft.name)),
            raw_sha256=raw_name, encoding=draft.encoding, had_bom=draft.had_bom, newline_style=draft.newline_style,
            text_sha256=text_name, char_count=len(draft.text), duplicate_of=duplicate[1] if duplicate else None,
        )  # fmt: skip
        self._portion.changes.append(created(article))
        self._portion.contents |= {text_name: text, raw_name: draft.raw}
        self._portion.articles += 1
        self._portion.size += len(text) + len(draft.raw)
        self._by_text.setdefault(text_name, article.uid)
        if not draft.is_part:
            self._by_bytes.setdefault(raw_name, article.uid)
        self._note(draft, article)

    def _note(self, draft: Draft, article: Article) -> None:
        code = article_code(article.number)
        self._result.imported.append(
            Imported(draft.name, article.uid, code, article.char_count, draft.encoding)
        )
        self._result.warnings += (ArticleWarning(draft.name, one.code, one.count) for one in draft.warnings)

    def _next_number(self) -> int:
        self._number += 1
        return self._number

    def _duplicate(self, text_name: str, raw_name: str) -> tuple[str, str] | None:
        """Return what a draft repeats, as a reason and the uid of the article."""
        if raw_name in self._by_bytes:
            return "same-bytes", self._by_bytes[raw_name]
        if text_name in self._by_text:
            return "same-text", self._by_text[text_name]
        return None

    def _outlet(self, name: str) -> str | None:
        """Return the outlet of that name; a new one is created with the first article that names it."""
        forms = folded_names(name)
        if not forms:
            return None
        if forms[0] not in self._outlets:
            outlet, changes = parties.find_or_new_outlet(self._session, name)
            self._portion.changes += changes
            self._outlets[forms[0]] = outlet.uid
        return self._outlets[forms[0]]


def _precision(published: str) -> str:
    found = parse_edtf(published) if published else None
    return found.precision if found else ""
