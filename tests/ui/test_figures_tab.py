"""Figures of a question on one axis: marks walked through by arrows, what stands outside, the lead's figure."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import chains, claims, figures, questions
from app.chains import NodeDraft
from db.records import EventFigure
from tests.app.conftest import got
from tests.ui.arabic_keyboard import press, type_text
from tests.ui.team_desk import Work, at_work
from ui import bidi, language, theme
from ui.screens.compare.figures_editor import LeadDialog
from ui.screens.compare.figures_lines import Line, brackets
from ui.screens.compare.figures_picture import picture
from ui.screens.compare.figures_plot import Shape
from ui.screens.compare.screen import CompareScreen

DAY = "2019-03-15"


@pytest.fixture
def work(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen) as made:
        made.screen.show_tab("figures")
        yield made


def tab_of(work: Work) -> Any:
    return work.screen.tab("figures")


def asked(
    work: Work, *given: dict[str, Any], text: str = "كم شخصًا أُجلي؟", **of: Any
) -> tuple[str, list[str]]:
    """Ask a question that claims of several articles answer with these figures; return it and the claims.

    ``who`` in a figure names the claimant, else each has one of its own.
    """
    action, question = questions.create(work.session, text, counted_group="evacuated", **of)
    work.workspace.editor.do(action)
    rows = [claims.of_article(work.session, article) for article in work.made.articles]
    tied = [found[turn].uid for turn in range(5) for found in rows if turn < len(found)][: len(given)]
    for number, (claim, figure) in enumerate(zip(tied, given, strict=True)):
        _say(work, claim, figure, str(figure.get("who", f"متحدث {number}")))
    work.workspace.editor.do(questions.answer(work.session, tied, question))
    tab_of(work).show_question(question)
    tab_of(work).pane.chart.setFocus()
    return question, tied


def _say(work: Work, claim: str, given: dict[str, Any], who: str) -> None:
    do = work.workspace.editor.do
    for figure in got(claims.detail(work.session, claim)).figures:
        do(figures.remove_figure(work.session, figure.uid))
    fields = {"comparator": "=", "counted_group": "evacuated", "as_of_date": DAY, **given}
    fields.pop("who", None)
    action, _ = figures.add_figure(work.session, claim, **fields)
    do(action)
    do(chains.set_chain(work.session, claim, [NodeDraft(actor_name=who)]))


def marks(work: Work) -> dict[str, Shape]:
    """Return what is drawn, by who says it."""
    return {line.title: line.shape for line in tab_of(work).pane.chart.lines.lines if line.shape is not None}


def said(work: Work) -> list[str]:
    return [bidi.strip_isolates(line.words) for line in tab_of(work).pane.chart.lines.lines if line.shape]


def test_tabs_change_by_keys_and_go_on_with_the_same_question(work):
    asked(work, {"value": 5}, text="كم حافلة شاركت؟")
    question, _ = asked(work, {"value": 1200}, {"value": 950})
    press("ctrl+1")
    matrix = work.screen.tab("matrix")
    assert work.screen.current_tab() is matrix
    assert matrix.question() == question
    assert matrix.grid.hasFocus()
    press("ctrl+2")
    assert work.screen.current_tab() is tab_of(work)
    assert tab_of(work).question() == question
    assert work.workspace.preferences.recall("compare.tab") == "figures"


def test_every_comparator_has_a_shape_of_its_own(work):
    asked(
        work,
        {"value": 1200, "comparator": ">"},
        {"value": 1150},
        {"value": 950, "comparator": "~"},
        {"value": 1300, "comparator": "<="},
        {"low": 1000, "high": 1100, "comparator": "range"},
        {"low": 100, "high": 999, "comparator": "indef", "surface": "مئات"},
        {"value": 400, "is_derived": True, "formula": "1350 - 950"},
    )
    kinds = [shape.kind for shape in marks(work).values()]
    assert sorted(kinds) == ["about", "band", "derived", "less", "more", "point", "vague"]
    shapes = {shape.kind: shape for shape in marks(work).values()}
    assert shapes["more"].high == 1.0
    assert shapes["more"].low_open
    assert shapes["less"].low == 0.0
    assert not shapes["less"].high_open
    assert shapes["band"].low < shapes["band"].high
    assert "1350 − 950 = 400" in said(work)
    assert "مئات" in said(work)


def test_arrows_walk_from_mark_to_mark_past_headings_and_enter_opens(work, qtbot):
    _, tied = asked(work, {"value": 1200}, {"value": 1150}, {"value": 950})
    chart = tab_of(work).pane.chart
    seen = [chart.current_line().words]
    press("down")
    seen.append(chart.current_line().words)
    press("left")  # onwards, where one reads from the right
    seen.append(chart.current_line().words)
    assert [bidi.strip_isolates(each) for each in seen] == ["1,200", "1,150", "950"]
    press("right")
    assert bidi.strip_isolates(chart.current_line().words) == "1,150"
    with qtbot.waitSignal(work.workspace.go_to_claim) as gone:
        press("enter")
    assert gone.args[0] in tied
    assert gone.args[0] == chart.current_line().answer.claim.uid
    with qtbot.waitSignal(work.workspace.go_to_claim) as again:
        press("ctrl+enter")
    assert again.args == gone.args
    tab_of(work).group.setCurrentIndex(tab_of(work).group.findData("article"))
    tab_of(work).group.activated.emit(0)
    lines = chart.lines.lines
    assert lines[0].shape is None
    chart.setCurrentIndex(chart.lines.first_mark())
    press("down")
    assert chart.current_line().shape is not None
    assert work.workspace.preferences.recall("compare.figures.group") == "article"


def test_other_dates_stand_outside_with_their_reason_and_open_by_enter(work, qtbot):
    _, tied = asked(
        work,
        {"value": 1200},
        {"value": 1150},
        {"value": 9000, "as_of_date": "2019-03-20"},
        {"value": 700, "figure_status": "planned"},
        as_of_window=DAY,
    )
    assert said(work) == ["1,200", "1,150"]
    cards = tab_of(work).side.cards
    spoken = [card.accessibleName() for card in cards]
    assert any("أحدث منه وليس تضاربًا" in each for each in spoken)
    assert any("مخطّط" in each for each in spoken)
    cards[0].setFocus()
    with qtbot.waitSignal(work.workspace.go_to_claim) as gone:
        press("enter")
    assert gone.args[0] in tied[2:]


def test_other_people_are_dashed_and_named(work):
    asked(work, {"value": 1200}, {"value": 1150}, {"value": 700, "population": "civilians"})
    shapes = [(bidi.strip_isolates(line.words), line.shape) for line in tab_of(work).pane.chart.lines.lines]
    assert [words for words, shape in shapes if shape.dashed] == ["700 مدنيون"]
    assert any("700 مدنيون" in bidi.strip_isolates(text) for text in _texts(tab_of(work).side))


def _texts(widget: Any) -> list[str]:
    from PySide6.QtWidgets import QLabel  # noqa: PLC0415

    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def test_one_origin_is_bracketed_and_said_in_a_sentence(work):
    asked(work, {"value": 1200, "who": "سامر الحلو"}, {"value": 1210, "who": "سامر الحلو"}, {"value": 950})
    chart = tab_of(work).pane.chart
    assert [bracket.lines for bracket in chart.brackets] == [(0, 1)]
    sentence = next(text for text in map(bidi.strip_isolates, _texts(tab_of(work).side)) if "أصلين" in text)
    assert sentence.startswith("3 أقوال في 3 مواد، من أصلين")
    assert "سامر الحلو" in tab_of(work).side.diagram.accessibleName()


def test_brackets_that_overlap_get_lanes_of_their_own():
    def line(key: int, origin: str) -> Line:
        return Line(str(key), "", shape=Shape("point", 0, 0, "accent"), origin=origin)

    found = brackets([line(at, origin) for at, origin in enumerate("abab-cc".replace("-", " "))])
    lanes = {bracket.lines: bracket.lane for bracket in found}
    assert lanes[(0, 2)] != lanes[(1, 3)]
    assert lanes[(5, 6)] == 0
    assert (4,) not in lanes


def test_the_chain_diagram_is_walked_by_arrows_and_opened_by_enter(work, qtbot):
    _, tied = asked(work, {"value": 1200, "who": "سامر الحلو"}, {"value": 1210, "who": "سامر الحلو"})
    diagram = tab_of(work).side.diagram
    diagram.setFocus()
    first = diagram.accessibleName()
    press("down")
    assert diagram.accessibleName() != first
    with qtbot.waitSignal(work.workspace.go_to_claim) as gone:
        press("enter")
    assert gone.args == [tied[1]]


def test_the_leads_figure_needs_a_rule_and_a_rationale(work):
    question, tied = asked(work, {"value": 1200}, {"value": 950})
    press("j")
    dialog = work.dialog(LeadDialog)
    QTest.mouseClick(dialog._take, Qt.MouseButton.LeftButton)
    assert (dialog.numbers["low"].number(), dialog.numbers["high"].number()) == (950, 1200)
    dialog.numbers["best"].setFocus()
    type_text("١٠٠٠")
    press("enter")
    assert dialog.isVisible()
    assert dialog._labelled["rule_used"]._remark.text()
    dialog.rule.setCurrentIndex(dialog.rule.findData("conservative"))
    dialog.rule.activated.emit(dialog.rule.currentIndex())
    dialog._act.click()
    assert dialog._labelled["rationale"]._remark.text()
    dialog.rationale.setFocus()
    type_text("الأقل مما ذُكر")
    dialog.claims.item(0).setCheckState(Qt.CheckState.Checked)
    dialog._act.click()
    (kept,) = work.session.store.find(EventFigure)
    assert (kept.question, kept.low, kept.best, kept.high) == (question, 950, 1000, 1200)
    assert (kept.rule_used, kept.rationale) == ("conservative", "الأقل مما ذُكر")
    assert set(kept.supporting_claims) < set(tied)
    work.go_on()
    lead = tab_of(work).pane.lead
    assert "1,000" in lead.accessibleName()
    assert lead.accessibleDescription() == "الأقل مما ذُكر"
    work.workspace.editor.undo()
    assert work.session.store.find(EventFigure) == []
    assert lead.figure is None


def test_the_leads_figure_is_changed_and_removed(work):
    asked(work, {"value": 1200}, {"value": 950})
    _judge(work, low=950, high=1200)
    lead = tab_of(work).pane.lead
    lead.setFocus()
    press("enter")
    dialog = work.dialog(LeadDialog)
    assert dialog.rationale.toPlainText() == "مدى ما ذُكر"
    dialog.numbers["low"].setText("2000")
    dialog._act.click()
    assert dialog.isVisible()  # the lowest is not above the highest
    assert dialog._labelled["low"]._remark.text()
    dialog._gone.click()
    assert work.session.store.find(EventFigure) == []
    assert len(work.screen.tab("figures").questions.list.findItems("كم", Qt.MatchFlag.MatchStartsWith)) == 1
    work.workspace.editor.undo()
    assert lead.figure is not None


def _judge(work: Work, **numbers: Any) -> None:
    from app import event_figures  # noqa: PLC0415

    shown = tab_of(work).shown()
    action = event_figures.set_figure(
        work.session, shown.question.uid, rule_used="range_only", rationale="مدى ما ذُكر", **numbers
    )
    work.workspace.editor.do(action)


def test_what_cannot_be_read_as_a_number_is_refused_below_its_field(work):
    asked(work, {"value": 1200})
    press("j")
    dialog = work.dialog(LeadDialog)
    dialog.numbers["best"].setText("كثير")
    dialog._act.click()
    assert dialog.isVisible()
    assert "كثير" in dialog._labelled["best"]._remark.text()


@pytest.mark.parametrize("axis", ["reading", "ltr"])
def test_marks_are_painted_where_the_axis_says(work, qtbot, axis):
    asked(work, {"value": 1000}, {"value": 250})
    work.workspace.preferences.change(number_axis=axis)
    chart = tab_of(work).pane.chart
    QApplication.sendPostedEvents()
    plot = chart.plot(QRectF(chart.viewport().rect()))
    assert (plot.high < plot.low) == (axis == "reading")
    image = chart.viewport().grab().toImage()
    for at in range(2):
        line = chart.lines.line(at)
        place = chart.visualRect(chart.lines.index(at)).center()
        here = image.pixelColor(round(plot.x(line.shape.low)), place.y())
        assert _near(here, theme.colour(line.shape.colour))
    assert _near(image.pixelColor(round(plot.x(0.5)) + 5, image.height() - 4), theme.colour("base"))


def _near(one: QColor, other: QColor) -> bool:
    return (
        max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))
        < 12
    )


def test_the_whole_chart_is_copied_as_a_picture_and_in_words(work):
    asked(work, *({"value": number} for number in range(1000, 1900, 100)))
    _judge(work, low=1000, high=1800)
    tab = tab_of(work)
    press("ctrl+shift+c")
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.hasImage()
    assert "1,700" in copied.text()
    assert not set(copied.text()) & set("\u2066\u2067\u2068\u2069")
    drawn = picture(tab.shown(), tab.pane.chart)
    high = sum(tab.pane.chart.line_height(line) for line in tab.pane.chart.lines.lines)
    assert drawn.height() / drawn.devicePixelRatio() > high
    assert work.said[-1].kind == "ok"


def test_positions_show_what_stands_behind_each_of_them(work, qtbot):
    action, question = questions.create(work.session, "هل اكتمل الإخلاء؟", kind="proposition")
    work.workspace.editor.do(action)
    one, other = work.made.claims[4], work.made.claims[10]
    work.workspace.editor.do(questions.answer_in_words(work.session, [one], question, "اكتمل"))
    work.workspace.editor.do(questions.answer_in_words(work.session, [other], question, "توقّف"))
    tab = tab_of(work)
    tab.show_question(question)
    assert tab.positions.isVisible()
    assert not tab.pane.isVisible()
    texts = [bidi.strip_isolates(text) for text in _texts(tab.positions)]
    assert {"اكتمل", "توقّف"} <= set(texts)
    assert sum(text.startswith("قول واحد في مادة واحدة، من أصل واحد") for text in texts) == 2
    tab.positions.diagrams[0].setFocus()
    with qtbot.waitSignal(work.workspace.go_to_claim) as gone:
        press("enter")
    assert gone.args[0] in (one, other)


def test_numeric_questions_come_first_and_headings_are_passed_over(work):
    action, other = questions.create(work.session, "من فتح البوابة؟", kind="proposition")
    work.workspace.editor.do(action)
    question, _ = asked(work, {"value": 5})
    tab = tab_of(work)
    listed = [tab.questions.list.item(at).text() for at in range(tab.questions.list.count())]
    assert listed == ["كم شخصًا أُجلي؟", "مسائل غير عددية", "من فتح البوابة؟"]
    tab.questions.list.setFocus()
    assert tab.question() == question
    press("down")
    assert tab.question() == other
    press("up")
    assert tab.question() == question
    press("enter")
    assert tab.pane.chart.hasFocus()


def test_a_question_without_figures_says_what_to_do(work):
    assert tab_of(work)._empty.isVisible()
    action, _ = questions.create(work.session, "كم جريحًا؟", counted_group="wounded")
    work.workspace.editor.do(action)
    assert tab_of(work).pane._nothing.isVisible()
    assert not tab_of(work)._empty.isVisible()


def test_a_project_that_is_only_read_offers_no_judgement(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, CompareScreen, writable=False) as work:
        work.screen.show_tab("figures")
        assert not tab_of(work).pane.judge.isVisible()
        assert not tab_of(work).pane.lead.isEnabled()


def test_every_mark_is_spoken_in_the_language_of_the_interface(work, qapp):
    asked(work, {"value": 1200, "comparator": ">"}, {"value": 950})
    chart = tab_of(work).pane.chart
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = str(chart.lines.index(0).data(role))
    assert "أكثر من 1,200" in spoken
    assert "يخالف" in spoken
    language.apply(qapp, "en")
    try:
        spoken = str(chart.lines.index(0).data(role))
        assert "More than 1,200" in spoken
        assert "contradicts (suggested)" in spoken
        assert "as of 15 March 2019" in spoken
    finally:
        language.apply(qapp, "ar")


def test_the_bar_says_less_where_there_is_less_room(work):
    bar = work.screen.bar
    widths = {}
    for width in (1500, 900, 640):
        bar.resize(width, bar.height())
        widths[width] = bar.tabs.sizeHint().width()
    assert widths[900] <= widths[1500]
    assert widths[640] < widths[1500]
    assert bar.events.accessibleName()
    assert tab_of(work).copy.accessibleName()
