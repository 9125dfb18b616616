"""Lists of companies in running text, and what a notice calls whom. Pure.

Names are kept as first written, in full legal form, with an alias that follows ("d/b/a …"); the short form in brackets behind a name
('("Hitachi")') is what the notice calls the company from then on, and is followed back to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from pipeline.read.prose.apposed import past_description
from pipeline.read.prose.listed import follows, past_same_role, role_in_name
from pipeline.read.prose.mentions import Listing, listings, mention_at
from pipeline.read.prose.mentions import Mention as Named
from pipeline.read.prose.names import company_like
from pipeline.read.prose.one_name import words_of
from pipeline.read.prose.passages import Passage
from pipeline.read.prose.placed_names import Mention, all_placed, each_placed, in_one_town, place_in_alias
from pipeline.read.prose.places import Place, read_place
from pipeline.read.prose.rules import roster as rules
from pipeline.read.prose.rules.behind import QUOTED, SHORT_FORM
from pipeline.read.prose.rules.listed import ONE_ROLE, SEPARATOR
from pipeline.read.prose.rules.name_words import COURTESY, NOBODY
from pipeline.records import Evidence, TextName


@dataclass
class Roster:
    """What the notice calls whom: short forms and collective names, each to the names it stands for, in the order written."""

    short: dict[str, tuple[str, ...]] = field(default_factory=dict)
    respondents: tuple[tuple[str, TextName, int], ...] = ()  # name, and where it is written first
    # Every name that is sure, with its place where one stands.
    seen: dict[str, tuple[Place | None, Evidence]] = field(default_factory=dict)
    implied: dict[str, str] = field(default_factory=dict)  # the first word of a name that nobody else's begins with, to that name
    parts: dict[str, list[str]] = field(default_factory=dict)  # lists that the notice tells something of: who is in default
    families: dict[str, tuple[str, ...]] = field(default_factory=dict)  # the first words of several names, to these names
    persons: dict[str, str] = field(default_factory=dict)  # the last words of a person's name that are nobody else's, to that name
    cut: set[str] = field(default_factory=set)  # those of `parts` of which a list has names that were not read
    never: frozenset[str] = frozenset()  # who is named in a part in which no order binds
    _found: dict[str, list[Listing]] = field(default_factory=dict)  # the lists of names of passages, by what is known so far

    def listings(self, words: str) -> list[Listing]:
        """The lists of names of a passage (`mentions.listings`), found once as long as the notice's names for its companies are the same."""
        found = self._found.get(words)
        if found is None:
            found = self._found[words] = listings(words, self.names)
        return found

    def names(self, words: str) -> tuple[str, ...]:
        if found := self.short.get(name_key(words), ()):
            return found
        if words in self.implied:
            return (self.implied[words],)
        if words.endswith(_SEVERAL) and (several := rules.A_FAMILY.fullmatch(words)) and (called := self.short.get(name_key(several["first"])) or self.families.get(several["first"])):
            return called
        polite = COURTESY.match(words) if self.persons else None
        return (self.persons[words[polite.end() :]],) if polite and words[polite.end() :] in self.persons else ()

    def called(self, name: str) -> set[str]:
        """Everything that the notice calls one of its companies by."""
        return {name, *(short for short, names in self.short.items() if names == (name,)), *(w for w, n in self.implied.items() if n == name)}

    def names_of_any(self, words: str) -> tuple[str, ...]:
        """The same, also for one of those whom a word for several stands for: "each Defaulting Respondent"."""
        return self.names(words) or self.names(words.rstrip("s") + "s")

    def those(self, words: str, passage: Passage, start: int) -> tuple[str, ...]:
        """The respondents meant by "that respondent", "it", "them", "both respondents", "the three respondents": () if the count is another.

        Those named in the same text before are meant, else all that title and abstract name.
        """
        before = passage.words[:start]
        here = [name for name, _, _ in self.respondents if name in before]
        if words.casefold() in ("that", "it"):
            sooner = self.before(passage)  # of the text before, only the one respondent that it names
            return (max(here, key=before.rfind),) if here else sooner if len(sooner) == 1 else ()
        if words.casefold() == "them":
            return tuple(here)
        if words.casefold() in ("these", "those"):
            return tuple(here) or self.before(passage)
        number = NUMBERS.get(words.casefold().rsplit(" ", 1)[-1])
        sooner = tuple(n for n, text, at in self.respondents if text == passage.text and at < passage.start + start)
        summarised = tuple(n for n, text, _ in self.respondents if text != "full_text")
        everyone = tuple(n for n, _, _ in self.respondents)
        return next((names for names in (sooner, summarised, everyone) if len(names) == number), ())

    def imply(self, word: str, name: str) -> None:
        """From now on this first word stands for this name."""
        self.implied[word] = name
        self._found.clear()

    def call_families(self, families: Mapping[str, tuple[str, ...]]) -> None:
        """From now on "the Orlo respondents" are all these whose names begin so, unless the notice says whom it calls so."""
        self.families = dict(families)
        self._found.clear()

    def is_family(self, words: str) -> bool:
        """Whether words mean all whose names begin so, and the notice does not say whom it calls so."""
        several = rules.A_FAMILY.fullmatch(words)
        return several is not None and several["first"] in self.families and not {name_key(words), name_key(several["first"])} & self.short.keys()

    def call_persons(self, persons: Mapping[str, str]) -> bool:
        """From now on "Mr. Orlo" is the person of these whose name ends so; whether that is new."""
        new = persons != self.persons
        self.persons = dict(persons)
        self._found.clear()
        return new

    def before(self, passage: Passage) -> tuple[str, ...]:
        """The respondents that are named in the same text before a passage."""
        return tuple(n for n, text, at in self.respondents if text == passage.text and at < passage.start)

    def learn(self, words: str, names: Iterable[str]) -> None:
        found = tuple(dict.fromkeys(names))
        if found and name_key(words) and name_key(words) not in self.short:
            self.call(name_key(words), found)

    def call(self, key: str, names: tuple[str, ...]) -> None:
        """From now on this short form (its `name_key`) stands for these names."""
        self.short[key] = names
        self._found.clear()


