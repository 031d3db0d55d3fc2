"""Articles come in, documents go out: dialogs, jobs, and what is said afterwards. Loaded when first asked for."""
