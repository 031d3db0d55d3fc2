"""The commands of the command line, a module a subject; each takes a ``Call`` and returns the exit code."""
