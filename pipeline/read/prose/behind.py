"""What stands behind a name: its aliases, its place, the short form by which a notice calls it from then on. Pure."""

from __future__ import annotations

from pipeline.read.prose.places import Place, read_place
from pipeline.read.prose.rules.behind import PLACE, QUOTED, RELATIVE, SHORT_FORM


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
        elif aside := RELATIVE.match(words, end):
            end = aside.end()
        else:
            return place, end, explained
