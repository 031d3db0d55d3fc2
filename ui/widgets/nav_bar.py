"""The navigation: screens as tabs with icon, word and an underline below the open one."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import fonts, icons, key_caps, painting, scaling, theme
from ui.widgets.base import Themed

_PADDING, _ICON, _GAP = 13, 17, 9


class Tab(NamedTuple):
    """One screen: its code, word, icon and key."""

    code: str
    text: str
    icon: str
    key: str = ""


class _TabButton(Themed, QAbstractButton):
    def __init__(self, tab: Tab) -> None:
        super().__init__()
        self.tab = tab
        self.compact = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_tab(tab)

    def set_tab(self, tab: Tab) -> None:
        self.tab = tab
        self.setText(tab.text)
        self.setToolTip(f"{tab.text} ({key_caps.cap(tab.key)})" if tab.key else tab.text)
        self.setAccessibleName(tab.text)
        self.restyle()

    def sizeHint(self) -> QSize:
        width = scaling.total(_PADDING, _PADDING, _ICON)
        if not self.compact:
            width += round(painting.text_size(self.text(), fonts.font("h3")).width()) + 1 + scaling.px(_GAP)
        return QSize(width, theme.height("nav_bar"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        on = self.isChecked()
        if self.underMouse() and not on:
            painter.fillRect(self.rect(), theme.colour("header"))
        edge = scaling.px(_PADDING)
        row = painting.Row(self.rect().adjusted(edge, 0, -edge, 0), self.layoutDirection())
        ink = "accent" if on else "ink2"
        icons.paint(painter, row.take(scaling.px(_ICON), scaling.px(_GAP)), self.tab.icon, ink, _ICON)
        if not self.compact:
            font = fonts.font("h3" if on else "body")
            painting.text(painter, row.rest(), self.text(), font, "ink" if on else "ink2")
        if on:
            line = scaling.px(2)
            painter.fillRect(0, self.height() - line, self.width(), line, theme.colour("accent"))


class NavBar(Themed, QWidget):
    """The screens as tabs; `chosen(code)` when the reader chooses one. Arrow keys move along the bar.

    Put further controls (search, reviewer, hand-over) at the reading end with `add_end`. Where the bar gets too
    narrow the words of the closed screens give way to their icons, and at last that of the open one.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: dict[str, _TabButton] = {}
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        self._ends: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def set_tabs(self, tabs: list[Tab]) -> None:
        """Show these screens; existing ones keep their state, so this is also how they are retranslated."""
        for at, tab in enumerate(tabs):
            button = self._tabs.get(tab.code)
            if button is not None:
                button.set_tab(tab)
                continue
            button = _TabButton(tab)
            button.clicked.connect(lambda _=False, code=tab.code: self.chosen.emit(code))
            self._row.insertWidget(at, button)
            self._tabs[tab.code] = button
        self._fit()

    def choose(self, code: str) -> None:
        """Mark the open screen without emitting; no tab is marked for a screen that has none."""
        if code in self._tabs:
            self._tabs[code].setChecked(True)
        for button in self._tabs.values() if code not in self._tabs else ():
            button.setAutoExclusive(False)
            button.setChecked(False)
            button.setAutoExclusive(True)
        self._fit()

    def current(self) -> str:
        """Return the code of the open screen, '' if none is."""
        return next((code for code, button in self._tabs.items() if button.isChecked()), "")

    def add_end(self, control: QWidget) -> None:
        """Add a control at the reading end."""
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._ends.append(control)

    def restyle(self) -> None:
        """Take height and paddings of the present scale."""
        edge = scaling.px(12)
        self._row.setContentsMargins(edge, 0, edge, 0)
        self._row.setSpacing(scaling.px(4))
        self.setFixedHeight(theme.height("nav_bar"))
        super().restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the tabs with the arrows, in the direction they point."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        order = list(self._tabs.values())
        focused = [i for i, button in enumerate(order) if button.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        order[(focused[0] + step) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and lower line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("window"))
        line = scaling.px(1)
        painter.fillRect(0, self.height() - line, self.width(), line, theme.colour("border"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way where the bar is narrow."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return a width that holds the icons and the end controls."""
        return QSize(scaling.px(320), theme.height("nav_bar"))

    def _fit(self) -> None:
        for button in self._tabs.values():
            button.compact = False
        crowded = self._taken() > self.width()
        for button in self._tabs.values():
            button.compact = crowded and not button.isChecked()
        if crowded and self._taken() > self.width():
            for button in self._tabs.values():
                button.compact = True
        for button in self._tabs.values():
            button.updateGeometry()
            button.update()

    def _taken(self) -> int:
        """Return the width that tabs and end controls need at least."""
        gap = scaling.px(4)
        taken = sum(button.sizeHint().width() + gap for button in self._tabs.values())
        return taken + sum(control.minimumSizeHint().width() + gap for control in self._ends) + scaling.px(32)
