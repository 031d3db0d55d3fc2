"""The language switch: direction, texts, plurals, digits and months, and what Qt forgets to mirror."""

import datetime
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QSplitter, QWidget

from ui import bidi, language, theme
from ui.widgets.base import Translated
from ui.widgets.tags import StageBadge

REPOSITORY = Path(__file__).resolve().parents[2]
RELEASE = Path(sys.executable).with_name("pyside6-lrelease")


@pytest.fixture(autouse=True)
def _arabic(qapp: QApplication):
    theme.apply(qapp, "light")
    language.apply(qapp, "ar")
    yield
    language.current.set_formats("western", "syrian")
    language.apply(qapp, "ar")


class Greeting(Translated, QLabel):
    def __init__(self) -> None:
        super().__init__()
        self.said = 0
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.said += 1


def test_a_switch_turns_direction_and_texts(qapp, qtbot):
    badge, greeting = StageBadge("accepted"), Greeting()
    qtbot.addWidget(badge)
    qtbot.addWidget(greeting)
    assert (badge.look().text, badge.layoutDirection()) == ("مقبول", Qt.LayoutDirection.RightToLeft)
    language.apply(qapp, "en")
    QCoreApplication.sendPostedEvents()
    assert (badge.look().text, badge.layoutDirection()) == ("Accepted", Qt.LayoutDirection.LeftToRight)
    assert greeting.said == 2


@pytest.mark.parametrize("mode", list(QFileDialog.AcceptMode))
@pytest.mark.parametrize("kind", [QFileDialog.FileMode.AnyFile, QFileDialog.FileMode.Directory])
def test_qts_own_file_dialog_speaks_arabic_throughout(qtbot, tmp_path, mode, kind):
    dialog = QFileDialog(None, "فتح مشروع", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    dialog.setFileMode(kind)
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    buttons = [button.text() for button in dialog.findChildren(QPushButton)]
    assert labels
    assert not [text for text in (*labels, *buttons) if re.search("[A-Za-z]", text)]
    verb = "حفظ" if mode is QFileDialog.AcceptMode.AcceptSave else "فتح"
    assert ("اختيار" if kind is QFileDialog.FileMode.Directory else verb) in buttons


def test_a_subclass_finds_the_texts_of_its_base(qapp, qtbot):
    class OwnBadge(StageBadge):
        """A stage badge of some screen."""

    badge = OwnBadge("draft")
    qtbot.addWidget(badge)
    assert badge.look().text == "مسودة"


def test_qt_s_own_texts_are_arabic_and_its_buttons_are_verbal_nouns(qapp):
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "ا&نسخ"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "إلغاء"
    arabic = [QCoreApplication.translate("QPlatformTheme", str(text)) for text in language.STANDARD_BUTTONS]
    assert all(bidi.has_letters(text) and not text.isascii() for text in arabic)


def test_splitters_are_mirrored(qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    splitter = QSplitter(window)
    first, second = QWidget(), QWidget()
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.resize(400, 100)
    window.show()
    splitter.setSizes([100, 290])
    assert first.x() > second.x()
    sizes = splitter.sizes()
    language.apply(qapp, "en")
    assert first.x() < second.x()
    assert splitter.sizes() == sizes


PLURALS = ("لا أقوال", "قول واحد", "قولان", "%n أقوال", "%n قولًا", "%n قول")


@pytest.fixture
def plurals(qapp, tmp_path):
    """Install the six forms of one message, compiled as the program's own are."""
    forms = "".join(f"<numerusform>{form}</numerusform>" for form in PLURALS)
    source = tmp_path / "app_ar.ts"
    source.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ar"><context>'
        '<name>Counting</name><message numerus="yes"><source>%n claim(s)</source>'
        f"<translation>{forms}</translation></message></context></TS>",
        encoding="utf-8",
    )
    compiled = tmp_path / "app_ar.qm"
    subprocess.run([str(RELEASE), "-silent", str(source), "-qm", str(compiled)], check=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


class Counting(QObject):
    def claims(self, n: int) -> str:
        return self.tr("%n claim(s)", "", n)


@pytest.mark.parametrize(
    ("n", "text"),
    [
        (0, "لا أقوال"),
        (1, "قول واحد"),
        (2, "قولان"),
        (3, "3 أقوال"),
        (10, "10 أقوال"),
        (11, "11 قولًا"),
        (99, "99 قولًا"),
        (100, "100 قول"),
        (103, "103 أقوال"),
        (111, "111 قولًا"),
    ],
)
def test_arabic_counts_take_their_six_forms(plurals, n, text):
    assert Counting().claims(n) == text


def test_digits_are_western_unless_chosen(qapp):
    assert QLocale().toString(337) == "337"
    assert (language.number(12500), language.percent(0.38)) == ("12,500", "38%")
    language.current.set_formats(digits="arabic")
    assert (language.number(12500), language.number(3.5), language.percent(0.38)) == ("١٢٬٥٠٠", "٣٫٥", "٣٨٪")


def test_a_negative_number_has_a_minus_sign():
    assert language.number(-3) == "\u22123"


@given(st.integers(-(10**12), 10**12))
def test_digits_change_and_nothing_else(value):
    western = language.number(value)
    language.current.set_formats(digits="arabic")
    try:
        arabic = language.number(value)
    finally:
        language.current.set_formats(digits="western")
    back = str.maketrans("٠١٢٣٤٥٦٧٨٩٫٬", "0123456789.,")
    assert arabic.translate(back) == western
    assert int(western.replace(",", "").replace("\u2212", "-")) == value


def test_days_in_both_namings(qapp):
    when = datetime.date(2016, 12, 16)
    assert language.day(when) == "16 كانون الأول 2016"
    assert language.weekday_name(when) == "الجمعة"
    language.current.set_formats(months="common")
    assert language.day(when, year=False) == "16 ديسمبر"
    language.apply(qapp, "en")
    assert (language.day(when), language.weekday_name(when)) == ("16 December 2016", "Friday")


def test_a_language_that_is_not_bundled_is_refused(qapp):
    with pytest.raises(FileNotFoundError):
        language.apply(qapp, "xx")  # type: ignore[arg-type]
    assert language.current.code == "ar"


def test_a_change_of_formats_is_announced(qtbot):
    with qtbot.waitSignal(language.current.changed):
        language.current.set_formats(digits="arabic")
