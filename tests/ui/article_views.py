"""Article views for tests: shown offscreen with the bundled fonts, and the events a person would cause."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from ui import fonts
from ui.widgets.article_view import ArticleView, Highlight, Look

LATIN_AND_ARABIC = "Reuters قالت إن 35 شخصا قتلوا (و12 جرحوا) في 2024-02-01، بحسب AFP."
SENTENCES = (
    "قال الوزير إن القافلة وصلت، وأضاف أن الطريق مفتوح. وقالت المنظمة إن العدد أكبر.\nفقرة ثانية قصيرة."
)


def shown(qtbot, text: str, *, width: int = 420, height: int = 400, look: Look | None = None) -> ArticleView:
    """Show a view of a text and wait until every height is exact."""
    fonts.load()
    view = ArticleView(look or Look.of("light"))
    qtbot.addWidget(view)
    view.resize(width, height)
    view.set_article(text)
    view.show()
    settle(qtbot, view)
    return view


def settle(qtbot, view: ArticleView) -> None:
    qtbot.waitUntil(lambda: view.document.is_measured)
    QApplication.sendPostedEvents()


def claim(uid: str, *spans: tuple[int, int], key: str = "1", colour: str = "#6C75E4", **more) -> Highlight:
    return Highlight(uid, spans, key, colour, **more)


def press(view: ArticleView, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> bool:
    """Send a key press; tell whether the view took it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
    QApplication.sendEvent(view, event)
    return event.isAccepted()


def mouse(
    view: ArticleView, kind: QEvent.Type, point: QPointF, modifiers=Qt.KeyboardModifier.NoModifier
) -> None:
    left = Qt.MouseButton.LeftButton
    moving = kind == QEvent.Type.MouseMove
    released = kind == QEvent.Type.MouseButtonRelease
    event = QMouseEvent(
        kind,
        point,
        QPointF(view.viewport().mapToGlobal(point)),
        Qt.MouseButton.NoButton if moving else left,
        Qt.MouseButton.NoButton if released else left,
        modifiers,
    )
    QApplication.sendEvent(view.viewport(), event)


def click(view: ArticleView, point: QPointF, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    mouse(view, QEvent.Type.MouseButtonPress, point, modifiers)
    mouse(view, QEvent.Type.MouseButtonRelease, point, modifiers)


def drag(view: ArticleView, start: QPointF, end: QPointF, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    mouse(view, QEvent.Type.MouseButtonPress, start, modifiers)
    mouse(view, QEvent.Type.MouseMove, (start + end) / 2, modifiers)
    mouse(view, QEvent.Type.MouseMove, end, modifiers)
    mouse(view, QEvent.Type.MouseButtonRelease, end, modifiers)


def middle_of(view: ArticleView, start: int, end: int | None = None) -> QPointF:
    """Return the middle of the first rectangle of a span."""
    return view.rects(start, start + 1 if end is None else end)[0].center()


def picture(view: ArticleView) -> QImage:
    """Paint the viewport anew, whole."""
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    view.viewport().render(image, QPoint(0, 0))
    return image


def red(image: QImage) -> bytes:
    """Return the red channel, row by row."""
    raw = bytes(image.constBits())
    return raw[2::4]
