"""What the words of a letter call articles: models, designs by their names, and short names for several. Pure.

An article is what a person could look for: a model, a design with a name, words that say which one. "The articles at issue" are those
that the letter names so; where it does not say which these are, nobody guesses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cbp.groups import PLACES, counted_in, is_alone, key_in
from pipeline.read.us_cbp.learning import Meant, Names
from pipeline.read.us_cbp.models import Named, bare, blanked, unranged
from pipeline.read.us_cbp.names import key_of
from pipeline.read.us_cbp.rules import articles as rules
from pipeline.read.us_cbp.rules import groups, naming
from pipeline.read.us_cbp.telling import LONGEST, is_named, is_noun, may_be_one, of_another


class Called:
    """The short names of one letter: what it calls several articles together, and one by another name."""

    def __init__(
        self,
        passages: Iterable[Passage],
        subject: Sequence[Passage],
        annexes: Mapping[str, Sequence[Passage]],
        lists: Sequence[tuple[Passage, Sequence[Passage]]],
    ) -> None:
        """As `Names` is given them."""
        self._learnt = Names(passages, subject, annexes, lists)
        self._names = self._learnt.names

    def issue(self) -> Meant:
        """The articles that the letter is about as a whole: those at issue, else the models of its subject, else all it has named."""
        at_issue = {m.articles: m for key, m in self._names.items() if rules.GENERIC.match(key)}
        if at_issue:
            return next(iter(at_issue.values())) if len(at_issue) == 1 else Meant()
        if len(self._learnt.lists) == 1:
            return Meant(self._learnt.lists[0], whole=True)
        if self._learnt.subject:
            return Meant(self._learnt.subject, whole=True)
        named = {m.articles for m in self._names.values()}
        if len(named) == 1:
            return Meant(named.pop(), whole=True)
        if self._learnt.asked and not named:
            return Meant(self._learnt.asked, whole=True)
        only = self._learnt.only
        return Meant((only,), whole=True) if only and not named else Meant()

    def asked(self) -> Iterator[str]:
        """The models on which a ruling is asked for."""
        yield from self._learnt.asked

    def annexed(self) -> Iterator[str]:
        """The models of lists behind the letter."""
        yield from self._learnt.listed

    def meant(self, words: str) -> Meant:
        """The articles that words mean, which are the subject or the object of what is decided."""
        words = groups.WITH_THOSE.sub("", words)
        if counted := counted_in(words.strip(" ,")):
            return self._at(counted)
        if is_alone(bare(words)) and (of_label := self.of_group(bare(words))).articles:
            return of_label
        if (family := rules.FAMILY.search(words)) and (of_family := self._names.get(key_of(family["name"]))):
            return of_family
        if items := groups.ITEMS.search(words):
            listed = self._of_items(items["items"] or items["named"])
            if listed.articles or not self._learnt.models(blanked(words[items.end() :])):
                return listed
        for name in reversed(list(rules.NAMES.finditer(words))):
            if (known := self._names.get(key_of(name["name"]))) and not bare(words[name.end() :]):
                return known
        if being := naming.BEING.search(words):
            told = self.meant(being["what"])
            return told if told.articles else self.issue()
        if excepted := naming.BUT_BEFORE.match(words):
            return self._without(words[excepted.end() :], excepted["but"])
        if rules.REST.search(words) and not self._learnt.models(blanked(words)) and not rules.BUT.search(words):
            return replace(self.issue(), rest=True)
        at_issue = rules.AT_ISSUE.search(words)
        words = blanked(words)
        if at_issue and not self._learnt.models(words) and not rules.BUT.search(words) and key_of(bare(words)) not in self._names:
            return self.issue()
        but = rules.BUT.search(words)
        return self._without(words[: but.start()], words[but.end() :]) if but else self._all(words)

    def _of_items(self, numbers: str) -> Meant:
        """The articles of a list that the letter numbers, by their numbers; none where it does not say of each which it is."""
        named = [self._learnt.numbered.get(number[0]) for number in groups.ONE_ITEM.finditer(numbers)]
        return Meant(tuple(dict.fromkeys(filter(None, named))), whole=True) if all(named) else Meant()

    def is_known(self, article: str) -> bool:
        """Whether the letter gives an article, or several with it, a name."""
        return any(article in meant.articles for meant in self._names.values())

    def of_group(self, article: str) -> Meant:
        """The articles of a group, or of a line, that the letter calls so; none where it does not say which these are."""
        if counted := counted_in(article):
            return self._at(counted)
        return self._names.get(key_of(article)) or self._names.get(key_in(article)) or Meant()

    def _at(self, words: Sequence[str]) -> Meant:
        """The articles at places of the one list in which the letter names them; none where it has two that are not the same."""
        one_by_one = [self._names.get(key) for key in words]
        if all(one_by_one):
            return Meant(tuple(a for one in one_by_one if one for a in one.articles), whole=True)
        lists = {tuple(each) for each in (self._learnt.numbered.values(), self._learnt.asked) if each}
        listed = lists.pop() if len(lists) == 1 else ()
        counted = [PLACES.get(word, 0) for word in words]
        known = len(listed) > 1 and all(0 < place <= len(listed) for place in counted)
        return Meant(tuple(listed[place - 1] for place in counted), whole=True) if known else Meant()

    def _without(self, words: str, but: str) -> Meant:
        """What words mean, without the articles that others mean: none where these are not understood."""
        found, left_out = self.meant(words), self._all(but)
        if not left_out.articles or not left_out.whole:
            return Meant()
        if found.articles and not any(a in found.articles for a in left_out.articles):  # of a line whose models nobody lists
            if not rules.OF_A_LINE.search(words):
                return found  # "the K2, but not the K3"
            kind, others = bare(words), " and the ".join(left_out.articles)
            return Meant((f"{kind} other than the {others}",), found.whole) if len(found.articles) == 1 else Meant()
        return Meant(tuple(a for a in found.articles if a not in left_out.articles), found.whole)

    def _all(self, words: str) -> Meant:
        """Of words without an exception."""
        phrase = bare(words)
        if known := self._names.get(key_of(phrase)) or self._learnt.annexed(phrase):
            return known
        found = self._learnt.models(words)
        if not found and (rules.REST.search(phrase) or rules.PART_OF_AN_ANNEX.search(words)):
            return Meant()
        if found:
            return self._listed(words, phrase, found)
        if naming.ELSEWHERE.search(phrase):
            return self._counted(words, self.issue()) if rules.GENERIC.match(naming.ELSEWHERE.sub("", phrase).strip()) else Meant()
        if rules.GENERIC.match(phrase) or (phrase and self._learnt.is_class(rules.COUNTED.sub("", phrase))):
            return self._counted(words, self.issue())
        pieces = [bare(piece) for piece in rules.AND.split(phrase)]
        each = [self._names.get(key_of(p)) or (Meant((p,), whole=True) if self._may_be_one(p) else Meant()) for p in pieces]
        if len(pieces) > 1 and all(m.articles for m in each):
            return Meant(tuple(dict.fromkeys(a for m in each for a in m.articles)), all(m.whole for m in each))
        return Meant((phrase,), whole=True) if self._may_be_one(phrase) else Meant()

    def _counted(self, words: str, meant: Meant) -> Meant:
        """These articles, where words that say how many there are say the same."""
        said = rules.HOW_MANY.search(words)
        return meant if said is None or _NUMBERS.get(said["n"].casefold(), said["n"]) == str(len(meant.articles)) else Meant()

    def _may_be_one(self, phrase: str) -> bool:
        return may_be_one(phrase) or is_named(phrase, self._learnt.caption, self._learnt.firms)

    def _listed(self, words: str, phrase: str, found: Sequence[Named]) -> Meant:
        """Of words with models among them."""
        told_by = of_another(words, found)
        found = [one for one in found if one not in told_by]
        if rules.PATTERN_OF.search(unranged(naming.LISTED.sub("", phrase))) or not found:
            return Meant((phrase,), whole=True) if len(phrase) <= LONGEST and "[[" not in phrase and is_noun(phrase) else Meant()
        listed: list[str] = []
        qualified = rules.QUALIFIED.match(words[found[-1].end :])
        behind = words[found[-1].end :]
        which = "with" if qualified and qualified["with"] else "within"
        kind = f"{behind[: qualified.start(which)].rstrip(' (')} {qualified[which].strip(' .')}" if qualified else ""
        of_last = which == "within" or ";" in words[found[0].end : found[-1].start]  # "the K1, and the K2 (with a lid)"
        for one in found:
            known = self._names.get(key_of(one.article))
            listed += known.articles if known else [one.article + ("" if of_last and one is not found[-1] else kind)]
        edges = [0, *(edge for one in found for edge in (one.start, one.end)), len(words)]
        gaps = [words[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]
        if any(rules.NO_LIST.search(gap) for gap in gaps[1:-1]):
            return Meant()
        last = len(gaps) - 1
        others = [
            m
            for n, gap in enumerate(gaps)
            for piece in rules.AND.split(gap)[n > 0 : None if n == last else -1]  # what touches a model is a word for it
            if (m := self._beside(bare(piece)))
        ]
        listed += [a for m in others for a in m.articles if m.articles]
        return Meant(tuple(dict.fromkeys(listed)), "[[" not in words and all(m.whole for m in others))

    def _beside(self, phrase: str) -> Meant | None:
        """What stands beside models in one list: a short name, or an article that bears a name."""
        if known := self._names.get(key_of(phrase)):
            return known
        alone = phrase and rules.A_NAME.fullmatch(phrase) and is_named(phrase, self._learnt.caption, self._learnt.firms)
        return Meant((phrase,), whole=True) if alone else None

    def each_named(self, words: str) -> Iterator[str]:
        """The articles that a sentence names anywhere, by a model or a short name."""
        seen: set[str] = set()
        if items := groups.ITEMS.search(words):
            seen.update(self._of_items(items["items"] or items["named"]).articles)
            yield from sorted(seen)
        for piece in rules.AND.split(blanked(naming.CITED.sub("", words))):
            by_name = self._names.get(key_of(bare(piece)))
            each = [n.article for n in self._learnt.models(piece)]
            named = by_name.articles if by_name else [a for one in each for a in self.of_group(one).articles or (one,)]
            for article in named:
                if article not in seen:
                    seen.add(article)
                    yield article


_NUMBERS = {n: str(i) for i, n in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 2)} | {
    "both": "2"
}
