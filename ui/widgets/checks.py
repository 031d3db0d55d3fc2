"""Rows of filter lists: a check box, an optional type tag, the word, and how many there are."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui import bidi, fonts, icons, painting, scaling, theme
from ui.widgets.base import Themed
from ui.widgets.tags import TAG, paint_type_tag, type_colour

_BOX, _GAP = 16, 8


class CheckRow(Themed, QCheckBox):
    """A check box as wide as its list, with a count at the reading end; `toggled(bool)` as ever."""

    def __init__(
        self,
        text: str,
        count: str = "",
        *,
        tag: tuple[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._count = count
        self._tag = tag
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_count(count)
        self.restyle()

    def set_count(self, count: str) -> None:
        """Show another count, already in the chosen digits."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of box, tag, word and count."""
        width = (
            painting.text_size(self.text(), fonts.font("body")).width() + scaling.total(_BOX, _GAP, _GAP) + 1
        )
        width += painting.text_size(self._count, fonts.font("caption")).width() + scaling.px(_GAP)
        if self._tag:
            width += scaling.total(TAG, _GAP)
        return QSize(round(width), theme.height("min_target"))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which box and tag show."""
        return QSize(scaling.px(80), theme.height("min_target"))

    def hitButton(self, _position: object) -> bool:  # noqa: N802 - Qt's name
        """Take a click anywhere in the row."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, tag, word and count from the reading start."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        row = painting.Row(self.rect(), self.layoutDirection())
        paint_check(
            painter,
            row.take(scaling.px(_BOX), scaling.px(_GAP)),
            self.checkState(),
            hovered=self.underMouse(),
        )
        if self._tag:
            paint_type_tag(
                painter, row.take(scaling.px(TAG), scaling.px(_GAP)), self._tag[0], type_colour(self._tag[1])
            )
        if self._count:
            small = fonts.font("caption")
            width = painting.text_size(self._count, small).width() + 1
            painting.text(
                painter, row.take_end(width, scaling.px(_GAP)), bidi.isolated(self._count), small, "ink2"
            )
        ink = "ink" if self.isEnabled() else "disabled"
        painting.text(painter, row.rest(), self.text(), fonts.font("body"), ink)


def paint_check(painter: QPainter, rect: QRectF, state: Qt.CheckState, *, hovered: bool = False) -> None:
    """Paint a check box centred in `rect`."""
    side = scaling.px(_BOX)
    square = QRectF(round(rect.center().x() - side / 2), round(rect.center().y() - side / 2), side, side)
    if state == Qt.CheckState.Unchecked:
        painting.box(painter, square, painting.Box("base", "accent" if hovered else "borderStrong", radius=3))
        return
    painting.box(painter, square, painting.Box("accent", radius=3))
    name = "check" if state == Qt.CheckState.Checked else "circle-minus"
    icons.paint(painter, square, name, "onAccent", 13)
