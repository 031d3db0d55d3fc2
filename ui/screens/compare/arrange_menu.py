"""The menu of the matrix's layout: orders of questions and accounts, what is left out, what is pinned."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.comparing.arranging import Arrangement
from app.comparing.matrix import Axis
from ui import icons, key_caps, tokens
from ui.action_map import ActionMap
from ui.commands import BY_IDENT
from ui.screens.compare import words
from ui.screens.compare.matrix_bar import SHOWN_SIGNS

translate = QCoreApplication.translate
_PINS = ("compare.pin_question", "compare.pin_account", "compare.sort_account")


class ArrangeMenu(QMenu):
    """``arrange(Arrangement)`` takes what is chosen. ``account`` names the account that sorts the rows now."""

    def __init__(
        self,
        parent: QWidget,
        wanted: Arrangement,
        axis: Axis,
        arrange: Callable[[Arrangement], object],
        actions: ActionMap,
    ) -> None:
        super().__init__(parent)
        self.aboutToHide.connect(self.deleteLater)
        self._wanted = wanted
        self._arrange = arrange
        self._orders(axis)
        self.addSeparator()
        self._filters()
        self.addSeparator()
        for ident in _PINS:
            self._command(actions, ident)
        self.addSeparator()
        everything = self.addAction(translate("MatrixTab", "Clear filters"))
        everything.setEnabled(wanted.filters or not wanted.silent)
        bare = replace(wanted, needle="", signs=frozenset(), kind="", shared=False, silent=True)
        everything.triggered.connect(lambda: arrange(bare))
        loose = self.addAction(translate("MatrixTab", "Unpin everything"))
        loose.setEnabled(bool(wanted.pinned_rows or wanted.pinned_columns))
        loose.triggered.connect(lambda: arrange(replace(wanted, pinned_rows=(), pinned_columns=())))

    def _orders(self, axis: Axis) -> None:
        rows = [
            ("number", translate("MatrixTab", "By number")),
            ("sign", translate("MatrixTab", "Contradictions first")),
            ("answers", translate("MatrixTab", "Most answered first")),
            ("text", translate("MatrixTab", "By wording")),
        ]
        if self._wanted.rows_by == "account":
            rows.append(("account", translate("MatrixTab", "By one account")))
        self._choices(translate("MatrixTab", "Order of the questions"), "rows_by", rows)
        columns = [
            ("number", translate("MatrixTab", "By number")),
            ("published", translate("MatrixTab", "By day of publication")),
            ("answers", translate("MatrixTab", "Most answers first")),
            ("name", translate("MatrixTab", "By name")),
        ]
        if axis not in ("article", "outlet"):
            del columns[1]
        self._choices(translate("MatrixTab", "Order of the columns"), "columns_by", columns)

    def _choices(self, title: str, field: str, choices: Iterable[tuple[str, str]]) -> None:
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        for code, text in choices:
            item = menu.addAction(text)
            group.addAction(item)
            self._state(item, on=getattr(self._wanted, field) == code, **{field: code})

    def _filters(self) -> None:
        wanted = self._wanted
        signs = self.addMenu(translate("MatrixTab", "Signs"))
        for sign in SHOWN_SIGNS:
            on = sign in wanted.signs
            item = signs.addAction(words.sign(sign))
            icons.bind(item, tokens.raw()["relations"][words.RELATION[sign]]["icon"])
            self._state(item, on=on, signs=wanted.signs ^ {sign})
        for kind, text in (
            ("quantity", translate("MatrixTab", "Numbers only")),
            ("proposition", translate("MatrixTab", "Answers in words only")),
        ):
            on = wanted.kind == kind
            self._state(self.addAction(text), on=on, kind="" if on else kind)
        shared = self.addAction(translate("MatrixTab", "Only what several accounts answer"))
        self._state(shared, on=wanted.shared, shared=not wanted.shared)
        silent = self.addAction(translate("MatrixTab", "Show accounts that answer nothing here"))
        self._state(silent, on=wanted.silent, silent=not wanted.silent)

    def _state(self, item: QAction, *, on: bool, **fields: Any) -> None:  # noqa: ANN401 (fields of an Arrangement)
        item.setCheckable(True)
        item.setChecked(on)
        item.triggered.connect(lambda: self._arrange(replace(self._wanted, **fields)))

    def _command(self, actions: ActionMap, ident: str) -> None:
        command = BY_IDENT[ident]
        item = self.addAction(key_caps.menu_text(command.words, command.keys[0]))
        if command.icon:
            icons.bind(item, command.icon)
        item.setEnabled(actions.available(ident))
        item.triggered.connect(lambda: actions.trigger(ident))
