"""Where the claim card is: docked at the reading end of a wide window, laid over a narrower one when asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.preferences import Preferences
from ui.widgets.claim_card import ClaimCard


class CardPlace(QObject):
    """Docks the card in ``row`` or lays it over ``host``. Shown or not is remembered for each of both.

    Laid over, it is at the reading end, or at the start where it would hide more of what ``worked_in`` returns.
    ``lend`` shows a card that is hidden until ``give_back``: a key led to one of its fields.
    """

    def __init__(
        self,
        host: QWidget,
        row: QHBoxLayout,
        card: ClaimCard,
        preferences: Preferences,
        worked_in: Callable[[], QWidget | None],
    ) -> None:
        super().__init__(host)
        self._worked_in = worked_in
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._lay_over)
        self._host = host
        self._row = row
        self._card = card
        self._preferences = preferences
        self._docked: bool | None = None
        self._lent = False
        host.installEventFilter(self)

    @property
    def docked(self) -> bool:
        """Whether the card has a place of its own."""
        return bool(self._docked)

    def toggle(self) -> None:
        """Show or hide the card."""
        self._lent = False
        shown = self._card.isHidden()
        self._preferences.remember(self._key(), shown)
        self._card.setVisible(shown)
        self._lay_over()

    def lend(self) -> None:
        """Show the card for a while if it is hidden."""
        if self._card.isHidden():
            self._lent = True
            self._card.show()
            self._lay_over()

    def give_back(self) -> None:
        """Hide the card again if it was shown for a while."""
        if self._lent:
            self._lent = False
            self._card.hide()

    def follow(self) -> None:
        """Make way for what is worked in now, once it is laid out."""
        if not self._docked and not self._card.isHidden():
            self._soon.start()

    def arrange(self) -> None:
        """Dock or lay over, as the width of the host asks for."""
        docked = self._host.width() >= theme.width("claim_card_overlay_below")
        if docked != self._docked:
            self._docked = docked
            self._lent = False
            if docked:
                self._row.addWidget(self._card)
            else:
                self._row.removeWidget(self._card)
                self._card.setParent(self._host)
            self._card.setVisible(bool(self._preferences.recall(self._key(), docked)))
        self._lay_over()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the size of the host."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self.arrange()
        return False

    def _lay_over(self) -> None:
        width = theme.width("claim_card")
        if self._docked:
            self._card.setFixedWidth(width)
            return
        self._card.setFixedWidth(width)
        rtl = self._host.layoutDirection() == Qt.LayoutDirection.RightToLeft
        places = [QRect(left, 0, width, self._host.height()) for left in (0, self._host.width() - width)]
        self._card.setGeometry(min(places if rtl else reversed(places), key=self._hidden_by))
        self._card.raise_()

    def _hidden_by(self, place: QRect) -> int:
        """Return how much of what is worked in the card would hide, in px of its width."""
        pane = self._worked_in()
        if pane is None or pane.isHidden():
            return 0
        return place.intersected(QRect(pane.mapTo(self._host, QPoint()), pane.size())).width()

    def _key(self) -> str:
        return "desk.card.docked" if self._docked else "desk.card.over"
