"""Arabic and English, switched while the program runs: translators, direction, digits, months."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QLibraryInfo,
    QLocale,
    QObject,
    QSignalBlocker,
    Qt,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication

import resources
from ui import theme

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QSplitter, QWidget

Code = Literal["ar", "en"]
Digits = Literal["western", "arabic"]
Months = Literal["syrian", "common"]

_TO_ARABIC = str.maketrans("0123456789.,%", "٠١٢٣٤٥٦٧٨٩٫٬٪")
# Western digits with each language's own texts; the digits of the locale are never those Qt would pick.
_LOCALES: dict[Code, QLocale] = {
    "ar": QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_MONTHS: dict[tuple[Code, Months], QLocale] = {
    ("ar", "syrian"): QLocale(QLocale.Language.Arabic, QLocale.Country.Syria),
    ("ar", "common"): QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates),
    ("en", "syrian"): _LOCALES["en"],
    ("en", "common"): _LOCALES["en"],
}
# Qt's Arabic says these in the imperative; ours are verbal nouns, as everywhere in the program.
STANDARD_BUTTONS = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Retry"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Ignore"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Reset"),
)
# Of Qt's own file dialog: some of these have no Arabic in Qt, the others are in the imperative.
FILE_DIALOG = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directory:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Open"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Choose"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
)


class Formats(NamedTuple):
    """How numbers and dates are written; quotes are never touched."""

    digits: Digits = "western"
    months: Months = "syrian"


class Language(QObject):
    """The interface language in force. `switched` follows a switch, after texts and direction took effect.

    `changed` follows that, and every change of digits or names of months.
    """

    switched = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.code: Code = "ar"
        self.formats = Formats()
        self._translators: list[QTranslator] = []

    def apply(self, app: QApplication, code: Code) -> None:
        """Switch the whole program to a language; `FileNotFoundError` if its translation is not bundled."""
        fresh = [_qt_translator(code), _own_translator(code)]
        for old in self._translators:
            app.removeTranslator(old)
        self.code = code
        QLocale.setDefault(_LOCALES[code])
        self._translators = [translator for translator in fresh if translator is not None]
        for translator in self._translators:
            app.installTranslator(translator)
        rtl = code == "ar"
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        for window in app.topLevelWidgets():
            _mirror_splitters(window)
        theme.current.changed.emit()
        self.switched.emit()
        self.changed.emit()

    def set_formats(self, digits: Digits | None = None, months: Months | None = None) -> None:
        """Choose digits or month names; the screens repaint."""
        self.formats = Formats(digits or self.formats.digits, months or self.formats.months)
        self.changed.emit()


current = Language()


def apply(app: QApplication, code: Code) -> None:
    """Switch the whole program to a language; see `Language.apply`."""
    current.apply(app, code)


def digits(text: str) -> str:
    """Return an ASCII number or formula in the chosen digits; the percent sign and separators follow them."""
    return text.translate(_TO_ARABIC) if current.formats.digits == "arabic" else text


def number(value: float) -> str:
    """Return a number grouped in thousands, in the chosen digits: 12,500 or ١٢٬٥٠٠."""
    text = f"{value:,.6f}".rstrip("0").rstrip(".") if isinstance(value, float) else f"{value:,}"
    return digits(text.replace("-", "\u2212"))


def percent(fraction: float) -> str:
    """Return a fraction as whole percents: 38% or ٣٨٪."""
    return digits(f"{round(fraction * 100)}%")


def month_name(month: int) -> str:
    """Return the name of a month (1–12) in the chosen naming: كانون الأول or ديسمبر, December."""
    return _MONTHS[current.code, current.formats.months].standaloneMonthName(month)


def day(when: date, *, year: bool = True) -> str:
    """Return a day as «16 كانون الأول 2016»; without the year only under a heading that gives it."""
    text = f"{digits(str(when.day))} {month_name(when.month)}"
    return f"{text} {digits(str(when.year))}" if year else text


def weekday_name(when: date) -> str:
    """Return the name of the day of the week."""
    return _LOCALES[current.code].standaloneDayName(when.isoweekday())


def mirror_splitter(splitter: QSplitter) -> None:
    """Lay a splitter out again after a change of direction: Qt leaves its panes where they were."""
    blocker = QSignalBlocker(splitter)
    splitter.setSizes(splitter.sizes())
    blocker.unblock()


def _mirror_splitters(window: QWidget) -> None:
    from PySide6.QtWidgets import QSplitter  # noqa: PLC0415  (there are none before the first frame)

    for splitter in window.findChildren(QSplitter):
        mirror_splitter(splitter)


class _InMemory(QTranslator):
    """A translator over bytes of its own: Qt maps a file, and dies when the file is rewritten or its stick pulled."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._data = data  # Qt reads from it as long as the translator lives
        self.readable = self.load(self._data)


def _own_translator(code: Code) -> QTranslator:
    translator = _InMemory(resources.path("i18n", f"app_{code}.qm").read_bytes())
    if not translator.readable:
        raise FileNotFoundError(f"app_{code}.qm")
    return translator


def _qt_translator(code: Code) -> QTranslator | None:
    """Load the texts of Qt's own dialogs and menus; without them those stay English."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{code}", folder) else None
