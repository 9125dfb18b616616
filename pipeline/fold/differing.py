"""What documents of one act say otherwise of an order, in sentences that say which is believed. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.authorities.declared import authority
from pipeline.fold.names import find, same_key
from pipeline.fold.words import capital, instrument_words, join_words
from pipeline.records import Measure, Notice


def directed_alike(one: Measure, other: Measure) -> bool:
    """Whether two orders may be directed to the same: all whom the shorter list names stand in the other."""
    few, many = sorted((one.directed_to, other.directed_to), key=len)
    return all(find(name, many) is not None for name in few)


def directed(measure: Measure) -> frozenset[str]:
    """To whom an order is directed, in whatever spelling."""
    return frozenset(map(same_key, measure.directed_to))


def more_names(ours: Measure, theirs: Measure) -> bool:
    """Whether an order that was read whole names all whom another document says that it is directed to, and perhaps others."""
    return theirs.parties_read == "whole" and directed(theirs) >= directed(ours)


def more_rights(ours: Measure, theirs: Measure) -> bool:
    """The same of its rights, with their claims, where both write them."""
    claims = {one.patent: set(one.claims) for one in theirs.claims}
    all_claims = all(claims.get(one.patent, set(one.claims)) >= set(one.claims) for one in ours.claims)
    all_rights = set(theirs.rights) >= set(ours.rights) and set(theirs.grounds) >= set(ours.grounds)
    return theirs.rights_read == "whole" and all_rights and all_claims


def differences(
    base: Notice, ours: Measure, notice: Notice, theirs: Measure, *, stronger: bool, itself: bool
) -> Iterator[str]:
    """What another document says of an order otherwise, each in a sentence that says which is believed."""
    if ours.type != theirs.type:
        strong, weak = (notice, base) if stronger else (base, notice)
        what, other = (theirs.type, ours.type) if stronger else (ours.type, theirs.type)
        yield (
            f"{capital(called(weak))} calls it a {instrument_words(weak, other)}, {called(strong)} a "
            f"{instrument_words(strong, what)}: held to be the latter."
        )
    if not directed_alike(ours, theirs) or (_whole(ours) and _whole(theirs) and directed(ours) != directed(theirs)):
        (weaker, less), (held, more) = _weaker_first(base, ours, notice, theirs, theirs_held=itself and more_names(ours, theirs))
        yield (
            f"{capital(called(weaker))} directs it to {join_words(less.directed_to)}, {called(held)} to "
            f"{join_words(more.directed_to)}: held to be the latter."
        )
    own = itself and more_rights(ours, theirs)
    (weaker, less), (held, more) = _weaker_first(base, ours, notice, theirs, theirs_held=own)
    if _stated(ours.rights, theirs.rights) and ours.rights_read == theirs.rights_read == "whole":
        yield _otherwise(weaker, held, "rights", less.rights, more.rights)
    claims = {c.patent: c.claims for c in more.claims}
    for one in less.claims:
        if _stated(claims.get(one.patent, ()), one.claims):
            yield _otherwise(weaker, held, f"claims of {one.patent}", one.claims, claims[one.patent])
    if base.issued and notice.issued and base.issued != notice.issued:
        yield (
            f"{capital(called(notice))} dates it {notice.issued.isoformat()}, {called(base)} {base.issued.isoformat()}: held to be "
            "the latter."
        )


_Told = tuple[Notice, Measure]


def _weaker_first(base: Notice, ours: Measure, notice: Notice, theirs: Measure, *, theirs_held: bool) -> tuple[_Told, _Told]:
    """Both documents with what they say, the one that is believed behind."""
    mine, other = (base, ours), (notice, theirs)
    return (mine, other) if theirs_held else (other, mine)


def _whole(measure: Measure) -> bool:
    return measure.parties_read == "whole"


def _stated(ours: Sequence[object], theirs: Sequence[object]) -> bool:
    return bool(ours) and bool(theirs) and set(ours) != set(theirs)


def _otherwise(notice: Notice, base: Notice, what: str, theirs: Sequence[object], ours: Sequence[object]) -> str:
    said, held = (", ".join(map(str, sorted(values, key=str))) for values in (theirs, ours))
    return f"{capital(called(notice))} names as {what} {said}, {called(base)} {held}: held to be the latter."


def called(notice: Notice) -> str:
    """A document as its authority's officers know it: "EDIS document 895570"."""
    return f"{authority(notice.authority).called(notice.source)} {notice.document_number}"
