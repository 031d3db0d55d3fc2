"""The articles screen: every article of the project, its particulars, and whose work it is."""
