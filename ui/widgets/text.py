"""Labels in the type scale that keep their size and colour through every change of looks."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import bidi, fonts, theme
from ui.widgets.base import Themed


class Text(Themed, QLabel):
    """One text in a role of the type scale and an ink: plain text only, never markup."""

    def __init__(
        self,
        text: str = "",
        role: fonts.Role = "body",
        ink: str = "ink",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role: fonts.Role = role
        self._ink = ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.restyle()

    def set_ink(self, ink: str) -> None:
        """Change the colour to another token."""
        self._ink = ink
        self.restyle()

    def set_role(self, role: fonts.Role) -> None:
        """Change the size and weight."""
        self._role = role
        self.restyle()

    def restyle(self) -> None:
        """Take font and colour of the present look."""
        self.setFont(fonts.font(self._role))
        palette = QPalette(theme.current.palette())
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.WindowText, theme.colour(self._ink))
        self.setPalette(palette)
        self._align()
        super().restyle()

    def _align(self) -> None:
        """Keep to the side of the interface: left alone, a label follows the language of its text."""
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | vertical)


class Code(Text):
    """An identifier such as A003-17: isolated, so that it keeps its order among Arabic words."""

    def __init__(self, code: str = "", *, ink: str = "ink2", parent: QWidget | None = None) -> None:
        super().__init__(bidi.ltr(code), "body", ink, parent=parent)

    def set_code(self, code: str) -> None:
        """Show another identifier."""
        self.setText(bidi.ltr(code))
