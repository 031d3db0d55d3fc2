"""Rival accounts of one event, question by question: who answers what, how the answers relate, what is silent."""
