"""Time-ordered identities (UUIDv7) and stable ones for what every project is seeded with."""

from __future__ import annotations

import os
import threading
import time
import uuid

_SEED = uuid.UUID("5d1a3c9e-6f1b-5f0e-9a57-1e5a8d0c0de5")
_lock = threading.Lock()
_last = 0


def new_uid() -> str:
    """Return a UUIDv7: milliseconds first, later ones sort after earlier ones of this process."""
    global _last  # noqa: PLW0603  (the order within one millisecond)
    with _lock:
        stamp = max(time.time_ns() >> 8, _last + 1)
        _last = stamp
    milliseconds = (stamp << 8) // 1_000_000
    fraction = ((stamp << 8) % 1_000_000) * 4096 // 1_000_000
    random = 0b10 << 62 | int.from_bytes(os.urandom(8)) & (1 << 62) - 1
    time_part, random_part = f"{milliseconds & (1 << 48) - 1:012x}", f"{random:016x}"
    return f"{time_part[:8]}-{time_part[8:]}-7{fraction:03x}-{random_part[:4]}-{random_part[4:]}"


def seeded_uid(name: str) -> str:
    """Return the identity that ``name`` has in every project, so that shipped rows unify when work is merged."""
    return str(uuid.uuid5(_SEED, name))
