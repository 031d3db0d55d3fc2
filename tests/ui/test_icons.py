"""Icons: all there, in the right colour, sharp, mirrored where the design says, and kept up to date."""

import gc
import re
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QApplication

import resources
from ui import icons, theme, tokens

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
NEEDED = tokens.raw()["icons"]["needed"]


@pytest.fixture(autouse=True)
def _light(qapp: QApplication):
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


def image(name: str, direction=LTR, role: str = "ink", size: float = 24, ratio: float = 1.0) -> QImage:
    return icons.pixmap(name, role, size, ratio=ratio, direction=direction).toImage()


@pytest.mark.parametrize("name", NEEDED)
def test_every_needed_icon_is_bundled_and_draws(name):
    drawn = image(name)
    inked = [drawn.pixelColor(x, y).alpha() > 0 for x in range(drawn.width()) for y in range(drawn.height())]
    assert any(inked)


def test_the_licence_is_bundled():
    assert "ISC" in resources.read_text("icons", "LICENSE")


def test_icons_take_the_colour_of_their_role():
    drawn = image("check", role="danger", size=48)
    solid = {
        drawn.pixelColor(x, y).name()
        for x in range(drawn.width())
        for y in range(drawn.height())
        if drawn.pixelColor(x, y).alpha() == 255
    }
    assert solid == {QColor(tokens.colours("light")["danger"]).name()}


@pytest.mark.parametrize("name", sorted(tokens.mirrored_icons()))
def test_directional_icons_are_mirrored_in_arabic(name):
    assert image(name, RTL) == image(name, LTR).flipped(Qt.Orientation.Horizontal)


@pytest.mark.parametrize("name", [name for name in NEEDED if name not in tokens.mirrored_icons()])
def test_other_icons_are_the_same_in_both_directions(name):
    assert image(name, RTL) == image(name, LTR)


def test_icons_are_drawn_at_the_resolution_of_the_device():
    sharp = icons.pixmap("check", size=16, ratio=2.0)
    assert (sharp.width(), sharp.devicePixelRatio(), sharp.deviceIndependentSize().width()) == (32, 2.0, 16)


def test_icons_grow_with_the_scale(qapp):
    theme.apply(qapp, "light", 1.5)
    assert icons.pixmap("check", size=16, ratio=1.0).width() == 24


def test_an_unknown_icon_is_refused():
    with pytest.raises(FileNotFoundError):
        icons.pixmap("nothing")


def test_a_bound_icon_keeps_up_with_the_theme(qapp):
    action = QAction()
    icons.bind(action, "check", "ink")
    before = action.icon().pixmap(16).toImage()
    theme.apply(qapp, "dark")
    after = action.icon().pixmap(16).toImage()
    assert before != after


def test_binding_twice_leaves_the_second_icon(qapp):
    action = QAction()
    icons.bind(action, "check", "ink")
    icons.bind(action, "x", "ink")
    theme.apply(qapp, "dark")
    assert action.icon().pixmap(16).toImage() == icons.icon("x", "ink").pixmap(16).toImage()


def test_a_bound_icon_does_not_keep_its_target(qapp):
    action = QAction()
    icons.bind(action, "check")
    gone = weakref.ref(action)
    del action
    gc.collect()
    assert gone() is None
    theme.apply(qapp, "dark")


def test_strokes_are_those_of_the_design():
    assert re.search(r'stroke-width="1.75"', icons._source("check"))
