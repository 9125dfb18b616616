"""What is to be known of contact points: how each is reached, and what its filter can never do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from pipeline.allies import ally_codes, left
from pipeline.authorities.declared import authorities
from pipeline.authorities.where import reaches
from pipeline.database.contact_points import audit_of
from pipeline.database.rows import every
from pipeline.flow.contacts import Contact, Contacts
from pipeline.flow.wanted import facts
from pipeline.fold import flag_at
from pipeline.fold.state import is_live
from pipeline.matching.filtering import Tried, by_fields, spellings, tried
from pipeline.records import Filter, Flag
from pipeline.search.words import words
from pipeline.wiring import Ports

_CHAPTERS = frozenset(f"{n:02}" for n in range(1, 98) if n != 77)  # of the Harmonized System (`pipeline.identifiers.hs`)


# --- list ----------------------------------------------------------------------------------------------------------------


def shown(ports: Ports, allies: Sequence[str] = (), *, log: bool = False) -> list[str]:
    """The contact points of these allies, or of all, in lines; with `log` what was decided of each."""
    found: list[str] = []
    with ports.database.reading() as connection:
        contacts = Contacts(connection, ports.settings)
        for ally in allies or ally_codes():
            found += _lines(contacts.of(ally), left(ally, ports.clock.now()))
            for one in audit_of(connection, ally) if log else ():
                said = f"{one.what}: {one.by} says: {one.because} (by {one.who})"
                found.append(f"    {one.at:%Y-%m-%d %H:%M} UTC  {said} {one.record}")
    return found


def _lines(contact: Contact, on: date | None) -> Iterator[str]:
    """`on`: the day on which it left, if it did."""
    point = contact.point
    first, zone = ", first word" if point.first_word else "", f", {point.time_zone}" if point.time_zone else ""
    yield f"{point.ally}  {point.rate}{first}, {point.language or 'official languages'}{zone}"
    if on:
        yield f"    left on {on}: it is told nothing more"
    by = f" <{point.administrator_mailbox}>" if point.administrator_mailbox else ""
    yield f"    administrator {point.administrator or 'not known'}{by}, telephone {point.telephone or 'not known'}"
    for box, address in contact.present.items():
        where = "" if not contact.is_set else ", of the settings" if box in contact.of_settings else ""
        how = f"verified ({contact.verified[box]})" if box in contact.verified else "not verified"
        yield f"    {address}  {how if contact.is_set else 'a reserved address: nobody is told anything there'}{where}"
    for name, values in point.filter.model_dump().items():
        if values:
            yield f"    only {name}: {', '.join(values)}"
    for search in point.searches:
        gone = "" if search.mailbox in contact.present else ", which is none of its any more"
        yield f"    saved search {search.name} for {search.mailbox}{gone}: {by_fields(search.filter)}"


# --- check ----------------------------------------------------------------------------------------------------------------


def check(ports: Ports) -> list[str]:
    """What is missing from contact points, and what their filters can never do, in sentences."""
    with ports.database.reading() as connection:
        contacts = [Contacts(connection, ports.settings).of(ally) for ally in ally_codes() if not left(ally, ports.clock.now())]
        stand = [flag for flag in (flag_at(f, ports.clock.now()) for f in every(connection, Flag)) if is_live(flag)]
        known = facts(connection, stand)
    told = {c.point.ally: [known[f.id] for f in stand if reaches(f, c.point.ally)] for c in contacts}
    return (
        [f"{c.point.ally}: {sentence}" for c in contacts for sentence in _missing(c)]
        + [
            f"{c.point.ally}: {sentence}"
            for c in contacts
            if not c.point.filter.is_empty
            for sentence in (*never(c.point.filter, c.point.ally), *_now(tried(c.point.filter, told[c.point.ally])))
        ]
        + [
            f"{c.point.ally}: saved search {search.name}: {sentence}"
            for c in contacts
            for search in c.point.searches
            for sentence in never(search.filter, c.point.ally)
        ]
    )


def _missing(contact: Contact) -> Iterator[str]:
    """Only of one that somebody set up: of the others crossmarket doctor speaks, where mail may leave."""
    if not contact.is_set:
        return
    if not contact.point.telephone:
        yield "no telephone number is known: a recall that nobody confirms ends with a call"
    if not contact.point.administrator:
        yield "it is not known who decides there"
    if unverified := [address for box, address in contact.known.items() if box not in contact.verified]:
        yield f"not verified, so that no mail goes there live: {', '.join(unverified)}"


def never(wanted: Filter, ally: str) -> Iterator[str]:
    """Values that no order can ever have. Pure."""
    binding = {market for ruled in authorities().values() for market in ruled.binds}
    for market in wanted.markets:
        if market not in binding:
            yield f"markets: {market} can never fire: no authority that we read binds there"
        elif market == ally:
            yield f"markets: {market} can never fire: nobody is told of orders that bind at home"
    for chapter in wanted.chapters:
        if chapter not in _CHAPTERS:
            yield f"chapters: {chapter} can never fire: the Harmonized System has no such chapter for goods"
    for name in wanted.parties:
        if not spellings(name):
            yield f"parties: {name} can never fire: no firm is called so"
    for field in ("brands", "words"):
        for value in getattr(wanted, field):
            if not words(value):
                yield f"{field}: {value} can never fire: there is no word in it"


def _now(over: Tried) -> Iterator[str]:
    """What the filter does with the orders that stand now."""
    if not over.orders:
        return
    yield f"of {over.orders} orders that stand its filter lets {over.passed} through"
    for (field, value), n in over.found.items():
        if not n:
            yield f"{field}: {value} was found in none of them"
    for field, n in over.unknown.items():
        if n == over.orders:
            yield f"{field}: of none of them it is known, so that this keeps nothing out"


def can_never_fire(sentences: Sequence[str]) -> bool:
    """Whether one of them says so."""
    return any("can never fire" in sentence for sentence in sentences)
