"""How the matrix was laid out last: what of it is kept for the next start, and reading it back."""

from __future__ import annotations

from app.comparing.arranging import COLUMN_ORDERS, ROW_ORDERS, Arrangement

_KEPT = ("rows_by", "account", "columns_by", "silent")
_PINS = ("pinned_rows", "pinned_columns")


def kept(wanted: Arrangement) -> dict[str, object]:
    """Return what is kept of a layout, as JSON can hold it; filters begin anew each time."""
    plain: dict[str, object] = {name: getattr(wanted, name) for name in _KEPT}
    return plain | {name: list(getattr(wanted, name)) for name in _PINS}


def recalled(found: object) -> Arrangement:
    """Return a layout as it was kept; the plain one when it is not what was written here."""
    if not isinstance(found, dict):
        return Arrangement()
    pins = {name: found.get(name, []) for name in _PINS}
    fits = (
        found.get("rows_by") in ROW_ORDERS
        and found.get("columns_by") in COLUMN_ORDERS
        and isinstance(found.get("account"), str)
        and isinstance(found.get("silent"), bool)
        and all(isinstance(pin, list) and all(isinstance(uid, str) for uid in pin) for pin in pins.values())
    )
    if not fits:
        return Arrangement()
    rows, columns = (tuple(pins[name]) for name in _PINS)
    return Arrangement(**{name: found[name] for name in _KEPT}, pinned_rows=rows, pinned_columns=columns)
