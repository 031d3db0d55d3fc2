"""The choices of this installation; each takes effect at once."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QWidget

from ui import bidi, language, scaling
from ui.dialogs.dialog import Dialog
from ui.preferences import Preferences
from ui.widgets.buttons import Button
from ui.widgets.combo import Combo
from ui.widgets.fields import TextField
from ui.widgets.segmented import Segment, Segmented
from ui.widgets.text import Text

_SCALES = (100, 110, 125, 150, 175, 200)
_SIZES = (18, 20, 22, 24, 28)
_WIDTHS = (0, 520, 640, 760)


class SettingsDialog(Dialog):
    """Name, language, appearance, sizes, digits, month names, direction of charts, language of exports."""

    def __init__(self, parent: QWidget | None, preferences: Preferences) -> None:
        super().__init__(parent, width=620)
        self._preferences = preferences
        values = preferences.values
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(scaling.px(20))
        self._form.setVerticalSpacing(scaling.px(12))
        self.body.addLayout(self._form)
        self.body.addStretch(1)
        self._labels: dict[str, QLabel] = {}
        self._name = TextField()
        self._name.setText(values.reviewer_name)
        self._segments = {
            name: Segmented("")
            for name in ("language", "theme", "digits", "months", "number_axis", "export_language")
        }
        self._combos = {name: Combo() for name in ("scale", "article_px", "article_width")}
        self._row("reviewer_name", self._name)
        for name, control in {**self._segments, **self._combos}.items():
            self._row(name, control)
        self._close = self.add_button(Button("", kind="primary"))
        self._close.clicked.connect(self.accept)
        self.retranslate()
        self._connect()
        self.fit()

    def _row(self, name: str, control: QWidget) -> None:
        label = Text("", "body")
        label.setBuddy(control)
        label.setMinimumHeight(control.sizeHint().height())
        self._labels[name] = label
        line = QHBoxLayout()  # a form gives a narrow field the wrong side from right to left
        line.addWidget(control, int(isinstance(control, TextField)))
        line.addStretch(0 if isinstance(control, TextField) else 1)
        self._form.addRow(label, line)

    def _connect(self) -> None:
        self._name.editingFinished.connect(self._rename)
        for name, control in self._segments.items():
            control.chosen.connect(lambda code, name=name: self._preferences.change(**{name: code}))
        for name, combo in self._combos.items():
            combo.activated.connect(lambda _at, name=name: self._pick(name))

    def _rename(self) -> None:
        values, name = self._preferences.values, self._name.text().strip()
        self._preferences.change(reviewer_name=name, former_names=values.names_before(name))

    def _pick(self, name: str) -> None:
        self._preferences.change(**{name: self._combos[name].currentData()})

    def retranslate(self) -> None:
        """Say every choice."""
        super().retranslate()
        self.setWindowTitle(self.tr("Settings"))
        self._close.setText(self.tr("Close"))
        names = {
            "reviewer_name": self.tr("Your name or code name"),
            "language": self.tr("Language"),
            "theme": self.tr("Appearance"),
            "digits": self.tr("Digits"),
            "months": self.tr("Month names"),
            "number_axis": self.tr("Numbers on charts"),
            "export_language": self.tr("Language of exports"),
            "scale": self.tr("Size of the interface"),
            "article_px": self.tr("Size of article text"),
            "article_width": self.tr("Width of article lines"),
        }
        for name, words in names.items():
            self._labels[name].setText(words)
        self._name.setAccessibleName(names["reviewer_name"])
        self._name.setPlaceholderText(self.tr("A code name is enough"))
        self._say_segments(names)
        self._say_combos(names)

    def _say_segments(self, names: dict[str, str]) -> None:
        choices = {
            "language": [("ar", "العربية"), ("en", "English")],
            "theme": [
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("system", self.tr("As the system")),
            ],
            "digits": [("western", bidi.ltr("123")), ("arabic", "١٢٣")],
            "months": [
                ("syrian", self.tr("Kanun al-awwal", "December in the Levant")),
                ("common", self.tr("December", "as a name of the month")),
            ],
            "number_axis": [
                ("reading", self.tr("In reading direction")),
                ("ltr", self.tr("From left to right")),
            ],
            "export_language": [("ar", "العربية"), ("en", "English")],
        }
        for name, control in self._segments.items():
            control.set_name(names[name])
            control.set_segments([Segment(code, words) for code, words in choices[name]])
            control.choose(getattr(self._preferences.values, name))

    def _say_combos(self, names: dict[str, str]) -> None:
        choices = {
            "scale": [(value, language.percent(value / 100)) for value in _SCALES],
            "article_px": [(value, language.number(value)) for value in _SIZES],
            "article_width": [
                (value, language.number(value) if value else self.tr("As wide as the pane"))
                for value in _WIDTHS
            ],
        }
        for name, combo in self._combos.items():
            combo.clear()
            for value, words in choices[name]:
                combo.addItem(words, value)
            combo.setAccessibleName(names[name])
            combo.setCurrentIndex(max(0, combo.findData(getattr(self._preferences.values, name))))
