"""What one can do: the verbs of the program, without Qt and without SQL."""
