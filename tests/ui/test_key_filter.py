"""The application's key filter, with events as a platform sends them under an Arabic layout."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tests.ui.keys import ALT, CTRL, SHIFT, Press, arabic, at, send
from ui import text_inputs
from ui.key_filter import KeyFilter

Widget = TypeVar("Widget", bound=QWidget)


class Desk(QWidget):
    """A window with everything the focus may be in."""

    def __init__(self) -> None:
        super().__init__()
        self.view = QWidget()
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line, self.text, self.spin = QLineEdit(), QPlainTextEdit(), QSpinBox()
        self.button, self.combo, self.editable = QPushButton("x"), QComboBox(), QComboBox()
        self.editable.setEditable(True)
        self.combo.addItems(["one", "two"])
        column = QVBoxLayout(self)
        for widget in (self.view, self.line, self.text, self.spin, self.button, self.combo, self.editable):
            column.addWidget(widget)


@pytest.fixture
def keys(qapp: QApplication):
    made = KeyFilter(platform="xcb")
    made.install(qapp)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def desk(qtbot):
    made = Desk()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    made.view.setFocus()
    return made


def focus(widget: Widget) -> Widget:
    widget.setFocus()
    assert QApplication.focusWidget() is not None
    return widget


def test_a_letter_acts_under_the_arabic_layout(keys, desk):
    done = []
    keys.bind("l", lambda: done.append("l"))
    assert send(desk.view, arabic("l")) == (True, True)
    assert done == ["l"]


def test_ctrl_letters_act_in_text_inputs_too(keys, desk):
    done = []
    keys.bind("ctrl+l", lambda: done.append(1))
    for widget in (desk.view, desk.line, desk.text, desk.spin):
        send(focus(widget), arabic("l"), CTRL)
    assert done == [1, 1, 1, 1]


@pytest.mark.parametrize("name", ["line", "text", "editable"])
def test_plain_letters_and_digits_are_typed_into_text_inputs(keys, desk, name):
    done = []
    for binding in ("l", "1", "-", "space", "delete", "backspace", "["):
        keys.bind(binding, lambda: done.append(1))
    widget = focus(getattr(desk, name))
    for press in (arabic("l"), at("1", "1"), at("-", "-"), Press(int(Qt.Key.Key_Space), " ")):
        send(widget, press)
    typed = text_inputs.inside(widget)
    content = typed.text() if isinstance(typed, QLineEdit) else desk.text.toPlainText()
    assert (done, content) == ([], "م1- ")


def test_f_keys_act_in_text_inputs(keys, desk):
    done = []
    keys.bind("f8", lambda: done.append(1))
    keys.bind("shift+f8", lambda: done.append(2))
    send(focus(desk.line), Press(int(Qt.Key.Key_F8), ""))
    send(focus(desk.line), Press(int(Qt.Key.Key_F8), ""), SHIFT)
    assert done == [1, 2]


def test_a_binding_may_ask_to_act_or_not_in_text_inputs(keys, desk):
    done = []
    keys.bind("escape", lambda: done.append("escape"), in_text=True)
    keys.bind("ctrl+right", lambda: done.append("right"), in_text=False)
    send(focus(desk.line), Press(int(Qt.Key.Key_Escape), ""))
    send(focus(desk.line), Press(int(Qt.Key.Key_Right), ""), CTRL)
    assert done == ["escape"]


def test_keys_of_a_hidden_screen_sleep(keys, desk, qtbot):
    done = []
    stack = QStackedWidget()
    first, second = QWidget(), QWidget()
    stack.addWidget(first)
    stack.addWidget(second)
    desk.layout().addWidget(stack)
    stack.show()
    keys.bind("e", lambda: done.append("first"), owner=first)
    keys.bind("e", lambda: done.append("second"), owner=second)
    send(desk.view, arabic("e"))
    stack.setCurrentWidget(second)
    send(desk.view, arabic("e"))
    assert done == ["first", "second"]


def test_the_owner_around_the_focus_wins(keys, desk):
    done = []
    inner = QWidget(desk.view)
    inner.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    inner.show()
    keys.bind("enter", lambda: done.append("everywhere"))
    keys.bind("enter", lambda: done.append("inner"), owner=inner)
    keys.bind("enter", lambda: done.append("desk"), owner=desk)
    send(focus(inner), Press(int(Qt.Key.Key_Return), "\r"))
    send(focus(desk.view), Press(int(Qt.Key.Key_Return), "\r"))
    assert done[0] == "inner"
    assert done[1] == "desk"


def test_a_focused_binding_needs_the_focus(keys, desk):
    done = []
    keys.bind("f2", lambda: done.append(1), owner=desk.view, focused=True)
    send(focus(desk.line), Press(int(Qt.Key.Key_F2), ""))
    send(focus(desk.view), Press(int(Qt.Key.Key_F2), ""))
    assert done == [1]


def test_a_disabled_binding_lets_the_key_pass(keys, desk):
    done = []
    keys.bind("l", lambda: done.append(1), enabled=lambda: False)
    override, _ = send(desk.view, arabic("l"))
    assert (done, override) == ([], False)


def test_a_held_key_acts_once_unless_it_repeats(keys, desk):
    done = []
    keys.bind("1", lambda: done.append("label"))
    keys.bind("left", lambda: done.append("move"), repeats=True)
    for repeated in (False, True, True):
        send(desk.view, at("1", "1"), repeated=repeated)
        send(desk.view, Press(int(Qt.Key.Key_Left), ""), repeated=repeated)
    assert done == ["label", "move", "move", "move"]


@pytest.mark.parametrize("name", ["button", "combo"])
def test_space_and_enter_work_the_focused_control(keys, desk, name):
    done, pressed = [], []
    keys.bind("space", lambda: done.append(1))
    desk.button.clicked.connect(lambda: pressed.append(1))
    widget = focus(getattr(desk, name))
    send(widget, Press(int(Qt.Key.Key_Space), " "))
    desk.combo.hidePopup()
    assert done == []
    assert pressed == ([1] if name == "button" else [])


def test_digits_act_while_a_button_has_the_focus(keys, desk):
    done = []
    keys.bind("1", lambda: done.append(1))
    send(focus(desk.button), at("1", "١"))
    assert done == [1]


def test_a_dialog_keeps_the_keys_of_the_screens_out(keys, desk, qtbot):
    done = []
    dialog = QDialog(desk)
    qtbot.addWidget(dialog)
    keys.bind("ctrl+z", lambda: done.append("screen"))
    keys.bind("f8", lambda: done.append("owned"), owner=desk)
    keys.bind("ctrl+enter", lambda: done.append("dialog"), owner=dialog)
    dialog.setModal(True)
    dialog.show()
    dialog.activateWindow()
    with qtbot.waitActive(dialog):
        pass
    send(dialog, arabic("z"), CTRL)
    send(dialog, Press(int(Qt.Key.Key_F8), ""))
    send(dialog, Press(int(Qt.Key.Key_Return), "\r"), CTRL)
    dialog.close()
    send(desk.view, arabic("z"), CTRL)
    assert done == ["dialog", "screen"]


def test_an_open_menu_keeps_all_keys(keys, desk, qtbot):
    done = []
    keys.bind("1", lambda: done.append(1))
    menu = QMenu(desk)
    menu.addAction("one")
    menu.popup(desk.mapToGlobal(desk.rect().center()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    send(menu, at("1", "1"))
    menu.close()
    assert done == []


def test_unbinding_forgets(keys, desk):
    done = []
    binding = keys.bind("ctrl+plus", lambda: done.append(1))
    send(desk.view, at("=", "="), CTRL)
    keys.unbind(binding)
    keys.unbind(binding)
    send(desk.view, at("=", "="), CTRL)
    assert done == [1]
    assert keys.bindings() == []


def test_every_binding_is_listed_once(keys, desk):
    made = [keys.bind("ctrl+plus", lambda: None), keys.bind("l", lambda: None)]
    assert keys.bindings() == made


def test_an_owner_that_is_gone_is_no_owner(keys, desk):
    done = []
    owner = QWidget()
    keys.bind("l", lambda: done.append(1), owner=owner)
    del owner
    send(desk.view, arabic("l"))
    assert done == []


def test_edit_keys_work_in_text_under_the_arabic_layout(keys, desk):
    QApplication.clipboard().setText("نص")
    line = focus(desk.line)
    send(line, arabic("v"), CTRL)
    assert line.text() == "نص"
    send(line, arabic("a"), CTRL)
    assert line.selectedText() == "نص"
    QApplication.clipboard().clear()
    send(line, arabic("x"), CTRL)
    assert (line.text(), QApplication.clipboard().text()) == ("", "نص")
    send(line, arabic("z"), CTRL)
    assert line.text() == "نص"
    send(line, arabic("z"), CTRL | SHIFT)
    assert line.text() == ""


def test_undo_in_text_gives_way_once_nothing_is_left_to_undo(keys, desk):
    done = []
    keys.bind("ctrl+z", lambda: done.append(1))
    line = focus(desk.line)
    line.insert("a")
    send(line, arabic("z"), CTRL)
    assert (line.text(), done) == ("", [])
    send(line, arabic("z"), CTRL)
    assert done == [1]


def test_a_read_only_text_can_be_copied_and_not_changed(keys, desk):
    text = focus(desk.text)
    text.setPlainText("نص")
    text.setReadOnly(True)
    QApplication.clipboard().setText("سواه")
    send(text, arabic("v"), CTRL)
    send(text, arabic("a"), CTRL)
    send(text, arabic("x"), CTRL)
    send(text, arabic("c"), CTRL)
    assert (text.toPlainText(), QApplication.clipboard().text()) == ("نص", "نص")


def test_altgr_types(keys, desk):
    done = []
    keys.bind("ctrl+alt+e", lambda: done.append(1))
    line = focus(desk.line)
    send(line, at("e", "€"), CTRL | ALT)
    assert done == []


def test_a_resting_filter_hears_nothing_and_then_the_keys_again(keys, desk):
    done = []
    keys.bind("l", lambda: done.append("l"))
    with keys.resting():
        send(desk.view, arabic("l"))
    assert done == []
    send(desk.view, arabic("l"))
    assert done == ["l"]
