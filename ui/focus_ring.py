"""The focus ring: 2 px, 2 px away from the control, shown when the keyboard moved the focus."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from ui import painting, scaling

_FOLLOWED = frozenset((QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide))


class _Ring(QWidget):
    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.box(painter, QRectF(self.rect()), painting.Box(border="focus", radius=7, line=2))


class FocusRing(QObject):
    """Follows the focus through the program; text fields, lists and tables show it themselves.

    Rings go around buttons and around any widget whose dynamic property ``focusRing`` is true, once Tab or a command's
    key brought the focus there: whoever clicks or has just opened something sees where they are.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._focus_changed)

    @property
    def around(self) -> QWidget | None:
        """What the ring is drawn around; None while there is none."""
        return self._target

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the ring around its control while anything above it moves."""
        if event.type() in _FOLLOWED:
            self._place()
        return False

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._drop()
        if new is None or not (isinstance(new, QAbstractButton) or new.property("focusRing")):
            return
        if not new.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            return
        self._target = new
        host = _host(new)
        self._ring = _Ring(host)
        self._ring.destroyed.connect(self._gone)
        at: QWidget | None = new
        while at is not None and at is not host:
            at.installEventFilter(self)
            self._watched.append(at)
            at = at.parentWidget()
        self._place()

    def _place(self) -> None:
        if self._ring is None or self._target is None:
            return
        host = self._ring.parentWidget()
        if host is None:
            return
        around = QRect(self._target.mapTo(host, QPoint(0, 0)), self._target.size())
        out = scaling.px(2) + scaling.px(2)
        self._ring.setGeometry(around.adjusted(-out, -out, out, out))
        self._ring.setVisible(self._target.isVisible())
        self._ring.raise_()

    def _drop(self) -> None:
        for widget in self._watched:
            try:
                widget.removeEventFilter(self)
            except RuntimeError:  # deleted while focused
                continue
        self._watched.clear()
        self._target = None
        if self._ring is not None:
            ring, self._ring = self._ring, None
            ring.destroyed.disconnect(self._gone)
            ring.hide()
            ring.deleteLater()

    def _gone(self) -> None:
        self._ring = None


def _host(target: QWidget) -> QWidget:
    """Return the nearest widget around the target that leaves room for the ring."""
    out = scaling.px(4)
    host = target.parentWidget() or target
    while True:
        at = QRect(target.mapTo(host, QPoint(0, 0)), target.size()).adjusted(-out, -out, out, out)
        above = host.parentWidget()
        stops = above is None or host.isWindow() or isinstance(above, QAbstractScrollArea)
        if stops or host.rect().contains(at):
            return host
        assert above is not None  # noqa: S101 - stops covers it
        host = above
