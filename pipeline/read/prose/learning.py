"""What a notice tells of its lists of names, wherever it says so: what it calls whom, and who is in default, settled, or in violation. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.read.prose.mentions import Listing
from pipeline.read.prose.one_name import words_of
from pipeline.read.prose.passages import Passage
from pipeline.read.prose.placed_names import Mention
from pipeline.read.prose.roster import Roster, name_key, names_at
from pipeline.read.prose.rules import roster as rules
from pipeline.read.prose.rules.behind import QUOTED

_PARTS = {  # what a notice says of whole lists, and calls them by later
    "default": (rules.NOW_DEFAULTING, rules.DEFAULTED),
    "remaining": (rules.NOW_REMAINING, rules.REMAINED),
    "ended": (rules.NOW_ENDED, rules.ENDED),  # as to whom the case has ended
    "named": (rules.NOW_NAMED, rules.NAMED),  # all whom it is against
    "violating": (rules.NOW_VIOLATING, rules.VIOLATED),
    "moving": (rules.NOW_MOVING, rules.MOVED),
}


def learn(passages: Iterable[Passage], roster: Roster) -> None:
    """Learns what the notice calls whom, wherever it says so: short forms, collective names, and lists that it tells something of."""
    for passage in passages:
        words, named = passage.words, list[str]()
        if _names_nobody(words):
            continue
        for one in roster.listings(words):
            if not one.sure:
                continue
            mentions, end = names_at(passage, one.start, roster)
            for other in one.mentions:  # "complainant Orlo Inc. and respondent Fenn LLC" is one list, and two of `names_at`
                if other.sure and other.start >= end and rules.A_ROLE.search(words, end, other.start):
                    more, end = names_at(passage, other.start, roster)
                    mentions += more
            names = [name for m in one.mentions for name in (m.known or (words[m.start : m.end],))]
            named += names
            end = max(end, one.end)
            _see(mentions, passage, roster)
            whole = rules.COLLECTIVE.search(words, one.mentions[-1].end, end + 200)
            if whole and rules.ALL_OF_THEM.match(whole[0]):
                for quoted in QUOTED.finditer(whole[0]):
                    roster.call(name_key(quoted[1] or quoted[2]), tuple(dict.fromkeys(named)))
            _learn_parts(words, one, end, names, roster)


def _names_nobody(words: str) -> bool:
    """Whether nobody is named in a sentence by a name's own make."""
    return not words_of(words).forms and '"' not in words and ".com" not in words


def learn_parts(passages: Iterable[Passage], roster: Roster) -> None:
    """Learns what sentences tell that name all by less than their names, which are known now: "Orlo and Mr. Fenn were found in default"."""
    for passage in passages:
        if _names_nobody(passage.words):
            for one in roster.listings(passage.words):
                if all(m.known for m in one.mentions):
                    _learn_parts(passage.words, one, one.end, [name for m in one.mentions for name in m.known], roster)


def _learn_parts(words: str, one: Listing, end: int, names: Sequence[str], roster: Roster) -> None:
    if kind := rules.NOW_OF_A_KIND.search(words[max(0, one.start - 80) : one.start]):
        roster.learn(f"{kind['kind']} respondents", names if not one.unread else ())
    for part, (before, behind) in _PARTS.items():
        if before.search(words[max(0, one.start - 80) : one.start]) or behind.match(words, end):
            if part == "ended" and rules.NOT_ENDED.search(words):
                roster.cut.add(part)
                continue
            roster.parts.setdefault(part, []).extend(n for n in names if n not in roster.parts.get(part, ()))
            if one.unread or rules.AND_OTHERS.match(words, end):
                roster.cut.add(part)


def _see(mentions: Iterable[Mention], passage: Passage, roster: Roster) -> None:
    """Notes each name where it first stands in full, then where it first stands with its place."""
    for m in mentions:
        before = roster.seen.get(m.name)
        if (before is None and not m.known) or (before is not None and before[0] is None and m.place):
            roster.seen[m.name] = (m.place, passage.evidence(m.start, m.end))
