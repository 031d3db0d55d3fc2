"""Buttons: primary, secondary, ghost and danger with icon and key cap; icon buttons; large action tiles."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from ui import fonts, icons, key_caps, painting, scaling, theme
from ui.widgets.base import Themed
from ui.widgets.key_cap import caps_size, paint_caps

Kind = Literal["primary", "secondary", "ghost", "danger"]

_ICON, _GAP, _CAP_GAP = 16, 7, 9
_LEAST = 90


class Button(Themed, QPushButton):
    """A push button with an optional leading icon and trailing key cap. The text stays `QPushButton.text`.

    One that ``gives_way`` elides names (of an outlet, say) where there is little room; others never hide their words.
    """

    def __init__(  # noqa: PLR0913 - the anatomy of a button
        self,
        text: str = "",
        *,
        kind: Kind = "secondary",
        icon: str | None = None,
        key: str | None = None,
        small: bool = False,
        gives_way: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)  # handed to Qt's constructor it would load QIcon, which has one as well
        self.kind: Kind = kind
        self._icon = icon
        self._key = key
        self._small = small
        self._gives_way = gives_way
        across = QSizePolicy.Policy.Maximum if gives_way else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        key_caps.layout.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the size of the present scale."""
        self.setFont(fonts.font("body_medium"))
        super().restyle()

    def set_icon_name(self, name: str | None) -> None:
        """Change the icon."""
        self._icon = name
        self.restyle()

    def set_kind(self, kind: Kind) -> None:
        """Change the rank of the button."""
        self.kind = kind
        self.update()

    def set_key(self, key: str | None) -> None:
        """Change the key cap, or take it off."""
        self._key = key
        self.restyle()

    def sizeHint(self) -> QSize:
        """Return what icon, text and cap need, at the height of a button."""
        width = self._content_width() + 2 * self._padding()
        return QSize(round(width), theme.height("button_small" if self._small else "button"))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint, or the width of icon and a few letters if the button gives way."""
        least = scaling.px(_LEAST) if self._gives_way else self.sizeHint().width()
        return QSize(min(least, self.sizeHint().width()), self.sizeHint().height())

    def _padding(self) -> int:
        return scaling.px(8 if self._small else 12 if self.kind != "ghost" else 8)

    def _content_width(self) -> float:
        width = painting.text_size(self.text(), self.font()).width() if self.text() else 0.0
        if self._icon:
            width += scaling.px(_ICON) + (scaling.px(_GAP) if self.text() else 0)
        if self._key:
            width += caps_size(self._key).width() + scaling.px(_CAP_GAP)
        return width + 1

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, icon, words and cap from the reading start."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painting.box(painter, QRectF(self.rect()), self._box())
        least = float(self._padding()) if self._gives_way else 0.0
        free = max(least, (self.width() - self._content_width()) / 2)
        row = painting.Row(QRectF(self.rect()).adjusted(free, 0, -free, 0), self.layoutDirection())
        ink = self._ink()
        if self._icon:
            icons.paint(painter, row.take(scaling.px(_ICON), scaling.px(_GAP)), self._icon, ink, _ICON)
        if self._key:
            cap = row.take_end(caps_size(self._key).width(), scaling.px(_CAP_GAP))
            filled = self.kind == "primary" or not self.isEnabled()
            paint_caps(painter, cap, self._key, ink=ink, plain=filled)
        if self.text():
            painting.text(painter, row.rest(), self.text(), self.font(), ink)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "disabled"
        if self.isChecked():
            return "accent"
        return {"primary": "onAccent", "danger": "danger"}.get(self.kind, "ink")

    def _box(self) -> painting.Box:
        hovered = self.underMouse() and self.isEnabled()
        if not self.isEnabled():
            return painting.Box(*((None, None) if self.kind == "ghost" else ("panel", "border")))
        if self.kind == "primary":
            return painting.Box("accentHover" if hovered or self.isDown() else "accent")
        if self.isChecked() or self.isDown():
            return painting.Box("accentSoft", "accent")
        if self.kind == "danger":
            return painting.Box("dangerSoft" if hovered else "base", "danger")
        if self.kind == "ghost":
            return painting.Box("header" if hovered else None)
        return painting.Box("header" if hovered else "base", "borderStrong")


class IconButton(Themed, QToolButton):
    """A square button with an icon only; `name` is spoken by screen readers and shown as tooltip with the key."""

    def __init__(  # noqa: PLR0913 - the anatomy of a button
        self,
        icon: str,
        name: str,
        *,
        key: str | None = None,
        checkable: bool = False,
        framed: bool = False,
        size: float = 30,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = key
        self._framed = framed or checkable
        self._size = size
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)
        if key:
            key_caps.layout.changed.connect(self._say_key)
        self.restyle()

    def set_name(self, name: str) -> None:
        """Change the accessible name and the tooltip."""
        self.setAccessibleName(name)
        self._say_key()

    def _say_key(self) -> None:
        name = self.accessibleName()
        self.setToolTip(f"{name} ({key_caps.cap(self._key)})" if self._key else name)

    def set_icon_name(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(scaling.px(self._size), scaling.px(self._size))

    def minimumSizeHint(self) -> QSize:
        """Return the square."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame and icon."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        look = painting.Box("header" if self.underMouse() and self.isEnabled() else None)
        if self._framed:
            look = painting.Box("header" if self.underMouse() else "base", "borderStrong")
        if self.isChecked() or self.isDown():
            look = painting.Box("accentSoft", "accent")
        if not self.isEnabled():
            look = painting.Box(None, "border" if self._framed else None)
        painting.box(painter, QRectF(self.rect()), look)
        ink = "accent" if self.isChecked() else "ink2"
        icons.paint(painter, QRectF(self.rect()), self._icon, ink if self.isEnabled() else "disabled")


