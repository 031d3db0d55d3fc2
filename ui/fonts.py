"""The bundled fonts and the type scale; nothing depends on what the system has installed."""

from functools import cache
from typing import Literal

from PySide6.QtGui import QFont, QFontDatabase

import resources
from ui import scaling, tokens

Role = Literal["caption", "body", "body_medium", "h3", "h2", "h1", "display", "stat", "kbd"]

UI_FAMILY = "IBM Plex Sans Arabic"
ARTICLE_FAMILY = "Noto Naskh Arabic"
_FILES = (
    "IBMPlexSansArabic-Regular.ttf",
    "IBMPlexSansArabic-Medium.ttf",
    "IBMPlexSansArabic-SemiBold.ttf",
    "NotoNaskhArabic_400Regular.ttf",
    "NotoNaskhArabic_700Bold.ttf",
)


@cache
def load() -> None:
    """Register the bundled fonts once per process; `RuntimeError` if one cannot be read."""
    for name in _FILES:
        if QFontDatabase.addApplicationFontFromData(resources.read_bytes("fonts", name)) < 0:
            raise RuntimeError(f"font {name} cannot be loaded")


def font(role: Role) -> QFont:
    """Return the interface font in one size of the type scale, at the present scale."""
    size, _, weight = tokens.raw()["type"]["scale"][role]
    return _make(UI_FAMILY, size, weight)


def quote_font(size: float = 15, *, bold: bool = False) -> QFont:
    """Return the article font for quotes in tables (15), cards (16) and panes; `size` in px at 100 %."""
    return _make(ARTICLE_FAMILY, size, 700 if bold else 400)


def line_height(role: Role) -> int:
    """Return the line height of a role in px at the present scale."""
    return scaling.px(tokens.raw()["type"]["scale"][role][1])


def _make(family: str, size: float, weight: int) -> QFont:
    made = QFont(family)
    made.setPixelSize(scaling.px(size))
    made.setWeight(QFont.Weight(weight))
    return made
