"""Parts of panels: a card, a heading with actions, and a section that folds."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui import bidi, fonts, icons, painting, scaling
from ui.widgets.base import Themed
from ui.widgets.layouts import row
from ui.widgets.text import Text


class Card(Themed, QWidget):
    """A framed box on the paper; add to `body`. `tone`: a token such as 'base', 'panel' or 'accentSoft'."""

    def __init__(
        self,
        *,
        tone: str = "base",
        border: str = "border",
        padding: float = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._box = painting.Box(tone, border, radius=6)
        self._padding = padding
        self.body = QVBoxLayout(self)
        self.restyle()

    def restyle(self) -> None:
        """Take the paddings of the present scale."""
        edge = scaling.px(self._padding)
        self.body.setContentsMargins(edge, edge, edge, edge)
        self.body.setSpacing(scaling.px(6))
        super().restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame."""
        painting.box(QPainter(self), QRectF(self.rect()), self._box)


class Heading(QWidget):
    """A title with a muted remark after it and room for actions at the end (`add_action`)."""

    def __init__(self, title: str = "", remark: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text(title, "h3")
        self._remark = Text(remark, "caption", "ink2")
        self._row = row(gap=8)
        self._row.addWidget(self._title)
        self._row.addWidget(self._remark)
        self._row.addStretch(1)
        self.setLayout(self._row)

    def set_texts(self, title: str, remark: str = "") -> None:
        """Change title and remark."""
        self._title.setText(title)
        self._remark.setText(remark)

    def add_action(self, control: QWidget) -> None:
        """Put a control at the reading end."""
        self._row.addWidget(control)


class _Fold(Themed, QAbstractButton):
    """The line of a section: title, count, chevron."""

    def __init__(self, title: str, count: str) -> None:
        super().__init__()
        self.count_text = count
        self.setText(title)
        self.setCheckable(True)
        self.setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def sizeHint(self) -> QSize:
        """Return the width of title, count and chevron."""
        width = painting.text_size(self.text(), fonts.font("h3")).width()
        width += painting.text_size(self.count_text, fonts.font("caption")).width()
        return QSize(round(width) + scaling.px(44), scaling.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        line = painting.Row(self.rect(), self.layoutDirection())
        chevron = "chevron-up" if self.isChecked() else "chevron-down"
        icons.paint(painter, line.take_end(scaling.px(16), scaling.px(8)), chevron, "ink2", 16)
        title = fonts.font("h3")
        painting.text(
            painter,
            line.take(painting.text_size(self.text(), title).width() + 1, scaling.px(8)),
            self.text(),
            title,
            "ink",
        )
        painting.text(painter, line.rest(), bidi.isolated(self.count_text), fonts.font("caption"), "ink2")


class Section(QWidget):
    """A titled part that folds by click or Space; add to `body`. `folded(bool)` when the reader folds it."""

    folded = Signal(bool)

    def __init__(self, title: str = "", count: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = _Fold(title, count)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, scaling.px(8))
        self.body.setSpacing(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._line)
        outer.addWidget(self._content)
        self.set_title(title, count)
        self._line.toggled.connect(self._toggled)

    def set_title(self, title: str, count: str = "") -> None:
        """Change title and count."""
        self._line.setText(title)
        self._line.count_text = count
        self._line.setAccessibleName(f"{title} {count}".strip())
        self._line.restyle()

    def is_folded(self) -> bool:
        """Tell whether only the title shows."""
        return not self._line.isChecked()

    def set_folded(self, *, folded: bool) -> None:
        """Fold or unfold."""
        self._line.setChecked(not folded)

    def _toggled(self, opened: bool) -> None:  # noqa: FBT001 - a slot
        self._content.setVisible(opened)
        self.folded.emit(not opened)
