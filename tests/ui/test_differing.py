"""Figures that do not fit on the desk: framed when suggested, filled when confirmed, told in tool tip and line."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from app.comparing import relations
from app.comparing.relations import Said
from app.suggesting import suggestions
from tests.app.conftest import got
from tests.ui.arabic_keyboard import press
from tests.ui.reading_desk import AtWork, at_work
from tests.ui.test_aligning import side_by_side
from ui.dialogs.counterparts import CounterpartsDialog
from ui.screens.reading.pane import Pane
from ui.widgets.article_view import BoxedMark
from ui.widgets.list_row import SECOND
from ui.widgets.text import Text

_CRASH = "انقلبت حافلة تقل عمال مصنع النسيج على الطريق الجبلي قرب بلدة الزعرور"
_ONE = f"سطر قصير.\n{_CRASH}، ما أدى إلى مقتل تسعة أشخاص."
_OTHER = f"{_CRASH} صباح اليوم. وأدى الحادث إلى مقتل 14 شخصا."

_RELAYED = (
    "أعلن مركز التنسيق أن أكثر من 4500 مسلح و337 مصابا غادروا الأحياء الشرقية ضمن 9500 شخص تم إجلاؤهم أمس."
)


@contextmanager
def two_accounts(qtbot, folder: Path):
    with at_work(qtbot, folder) as work:
        panes = side_by_side(qtbot, work, folder, _ONE, _OTHER)
        settled(qtbot, work)
        yield work, *panes


def settled(qtbot, work: AtWork) -> None:
    analyst, differing = work.desk.suggesting.analyst, work.desk.differing
    qtbot.waitUntil(lambda: not analyst.busy and not differing.busy, timeout=20_000)


def boxes(pane: Pane) -> dict[str, tuple[str, bool]]:
    """Return tone and filling of the frames by the words they stand around."""
    layer = pane.view._boxes
    marks = {mark for paragraph in range(len(pane.view.document)) for mark, _ in layer.on(paragraph)}
    assert all(isinstance(mark, BoxedMark) for mark in marks)
    return {pane.view.text[mark.start : mark.end]: (mark.tone, mark.filled) for mark in marks}


def claim_on(work: AtWork, pane: Pane, words: str) -> str:
    start = pane.view.text.index(words)
    findings = got(work.desk.suggesting.findings(pane.uid))
    place = [(start, start + len(words))]
    action, uid = suggestions.label_with_guesses(work.session, pane.uid, place, "figure", findings)
    assert work.workspace.editor.do(action)
    return uid


def test_figures_that_do_not_fit_are_framed_in_both_articles(qtbot, tmp_path) -> None:
    with two_accounts(qtbot, tmp_path) as (_work, one, other):
        assert boxes(one) == {"تسعة أشخاص": ("conflict", False)}
        assert boxes(other) == {"14 شخصا": ("conflict", False)}


def test_a_tool_tip_says_how_and_why(qtbot, tmp_path) -> None:
    with two_accounts(qtbot, tmp_path) as (_work, one, other):
        at = _ONE.index("تسعة")
        point = one.view.rects(at, at + 4)[0].center().toPoint()
        event = QHelpEvent(QEvent.Type.ToolTip, point, one.view.viewport().mapToGlobal(QPoint(0, 0)))
        QApplication.sendEvent(one.view.viewport(), event)
        assert "رقمان مختلفان في المسألة نفسها" in QToolTip.text()
        assert "14 شخصا" in QToolTip.text()
        assert other.article is not None
        assert other.article.code in QToolTip.text()
        QToolTip.hideText()


def test_the_line_of_the_current_suggestion_says_it_too(qtbot, tmp_path) -> None:
    with two_accounts(qtbot, tmp_path) as (work, one, _other):
        one.view.setFocus()
        press("f8")
        assert work.desk.line.isVisible()
        assert "رقمان مختلفان" in work.desk.line.words()


def test_a_relation_that_a_person_sets_fills_the_frame_or_takes_it_away(qtbot, tmp_path) -> None:
    with two_accounts(qtbot, tmp_path) as (work, one, other):
        mine, theirs = claim_on(work, one, "مقتل تسعة أشخاص"), claim_on(work, other, "مقتل 14 شخصا")
        settled(qtbot, work)
        assert boxes(one) == {"تسعة أشخاص": ("conflict", False)}
        work.workspace.editor.do(relations.relate(work.session, mine, theirs, Said("updates")))
        settled(qtbot, work)
        assert boxes(one) == {"تسعة أشخاص": ("update", True)}
        assert "مؤكَّد" in work.desk.differing.words(one.uid, 0, len(_ONE))
        work.workspace.editor.undo()
        settled(qtbot, work)
        assert boxes(other) == {"14 شخصا": ("conflict", False)}
        work.workspace.editor.do(relations.relate(work.session, mine, theirs, Said("not_comparable")))
        settled(qtbot, work)
        assert boxes(one) == boxes(other) == {}


def test_the_list_of_counterparts_says_which_figures_do_not_fit(qtbot, tmp_path) -> None:
    with at_work(qtbot, tmp_path) as work:
        one, other = side_by_side(qtbot, work, tmp_path, _RELAYED, _RELAYED.replace("337", "377"))
        one.view.setFocus()
        press("f9")
        (dialog,) = [each for each in work.desk.window().findChildren(CounterpartsDialog) if each.isVisible()]
        qtbot.waitUntil(lambda: bool(dialog.hits()) and not dialog.busy, timeout=20_000)
        row = next(at for at, hit in enumerate(dialog.hits()) if hit.article_uid == other.uid)
        dialog.list.setCurrentRow(row)
        assert dialog.list.item(row).data(SECOND).startswith("خلاف نقل")
        told = [text.text() for text in dialog.findChildren(Text) if text.isVisible()]
        assert any("كلام واحد نُقل مرتين" in each for each in told)
        dialog.reject()


def test_frames_go_with_the_suggestions_and_with_the_other_article(qtbot, tmp_path) -> None:
    with two_accounts(qtbot, tmp_path) as (work, one, other):
        work.actions.trigger("suggestion.toggle")
        assert boxes(one) == boxes(other) == {}
        work.actions.trigger("suggestion.toggle")
        settled(qtbot, work)
        assert set(boxes(one)) == {"تسعة أشخاص"}
        work.desk.close_pane(other)
        settled(qtbot, work)
        assert boxes(one) == {}


def test_bands_of_one_passage_are_joined_across_the_splitter(qtbot, tmp_path) -> None:
    with two_accounts(qtbot, tmp_path) as (work, one, other):
        at = _ONE.index(_CRASH)
        one.view.select(at, at)
        press("f5")
        joint = work.desk.panes.handle(1)
        qtbot.waitUntil(lambda: bool(joint.trapezium()), timeout=20_000)
        left, right = joint.neighbours()
        assert (left, right) == (other, one)  # read from right to left
        edges = left.view.band_edges, right.view.band_edges
        assert None not in edges
        heights = [point.y() for point in joint.trapezium()]
        top = left.view.viewport().mapTo(work.desk.panes, QPoint(0, 0)).y()
        assert heights == [top + edges[0][0], top + edges[1][0], top + edges[1][1], top + edges[0][1]]
        assert heights[0] < heights[1]
        picture = joint.grab().toImage()
        band, look = (edges[0][0] + edges[1][1]) // 2 + top, one.view.look
        ratio = joint.devicePixelRatioF()
        assert picture.pixelColor(int(3 * ratio), int(band * ratio)).name() == look.aligned.lower()
        assert (
            picture.pixelColor(int(3 * ratio), int((heights[2] + 40) * ratio)).name() != look.aligned.lower()
        )
        press("f5")
        qtbot.waitUntil(lambda: joint.trapezium() == [])
