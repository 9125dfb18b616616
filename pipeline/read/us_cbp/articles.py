"""What the words of a letter call articles: models, designs by their names, and short names for several. Pure.

An article is what a person could look for: a model, a design with a name, words that say which one. "The articles at issue" are those
that the letter names so; where it does not say which these are, nobody guesses.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cbp.models import Named, bare, blanked, models, quoted_names
from pipeline.read.us_cbp.names import BETWEEN, WORD, firms, key_of, singular
from pipeline.read.us_cbp.rules import articles as rules

_SHORTEST, _LONGEST = 2, 200  # letters of what is called an article


@dataclass(frozen=True)
class Meant:
    """The articles that some words mean; not `whole` where they mean others too, or where it was not understood which."""

    articles: tuple[str, ...] = ()
    whole: bool = False


class Called:
    """The short names of one letter: what it calls several articles together, and one by another name."""

    def __init__(self, passages: Iterable[Passage], subject: Sequence[Passage], annexes: Mapping[str, Sequence[Passage]]) -> None:
        """`passages`: all of the letter; `subject`: what it is about; `annexes`: the lists behind it, by their headings."""
        told = tuple(passages)
        self._caption = frozenset(singular(word) for p in subject for word in WORD.findall(p.words.casefold()))
        self._firms = frozenset(firms(p.words for p in told))
        self._names: dict[str, Meant] = {}
        self._quoted: Collection[str] = quoted_names(p.words for p in told)
        self._subject = tuple(dict.fromkeys(n.article for p in subject for n in self._models(blanked(p.words))))
        for heading, lines in annexes.items():
            if listed := tuple(dict.fromkeys(n.article for p in lines for n in self._models(p.words))):
                self._names[key_of(heading)] = Meant(listed, whole=True)
        for passage in told:
            self._learn(passage.words)
        self._asked = tuple(dict.fromkeys(a for p in told for a in self._asked_in(p.words)))
        for passage in told:
            self._learn_list(passage.words)

    def _models(self, words: str) -> list[Named]:
        """A name in quotes among many codes is a brand."""
        found = models(words, self._quoted)
        coded = [one for one in found if one.article not in self._quoted or any(map(str.isdigit, one.article))]
        return coded if len(coded) > _MANY and len(found) - len(coded) < len(coded) else found

    # how names are learnt

    def _learn(self, words: str) -> None:
        before: list[str] = []
        for name in rules.NAMES.finditer(words):
            keys = [key_of(called) for called in (name["name"], name["other"]) if called]
            if any(rules.NO_ARTICLES.search(key) for key in keys):
                continue
            meant = self._before(words[: name.start()], name["name"].strip(" ,"))
            if before and rules.TOGETHER.match(name[0]) and not self._models(words[: name.start()]):
                listed = (a for key in before for a in self._names[key].articles)
                meant = Meant(tuple(dict.fromkeys(listed)), whole=True)
            for key in keys:
                if meant.articles:
                    self._names.setdefault(key, meant)
            before += [key for key in keys[:1] if key in self._names]

    def _before(self, words: str, name: str) -> Meant:
        """What stands before its short name: a list of models, else the words themselves."""
        listed: list[str] = []
        edge = len(words)
        for one in reversed(self._models(words)):
            between = words[one.end : edge]
            apart = listed and rules.NO_LIST.search(between)
            if apart or len(between) > BETWEEN or rules.PARTS.search(between) or rules.NAMES.search(between):
                break
            listed.insert(0, one.article)
            edge = one.start
        phrase = words
        for leads in rules.LEADS_TO.finditer(words):
            phrase = words[leads.end() :]
        phrase = bare(phrase)
        if annexed := self._annexed(phrase):
            return annexed
        if rules.PATTERN_OF.search(phrase) or (
            listed and (rules.ONLY_NUMBERS.search(phrase) or _of_another(phrase, self._models(phrase)[:1]))
        ):
            return Meant((phrase.replace('"', ""),), whole=True) if len(phrase) <= _LONGEST and "[[" not in phrase else Meant()
        if (
            len(listed) == 1
            and listed[0] in phrase
            and len(phrase) <= _LONGEST
            and not rules.UNLIKE.search(phrase)
            and not rules.FIRM.search(phrase)
        ):
            return Meant((phrase.replace('"', ""),), whole="[[" not in phrase)
        if listed:
            return Meant(tuple(dict.fromkeys(listed)), whole="[[" not in words[edge:])
        if rules.FIRM.search(phrase) or "[[" in phrase:
            return Meant()
        if (meant := self._names.get(key_of(phrase))) and meant.articles:
            return meant
        if not rules.GENERIC.match(name) and (rules.TELLS.search(name) or rules.MARKED.search(name)):
            return Meant((name,), whole=True)
        told = rules.GENERIC.match(name) and phrase.count(" ") and not self._is_class(phrase) and not rules.UNLIKE.search(phrase)
        return Meant((phrase,), whole=True) if _may_be_one(phrase) or (told and len(phrase) <= _LONGEST) else Meant()

    def _learn_list(self, words: str) -> None:
        """ "The articles at issue are the K2, the K3 and the K4": the name stands in front."""
        found = rules.ARE_THESE.match(words)
        if not found or key_of(found["name"]) in self._names or not rules.SEVERAL.search(found["name"]):
            return
        behind = words[found.end() :]
        listed = tuple(dict.fromkeys(n.article for n in self._models(behind)))
        if listed and not rules.SAID_OF_THEM.search(behind):
            self._names[key_of(found["name"])] = Meant(listed, whole="[[" not in words and not rules.PATTERN_OF.search(words))

    def _asked_in(self, words: str) -> Iterator[str]:
        """The models on which a ruling is asked for."""
        asks = rules.ASKS.search(words)
        edge = asks.end() if asks else len(words)
        for one in self._models(blanked(words)):
            if asks and one.start >= edge:
                if one.start - edge > BETWEEN or rules.PARTS.search(words, edge, one.start):
                    break
                yield one.article
                edge = one.end

    def _annexed(self, phrase: str) -> Meant | None:
        annex = rules.IN_AN_ANNEX.search(phrase)
        return self._names.get(key_of(annex["annex"])) if annex else None

    # what words mean

    def issue(self) -> Meant:
        """The articles that the letter is about as a whole: those at issue, else the models of its subject, else all it has named."""
        at_issue = {m.articles: m for key, m in self._names.items() if rules.GENERIC.match(key)}
        if at_issue:
            return next(iter(at_issue.values())) if len(at_issue) == 1 else Meant()
        if self._subject:
            return Meant(self._subject, whole=True)
        named = {m.articles for m in self._names.values()}
        if len(named) == 1:
            return Meant(named.pop(), whole=True)
        return Meant(self._asked, whole=True) if self._asked and not named else Meant()

    def meant(self, words: str) -> Meant:
        """The articles that words mean, which are the subject or the object of what is decided."""
        for name in reversed(list(rules.NAMES.finditer(words))):
            if (known := self._names.get(key_of(name["name"]))) and not bare(words[name.end() :]):
                return known
        at_issue = rules.AT_ISSUE.search(words)
        words = blanked(words)
        if at_issue and not self._models(words) and not rules.BUT.search(words) and key_of(bare(words)) not in self._names:
            return self.issue()
        but = rules.BUT.search(words)
        if not but:
            return self._all(words)
        found, left_out = self._all(words[: but.start()]), set(self._all(words[but.end() :]).articles)
        if not left_out:
            return Meant()
        return Meant(tuple(a for a in found.articles if a not in left_out), found.whole)

    def _all(self, words: str) -> Meant:
        """Of words without an exception."""
        phrase = bare(words)
        if known := self._names.get(key_of(phrase)) or self._annexed(phrase):
            return known
        found = self._models(words)
        if rules.REST.search(phrase) and not found:
            return Meant()
        if found:
            return self._listed(words, phrase, found)
        if rules.GENERIC.match(phrase) or (phrase and self._is_class(phrase)):
            return self._counted(words, self.issue())
        pieces = [bare(piece) for piece in rules.AND.split(phrase)]
        each = [self._names.get(key_of(p)) or (Meant((p,), whole=True) if self._may_be_one(p) else Meant()) for p in pieces]
        if len(pieces) > 1 and all(m.articles for m in each):
            return Meant(tuple(dict.fromkeys(a for m in each for a in m.articles)), all(m.whole for m in each))
        return Meant((phrase,), whole=True) if self._may_be_one(phrase) else Meant()

    def _is_class(self, phrase: str) -> bool:
        """Whether words say no more than what the whole case is about: "the ink tanks"."""
        return self._caption.issuperset(singular(word) for word in WORD.findall(phrase.casefold()))

    def _counted(self, words: str, meant: Meant) -> Meant:
        """These articles, where words that say how many there are say the same."""
        said = rules.HOW_MANY.search(words)
        return meant if said is None or _NUMBERS.get(said["n"].casefold(), said["n"]) == str(len(meant.articles)) else Meant()

    def _may_be_one(self, phrase: str) -> bool:
        return _may_be_one(phrase) or self._is_named(phrase)

    def _is_named(self, phrase: str) -> bool:
        """Whether words are a name that an article bears, as no firm of the letter does: "SoftPaw gloves"."""
        words = phrase.split()
        capitals = [word for word in words if word[:1].isupper()]
        plain = (
            rules.A_NAME.fullmatch(" ".join(capitals)) and words[: len(capitals)] == capitals and len(words) - len(capitals) < _FEW
        )
        own = {singular(word.casefold()) for word in capitals} - self._caption - self._firms
        return bool(plain and own and rules.NAMED_TWICE.match(phrase) and not own & self._firms) and not (
            rules.NO_ARTICLES.search(phrase) or rules.FIRM.search(phrase) or rules.NO_NAME.search(phrase) or "[[" in phrase
        )

    def _listed(self, words: str, phrase: str, found: Sequence[Named]) -> Meant:
        """Of words with models among them."""
        told_by = _of_another(words, found)
        found = [one for one in found if one not in told_by]
        if rules.PATTERN_OF.search(phrase) or not found:
            return Meant((phrase,), whole=True) if len(phrase) <= _LONGEST and "[[" not in phrase else Meant()
        listed: list[str] = []
        qualified = rules.QUALIFIED.match(words[found[-1].end :])
        for one in found:
            known = self._names.get(key_of(one.article))
            listed += known.articles if known else [one.article + (f" {qualified['with'].strip()}" if qualified else "")]
        edges = [0, *(edge for one in found for edge in (one.start, one.end)), len(words)]
        gaps = [words[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True)]
        if any(rules.NO_LIST.search(gap) for gap in gaps[1:-1]):
            return Meant()
        others = [m for gap in gaps for piece in rules.AND.split(gap) if (m := self._beside(bare(piece)))]
        listed += [a for m in others for a in m.articles if m.articles]
        return Meant(tuple(dict.fromkeys(listed)), "[[" not in words and all(m.whole for m in others))

    def _beside(self, phrase: str) -> Meant | None:
        """What stands beside models in one list: a short name, or an article that bears a name."""
        if known := self._names.get(key_of(phrase)):
            return known
        alone = phrase and rules.A_NAME.fullmatch(phrase) and self._is_named(phrase)
        return Meant((phrase,), whole=True) if alone else None

    def each_named(self, words: str) -> Iterator[str]:
        """The articles that a sentence names anywhere, by a model or a short name."""
        seen: set[str] = set()
        for piece in rules.AND.split(blanked(words)):
            by_name = self._names.get(key_of(bare(piece)))
            named = by_name.articles if by_name else [n.article for n in self._models(piece)]
            for article in named:
                if article not in seen:
                    seen.add(article)
                    yield article


_MANY = 4  # models with numbers
_FEW = 5  # words that may say of which kind a named article is
_NUMBERS = {n: str(i) for i, n in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 2)} | {
    "both": "2"
}


def _of_another(words: str, found: Sequence[Named]) -> list[Named]:
    """The models that only tell of what is meant for which article it is, or what it has: "lids for the K2"."""
    ends = (0, *(one.end for one in found))
    return [one for end, one in zip(ends, found, strict=False) if rules.OF_ANOTHER.search(words[end : one.start])]


def _may_be_one(phrase: str) -> bool:
    """Whether words without a model tell an article from others of its kind."""
    return (
        _SHORTEST <= len(phrase) <= _LONGEST
        and not rules.NO_ARTICLES.search(phrase)
        and not rules.GENERIC.match(phrase)
        and not rules.FIRM.search(phrase)
        and rules.TELLS.search(phrase) is not None
        and "[[" not in phrase
    )
