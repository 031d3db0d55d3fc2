"""What stands where nothing is yet: a drawing, a title, one sentence, and the action that helps."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import icons, painting, scaling, theme
from ui.widgets.base import Themed
from ui.widgets.buttons import Button
from ui.widgets.text import Text

_SHEET_W, _SHEET_H, _SHEET_GAP = 72, 104, 16
# Grey lines of each sheet (length from the reading start), and which of them is highlighted how far.
_LINES = (50, 52, 44, 52, 34)
_MARKS = ((2, 40), (3, 40), (2, 40))


class Sheets(Themed, QWidget):
    """Three articles whose highlighted lines are joined: the idea of the program in one drawing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.restyle()

    def sizeHint(self) -> QSize:
        """Return the room of three sheets."""
        return QSize(scaling.px(3 * _SHEET_W + 2 * _SHEET_GAP), scaling.px(_SHEET_H))

    def minimumSizeHint(self) -> QSize:
        """Return the same: half a drawing says nothing."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sheets, lines and what joins them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scaling.factor(), scaling.factor())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if rtl:
            painter.translate(3 * _SHEET_W + 2 * _SHEET_GAP, 0)
            painter.scale(-1, 1)
        for i in range(3):
            self._sheet(painter, i * (_SHEET_W + _SHEET_GAP), *_MARKS[i])
        for i in range(2):
            self._joint(painter, i)

    def _sheet(self, painter: QPainter, left: float, marked: int, length: float) -> None:
        painter.setPen(QPen(theme.colour("borderStrong"), 1.2))
        painter.setBrush(theme.colour("panel"))
        painter.drawRoundedRect(QRectF(left + 0.6, 0.6, _SHEET_W - 1.2, _SHEET_H - 1.2), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        for line, width in enumerate(_LINES):
            top = 16 + 14 * line
            painter.setBrush(theme.colour("border"))
            painter.drawRoundedRect(QRectF(left + 10, top, width, 4), 2, 2)
            if line == marked:
                painter.setBrush(theme.colour("accent"))
                painter.drawRoundedRect(QRectF(left + 10, top, length, 4), 2, 2)

    def _joint(self, painter: QPainter, i: int) -> None:
        start = QPointF((i + 1) * _SHEET_W + i * _SHEET_GAP, 18 + 14 * _MARKS[i][0])
        end = QPointF((i + 1) * (_SHEET_W + _SHEET_GAP), 18 + 14 * _MARKS[i + 1][0])
        middle = (start.x() + end.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.drawPath(path)


class _BigIcon(Themed, QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.restyle()

    def sizeHint(self) -> QSize:
        return QSize(scaling.px(32), scaling.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        icons.paint(painter, QRectF(self.rect()), self._name, "ink3", 28)


class EmptyState(Themed, QWidget):
    """Centred in its place. With `icon` a small one for panels and cards, else the large one with the drawing.

    `add_action` returns a button to connect; the first one is primary. On `paper` it has the ground of what it stands
    for, a list or a table; without, that of its panel.
    """

    def __init__(
        self,
        title: str = "",
        sentence: str = "",
        *,
        icon: str | None = None,
        paper: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._paper = paper
        self._large = icon is None
        self._title = Text(title, "h1" if self._large else "h3", wrap=True)
        self._sentence = Text(sentence, "body" if self._large else "caption", "ink2", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(scaling.px(8))
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        self._actions = 0
        column = QVBoxLayout(self)
        column.setSpacing(scaling.px(10))
        column.addStretch(1)
        picture = Sheets() if icon is None else _BigIcon(icon)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(scaling.px(20 if self._large else 0))
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(scaling.px(8))
        column.addLayout(self._buttons)
        column.addStretch(1)
        self.set_texts(title, sentence)
        self.restyle()

    def set_texts(self, title: str, sentence: str = "") -> None:
        """Change title and sentence."""
        most = scaling.px(420 if self._large else 240)
        for label, words in ((self._title, title), (self._sentence, sentence)):
            label.setText(words)
            label.setVisible(bool(words))
            width = round(painting.text_size(words, label.font()).width()) + 4
            label.setFixedWidth(min(width, most))
            label.setFixedHeight(label.heightForWidth(label.width()))

    def restyle(self) -> None:
        """Measure the words anew."""
        super().restyle()
        self.set_texts(self._title.text(), self._sentence.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper."""
        if self._paper:
            QPainter(self).fillRect(event.rect(), theme.colour("base"))

    def add_action(self, text: str, *, icon: str | None = None, key: str | None = None) -> Button:
        """Add a button and return it; the first is primary."""
        button = Button(text, kind="secondary" if self._actions else "primary", icon=icon, key=key)
        self._actions += 1
        self._buttons.insertWidget(self._actions, button)
        return button

    def title(self) -> QLabel:
        """Return the title's label."""
        return self._title
