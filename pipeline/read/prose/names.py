"""Whether words are a company's name: by the legal form at their end, an alias, or a short form behind them. Pure."""

from __future__ import annotations

from pipeline.read.prose.rules.behind import SHORT_FORM
from pipeline.read.prose.rules.name_words import NO_COMPANY, NOBODY
from pipeline.read.prose.rules.names import AMERICA_AT_END, DIGIT, FORM_AT_END, INTERNET_NAME, NUMBER, PLAIN_NAME


def company_like(words: str, name: str, end: int) -> bool:
    """Whether a name without a place is a company's: by its legal form, its short form, an internet name, or a list around it."""
    if len(name) < 2 or NUMBER.match(name):
        return False
    name = AMERICA_AT_END.sub("", name)
    made = FORM_AT_END.search(name) or SHORT_FORM.match(words, end)
    if DIGIT.search(name) and not made:  # a model: "the HVX2 module"
        return False
    if made or INTERNET_NAME.search(name):
        return True
    return bool(PLAIN_NAME.match(name.replace(" & ", " "))) and not (NOBODY.match(name) or NO_COMPANY.match(name))
