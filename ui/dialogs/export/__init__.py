"""The export dialog: which claims, which sheets, what to hide, and the sheets as they will be."""
