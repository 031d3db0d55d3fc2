"""Search: what was typed, expanded to the forms that occur, and every place of them in the original text."""

from app.searching.newest import Hit, search

__all__ = ["Hit", "search"]
