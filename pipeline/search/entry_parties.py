"""Parties as they are indexed: their names, by their roles, and where they sit. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pipeline.identifiers.company import same_key
from pipeline.identifiers.country import Country, us_state
from pipeline.records import FlagParty, Party


def parties_of(parties: Iterable[Party], more: Iterable[str] = ()) -> dict[str, Any]:
    """Every name, `more` names without a role, and what is known of those who have one."""
    found = list(parties)
    names = [*(party.name for party in found), *more]
    return {
        "party": names,
        "party_key": [same_key(name) for name in names],
        "complainant": [party.name for party in found if party.role == "complainant"],
        "respondent": [party.name for party in found if party.role == "respondent"],
        "country": [party.country for party in found],
        "city": [party.city for party in found],
        "complainant_place": places_of(party for party in found if party.role == "complainant"),
        "respondent_place": places_of(party for party in found if party.role == "respondent"),
    }


def places_of(parties: Iterable[Party | FlagParty]) -> list[str]:
    """Where each party sits, in words: city, state with its abbreviation, country."""
    return [", ".join(filter(None, (p.city, _region(p.region), p.country and Country.format(p.country)))) for p in parties]


def _region(written: str | None) -> str | None:
    state = us_state(written) if written else None
    return f"{state[0]} ({state[1]})" if state else written
