"""The screens of the main window, a folder each; `registry` lists them in the order of the navigation."""
