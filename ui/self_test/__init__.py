"""Is everything there that the program needs, and does it work: in temporary data only, with a report in JSON.

Nothing is imported here that a check could find missing: a program without its encryption or a font still reports.
"""

from ui.self_test.running import ALL, LIMIT, PARTS, SCREEN, run

__all__ = ["ALL", "LIMIT", "PARTS", "SCREEN", "run"]
