"""The headings of the matrix: accounts above, questions beside; both stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QWidget

from app.comparing.matrix import Row
from ui import bidi, fonts, icons, painting, scaling, theme, wording
from ui.screens.compare.dropping import TakesClaims
from ui.screens.compare.model import ACCOUNT, PINNED, QUESTION, Account
from ui.widgets.base import Themed

_EDGE, _ICON, _GAP, _MARK = 10, 16, 8, 14
ACCOUNT_HEIGHT, QUESTION_WIDTH = 46, 268


class AccountHeader(Themed, QHeaderView):
    """Code and name of each account, its date below; a pin on what stays in sight, a chevron where it sorts the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.restyle()

    def restyle(self) -> None:
        """Take the height of the present scale."""
        self.setFixedHeight(scaling.px(ACCOUNT_HEIGHT))
        super().restyle()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802 - Qt's name
        """Paint one account."""
        head = self.model().headerData(logical, Qt.Orientation.Horizontal, ACCOUNT)
        if not rect.isValid() or not isinstance(head, Account):
            return
        painter.save()
        direction = self.layoutDirection()
        painter.setLayoutDirection(direction)
        _ground(painter, rect, "header")
        painter.fillRect(painting.Row(QRectF(rect), direction).take_end(1), theme.colour("border"))
        edge = scaling.px(_EDGE)
        area = QRectF(rect).adjusted(edge, 0, -edge, 0)
        half = area.height() / 2 if head.date else area.height() - 4
        upper = painting.Row(QRectF(area.left(), area.top(), area.width(), half + 4), direction)
        for shown, icon in ((head.sorts, "chevron-down"), (head.pinned, "pin")):
            if shown:
                icons.paint(painter, upper.take_end(scaling.px(_MARK), _GAP / 2), icon, "accent", _MARK)
        small = fonts.font("caption")
        if head.code:
            width = painting.text_size(head.code, small).width() + 1
            painting.text(painter, upper.take(width, 6), bidi.ltr(head.code), small, "ink2")
        painting.text(painter, upper.rest(), bidi.isolated(head.name), fonts.font("h3"), "ink")
        lower = QRectF(area.left(), area.top() + half - 1, area.width(), half - 2)
        painting.text(painter, lower, bidi.isolated(head.date), small, "ink2")
        painter.restore()


class QuestionHeader(Themed, TakesClaims, QHeaderView):
    """Each question in two lines, with a sign for its kind and a pin on what stays in sight; claims can be laid on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.restyle()

    def restyle(self) -> None:
        """Take the width of the present scale."""
        self.setFixedWidth(scaling.px(QUESTION_WIDTH))
        super().restyle()

    def sectionSizeFromContents(self, _logical: int) -> QSize:  # noqa: N802 - Qt's name
        """Return the width all questions share."""
        return QSize(scaling.px(QUESTION_WIDTH), self.defaultSectionSize())

    def row_under(self, at: QPoint) -> int:
        """Return the question at a point."""
        return self.logicalIndexAt(at)

    def row_place(self, row: int) -> QRectF:
        """Return where a question lies."""
        return QRectF(0, self.sectionViewportPosition(row), self.viewport().width(), self.sectionSize(row))

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
        if self.model().headerData(logical, Qt.Orientation.Vertical, PINNED):
            icons.paint(painter, line.take_end(scaling.px(_MARK), _GAP / 2), "pin", "accent", _MARK)
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
