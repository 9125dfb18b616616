"""Judgments of the Dutch civil courts, in Dutch."""
