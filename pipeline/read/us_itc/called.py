"""Whom the words behind an order call by a collective name that is no name of their own: "each Respondent". Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.identifiers.company import same_key
from pipeline.read.prose.roster import NUMBERS, Roster
from pipeline.read.us_itc.rules import called as rules
from pipeline.read.us_itc.rules.which_of import BY_NUMBER, BY_PLACE
from pipeline.read.us_itc.rules.whom import BOUND_BY, KIN_OF
from pipeline.read.us_itc.sentence import Sentence
from pipeline.read.us_itc.which_of import numbered
from pipeline.records import Measure


@dataclass(frozen=True)
class Called:
    """Those whom such a word means, and whether these are all whom it means."""

    names: tuple[str, ...] = ()
    whole: bool = True


NOBODY, UNKNOWN = Called(), Called(whole=False)


def called(said: Sentence, start: int, limit: int, roster: Roster, before: Sequence[Measure]) -> Called:
    """Those to whom an order is directed by such a word between two places; not whole where there is one and who is meant is not known.

    `before` are the measures of the sentences before.
    """
    unknown = False
    in_front = rules.IN_FRONT.match(said.plain) or (rules.SUBJECT.match(said.plain) if BOUND_BY.search(said.plain, 0, start) else None)
    for found in [*rules.TARGET.finditer(said.plain, start, limit), *([in_front] if in_front else [])]:
        if rules.OF_FEW.search(said.plain[: found.start()]):
            return NOBODY  # `whom` reads of which list
        if which := BY_NUMBER.search(said.plain, found.start(), limit) or BY_PLACE.search(said.plain, found.start(), limit):
            return NOBODY if numbered(said, start, which.start(), limit) or KIN_OF.search(said.plain, 0, which.start() + len("the ")) else UNKNOWN
        if rules.RELATING.search(said.plain[: found.start()]) or rules.NAMES_FOLLOW.match(said.plain, found.end()):
            continue
        meant = _part(said, found.end(), roster, before)
        if meant is None:
            names = _collective(said, found.end(), roster, before)
            meant = None if names is None else Called(names)
        if meant and meant.names:
            return meant
        unknown = unknown or meant is not None
    if not unknown and (whose := rules.POSSESSED.search(said.plain, start, limit)):
        return Called(roster.those("it" if whose["whose"].casefold() == "its" else "them", said.passage, whose.start()))
    return UNKNOWN if unknown else NOBODY


def _part(said: Sentence, start: int, roster: Roster, before: Sequence[Measure]) -> Called | None:
    """ "the defaulting respondents", "both remaining firms", "the same company": those of whom the notice tells it elsewhere.

    None where the words are none such, or a name that it gives somebody. Where they say how many are meant, as many must be known.
    """
    part = rules.OF_PART.match(said.passage.words, start)
    if not part or (part["name"] and roster.names_of_any(part["name"])):
        return None
    if part["same"]:
        names = _named_here(said, start) or _last_named(before) or tuple(roster.parts.get("default", ())) or roster.before(said.passage)
        meant = Called(names)
    elif part["violating"]:
        meant = Called(tuple(roster.parts.get("violating", ())))
    elif part["moving"]:
        meant = Called(tuple(n for n in roster.parts.get("moving", ()) if n not in roster.never))
    elif part["remaining"]:
        meant = Called(tuple(roster.parts["remaining"])) if "remaining" in roster.parts else _not_ended(roster)
    else:
        meant = Called(tuple(roster.parts.get("default", ())))
    count = NUMBERS.get(part["count"] or part["of_them"] or "")
    one = part["one"] is not None and part["same"] is not None
    if (count and count != len(meant.names)) or (one and len(meant.names) > 1):
        return UNKNOWN
    return Called(meant.names) if count and meant.names else meant


def _not_ended(roster: Roster) -> Called:
    """The respondents as to whom the notice does not tell that the case ended; all of them, if one list names all respondents."""
    ended = {same_key(name) for name in roster.parts.get("ended", ())}
    everyone = [name for name, _, _ in roster.respondents]
    names = tuple(name for name in everyone if same_key(name) not in ended)
    if not ended or not names or not ended.issuperset(map(same_key, roster.parts.get("default", ()))):
        return UNKNOWN  # beside those in default the others may be meant
    listed = {same_key(name) for name in roster.parts.get("named", ())}
    whole = listed.issuperset(map(same_key, everyone)) and "named" not in roster.cut and "ended" not in roster.cut
    return Called(names, whole)


def _collective(said: Sentence, start: int, roster: Roster, before: Sequence[Measure]) -> tuple[str, ...] | None:
    """ "against each Respondent": those whom the notice calls so; of "each Respondent" without such a name, those to whom it has
    just directed an order. None where the words are no collective name."""
    passage, words = said.passage, said.passage.words
    if those := rules.THOSE.match(words, start):
        word = "them" if those["each"] else "it" if those["one"] else those["n"]
        here = _named_here(said, start)
        if here and those["n"] and len(here) == NUMBERS.get(word.casefold().rsplit(" ", 1)[-1], 0):
            return here
        names = _last_named(before) if those["each"] and not here else roster.those(word, passage, start)
        if those["one"] and len(here) == 1:
            return here
        if word.casefold() in ("these", "those") and not here:
            names = _just_named(said) or names
        count = NUMBERS.get(word.casefold().rsplit(" ", 1)[-1])
        if not names and count and len(just := _just_named(said)) == count:
            return just
        return names or (here if word.casefold() == "them" else ()) or (_just_named(said) if word.casefold() in ("them", "both") else ())
    phrase = rules.EACH.match(words, start)
    if not phrase:
        return _of_a_kind(words, start, roster)
    names = roster.names_of_any(phrase["name"])
    if not names and rules.THE_ONE.match(words, start) and len(roster.respondents) == 1:
        return (roster.respondents[0][0],)
    if not names and rules.EACH_OF_THEM.match(words, start):
        sooner = {n for n, _, _ in roster.respondents if 0 <= words.find(n) < start}
        return tuple(n for n, _, _ in roster.respondents if n in sooner or n in roster.before(passage))
    if not names and phrase["name"] == phrase["bare"] and phrase["bare"].startswith("R"):
        return _last_named(before)
    return names


def _of_a_kind(words: str, start: int, roster: Roster) -> tuple[str, ...] | None:
    """ "the foreign and the domestic respondents", where the notice says who they are; None where it does not say it of both."""
    if not (kind := rules.OF_A_KIND.match(words, start)):
        return None
    each = [roster.names(f"{word} respondents") for word in (kind["other"], kind["name"]) if word]
    return tuple(dict.fromkeys(n for names in each for n in names)) if all(each) else None


def _named_here(said: Sentence, start: int) -> tuple[str, ...]:
    """Those whom the sentence itself has named last: a stop that ends a name and a sentence parts no two sentences."""
    return next((one.names for one in reversed(said.lists) if one.end <= start and one.part == "free"), ())


def _just_named(said: Sentence) -> tuple[str, ...]:
    """Those whom the sentence before names, in one list of several: "A and B never answered. An order is issued against them"."""
    lists = [one for one in said.earlier if one.part == "free" and not one.unread]
    return lists[0].names if len(lists) == 1 and len(lists[0].names) > 1 else ()


def _last_named(before: Sequence[Measure]) -> tuple[str, ...]:
    return next((m.directed_to for m in reversed(before) if m.directed_to), ())
