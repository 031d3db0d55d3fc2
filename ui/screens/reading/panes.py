"""The panes side by side: one to five, never too narrow, in an order and with widths that are remembered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui import theme
from ui.screens.reading.joint import Joint
from ui.screens.reading.pane import Pane
from ui.widgets.article_view import ScrollGroup

MOST = 5


class Panes(QSplitter):
    """Holds the panes in reading order. What does not fit waits, hidden, until there is room again.

    ``changed``: which panes are shown, their order, their widths or the active one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(theme.width("splitter"))
        self.group = ScrollGroup(self)
        self.group.enabled = False
        self._recent: list[Pane] = []
        self._shares: dict[str, list[float]] = {}
        self._shared = 0
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.fit)
        self.splitterMoved.connect(self._moved)

    def all(self) -> list[Pane]:
        """Return every pane in order, those that wait too."""
        found = (self.widget(at) for at in range(self.count()))
        return [pane for pane in found if isinstance(pane, Pane)]

    def shown(self) -> list[Pane]:
        """Return the panes that are shown, in order."""
        return [pane for pane in self.all() if not pane.isHidden()]

    @property
    def active(self) -> Pane | None:
        """The pane the reader works in."""
        return self._recent[-1] if self._recent else None

    def of(self, article: str) -> Pane | None:
        """Return the pane of an article, shown or waiting."""
        return next((pane for pane in self.all() if pane.uid == article), None)

    def put(self, pane: Pane, at: int | None = None) -> Pane | None:
        """Add a pane and make it active; return one that had to go because there are five."""
        gone = None
        if self.count() >= MOST:
            gone = self._recent[0]
            at = self.indexOf(gone) if at is None else at
            self.take(gone)
        self.insertWidget(self.count() if at is None else at, pane)
        self.setStretchFactor(self.indexOf(pane), 1)
        pane.setMinimumWidth(theme.width("min_article_pane"))
        pane.view.band_moved.connect(self._join)
        self.group.add(pane.view)
        pane.show()
        self.activate(pane)
        self._shared = 0  # the splitter gives a new pane what it asks for, once it has laid itself out
        self._later.start()
        return gone

    def take(self, pane: Pane) -> None:
        """Remove a pane."""
        self.group.remove(pane.view)
        self._recent.remove(pane)
        pane.hide()
        pane.setParent(None)
        pane.deleteLater()
        if self._recent:
            self.activate(self._recent[-1])
        self.fit()

    def createHandle(self) -> Joint:  # noqa: N802 - Qt's name
        """Return what stands between two panes."""
        return Joint(self)

    def _join(self) -> None:
        """Paint the joints anew: a passage that is lit up has moved."""
        for at in range(1, self.count()):
            self.update(self.handle(at).geometry().adjusted(-1, 0, 1, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies of the joints beside the handles."""
        super().paintEvent(event)
        painter = QPainter(self)
        for at in range(1, self.count()):
            handle = self.handle(at)
            if isinstance(handle, Joint) and handle.isVisible():
                painter.save()
                painter.translate(handle.pos())
                handle.paint_joint(painter)
                painter.restore()
        painter.end()

    def activate(self, pane: Pane) -> None:
        """Work in a pane; it is shown if it waited."""
        if self.active is pane and not pane.isHidden():
            return
        if pane in self._recent:
            self._recent.remove(pane)
        self._recent.append(pane)
        for each in self.all():
            each.set_active(active=each is pane)
        self.fit()
        self.changed.emit()

    def move(self, pane: Pane, to: int) -> None:  # type: ignore[override]
        """Put a pane at another place among those shown."""
        shown = self.shown()
        if not 0 <= to < len(shown) or shown[to] is pane:
            return
        sizes = dict(zip(self.all(), self.sizes(), strict=True))
        self.insertWidget(self.indexOf(shown[to]), pane)
        self.setSizes([sizes[each] for each in self.all()])
        self.changed.emit()

    def drag(self, pane: Pane, point: QPoint) -> None:
        """Put a dragged pane where the pointer is."""
        shown = self.shown()
        for at, other in enumerate(shown):
            local = other.mapFromGlobal(point)
            if other is not pane and other.rect().contains(local.x(), other.height() // 2):
                past = abs(local.x() - other.width() / 2) < other.width() / 4
                if past:
                    self.move(pane, at)
                return

    def next_after(self, pane: Pane | None) -> Pane | None:
        """Return the pane after one, round and round."""
        shown = self.shown()
        if not shown:
            return None
        at = shown.index(pane) if pane in shown else -1
        return shown[(at + 1) % len(shown)]

    def room(self) -> int:
        """Return how many panes fit side by side."""
        least = theme.width("min_article_pane")
        return max(1, (self.width() + self.handleWidth()) // (least + self.handleWidth()))

    def fit(self) -> None:
        """Show as many panes as fit, those used last, and give them their widths."""
        kept = set(self._recent[-self.room() :])
        before = self.shown()
        for pane in self.all():
            pane.setVisible(pane in kept)
        shown = self.shown()
        if shown != before or self._shared != self.width():
            self._share_out()
        if shown != before:
            self.changed.emit()

    def _share_out(self) -> None:
        """Give the panes their shares of the width: those of the reader, else alike."""
        shown = self.shown()
        self._shared = self.width()
        shares = self._shares.get(str(len(shown))) or [1.0] * len(shown)
        whole = max(1, self.width() - self.handleWidth() * (len(shown) - 1))
        wanted = iter([round(share * whole / sum(shares)) for share in shares])
        self.setSizes([0 if pane.isHidden() else next(wanted) for pane in self.all()])

    def _moved(self) -> None:
        sizes = [size for pane, size in zip(self.all(), self.sizes(), strict=True) if not pane.isHidden()]
        whole = sum(sizes) or 1
        self._shares[str(len(sizes))] = [round(size / whole, 4) for size in sizes]
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how many panes fit."""
        super().resizeEvent(event)
        self._later.start()

    def restyle(self) -> None:
        """Take the measures of the present scale."""
        self.setHandleWidth(theme.width("splitter"))
        for pane in self.all():
            pane.setMinimumWidth(theme.width("min_article_pane"))
        self._shared = 0  # a change of style lays the panes out by what they ask for
        self._later.start()

    def shares(self) -> dict[str, list[float]]:
        """Return the widths by number of panes, as fractions, to be remembered."""
        return self._shares

    def set_shares(self, shares: Any) -> None:  # noqa: ANN401  (what was remembered)
        """Take over remembered widths; anything else is ignored."""
        if isinstance(shares, dict):
            self._shares = dict(_valid(shares))


def _valid(shares: dict[Any, Any]) -> Iterator[tuple[str, list[float]]]:
    for count, parts in shares.items():
        whole = isinstance(parts, list) and all(isinstance(part, int | float) and part > 0 for part in parts)
        if whole and str(len(parts)) == str(count):
            yield str(count), [float(part) for part in parts]
