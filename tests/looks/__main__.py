"""`python -m tests.looks FOLDER [NAME…]`: draw all registered screens, or those named, into FOLDER."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main(arguments: list[str]) -> int:
    """Draw; return the exit code."""
    from tests.looks import render, screens  # noqa: PLC0415 - the platform must be chosen first

    if not arguments:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    folder, *names = arguments
    render.application()
    screens.register_all()
    known = {screen.name: screen for screen in render.registered()}
    unknown = sorted(set(names) - set(known))
    if unknown:
        sys.stderr.write(f"no such screen: {', '.join(unknown)} (there are {', '.join(known)})\n")
        return 2
    for name in names or known:
        sys.stdout.write(f"{render.render(known[name], Path(folder))}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
