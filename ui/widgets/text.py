"""Labels in the type scale that keep their size and colour through every change of looks."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import bidi, fonts, painting, scaling, theme
from ui.widgets.base import Themed

_BLOCK, _LEAST, _KEPT = 360, 60, 8


class Text(Themed, QLabel):
    """One text in a role of the type scale and an ink: plain text only, never markup.

    Wrapped texts are laid out here, at the line height of the type scale: Qt's own labels shift every wrapped
    Arabic line by the width of the space it ends with.
    """

    def __init__(
        self,
        text: str = "",
        role: fonts.Role = "body",
        ink: str = "ink",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role: fonts.Role = role
        self._ink = ink
        self._lines: dict[tuple[str, fonts.Role, int, int], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.restyle()

    def set_ink(self, ink: str) -> None:
        """Change the colour to another token."""
        self._ink = ink
        self.restyle()

    def restyle(self) -> None:
        """Take font and colour of the present look."""
        self.setFont(fonts.font(self._role))
        palette = QPalette(theme.current.palette())
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.WindowText, theme.colour(self._ink))
        self.setPalette(palette)
        self._align()
        super().restyle()

    def hasHeightForWidth(self) -> bool:
        """Need more height where the width is small, if the text may wrap."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        if not self.wordWrap():
            return super().heightForWidth(width)
        asked = (self.text(), self._role, width, theme.current.count)
        if asked not in self._lines:  # a layout asks the same again and again until all its parts are placed
            if len(self._lines) >= _KEPT:
                self._lines.clear()
            self._lines[asked] = self._laid_out(width)[0].lineCount()
        return self._lines[asked] * fonts.line_height(self._role)

    def sizeHint(self) -> QSize:
        """Return one line, or for long wrapped texts a readable block."""
        if not self.wordWrap():
            return super().sizeHint()
        width = min(math.ceil(painting.text_size(self.text(), self.font()).width()) + 1, scaling.px(_BLOCK))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few words, if the text may wrap."""
        if not self.wordWrap():
            return super().minimumSizeHint()
        return QSize(min(self.sizeHint().width(), scaling.px(_LEAST)), fonts.line_height(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint one line as Qt does, wrapped text line by line."""
        if not self.wordWrap():
            super().paintEvent(event)
            return
        layout, height = self._laid_out(self.width())
        painter = QPainter(self)
        painter.setPen(theme.colour(self._ink if self.isEnabled() else "disabled"))
        top = (self.height() - height) / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
        layout.draw(painter, QPointF(0, top))

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        """Lay the text out at a width; return the layout and the height of its lines."""
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        option.setTextDirection(self.layoutDirection())
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        pitch = fonts.line_height(self._role)
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (pitch - line.height()) / 2))
            top += pitch
        layout.endLayout()
        return layout, top

    def _align(self) -> None:
        """Keep to the side of the interface: left alone, a label follows the language of its text."""
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | vertical)


class Caption(Text):
    """The words above a field: one line that elides in a narrow column and then says all of it in its tooltip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "caption", "ink2", parent=parent)

    def minimumSizeHint(self) -> QSize:
        """Return the width of a few letters."""
        return QSize(min(self.sizeHint().width(), scaling.px(_LEAST)), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say all of the words in a tooltip where they do not fit."""
        super().resizeEvent(event)
        self._explain()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show other words."""
        super().setText(text)
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, elided where they must be."""
        if not self._is_cut():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painting.text(painter, QRectF(self.rect()), self.text(), self.font(), self._ink)

    def _explain(self) -> None:
        self.setToolTip(self.text() if self._is_cut() else "")

    def _is_cut(self) -> bool:
        return self.sizeHint().width() > self.width()


class Code(Text):
    """An identifier such as A003-17: isolated, so that it keeps its order among Arabic words."""

    def __init__(self, code: str = "", *, ink: str = "ink2", parent: QWidget | None = None) -> None:
        super().__init__(bidi.ltr(code), "body", ink, parent=parent)

    def set_code(self, code: str) -> None:
        """Show another identifier."""
        self.setText(bidi.ltr(code))
