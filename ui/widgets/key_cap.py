"""Key caps: what a control's key is, drawn as on a keyboard, always left to right."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import fonts, key_caps, painting, scaling, theme
from ui.widgets.base import Themed

_HEIGHT, _PADDING, _GAP, _LEAST = 18, 5, 3, 18


def caps_size(binding: str) -> QSize:
    """Return the space the caps of a binding take."""
    widths = [_cap_width(part) for part in key_caps.parts(binding)]
    return QSize(sum(widths) + scaling.px(_GAP) * (len(widths) - 1), scaling.px(_HEIGHT))


def paint_caps(
    painter: QPainter, rect: QRectF, binding: str, *, ink: str = "ink", plain: bool = False
) -> None:
    """Draw the caps of a binding centred in `rect`; `plain` draws them in `ink` alone, for filled buttons."""
    size = caps_size(binding)
    left = rect.center().x() - size.width() / 2
    top = round(rect.center().y() - size.height() / 2)
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for part in key_caps.parts(binding):
        width = _cap_width(part)
        _paint_cap(painter, QRectF(round(left), top, width, size.height()), part, ink, plain=plain)
        left += width + scaling.px(_GAP)
    painter.restore()


def _cap_width(part: str) -> int:
    needed = painting.text_size(part, fonts.font("kbd")).width() + 2 * scaling.px(_PADDING)
    return max(scaling.px(_LEAST), round(needed))


def _paint_cap(painter: QPainter, rect: QRectF, part: str, ink: str, *, plain: bool) -> None:
    edge = ink if plain else "borderStrong"
    painting.box(painter, rect, painting.Box(None if plain else "key", edge, radius=3))
    painter.setPen(QPen(theme.colour(edge), scaling.px(1)))
    low = rect.bottom() - scaling.px(1) - scaling.px(1) / 2
    painter.drawLine(QPointF(rect.left() + scaling.px(2), low), QPointF(rect.right() - scaling.px(2), low))
    face = rect.adjusted(0, 0, 0, -scaling.px(1))
    painting.text(painter, face, part, fonts.font("kbd"), ink, align=Qt.AlignmentFlag.AlignHCenter)


class KeyCap(Themed, QWidget):
    """The caps of one binding as a widget of their own."""

    def __init__(self, binding: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._binding = binding
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        key_caps.layout.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the size of the caps, and say what they say."""
        self.setAccessibleName(key_caps.cap(self._binding))
        super().restyle()

    def sizeHint(self) -> QSize:
        """Return the size of the caps."""
        return caps_size(self._binding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the caps."""
        paint_caps(QPainter(self), QRectF(self.rect()), self._binding)
