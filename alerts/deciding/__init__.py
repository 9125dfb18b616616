"""Deciding by what changed: which orders a desk has to look at, so that it says what it would say if it looked at all of them."""
