"""An open project in a temporary folder, with articles on request."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from app import labelling
from app.session import Identity, Session
from app.text_law import clean
from db import integrity
from db.changes import Action, created
from db.contents import digest
from db.ids import new_uid
from db.mapping import mapping
from db.queries import articles as queries
from db.records import KINDS, Article

ME = Identity("00000000-0000-7000-8000-000000000001", "نورس", "00000000-0000-7000-8000-0000000000d1")
OTHER = Identity("00000000-0000-7000-8000-000000000002", "سنديان", "00000000-0000-7000-8000-0000000000d2")
TEXT = (
    "قال المتحدث باسم البلدية إن نحو 337 شخصًا غادروا حيّ البساتين مساء الجمعة.\n"
    "ونفى المجلس المحلي ذلك، وقال إن العدد لا يتعدى ٤٠ عائلة.\n"
)


T = TypeVar("T")


def got(value: T | None) -> T:
    """Return what must be there."""
    assert value is not None
    return value


def store_article(session: Session, text: str = TEXT, **fields: object) -> str:
    """Clean a text, store it as an article and return its uid."""
    stored = clean(text).text
    data = stored.encode()
    record = Article(
        uid=new_uid(), number=queries.next_number(session.store), text_sha256=digest(data), char_count=len(stored),
        **fields,  # type: ignore[arg-type]
    )  # fmt: skip
    session.perform(Action("article.import", (created(record),)), {record.text_sha256: data})
    return record.uid


def store_claim(
    session: Session, article: str, span: tuple[int, int] = (0, 9), claim_type: str = "figure"
) -> str:
    """Label a claim and return its uid."""
    action, uid = labelling.label(session, article, [span], claim_type)
    session.perform(action)
    return uid


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Session]:
    """Yield a new project; at the end it must be sound."""
    session = Session.create(tmp_path / "p.isnad", ME, "مشروع")
    yield session
    if session.store._database is not None:
        findings = list(integrity.check(session.store))
        session.close()
        assert findings == []


@pytest.fixture
def article(project: Session) -> str:
    """Return the uid of an article of ``TEXT``."""
    return store_article(project)


@pytest.fixture
def there_and_back(project: Session) -> Callable[[Action], None]:
    """Return a function that performs an action, its inverse and it again, and compares all current rows."""

    def go(action: Action) -> None:
        before = current_rows(project)
        project.perform(action)
        after = current_rows(project)
        assert before != after
        project.perform(action.inverse())
        assert current_rows(project) == before
        project.perform(action)
        assert current_rows(project) == after

    return go


def current_rows(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Return the content of every live row: what undo must bring back."""
    return {
        table: session.store.rows(f"SELECT {mapping(kind).columns} FROM live_{table} ORDER BY uid")  # noqa: S608
        for table, kind in KINDS.items()
    }
