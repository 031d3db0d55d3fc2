"""Which modules and files belong into the frozen program, and which of what PyInstaller finds do not."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

PACKAGES = ("app", "db", "exports", "resources", "ui")
DATA_FOLDERS = ("resources", "db/migrations")
NOT_DATA = frozenset({".py", ".pyc", ".ts"})

# Nothing of ours uses these. ssl: the program opens no connection; readline: under the GPL; QtQml and QtQuick: a guard.
EXCLUDED_MODULES = [
    "tkinter", "_tkinter", "readline", "curses", "_curses", "ssl", "_ssl", "sqlite3", "_sqlite3", "test", "pydoc", "doctest",
    "pdb", "lib2to3", "distutils", "setuptools", "pip", "ensurepip", "idlelib", "turtle", "turtledemo", "pydoc_data",
    "lxml.html.diff", "lxml.html._difflib", "lxml.isoschematron", "lxml.objectify",
    "PIL._avif", "PIL._webp", "PIL._imagingcms", "PIL._imagingtk", "PIL.ImageQt", "PIL.ImageTk",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtPdf", "PySide6.QtOpenGL", "PySide6.QtSql", "PySide6.QtTest",
]  # fmt: skip

# Files that PyInstaller collects and nobody needs, as patterns of their place in the bundle (lower case, with `/`).
_DROPPED = (
    "*/opengl32sw.dll",  # software OpenGL: widgets are painted without
    "*/libegl.dll", "*/libglesv2.dll", "*/d3dcompiler_*.dll",
    "*qt6qml*", "*qt6quick*", "*qt6pdf*", "*qt6virtualkeyboard*", "*qt6opengl*.dll", "*qt6eglfs*", "*libqt6egl*",
    "*/plugins/tls/*", "*/plugins/networkinformation/*", "*/plugins/egldeviceintegrations/*", "*/plugins/generic/*",
    "*/plugins/platforms/*eglfs*", "*/plugins/platforms/*linuxfb*", "*/plugins/platforms/*vnc*",
    "*/plugins/platforms/*minimal*", "*/plugins/platforms/*vkkhr*", "*/plugins/platforms/*direct2d*",
    "*/plugins/platformthemes/*gtk3*", "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*/plugins/imageformats/*qtiff*", "*/plugins/imageformats/*qwebp*", "*/plugins/imageformats/*qpdf*",
    "*/plugins/imageformats/*qtga*", "*/plugins/imageformats/*qicns*", "*/plugins/imageformats/*qwbmp*",
    "*/docx/templates/*.docx", "docx/templates/*/*",
    "*.dist-info/*",
)  # fmt: skip
_QT_TRANSLATIONS = frozenset({"qt_ar.qm", "qt_en.qm", "qtbase_ar.qm", "qtbase_en.qm"})

# Of the libraries of a Linux system only these come along: small helpers of the X window system that many desktops lack,
# and what Python's own modules are linked with. All others fit the system's drivers and settings better; the .deb names them.
_SYSTEM_KEPT = (
    "libpython3*", "libcrypto.so*", "libffi.so*", "libbz2.so*", "liblzma.so*", "libuuid.so*", "libxcb-cursor.so*",
    "libxcb-icccm.so*", "libxcb-image.so*", "libxcb-keysyms.so*", "libxcb-render-util.so*", "libxcb-util.so*",
)  # fmt: skip

Entry = tuple[str, str, str]  # place in the bundle, file on this machine, kind: as PyInstaller has it


def own_modules(root: Path) -> list[str]:
    """Return the dotted names of all our modules; screens and commands are imported by name when first used."""
    found = ["main"]
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def data_files(root: Path) -> Iterator[tuple[Path, PurePosixPath]]:
    """Yield our data files with the folder of the bundle they go into."""
    for folder in DATA_FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and path.suffix not in NOT_DATA:
                yield path, PurePosixPath(path.relative_to(root).parent.as_posix())


def is_wanted(entry: Entry, system: str) -> bool:
    """Tell whether a collected file goes into the bundle; ``system`` as in ``sys.platform``."""
    place = entry[0].replace("\\", "/").lower()
    name = PurePosixPath(entry[0].replace("\\", "/")).name
    if any(fnmatch.fnmatchcase(place, pattern) for pattern in _DROPPED):
        return False
    if "/translations/" in place and place.endswith(".qm") and place.startswith("pyside6"):
        return name in _QT_TRANSLATIONS
    if system == "linux" and "/" not in place and ".so" in place:
        return any(fnmatch.fnmatchcase(name, pattern) for pattern in _SYSTEM_KEPT)
    return True
