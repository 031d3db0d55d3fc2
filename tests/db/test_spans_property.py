"""Law of spans: the quote is the text between the offsets, whatever the text, through undo, reopening and migration."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app import articles, claims, labelling
from app.arabic.fold import fold
from app.arabic.words import trim
from app.problems import Rejected
from app.session import Session
from db import backup, integrity, migrations
from db.records import ClaimSpan
from db.store import Store
from tests.app.conftest import ME, store_article
from tests.app.hostile import hostile

_TRAPS = "😀 قَـــال\u00a0المتحدّث\u2028إن\r\n٣٣٧\u2029شخصًا \ufeff\u202eغادروا\u202c ا\u0653ا\u0654 👩\u200d👧 e\u0301"


def _holds(store: Store) -> int:
    spans = store.find(ClaimSpan)
    for span in spans:
        sha256 = store.rows(
            "SELECT a.text_sha256 FROM live_claim c JOIN live_article a ON a.uid = c.article WHERE c.uid = ?",
            (span.claim,),
        )[0][0]
        text = store.text(sha256)
        assert text[span.start : span.end] == span.quote
        assert text[max(0, span.start - 32) : span.start] == span.prefix
        assert text[span.end : span.end + 32] == span.suffix
    return len(spans)


def _spans(text: str, data: st.DataObject) -> list[tuple[int, int]]:
    assume(len(text) > 1)
    cuts = data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6, unique=True))
    ordered = sorted(cuts)
    pairs = list(zip(ordered[::2], ordered[1::2], strict=False))
    return [(start, end) for start, end in pairs if text[start:end].strip()]


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=40)
@given(
    text=st.one_of(hostile, st.just(_TRAPS), hostile.map(lambda tail: f"😀{_TRAPS}{tail}")), data=st.data()
)
def test_quotes_are_what_stands_there(text: str, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.isnad"
        session = Session.create(path, ME)
        try:
            article = store_article(session, text)
            stored = articles.text(session, article)
            spans = _spans(stored, data)
            assume(spans)
            action, uid = labelling.label(session, article, spans, "figure")
            session.perform(action)
            assert _holds(session.store) == len(spans)
            place = data.draw(st.sampled_from(_spans(stored, data) or [spans[0]]))
            try:
                moved = labelling.move_span(session, session.store.find(ClaimSpan, claim=uid)[0].uid, *place)
            except Rejected:
                assume(False)
            session.perform(moved)
            _holds(session.store)
            for step in (moved.inverse(), action.inverse(), action, moved):
                session.perform(step)
                _holds(session.store)
            shown = claims.context(session, uid)
            start = min(span.start for span in session.store.find(ClaimSpan, claim=uid))
            assert shown.text[shown.start :].startswith(stored[start : start + 1])
            session.close()
            session = Session.open(path, ME)
            assert _holds(session.store) == len(spans)
            assert list(integrity.check(session.store)) == []
        finally:
            session.close()


def test_quotes_survive_a_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "p.isnad"
    session = Session.create(path, ME)
    article = store_article(session, _TRAPS)
    stored = articles.text(session, article)
    for start in range(len(stored) - 4):
        if trim(stored, start, start + 4) == (start, start + 4):  # else it is the span of a neighbour
            session.perform(labelling.label(session, article, [(start, start + 4)], "cause")[0])
    session.close()
    steps = tmp_path / "steps"
    shutil.copytree(Path(str(migrations.FOLDER)), steps, ignore=shutil.ignore_patterns("__pycache__"))
    (steps / "m002.sql").write_text("CREATE TABLE later (a TEXT) STRICT;\n", encoding="utf-8")
    monkeypatch.setattr(migrations, "FOLDER", steps)
    store = Store.open(path, fold, backup.copy_closed)
    assert _holds(store) > 20
    assert list(integrity.check(store)) == []
    store.close()
