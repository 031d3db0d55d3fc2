"""The looks of the program: complete palettes and one style sheet made from the tokens, light or dark, at a scale."""

import re
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

import resources
from ui import fonts, scaling, tokens

Mode = Literal["light", "dark", "system"]

STYLE = ("-style", "fusion")
"""Arguments for an application that is yet to be made. To be handed a `QStyle`, Python builds hundreds of constants first."""
STYLED = "styled"
"""Property of an application that was made with `STYLE`."""

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PIXELS = re.compile(r"(?<![\w#])(\d+(?:\.\d+)?)px")
_NAME = re.compile(r"\$([A-Za-z]\w*)")
_PART = re.compile(r"part\(([\w-]+), (\w+)\)")
_UNPRINTED_ROLES = (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles)
_DISABLED = {
    "WindowText": "disabled",
    "Text": "disabled",
    "ButtonText": "disabled",
    "PlaceholderText": "disabled",
    "HighlightedText": "disabled",
    "Link": "disabled",
    "LinkVisited": "disabled",
    "BrightText": "disabled",
    "Base": "panel",
    "Highlight": "border",
    "Accent": "disabled",
}


class Theme(QObject):
    """The appearance in force. `changed` follows every change of colours, scale or direction, after it took effect."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.appearance: tokens.Appearance = "light"
        self.count = 0
        """How many appearances were put in force so far: who remembers it knows whether there was another since."""
        self._mode: Mode = "light"
        self._parts: QTemporaryDir | None = None
        self._palettes: dict[tokens.Appearance, QPalette] = {}
        self._follows_system = False

    def apply(self, app: QApplication, mode: Mode, scale: float = 1.0, *, sheet: bool = True) -> None:
        """Put the appearance in force; `scale` from 1.0 to 2.0 (values outside are clamped).

        Without the style sheet many widgets are built in much less time, for with it Qt polishes each of them again
        whenever it, or what it is in, gets another parent. `wear` puts it on.
        """
        fonts.load()
        self._mode = mode
        scaling.set_factor(scale)
        self.count += 1
        self.appearance = _system_appearance(app) if mode == "system" else mode
        if not self._follows_system:
            app.styleHints().colorSchemeChanged.connect(self._system_changed)
            self._follows_system = True
        if not app.property(STYLED):
            app.setStyle("fusion")
            app.setProperty(STYLED, "fusion")
        base = fonts.font("body")
        base.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
        app.setPalette(self.palette())
        app.setFont(base)
        if sheet:
            self.wear(app)
        self.changed.emit()

    def wear(self, app: QApplication) -> None:
        """Put the style sheet on."""
        app.setStyleSheet(self.style_sheet())

    def colour(self, name: str) -> QColor:
        """Return a token colour, or ``claim.CODE`` for a shipped claim type; `KeyError` for any other name."""
        if name.startswith("claim."):
            wanted = name.removeprefix("claim.")
            for kind in tokens.claim_types():
                if kind.code == wanted:
                    return QColor(kind.light if self.appearance == "light" else kind.dark)
            raise KeyError(name)
        return QColor(tokens.colours(self.appearance)[name])

    def palette(self) -> QPalette:
        """Every role of every group, so that no widget derives a colour of its own."""
        if self.appearance not in self._palettes:  # every label asks for it, hundreds of times at the start
            self._palettes[self.appearance] = self._made_palette()
        return QPalette(self._palettes[self.appearance])

    def _made_palette(self) -> QPalette:
        made = QPalette()
        named = tokens.raw()["qpalette"]
        groups = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
        for role in QPalette.ColorRole:
            if role in _UNPRINTED_ROLES:
                continue
            for group in groups:
                name = named[role.name]
                if group is QPalette.ColorGroup.Disabled:
                    name = _DISABLED.get(role.name, name)
                made.setColor(group, role, self.colour(name))
        return made

    def style_sheet(self) -> str:
        """Return the style sheet with colours and lengths filled in."""
        text = _COMMENT.sub("", resources.read_text("themes", "isnad.qss"))
        text = _PART.sub(lambda m: self._part(m.group(1), m.group(2)), text)
        text = _NAME.sub(lambda m: self.colour(m.group(1)).name(), text)
        return _PIXELS.sub(lambda m: f"{scaling.px(float(m.group(1)))}px", text)

    def _part(self, name: str, colour: str) -> str:
        """``url(FILE)`` of an icon in a colour: style sheets take pictures from files only."""
        if self._parts is None:
            self._parts = QTemporaryDir()
        file = Path(self._parts.path(), f"{name}-{self.appearance}-{colour}.svg")
        if not file.exists():
            svg = resources.read_text("icons", f"{name}.svg")
            file.write_text(svg.replace("currentColor", self.colour(colour).name()), encoding="utf-8")
        return f'url("{file.as_posix()}")'

    def _system_changed(self) -> None:
        app = QApplication.instance()
        if self._mode == "system" and isinstance(app, QApplication):
            self.apply(app, "system", scaling.factor())


def _system_appearance(app: QApplication) -> tokens.Appearance:
    return "dark" if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


current = Theme()
px = scaling.px


def apply(app: QApplication, mode: Mode, scale: float = 1.0) -> None:
    """Put an appearance in force for the whole program; see `Theme.apply`."""
    current.apply(app, mode, scale)


def colour(name: str) -> QColor:
    """Return a colour of the present appearance, for custom painting."""
    return current.colour(name)


def height(name: str) -> int:
    """Return a height token at the present scale, e.g. ``height("table_row")``."""
    return scaling.px(tokens.lengths("heights")[name])


def width(name: str) -> int:
    """Return a width token at the present scale, e.g. ``width("claim_card")``."""
    return scaling.px(tokens.lengths("widths")[name])


def radius(name: str) -> int:
    """Return a corner radius at the present scale, e.g. ``radius("control")``."""
    return scaling.px(tokens.lengths("radii")[name])
