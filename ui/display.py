"""Whether there is a screen to show a window on."""

from __future__ import annotations

import os
import sys


def screenless() -> bool:
    """Tell whether Qt would find no screen, which ends the process instead of raising."""
    found = (os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return sys.platform.startswith("linux") and not any(found)
