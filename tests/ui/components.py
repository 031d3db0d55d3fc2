"""What the tests of components share."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

LONG = "القول واحد والأصل واحد: 377 هنا و337 في صحيفة الضفاف، وقد ذكرته مواد كثيرة بعد ذلك اليوم. "


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(
        widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
    )
