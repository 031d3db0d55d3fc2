"""Bring articles in: one draft per article, whatever the file; nothing here touches the project."""
