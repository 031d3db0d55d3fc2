"""Python's own import statement, without what PySide6 adds to it; importing this module puts it back.

PySide6 replaces ``__import__`` to offer its optional spellings (``from __feature__ import snake_case``), which nothing
here uses. The replacement reads and searches the source of every module that is imported: a tenth of our start.
"""

import builtins

import PySide6.QtCore  # noqa: F401  (what replaces it)

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
