"""Claims as rows of two lines: type, who says it and how it speaks of the event; below it the words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyleOptionViewItem, QWidget

from app import schemes
from app.claim_list import ClaimRow
from app.session import Session
from db.records import Label
from ui import bidi, fonts, painting, scaling, theme, wording
from ui.widgets.claim_card.header import label_colour, label_key
from ui.widgets.list_row import BADGE, DETAIL, SECOND, TAG_ROLE, TwoLineDelegate
from ui.widgets.tags import TAG, BadgeLook, paint_type_tag, type_colour

UID = Qt.ItemDataRole.UserRole + 30  #: str, the claim
LINK = Qt.ItemDataRole.UserRole + 31  #: str, its link to the event
HEAD = Qt.ItemDataRole.UserRole + 32  #: str, the code of an article: the row is a heading
_HEAD_HEIGHT, _HEIGHT = 28, 58

RELATIONS = ("reports", "supports", "contradicts", "context")
Index = QModelIndex | QPersistentModelIndex


def relation_look(relation: str) -> BadgeLook:
    """Return the badge that says how a claim speaks of an event."""
    word = wording.word("claim_event", relation)
    if relation == "contradicts":
        return BadgeLook(word, "conflict", "equal-not")
    if relation == "supports":
        return BadgeLook(word, "agree", "equal")
    return BadgeLook(word, "plain", "info") if relation == "context" else BadgeLook(word, "info", "quote")


def type_labels(session: Session) -> dict[str, Label]:
    """Return the claim types by code."""
    return {label.code: label for label in schemes.all_types(session)}


def fill(item: QListWidgetItem, row: ClaimRow, types: Mapping[str, Label], *, remark: str = "") -> None:
    """Say a claim in a row; ``remark`` stands after who says it."""
    label = types.get(row.claim_type)
    kind = wording.label(label, short=True) if label else row.claim_type
    who = wording.either(row.claimant, row.claimant_en)
    detail = " · ".join(text for text in (who, remark) if text)
    item.setText(kind)
    item.setData(UID, row.uid)
    item.setData(DETAIL, detail)
    item.setData(SECOND, row.quote)
    if label is not None:
        item.setData(TAG_ROLE, (label_key(label), label_colour(label)))
    item.setToolTip(f"{bidi.ltr(row.code)}\n{row.quote[:400]}")
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{kind}, {detail}, {row.quote}")


class ClaimDelegate(TwoLineDelegate):
    """Paints claims and the headings of their articles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, height=_HEIGHT, quote=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a claim or of a heading."""
        height = _HEAD_HEIGHT if index.data(HEAD) else _HEIGHT
        return QSize(option.rect.width(), scaling.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        if index.data(HEAD):
            _paint_heading(painter, option, index)
            return
        super().paint(painter, option, index)

    def _first(self, painter: QPainter, area: QRectF, index: Index) -> None:
        row = painting.Row(area, painter.layoutDirection())
        gap = scaling.px(8)
        tag = index.data(TAG_ROLE)
        if tag:
            paint_type_tag(painter, row.take(scaling.px(TAG), gap), tag[0], type_colour(tag[1]))
        badge = index.data(BADGE)
        if isinstance(badge, BadgeLook):
            badge.paint(painter, row.take_end(badge.size().width(), gap))
        kind = bidi.isolated(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        body, small = fonts.font("body"), fonts.font("caption")
        width = min(painting.text_size(kind, body).width() + 1, row.left)
        painting.text(painter, row.take(width, gap), kind, body, "ink")
        who = bidi.isolated(str(index.data(DETAIL) or ""))
        painting.text(painter, row.rest(), who, small, "ink2")

    def _second(self, painter: QPainter, area: QRectF, index: Index) -> None:
        words = " ".join(str(index.data(SECOND) or "").split())
        painting.text(painter, area, bidi.isolated(words), fonts.quote_font(), "ink")


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    painter.save()
    painter.setLayoutDirection(option.direction)
    painter.fillRect(option.rect, theme.colour("header"))
    edge = scaling.px(14)
    row = painting.Row(QRectF(option.rect).adjusted(edge, 0, -edge, 0), option.direction)
    code = bidi.ltr(str(index.data(HEAD)))
    font = fonts.font("body")
    painting.text(
        painter, row.take(painting.text_size(code, font).width() + 1, scaling.px(8)), code, font, "ink2"
    )
    name = bidi.isolated(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
    painting.text(painter, row.rest(), name, fonts.font("h3"), "ink")
    painter.restore()
