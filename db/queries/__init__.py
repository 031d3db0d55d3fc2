"""Questions to the project, a module a subject: they return records and plain rows, never a cursor."""
