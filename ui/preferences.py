"""The installation's settings while the program runs: one place to read, change and remember."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app import settings
from app.settings import Settings


class Preferences(QObject):
    """Holds the settings; ``changed`` names the fields that changed. Written a moment after the last change."""

    changed = Signal(frozenset)

    def __init__(self, values: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.values = values
        self._later = QTimer(self, singleShot=True, interval=500)
        self._later.timeout.connect(self.save)

    def change(self, **fields: Any) -> None:  # noqa: ANN401  (any field of the settings)
        """Change fields of the settings and tell everybody."""
        altered = frozenset(name for name, value in fields.items() if getattr(self.values, name) != value)
        if altered:
            self.values = replace(self.values, **fields)
            self._later.start()
            self.changed.emit(altered)

    def recall(self, key: str, default: Any = None) -> Any:  # noqa: ANN401  (whatever was remembered)
        """Return what a screen asked to remember under ``key``."""
        return self.values.state.get(key, default)

    def remember(self, key: str, value: Any) -> None:  # noqa: ANN401  (anything JSON can hold)
        """Keep ``value`` for the next start."""
        if self.values.state.get(key) != value:
            self.values = replace(self.values, state={**self.values.state, key: value})
            self._later.start()

    def save(self) -> None:
        """Write now. A place that refuses costs the memory of window sizes, never work."""
        self._later.stop()
        try:
            settings.save(self.values)
        except OSError as error:
            import logging  # noqa: PLC0415  (not needed for the first frame)

            logging.getLogger(__name__).warning("settings not saved: %s", error.strerror)
