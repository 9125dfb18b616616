"""One name: where it ends, and whether its own make says that it is one. Pure.

A name is a run of words with capitals, with small words and signs between them that names have ("of", "&"), up to its legal forms. A
legal form, or the form of an internet name, makes it sure; else the reader of lists decides.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from pipeline.identifiers.country import english_country
from pipeline.read.prose import name_words as w
from pipeline.read.prose.places import read_place
from pipeline.read.prose.rules.names import LEGAL_FORM

_MOST = 40  # tokens of a name
_CAPITAL = re.compile(r"(?<![\w.&'’/@-])[^\W_a-z]")
_SMALL_WORD = re.compile(r"(?<![\w.&'’/@-])[a-z](?=[a-z]{0,3}-?[A-Z]|[a-z]*\d|[\w-]*\.[\w.-]*[a-z])")  # "iFold", "e3d", "lamp.com"
_SMALL_BEFORE_FORM = 5  # words before a legal form that may be a name's first, though small
_TOKEN = re.compile(r"[^\W_](?:[\w.'’&+/@!#-]*[\w+!])?(?:\([A-Za-z .]{1,30}\)[\w.&+-]*)?(?:\.|['’](?=\s[A-Z]))?|[&+]|[^\w\s]")
_BLANK = re.compile(r"\s+")
_FORM = re.compile(rf"(?<![\w-]){LEGAL_FORM}")
_ENDS_FORM = re.compile(r"(?![\w-]|\.\w|\s+Exclusion\b)")
_BETWEEN_FORMS = re.compile(r"[,.]{0,2},[.]?\s*(?=\S)|\s+(?=\S)|(?<=\.)(?=[A-Z])")
_BEFORE_FORM = re.compile(r"\s*,[.]?\s*|\s+")
_DOMAIN = re.compile(
    r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|cn|io|co|us|eu|de|shop|store|biz|info)(?:\.\w\w)?$", re.IGNORECASE
)
_SMALL_FIRST = re.compile(r"[a-z]{1,4}-?[A-Z]|[a-z]+\d")  # "iFold", "x-Lamp", "e3d"
_BRACKET = re.compile(r"\(((?:[A-Z]|\d{3})[\w.& '’-]{0,38})\)")  # "(Shenzhen)", "(HK)"
_LAND = re.compile(r"[A-Z][A-Za-z]{1,14}|U\.S\.A?\.?")
_NO_LAND = re.compile(r"[Cc]ollective|[Rr]espondent|[Cc]omplain|[Ii]nterven")
_GOES_ON = re.compile(
    r"of\s+(?:North\s+|South\s+)?America\b|\(?(?:USA|U\.S\.A\.|HK|UK)\)?(?![\w])|&\s+Co\b|\d{1,3}\s+(?:Limited|Ltd|Inc|LLC|GmbH)\b|\((?![\"'])"
)
_ENDS_ITEM = re.compile(r"\s*(?:;|,\s(?:and\s)?(?=[A-Z])|\s(?:and|or)\s(?=[A-Z]))")
_IN_LIST = re.compile(r"(?:[,;(:]|\band)\s$")
_THE = re.compile(r"\s+(?:the\s+)?")
_AMERICA = re.compile(r"(?:North\s+|South\s+|Latin\s+)?America\b|the\s+Americas\b")


class Words:
    """The words of a passage, and where legal forms stand in them."""

    def __init__(self, words: str) -> None:
        self.words = words
        self._names: dict[int, tuple[int, bool] | None] = {}

    @cached_property
    def forms(self) -> dict[int, int]:
        """By where they begin, the ends of the legal forms; those that follow each other are one ("Co., Ltd.")."""
        ends: dict[int, int] = {}
        for found in reversed(list(_FORM.finditer(self.words))):
            end = found.end()
            if not _ENDS_FORM.match(self.words, end) and not (found[0][-1] == "." and self.words[end : end + 1].islower()):
                continue
            gap = _BETWEEN_FORMS.match(self.words, end)
            if gap and gap.end() in ends and not ("," in gap[0] and w.FORM_IN_FRONT.match(self.words, gap.end())):
                end = ends[gap.end()]  # but not in "Fenwick OY, K.K. Orlo": there it is the next one's
            ends[found.start()] = end
        return ends

    def form_behind(self, at: int) -> int | None:
        """The end of the legal forms behind a name that ends at `at`, past a comma or blank; None if there are none."""
        gap = _BEFORE_FORM.match(self.words, at)
        if not gap or ("," in gap[0] and w.FORM_IN_FRONT.match(self.words, gap.end())):
            return None
        return self.forms.get(gap.end())

    def form_ahead(self, at: int, tokens: int) -> bool:
        """Whether a legal form follows within so many tokens, with nothing between that ends a name."""
        for _ in range(tokens):
            gap = _BLANK.match(self.words, at)
            if not gap:
                return self.words[at : at + 1] == "," and self.form_behind(at) is not None
            if gap.end() in self.forms:
                return True
            token = _TOKEN.match(self.words, gap.end())
            if not token or not (token[0][0].isalnum() or token[0] in "&+"):
                return False
            at = token.end()
        return False

    @cached_property
    def begins(self) -> tuple[int, ...]:
        """Where a name may begin: at a capital or digit, and at a small letter where a name's first word may be small."""
        places = {found.start() for found in _CAPITAL.finditer(self.words)}
        places |= {found.start() for found in _SMALL_WORD.finditer(self.words)}
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
        token = _TOKEN.match(self.words, start)
        if not token or not token[0][0].isalnum():
            return None
        word, sure = token[0], bool(_DOMAIN.match(token[0].rstrip(".,")))
        if word[0].islower() and not self._small(start, word, token.end()):
            return None
        if word[0].isdigit() and not (self.form_ahead(token.end(), 7) or re.match(r"\d+[A-Z]", word)):
            return None
        if (form := self.forms.get(start)) is not None:  # a legal form alone is nobody: "Limited Exclusion", "the Company"
            return (form, True) if w.FORM_IN_FRONT.match(self.words, start) else None
        return token.end(), sure

    def _small(self, start: int, word: str, end: int) -> bool:
        """Whether a small word begins a name: "iFold", "lamp.com", "adlo gmbh", "adidas International Trading AG" in a list."""
        if word in w.NO_PART:
            return False
        if _SMALL_FIRST.match(word) or _DOMAIN.match(word.rstrip(".")):
            return True
        capital, at = False, end
        for _ in range(5):
            if self.form_behind(at) is not None:
                in_list = _IN_LIST.search(self.words[max(0, start - 5) : start]) and not word.endswith(("ed", "ing"))
                return not capital or bool(in_list)
            gap = _BLANK.match(self.words, at)
            token = _TOKEN.match(self.words, gap.end()) if gap else None
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
                blank = _BLANK.match(self.words, at)
                if not (blank and _GOES_ON.match(self.words, blank.end())):
                    break
                continue
            further = self._further(start, at, sure)
            if further is None:
                break
            at, last = further
            if last:
                break
        return self._ended(start, at, sure)

    def _further(self, start: int, at: int, sure: bool) -> tuple[int, bool] | None:
        """The end of the next word of the name, and whether it must be the last; None if the name has ended."""
        blank = _BLANK.match(self.words, at)
        token = _TOKEN.match(self.words, blank.end()) if blank else None
        if not blank or not token:
            return None
        word, end = token[0], token.end()
        if word == "(":
            bracket = _BRACKET.match(self.words, blank.end())
            return (bracket.end(), False) if bracket and self._within(bracket) else None
        if word[0].isupper() or word[0].isdigit():
            return None if self._stops(start, at, sure) else (end, False)
        if word in "&+":
            return (end, False) if re.match(r"\s*[A-Z0-9]", self.words[end : end + 3]) else None
        if word[0].islower():
            return self._small_word(start, at, sure, token)
        return None

    def _small_word(self, start: int, at: int, sure: bool, token: re.Match[str]) -> tuple[int, bool] | None:
        word, end = token[0], token.end()
        if word == "and":
            joins = w.BUSINESS.match(self.words[end : end + 60].lstrip()) and (not sure or self.form_ahead(end, 3))
            return (end, False) if joins else None
        if word in w.JOINS and re.match(r"\s+(?:the\s+)?[A-Z]", self.words[end : end + 12]):
            place = word == "of" and _is_place(self, end)
            stray = word == "the" and not self.words[start:at].endswith(" of")
            return None if place or stray else (end, False)
        if word in w.FUNCTION:
            goes_on = self.form_ahead(end, 4) and re.match(r"\s+[A-Z]", self.words[end : end + 3])
            return (end, False) if goes_on and not w.STOPS_HERE.search(self.words[start:at]) else None
        if word in w.NO_PART or word.endswith("ed"):
            return None
        if self.form_behind(end) is not None:
            return end, False
        if not sure and _ENDS_ITEM.match(self.words, end) and start and self.words[start - 1] in " (":
            return end, True  # "Yongtong tech, Orlo Inc."
        return (end, False) if self.form_ahead(at, 4) else None

    def _within(self, bracket: re.Match[str]) -> bool:
        """Whether a bracket is part of the name: it goes on behind, or the bracket says a land."""
        if re.match(r"\s+[A-Z&]", self.words[bracket.end() : bracket.end() + 3]) or self.form_behind(bracket.end()) is not None:
            return True
        inside = bracket[1]
        return bool(_LAND.fullmatch(inside) and not _NO_LAND.match(inside)) or english_country(inside) is not None

    def _stops(self, start: int, at: int, sure: bool) -> bool:
        """Whether the word that ended at `at` ended a sentence."""
        if self.words[at - 1] != "." or sure:
            return False
        name = self.words[start:at]
        return not w.STOPPED.search(name) and bool(re.search(r"[a-z]{3,}\.$", name))

    def _ended(self, start: int, at: int, sure: bool) -> tuple[int, bool] | None:
        name = self.words[start:at]
        if name.endswith(".") and not sure and not w.STOPPED.search(name):
            at -= 1
        if re.search(r"['’]s$", self.words[start:at]) and re.match(r"\s+[a-z]", self.words[at : at + 3]):
            at -= 2
        return (at, sure) if at > start else None


@lru_cache(maxsize=1_024)
def words_of(words: str) -> Words:
    """The words of a passage, kept for the next who asks: a notice's passages are read several times."""
    return Words(words)


def _is_place(text: Words, at: int) -> bool:
    """Whether what stands behind "of" is where somebody sits, and no part of a name ("of America, Inc.")."""
    gap = _THE.match(text.words, at)
    if not gap or _AMERICA.match(text.words, gap.end(), gap.end() + 20):
        return False
    place = read_place(text.words, gap.end())
    if place is None:
        return False
    return text.form_behind(place.end) is None or place.city is not None
