"""The ring around what the keyboard is on."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget

from ui.focus_ring import FocusRing
from ui.widgets.buttons import Button

pytestmark = pytest.mark.usefixtures("dressed")


def test_the_focus_ring_follows_the_keyboard_and_not_the_mouse(qapp, shown):
    holder = QWidget()
    ring = FocusRing(qapp, holder)
    row = QHBoxLayout(holder)
    first, second = Button("أ"), Button("ب")
    row.addWidget(first)
    row.addWidget(second)
    shown(holder)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    drawn = ring._ring
    assert drawn is not None
    top_left = drawn.mapToGlobal(QPoint(0, 0))
    assert second.mapToGlobal(QPoint(0, 0)) - top_left == QPoint(4, 4)
    holder.window().resize(700, 300)
    QApplication.sendPostedEvents()
    assert second.mapToGlobal(QPoint(0, 0)) - drawn.mapToGlobal(QPoint(0, 0)) == QPoint(4, 4)
    QTest.mousePress(first, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is first
    assert ring._ring is None
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton)
    second.setFocus()
    assert ring._ring is None  # the program moved it, nobody pressed a key


def test_tab_shows_where_the_focus_is(opened):
    opened.window.show_screen("labels")
    button = next(
        each for each in opened.window.current_screen().findChildren(QAbstractButton) if each.isVisible()
    )
    ring = opened.findChild(FocusRing)
    button.setFocus()
    assert ring.around is None
    QTest.keyClick(button, Qt.Key.Key_Tab)
    following = QApplication.focusWidget()
    assert following is not None
    QTest.keyClick(following, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert ring.around is button
