"""The program reads along: two real articles worked off by the keys of an Arabic keyboard, and nothing but keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app import articles, claims, guesses, jobs, questions
from app.claims import ClaimDetail
from app.importing.run import import_files
from app.session import Identity, Session
from db.records import Claim, Dismissal
from tests import running
from tests.ui.arabic_keyboard import PLATFORM, press
from ui.application import Isnad
from ui.dialogs.counterparts import CounterpartsDialog
from ui.screens.reading.desk import ReadingDesk

PATIENCE = 30_000
ACCEPTED, DISMISSED, UNDONE = 10, 3, 2


@pytest.fixture
def program(qtbot, qapp) -> Iterator[Isnad]:
    with running.home(), running.program(qapp, running.installed(), platform=PLATFORM) as made:
        made.window.resize(1440, 900)
        with qtbot.waitSignal(made.window.painted):  # keys count from the first frame on
            made.window.show()
        made.window.activateWindow()
        yield made


@pytest.fixture
def project(program, shared, tmp_path) -> Path:
    """Return a closed project with two real articles about one event."""
    path: Path = tmp_path / "حلب.isnad"
    session = Session.create(path, Identity.of(program.preferences.values))
    chosen = sorted((shared / "seeds").glob("*.txt"))[1:3]
    jobs.run(import_files(session, chosen, published="2016-12-16"))
    session.close()
    return path


def session_of(program: Isnad) -> Session:
    assert program.projects.workspace is not None
    return program.projects.workspace.session


def desk_of(qtbot, program: Isnad) -> ReadingDesk:
    """Open both articles from the shelf and wait until the program has read them through."""
    qtbot.waitUntil(lambda: QApplication.activeWindow() is program.window)
    press("alt+1")
    desk = program.window.current_screen()
    assert isinstance(desk, ReadingDesk)
    for number in (1, 2):
        if len(desk.panes.shown()) < number:
            press(f"ctrl+shift+{number}")
    qtbot.waitUntil(lambda: not desk.suggesting.analyst.busy, timeout=PATIENCE)
    press("ctrl+1")
    return desk


def detail(session: Session, uid: str) -> ClaimDetail:
    found = claims.detail(session, uid)
    assert found is not None
    return found


def is_guessed(found: ClaimDetail) -> bool:
    return guesses.is_guessed(found.claim, (node.attribution for node in found.chain), found.figures)


def figures_left(desk: ReadingDesk) -> int:
    return sum(desk.suggesting.left(pane.uid) or 0 for pane in desk.panes.shown())


def accept(desk: ReadingDesk, session: Session, key: str) -> str:
    """Walk to the next open figure and label its clause; everything that is filled in is a guess."""
    press("f8")
    suggestion = desk.suggesting.current
    pane = desk.pane
    assert suggestion is not None
    assert pane is not None
    assert pane.view.selection == suggestion.clause
    press(key)
    made = detail(session, desk.claim)
    text = articles.text(session, made.claim.article)
    for span in made.spans:
        assert text[span.start : span.end] == span.quote
    (content,) = [span for span in made.spans if span.role == "content"]
    assert (content.start, content.end) == suggestion.clause
    assert made.figures
    assert all(figure.guessed for figure in made.figures)
    assert all(node.attribution.guessed for node in made.chain)
    return made.claim.uid


def test_ten_accepted_three_dismissed_two_undone_a_counterpart_tied(qtbot, program, project):  # noqa: PLR0915  (one story)
    assert program.projects.open(project)
    session, desk = session_of(program), desk_of(qtbot, program)
    before = figures_left(desk)
    assert before > ACCEPTED + DISMISSED

    made = []
    for number in range(ACCEPTED):
        made.append(accept(desk, session, "enter" if number % 2 else "1"))
        if number % 3 == 0:
            press("a")
        press("enter")
    assert len(set(made)) == ACCEPTED == len(session.store.find(Claim))
    assert {detail(session, uid).claim.claim_type for uid in made} == {"figure"}
    for number, uid in enumerate(made):
        assert is_guessed(detail(session, uid)) == (number % 3 != 0)
    assert sum(bool(detail(session, uid).chain) for uid in made) > ACCEPTED / 2

    worked = figures_left(desk)
    assert worked <= before - ACCEPTED
    places = []
    for _ in range(DISMISSED):
        press("f8")
        suggestion = desk.suggesting.current
        assert suggestion is not None
        places.append((suggestion.start, suggestion.end))
        press("delete")
    assert figures_left(desk) == worked - DISMISSED
    for _ in range(UNDONE):
        press("ctrl+z")
    assert figures_left(desk) == worked - DISMISSED + UNDONE
    (dismissed,) = session.store.find(Dismissal)
    assert (dismissed.start, dismissed.end) == places[0]
    current = desk.suggesting.current
    assert current is not None
    assert (current.start, current.end) == places[1]

    # What the other article says of the same thing, tied to one question.
    press("shift+f7")
    mine = desk.claim
    assert mine in made
    press("f9")
    (dialog,) = [each for each in program.window.findChildren(CounterpartsDialog) if each.isVisible()]
    qtbot.waitUntil(lambda: not dialog.busy, timeout=PATIENCE)
    hit = dialog.hits()[0]
    assert hit.article_uid != detail(session, mine).claim.article
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    press("enter")
    qtbot.waitUntil(lambda: len(questions.rows(session)) == 1, timeout=PATIENCE)
    program.window.activateWindow()  # which the offscreen platform leaves to the program
    (row,) = questions.rows(session)
    asked = questions.detail(session, row.question.uid)
    assert asked is not None
    tied = [answer.claim for answer in asked.answers]
    assert mine in tied
    assert {detail(session, uid).claim.article for uid in tied} == {
        detail(session, mine).claim.article,
        hit.article_uid,
    }
    claims_now = len(session.store.find(Claim))
    left = figures_left(desk)

    # All of it is there again on the next day.
    program.projects.close()
    assert program.projects.open(project)
    session, desk = session_of(program), desk_of(qtbot, program)
    assert figures_left(desk) == left
    assert len(session.store.find(Claim)) == claims_now
    assert [row.uid for row in session.store.find(Dismissal)] == [dismissed.uid]
