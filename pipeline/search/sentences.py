"""Questions as people put them: "Which companies may not import desk lamps?", "has the order on kettles been lifted?". Pure.

No text answers in the words of a question, so a sentence is read for what it asks: orders and how they stand, what is barred, when;
what is left are goods, firms, numbers and countries, as in any query. Words in quotes and fields stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.search import asked_words as a
from pipeline.search.countries import countries_named
from pipeline.search.days_in_words import as_printed, when_said
from pipeline.search.standing_words import all_of, among, ended
from pipeline.search.vocabulary import instruments_called, value_of

_LEAST = 3  # words of a sentence
_LONGEST = 5  # words of an instrument's name, and of what says how one stands
_SIGNS = frozenset(("AND", "OR", "NOT", "(", ")", "&", "%"))
_BY_THEMSELVES = ("I", "US", "USA", "U.S")  # without content, though in capitals
_JOINS = ("and", "or")
_ONE_DAY = re.compile(r"\[([0-9]{4}-[0-9]{2}-[0-9]{2}) TO \1\]")
# What stands or ends as orders do: beside it no order is meant unless it is named.
_OTHERS = frozenset((
    "patent", "patents", "trademark", "trademarks", "copyright", "copyrights", "complaint", "complaints", "investigation",
    "investigations",
))  # fmt: skip


@dataclass
class Asked:
    """What a sentence asks for, in our words; the same without how orders stand, where that can be left out; how it was read."""

    tokens: list[str]
    anyhow: list[str]
    note: str


@dataclass
class _Heard:
    """What was heard of a sentence so far. `instruments`: None where it is not about orders, all kinds where it names none."""

    instruments: list[str] | None = None
    barred: bool = False
    state: str = ""
    ended: str = ""
    changed: bool = False
    issued: bool = False
    days: str = ""
    authority: str = ""
    rest: list[str] = field(default_factory=list)

    def of_orders(self) -> bool:
        return self.instruments is not None or self.barred


def sentence_read(tokens: Sequence[str]) -> Asked | None:
    """What a sentence asks for; None if the tokens are no sentence, or nothing in it is to be read otherwise than it stands."""
    words = [one for one in tokens if one != "?"]
    spoken = [_spoken(token) for token in words]
    if not _is_sentence(tokens, words, spoken):
        return None
    heard = _Hearing(words, spoken).heard()
    read = [*_conditions(heard), *heard.rest]
    if not read or read == list(tokens):
        return None
    anyhow = [*_conditions(_Heard(heard.instruments, heard.barred, authority=heard.authority)), *heard.rest]
    stands = heard.rest and (heard.state or heard.ended or heard.changed)
    return Asked(read, anyhow if stands else [], f"the question was read as {' '.join(read)}; in quotes all words count")


def _spoken(token: str) -> str:
    return token.lower().strip(",.?!;").replace("’", "'")


def _is_sentence(tokens: Sequence[str], words: Sequence[str], spoken: Sequence[str]) -> bool:
    """Whether it is a question or a request in English, or says when orders were issued or notices published.

    No search in our language's signs is one.
    """
    if any(token in _SIGNS or token[0] in "+-!" or "*" in token or "?" in token[:-1] for token in tokens):
        return False
    if len(words) < _LEAST or any(token.endswith("?") for token in tokens[:-1]):
        return False
    if tokens[-1].endswith("?") or any(tuple(spoken[: len(head)]) == head for head in a.HEADS):
        return True
    if spoken[0] in a.AUXILIARIES and spoken[1] in a.ASKED_AT_ONCE:
        return True
    behind = next((end for length in range(_LONGEST, 0, -1) for end in range(length, len(spoken))
                   if instruments_called(" ".join(spoken[end - length : end]))), len(spoken))  # fmt: skip
    if any(when_said(spoken, at) for at in range(behind, len(spoken))):
        return True
    if any(spoken[at - 1] in a.FILED and _the_day(spoken, at) for at in range(2, len(spoken))):
        return True
    return any(spoken[at - 1] in a.PUBLISHED and when_said(spoken, at) for at in range(2, len(spoken)))  # "notices printed on …"


def _the_day(spoken: Sequence[str], at: int) -> str:
    """The one day that the words from there on say, as notices print it: "December 3, 2025"; "" if they say none."""
    when = when_said(spoken, at)
    found = _ONE_DAY.fullmatch(when.days) if when else None
    return as_printed(found[1]) if found else ""


class _Hearing:
    """Goes through the words of a sentence, from the first to the last."""

    def __init__(self, words: Sequence[str], spoken: Sequence[str]) -> None:
        self._words, self._spoken = words, spoken
        self._shouted = all(word == word.upper() for word in words)
        self._found = _Heard()
        self._named = any(instruments_called(word) or word in a.ORDERS_BESIDES for word in spoken)

    def heard(self) -> _Heard:
        """What the sentence says."""
        countries = {at for one in countries_named(self._words) for at in range(one.start, one.start + one.length)}
        at = 0
        while at < len(self._words):
            at += self._kept(at) if at in countries else self._taken(at)
        if self._spoken[0] in a.MAY and not a.IMPORTS.isdisjoint(self._spoken):
            self._found.barred = True
        while self._found.rest[-1:] and self._found.rest[-1] in _JOINS:
            self._found.rest.pop()
        return self._found

    def _kept(self, at: int) -> int:
        token = a.SAID_OTHERWISE.get(self._spoken[at]) or self._words[at].rstrip("?!;")
        self._found.rest.append(re.sub(r"['’]s$", "", token))
        return 1

    def _taken(self, at: int) -> int:
        """How many words from there were heard; what they say is put down."""
        word = self._words[at]
        if '"' in word or ":" in word:
            return self._kept(at)
        if word in _JOINS and self._found.rest and self._found.rest[-1] not in _JOINS:
            return self._kept(at)
        if when := when_said(self._spoken, at):
            if self._before(at) in a.FILED and (day := _the_day(self._spoken, at)):
                self._found.rest.append(f'"{day}"')
            else:
                self._found.days = when.days
            return when.length
        for length in range(min(_LONGEST, len(self._words) - at), 0, -1):
            if self._says(at, length):
                return length
        if self._spoken[at] in a.EMPTY and (at == 0 or word == word.lower() or self._shouted):
            return 1
        return 1 if word.strip(",.") in _BY_THEMSELVES else self._kept(at)

    def _says(self, at: int, length: int) -> bool:
        """Whether the words from there on say something of orders, or of nothing that is looked for."""
        said, found = " ".join(self._spoken[at : at + length]), self._found
        if named := instruments_called(said) or (instruments_called("order") if said in a.ORDERS_BESIDES else []):
            found.instruments = named
        elif code := value_of("authority", said):
            found.authority = code
        elif said in a.SILENT or (said in a.SUBJECTS and self._before(at) in {"", *a.BEFORE_SUBJECTS}):
            return True
        elif length == 1 and not self._is_verb(at):
            return False
        else:
            return self._says_how(said)
        return True

    def _says_how(self, said: str) -> bool:
        """Whether words say how orders stand, or that something is barred."""
        found = self._found
        if said in a.BARRED:
            found.barred = True
        elif said in a.ISSUED or said in a.PUBLISHED:
            found.issued = found.issued or said in a.ISSUED
        elif not self._named and not found.barred and not _OTHERS.isdisjoint(self._spoken):
            return said in a.ABOUT
        elif said in a.STANDING:
            found.state = a.STANDING[said]
        elif said in a.ENDS_OF:
            found.ended = a.ENDS_OF[said]
        elif said in a.CHANGED:
            found.changed = True
        else:
            return said in a.ABOUT
        return True

    def _before(self, at: int) -> str:
        return self._spoken[at - 1] if at else ""

    def _is_verb(self, at: int) -> bool:
        """Whether a word that may also be goods stands beside one that it does not stand beside as goods, or at the end."""
        before = self._before(at) in a.BEFORE_WORDS
        if at == len(self._words) - 1:
            return before or self._spoken[at] not in a.ABOUT
        return before or self._spoken[at + 1] in a.BEHIND_WORDS or when_said(self._spoken, at + 1) is not None


# --- in our language --------------------------------------------------------------------------------------------------------------


def _conditions(heard: _Heard) -> list[str]:
    """What was heard as fields: of orders, and of the notices that tell of them."""
    every = heard.instruments is None or heard.instruments == instruments_called("order")
    asked = _of_orders(heard, [] if every else heard.instruments or [])
    return [*asked, *_when(heard), *([f"authority:{heard.authority}"] if heard.authority else [])]


def _of_orders(heard: _Heard, kinds: Sequence[str]) -> list[str]:
    """`kinds`: of which instruments, none where of any."""
    instrument, measure = among("instrument", kinds), among("measure", kinds)
    if heard.ended:
        return [ended(kinds, "" if heard.ended == a.ENDED else heard.ended)]
    if heard.state:
        return [instrument or "kind:order", heard.state]
    if heard.changed:
        return [*([f"({instrument} OR {measure})"] if instrument else []), "measure_action:modified"]
    if not heard.of_orders():
        return []
    issued = "measure_action:issued" if heard.issued or heard.barred else ""
    return [f"({instrument or 'kind:order'} OR {all_of(measure, issued) or '_exists_:measure'})"]


def _when(heard: _Heard) -> list[str]:
    if not heard.days:
        return []
    published = f"published:{heard.days}"
    if heard.changed:
        return [f"kind:notices {published}"]
    if heard.ended:
        return [f"(state_since:{heard.days} OR (kind:notices {published}))"]
    return [f"(issued:{heard.days} OR ({published} NOT _exists_:issued))"] if heard.of_orders() else [published]
