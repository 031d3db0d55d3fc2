"""Rival accounts of one event, question by question."""
