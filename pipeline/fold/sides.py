"""An order that is told to bind one who asked for it: a reading is wrong, or two cases are told as one. Pure."""

from __future__ import annotations

from pipeline.fold.names import find
from pipeline.fold.words import join_words
from pipeline.records import Flag


def on_both_sides(flag: Flag) -> str | None:
    """Who asked for an order and is bound by it as read, in a sentence; None where nobody is. Nobody is taken off either side."""
    both = [p.name for p in flag.parties if find(p.name, flag.complainants) is not None]
    if not both:
        return None
    asked = f"{join_words(both)}, as read, asked for the order and {'is' if len(both) == 1 else 'are'} bound by it"
    return f"{asked}: one of the two was read wrong, or two cases are told as one."
