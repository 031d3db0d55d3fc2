"""Combo boxes, with the word for what is chosen before the choice where the mock-ups have one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ui import bidi, fonts, icons, painting, scaling, theme
from ui.widgets.base import Themed

_ICON, _GAP, _EDGE, _ARROW = 16, 8, 10, 26
PARTS = int(Qt.ItemDataRole.UserRole) + 1  # (name, detail) of an entry whose box shows them apart


class Combo(Themed, QComboBox):
    """A combo box with an optional leading icon and caption word; signals are QComboBox's own.

    A wheel turn changes it only while it has the focus, so that scrolling past changes nothing.
    """

    def __init__(self, caption: str = "", *, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(caption)
        # With AdjustToContents Qt gives a combo the size it asks for, whatever its layout gave it, at every change of
        # style; the size asked for is ours anyway.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for changed in (self.model().rowsInserted, self.model().rowsRemoved, self.model().modelReset):
            changed.connect(self.updateGeometry)
        self.restyle()

    def set_caption(self, caption: str) -> None:
        """Change the caption word and the accessible name."""
        self._caption = caption
        self.setAccessibleName(caption)
        self.restyle()

    def sizeHint(self) -> QSize:
        """Return room for the longest entry beside icon and caption."""
        entries = [self.itemText(i) for i in range(self.count())]
        font = self._font()
        longest = max((painting.text_size(entry, font).width() for entry in entries), default=scaling.px(60))
        return QSize(round(longest) + 2 + self._before() + scaling.px(_EDGE + _ARROW), theme.height("button"))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the start of the choice still reads."""
        return QSize(self._before() + scaling.px(_EDGE + _ARROW + 24), theme.height("button"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless focused."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame and arrow in style, then icon, caption and choice."""
        if self.isEditable():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        area = QRectF(self.rect()).adjusted(scaling.px(_EDGE), 0, -scaling.px(_EDGE), 0)
        row = painting.Row(area, self.layoutDirection())
        row.take_end(scaling.px(_ARROW - _EDGE))
        enabled = self.isEnabled()
        if self._icon:
            ink = "ink2" if enabled else "disabled"
            icons.paint(painter, row.take(scaling.px(_ICON), scaling.px(_GAP)), self._icon, ink, _ICON)
        if self._caption:
            width = painting.text_size(self._caption, fonts.font("body")).width() + 1
            ink = "ink2" if enabled else "disabled"
            painting.text(painter, row.take(width, scaling.px(_GAP)), self._caption, fonts.font("body"), ink)
        chosen, detail = self._parts()
        needed = painting.text_size(detail, fonts.font("caption")).width() + 1
        if detail and row.left > 2 * needed:
            place = row.take_end(needed, scaling.px(_GAP))
            painting.text(painter, place, detail, fonts.font("caption"), "ink2" if enabled else "disabled")
        shown, ink = (bidi.isolated(chosen), "ink") if chosen else (self.placeholderText(), "ink3")
        painting.text(painter, row.rest(), shown, self._font(), ink if enabled else "disabled")

    def _parts(self) -> tuple[str, str]:
        """Return name and detail of the choice; the detail is "" where the entry has none."""
        parts = self.currentData(PARTS)
        return (str(parts[0]), str(parts[1])) if parts else (self.currentText(), "")

    def _font(self) -> QFont:
        return fonts.font("body_medium" if self._caption else "body")

    def _before(self) -> int:
        taken = scaling.total(_ICON, _GAP) if self._icon else 0
        if self._caption:
            taken += (
                round(painting.text_size(self._caption, fonts.font("body")).width()) + scaling.px(_GAP) + 1
            )
        return taken
