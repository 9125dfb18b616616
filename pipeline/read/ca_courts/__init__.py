"""Decisions of the Federal Court and the Federal Court of Appeal of Canada."""
