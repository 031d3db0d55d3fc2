"""What the program refuses to do, as codes that wording turns into one sentence."""

from __future__ import annotations


class Rejected(Exception):  # noqa: N818  (a refusal, not a bug)
    """A request that makes no sense here; nothing was changed. ``details`` fill the sentence of ``code``."""

    def __init__(self, code: str, **details: str | int) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details
