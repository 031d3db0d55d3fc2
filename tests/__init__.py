"""Tests: app, db, exports (no Qt) · ui · journeys (whole tasks) · looks (pictures)."""
