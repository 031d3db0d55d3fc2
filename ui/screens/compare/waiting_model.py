"""Claims that answer no question yet, as rows that can be dragged."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from app import claim_list
from app.claim_list import ClaimRow
from app.session import Session
from ui import bidi, wording
from ui.models.window_model import Column, WindowModel
from ui.screens.compare.dropping import MIME, packed
from ui.screens.events.claim_rows import UID, type_labels
from ui.widgets.claim_card.header import label_colour, label_key
from ui.widgets.list_row import DETAIL, SECOND, TAG_ROLE

Index = QModelIndex | QPersistentModelIndex


class WaitingModel(WindowModel[ClaimRow]):
    """Gives each claim in two lines: its type and who says it, then its words."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        column: Column[ClaimRow] = Column("quote", str, lambda row: row.quote)
        super().__init__([column], partial(claim_list.page, session), parent)
        self._session = session
        self._types = type_labels(session)

    def reload_types(self) -> None:
        """Read the names of the claim types again."""
        self._types = type_labels(self._session)

    def claims(self, rows: Sequence[int]) -> list[str]:
        """Return the claims in some rows."""
        found = (self.row_at(row) for row in sorted(rows))
        return [row.uid for row in found if row is not None]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what the delegate paints and what a screen reader says."""
        row = self.row_at(index.row())
        return self._said(row).get(role) if row is not None else None

    def _said(self, row: ClaimRow) -> dict[int, object]:
        """Return what each role says of a claim."""
        label = self._types.get(row.claim_type)
        kind = wording.label(label, short=True) if label is not None else row.claim_type
        who = wording.either(row.claimant, row.claimant_en) or wording.either(row.outlet, row.outlet_en)
        detail = " · ".join(part for part in (who, bidi.ltr(row.code)) if part)
        return {
            Qt.ItemDataRole.DisplayRole: kind,
            UID: row.uid,
            DETAIL: detail,
            SECOND: row.quote,
            TAG_ROLE: (label_key(label), label_colour(label)) if label is not None else None,
            Qt.ItemDataRole.ToolTipRole: f"{bidi.ltr(row.code)}\n{row.quote[:400]}",
            Qt.ItemDataRole.AccessibleTextRole: bidi.strip_isolates(f"{kind}, {detail}, {row.quote}"),
        }

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let claims be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return what a drag carries."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return a drag of claims."""
        return packed(self.claims([index.row() for index in indexes]))
