"""Decisions of the German federal courts for patents."""
