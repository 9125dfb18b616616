"""In which of the court's states an item of the operative part holds. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.read.eu_upc.cutting import Item
from pipeline.read.eu_upc.rules.anywhere import REFERRED_STATES
from pipeline.read.eu_upc.tongue import Tongue
from pipeline.records import Evidence

_LINK = r"(?:,\s|\s(?:and|und|et|en|sowie|alsmede)\s|/)(?:(?:the|der|die|den|la|le|het)\s)?"
# What may stand between "except" and a state, in all four languages.
_SMALL = frozenset(
    ["of", "for", "in", "from", "the", "and", "or", "territory", "territories", "part", "parts", "state", "states", "to", "as", "regards", "von", "der", "die", "das", "den", "des", "dem", "für", "und", "oder", "im", "Gebiet", "Hoheitsgebiet", "Staaten", "de", "la", "le", "les", "l", "du", "des", "et", "ou", "pour", "en", "au", "aux", "territoire", "territoires", "van", "het", "voor", "grondgebied", "op"]
)
_REST = re.compile(r"\w*")
_WORD = re.compile(r"\w+|;")
_CODE = re.compile(r"[A-Z]{2}")
_CODES = re.compile(r"(?<![\w])[A-Z]{2}(?:(?:, | and | und | et | en )[A-Z]{2}\b)+")  # "AT, BE and DE": states by their codes


def markets_of(item: Item, tongue: Tongue, earlier: Sequence[Item]) -> tuple[list[tuple[str, Evidence]], Evidence | None]:
    """The states that an item names, each where it stands; and where it says that it holds wherever the patent does.

    Where it names none itself and refers to those of an item in front of it, they are that item's.
    """
    found: list[tuple[str, Evidence]] = []
    everywhere: Evidence | None = None
    codes = set(tongue.states.values())
    for line in item.lines:
        if (said := tongue.everywhere.search(line.words)) and everywhere is None:
            everywhere = line.evidence(said.start(), said.end())
        for name, code in tongue.states.items():
            if one := re.search(rf"\b{re.escape(name)}s?\b", line.words):
                found.append((code, line.evidence(one.start(), one.end())))
        for adjective, listed in _adjectives(line.words, tongue):
            found.append((tongue.of_states[adjective], line.evidence(listed.start(), listed.end())))
        for listed in _CODES.finditer(line.words):
            found += [(code, line.evidence(listed.start(), listed.end())) for code in _CODE.findall(listed[0]) if code in codes]
    if not found and everywhere is None and (referred := REFERRED_STATES.search(item.words)):
        label = next(said for said in referred.groups() if said).rstrip(".)")
        other = next((one for one in earlier if re.match(rf"\(?{re.escape(label)}[.)]", one.words)), None)
        return markets_of(other, tongue, ()) if other else ([], None)
    return sorted(found, key=lambda pair: pair[1].start), everywhere


def states_in(item: Item, tongue: Tongue, named: Sequence[tuple[str, Evidence]], *, everywhere: bool) -> tuple[str, ...]:
    """The codes of the states in which it holds; none where that is everywhere, or where no state is left of those named.

    "Except" leaves out the states that it stands in front of; of goods or parties that are left out nothing follows for the states.
    """
    out = {code for line in item.lines for code in _left_out(line.words, tongue)}
    left = tuple(dict.fromkeys(code for code, _ in named if code not in out))
    if out and (everywhere or not left):
        return tuple(code for code in dict.fromkeys(tongue.states.values()) if code not in out)
    return () if everywhere else left


def _left_out(words: str, tongue: Tongue) -> Iterator[str]:
    """The states behind a word that leaves out, with nothing between but small words and other such states."""
    names = "|".join(map(re.escape, tongue.states))
    for except_ in tongue.excepting.finditer(words):
        at = next(m.end() for m in _REST.finditer(words, except_.end()))  # of "exception", where "except" is what was found
        for state in re.compile(rf"\b(?:{names})\b").finditer(words, at):
            if not _SMALL.issuperset(_WORD.findall(words[at : state.start()])):
                break
            yield tongue.states[state[0]]
            at = state.end()


def _adjectives(words: str, tongue: Tongue) -> Iterator[tuple[str, re.Match[str]]]:
    """Each "German" beside what of a state is meant: "the German and French parts of the patent", "les territoires français et italien"."""
    one = rf"(?:{'|'.join(tongue.of_states)})\w{{0,2}}"
    listed = rf"{one}(?:{_LINK}{one})*"
    for said in re.finditer(rf"\b(?:(?P<front>{listed})\s(?={tongue.of_state.pattern})|(?:{tongue.of_state.pattern})\s(?P<behind>{listed}))", words):
        name = "front" if said["front"] else "behind"
        for adjective in tongue.of_states:
            if found := re.compile(rf"\b{adjective}\w{{0,2}}\b").search(words, said.start(name), said.end(name)):
                yield adjective, found
