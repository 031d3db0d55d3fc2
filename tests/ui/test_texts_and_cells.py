"""Wrapped texts, the flow of small parts, and the cells of tables."""

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from tests.ui.components import LONG
from ui import bidi, language, theme
from ui.widgets import table
from ui.widgets.chips import ArticleChip
from ui.widgets.layouts import FlowLayout
from ui.widgets.text import Text

pytestmark = pytest.mark.usefixtures("dressed")


@pytest.mark.parametrize("code", ["ar", "en"])
def test_the_flow_wraps_from_the_reading_start(qapp, shown, code):
    language.apply(qapp, code)
    holder = QWidget()
    flow = FlowLayout(holder)
    chips = [ArticleChip(f"A00{i}", "صحيفة الضفاف") for i in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    shown(holder, width=420)
    lines = {chip.y() for chip in chips}
    assert len(lines) > 1
    assert (chips[0].x() > chips[1].x()) == (code == "ar")
    assert flow.heightForWidth(holder.width()) > flow.heightForWidth(4000)


def test_wrapped_text_needs_more_lines_where_it_is_narrow(qtbot):
    label = Text(LONG, wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(150) > label.heightForWidth(600)
    assert label.heightForWidth(600) % 20 == 0


def test_cells_isolate_their_text_and_measure_badges(qtbot):
    view = table.Table("الأقوال")
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    item = QStandardItem("-3.5")
    model.appendRow([item, QStandardItem("x")])
    view.setModel(model)
    option = QStyleOptionViewItem()
    delegate = view.itemDelegate()
    assert isinstance(delegate, table.CellDelegate)
    delegate.initStyleOption(option, model.index(0, 0))
    assert option.text == bidi.ltr("-3.5")
    plain = delegate.sizeHint(option, model.index(0, 0)).width()
    item.setData(table.Cell(tag=("1", "figure"), after="+2"), table.CELL)
    assert delegate.sizeHint(option, model.index(0, 0)).width() > plain
    assert view.rowHeight(0) == theme.height("table_row")


def test_the_selected_row_has_its_bar_at_the_reading_start(shown):
    view = table.Table("الأقوال")
    model = QStandardItemModel(3, 2, view)
    view.setModel(model)
    view.setCurrentIndex(model.index(1, 1))
    shown(view, width=500, height=300)
    view.clearFocus()
    port = view.viewport()
    picture = port.grab().toImage()
    middle = view.rowViewportPosition(1) + view.rowHeight(1) // 2
    assert picture.pixelColor(port.width() - 2, middle) == theme.colour("accent")
    assert picture.pixelColor(2, middle) == theme.colour("accentSoft")
