"""What the program proposes and why: suggestions to claim, passages that speak of the same thing, figures that clash."""
