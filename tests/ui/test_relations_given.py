"""A relation that a person sets stands as given on the screen, in the workbook and in the report, with its comparability."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import claims, figures, jobs, vocabularies
from app.comparing import relations
from app.comparing.matrix import Matrix, Row, matrix, sign_of
from app.comparing.ranges import ranges
from app.comparing.relations import Said
from app.export_options import ExportOptions
from app.reporting.page import export_html
from app.reporting.report import report
from db.records import ClaimRelation
from tests import sample_project
from tests.app.exported import table, write
from tests.ui.arabic_keyboard import press
from tests.ui.team_desk import Work, at_work
from tests.ui.test_compare_screen import asked, matrix_of, signs
from ui import bidi, language
from ui.screens.compare.screen import CompareScreen
from ui.screens.compare.strip import RELATIONS, PairStrip

CODES = vocabularies.codes("claim_claim")
COMPARABLE = ("", *vocabularies.codes("comparability"))
GIVEN = [(relation, COMPARABLE[at % len(COMPARABLE)]) for at, relation in enumerate(CODES)]
GIVEN += [("contradicts", code) for code in COMPARABLE]


@pytest.fixture
def work(qtbot, tmp_path) -> Iterator[Work]:
    with at_work(qtbot, tmp_path, CompareScreen) as made:
        yield made


def test_the_keys_are_all_the_relations_there_are():
    assert sorted(RELATIONS) == sorted(CODES)


@pytest.mark.parametrize(("relation", "comparability"), GIVEN)
def test_the_screen_shows_it_as_given(work, relation, comparability):
    question, (one, other) = asked(work, 337, 194)
    said = Said(relation, comparability, rationale="رأي اللجنة")
    work.workspace.editor.do(relations.relate(work.session, other, one, said, question))
    (row,) = work.session.store.find(ClaimRelation)
    assert (row.relation, row.comparability, row.rationale) == (relation, comparability, "رأي اللجنة")
    assert signs(work)[:2] == [sign_of(relation)] * 2
    assert all(cell.confirmed for cell in matrix_of(work).model.row(0).cells[:2])
    strip = matrix_of(work).strip
    assert strip.relation.code() == relation
    assert strip.rationale.text() == "رأي اللجنة"
    if comparability:
        assert vocabularies.label("comparability", comparability, "ar") in strip._reason.text()
    press("enter")  # confirmed as it stands: it stays as it is
    (again,) = work.session.store.find(ClaimRelation)
    assert (again.relation, again.comparability, again.rationale) == (relation, comparability, "رأي اللجنة")


def test_what_was_set_for_every_question_is_confirmed_without_a_second_row_and_taken_back_where_it_is_shown(
    work,
):
    question, (one, other) = asked(work, 337, 194)
    said = Said("contradicts", "same", same_origin=True, rationale="رأي اللجنة")
    work.workspace.editor.do(relations.relate(work.session, one, other, said))
    strip = matrix_of(work).strip
    assert "every question" in _english(strip)
    press("enter")
    (row,) = work.session.store.find(ClaimRelation)
    assert (row.question, row.relation, row.same_origin) == (None, "contradicts", True)
    press("7")
    press("enter")
    assert {each.question for each in work.session.store.find(ClaimRelation)} == {None, question}
    assert signs(work)[:2] == ["relay_variant"] * 2
    assert "every question" not in _english(strip)
    work.workspace.editor.undo()
    assert signs(work)[:2] == ["contradicts"] * 2
    work.workspace.editor.redo()
    for left in ([None], []):
        QTest.mouseClick(strip.remove, Qt.MouseButton.LeftButton)
        assert [each.question for each in work.session.store.find(ClaimRelation)] == left
    assert not strip.remove.isVisible()


def _english(strip: PairStrip) -> str:
    """Return who set the relation, in English."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    language.apply(app, "en")
    said = strip._reason.text()
    language.apply(app, "ar")
    return said


@pytest.mark.parametrize(
    ("fields", "expected"),
    [({}, ""), ({"population": "civilians"}, "different_population"), ({"figure_status": "planned"}, "different_status"),
     ({"scope_text": "المدينة كلها"}, "different_scope"), ({"as_of_date": "2016-12-20"}, "different_as_of")],
)  # fmt: skip
def test_what_is_called_incomparable_by_hand_says_what_differs(work, fields: dict[str, Any], expected: str):
    _, (one, _other) = asked(work, 337, 194)
    detail = claims.detail(work.session, one)
    assert detail is not None
    if fields:
        work.workspace.editor.do(figures.edit_figure(work.session, detail.figures[0].uid, **fields))
    press(str(1 + RELATIONS.index("not_comparable")))
    press("enter")
    (row,) = work.session.store.find(ClaimRelation)
    assert (row.relation, row.comparability) == ("not_comparable", expected)


def pair(whole: Matrix) -> tuple[Row, Any]:
    """Return a question with figures, and two of its answers that nobody has related."""
    row = next(
        row
        for row in whole.rows
        if row.question.kind == "quantity" and any(not link.given for link in row.links)
    )
    return row, next(link for link in row.links if link.given is None)


def test_workbook_and_report_say_it_as_given(tmp_path: Path):
    session = sample_project.copy(tmp_path / "sample.isnad")
    row, link = pair(matrix(session))
    for relation, comparability in GIVEN:
        said = Said(relation, comparability, rationale="رأي اللجنة")
        one, other = link.one.claim.uid, link.other.claim.uid
        action = relations.relate(session, one, other, said, row.question.uid)
        session.perform(action)
        name = vocabularies.label("claim_claim", relation, "ar")
        differs = vocabularies.label("comparability", comparability, "ar") if comparability else ""
        found = next(
            each for each in jobs.run(report(session, ExportOptions())).questions if each.code == row.code
        )
        (told,) = [each for each in found.related if (each.one.claim, each.other.claim) == (one, other)]
        assert (told.said, told.sign) == (name, sign_of(relation))
        about = bidi.strip_isolates(told.about)
        assert about.split(" · ")[:-2] == ([differs] if differs else [])
        assert about.endswith("نورس · رأي اللجنة")
        chart = ranges(session, row.question.uid)
        (drawn,) = [
            each for each in chart.links if {each.one.claim.uid, each.other.claim.uid} == {one, other}
        ]
        assert (drawn.relation, drawn.comparability) == (relation, comparability)
    book, page = tmp_path / "book.xlsx", tmp_path / "report.html"
    write(session, book)
    (line,) = [each for each in table(book, "relations", data_only=True) if each["rationale"] == "رأي اللجنة"]
    assert (line["claim_a"], line["claim_b"]) == (link.one.code, link.other.code)
    assert (line["pair_relation"], line["comparability"] or "") == (name, differs)
    assert line["set_by"] == "نورس"
    jobs.run(export_html(session, page, ExportOptions()))
    text = bidi.strip_isolates(page.read_text(encoding="utf-8"))
    assert f'<span class="sign {told.sign}">{name}</span>' in text
    assert f"<small>{about}</small>" in text
    session.close()