_SEVERAL = ("espondents", "ntities", "ompanies", "roup", "arties", "efendants", "irms")  # the ends of `rules.A_FAMILY`
NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}


@lru_cache(maxsize=4_096)
def name_key(words: str) -> str:
    return re.sub(r"\W+", " ", words.casefold().removeprefix("the ")).strip()


def names_at(passage: Passage, start: int, roster: Roster) -> tuple[list[Mention], int]:
    """The list of companies that begins at `start`: names, places and short forms between commas, semicolons and "and".

    Learns the short forms. Returns the mentions and where the list ends.
    """
    words, text = passage.words, words_of(passage.words)
    begin, at, found, between = start, start, list[Mention](), ""
    while True:
        one = mention_at(words, begin, roster.names, between)
        if one is None or not (_believable(words, one) or (between and follows(text, one.whole)) or _between_semicolons(words, one, between)):
            break
        more = _mentions_of(words, one)
        found += more
        for short in SHORT_FORM.finditer(words, one.end, one.whole):
            _learn(short["inside"], more, found, roster)
        of_all = words[one.end :].startswith(",") and ";" not in between and not rules.OF_ONE.match(words, one.end)
        if one.place and (of_all or rules.OF_BOTH.search(words, one.end, one.whole)):  # "X, Inc. and Y, Inc., of Austin, Texas"
            found = each_placed(words, one.end, found) or all_placed(found, one.place)
        at = _after_brackets(words, one.whole if one.place else one.end, more, found, roster)
        at = _after_brackets(words, one.whole, more, found, roster) if at < one.whole else at
        separator = SEPARATOR.match(words, at)
        if not separator or separator.end() == at:
            break
        begin = past_description(text, separator.end()) or past_same_role(words, start, separator.end())
        role = ONE_ROLE.match(words, begin) and not role_in_name(text, begin)
        if role or rules.A_ROLE.search(separator[0]):  # another role: another list
            break
        between = separator[0]
    return in_one_town(found), at


def _mentions_of(words: str, one: Named) -> list[Mention]:
    name = words[one.start : one.end]
    if one.known:
        return [Mention(n, one.place if len(one.known) == 1 else None, one.start, one.whole, known=True) for n in one.known]
    return [Mention(name, one.place or place_in_alias(name), one.start, one.whole)]


def _believable(words: str, one: Named) -> bool:
    """Whether a run of capitals in a list is a company's name."""
    name = words[one.start : one.end]
    if one.sure or one.place:
        return True
    if rules.OF_A_PLACE.match(words, one.end):
        return False
    return company_like(words, name, one.end)


def _between_semicolons(words: str, one: Named, between: str) -> bool:
    """Whether a run of capitals is an item of its own in a list that goes on: "; Orlo Factory (General Partnership); and"."""
    return ";" in between and words.startswith(";", one.whole) and not NOBODY.match(words[one.start : one.end])


def _after_brackets(words: str, end: int, last: list[Mention], mentions: list[Mention], roster: Roster) -> int:
    """Past the short form and the collective name behind a mention, which are learnt."""
    while True:
        if found := rules.COLLECTIVE.match(words, end):
            for quoted in QUOTED.finditer(found[0]):
                roster.learn(quoted[1] or quoted[2], [m.name for m in mentions])
            end = found.end()
        elif found := SHORT_FORM.match(words, end):
            _learn(found["inside"], last, mentions, roster)
            end = found.end()
        else:
            break
    shared = rules.PLACE_OF_ALL.match(words, end)
    place = shared or rules.OF_PLACE.match(words, end)
    if place and (read := read_place(words, place.end())):
        if shared:
            mentions[:] = all_placed(mentions, read)
        elif mentions and mentions[-1].place is None:
            mentions[-1] = replace(mentions[-1], place=read)
        return _after_brackets(words, read.end, last, mentions, roster)
    return end


def _learn(inside: str, last: list[Mention], mentions: list[Mention], roster: Roster) -> None:
    together = rules.TOGETHER.search(inside)
    own = inside[: together.start()] if together else inside
    for quoted in QUOTED.finditer(own):
        many = rules.OF_MANY.search(quoted[1] or quoted[2])
        roster.learn(quoted[1] or quoted[2], [m.name for m in (mentions if many else last)])
    if together:
        others = [n for part in rules.BETWEEN.split(together["others"]) for n in (roster.names(part) or ())]
        group = [m.name for m in mentions if m.name in others] + [m.name for m in last]
        roster.learn(together["name"], group if others else [m.name for m in mentions])


def lead_in(words: str, start: int) -> int:
    """Past the words between a role and the names: "the following defaulting respondents:"."""
    lead = rules.LEAD_IN.match(words, start)
    return lead.end() if lead else start
