"""How well the assistance reads: precision, recall and value accuracy on the gold sets beside the repository."""
