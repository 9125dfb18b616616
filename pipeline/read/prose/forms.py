"""Where legal forms stand in the words of a passage: they are what makes a name sure. Pure."""

from __future__ import annotations

from functools import cached_property

from pipeline.read.prose.places import is_state, read_place
from pipeline.read.prose.rules import name_words as said
from pipeline.read.prose.rules import one_name as rules
from pipeline.read.prose.rules.places import SEGMENT


class Forms:
    """The words of a passage, and where legal forms stand in them."""

    def __init__(self, words: str) -> None:
        self.words = words

    @cached_property
    def forms(self) -> dict[int, int]:
        """By where they begin, the ends of the legal forms; those that follow each other are one ("Co., Ltd.")."""
        ends: dict[int, int] = {}
        for found in rules.FORM_IN_SMALL.finditer(self.words):
            ends[found.start()] = found.end()
        for found in reversed(list(rules.FORM.finditer(self.words))):
            end = found.end()
            if rules.NO_FORM.match(self.words, end) and not (found[0][-1] == "." and self.words[end : end + 1].islower()):
                continue
            gap = rules.BETWEEN_FORMS.match(self.words, end)
            if gap and gap.end() in ends and not ("," in gap[0] and self._begins_next(gap.end(), ends[gap.end()])):
                end = ends[gap.end()]  # but not in "Fenwick OY, K.K. Orlo": there it is the next one's
            ends[found.start()] = end
        return ends

    @cached_property
    def ends(self) -> frozenset[int]:
        """Where legal forms end."""
        return frozenset(self.forms.values())

    def forms_within(self, start: int, end: int) -> bool:
        """Whether a legal form stands between two places, which is not the two letters of a state before the second."""
        return any(start < first and last < end for first, last in self.forms.items())

    def within_form(self, at: int) -> bool:
        """Whether the stop at `at` stands within a legal form: "Sp. z o.o."."""
        return at in self._stops_within

    @cached_property
    def _stops_within(self) -> frozenset[int]:
        return frozenset(n for start, end in self.forms.items() for n in range(start, end - 1) if self.words[n] == ".")

    def form_behind(self, at: int) -> int | None:
        """The end of the legal forms behind a name that ends at `at`, past a comma or blank; None if there are none."""
        gap = rules.BEFORE_FORM.match(self.words, at)
        end = self.forms.get(gap.end()) if gap else None
        return None if gap and end and "," in gap[0] and self._begins_next(gap.end(), end) else end

    def _begins_next(self, start: int, end: int) -> bool:
        """Whether a form behind a comma begins the next name: "Orlo Inc., Limited Glare Optics LLC", not "Orlo, Inc. From the Case"."""
        if rules.TITLE_WORD.match(self.words, end):
            return False
        return bool(said.FORM_IN_FRONT.match(self.words, start) or rules.NAME_BEHIND_FORM.match(self.words, end))

    def form_ahead(self, at: int, tokens: int, *, never: frozenset[str] = frozenset()) -> bool:
        """Whether a legal form follows within so many tokens, with nothing between that ends a name, nor a word of `never`."""
        for _ in range(tokens):
            if self.form_behind(at) is not None:
                return True
            gap = rules.BLANK.match(self.words, at)
            if not gap:
                return False
            token = rules.TOKEN.match(self.words, gap.end())
            if not token or not (token[0][0].isalnum() or token[0] in "&+") or token[0] in never:
                return False
            at = token.end()
        return False

    def quoted(self, start: int, *, within: str = "") -> int | None:
        """The end of words in quotes that are part of a name, since its legal form follows close behind; None if they are none.

        `within`: the words of the name before them; behind one word alone they may stand in a person's name.
        """
        found = rules.QUOTED_WORD.match(self.words, start) if self.words.startswith(('"', "“"), start) else None
        if not found or self.words[start - 1 : start] == "(":
            return None
        of_person = within and " " not in within and rules.LAST_OF_PERSON.match(self.words, found.end())
        return found.end() if of_person or self.form_ahead(found.end(), 5) else None


def form_no_state(text: Forms, at: int) -> bool:
    """Whether a legal form follows that is not the two letters of a state: "Orlo Inc. of Reno, NV"."""
    end = text.form_behind(at)
    return end is not None and not is_state(text.words[at:end].strip(" ,"))


def is_place(text: Forms, at: int) -> bool:
    """Whether what stands behind "of" is where somebody sits, and no part of a name ("of America, Inc.")."""
    gap = rules.THE.match(text.words, at)
    if not gap or rules.AMERICA.match(text.words, gap.end(), gap.end() + 20):
        return False
    place = read_place(text.words, gap.end())
    if place is None:
        return False
    first = SEGMENT.match(text.words, gap.end())
    if first:
        if form_no_state(text, first.end()):  # "Orlo of Delaware, Inc."
            return False
        of = rules.OF.search(text.words, first.start(), first.end())
        if of and not rules.HEAD_OF_PLACE.search(text.words[first.start() : of.start()]):  # "School of Mines of Logan, Utah"
            return read_place(text.words, of.end()) is None
    return text.form_behind(place.end) is None or place.city is not None
