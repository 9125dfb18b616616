"""What an order, a party and a source are called in a mail. Pure."""

from __future__ import annotations

from alerts import words as w
from pipeline.authorities.declared import authority
from pipeline.records import Citation, Flag, FlagParty


def order_name(flag: Flag) -> str:
    """The markets in which it binds, its kind in words and as a code, and its number."""
    ruled = authority(flag.authority)
    return f"{ruled.markets} {ruled.instrument(flag.instrument).words} ({flag.instrument}), {order_number(flag)}"


def review_name(flag: Flag) -> str:
    """What its authority calls the review, for a sentence."""
    review = authority(flag.authority).review
    return review.name if review else "review"


def order_number(flag: Flag) -> str:
    """The number that officers cite an order by; of an order without one, that of the document that announced it."""
    return flag.order_number or f"{authority(flag.authority).document} {flag.announced_in.document_number}"


def party(one: FlagParty) -> str:
    """A party with its place: "Kettleworks Ltd. - Ningbo, China (CN)", and whether it was freed."""
    place = ", ".join(filter(None, (one.city, one.region, w.country(one.country))))
    return f"{'FREED: ' if one.freed else ''}{one.name}" + (f" - {place}" if place else " - place not stated")


def cited(flag: Flag, source: Citation) -> str:
    """A document and when it was published."""
    return f"{authority(flag.authority).document} {source.document_number}, published {source.published.isoformat()}"
