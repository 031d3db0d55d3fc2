"""What ``make bench`` runs: every budget of the program measured beside its baseline in the same run."""
