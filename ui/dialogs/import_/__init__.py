"""The import dialog: what files hold is read, looked through and put right before anything is written."""
