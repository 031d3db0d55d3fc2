"""Icons in palette colours: drawn from SVG at the device's resolution, mirrored where the design says, cached."""

from __future__ import annotations

import contextlib
import weakref
from functools import cache
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui import theme, tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_STROKE = "1.75"
_pixmaps: dict[tuple[str, str, int, int, bool], QPixmap] = {}


class TakesIcon(Protocol):
    """A `QAction`, `QAbstractButton` or whatever else has an icon to set."""

    def setIcon(self, icon: QIcon, /) -> None:  # noqa: N802
        """Take the icon."""


def pixmap(
    name: str,
    role: str = "ink2",
    size: float = 16,
    *,
    ratio: float | None = None,
    direction: Qt.LayoutDirection | None = None,
) -> QPixmap:
    """Return one icon in the colour `role`; `size` in px at 100 %. `FileNotFoundError` if it is not bundled."""
    across = direction if direction is not None else QGuiApplication.layoutDirection()
    mirrored = across == Qt.LayoutDirection.RightToLeft and name in tokens.mirrored_icons()
    density = ratio or _screen_ratio()
    side = theme.px(size)
    key = (name, theme.colour(role).name(), side, round(density * 100), mirrored)
    if key not in _pixmaps:
        _pixmaps[key] = _draw(name, key[1], side, density, mirrored=mirrored)
    return _pixmaps[key]


def icon(name: str, role: str = "ink2", size: float = 16) -> QIcon:
    """Return an icon with its disabled state, in today's colours and direction; see `bind` for one that keeps up."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415  (slow to load, and the first frame has none)

    made = QIcon(pixmap(name, role, size))
    made.addPixmap(pixmap(name, "disabled", size), QIcon.Mode.Disabled)
    return made


def bind(target: TakesIcon, name: str, role: str = "ink2", size: float = 16) -> None:
    """Set an icon and set it anew whenever colours, scale or direction change, as long as `target` lives."""
    target.setIcon(icon(name, role, size))
    _Bound(target, name, role, size)


def paint(painter: QPainter, rect: QRectF, name: str, role: str, size: float = 16) -> None:
    """Draw an icon in the middle of `rect`, mirrored after the painter's direction."""
    drawn = pixmap(
        name, role, size, ratio=painter.device().devicePixelRatioF(), direction=painter.layoutDirection()
    )
    side = theme.px(size)
    left = round(rect.center().x() - side / 2)
    top = round(rect.center().y() - side / 2)
    painter.drawPixmap(left, top, drawn)


class _Bound:
    """Keeps one target's icon in step with the theme, without keeping the target alive."""

    alive: set[_Bound] = set()  # noqa: RUF012 - a registry, shared on purpose

    def __init__(self, target: TakesIcon, name: str, role: str, size: float) -> None:
        self._target = weakref.ref(target, self._forget)
        self._what = (name, role, size)
        for other in [bound for bound in self.alive if bound._target() is target]:  # noqa: SLF001
            other._forget(None)  # noqa: SLF001
        self.alive.add(self)
        theme.current.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Draw the icon again."""
        target = self._target()
        if target is None:
            return
        try:
            target.setIcon(icon(*self._what))
        except RuntimeError:  # the C++ side is gone before the Python side
            self._forget(None)

    def _forget(self, _: object) -> None:
        if self in self.alive:
            self.alive.discard(self)
            with contextlib.suppress(RuntimeError):  # the program is ending and the theme went first
                theme.current.changed.disconnect(self.refresh)


@cache
def _source(name: str) -> str:
    return resources.read_text("icons", f"{name}.svg").replace(
        'stroke-width="2"', f'stroke-width="{_STROKE}"'
    )


def _screen_ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.devicePixelRatio() if screen else 1.0


def _draw(name: str, colour: str, side: int, density: float, *, mirrored: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    drawn = QImage(
        QSize(round(side * density), round(side * density)), QImage.Format.Format_ARGB32_Premultiplied
    )
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(drawn.rect()))
    painter.end()
    made = QPixmap.fromImage(drawn.flipped(Qt.Orientation.Horizontal) if mirrored else drawn)
    made.setDevicePixelRatio(density)
    return made
