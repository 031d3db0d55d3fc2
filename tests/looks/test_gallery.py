"""Every registered screen can be drawn in every variant, and changes with language, appearance and size."""

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
    drawn = {
        (code, look): render.draw(screen, Variant(code, look, small))
        for code in ("ar", "en")
        for look in ("light", "dark")
    }
    pictures = list(drawn.values())
    assert all(not picture.isNull() and picture.width() >= small[0] for picture in pictures)
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[at + 1 :])


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
