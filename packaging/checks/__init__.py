"""Rules of the house that no ready-made tool knows; `packaging/check.py` runs them all."""
