"""The report of a comparison as a PDF: laid out and drawn by Qt, in the bundled fonts."""
