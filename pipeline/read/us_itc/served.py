"""The parties that a notice of institution lists with their addresses, "(a) The complainants are:" and "(b) The respondents are …". Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.read.prose.passages import Passage
from pipeline.read.prose.places import PROVINCES, country_of, is_state
from pipeline.read.us_itc.rules import served as rules
from pipeline.records import Party, Role


def served_parties(lines: Sequence[Passage]) -> Iterator[Party]:
    """The parties of the two lists, one a line: name, then address, of which city, region and country are read from its end."""
    role: Role | None = None
    for line in lines:
        if head := rules.HEAD.match(line.words):
            role = "complainant" if head["role"] == "complainant" else "respondent"
            rest = line.words.partition(":")[2].strip()
            if rest and role:
                yield _party(rest, role, line)
        elif rules.NEXT.match(line.words):
            role = None  # the next list, or what follows the last
        elif role:
            yield _party(line.words, role, line)


def _party(words: str, role: Role, line: Passage) -> Party:
    words = rules.BETWEEN.sub("", words.strip()) if words.rstrip().endswith((";", "; and")) else words.strip().rstrip(";")
    found = rules.NAME.match(words)
    name, _, rest = words.partition(",")
    if found:
        name, rest = found["name"], words[found.end() :]
    address = rest.strip(" ,")
    city, region, country = _place(address)
    at = line.words.find(words)
    evidence = line.evidence(max(at, 0), max(at, 0) + len(words))
    return Party(
        name=name.strip(), role=role, city=city, region=region, country=country, address=address or None, evidence=(evidence,)
    )


def _place(address: str) -> tuple[str | None, str | None, str | None]:
    """City, region and country from the end of an address, postcodes left out."""
    parts = [p for p in (rules.POSTCODE.sub("", part).strip(" ,.-") for part in address.split(",")) if p]
    if not parts:
        return None, None, None
    *before, last = parts
    if is_state(last) and not country_of(last):
        return (before[-1] if before else None), last, "US"
    if country := country_of(last):
        return _abroad(before, country)
    words = last.split()
    for n in range(1, len(words)):  # "Gyeonggi-do 16677 Republic of Korea"
        head, tail = " ".join(words[:n]), " ".join(words[n:])
        if country := country_of(tail):
            return _abroad([*before, head], country)
        if is_state(tail):
            return head, tail, "US"
    return None, None, None


def _abroad(before: list[str], country: str) -> tuple[str | None, str | None, str | None]:
    if country == "US" and before and is_state(before[-1]):
        return (before[-2] if len(before) > 1 else None), before[-1], country
    if not before or rules.STREET.search(before[-1]):
        return None, None, country
    last = before[-1]
    city = before[-2] if len(before) > 1 and not rules.STREET.search(before[-2]) else None
    is_region = last.casefold().removesuffix(" province") in PROVINCES or rules.REGION.search(last)
    if is_region or (city and rules.CITY.search(city)):
        return city, last, country
    return last, None, country
