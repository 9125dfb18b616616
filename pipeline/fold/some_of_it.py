"""What an effect leaves of an order, where its words are about some of its parties, rights or claims. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pipeline.fold.names import find
from pipeline.fold.words import join_words
from pipeline.records import Flag, FlagParty, FlagRight, Measure


def not_named(did: str, unknown: Sequence[str]) -> str:
    """Of those freed whom an order is not known to name."""
    return f"The order {did} as to {join_words(unknown)}, whom it is not known to name; it stays for those it names."


def others_unread(did: str, of: Literal["whom", "right"]) -> str:
    """Why an order stays of which all is freed or lifted that is known: not all of it is known."""
    known, others = {
        "whom": ("all those whom it is known to name", "whom else it names was not read"),
        "right": ("every right known of it", "its notice does not say, or was not read to say, on which rights it rests"),
    }[of]
    return f"The order {did} for {known}, but {others}; it stays."


def some_claims(measure: Measure, right: FlagRight) -> bool:
    """Whether a measure names claims of a right, and not all of those on which the order rests, as far as they are known."""
    named = {n for c in measure.claims if c.patent == right.number for n in c.claims}
    return bool(named) and not (right.claims and named >= set(right.claims))


def joined_by(flag: Flag, names: Sequence[str]) -> Flag:
    """The flag with those whom a modification takes in."""
    new = [FlagParty(name=n) for n in names if find(n, [p.name for p in flag.parties]) is None]
    return flag.model_copy(update={"parties": (*flag.parties, *new)})
