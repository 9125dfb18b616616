"""One name: where it ends, and whether its own make says that it is one. Pure.

A name is a run of words with capitals, with small words and signs between them that names have ("of", "&"), up to its legal forms. A
legal form, or an internet name's, makes it sure; else the reader of lists decides.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from pipeline.identifiers.country import english_country
from pipeline.read.prose import name_words as w
from pipeline.read.prose.forms import Forms, form_no_state, is_place
from pipeline.read.prose.places import is_state, read_place
from pipeline.read.prose.rules import name_words as said
from pipeline.read.prose.rules import one_name as rules

_MOST = 40  # tokens of a name
_SMALL_BEFORE_FORM = 5  # words before a legal form that may be a name's first, though small


class Words(Forms):
    """The words of a passage, and the names that begin in them."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._names: dict[int, tuple[int, bool] | None] = {}
        self.roles: dict[int, bool] = {}  # by where it stands: whether a role is the first word of a name (`listed`)

    @cached_property
    def begins(self) -> tuple[int, ...]:
        """Where a name may begin: at a capital or digit, and at a small letter where a name's first word may be small."""
        places = {found.start() for found in rules.BEGINS.finditer(self.words)}
        places |= {found.start() for found in rules.BEGINS_SMALL.finditer(self.words)}
        places |= {found.start() for found in rules.CUT_ARTICLE.finditer(self.words)}
        places |= {found.start() for found in rules.QUOTED_WORD.finditer(self.words)}
        for form in self.forms:
            at = form
            for _ in range(_SMALL_BEFORE_FORM):
                end = at
                while end and self.words[end - 1] in " ,":
                    end -= 1
                at = self.words.rfind(" ", 0, end) + 1
                if self.words[at : at + 1].islower():
                    places.add(at)
                if at == 0:
                    break
        return tuple(sorted(places))

    # --- where a name begins --------------------------------------------------------------------------------------------------------

    def first(self, start: int) -> tuple[int, bool] | None:
        """The end of a name's first word, and whether that alone makes it sure; None if no name can begin there."""
        if rules.CUT_ARTICLE.match(self.words, start):
            cut = rules.TOKEN.match(self.words, start + 1)
            return (cut.end(), False) if cut else None
        if quoted := self.quoted(start):
            return quoted, False
        if (hours := rules.HOURS.match(self.words, start)) and self.form_ahead(hours.end(), 5):
            return hours.end(), False
        token = rules.TOKEN.match(self.words, start)
        if not token or not token[0][0].isalnum():
            return None
        word, sure = token[0], bool(rules.DOMAIN.match(token[0].rstrip(".,")))
        if word[0].islower() and not self._small(start, word, token.end()):
            return None
        if word[0].isdigit() and not ((word[-1] != "." and self.form_ahead(token.end(), 7)) or rules.NUMBERED.match(word)):
            return None
        if (form := self.forms.get(start)) is not None:  # a legal form alone is nobody: "Limited Exclusion", "the Company"
            if said.FORM_IN_FRONT.match(self.words, start):
                return form, True
            goes_on = rules.NAME_BEHIND_FORM.match(self.words, form) and self.form_ahead(form, 6)
            return (form, False) if goes_on and not rules.NO_NAME.match(self.words, start) else None
        return token.end(), sure

    def _small(self, start: int, word: str, end: int) -> bool:
        """Whether a small word begins a name: "iFold", "lamp.com", "adlo gmbh", "adidas International Trading AG" in a list."""
        if word in w.NO_PART or (
            word[-1] == "." and not (rules.DOMAIN.match(word[:-1]) or rules.SMALL_FIRST.match(word) or said.STOPPED.search(word) or self.form_ahead(end, 1))
        ):
            return False
        if rules.SMALL_FIRST.match(word) or rules.DOMAIN.match(word.rstrip(".")):
            return True
        capital, at = False, end
        for _ in range(5):
            if self.form_behind(at) is not None:
                in_list = rules.IN_LIST.search(self.words[max(0, start - 5) : start]) and not word.endswith(("ed", "ing"))
                return not capital or bool(in_list)
            gap = rules.BLANK.match(self.words, at)
            token = rules.TOKEN.match(self.words, gap.end()) if gap else None
            if not token or token[0] in w.NO_PART or not (token[0][0].isalpha() or token[0] == "&"):
                return False
            if capital and token[0][0].islower():
                return False
            capital, at = capital or token[0][0].isupper(), token.end()
        return False

    # --- how it goes on -------------------------------------------------------------------------------------------------------------

    def name(self, start: int) -> tuple[int, bool] | None:
        """Where the name that begins at `start` ends, and whether it is sure; None if none can begin there."""
        if start not in self._names:
            self._names[start] = self._name(start)
        return self._names[start]

    def _name(self, start: int) -> tuple[int, bool] | None:
        begun = self.first(start)
        if begun is None:
            return None
        at, sure = begun
        for _ in range(_MOST):
            if (end := self.form_behind(at)) is not None:
                at, sure = end, True
                if (past := self._past_form(at)) is None:
                    break
                at = past
                continue
            further = self._further(start, at, sure)
            if further is None:
                break
            at, last = further
            if last:
                break
        return self._ended(start, at, sure)

    def _past_form(self, at: int) -> int | None:
        """Where a name goes on behind a legal form: "Orlo Inc./Produits Orlo Inc.", "Orlo Company of Men, LLC"; None if it ends there."""
        if slash := rules.SLASH.match(self.words, at):
            token = rules.TOKEN.match(self.words, slash.end())
            return token.end() if token else None
        if seat := rules.SEAT.match(self.words, at):
            return seat.end()
        blank = rules.BLANK.match(self.words, at)
        if not blank:
            return None
        if rules.GOES_ON.match(self.words, blank.end()):
            return at
        if (land := rules.OF_LAND_OF.match(self.words, at)) and english_country(land[1]):
            return land.end()
        if (land := rules.OF_LAND.match(self.words, at)) and self._of_name(land):
            return land.end()
        of = rules.OF.match(self.words, at)
        if of and (place := read_place(self.words, of.end())) and not form_no_state(self, place.end):
            return None
        if rules.TITLE_WORD.match(self.words, at):
            return None
        if (of or (self.words[at - 1] != "." and rules.NAME_BEHIND_FORM.match(self.words, at))) and self.form_ahead(
            at, 4 if of else 3
        ):
            return of.end() - 1 if of else at
        return None

    def _of_name(self, land: re.Match[str]) -> bool:
        """Whether a land behind "Company" is of the name: a place or a form follows, or it is a state, and no other has its place behind it."""
        name = land["land"]
        if not (is_state(name) or english_country(name)) or not rules.BARE_FORM.search(self.words, max(0, land.start() - 20), land.start()):
            return False
        return self.words[land.end() :].startswith((" of ", " Company")) or (is_state(name) and not self._placed)

    @cached_property
    def _placed(self) -> bool:
        """Whether companies have their places behind them."""
        return rules.A_PLACE.search(self.words) is not None

    def _further(self, start: int, at: int, sure: bool) -> tuple[int, bool] | None:
        """The end of the next word of the name, and whether it must be the last; None if the name has ended."""
        if cut := rules.CUT_AND.match(self.words, at) or self._generation(start, at, sure):
            return cut.end(), False
        if self.words.startswith("-", at) and not sure and (cut := rules.CUT_WORD.match(self.words, at)) and self.form_ahead(cut.end(), 5):
            return cut.end(), False
        blank = rules.BLANK.match(self.words, at)
        if not blank or not (token := rules.TOKEN.match(self.words, blank.end())):
            return None
        word, end = token[0], token.end()
        if not sure and (quoted := self.quoted(blank.end(), within=self.words[start:at])):
            return quoted, False
        if word == "(":
            bracket = rules.BRACKET.match(self.words, blank.end())
            return (bracket.end(), False) if bracket and self._within(bracket) and not self._where(bracket, at) else None
        if word[0].isupper() or word[0].isdigit():
            return None if self._stops(start, at, sure) else (end, False)
        if word in "&+":
            return (end, False) if rules.CAPITAL_BESIDE.match(self.words, end) else None
        if word in "-–/" and not sure:
            return (end, False) if rules.CAPITAL_NEXT.match(self.words, end) else None
        if word[0].islower():
            return self._small_word(start, at, sure, token)
        return None

    def _generation(self, start: int, at: int, sure: bool) -> re.Match[str] | None:
        """ "Jr.", "III" behind a person's two words or more, or within a firm's name."""
        found = None if sure else rules.GENERATION.match(self.words, at)
        return found if found and (" " in self.words[start:at] or self.form_ahead(found.end(), 3)) else None

    def _small_word(self, start: int, at: int, sure: bool, token: re.Match[str]) -> tuple[int, bool] | None:
        word, end = token[0], token.end()
        if word == "and":
            joins = said.BUSINESS.match(self.words[end : end + 60].lstrip()) and (
                not sure or self.form_ahead(end, 3) or said.FORM_IN_FRONT.match(self.words, start)
            )
            return (end, False) if joins else None
        if word in w.JOINS and rules.CAPITAL_NEXT.match(self.words, end):
            place = word == "of" and is_place(self, end)
            if place:
                return None
            if word != "the" or self.words[start:at].endswith(" of"):
                return end, False
            at_form = rules.BEGINS_WITH_THE.match(self.words[start:at]) and self.form_ahead(end, 5)
            return (end, False) if at_form and not rules.CLAUSE_BEFORE.search(self.words, max(0, start - 2), start) else None
        if word in w.FUNCTION:
            goes_on = rules.CAPITAL_NEXT.match(self.words, end) and (
                self.form_ahead(end, 4) or rules.INSTITUTE.search(self.words[start:at])
            )
            return (end, False) if goes_on and not said.STOPS_HERE.search(self.words[start:at]) else None
        if word == "in" and not sure and rules.CAPITAL_NEXT.match(self.words, end) and not said.NOBODY.match(self.words[start:at]):
            return (end, False) if self.form_ahead(end, 2, never=w.NO_PART) else None  # "Adventures in Optics, Inc."
        if word in w.NO_PART or word.endswith("ed"):
            return None
        if self.form_behind(end) is not None:
            return end, False
        if not sure and rules.ENDS_ITEM.match(self.words, end) and start and self.words[start - 1] in " (":
            return end, True  # "Yongtong tech, Orlo Inc."
        return (end, False) if self.form_ahead(at, 6, never=w.NO_PART) else None

    def _within(self, bracket: re.Match[str]) -> bool:
        """Whether a bracket is part of the name: it goes on behind, or the bracket says a land."""
        if rules.CAPITAL_OR_SIGN.match(self.words, bracket.end()) or self.form_behind(bracket.end()) is not None:
            return True
        inside = bracket[1]
        return (
            bool((land := rules.LAND.match(inside)) and land.end() == len(inside) and not rules.NO_LAND.match(inside))
            or english_country(inside) is not None
        )

    def _where(self, bracket: re.Match[str], at: int) -> bool:
        """Whether a bracket behind a legal form says where the company sits: "Orlo GmbH (Germany)", not "Orlo Inc. (China) Ltd."."""
        if at not in self.ends or self.form_behind(bracket.end()) is not None or rules.CAPITAL_OR_SIGN.match(self.words, bracket.end()):
            return False
        read = read_place(self.words, bracket.start() + 1)
        return read is not None and read.end == bracket.end() - 1

    def _stops(self, start: int, at: int, sure: bool) -> bool:
        """Whether the word that ended at `at` ended a sentence."""
        if self.words[at - 1] != "." or sure or self.form_ahead(at, 2):  # a sentence's end is not within a passage
            return False
        name = self.words[start:at]
        return not said.STOPPED.search(name) and bool(rules.STOPPED_WORD.search(name))

    def _ended(self, start: int, at: int, sure: bool) -> tuple[int, bool] | None:
        name = self.words[start:at]
        if name.endswith(".") and (not sure or rules.DOMAIN.match(name[:-1].rsplit(" ", 1)[-1])) and not said.STOPPED.search(name):
            at -= 1
        if rules.POSSESSIVE.search(self.words[start:at]) and rules.SMALL_NEXT.match(self.words, at):
            at -= 2
        return (at, sure) if at > start else None


@lru_cache(maxsize=1_024)
def words_of(words: str) -> Words:
    """The words of a passage, kept for the next who asks: a notice's passages are read several times."""
    return Words(words)
