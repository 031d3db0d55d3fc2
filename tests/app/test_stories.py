"""Several stories in one file: seen by rules of signs and headings, split only when the reviewer asks."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import jobs
from app.importing.candidates import Candidate, candidates, preview, split
from app.importing.draft import Draft
from app.importing.run import import_candidates
from app.importing.stories import stories
from app.session import Session
from db.records import Article
from tests.app.hostile import hostile
from tests.app.sessions import new_session

_FLOOD = "ارتفع منسوب النهر مساء الأحد بعد يومين من المطر، وغمرت المياه السوق القديم في بلدة الصفصافة."
_SCHOOLS = "المحافظة تعلن تعليق الدراسة ثلاثة أيام في البلدة"
_CLOSED = "قالت المحافظة في بيان إن المدارس الإحدى عشرة في البلدة ستبقى مغلقة حتى صباح الأربعاء المقبل."
_ROAD = "إعادة فتح الطريق الشرقي أمام شاحنات الإغاثة فقط"
_OPEN = "وقال مسؤول الأشغال العامة إن الطريق الشرقي فُتح أمام شاحنات الإغاثة وحدها عند الساعة السادسة."


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with new_session(tmp_path) as opened:
        yield opened


def of_file(session: Session, path: Path) -> Candidate:
    (found,) = jobs.run(candidates(session, [path]))
    return found


def test_inner_headings_begin_stories() -> None:
    text = "\n".join((_FLOOD, _SCHOOLS, _CLOSED, "", _ROAD, _OPEN))
    found = stories(text)
    assert [(story.line, story.heading) for story in found] == [(1, ""), (2, _SCHOOLS), (5, _ROAD)]
    assert [text[story.start : story.end] for story in found] == [
        _FLOOD,
        f"{_SCHOOLS}\n{_CLOSED}",
        f"{_ROAD}\n{_OPEN}",
    ]


@pytest.mark.parametrize("rule", ["=====", "* * *", "———", "#####"])
def test_lines_of_signs_part_stories_and_belong_to_none(rule: str) -> None:
    text = f"{rule}\n{_FLOOD}\n{rule}\n{rule}\n{_CLOSED}\n{rule}\n"
    assert [text[story.start : story.end] for story in stories(text)] == [_FLOOD, _CLOSED]


@pytest.mark.parametrize(
    "text",
    [
        "",
        _FLOOD,
        f"{_SCHOOLS}\n\n{_CLOSED}",  # the headline of the one story
        f"{_FLOOD}\nتطورات ميدانية\n{_CLOSED}",  # too short: a cross-heading
        f"{_FLOOD}\n{_SCHOOLS}.\n{_CLOSED}",  # a sentence
        f"{_FLOOD}\n{_CLOSED}\n{_SCHOOLS}",  # nothing follows
    ],
)
def test_one_story_stays_one(text: str) -> None:
    assert len(stories(text)) <= 1


@given(st.lists(st.one_of(hostile, st.sampled_from([_FLOOD, _SCHOOLS, _CLOSED, "***", ""])), max_size=12))
def test_stories_hold_every_line_in_order_but_blank_ones_and_signs(pieces: list[str]) -> None:
    text = "\n".join(pieces)
    found = stories(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    kept = "".join(text[story.start : story.end] for story in found)
    for piece in (_FLOOD, _SCHOOLS, _CLOSED):
        assert kept.count(piece) == text.count(piece)


def test_a_file_is_split_only_when_asked_and_each_story_keeps_the_whole_file(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "bulletin.txt"
    raw = "\ufeff" + "\r\n".join((_FLOOD, _SCHOOLS, _CLOSED, _ROAD, _OPEN))
    path.write_bytes(raw.encode())
    whole = of_file(session, path)
    assert [(w.code, w.count) for w in whole.warnings] == [("several-stories", 3)]
    parts = jobs.run(split(session, replace(whole, outlet="وكالة السهل")))
    assert [part.headline for part in parts] == ["", _SCHOOLS, _ROAD]
    result = jobs.run(import_candidates(session, parts, skip_duplicates=True))
    assert [one.file for one in result.imported] == ["bulletin.txt"] * 3
    assert not result.skipped
    assert not result.warnings
    articles = sorted(session.store.find(Article), key=lambda article: article.number)
    assert [session.store.text(one.text_sha256) for one in articles] == [
        _FLOOD,
        f"{_SCHOOLS}\n{_CLOSED}",
        f"{_ROAD}\n{_OPEN}",
    ]
    assert {session.store.content(one.raw_sha256) for one in articles} == {path.read_bytes()}
    assert {one.duplicate_of for one in articles} == {None}
    assert len({one.outlet for one in articles}) == 1
    again = of_file(session, path)
    assert again.duplicate is not None
    assert again.duplicate.kind == "same-bytes"
    assert [p.duplicate.kind for p in jobs.run(split(session, again)) if p.duplicate] == ["same-text"] * 3


def test_a_story_is_previewed_alone_and_a_changed_file_is_not_taken(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "two.txt"
    path.write_text(f"{_FLOOD}\n***\n{_CLOSED}\n", encoding="utf-8")
    _, second = jobs.run(split(session, of_file(session, path)))
    shown = preview(second)
    assert isinstance(shown, Draft)
    assert shown.text == _CLOSED
    path.write_text(f"{_FLOOD}\n***\n{_OPEN}\n", encoding="utf-8")
    result = jobs.run(import_candidates(session, [second]))
    assert [one.reason for one in result.skipped] == ["file-changed"]
