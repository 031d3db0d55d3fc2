"""Settings act at once, are kept for the next start, and the key sheet lists and finds keys."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from app import history, settings, version
from app.session import Identity, Session
from app.version import Build
from tests.ui.arabic_keyboard import press
from ui import language, scaling, theme
from ui.dialogs.keys import KeysDialog
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.words import AboutDialog, LicencesDialog
from ui.widgets.text import Text


def _with(act: Any) -> Any:
    def done(dialog: Any) -> Any:
        assert isinstance(dialog, SettingsDialog)
        act(dialog)
        dialog.accept()

    return done


def test_a_new_name_reaches_the_open_project_and_later_the_others(program, project, tmp_path, when_asked):
    other = tmp_path / "other.isnad"
    given = tmp_path / "given.isnad"
    me = Identity.of(program.preferences.values)
    Session.create(other, me).close()
    Session.create(given, replace(me, reviewer_name="اسم لهذا المشروع")).close()
    program.projects.open(other)
    old = program.preferences.values.reviewer_name

    def rename(dialog: Any) -> Any:
        dialog._name.setText("زيتون 7")
        dialog._name.editingFinished.emit()

    when_asked(_with(rename))
    program.actions.trigger("settings")
    assert program.projects.workspace.session.reviewer.display_name == "زيتون 7"
    assert program.preferences.values.former_names == [old]
    assert history.entries(program.projects.workspace.session)[0].name == "reviewer.rename"
    Session.create(tmp_path / "third.isnad", me).close()
    for path, name in ((tmp_path / "third.isnad", "زيتون 7"), (given, "اسم لهذا المشروع")):
        program.projects.open(path)
        assert program.projects.workspace.session.reviewer.display_name == name


def test_each_choice_takes_effect_at_once(program, when_asked, qtbot):
    def act(dialog: Any) -> Any:
        dialog._segments["language"].chosen.emit("en")
        assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
        qtbot.waitUntil(lambda: dialog.windowTitle() == "Settings")
        dialog._segments["theme"].chosen.emit("dark")
        assert theme.current.appearance == "dark"
        dialog._segments["digits"].chosen.emit("arabic")
        assert language.number(37) == "٣٧"
        combo = dialog._combos["scale"]
        combo.setCurrentIndex(combo.findData(150))
        combo.activated.emit(combo.currentIndex())
        assert scaling.factor() == 1.5

    when_asked(_with(act))
    press("ctrl+,")
    program.preferences.save()
    kept = settings.load()
    assert (kept.language, kept.theme, kept.digits, kept.scale) == ("en", "dark", "arabic", 150)


def test_the_name_is_kept_and_shown(opened, when_asked):
    def act(dialog: Any) -> Any:
        dialog._name.setText("زيتون")
        dialog._name.editingFinished.emit()

    when_asked(_with(act))
    press("ctrl+,")
    assert opened.preferences.values.reviewer_name == "زيتون"
    assert opened.window._reviewer.text() == "زيتون"


def test_the_key_sheet_lists_commands_and_filters_them(program, when_asked):
    seen = []

    def texts(dialog: Any) -> Any:
        QApplication.sendPostedEvents()
        return {label.text() for label in dialog.findChildren(Text) if label.isVisibleTo(dialog)}

    def act(dialog: Any) -> Any:
        assert isinstance(dialog, KeysDialog)
        seen.append(texts(dialog))
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText("تراجع")
        seen.append({row.text() for row in dialog._rows if isinstance(row, Text)})
        press("escape")

    when_asked(act)
    press("f1")
    everything, found = seen
    assert found < everything
    assert len(found) <= 4
    assert any("تراجع" in text for text in found)


def test_about_says_the_build_and_shows_the_licences(qtbot, monkeypatch):
    monkeypatch.setattr(version, "build", lambda: Build("0.1.0", "412", "3d07838"))
    about = AboutDialog(None)
    qtbot.addWidget(about)
    about.show()
    shown = " ".join(label.text() for label in about.findChildren(QLabel) if label.isVisible())
    assert "412" in shown
    assert "3d07838" in shown
    licences = LicencesDialog(about)
    qtbot.addWidget(licences)
    licences.show()
    (text,) = licences.findChildren(QPlainTextEdit)
    assert text.isReadOnly()
    assert "SIL OPEN FONT LICENSE" in text.toPlainText().upper()
    assert text.accessibleName()


def test_about_opens_and_close_by_keys(program, when_asked):
    for ident, kind in (("about", AboutDialog),):
        kinds: list[type] = []

        def act(dialog: Any, kinds: Any = kinds) -> Any:
            kinds.append(type(dialog))
            press("enter")

        when_asked(act)
        program.actions.trigger(ident)
        assert kinds == [kind]
