"""Projects as JSON Lines: read into Actions, written out again without loss."""
