"""What one sees, and the only Qt."""
