"""Rules of Arabic text: pure functions over code points, standard library only, nothing of ours imported."""
