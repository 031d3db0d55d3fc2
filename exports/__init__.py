"""What leaves the program: the workbook and its sheets. Plain rows and texts come in, files go out."""
