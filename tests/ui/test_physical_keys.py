"""Keys by their place: the same under Latin, Arabic and AZERTY layouts on every platform."""

import string

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from tests.ui.keys import ALT, CTRL, KEYPAD, META, NONE, SHIFT, Press, arabic, at
from ui import bidi, key_caps, physical_keys
from ui.widgets.buttons import IconButton
from ui.widgets.fields import TextField
from ui.widgets.key_cap import KeyCap

PLATFORMS = ("xcb", "wayland", "windows", "cocoa")


@pytest.fixture(autouse=True)
def _layout_unknown():
    key_caps.layout.learn("unknown")
    yield
    key_caps.layout.learn("unknown")


def pressed(press: Press, held=NONE, platform: str = "xcb") -> str:
    return physical_keys.combination(press.event(held), platform)


@pytest.mark.parametrize("platform", ["xcb", "windows", "cocoa"])
@pytest.mark.parametrize("place", string.ascii_lowercase + "[];'`")
def test_every_key_is_found_under_the_arabic_layout(place, platform):
    assert pressed(arabic(place, platform), platform=platform) == place


@pytest.mark.parametrize("place", string.ascii_lowercase + "[];'`")
def test_without_scan_codes_the_arabic_letter_tells_the_key(place):
    press = at(place, physical_keys.PRINTED[place])
    assert pressed(Press(press.key, press.text), platform="offscreen") == place


@pytest.mark.parametrize("digits", ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"])
@pytest.mark.parametrize("platform", ["xcb", "offscreen"])
def test_any_digit_is_its_key(digits, platform):
    for value, digit in enumerate(digits):
        press = at(str(value), digit)
        if platform == "offscreen":
            press = Press(press.key, press.text)
        assert pressed(press, platform=platform) == str(value)


def test_azerty_gives_digits_by_place_and_letters_by_print():
    assert pressed(at("1", "&")) == "1"
    assert pressed(at("1", "1"), SHIFT) == "shift+1"
    assert pressed(at("q", "a")) == "a"
    assert pressed(at("w", "z"), CTRL) == "ctrl+z"


def test_the_cap_letter_wins_on_qwertz():
    assert pressed(at("y", "z"), CTRL) == "ctrl+z"


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_F8, "f8"),
        (Qt.Key.Key_F12, "f12"),
        (Qt.Key.Key_Space, "space"),
        (Qt.Key.Key_Return, "enter"),
        (Qt.Key.Key_Enter, "enter"),
        (Qt.Key.Key_Escape, "escape"),
        (Qt.Key.Key_Backtab, "tab"),
        (Qt.Key.Key_Delete, "delete"),
        (Qt.Key.Key_PageUp, "pageup"),
    ],
)
@pytest.mark.parametrize("platform", PLATFORMS)
def test_keys_with_names(key, name, platform):
    assert pressed(Press(int(key), ""), platform=platform) == name


def test_the_keypad_types_digits_and_signs():
    assert pressed(Press(int(Qt.Key.Key_1), "1", scan=87), KEYPAD) == "1"
    assert pressed(Press(int(Qt.Key.Key_1), "١", scan=87), KEYPAD) == "1"
    assert pressed(Press(int(Qt.Key.Key_Plus), "+", scan=86), KEYPAD | CTRL) == "ctrl+plus"
    assert pressed(Press(int(Qt.Key.Key_End), "", scan=87), KEYPAD) == "end"


@pytest.mark.parametrize("key", [Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock])
def test_modifiers_alone_are_no_key(key):
    assert pressed(Press(int(key), "", scan=50)) == ""


def test_modifiers_come_in_one_order():
    assert pressed(arabic("z"), CTRL | SHIFT | ALT) == "ctrl+alt+shift+z"


def test_on_a_mac_ctrl_with_a_digit_or_tab_stays_ctrl():
    assert pressed(arabic("1", "cocoa"), META, "cocoa") == "ctrl+1"
    assert pressed(Press(int(Qt.Key.Key_Tab), ""), META, "cocoa") == "ctrl+tab"
    assert pressed(arabic("l", "cocoa"), META, "cocoa") == "meta+l"
    assert pressed(arabic("1"), META) == "meta+1"


def test_names_are_split_and_put_in_order():
    assert physical_keys.split("ctrl+shift+z") == (("ctrl", "shift"), "z")
    assert physical_keys.split("shift+ctrl+z") == (("ctrl", "shift"), "z")
    assert physical_keys.split("-") == ((), "-")
    assert physical_keys.split("ctrl+-") == (("ctrl",), "-")


@pytest.mark.parametrize("name", ["", "hyper+z", "ctrl+", "zz", "ctrl+ctrlz", "م"])
def test_names_of_no_key_are_refused(name):
    with pytest.raises(ValueError, match="no key"):
        physical_keys.split(name)


def test_plus_is_where_it_is_typed():
    assert physical_keys.canonical("ctrl+plus") == ("ctrl+plus", "ctrl+=", "ctrl+shift+=")


def test_caps_print_both_letters_until_the_layout_is_known():
    assert key_caps.parts("l") == ["L / م"]
    key_caps.layout.observe(arabic("n").event())
    assert key_caps.parts("l") == ["م"]
    key_caps.layout.observe(at("n", "n").event())
    assert key_caps.parts("l") == ["L"]


def test_the_layout_says_when_it_changed(qtbot):
    with qtbot.waitSignal(key_caps.layout.changed):
        key_caps.layout.observe(arabic("n").event())
    with qtbot.assertNotEmitted(key_caps.layout.changed):
        key_caps.layout.observe(arabic("n").event())
        key_caps.layout.observe(at("1", "1").event())


def test_whatever_shows_a_key_follows_the_layout_at_once(qtbot):
    """A field shows its key, a button of icons says it in its tip, a cap is drawn and spoken."""
    key_caps.layout.learn("latin")
    field, button, cap = TextField(key="w"), IconButton("plus", "إضافة", key="q"), KeyCap("e")
    for widget in (field, button, cap):
        qtbot.addWidget(widget)
        widget.resize(200, 30)
    drawn = field.grab().toImage(), cap.grab().toImage()
    key_caps.layout.learn("arabic")
    assert button.toolTip() == f"إضافة ({bidi.ltr('ض')})"
    assert cap.accessibleName() == bidi.ltr("ث")
    assert field.grab().toImage() != drawn[0]
    assert cap.grab().toImage() != drawn[1]
    field.show()
    with qtbot.waitExposed(field):
        pass
    asked = _Paints(field)
    key_caps.layout.learn("latin")
    qtbot.waitUntil(lambda: asked.count > 0)


class _Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize(
    ("binding", "parts"),
    [
        ("ctrl+shift+z", ["Ctrl", "Shift", "Z"]),
        ("f8", ["F8"]),
        ("1", ["1"]),
        ("-", ["-"]),
        ("ctrl+plus", ["Ctrl", "+"]),
        ("escape", ["Esc"]),
        ("shift+space", ["Shift", "Space"]),
    ],
)
def test_caps_of_combinations_are_latin(monkeypatch, binding, parts):
    monkeypatch.setattr("sys.platform", "linux")
    assert key_caps.parts(binding) == parts


def test_menu_texts_carry_their_key_left_to_right(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    assert key_caps.menu_text("تراجع", "ctrl+z") == f"تراجع\t{bidi.ltr('Ctrl+Z')}"
    assert key_caps.menu_text("AT&T") == "AT&&T"  # as Qt writes an ampersand that is no mark of a key
