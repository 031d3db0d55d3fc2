"""A panel of sections beside a table: each folds, and which are folded is remembered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui import scaling, theme
from ui.preferences import Preferences
from ui.widgets.base import Themed, Translated
from ui.widgets.layouts import Hairline
from ui.widgets.section import Section

_EDGE = 12


class SectionsPanel(Themed, Translated, QScrollArea):
    """Sections by their codes, one below the other, as wide as a panel of filters. Subclasses fill and name them.

    ``memory`` is the name under which the codes of folded sections are kept.
    """

    def __init__(
        self,
        codes: Sequence[str],
        preferences: Preferences,
        memory: str,
        folded_at_first: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._memory = memory
        self.sections = {code: Section() for code in codes}
        content = _Ground()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, scaling.px(2), 0, scaling.px(8))
        column.setSpacing(0)
        folded = preferences.recall(memory, list(folded_at_first))
        for at, (code, section) in enumerate(self.sections.items()):
            if at:
                column.addWidget(Hairline())
            holder = QVBoxLayout()
            holder.setContentsMargins(scaling.px(_EDGE), scaling.px(2), scaling.px(_EDGE), 0)
            holder.addWidget(section)
            column.addLayout(holder)
            section.set_folded(folded=code in folded)
            section.folded.connect(lambda _: self._remember())
        column.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def restyle(self) -> None:
        """Take the width of the present scale."""
        self.setFixedWidth(theme.width("filter_panel"))
        super().restyle()

    def _remember(self) -> None:
        folded = [code for code, section in self.sections.items() if section.is_folded()]
        self._preferences.remember(self._memory, folded)


class _Ground(Themed, QWidget):
    """The panel's own tone."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), theme.colour("panel"))
