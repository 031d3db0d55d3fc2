"""A working hour without the mouse, under an Arabic keyboard: ten claims, a chain, a figure, events, all undone and redone."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app import articles, claims
from app.arabic.sentences import sentences
from db.records import KINDS, Claim, ClaimSpan, Record
from tests.ui.arabic_keyboard import press, type_text
from tests.ui.reading_desk import AtWork, at_work
from ui.screens.reading.pane import Pane

TYPES = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-", "=")


def active(work: AtWork) -> Pane:
    """Return the pane worked in."""
    pane = work.desk.pane
    assert pane is not None
    return pane


def select_sentence(work: AtWork) -> tuple[int, int]:
    """Widen from the caret by Space until a whole sentence is selected."""
    view = active(work).view
    wanted = next(span for span in sentences(view.text) if span[0] <= view.caret <= span[1] - 1)
    for _ in range(3):
        press("space")
        if view.selection == wanted:
            return wanted
    raise AssertionError(f"{view.selected_text!r} is not the sentence {view.text[slice(*wanted)]!r}")


def rows(work: AtWork) -> dict[str, list[Record]]:
    """Return every current row of the project."""
    return {
        table: sorted(work.session.store.find(kind), key=lambda row: row.uid) for table, kind in KINDS.items()
    }


def test_a_working_hour_by_keyboard_alone(qtbot, tmp_path):  # noqa: PLR0915  (one story)
    with at_work(qtbot, tmp_path, labelled=False) as work:
        before = rows(work)
        press("ctrl+shift+1")
        pane = active(work)
        assert pane.uid == work.made.articles[0]
        assert QApplication.focusWidget() is pane.view

        labelled = []
        for key in TYPES[:6]:
            labelled.append(select_sentence(work))
            press(key)
            press("ctrl+left")
        press("ctrl+shift+2")
        assert active(work).uid == work.made.articles[1]
        for key in TYPES[6:]:
            labelled.append(select_sentence(work))
            press(key)
            press("ctrl+left")
        made = work.session.store.find(Claim)
        assert len(made) == 12
        assert [claim.claim_type for claim in made] == [label.code for label in work.desk.labels.types()]
        for claim, span in zip(made, labelled, strict=True):
            text = articles.text(work.session, claim.article)
            (stored,) = work.session.store.find(ClaimSpan, claim=claim.uid)
            assert (stored.start, stored.end) == span
            assert stored.quote == text[slice(*span)]

        # The last one labelled is current: name its claimant, give a figure, link it to two events.
        assert work.desk.claim == made[-1].uid
        press("f3")
        type_text("لجنة الحي")
        press("escape")
        press("enter")
        assert QApplication.focusWidget() is active(work).view
        press("shift+f3")
        type_text("غرفة")
        press("escape")
        press("enter")
        press("q")
        type_text("٩٥٠")
        press("enter")
        assert QApplication.focusWidget() is active(work).view
        for letters in ("إخلاء", "بوابة"):
            press("e")
            type_text(letters)
            press("enter")
            assert QApplication.focusWidget() is active(work).view
        press("c")
        detail = claims.detail(work.session, made[-1].uid)
        assert detail is not None
        assert [(node.attribution.role, node.actor.name_ar) for node in detail.chain] == [
            ("claimant", "لجنة الحي"),
            ("relay", "غرفة"),
        ]
        assert [figure.value for figure in detail.figures] == [950]
        assert {linked.event.uid for linked in detail.links} == set(work.made.events)
        assert detail.claim.confidence == "high"

        # Repeat the chain for the claim before, from its place in the text.
        press("shift+f7")
        assert work.desk.claim == made[-2].uid
        press("f7")
        assert work.desk.claim == made[-1].uid

        after = rows(work)
        steps = work.workspace.editor.stack.count()
        for _ in range(steps):
            press("ctrl+z")
        assert rows(work) == before
        assert not work.desk.claim
        assert not pane.claims()
        for _ in range(steps):
            press("ctrl+shift+z")
        assert rows(work) == after
        assert len(pane.claims()) == 6
