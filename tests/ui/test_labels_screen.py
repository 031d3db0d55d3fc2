"""The coding scheme: names, order, colours, keys, labels out of use; codes never change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QColorDialog

from app import schemes
from db.records import Label, LabelScheme
from tests.ui.arabic_keyboard import press, type_text
from tests.ui.team_desk import Work, at_work, focused_field
from ui import tokens
from ui.dialogs.name import NameDialog
from ui.screens.labels.colours import contrast
from ui.screens.labels.key_field import belongs_to_the_program
from ui.screens.labels.screen import LabelsScreen


@pytest.fixture
def work(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, LabelsScreen) as made:
        made.screen.labels.list.setFocus()
        yield made


def label(work: Work, code: str) -> Label:
    (found,) = work.session.store.find(Label, code=code)
    return found


def codes(work: Work) -> list[str]:
    return [each.code for each in schemes.all_types(work.session)]


def test_alt_and_an_arrow_move_a_label_and_the_cursor_with_it(work):
    before = codes(work)
    press("alt+down")
    assert codes(work)[:2] == [before[1], before[0]]
    assert work.screen.labels.current().code == before[0]
    press("alt+up")
    assert codes(work) == before
    press("alt+up")
    assert codes(work) == before
    assert work.steps == 2


def test_a_label_is_renamed_and_keeps_its_code(work):
    press("f2")
    field = focused_field()
    field.selectAll()
    type_text("عدد")
    press("enter")
    assert (label(work, "figure").name_ar, work.screen.labels.list.item(0).text()) == ("عدد", "عدد")
    press("ctrl+z")
    press("ctrl+z")
    assert field.text() == "رقم أو حصيلة"


def test_a_name_that_another_label_has_is_refused_below_the_field(work):
    press("f2")
    field = focused_field()
    field.selectAll()
    type_text("سبب")
    press("enter")
    assert label(work, "figure").name_ar == "رقم أو حصيلة"
    assert field.property("invalid")


def test_a_swatch_gives_both_colours_as_one_step(work, qtbot):
    swatch = work.screen.form.colours.swatches[3]
    qtbot.mouseClick(swatch, Qt.MouseButton.LeftButton)
    found = label(work, "figure")
    assert (found.colour_light, found.colour_dark) == swatch.pair()
    assert work.steps == 1
    assert swatch.isChecked()
    assert not work.screen.form.colours.swatches[0].isChecked()


def test_a_colour_of_ones_own_is_taken_and_a_faint_one_is_said(work, qtbot):
    part = work.screen.form.colours
    qtbot.mouseClick(part._others["light"], Qt.MouseButton.LeftButton)
    dialog = work.dialog(QColorDialog)
    dialog.setCurrentColor("#FFF3D0")
    dialog.accept()
    assert label(work, "figure").colour_light == "#FFF3D0"
    assert part._warning.isVisible()


def test_the_offered_colours_can_be_seen_on_the_paper():
    for kind in tokens.claim_types():
        assert contrast(kind.light, tokens.colours("light")["base"]) >= 3
        assert contrast(kind.dark, tokens.colours("dark")["base"]) >= 3


def test_a_key_is_pressed_whatever_the_layout_prints(work):
    key = work.screen.form.key
    key.setFocus()
    press("y")
    assert label(work, "figure").shortcut == "y"
    press("delete")
    assert label(work, "figure").shortcut == ""


@pytest.mark.parametrize("taken", ["2", "q"])
def test_a_key_with_other_work_is_refused_with_a_sentence(work, taken):
    assert belongs_to_the_program(taken) == (taken == "q")
    work.screen.form.key.setFocus()
    press(taken)
    assert label(work, "figure").shortcut == "1"
    assert work.screen.form._keyed._remark.text()


def test_a_label_goes_out_of_use_and_comes_back(work, qtbot):
    qtbot.mouseClick(work.screen.form._retire, Qt.MouseButton.LeftButton)
    assert not label(work, "figure").active
    assert work.screen.labels.current().code == "figure"
    qtbot.mouseClick(work.screen.form._retire, Qt.MouseButton.LeftButton)
    assert label(work, "figure").active


def test_uses_are_counted(work):
    assert "6" in work.screen.form._remark.text()


def test_a_scheme_of_tags_and_its_first_label(work, qtbot):
    qtbot.mouseClick(work.screen.schemes._add, Qt.MouseButton.LeftButton)
    work.dialog(NameDialog)
    type_text("محاور")
    work.finish(Qt.KeyboardModifier.NoModifier)
    (scheme,) = [each for each in work.session.store.find(LabelScheme) if each.name_ar == "محاور"]
    assert not scheme.single_choice
    assert work.screen.schemes.current() == scheme.uid
    assert work.screen.labels._empty.isVisible()
    press("ctrl+n")
    work.dialog(NameDialog)
    type_text("الطرق")
    work.finish(Qt.KeyboardModifier.NoModifier)
    (made,) = work.session.store.find(Label, scheme=scheme.uid)
    assert work.screen.labels.current().uid == made.uid
    assert QApplication.focusWidget() is work.screen.form.fields.field("name_ar")


def test_a_scheme_is_renamed(work):
    field = work.screen.schemes.fields.field("name_en")
    field.setFocus()
    field.selectAll()
    type_text("Types")
    press("enter")
    (scheme,) = work.session.store.find(LabelScheme, code="claim_type")
    assert scheme.name_en == "Types"


def test_nothing_can_be_changed_in_a_project_that_is_only_read(qtbot, tmp_path):
    with at_work(qtbot, tmp_path, LabelsScreen, writable=False) as work:
        before = codes(work)
        work.screen.labels.list.setFocus()
        press("alt+down")
        press("ctrl+n")
        assert codes(work) == before
        assert not work.window.findChildren(NameDialog)
        assert not work.screen.form._retire.isVisible()
        work.screen.form.key.setFocus()
        press("g")
        assert label(work, "figure").shortcut == "1"


def test_a_sub_type_stands_below_its_type_and_moves_among_its_own_level(work):
    labels = work.screen.labels
    shown = [each.code for each in labels._labels]
    children = [each for each in labels._labels if each.parent]
    assert len(children) == 2
    parent = next(each for each in labels._labels if each.uid == children[0].parent)
    at = shown.index(parent.code)
    assert shown[at + 1 : at + 3] == [each.code for each in children]
    labels.list.setCurrentRow(at + 1)
    press("alt+up")  # it is the first of its level
    assert work.steps == 0
    press("alt+down")
    assert [each.code for each in labels._labels][at + 1 : at + 3] == [children[1].code, children[0].code]
    assert labels.current().code == children[0].code
    labels.list.setCurrentRow(at)
    press("alt+down")  # past the next type, its sub-types with it
    assert [each.code for each in labels._labels][at : at + 2] == [shown[at + 3], parent.code]


def test_the_widths_the_reader_gave_are_there_again(work, qtbot):
    splitter = work.screen._splitter
    splitter.moveSplitter(500, 1)
    given = splitter.sizes()
    again = LabelsScreen(work.workspace, work.screen.commands)
    qtbot.addWidget(again)
    again.resize(work.screen.size())
    again.show()
    assert all(abs(now - then) <= 2 for now, then in zip(again._splitter.sizes(), given, strict=True))
    again.resize(2 * work.screen.width(), 900)
    shares = [size / sum(again._splitter.sizes()) for size in again._splitter.sizes()]
    assert shares == pytest.approx([size / sum(given) for size in given], abs=0.01)


def test_the_meaning_begins_on_the_side_of_its_own_script(work):
    fields = work.screen.form.fields
    arabic, english = fields.field("description_ar"), fields.field("description_en")
    assert arabic.direction() == Qt.LayoutDirection.RightToLeft
    assert english.direction() == Qt.LayoutDirection.LeftToRight
    english.setPlainText("")
    assert english.direction() == Qt.LayoutDirection.RightToLeft  # that of the interface
    arabic.setPlainText("قليل")
    assert arabic.cursorRect().left() > arabic.width() / 2
