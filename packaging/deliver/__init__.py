"""What people get: archives, packages and installers made from the frozen program, and the proof that they work."""
