"""The strip of a long task: what runs, how far it is, Stop and Hide; work continues above it."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import painting, scaling, theme
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import Button
from ui.widgets.glyph import Glyph
from ui.widgets.layouts import column, row
from ui.widgets.text import Text


class Bar(Themed, QWidget):
    """A measured bar filled from the reading start; `fraction` from 0 to 1, None while unknown."""

    def __init__(
        self, fraction: float | None = 0.0, *, thickness: float = 6, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fraction = fraction
        self._thickness = thickness
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def set_fraction(self, fraction: float | None) -> None:
        """Show another measure."""
        self._fraction = None if fraction is None else min(max(fraction, 0.0), 1.0)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the thickness."""
        return QSize(scaling.px(120), scaling.px(self._thickness))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint trough and measure."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        painter.fillRect(area, theme.colour("header"))
        if self._fraction is None:
            middle = QRectF(area.left() + area.width() / 3, area.top(), area.width() / 3, area.height())
            painter.fillRect(middle, theme.colour("accentLine"))
            return
        done = painting.Row(area, self.layoutDirection()).take(area.width() * self._fraction)
        painter.fillRect(done, theme.colour("accent"))


class ProgressStrip(Translated, Themed, QWidget):
    """Title, percentage and detail of a running task. `stopped` and `hidden_by_hand` when the reader asks for it."""

    stopped = Signal()
    hidden_by_hand = Signal()

    def __init__(self, icon: str = "refresh-cw", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph = Glyph(icon, "accent")
        self._title = Text("", "body_medium")
        self._percent = Text("", "caption", "ink2")
        self._detail = Text("", "caption", "ink2")
        self._bar = Bar()
        self._stop = Button("", icon="x", key="escape")
        self._hide = Button("", kind="ghost", icon="chevron-down")
        self._stop.clicked.connect(self.stopped)
        self._hide.clicked.connect(self._hidden)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.restyle()

    def show_progress(self, title: str, fraction: float | None, percent: str = "", detail: str = "") -> None:
        """Show how far the task is; texts in the interface language and digits."""
        self._title.setText(title)
        self._percent.setText(percent)
        self._detail.setText(detail)
        self._bar.set_fraction(fraction)
        self.setAccessibleName(f"{title} {percent} {detail}".strip())

    def set_stoppable(self, *, stoppable: bool) -> None:
        """Offer Stop or not."""
        self._stop.setEnabled(stoppable)

    def retranslate(self) -> None:
        """Say the buttons."""
        super().retranslate()
        self._stop.setText(self.tr("Stop"))
        self._hide.setText(self.tr("Hide"))
        self._stop.restyle()
        self._hide.restyle()

    def restyle(self) -> None:
        """Take the height of the present scale."""
        self.setFixedHeight(theme.height("progress_strip"))
        super().restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and upper line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("panel"))
        painter.fillRect(0, 0, self.width(), scaling.px(1), theme.colour("accent"))

    def _lay_out(self) -> None:
        heading = row(gap=8)
        heading.addWidget(self._title)
        heading.addStretch(1)
        heading.addWidget(self._percent)
        measured = column(gap=4)
        measured.addStretch(1)
        measured.addLayout(heading)
        measured.addWidget(self._bar)
        measured.addStretch(1)
        line = row(gap=12, margins=(16, 1, 16, 0))
        line.addWidget(self._glyph)
        line.addLayout(measured, 3)
        line.addWidget(self._detail, 5)
        line.addWidget(self._stop)
        line.addWidget(self._hide)
        self.setLayout(line)

    def _hidden(self) -> None:
        self.hide()
        self.hidden_by_hand.emit()
