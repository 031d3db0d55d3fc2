"""Everything a line may refer to: what the file itself declares, what the project has, what was made on the way."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from app.codes import article_code, event_code, question_code
from app.edits import add, folded_names
from app.edits import new as checked
from app.interchange.lines import Line, text_of
from app.interchange.spool import Spool
from app.problems import Rejected
from app.session import Session
from db.changes import Change, created, removed
from db.ids import new_uid
from db.queries import interchange as queries
from db.records import (
    Actor,
    Article,
    Claim,
    Event,
    Label,
    LabelScheme,
    Outlet,
    Position,
    Question,
    Record,
    Referent,
    Reviewer,
    WordEntry,
)

R = TypeVar("R", bound=Record)

_SMALL: tuple[type[Record], ...] = (
    *(Reviewer, Outlet, Actor, Event, LabelScheme, Label),
    *(Question, Position, Referent, WordEntry),
)
_MISSING = {
    Reviewer: "unknown-reviewer",
    Outlet: "unknown-outlet",
    Actor: "unknown-actor",
    Event: "unknown-event",
    Article: "unknown-article",
    LabelScheme: "unknown-label",
    Label: "unknown-label",
    Claim: "unknown-claim",
    Question: "unknown-question",
    Position: "unknown-position",
    Referent: "unknown-referent",
}
_TEXTS = 8


class Known:
    """The rows of the project and of the file, found by id, uid, code or name; collects the changes of one line."""

    def __init__(self, session: Session, spool: Spool) -> None:
        self.session = session
        self.spool = spool
        self.changes: list[Change] = []
        self.contents: dict[str, bytes] = {}
        self.by_text: dict[str, str] = {}
        self._uids: dict[int, str] = {}
        self._ids: dict[tuple[type[Record], str], str] = {}
        self._declared: dict[tuple[type[Record], str], str] = {}
        self._names: dict[tuple[type[Record], str], str] = {}
        self._folded: dict[tuple[type[Record], str], str] = {}
        self._rows: dict[str, Record] = {}
        self._texts: OrderedDict[str, str] = OrderedDict()
        for kind in _SMALL:
            for record in session.store.find(kind):
                self._rows[record.uid] = record
                self.name(kind, record.uid, names_of(record))
        self._name_articles()

    def _name_articles(self) -> None:
        for uid, number, file, sha256 in queries.article_places(self.session.store):
            self._ids[Article, uid] = uid
            self._ids.setdefault((Article, article_code(number)), uid)
            self._names.setdefault((Article, file), uid)
            self.by_text.setdefault(sha256, uid)

    # -- naming ----------------------------------------------------------------------------------------------------

    def declare(self, line: Line, kind: type[Record], uid: str, names: Sequence[str] = ()) -> None:
        """Note which row a line speaks of, and by which id and names other lines may call it."""
        self._uids[line.number] = uid
        self._ids[kind, uid] = uid
        if handle := text_of(line.values, "id"):
            if self._ids.get((kind, handle), uid) != uid:
                raise Rejected("duplicate-id", id=handle)
            self._ids[kind, handle] = uid
        for name in filter(None, names):
            self._declared.setdefault((kind, name), uid)
            for form in folded_names(name):
                self._declared.setdefault((kind, form), uid)

    def name(self, kind: type[Record], uid: str, names: Sequence[str]) -> None:
        """Let a row be found by names; the first to carry a name keeps it."""
        for name in names:
            if name:
                self._names.setdefault((kind, name), uid)
                for form in folded_names(name):
                    self._folded.setdefault((kind, form), uid)

    def is_declared(self, line: Line) -> bool:
        """Whether it is known which row ``line`` speaks of."""
        return line.number in self._uids

    def uid_of(self, line: Line) -> str:
        """Return the row that ``line`` speaks of."""
        return self._uids[line.number]

    def find(self, kind: type[Record], handle: str) -> str | None:
        """Return the uid of the row called so: by id, uid or code, then by name; rows of the file come first."""
        if found := self._ids.get((kind, handle)):
            return found
        if isinstance(self._rows.get(handle), kind):
            return handle
        form = next(iter(folded_names(handle)), "")
        return (
            self._declared.get((kind, handle))
            or self._declared.get((kind, form))
            or self._names.get((kind, handle))
            or self._folded.get((kind, form))
        )

    def need(self, kind: type[Record], handle: str) -> str:
        """Return the uid of the row called so, or refuse: unknown-article, unknown-event and the like."""
        found = self.find(kind, handle)
        if found is None:
            raise Rejected(_MISSING[kind], id=handle, name=handle)
        return found

    # -- rows ------------------------------------------------------------------------------------------------------

    def row(self, kind: type[R], uid: str) -> R | None:
        """Return a row as it is now: changed by an earlier line, or as in the project."""
        found = self._rows.get(uid)
        if found is None:
            return self.session.store.get(kind, uid)
        return found if isinstance(found, kind) else None

    def rows(self, kind: type[R]) -> Iterable[R]:
        """Return the rows of a small kind as they are now."""
        return (row for row in self._rows.values() if isinstance(row, kind))

    def put(self, record: R, *, keep: bool = True) -> R:
        """Ask for ``record`` as the new state of its row; nothing happens when it is so already.

        ``keep`` remembers it for later lines, which only rows that they may refer to need.
        """
        before = self.row(type(record), record.uid)
        after = checked(record)
        if before != after:
            self.changes.append(Change(before, after) if before else created(after))
        if keep:
            self._rows[record.uid] = after
        return after

    def put_list(self, wanted: Sequence[R], there: Sequence[R]) -> None:
        """Ask for exactly ``wanted`` in the place of ``there``: what hangs on one row."""
        old = {record.uid: record for record in there}
        for record in wanted:
            before = old.pop(record.uid, None)
            if before is None:
                self.changes.append(add(record))
            elif (after := checked(record)) != before:
                self.changes.append(Change(before, after))
        self.changes += map(removed, old.values())

    def take(self) -> tuple[list[Change], dict[str, bytes]]:
        """Return and forget what the last line asked for."""
        taken = self.changes, self.contents
        self.changes, self.contents = [], {}
        return taken

    def party(self, kind: type[Actor] | type[Outlet], name: str, **fields: Any) -> str:  # noqa: ANN401
        """Return the actor or outlet of that name, made when nobody goes by it."""
        found = self.find(kind, name)
        if found is None:
            if not folded_names(name):
                raise Rejected("no-name")
            found = self.put(kind(uid=new_uid(), name_ar=" ".join(name.split()), **fields)).uid
            self.name(kind, found, (name,))
        return found

    def text(self, article: Article) -> str:
        """Return the text of an article of the project or of the file."""
        name = article.text_sha256
        if name not in self._texts:
            data = self.spool.content(name)
            self._texts[name] = self.session.store.text(name) if data is None else data.decode()
            if len(self._texts) > _TEXTS:
                self._texts.popitem(last=False)
        self._texts.move_to_end(name)
        return self._texts[name]


def names_of(record: Record) -> tuple[str, ...]:
    """Return what a row may be called besides its uid."""
    if isinstance(record, Outlet | Actor):
        return record.name_ar, record.name_en, *record.aliases
    if isinstance(record, Event):
        return record.title_ar, event_code(record.number)
    if isinstance(record, Question):
        return record.text_ar, question_code(record.number)
    if isinstance(record, Reviewer):
        return (record.display_name,)
    if isinstance(record, LabelScheme):
        return (record.code,)
    return ()
