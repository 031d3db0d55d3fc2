"""One passage against the whole project, through the index."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import articles
from app.importing.run import import_files
from app.jobs import Progress, run
from app.problems import Rejected
from app.session import Session
from app.suggesting.archive import counterparts
from tests.app.sessions import new_session

FIRE = "أخمدت فرق الإطفاء حريقًا اندلع في مستودع للأخشاب بالمنطقة الصناعية في مدينة الريحان، وأصيب ثلاثة عمال بحروق."
SAME = "وأصيب ثلاثة من العمال بحروق في الحريق الذي اندلع بمستودع الأخشاب في المنطقة الصناعية بالريحان قبل إخماده."
CROWD = [
    f"افتتح رئيس البلدية الحديقة رقم {number} في حي الزهور، ثم شكر العاملين. وقال إن العمل في المدينة مستمر منذ سنوات."
    for number in range(30)
]


def imported(session: Session, folder: Path, *texts: str) -> list[str]:
    paths = []
    for number, text in enumerate(texts):
        paths.append(folder / f"{number:03}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    run(import_files(session, paths))
    rows = {row.imported_filename: row.uid for row in articles.rows(session)}
    return [rows[path.name] for path in paths]


def test_the_passage_is_found_among_all_articles(tmp_path: Path) -> None:
    with new_session(tmp_path) as session:
        uids = imported(session, tmp_path, FIRE, *CROWD, f"عقدت اللجنة اجتماعها الدوري.\n{SAME}")
        best = run(counterparts(session, uids[0], 10))[0]
        assert (best.article_uid, best.quote) == (uids[-1], SAME)
        assert articles.text(session, best.article_uid)[best.start : best.end] == SAME
        assert best.counterpart.score > 0.4


def test_the_article_itself_is_no_answer_and_limits_hold(tmp_path: Path) -> None:
    with new_session(tmp_path) as session:
        uids = imported(session, tmp_path, f"{FIRE}\n{SAME}", *CROWD)
        assert uids[0] not in {hit.article_uid for hit in run(counterparts(session, uids[0], 10))}
        assert len(run(counterparts(session, uids[3], 10, limit=2))) == 2


def test_odd_articles_find_nothing_and_gone_ones_are_said(tmp_path: Path) -> None:
    with new_session(tmp_path) as session:
        uids = imported(session, tmp_path, "… ! ؟", f"{'ا' * 5_000} 12", '"OR" NEAR( * ^ : -', FIRE)
        for uid in uids[:3]:
            assert run(counterparts(session, uid, 3)) == []
        with pytest.raises(Rejected, match="gone"):
            run(counterparts(session, "none", 0))


def test_work_is_reported_and_can_be_left(tmp_path: Path) -> None:
    with new_session(tmp_path) as session:
        uids = imported(session, tmp_path, FIRE, SAME, *CROWD)
        job = counterparts(session, uids[0], 10)
        assert isinstance(next(job), Progress)
        job.close()
        assert run(counterparts(session, uids[0], 10))[0].quote == SAME
