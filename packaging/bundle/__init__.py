"""What goes into the frozen program, and what is known about it."""
