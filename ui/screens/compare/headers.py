"""The headings of the matrix: accounts above, questions beside; both stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QWidget

from app.comparing.matrix import Row
from ui import bidi, fonts, icons, painting, scaling, theme, wording
from ui.screens.compare.model import ACCOUNT, QUESTION
from ui.widgets.base import Themed

_EDGE, _ICON, _GAP = 10, 16, 8
ACCOUNT_HEIGHT, QUESTION_WIDTH = 46, 268


class AccountHeader(Themed, QHeaderView):
    """Code and name of each account, its date below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.restyle()

    def restyle(self) -> None:
        """Take the height of the present scale."""
        self.setFixedHeight(scaling.px(ACCOUNT_HEIGHT))
        super().restyle()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802 - Qt's name
        """Paint one account."""
        if not rect.isValid():
            return
        code, name, date = self.model().headerData(logical, Qt.Orientation.Horizontal, ACCOUNT) or (
            "",
            "",
            "",
        )
        painter.save()
        direction = self.layoutDirection()
        painter.setLayoutDirection(direction)
        _ground(painter, rect, "header")
        painter.fillRect(painting.Row(QRectF(rect), direction).take_end(1), theme.colour("border"))
        edge = scaling.px(_EDGE)
        half = rect.height() / 2 if date else rect.height() - 4
        upper = painting.Row(
            QRectF(rect.left() + edge, rect.top(), rect.width() - 2 * edge, half + 4), direction
        )
        if code:
            width = painting.text_size(code, fonts.font("caption")).width() + 1
            painting.text(painter, upper.take(width, 6), bidi.ltr(code), fonts.font("caption"), "ink2")
        painting.text(painter, upper.rest(), bidi.isolated(name), fonts.font("h3"), "ink")
        lower = QRectF(rect.left() + edge, rect.top() + half - 1, rect.width() - 2 * edge, half - 2)
        painting.text(painter, lower, bidi.isolated(date), fonts.font("caption"), "ink2")
        painter.restore()


class QuestionHeader(Themed, QHeaderView):
    """Each question in two lines, with a sign for its kind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.restyle()

    def restyle(self) -> None:
        """Take the width of the present scale."""
        self.setFixedWidth(scaling.px(QUESTION_WIDTH))
        super().restyle()

    def sectionSizeFromContents(self, _logical: int) -> QSize:  # noqa: N802 - Qt's name
        """Return the width all questions share."""
        return QSize(scaling.px(QUESTION_WIDTH), self.defaultSectionSize())

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802 - Qt's name
        """Paint one question."""
        row = self.model().headerData(logical, Qt.Orientation.Vertical, QUESTION)
        if not rect.isValid() or not isinstance(row, Row):
            return
        painter.save()
        direction = self.layoutDirection()
        painter.setLayoutDirection(direction)
        _ground(painter, rect, "panel")
        painter.fillRect(painting.Row(QRectF(rect), direction).take_end(1), theme.colour("border"))
        edge = scaling.px(_EDGE)
        line = painting.Row(QRectF(rect).adjusted(edge, 0, -edge, 0), direction)
        icon = "hash" if row.question.kind == "quantity" else "circle-question-mark"
        icons.paint(painter, line.take(scaling.px(_ICON), scaling.px(_GAP)), icon, "ink2", _ICON)
        _two_lines(painter, line.rest(), wording.either(row.question.text_ar, row.question.text_en))
        painter.restore()


def _two_lines(painter: QPainter, area: QRectF, words: str) -> None:
    """Paint words in two lines at most, in the middle of the area; what is longer is elided."""
    font = fonts.font("body_medium")
    pitch = fonts.line_height("body_medium")
    layout = QTextLayout(words, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setTextDirection(painter.layoutDirection())
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(area.width())
    layout.endLayout()
    head = words[: first.textLength()].strip()
    rest = words[first.textLength() :].strip()
    top = area.center().y() - (pitch if rest else pitch / 2)
    for number, part in enumerate((head, rest)):
        box = QRectF(QPointF(area.left(), top + number * pitch), area.size())
        box.setHeight(pitch)
        painting.text(painter, box, part, font, "ink")


def _ground(painter: QPainter, rect: QRect, tone: str) -> None:
    painter.fillRect(rect, theme.colour(tone))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("border"))
