"""Windows that ask and wait for an answer, or show one thing beside the work."""
