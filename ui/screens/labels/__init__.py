"""The screen of the coding scheme."""
