"""What a sentence excepts behind what it says: "are subject to the order, save for the K2, which is not". Pure."""

from __future__ import annotations

from dataclasses import replace

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cbp.articles import Called
from pipeline.read.us_cbp.learning import Meant
from pipeline.read.us_cbp.rules import exceptions as rules
from pipeline.read.us_cbp.rules.articles import BUT
from pipeline.read.us_cbp.saying import Said, other


def exception_in(passage: Passage, span: tuple[int, int], said: Said, called: Called) -> tuple[Said, list[Said]] | None:
    """`span`: from behind what is said to what is said next. What is left of it, and what is said of those that are excepted.

    Of these no side is known where nothing more is said of them; and nothing of all where it is not understood which they are.
    """
    words = passage.words
    but = BUT.search(words, *span)
    if but is None or said.standing is None:
        return None
    ends = rules.ENDS.search(words, but.end(), span[1])
    what = words[but.end() : ends.start() if ends else span[1]]
    excepted = tuple(dict.fromkeys(called.each_named(what)))
    if not excepted:
        return (replace(said, standing=None, refused=None), []) if rules.OF_ARTICLES.match(what) else None
    left = replace(said.meant, articles=tuple(a for a in said.meant.articles if a not in excepted))
    more = rules.WHICH_IS.match(words, but.end() + len(what))
    base = said.base or said.standing
    standing = None if more is None else other(base) if more["no"] else base
    evidence = passage.evidence(but.start(), more.end() if more else but.end() + len(what))
    others = Said(standing, Meant(excepted, whole=True), said.weight, what.strip(), evidence, base=base)
    return replace(said, meant=left), [others] if more else []
