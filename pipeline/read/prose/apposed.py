"""What somebody is, where it stands before his name in a list: "its sole officer, Ute Orlo", "the Amazon seller Orlo". Pure."""

from __future__ import annotations

from pipeline.read.prose.one_name import Words
from pipeline.read.prose.rules import apposed as rules
from pipeline.read.prose.rules.listed import ONE_ROLE


def past_description(text: Words, at: int) -> int | None:
    """Where the name begins that the words at `at` describe; None if they do not say what somebody is.

    "two former employees of complainant Orlo Inc., " tells of whose firm they were: that name is not of the list.
    """
    if (seller := rules.SELLER.match(text.words, at)) and text.name(seller.end()):
        return seller.end()
    if (one := rules.A_CERTAIN.match(text.words, at)) and text.name(one.end()):
        return one.end()
    begin = at + len("and ") if text.words.startswith("and ", at) else at  # behind "and its owner", which the separator has taken
    who = rules.WHO.match(text.words, begin) or rules.OF_HIS.match(text.words, at)
    if not who:
        return None
    end = another.end() if (another := rules.ANOTHER.match(text.words, who.end())) else who.end()
    if of := rules.OF_WHOM.match(text.words, end):
        begin = of.end()
        if role := ONE_ROLE.match(text.words, begin):
            begin = role.end() + 1
        firm = text.name(begin)
        if firm is None or not text.words.startswith(", ", firm[0]):
            return None
        end = firm[0]
    name = rules.UP_TO_NAME.match(text.words, end)
    return name.end() if name and text.name(name.end()) else None
