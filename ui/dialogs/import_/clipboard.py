"""What lies on the clipboard, as something to import: files, text, or the text of HTML."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from app.importing.draft import Draft, Unreadable
from app.importing.reading import read_pasted


def paths_of(mime: QMimeData) -> list[Path]:
    """Return the files and folders that are dragged or copied."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def on_clipboard() -> list[Path | Draft]:
    """Return the files that were copied, or the text; nothing when there is neither."""
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    if mime is None:  # some platforms say so of an empty clipboard
        return []
    if found := paths_of(mime):
        return [*found]
    read = read_pasted(mime.text() if mime.hasText() else None, mime.html() if mime.hasHtml() else None)
    return [] if isinstance(read, Unreadable) else [read]
