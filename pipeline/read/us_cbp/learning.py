"""The short names of one letter: what it calls several articles together, and one by another name. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cbp.borne import names_borne
from pipeline.read.us_cbp.groups import groups, numbered, of_rows
from pipeline.read.us_cbp.models import Named, bare, blanked, models, quoted_names, unranged
from pipeline.read.us_cbp.names import BETWEEN, WORD, firms, key_of, singular
from pipeline.read.us_cbp.rules import articles as rules
from pipeline.read.us_cbp.rules import naming
from pipeline.read.us_cbp.rules.groups import ABBREVIATION, OF_ANNEX, OWN_KIND
from pipeline.read.us_cbp.rules.letter import LIST_OF_THEM, NAMED_FIRST
from pipeline.read.us_cbp.telling import LONGEST, is_class, is_named, may_be_one, of_another, with_name

_MANY = 4  # models with numbers
_INDENT = 12  # letters before the model in a line of a list


@dataclass(frozen=True)
class Meant:
    """The articles that some words mean; not `whole` where they mean others too, or where it was not understood which."""

    articles: tuple[str, ...] = ()
    whole: bool = False
    rest: bool = False  # of these, those of which nothing else is said


class Names:
    """What a letter calls its articles. `names`: by the key of a name; `listed`: behind the letter; `subject`, `asked`: the models that the letter is about, and on
    which a ruling is asked for; `caption`, `firms`: words that tell no article."""

    def __init__(
        self,
        passages: Iterable[Passage],
        subject: Sequence[Passage],
        annexes: Mapping[str, Sequence[Passage]],
        lists: Sequence[tuple[Passage, Sequence[Passage]]],
    ) -> None:
        """`passages`: all of the letter; `subject`: what it is about; `annexes`: the lists behind it, by their headings; `lists`: those
        within it, behind what leads to them."""
        told = tuple(passages)
        self.caption = frozenset(singular(word) for p in subject for word in WORD.findall(p.words.casefold()))
        self.firms = frozenset(firms(p.words for p in told))
        self.names: dict[str, Meant] = {}
        self.listed: tuple[str, ...] = ()
        self.lists: list[tuple[str, ...]] = []
        self._quoted = quoted_names(p.words for p in told)
        borne = self._quoted | names_borne(told, self.caption, self.firms)
        self._borne = frozenset(name for name in borne if not ABBREVIATION.fullmatch(name))
        self.subject = tuple(dict.fromkeys(n.article for p in subject for n in self.models(blanked(p.words))))
        for heading, lines in annexes.items():
            if listed := of_rows(lines) or tuple(dict.fromkeys(n.article for p in lines for n in self.models(p.words))):
                self.names[key_of(heading)] = Meant(listed, whole=True)
                self.listed += listed
        for lead, lines in lists:
            self._learn_lines(lead.words, lines)
        for passage in told:
            self._learn(passage.words)
        for key, members in groups(told, self.models).items():
            self.names.setdefault(key, Meant(members, whole=True))
            self.listed += members
        self.numbered = numbered(told)
        self.listed += tuple(self.numbered.values())
        self.asked = tuple(dict.fromkeys(a for p in told for a in self._asked_in(p.words)))
        for passage in told:
            self._learn_list(passage.words)
        every = {n.article for p in told for n in self.models(p.words)}
        self.only = every.pop() if len(every) == 1 else None  # the one model of the whole letter

    def models(self, words: str) -> list[Named]:
        """A name in quotes among many codes is a brand."""
        found = [self._in_full(one) for one in models(words, self._borne)]
        coded = [one for one in found if one.article not in self._quoted or any(map(str.isdigit, one.article))]
        return coded if len(coded) > _MANY and len(found) - len(coded) < len(coded) else found

    def _in_full(self, one: Named) -> Named:
        """A model that is called by the last word of its name, in quotes: "the RG-2 Eco", "the "Eco" "."""
        fuller = [name for name in self._borne if name.endswith(f" {one.article}")] if one.article in self._quoted else []
        return Named(one.start, one.end, fuller[0]) if len(fuller) == 1 and any(map(str.isdigit, fuller[0])) else one

    def _learn(self, words: str) -> None:
        words = rules.UNBRACKETED.sub(r" (\g<label>)", words)
        before: list[tuple[re.Match[str], str]] = []
        for name in rules.NAMES.finditer(words):
            names = [called.strip(" ,") for called in (name["name"], name["other"]) if called]
            keys = [key_of(called) for called in names]
            if any(rules.NO_ARTICLES.search(key.removesuffix(" sku")) for key in keys):
                continue
            keys += [key_of(numbered[0]) for called in names if (numbered := naming.OWN_NUMBER.match(called))]
            own = next((called for called in names if not rules.GENERIC.match(called)), names[0])
            meant = self._namely(words[name.end() :]) or self._before(words[: name.start()], own)
            if before and rules.TOGETHER.match(name[0]):
                meant = self._together(words, before, name.start(), meant)
            for key in keys:
                if meant.articles:
                    self.names.setdefault(key, meant)
            before += [(name, key) for key in keys[:1] if key in self.names]

    def _together(self, words: str, before: Sequence[tuple[re.Match[str], str]], end: int, last: Meant) -> Meant:
        """A name for all that were named just before it, each by its own, with what stands behind the last of these."""
        listed = [a for _, key in before for a in self.names[key].articles]
        starts = [name.end() for name, _ in before]
        gaps = [words[a:b] for a, b in zip(starts, [*(name.start() for name, _ in before[1:]), end], strict=True)]
        if not gaps[-1].strip():
            gaps.pop()
            last = Meant(tuple(listed), whole=True)
        elif not self.models(gaps[-1]):
            return last
        if not all(rules.AND.match(gap) for gap in gaps):
            return last
        return Meant(tuple(dict.fromkeys((*listed, *last.articles))), last.whole)

    def _namely(self, words: str) -> Meant | None:
        """The models that stand behind a name, where it says that these are what is called so."""
        begins = rules.NAMELY.match(words)
        listed: list[str] = []
        edge = begins.end() if begins else 0
        for one in self.models(words) if begins else ():
            between = words[edge : one.start]
            if len(between) > BETWEEN or any(
                r.search(between) for r in (rules.NO_LIST, rules.OTHER_KIND, rules.PARTS, rules.NAMES)
            ):
                break
            listed.append(one.article)
            edge = one.end
        return Meant(tuple(dict.fromkeys(listed)), whole=True) if listed else None

    def _before(self, words: str, name: str) -> Meant:
        """What stands before its short name: a list of models, else the words themselves."""
        listed: list[str] = []
        edge = len(words)
        for one in reversed(self.models(rules.NAMES.sub(lambda m: " " * len(m[0]), words))):
            between = words[one.end : edge]
            apart = listed and (rules.NO_LIST.search(between) or rules.OTHER_KIND.search(between))
            if apart or len(between) > BETWEEN or rules.PARTS.search(between) or rules.NAMES.search(between):
                break
            listed.insert(0, one.article)
            edge = one.start
        phrase = words
        for leads in rules.LEADS_TO.finditer(words):
            phrase = words[leads.end() :]
        phrase = bare(_last_of(phrase))
        if annexed := self.annexed(phrase):
            return annexed
        if rules.PATTERN_OF.search(unranged(phrase)) or (
            listed and (rules.ONLY_NUMBERS.search(phrase) or of_another(phrase, self.models(phrase)[:1]))
        ):
            short = len(phrase) <= LONGEST and "[[" not in phrase
            return Meant((with_name(phrase, name),), whole=True) if short else Meant()
        if (
            len(listed) == 1
            and listed[0] in phrase
            and len(phrase) <= LONGEST
            and not rules.UNLIKE.search(phrase)
            and not rules.FIRM.search(phrase)
        ):
            return Meant((with_name(phrase, name),), whole="[[" not in phrase)
        if listed:
            return Meant(tuple(dict.fromkeys(listed)), whole="[[" not in words[edge:])
        if rules.FIRM.search(phrase) or "[[" in phrase:
            return Meant()
        if (meant := self.names.get(key_of(phrase))) and meant.articles:
            return meant
        if OWN_KIND.fullmatch(name) and is_named(phrase, self.caption, self.firms):
            return Meant((with_name(phrase, name),), whole=True)
        told = rules.GENERIC.match(name) and phrase.count(" ") and not self.is_class(phrase) and not rules.UNLIKE.search(phrase)
        if (may_be_one(phrase) and not rules.UNLIKE.search(phrase)) or (told and len(phrase) <= LONGEST):
            return Meant((with_name(phrase, name),), whole=True)
        named = not rules.GENERIC.match(name) and (rules.TELLS.search(name) or rules.MARKED.search(name))
        return Meant((name,), whole=True) if named else Meant()

    def _learn_list(self, words: str) -> None:
        """ "The articles at issue are the K2, the K3 and the K4": the name stands in front."""
        found = rules.ARE_THESE.match(words)
        if (
            not found
            or key_of(found["name"]) in self.names
            or not (rules.SEVERAL.search(found["name"]) or rules.GENERIC.match(bare(found["name"])))
        ):
            return
        behind = words[found.end() :]
        listed = tuple(dict.fromkeys(n.article for n in self.models(behind)))
        if listed and not rules.SAID_OF_THEM.search(behind):
            self.names[key_of(found["name"])] = Meant(listed, whole="[[" not in words and not rules.PATTERN_OF.search(unranged(words)))

    def _learn_lines(self, lead: str, lines: Sequence[Passage]) -> None:
        """ "The articles at issue are listed in the table below": a model a line, or in the first cell of a row."""
        found = rules.ARE_THESE.match(lead) or naming.LIST_OF.search(lead)
        listed = [ones[0].article for line in lines if len(ones := self.models(_first_of(line.words))) == 1 and ones[0].start < _INDENT]
        if len(listed) == len(lines) > 1 and LIST_OF_THEM.search(lead):
            self.lists.append(tuple(dict.fromkeys(listed)))
        if found and listed and rules.SEVERAL.search(found["name"].strip()):
            self.names.setdefault(
                key_of(found["name"]), Meant(tuple(dict.fromkeys(listed)), whole=all("[[" not in p.words for p in lines))
            )

    def _asked_in(self, words: str) -> Iterator[str]:
        """The models on which a ruling is asked for."""
        asks = [found.end() for found in rules.ASKS.finditer(words)]
        edge = len(words)
        named = self.models(blanked(words))
        if named and rules.BEFORE_US.match(words[named[-1].end :]) and len(dict.fromkeys(n.article for n in named)) > 1:
            yield from (n.article for n in named[_begins(words, named) :])
            return
        for one in named if asks else ():
            if led := [end for end in asks if end <= one.start]:
                edge = led[-1] if edge > one.start else max(edge, led[-1])
                if one.start - edge > BETWEEN or rules.PARTS.search(words, edge, one.start):
                    break
                yield one.article
                edge = one.end

    def annexed(self, phrase: str) -> Meant | None:
        annex = rules.IN_AN_ANNEX.search(phrase) or OF_ANNEX.search(phrase)
        if rules.PART_OF_AN_ANNEX.search(phrase):  # not all that stands there
            return None
        return self.names.get(key_of(annex["annex"])) if annex else None

    def is_class(self, phrase: str) -> bool:
        """Whether words say no more than what the whole case is about."""
        return is_class(phrase, self.caption)


def _begins(words: str, named: Sequence[Named]) -> int:
    """At which of the models of a sentence the list begins that ends with the last."""
    for n in range(len(named) - 1, 0, -1):
        between = words[named[n - 1].end : named[n].start]
        if len(between) > _INDENT or any(r.search(between) for r in (rules.NO_LIST, rules.OTHER_KIND, rules.PARTS)):
            return n
    return 0


def _first_of(line: str) -> str:
    """Of a line of a list, what it is of: the name in front."""
    named = NAMED_FIRST.match(line)
    return named[0] if named else line


def _last_of(phrase: str) -> str:
    """Of several that are each named in brackets, the last: what stands in front of another's name is that one."""
    begins = 0
    for name in rules.NAMES.finditer(phrase):
        if follows := rules.AND.match(phrase[name.end() :]):
            begins = name.end() + follows.end()
    return phrase[begins:]
