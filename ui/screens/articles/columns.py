"""The columns of the table of articles: their words, how cells are drawn, which are edited and how."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from app.article_list import ListedArticle, page
from app.session import Session
from ui import language, wording
from ui.models.fields import Field, OutletOffers
from ui.models.window_model import Column, Index, WindowModel
from ui.widgets.table import Cell
from ui.widgets.tags import BadgeLook, Tone

translate = QCoreApplication.translate
_STATES: dict[str, tuple[Tone, str | None]] = {
    "todo": ("plain", None),
    "in_progress": ("info", "clock"),
    "done": ("ok", "check"),
}
EDITED = {
    "outlet": "outlet_name",
    "headline": "headline",
    "byline": "byline",
    "published": "published",
    "language": "language",
    "url": "url",
}
"""Column code → field of ``app.articles.edit``."""
FOR_MANY = frozenset({"outlet", "byline", "published", "language"})
"""Columns in which one value may hold for many articles."""


class ArticleModel(WindowModel[ListedArticle]):
    """The rows of the table. ``edited(row, column code, value)`` when a cell was edited; nothing is written here."""

    edited = Signal(object, str, str)

    def __init__(self, session: Session, *, writable: bool, parent: QObject | None = None) -> None:
        super().__init__(_columns(), lambda wanted: page(session, wanted), parent)
        self._writable = writable

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let particulars be edited."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        editable = self._writable and self.columns[index.column()].code in EDITED
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what an editor starts from, and all that the table shows."""
        if role != Qt.ItemDataRole.EditRole:
            return super().data(index, role)
        row, code = self.row_at(index.row()), self.columns[index.column()].code
        if row is None or code not in EDITED:
            return None
        return wording.outlet(row.row) if code == "outlet" else getattr(row.row, code)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        """Hand on what was edited."""
        row = self.row_at(index.row())
        if role != Qt.ItemDataRole.EditRole or row is None:
            return False
        if str(value) != str(self.data(index, Qt.ItemDataRole.EditRole) or ""):
            self.edited.emit(row, self.columns[index.column()].code, str(value))
        return True


def fields(session: Session, model: ArticleModel) -> dict[int, Field]:
    """Return how the columns are edited."""
    offers = OutletOffers(session, lambda: translate("ArticleColumns", "new"))
    kinds = {
        "outlet": Field("offers", offers=offers),
        "published": Field("date"),
        "language": Field(
            "choice", choices=lambda index: _languages(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        ),
    }
    return {
        at: kinds.get(column.code, Field())
        for at, column in enumerate(model.columns)
        if column.code in EDITED
    }


def language_name(code: str) -> str:
    """Return the name of a language; a code that has none is its own name."""
    names = {
        "": translate("ArticleColumns", "unknown language"),
        "ar": translate("ArticleColumns", "Arabic"),
        "en": translate("ArticleColumns", "English"),
        "fr": translate("ArticleColumns", "French"),
        "ku": translate("ArticleColumns", "Kurdish"),
        "tr": translate("ArticleColumns", "Turkish"),
        "fa": translate("ArticleColumns", "Persian"),
        "he": translate("ArticleColumns", "Hebrew"),
        "ru": translate("ArticleColumns", "Russian"),
        "de": translate("ArticleColumns", "German"),
        "es": translate("ArticleColumns", "Spanish"),
    }
    return names.get(code, code)


def _languages(present: str) -> list[tuple[str, str]]:
    codes = ["ar", "en", "fr", "ku", "tr", "fa", "he", "ru", "de", "es", ""]
    return [(code, language_name(code)) for code in (*codes, *(() if present in codes else (present,)))]


def _columns() -> list[Column[ListedArticle]]:
    def column(code: str, width: int) -> Column[ListedArticle]:
        return Column(
            code=code,
            heading=lambda: _heading(code),
            text=lambda row: _text(row, code),
            cell=lambda row: _cell(row, code),
            width=width,
        )

    widths = {
        "code": 74, "outlet": 150, "headline": 330, "byline": 130, "published": 150, "precision": 84, "language": 84,
        "claims": 66, "state": 118, "duplicate": 100, "chars": 84, "file": 170, "url": 190,
    }  # fmt: skip
    return [column(code, width) for code, width in widths.items()]


def _heading(code: str) -> str:
    return {
        "code": translate("ArticleColumns", "No."),
        "outlet": translate("ArticleColumns", "Outlet"),
        "headline": translate("ArticleColumns", "Headline"),
        "byline": translate("ArticleColumns", "Author"),
        "published": translate("ArticleColumns", "Published"),
        "precision": translate("ArticleColumns", "Precision"),
        "language": translate("ArticleColumns", "Language"),
        "claims": translate("ArticleColumns", "Claims"),
        "state": translate("ArticleColumns", "In my queue"),
        "duplicate": translate("ArticleColumns", "Repeats"),
        "chars": translate("ArticleColumns", "Characters"),
        "file": translate("ArticleColumns", "File"),
        "url": translate("ArticleColumns", "Link"),
    }[code]


def _text(listed: ListedArticle, code: str) -> str:
    row = listed.row
    said = {
        "code": row.code,
        "outlet": wording.outlet(row),
        "headline": row.headline or row.first_line,
        "byline": row.byline,
        "published": wording.date(row.published),
        "precision": wording.word("date_precision", row.published_precision) if row.published else "",
        "language": language_name(row.language) if row.language else "",
        "claims": language.number(row.claims),
        "state": wording.word("assignment_state", row.state),
        "duplicate": listed.duplicate_of,
        "chars": language.number(row.chars),
        "file": row.imported_filename,
        "url": row.url,
    }
    return said[code]


def _cell(listed: ListedArticle, code: str) -> Cell:
    row = listed.row
    if code == "state" and row.state:
        tone, icon = _STATES.get(row.state, ("plain", None))
        return Cell(badge=BadgeLook(_text(listed, code), tone, icon))
    if code == "duplicate" and listed.duplicate_of:
        return Cell(badge=BadgeLook(listed.duplicate_of, "plain", "copy-check"))
    if code == "outlet":
        return Cell(strong=True)
    muted = code in ("code", "file", "url", "precision", "language", "chars") or (
        code == "headline" and not row.headline
    )
    return Cell(muted=muted or (code == "claims" and not row.claims))
