"""What the desk is made of: panes, card, label bar, bar; their looks and sizes. The layers above make them work."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.claims import ClaimDetail
from db.records import Label
from ui import scaling, theme, tokens
from ui.action_map import ActionMap
from ui.screens.reading.aligning import Aligner
from ui.screens.reading.bar import DeskBar
from ui.screens.reading.card_place import CardPlace
from ui.screens.reading.differing import Differing
from ui.screens.reading.empty import EmptyDesk
from ui.screens.reading.label_keys import LabelKeys, TypeBar
from ui.screens.reading.labeller import Labeller
from ui.screens.reading.memory import Memory
from ui.screens.reading.pane import Pane, look_of
from ui.screens.reading.panes import Panes
from ui.screens.reading.receiving import Receiving
from ui.screens.reading.sentences import Sentences
from ui.screens.reading.suggesting import Suggesting
from ui.screens.reading.suggestion_line import SuggestionLine
from ui.screens.reading.time_spent import TimeSpent
from ui.widgets.base import Translated
from ui.widgets.claim_card import ClaimCard
from ui.workspace import Workspace


class DeskParts(Translated, Receiving):
    """Builds the desk and keeps its looks. Above it: articles, claims, and the screen itself."""

    bar: DeskBar

    def __init__(self, workspace: Workspace, actions: ActionMap, parent: QWidget | None = None) -> None:
        super().__init__(workspace, actions, parent)
        session = workspace.session
        self._memory = Memory(workspace.preferences, session.project.uid)
        self._types: dict[str, Label] = {}
        self._claim, self._before = "", ""
        self._detail: ClaimDetail | None = None
        self._known: dict[str, ClaimDetail] = {}
        self._restored = False
        self._told_of_guess = False
        self._say = Sentences(self)
        self.bar = DeskBar(session)
        self.panes = Panes()
        self.card = ClaimCard(workspace)
        self.labels = TypeBar()
        self.line = SuggestionLine()
        self.suggesting = Suggesting(self, self)
        self.aligner = Aligner(self.panes, workspace)
        self.differing = Differing(self.panes, self.suggesting, workspace)
        self.labeller = Labeller(self)
        self._empty = EmptyDesk()
        self._stack = QStackedWidget()
        self._build()
        self._label_keys = LabelKeys(
            actions,
            self,
            self.labeller.label,
            self.labeller.toggle_second_type,
            lambda: workspace.writable and self.pane is not None,
        )
        self._time = TimeSpent(
            self, lambda: self.pane.uid if self.pane else "", self._memory.seconds(), actions.stirred
        )
        self._remember_soon = QTimer(self, singleShot=True, interval=400)
        self._say_soon = QTimer(self, singleShot=True, interval=30)
        self._say_soon.timeout.connect(self.hints_changed)
        self._count_soon = QTimer(self, singleShot=True, interval=2000)
        workspace.closing.connect(self._count_soon.stop)
        self._card_soon = QTimer(self, singleShot=True, interval=0)

    def _build(self) -> None:
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.panes)
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._stack, 1)
        self._place = CardPlace(host, row, self.card, self.workspace.preferences, lambda: self.pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(host, 1)
        column.addWidget(self.line)
        column.addWidget(self.labels)
        self.labels.setVisible(self.workspace.writable)
        self.setAcceptDrops(True)

    @property
    def busy(self) -> bool:
        """Whether anything about the open articles is still worked out aside."""
        return self.suggesting.analyst.busy or self.aligner.busy or self.differing.busy

    @property
    def pane(self) -> Pane | None:
        """The pane worked in."""
        return self.panes.active

    @property
    def claim(self) -> str:
        """The current claim, "" for none."""
        return self._claim

    @property
    def claim_before(self) -> str:
        """The claim that was current before, "" for none."""
        return self._before

    def reads_rtl(self) -> bool:
        """Tell whether the interface runs from the right."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _take_look(self) -> None:
        look = look_of(self.workspace)
        for pane in self.panes.all():
            pane.set_look(look)
        self.panes.restyle()
        self._place.arrange()

    def _preferences_changed(self, names: frozenset[str]) -> None:
        if "article_px" in names:
            self._take_look()
        if "article_width" in names:
            for pane in self.panes.all():
                pane.view.set_line_width(self._line_width())

    def change_size(self, step: int) -> None:
        """Set the articles larger or smaller; 0 sets the normal size."""
        sizes = [int(size) for size in tokens.raw()["type"]["article"]["sizes"]]
        normal = int(tokens.raw()["type"]["article"]["default"])
        now = self.workspace.preferences.values.article_px
        at = min(range(len(sizes)), key=lambda i: abs(sizes[i] - now)) + step
        size = sizes[min(max(at, 0), len(sizes) - 1)] if step else normal
        self.workspace.preferences.change(article_px=size)

    def _line_width(self) -> int | None:
        width = self.workspace.preferences.values.article_width
        return scaling.px(width) if width else None

    def _low(self) -> bool:
        return self.window().height() < theme.height("one_bar_below")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the heads of the panes one line where the window is low."""
        super().resizeEvent(event)
        for pane in self.panes.all():
            pane.header.set_low(low=self._low())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the text size with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.change_size(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    # -- given by the layers above ---------------------------------------------------------------------------------

    def remember(self) -> None:
        """Write down what is open, and where."""
        raise NotImplementedError

    def set_claim(self, uid: str) -> None:
        """Make a claim of an open article the current one."""
        raise NotImplementedError

    def show_no_claim(self) -> None:
        """Have no current claim."""
        raise NotImplementedError

    def leave_claim(self) -> None:
        """Have no current claim; what is being typed is committed."""
        raise NotImplementedError

    def load_types(self) -> None:
        """Read the claim types."""
        raise NotImplementedError
