"""The whole program for tests and pictures: its window, with settings and documents of its own."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app import settings
from app.settings import Settings
from db.ids import seeded_uid
from ui import language, scaling, theme
from ui.application import Isnad


def installed(**chosen: object) -> Settings:
    """Return settings in the language, appearance and scale of this moment, with ``chosen`` fields."""
    made = Settings(
        seeded_uid("test:reviewer"),
        seeded_uid("test:device"),
        reviewer_name="نورس",
        language=language.current.code,
        theme=theme.current.appearance,
        scale=round(scaling.factor() * 100),
        first_run_done=True,
    )
    return replace(made, **chosen)  # type: ignore[arg-type]


@contextmanager
def home() -> Iterator[Path]:
    """Yield an empty folder where the installation keeps its own files meanwhile."""
    before = os.environ.get("ISNAD_HOME")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ["ISNAD_HOME"] = folder
        try:
            yield Path(folder)
        finally:
            if before is None:
                del os.environ["ISNAD_HOME"]
            else:
                os.environ["ISNAD_HOME"] = before


@contextmanager
def program(app: QApplication, values: Settings, platform: str | None = None) -> Iterator[Isnad]:
    """Yield the program over ``values``, its window not shown yet; call it within ``home``."""
    settings.save(values)
    made = Isnad(app, platform)
    try:
        yield made
    finally:
        app.removeEventFilter(made.keys)
        if isValid(made.window):  # whoever draws it deletes it
            made.close()
            made.window.hide()
            made.window.deleteLater()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        theme.apply(app, "light", 1.0)
        language.apply(app, "ar")
        language.current.set_formats(digits="western", months="syrian")
