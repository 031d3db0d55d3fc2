"""The headings of the matrix: accounts above, questions beside; both stay in sight."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QHeaderView, QWidget

from app.comparing.matrix import Row
from ui import bidi, fonts, icons, painting, scaling, theme, wording
from ui.screens.compare.dropping import TakesClaims
from ui.screens.compare.model import ACCOUNT, PINNED, QUESTION, Account
from ui.screens.compare.pictures import Pictures
from ui.widgets.base import Themed

_EDGE, _ICON, _GAP, _MARK, _LINES = 10, 16, 8, 14, 2
ACCOUNT_HEIGHT, QUESTION_WIDTH = 46, 268


class AccountHeader(Themed, QHeaderView):
    """Code and name of each account, its date below; a pin on what stays in sight, a chevron where it sorts the rows."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._pictures = pictures
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
        if rect.isValid() and isinstance(head, Account):
            direction = self.layoutDirection()
            self._pictures.put(painter, rect, direction, head, lambda on, area: _draw_account(on, area, head))


class QuestionHeader(Themed, TakesClaims, QHeaderView):
    """Each question in two lines, with a sign for its kind and a pin on what stays in sight; claims can be laid on it."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._pictures = pictures
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the questions, and paper below the last one."""
        super().paintEvent(event)
        paper_below(self)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802 - Qt's name
        """Paint one question."""
        row = self.model().headerData(logical, Qt.Orientation.Vertical, QUESTION)
        if not rect.isValid() or not isinstance(row, Row):
            return
        question = row.question
        pinned = bool(self.model().headerData(logical, Qt.Orientation.Vertical, PINNED))
        head = Asked(wording.either(question.text_ar, question.text_en), question.kind, pinned)
        direction = self.layoutDirection()
        self._pictures.put(painter, rect, direction, head, lambda on, area: _draw_question(on, area, head))


def paper_below(head: QHeaderView) -> None:
    """Paint paper below the last row, where Qt goes on with the ground of headings."""
    below = QRectF(head.viewport().rect()).adjusted(0, head.length() - head.offset(), 0, 0)
    if below.height() > 0:
        QPainter(head.viewport()).fillRect(below, theme.colour("base"))


class Asked(NamedTuple):
    """The head of a question."""

    text: str
    kind: str
    pinned: bool


def _draw_account(painter: QPainter, rect: QRectF, head: Account) -> None:
    direction = painter.layoutDirection()
    _ground(painter, rect, "header")
    painter.fillRect(painting.Row(rect, direction).take_end(1), theme.colour("border"))
    edge = scaling.px(_EDGE)
    area = rect.adjusted(edge, 0, -edge, 0)
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


def _draw_question(painter: QPainter, rect: QRectF, head: Asked) -> None:
    direction = painter.layoutDirection()
    _ground(painter, rect, "panel")
    painter.fillRect(painting.Row(rect, direction).take_end(1), theme.colour("border"))
    edge = scaling.px(_EDGE)
    line = painting.Row(rect.adjusted(edge, 0, -edge, 0), direction)
    icon = "hash" if head.kind == "quantity" else "circle-question-mark"
    icons.paint(painter, line.take(scaling.px(_ICON), scaling.px(_GAP)), icon, "ink2", _ICON)
    if head.pinned:
        icons.paint(painter, line.take_end(scaling.px(_MARK), _GAP / 2), "pin", "accent", _MARK)
    _two_lines(painter, line.rest(), head.text)


def _two_lines(painter: QPainter, area: QRectF, words: str) -> None:
    """Paint words in two lines at most, in the middle of the area; what is longer is elided."""
    font = fonts.font("body_medium")
    pitch = fonts.line_height("body_medium")
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    layout = QTextLayout(words, font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(painter.layoutDirection())
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[QTextLine] = []
    while len(lines) < _LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(area.width())
        lines.append(line)
    layout.endLayout()
    top = area.center().y() - pitch * len(lines) / 2
    painter.setPen(theme.colour("ink"))
    shown = lines[-1].textStart() + lines[-1].textLength() if lines else 0
    cut = shown < len(words.encode("utf-16-le")) // 2
    for number, line in enumerate(lines):
        box = QRectF(area.left(), top + number * pitch, area.width(), pitch)
        if cut and number == len(lines) - 1:
            rest = words.encode("utf-16-le")[2 * line.textStart() :].decode("utf-16-le")
            painting.text(painter, box, rest, font, "ink")
        else:
            line.draw(painter, QPointF(box.left(), box.top() + (pitch - line.height()) / 2 - line.y()))


def _ground(painter: QPainter, rect: QRectF, tone: str) -> None:
    painter.fillRect(rect, theme.colour(tone))
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour("border"))
