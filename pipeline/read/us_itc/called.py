"""Whom the words behind an order call by a collective name that is no name of their own: "each Respondent". Pure."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.read.prose.roster import Roster
from pipeline.read.us_itc.rules import called as rules
from pipeline.read.us_itc.whom import Sentence
from pipeline.records import Measure


def called(said: Sentence, start: int, limit: int, roster: Roster, before: Sequence[Measure]) -> tuple[str, ...] | None:
    """Those to whom an order is directed by such a word between two places; None where there is one and who is meant is not known.

    `before` are the measures of the sentences before.
    """
    unknown = False
    in_front = rules.IN_FRONT.match(said.plain)
    for found in [*rules.TARGET.finditer(said.plain, start, limit), *([in_front] if in_front else [])]:
        if rules.OF_FEW.search(said.plain[: found.start()]):
            return ()  # `whom` reads of which list
        if rules.RELATING.search(said.plain[: found.start()]) or rules.NAMES_FOLLOW.match(said.plain, found.end()):
            continue
        names = _collective(said, found.end(), roster, before)
        if names:
            return names
        unknown = unknown or names is not None
    if not unknown and (whose := rules.POSSESSED.search(said.plain, start, limit)):
        return roster.those("it" if whose["whose"].casefold() == "its" else "them", said.passage, whose.start())
    return None if unknown else ()


def _collective(said: Sentence, start: int, roster: Roster, before: Sequence[Measure]) -> tuple[str, ...] | None:
    """ "against each Respondent", "against the Defaulting Respondents": those whom the notice calls so; of "each Respondent" without
    such a name, those to whom it has just directed an order. None where the words are no collective name."""
    passage, words = said.passage, said.passage.words
    if (part := rules.OF_PART.match(words, start)) and not roster.names_of_any(part["name"]):
        if part["same"]:
            return _named_here(said, start) or _last_named(before) or tuple(roster.parts.get("default", ())) or roster.before(passage)
        return tuple(roster.parts.get("remaining" if part["remaining"] else "default", ()))
    if those := rules.THOSE.match(words, start):
        return roster.those(those["n"], passage, start)
    phrase = rules.EACH.match(words, start)
    if not phrase:
        return None
    names = roster.names_of_any(phrase["name"])
    if not names and rules.THE_ONE.match(words, start) and len(roster.respondents) == 1:
        return (roster.respondents[0][0],)
    if not names and rules.EACH_OF_THEM.match(words, start):
        here = {n for n, _, _ in roster.respondents if 0 <= words.find(n) < start}
        return tuple(n for n, _, _ in roster.respondents if n in here or n in roster.before(passage))
    if not names and phrase["name"] == phrase["bare"] and phrase["bare"].startswith("R"):
        return _last_named(before)
    return names


def _named_here(said: Sentence, start: int) -> tuple[str, ...]:
    """Those whom the sentence itself has named last: a stop that ends a name and a sentence parts no two sentences."""
    return next((one.names for one in reversed(said.lists) if one.end <= start and one.part == "free"), ())


def _last_named(before: Sequence[Measure]) -> tuple[str, ...]:
    return next((m.directed_to for m in reversed(before) if m.directed_to), ())
