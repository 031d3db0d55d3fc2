"""Tests of what makes, checks and delivers the frozen program."""
