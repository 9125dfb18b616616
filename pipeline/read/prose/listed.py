"""What a list tells of the names in it: that an item is one name up to its separator, whatever it is made of. Pure."""

from __future__ import annotations

from pipeline.read.prose import name_words as w
from pipeline.read.prose.behind import bare_place, behind, bracketed_place
from pipeline.read.prose.one_name import Words
from pipeline.read.prose.rules import listed as rules
from pipeline.read.prose.rules import name_words as said
from pipeline.read.prose.rules.behind import QUOTED

_LONGEST_ITEM = 120  # characters
_MOST_WORDS = 8
_NEAR = 160  # characters
_FAR = 4  # names without a legal form between here and a sure one


def role_in_name(text: Words, start: int) -> bool:
    """Whether a role begins the name of an item: "Orlo Inc., Complainant Coffee LLC, and Fenwick GmbH".

    Where roles stand before other names so, it is the role of that name; but no order is against who complains.
    """
    if start not in text.roles:
        text.roles[start] = _role_in_name(text, start)
    return text.roles[start]


def _role_in_name(text: Words, start: int) -> bool:
    if rules.NEVER_BOUND.match(text.words, start) and rules.ORDERED_AGAINST.search(text.words, max(0, start - 80), start):
        run = text.name(start)
        return run is not None and run[1]
    separator = rules.AFTER_ITEM.search(text.words, max(0, start - 12), start)
    if not separator or not rules.ONE_ROLE.match(text.words, start) or _role_before(text, start):
        return False
    if separator.start() in text.ends or text.words[separator.start() - 1] in ')"' or separator[0].startswith(";"):
        return True
    return bool(rules.NEVER_BOUND.match(text.words, start)) and any(separator.start() - _NEAR <= end < separator.start() for end in text.ends)


def _role_before(text: Words, start: int) -> bool:
    """Whether a role stands before names there that is no name's own first word."""
    return any(not role_in_name(text, role.start()) for role in rules.ROLE_BEFORE.finditer(text.words, 0, start))


def past_same_role(words: str, first: int, at: int) -> int:
    """Past a role that the whole list has, which began at `first`: "Respondents Orlo Inc., Respondent Fenn LLC, and Borel LLC"."""
    role = rules.ONE_ROLE.match(words, at)
    return role.end() + 1 if role and words[:first].removesuffix(" ").removesuffix("s").endswith(role[0]) else at


def follows(text: Words, at: int) -> bool:
    """Whether a separator and then a sure name follow: the list goes on."""
    for _ in range(_FAR):
        separator = rules.SEPARATOR.match(text.words, at)
        run = text.name(separator.end()) if separator else None
        if run is None or run[1]:
            return run is not None
        at = behind(text.words, run[0])[1]
    return False


def item_end(text: Words, start: int, end: int, between: str = ", ") -> int | None:
    """Where an item of a list ends whose first words are at [start, end); None if it ends there, or is no item that could be a name.

    `between` is the separator before it. It must stand in a list: behind a separator, and before one with a sure name behind.
    """
    if end > start and text.words[end : end + 1] in (",", ";", "") and ";" not in between:  # as most items do
        return None
    ends = rules.ITEM_ENDS_AT_SEMICOLON if ";" in between else rules.ITEM_ENDS
    stop = ends.search(text.words, end, end + _LONGEST_ITEM)
    if not stop or stop.start() <= end:
        return None
    _, whole, explained = behind(text.words, stop.start())
    goes_on = follows(text, whole) or (explained and _begins_so(text.words, start, stop.start(), whole))
    last = not text.words[stop.start() :].strip(" .") or text.words[stop.end() - 1] == ";"
    if not (goes_on or (between and last)):
        return None
    rest = text.words[end : stop.start()]
    if (seat := bracketed_place(text.words, end) or bare_place(text.words, end)) and seat.end == stop.start():
        return None  # "Orlo GmbH (Germany)", "Orlo GmbH, Reno, Nevada"
    if rules.NO_ITEM.search(rest) or rest.count("(") != rest.count(")"):
        return None
    words = rest.replace(",", " ").split()
    if not words or rest[0] in "'’" or len(words) > _MOST_WORDS or not all(map(_could_be_name_s, words)):
        return None
    small = sum(1 for word in words if word[0].islower())
    if small > 3 or (small and not (between and goes_on)) or (start == end and rules.ONLY_NUMBER.match("".join(words))):
        return None
    return stop.start()


def _begins_so(words: str, start: int, end: int, whole: int) -> bool:
    """Whether a short form behind a name begins like it: "orlo lamps (\"orlo\")"."""
    quoted = QUOTED.search(words, end, whole)
    return quoted is not None and (quoted[1] or quoted[2])[0].casefold() == words[start].casefold()


def _could_be_name_s(word: str) -> bool:
    plain = word.strip("()")
    return bool(plain) and not (
        plain in w.NO_PART or said.NOT_NAME_S.match(plain) or (plain[0].islower() and rules.OF_SENTENCE.search(plain))
    )


def between_semicolons(text: Words, at: int) -> int | None:
    """Where an item between semicolons ends that has its first legal form at its end: "Orlo, Fenwick, and Lamp Engineers, PLLC"."""
    while (token := rules.IN_NAME.match(text.words, at)) and token.end() > at:
        at = token.end()
        if (end := text.form_behind(at)) is not None:
            return end if rules.ENDS_THERE.match(text.words, end) else None
    return None


def unread_item(text: Words, start: int) -> int | None:
    """Where words behind a separator of a list end that could be a name; None for a date, a part, or the beginning of a clause."""
    stop = rules.ITEM_ENDS.search(text.words, start, start + _LONGEST_ITEM)
    if not stop or stop.start() <= start:
        return None
    words = text.words[start : stop.start()].split()
    first = words[0]
    if not any(c.isupper() or c.isdigit() for c in first) or rules.NO_ITEM.search(text.words, start, stop.start()):
        return None
    if (
        first in w.NO_PART
        or said.NOT_NAME_S.match(first)
        or said.NOBODY.match(text.words[start : stop.start()])
        or rules.BEGINS_CLAUSE.match(text.words[start : stop.start() + 1])
        or len(words) > _MOST_WORDS
    ):
        return None
    if any(word in w.NO_PART or rules.OF_SENTENCE.search(word) for word in words[1:] if word[0].islower()):
        return None
    return stop.start()