class ActionTile(Themed, QPushButton):
    """A large button of the welcome screen: icon, title, one sentence, key."""

    _PADDING, _ICON = 14, 22

    def __init__(
        self,
        title: str = "",
        sentence: str = "",
        *,
        icon: str,
        key: str | None = None,
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self._icon = icon
        self._key = key
        self._primary = primary
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_texts(title, sentence)
        self.restyle()

    def set_texts(self, title: str, sentence: str) -> None:
        """Change both lines."""
        self.setText(title)
        self._sentence = sentence
        self.setAccessibleDescription(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of two lines and the width of the longer one."""
        lines = (
            painting.text_size(self.text(), fonts.font("h3")).width(),
            painting.text_size(self._sentence, fonts.font("caption")).width(),
        )
        caps = caps_size(self._key).width() if self._key else 0
        return QSize(round(max(lines)) + caps + scaling.px(4 * self._PADDING + self._ICON), scaling.px(62))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the title still reads."""
        return QSize(scaling.px(200), scaling.px(62))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tile from the reading start."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        hovered = self.underMouse()
        look = painting.Box("header" if hovered else "base", "borderStrong", radius=6)
        if self._primary:
            look = painting.Box("accentHover" if hovered else "accent", radius=6)
        painting.box(painter, QRectF(self.rect()), look)
        ink = "onAccent" if self._primary else "ink"
        row = painting.Row(
            self.rect().adjusted(scaling.px(self._PADDING), 0, -scaling.px(self._PADDING), 0),
            self.layoutDirection(),
        )
        icons.paint(painter, row.take(scaling.px(self._ICON), scaling.px(14)), self._icon, ink, self._ICON)
        if self._key:
            cap = row.take_end(caps_size(self._key).width(), scaling.px(8))
            paint_caps(painter, cap, self._key, ink=ink, plain=self._primary)
        lines = row.rest()
        middle = lines.center().y()
        upper = QRectF(lines.left(), middle - scaling.px(21), lines.width(), scaling.px(21))
        lower = QRectF(lines.left(), middle, lines.width(), scaling.px(19))
        painting.text(painter, upper, self.text(), fonts.font("h3"), ink)
        muted = "onAccent" if self._primary else "ink2"
        painting.text(painter, lower, self._sentence, fonts.font("caption"), muted)
