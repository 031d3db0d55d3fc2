"""Text fields: with leading icon and clear button, with a caption, and for numbers in any digits."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from ui import bidi, icons, key_caps, painting, scaling, theme
from ui.widgets.base import Themed, Translated
from ui.widgets.buttons import IconButton
from ui.widgets.key_cap import caps_size, paint_caps
from ui.widgets.text import Caption, Text

_ICON, _EDGE, _CLEAR = 16, 9, 22


class TextField(Themed, Translated, QLineEdit):
    """A line edit with an optional leading icon, a clear button once it holds text, and the key that leads to it.

    `cleared` is emitted when the reader empties it with the button or Escape.
    """

    cleared = Signal()

    def __init__(
        self,
        placeholder: str = "",
        *,
        icon: str | None = None,
        key: str | None = None,
        clearable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = key
        self._clear = IconButton("x", "", size=_CLEAR, parent=self) if clearable else None
        self.setPlaceholderText(placeholder)
        if self._clear is not None:
            self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._clear.setCursor(Qt.CursorShape.ArrowCursor)
            self._clear.clicked.connect(self.clear_by_hand)
            self._clear.hide()
        self.textChanged.connect(self._text_changed)
        if key:
            key_caps.layout.changed.connect(self.restyle)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Name the clear button."""
        super().retranslate()
        if self._clear is not None:
            self._clear.set_name(self.tr("Clear"))

    def restyle(self) -> None:
        """Keep the text clear of icon, button and cap on either side."""
        start = scaling.px(_ICON + 6) if self._icon else 0
        end = 0
        if self._clear is not None:
            end = scaling.px(_CLEAR)
        elif self._key:
            end = caps_size(self._key).width() + scaling.px(4)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        self.setTextMargins(start, 0, end, 0)
        self._align(self.text())
        self._place_clear()
        super().restyle()

    def set_invalid(self, *, invalid: bool) -> None:
        """Show or lift the red frame; say why beside the field."""
        if bool(self.property("invalid")) != invalid:
            self.setProperty("invalid", invalid)
            self.style().unpolish(self)
            self.style().polish(self)

    def clear_by_hand(self) -> None:
        """Empty the field as the reader asked."""
        self.clear()
        self.cleared.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty a clearable field on Escape."""
        if event.key() == Qt.Key.Key_Escape and self._clear is not None and self.text():
            self.clear_by_hand()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the clear button at the reading end."""
        super().resizeEvent(event)
        self._place_clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edit, then icon and cap."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        edge = scaling.px(_EDGE)
        row = painting.Row(self.rect().adjusted(edge, 0, -edge, 0), self.layoutDirection())
        if self._icon:
            ink = "ink2" if self.isEnabled() else "disabled"
            icons.paint(painter, row.take(scaling.px(_ICON)), self._icon, ink, _ICON)
        if self._key and self._clear is None and not self.text():
            paint_caps(painter, row.take_end(caps_size(self._key).width()), self._key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of a long text again."""
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    def _align(self, text: str) -> None:
        """Words begin where their script begins; all else, and the caret of an empty field, where the interface does.

        Left to itself, Qt puts them where the keyboard layout of the moment would.
        """
        if bidi.has_letters(text):
            side = Qt.AlignmentFlag.AlignLeading
        elif self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        else:
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        wanted = side | Qt.AlignmentFlag.AlignVCenter
        if self.alignment() != wanted:
            self.setAlignment(wanted)

    def _text_changed(self, text: str) -> None:
        self._align(text)
        if not self.hasFocus():
            self.setCursorPosition(0)
        if self._clear is not None:
            self._clear.setVisible(bool(text) and not self.isReadOnly())

    def _place_clear(self) -> None:
        if self._clear is None:
            return
        side = scaling.px(_CLEAR)
        row = painting.Row(self.rect().adjusted(scaling.px(4), 0, -scaling.px(4), 0), self.layoutDirection())
        at = row.take_end(side)
        self._clear.setGeometry(round(at.left()), (self.height() - side) // 2, side, side)


class Labelled(QWidget):
    """A caption above a field, its buddy; a remark below it, shown in red when it says what is wrong."""

    def __init__(
        self, caption: str, control: QWidget, *, remark: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._caption = Caption(caption)
        self._caption.setBuddy(control)
        self._remark = Text(remark, "caption", "ink2", wrap=True)
        self._remark.setVisible(bool(remark))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaling.px(3))
        column.addWidget(self._caption)
        column.addWidget(control)
        column.addWidget(self._remark)
        self.setFocusProxy(control)
        if not control.accessibleName():
            control.setAccessibleName(caption)

    def caption(self) -> QLabel:
        """Return the caption's label."""
        return self._caption

    def set_caption(self, caption: str) -> None:
        """Change the caption and with it the accessible name."""
        self._caption.setText(caption)
        self.control.setAccessibleName(caption)

    def set_guessed(self, *, guessed: bool) -> None:
        """Frame the field with dashes: a rule has filled it in and nobody has confirmed it."""
        if bool(self.control.property("guessed")) != guessed:
            self.control.setProperty("guessed", guessed)
            self.control.setAccessibleDescription(self.tr("guessed") if guessed else "")
            self.control.style().unpolish(self.control)
            self.control.style().polish(self.control)

    def set_remark(self, remark: str, *, wrong: bool = False) -> None:
        """Say something below the field, or nothing."""
        self._remark.setText(remark)
        self._remark.set_ink("danger" if wrong else "ink2")
        self._remark.setVisible(bool(remark))
        if isinstance(self.control, TextField):
            self.control.set_invalid(invalid=wrong)


class NumberField(TextField):
    """A field for numbers written in any digits (337, ٣٣٧, ٣٫٥).

    `parse` turns what was typed into a number, None for an empty field, and raises `ValueError` for anything else.
    `number_changed` is emitted when the reader leaves the field or presses Enter with another valid number.
    """

    number_changed = Signal(object)

    def __init__(
        self,
        parse: Callable[[str], float | None],
        show: Callable[[float], str] = "{:,g}".format,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._parse = parse
        self._show = show
        self._number: float | None = None
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.editingFinished.connect(self._commit)
        self.textEdited.connect(lambda _: self.set_invalid(invalid=False))

    def number(self) -> float | None:
        """Return the last valid number."""
        return self._number

    def set_number(self, number: float | None) -> None:
        """Show a number without emitting."""
        self._number = number
        self.setText("" if number is None else self._show(number))
        self.set_invalid(invalid=False)

    def restyle(self) -> None:
        """Keep the digits at the reading start of the interface."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        super().restyle()

    def sizeHint(self) -> QSize:
        """Return the width of a dozen digits."""
        return QSize(scaling.px(120), theme.height("button"))

    def _commit(self) -> None:
        try:
            number = self._parse(self.text().strip())
        except ValueError:
            self.set_invalid(invalid=True)
            return
        changed = number != self._number
        self.set_number(number)
        if changed:
            self.number_changed.emit(number)
