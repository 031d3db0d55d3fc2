"""Models of long tables: a window of rows read from the project, and the fields edited in them."""
