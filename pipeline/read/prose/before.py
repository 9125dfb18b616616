"""What stands before a name and is no part of it: its role, the first words of a clause, a word of courtesy. Pure."""

from __future__ import annotations

from pipeline.read.prose.listed import role_in_name
from pipeline.read.prose.one_name import Words
from pipeline.read.prose.rules import name_words as said
from pipeline.read.prose.rules.apposed import SELLER
from pipeline.read.prose.rules.listed import NEVER_BOUND, ONE_ROLE
from pipeline.read.prose.rules.mentions import CLAUSE_BEGINS

_LONGEST_LEAD = 200  # characters


def past_lead(text: Words, begin: int) -> int:
    """Past words in front of a name that are no part of it: "Respondents Orlo", "Against Orlo" where a clause begins."""
    if (seller := SELLER.match(text.words, begin)) and text.name(seller.end()):
        return seller.end()
    title = said.TITLE_LEAD.match(text.words[begin : begin + _LONGEST_LEAD])
    if title and not any(begin < form < begin + title.end() for form in text.forms):  # not "Notice Lamp Company, Import Orlo LLC"
        begin += title.end()
    lead = said.LEADS.match(text.words, begin)
    if not lead:
        return _past_role(text, begin)
    if (inner := NEVER_BOUND.search(text.words, begin + 1, lead.end())) and role_in_name(text, inner.start()):
        return inner.start()  # "Respondents Complainant Coffee LLC and Orlo Inc."
    role = said.ROLE_LEAD.match(text.words, begin)
    if role and (role_in_name(text, begin) or (ONE_ROLE.match(text.words, begin) and _one_word(text, lead.end()))):
        return begin  # "Orlo Inc., Respondent Systems Inc."
    if not role and not CLAUSE_BEGINS.search(text.words, max(0, begin - 30), begin):
        return begin
    return lead.end()


def _past_role(text: Words, begin: int) -> int:
    """Past a role before a name that begins small: "Respondents orlo GmbH"."""
    role = said.ROLE_LEAD.match(text.words, begin)
    run = text.name(role.end() + 1) if role and text.words[role.end() + 1 : role.end() + 2].islower() else None
    return role.end() + 1 if role and run and run[1] else begin


def _one_word(text: Words, start: int) -> bool:
    """Whether one word of business and a legal form stand there: that is not all of a name."""
    word = said.BUSINESS.match(text.words, start)
    return word is not None and text.form_behind(word.end()) is not None


def courtesy(words: str, start: int, end: int) -> int:
    """How many letters a word of courtesy takes before the full name of a person; one word may be all that a company is called."""
    polite = said.COURTESY.match(words, start, end)
    return polite.end() - start if polite and said.PERSON.match(words[polite.end() : end]) else 0
