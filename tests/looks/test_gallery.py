"""Every registered screen can be drawn, and changes with language and appearance."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget

from tests.looks import render, screens
from tests.looks.render import Screen, Variant


@pytest.fixture(autouse=True)
def _application(qapp):
    return qapp


@pytest.mark.parametrize("screen", screens.SCREENS, ids=lambda screen: screen.name)
def test_a_screen_changes_with_language_and_appearance(screen):
    small = render.SIZES[-1]
    variants = (Variant("ar", "light", small), Variant("ar", "dark", small), Variant("en", "dark", small))
    light, dark, english = (render.draw(screen, variant) for variant in variants)
    for picture in (light, dark, english):
        assert not picture.isNull()
        assert picture.width() >= small[0]
    assert light != dark
    assert dark != english


def test_pictures_are_the_same_each_time():
    screen = screens.SCREENS[0]
    assert render.draw(screen, Variant()) == render.draw(screen, Variant())


def test_a_sheet_holds_every_variant_and_the_mock_up(tmp_path):
    variants = (Variant(), Variant("en", "dark", render.SIZES[2]))
    screen = Screen("one", lambda: QLabel("نص"), mockup="01_welcome.png", variants=variants)
    sheet = QImage(str(render.render(screen, tmp_path)))
    assert sheet.width() > 2 * render.SIZES[0][0]
    assert sorted(path.name for path in (tmp_path / "one").iterdir()) == [
        "ar-light-1440x900.png",
        "en-dark-1093x600.png",
    ]


def test_a_screen_that_never_gets_ready_is_named(monkeypatch):
    monkeypatch.setattr(render, "READY_WITHIN_MS", 40)
    with pytest.raises(TimeoutError, match="stuck"):
        render.draw(Screen("stuck", QWidget, ready=lambda _: False), Variant())


def test_a_name_is_registered_once(monkeypatch):
    monkeypatch.setattr(render, "_registry", {})
    render.register(Screen("one", QWidget))
    with pytest.raises(ValueError, match="one"):
        render.register(Screen("one", QWidget))
