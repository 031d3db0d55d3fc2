"""Guesses in the claims table: marked under their words, named in a column of their own, found by a filter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage

from app import claim_list, guesses
from db.changes import Action, Change
from db.records import Attribution, Claim
from tests import claims_window
from tests.claims_window import Claims
from tests.ui.test_claims_screen import column, shown
from ui import language, theme
from ui.screens.claims.clipboard import with_attribution


@pytest.fixture
def at_work(qapp, qtbot, tmp_path):
    theme.apply(qapp, "light")
    language.apply(qapp, "ar")
    with claims_window.opened(tmp_path, platform="xcb") as opened:
        opened.window.resize(1440, 900)
        opened.window.show()
        qtbot.waitUntil(lambda: not opened.screen.reader.pending)
        yield opened
        qtbot.wait(1)


def cell(at_work: Claims, row: int, code: str) -> QImage:
    """Return the picture of one cell."""
    table, at = at_work.screen.table, column(at_work, code)
    view = table.viewport()
    corner = QPoint(table.columnViewportPosition(at), table.rowViewportPosition(row))
    rect = QRect(corner, table.visualRect(table.model().index(row, at)).size())
    return view.grab(rect).toImage()


def guess(at_work: Claims, uid: str) -> None:
    """Make the place and the claimant of a claim guesses."""
    store = at_work.session.store
    claim = store.get(Claim, uid)
    assert claim is not None
    nodes = store.find(Attribution, claim=uid, role="claimant")
    changes = (
        Change(claim, replace(claim, guessed=("place_text",))),
        *(Change(node, replace(node, guessed=True)) for node in nodes),
    )
    assert at_work.workspace.editor.do(Action("claim.edit", changes))


def test_a_guess_is_marked_until_it_is_confirmed(at_work, qtbot) -> None:
    uid = shown(at_work)[0]
    plain = cell(at_work, 0, "claimant")
    guess(at_work, uid)
    qtbot.waitUntil(lambda: bool(at_work.screen.model.row_at(0).guessed))
    marked = cell(at_work, 0, "claimant")
    assert marked != plain
    line = [
        at_work.screen.model.columns[at].text(at_work.screen.model.row_at(0))
        for at in (column(at_work, "guessed"),)
    ]
    assert all("القائل" in words and "المكان" in words for words in line)
    assert at_work.workspace.editor.do(guesses.confirm(at_work.session, uid))
    qtbot.waitUntil(lambda: not at_work.screen.model.row_at(0).guessed)
    assert cell(at_work, 0, "claimant") == plain


def test_copied_words_say_that_the_speaker_is_guessed(at_work, qtbot) -> None:
    uid = shown(at_work)[0]
    (row,) = claim_list.rows_of(at_work.session, [uid])
    assert "تخمين" not in with_attribution([row])
    guess(at_work, uid)
    (row,) = claim_list.rows_of(at_work.session, [uid])
    assert f"{row.claimant} (تخمين لم يُعتمد)" in with_attribution([row])


def test_claims_with_guesses_are_counted_and_found(at_work, qtbot) -> None:
    everything = shown(at_work)
    counted = at_work.screen.panel._rows["guessed", ""]
    guess(at_work, everything[3])
    qtbot.waitUntil(lambda: counted.accessibleName().endswith("1"))
    at_work.screen.chosen.set("guessed", "", on=True)
    qtbot.waitUntil(lambda: shown(at_work) == [everything[3]])
    assert claim_list.facets(at_work.session).guessed == 1
    assert at_work.workspace.editor.do(guesses.confirm(at_work.session, everything[3]))
    qtbot.waitUntil(lambda: shown(at_work) == [])
