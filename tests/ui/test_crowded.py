"""What gives way where there is little room: dates on the shelf, the stage on the card; what waits for a closed project."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from app import claims, parties
from db.records import Outlet
from tests.ui.reading_desk import at_work
from tests.waiting import let_pass
from ui import bidi, language, wording
from ui.widgets.bars import StatusBar
from ui.widgets.chips import ArticleChip
from ui.widgets.layouts import Hairline
from ui.widgets.tags import StageBadge
from ui.widgets.text import Text


def names(chips: list[ArticleChip]) -> list[str]:
    return [chip.accessibleName() for chip in chips if not chip.isHidden()]


def test_chips_leave_out_the_year_only_under_an_event_that_gives_it(qtbot, tmp_path: Path):
    with at_work(qtbot, tmp_path) as work:
        chips = work.desk.bar.shelf.findChildren(ArticleChip)
        row = work.desk.bar.shelf.rows()[0]
        assert names(chips)[0].endswith(bidi.strip_isolates(wording.date(row.published)))
        work.desk.choose_event(work.made.events[0])
        shown = work.desk.bar.shelf.rows()
        year = shown[0].published[:4]
        assert len(names(chips)) == len(shown) > 0
        assert not any(year in name for name in names(chips))


def test_dates_on_the_shelf_give_way_to_the_other_articles(qtbot, tmp_path: Path):
    with at_work(qtbot, tmp_path) as work:
        shelf = work.desk.bar.shelf
        chips = shelf.findChildren(ArticleChip)
        year = shelf.rows()[0].published[:4]
        for width, dated in ((1440, True), (1150, False), (1440, True)):
            work.window.resize(width, 900)
            qtbot.waitUntil(lambda dated=dated: all((year in name) == dated for name in names(chips)))
            qtbot.waitUntil(
                lambda: all(chip.mapTo(shelf, QPoint()).x() >= 0 for chip in chips if chip.isVisible())
            )


def test_a_short_bar_keeps_dates_in_the_tooltips(qtbot, tmp_path: Path):
    with at_work(qtbot, tmp_path, size=(900, 700)) as work:
        row = work.desk.bar.shelf.rows()[0]
        chip = work.desk.bar.shelf.findChildren(ArticleChip)[0]
        assert row.published[:4] not in chip.accessibleName()
        assert wording.date(row.published) in chip.toolTip()


def test_the_stage_is_an_icon_where_its_word_has_no_room(qtbot, tmp_path: Path):
    with at_work(qtbot, tmp_path) as work:
        work.desk.show_claim(work.made.claims[0])
        work.desk.labeller.submit()
        let_pass(100)  # the card follows a moment later
        header, badge = work.desk.card.header, work.desk.card.header.findChildren(StageBadge)[0]
        word = badge.toolTip()
        header.resize(600, header.height())
        assert badge.look().text == word != ""
        header.resize(200, header.height())
        assert badge.look().text == ""
        assert badge.accessibleName() == word


def test_the_card_asks_nothing_of_a_project_that_was_closed(qtbot, tmp_path: Path):
    with at_work(qtbot, tmp_path) as work:
        work.desk.show_claim(work.made.claims[0])
        found = claims.detail(work.session, work.made.claims[0])
        assert found is not None
        work.workspace.closing.emit()
        let_pass(100)  # the card itself follows a moment later
        work.desk.card.show_claim(found, (1, 1))
        before = [text.text() for text in work.desk.card.findChildren(Text)]
        let_pass(300)
        assert [text.text() for text in work.desk.card.findChildren(Text)] == before


def test_no_line_stands_before_the_first_hint_without_a_status(qtbot):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    language.apply(app, "ar")
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.set_status("")
    bar.set_hints([("f1", "x"), ("f2", "y")])
    lines = bar.findChildren(Hairline)
    assert [line.isHidden() for line in lines] == [True, False]
    bar.set_status("z")
    assert [line.isHidden() for line in lines] == [False, False]


def test_long_names_give_way_within_the_card_in_both_languages(qtbot, qapp, tmp_path: Path):
    with at_work(qtbot, tmp_path) as work:
        outlet = next(row for row in work.session.store.find(Outlet) if row.name_ar == "وكالة الوادي")
        long_name = "المكتب الإعلامي لمحافظة وادي الصفصاف والبلدات المجاورة لها"
        work.workspace.editor.do(parties.edit_outlet(work.session, outlet.uid, name_ar=long_name, name_en=""))
        work.desk.show_claim(work.made.claims[0])
        for code in ("ar", "en"):
            language.apply(qapp, code)
            let_pass(100)
            card = work.desk.card
            assert long_name in card.chain._publisher.text()
            assert card.chain._publisher.toolTip() == long_name
            room = card._scroll.viewport().width()
            assert {type(part).__name__: part.width() for part in card.parts if part.width() > room} == {}
