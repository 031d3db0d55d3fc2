"""Search: every place of a word, aligned, filtered, opened, copied and labelled."""
