"""The licences of everything the program is made of, as one text."""

from __future__ import annotations

import resources

_BESIDE = (  # what lies in the sources as well; a build adds every library it ships
    ("fonts", "LICENSE_IBM_PLEX"),
    ("fonts", "LICENSE_NOTO_NASKH"),
    ("icons", "LICENSE"),
    ("arabic", "GAZETTEER_CREDITS"),
)


def text() -> str:
    """Return the text the build wrote; from the sources, the licences of what lies there."""
    try:
        return resources.read_text("licences.txt")
    except FileNotFoundError:  # only a frozen program has it
        return "\n\n".join(resources.read_text(*place).strip() for place in _BESIDE) + "\n"
