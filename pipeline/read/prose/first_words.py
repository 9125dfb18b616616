"""By which first word alone a notice may call a company. Pure."""

from __future__ import annotations

from pipeline.identifiers.company import same_key
from pipeline.read.prose.places import country_of, is_state
from pipeline.read.prose.roster import Roster, name_key
from pipeline.read.prose.rules.name_words import NO_COMPANY, NOBODY
from pipeline.read.prose.rules.roster import FIRST_WORD


def imply(roster: Roster) -> None:
    """Learns by which first word alone a notice may call a company: "Orlo" for "Orlo Lamps GmbH", where no other name begins so.

    Older notices do so without saying it. A word that is a place in the notice is none.
    """
    firsts: dict[str, set[str]] = {}
    for name in (*roster.seen, *(n for names in roster.short.values() for n in names)):
        if found := FIRST_WORD.match(name):
            firsts.setdefault(found[0], set()).add(name)
    places = " ".join(f"{p.city} {p.region}" for p, _ in roster.seen.values() if p)
    for word, names in firsts.items():
        nobody = NOBODY.match(word) or NO_COMPANY.match(word) or country_of(word) or is_state(word) or word in places
        if len({same_key(n) for n in names}) == 1 and not nobody and name_key(word) not in roster.short:
            roster.imply(word, min(names, key=len))
