"""The sheets of the workbook, a module each: the row as a record, and its columns."""
