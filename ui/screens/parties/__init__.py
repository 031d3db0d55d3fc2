"""The screen of people and outlets."""
