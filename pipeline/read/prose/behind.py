"""What stands behind a name: its aliases, its place, the short form by which a notice calls it from then on. Pure."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.read.prose.one_name import words_of
from pipeline.read.prose.places import Place, country_of, read_place
from pipeline.read.prose.rules.apposed import SAID_BEHIND
from pipeline.read.prose.rules.behind import (
    AND_PLACE,
    BARE_PLACE,
    BARE_PLACE_ENDS,
    BARE_TOWN,
    BRACKET_OPENS,
    IN_BRACKETS,
    OF_BARE_TOWN,
    PLACE,
    QUOTED,
    RELATIVE,
    RESPECTIVELY,
    SHORT_FORM,
    TOWN,
)
from pipeline.read.prose.rules.names import FORM_AT_END

_LONGEST_FORM = 30


def bare_place(words: str, end: int) -> Place | None:
    """The place behind a comma alone, where a legal form ends before it: "Orlo Inc., Logan, Utah"; a town with its state or land."""
    town = BARE_TOWN.match(words, end) or _of_town(words, end)
    if not (town or BARE_PLACE.match(words, end)) or not FORM_AT_END.search(words[max(0, end - _LONGEST_FORM) : end]):
        return None
    if town and not words_of(words).forms_within(end, town.end()):
        return Place(town["city"], None, None, town.end())
    read = read_place(words, end + 2)
    if not read or not read.city or not read.country or not BARE_PLACE_ENDS.match(words, read.end):
        return None
    return None if words_of(words).forms_within(end + 2, read.end) else read  # "Orlo Inc., Fenn LLC of Logan, Utah"


def _of_town(words: str, end: int) -> re.Match[str] | None:
    """A town behind "of" and nothing more of it; behind a comma stands another firm, or the town's state, which is read with it."""
    town = OF_BARE_TOWN.match(words, end)
    if town and town["next"] and not words_of(words).forms_within(town.end(), town.end("next")):
        return None
    return town


def bracketed_place(words: str, end: int) -> Place | None:
    """The place in a bracket behind a name: "Orlo GmbH (Germany)", "Orlo, LLC (of Logan, Utah)"; it ends behind the bracket."""
    opens = BRACKET_OPENS.match(words, end)
    if not opens:
        return None
    read = read_place(words, opens.end())
    return replace(read, end=read.end + 1) if read and words[read.end : read.end + 1] == ")" else None


def respective(words: str, start: int) -> list[Place]:
    """The places that begin at `start`, one for each of the last names of a list: "Ulm, Germany and Logan, Utah, respectively"; else none.

    The last one ends behind that word.
    """
    found: list[Place] = []
    at = start
    while read := read_place(words, at):
        found.append(read)
        if close := RESPECTIVELY.match(words, read.end):
            return [*found[:-1], replace(read, end=close.end())] if len(found) > 1 else []
        if not (more := AND_PLACE.match(words, read.end)):
            return []
        at = more.end()
    return []


def behind(words: str, end: int) -> tuple[Place | None, int, bool]:
    """The place behind a name, where that and its short forms end, in any order, and whether there is such a form."""
    place: Place | None = None
    explained = False
    while True:
        if found := SHORT_FORM.match(words, end):
            explained = explained or bool(QUOTED.search(found["inside"]))
            end = found.end()
        elif place is None and (of := PLACE.match(words, end)) and (read := read_place(words, of.end())):
            place, end = read, read.end
            if several := respective(words, of.end()):
                place = several[-1]
                end = place.end
        elif place is None and (town := TOWN.match(words, end)) and not country_of(town["city"] or town["same"]):
            place, end = Place(town["city"] or town["same"], town["region"], None, town.end()), town.end()
        elif place is None and (bracketed := bracketed_place(words, end)):
            place, end = bracketed, bracketed.end
        elif place is None and (bare := bare_place(words, end)):
            place, end = bare, bare.end
        elif aside := RELATIVE.match(words, end) or IN_BRACKETS.match(words, end) or SAID_BEHIND.match(words, end):
            end = aside.end()
        else:
            return place, end, explained
