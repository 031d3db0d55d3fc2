"""The card of the tour and the ring around what it speaks of, laid over a window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import scaling, theme
from ui.widgets.base import Themed
from ui.widgets.buttons import Button
from ui.widgets.text import Text

_WIDTH, _EDGE, _GAP, _RADIUS = 340, 16, 12, 8


class Ring(QWidget):
    """Drawn around a part of the window; keys and clicks go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def put_around(self, part: QRect) -> None:
        """Frame a rectangle of the parent."""
        self.setGeometry(part)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = scaling.px(3)
        painter.setPen(QPen(theme.colour("accent"), width))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)


class CoachCard(Themed, QFrame):
    """A title, a few words, how far one is, and buttons. ``on``, ``back`` and ``ended`` say what was pressed."""

    on = Signal()
    back = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = Text("", "h3", wrap=True)
        self._words = Text("", "body", "ink2", wrap=True)
        self._count = Text("", "caption", "ink2")
        self._on = Button("", kind="primary", key="enter")
        self._back = Button("", kind="ghost")
        self._end = Button("", kind="ghost", key="escape")
        self._on.clicked.connect(self.on)
        self._back.clicked.connect(self.back)
        self._end.clicked.connect(self.ended)
        self._lay_out()
        self.hide()
        self.restyle()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        edge = scaling.px(_EDGE)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(scaling.px(8))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(scaling.px(6))
        buttons.addWidget(self._on)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._end)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addSpacing(scaling.px(4))
        column.addLayout(buttons)

    def say(self, title: str, words: str, count: str) -> None:
        """Show one step."""
        self._title.setText(title)
        self._words.setText(words)
        self._count.setText(count)
        self.setAccessibleName(f"{title}. {words}")

    def name_buttons(self, on: str, back: str, end: str) -> None:
        """Give the buttons their words; one without words is not there."""
        self._on.setText(on)
        for button, words in ((self._back, back), (self._end, end)):
            button.setText(words)
            button.setVisible(bool(words))

    def put_beside(self, part: QRect | None) -> None:
        """Stand where there is room beside ``part``, else at its foot; in the middle of the parent without one."""
        room = self._ground.rect()
        width = min(scaling.px(_WIDTH), room.width())
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.sizeHint().height()
        self.resize(width, height)
        self.move(self._place(part, room))
        self.show()
        self.raise_()

    def _place(self, part: QRect | None, room: QRect) -> QPoint:
        middle = QRect(QPoint(), self.size())
        gap = scaling.px(_GAP)
        if part is None:
            middle.moveCenter(room.center())
            return middle.topLeft()
        middle.moveCenter(part.center())
        inner = room.adjusted(gap, gap, -gap, -gap)
        across = min(max(middle.left(), inner.left()), inner.right() - self.width())
        down = min(max(middle.top(), inner.top()), inner.bottom() - self.height())
        spots = (
            QPoint(part.left() - gap - self.width(), down),
            QPoint(part.right() + gap, down),
            QPoint(across, part.bottom() + gap),
            QPoint(across, part.top() - gap - self.height()),
        )
        for spot in spots:
            if inner.contains(QRect(spot, self.size())):
                return spot
        return QPoint(across, min(part.bottom(), inner.bottom()) - self.height() - gap)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(theme.colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
