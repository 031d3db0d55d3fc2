"""The interface scale (100–200 %) and the one place where lengths at 100 % become pixels."""

_SMALLEST, _LARGEST = 1.0, 2.0
_factor = _SMALLEST


def set_factor(factor: float) -> None:
    """Put a scale in force, clamped to 1.0–2.0; `ui.theme.apply` is what calls it."""
    global _factor  # noqa: PLW0603 - one scale per process
    _factor = min(max(factor, _SMALLEST), _LARGEST)


def factor() -> float:
    """Return the scale in force."""
    return _factor


def px(length: float) -> int:
    """Return a length at 100 % in px at the present scale; hairlines stay whole and never vanish."""
    if length <= 0:
        return 0
    scaled = length * _factor
    return max(1, int(scaled) if length <= 2 else round(scaled))


def total(*lengths: float) -> int:
    """Return several lengths at 100 % in px together, each rounded as it is when painted."""
    return sum(px(length) for length in lengths)
