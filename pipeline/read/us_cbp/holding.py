"""What a letter rules of which article, and what it leaves open. Pure.

The part that holds decides, and what the opening says in the letter's own words; the analysis only where neither says anything. What
is said of an order stands over what is said of infringement, and that over what became of a protest. An article of which one letter
says both is left to a person, and so is every sentence that decides and whose articles were not understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.read.prose.passages import Passage
from pipeline.read.rule import Rule
from pipeline.read.us_cbp.answers import answered
from pipeline.read.us_cbp.articles import Called
from pipeline.read.us_cbp.earlier import going_on, holdings_taken_back, key_of_article, parted, protests, taken_back
from pipeline.read.us_cbp.fully import OfOrders, in_full, not_in_general, without_rest
from pipeline.read.us_cbp.learning import Meant
from pipeline.read.us_cbp.letter import Letter
from pipeline.read.us_cbp.names import singular
from pipeline.read.us_cbp.predicates import Weight
from pipeline.read.us_cbp.rules import holding as rules
from pipeline.read.us_cbp.rules.articles import RENEWED_BEFORE
from pipeline.read.us_cbp.rules.letter import CASE, ORDER_OF
from pipeline.read.us_cbp.saying import Said
from pipeline.read.us_cbp.tables import cells
from pipeline.read.us_cbp.verdicts import said_in
from pipeline.records import Evidence, Instrument, Residue, ScopeRuling, ScopeStanding

_KINDS: Sequence[tuple[Instrument, Rule]] = (
    ("GEO", rules.GENERAL_KIND), ("LEO", rules.LIMITED_KIND), ("TEO", rules.TEMPORARY_KIND), ("SFO", rules.SEIZURE_KIND),
)  # fmt: skip


@dataclass(frozen=True)
class Ruled:
    """What a letter rules, and the words of which it was not read, or is left open, what follows."""

    rulings: tuple[ScopeRuling, ...]
    residue: tuple[Residue, ...]


def ruled(letter: Letter, cases: Sequence[str]) -> Ruled:
    """`cases`: the numbers of the investigations that the letter is about."""
    called = Called(
        (*letter.subject, *letter.opening, *letter.asks, *letter.facts, *letter.holding), letter.subject, letter.annexes, letter.lists
    )
    own = kinds_in(" ".join(p.words for p in letter.subject))
    said = _said(letter.holding, called, cases, decides=True)
    opens = _said(letter.opening, called, cases, decides=letter.closed and not letter.holding)
    said += not_in_general(opens, said, called) if _decides(said) else opens
    told = [one for one, _ in said if one.told]
    unread: tuple[Passage, ...] = ()
    said = [each for each in said if not each[0].told]
    said += [(one, kinds_in(one.words)) for one in cells(letter.lines, called)]
    named = {a for one, _ in said if one.standing for a in one.meant.articles}
    answers = [one for one in answered(letter.asks, letter.lines, called) if not named & set(one.meant.articles)]
    said += [(one, kinds_in(one.words)) for one in answers]
    if not _decides(said):  # "as set forth in the table above"
        said += [(one, kinds_in(one.words)) for _, lines in letter.lists for one in cells(lines, called)]
    if not _decides(said):
        facts = [each for each in _said(letter.facts, called, cases, decides=False) if not each[0].told]
        # Of a part that holds and was not understood, what is argued of one claim says nothing.
        said += [each for each in facts if not letter.holding or each[0].weight == Weight.ORDER]
        unread = letter.holding[:1] if _decides(said) else ()
    if not _decides(said):
        said += [(one, kinds_in(p.words)) for one, p in protests((*letter.holding, *letter.opening), called)]
    else:
        named = {a for one, _ in said if one.standing for a in one.meant.articles}
        parts = parted((*letter.holding, *letter.opening), called)
        said += [(one, kinds_in(p.words)) for one, p in parts if not named & set(one.meant.articles)]
    deciding = (*letter.opening, *letter.holding, *letter.effect)
    said += [(one, kinds_in(p.words)) for one, p in (*holdings_taken_back(deciding, called), *going_on(deciding, called, told))]
    changed = list(taken_back(letter))
    if changed and all(whole for _, whole, _ in changed):
        said += [(replace(one, standing="withdrawn", weight=Weight.TAKEN_BACK), ()) for one in told]
    if any(rules.DECIDES_NOTHING.search(p.words) for p in letter.subject):
        said = [(replace(one, standing=None, refused=None), of) for one, of in said]
    said = [(_no_article(one), of) for one, of in said]
    if any(rules.RIGHT_LEFT_OPEN.search(p.words) for p in letter.holding):  # outside one patent is not yet outside the order
        said = [(_of_one_right(one), of) for one, of in said]
    said = list(without_rest(in_full(said, called)))
    rulings = [r for r in _fullest(said, _decided(said, own)) if r.standing != "outside" or not _is_all(r.article, letter)]
    opened = [*_open(said, rulings), *_left_undecided((*letter.opening, *letter.facts, *letter.holding), called, rulings)]
    opened += [_residue(passage.words, (), passage.evidence()) for passage in unread]
    opened += _without_side(letter.holding if letter.holding and rulings else deciding, called, rulings, opened)
    opened += _without_side_of_all(letter, called, rulings, opened)
    return Ruled(tuple(rulings), tuple(_once(opened)))


def _no_article(one: Said) -> Said:
    """Without a side where a clause was taken for an article."""
    if any(rules.NO_NAME.search(a) for a in one.meant.articles):
        return replace(one, standing=None, refused=None)  # asked about
    clause = any(rules.NO_ARTICLE.search(a) for a in one.meant.articles)
    return replace(one, standing=None, refused=None, meant=Meant()) if clause else one


def _of_one_right(one: Said) -> Said:
    only = one.standing == "outside" and one.weight == Weight.INFRINGEMENT
    return replace(one, standing=None, refused=None) if only else one


def _decides(said: Iterable[OfOrders]) -> bool:
    return any(one.standing and one.meant.articles for one, _ in said)


def _is_all(article: str, letter: Letter) -> bool:
    """Whether an article is all that the order bars, as far as its words say: no letter leaves that outside, so it is misread."""
    if re.search(r" [A-Z]$", article):  # "Article A"
        return False
    words = {singular(word) for word in re.findall(r"\w+", article.casefold())}
    caption = {singular(word) for p in letter.subject for word in re.findall(r"\w+", p.words.casefold())}
    return not any(any(map(str.isdigit, word)) for word in words) and words <= caption | _TELLS_NOTHING


_TELLS_NOTHING = frozenset(
    {"the", "a", "an", "and", "or", "of", "all", "any", "article", "product", "good", "device", "thi", "these", "certain"}
)


def kinds_in(words: str) -> tuple[Instrument, ...]:
    """The kinds of orders that words name."""
    return tuple(code for code, rule in _KINDS if rule.search(words))


def _said(
    passages: Iterable[Passage], called: Called, cases: Sequence[str], *, decides: bool
) -> list[OfOrders]:
    """What sentences say, with the kinds of orders that they name."""
    found: list[OfOrders] = []
    before: Said | None = None
    last = Meant()
    for passage in passages:
        named_cases = {f"337-TA-{m['number']}" for rule in (CASE, ORDER_OF) for m in rule.finditer(passage.words)}
        others = named_cases - set(cases[:1])
        elsewhere = bool(others) and named_cases == others  # of another case's order, which is told, and says nothing of this one's
        others -= set(cases)
        sentence = list(said_in(passage, called, before, last, decides=decides))
        found += [(_unread(one, elsewhere) if others or elsewhere else one, kinds_in(passage.words)) for one in sentence]
        known = [one for one in sentence if one.meant.articles]
        before = known[-1] if known else before
        named = tuple(called.each_named(passage.words))
        last = known[-1].meant if known else Meant(named, whole=True) if named else last
    return found


def _unread(one: Said, elsewhere: bool) -> Said:
    """What is said of another order, which no more than leaves open: an article that one order bars is let in by no other."""
    weight = Weight.QUESTION if elsewhere and one.standing == "outside" else one.weight
    return Said(None, one.meant, weight, one.words, one.evidence, one.tail)


def _decided(said: Sequence[OfOrders], own: tuple[Instrument, ...]) -> list[ScopeRuling]:
    """Each article with what is said of it most plainly; none of which as plainly both is said."""
    by: dict[str, list[tuple[Said, str, tuple[Instrument, ...]]]] = {}
    for one, of in said:
        for article in one.meant.articles:
            by.setdefault(key_of_article(article), []).append((one, article, of))
    rulings = []
    for ones in by.values():
        plainest = min(one.weight for one, _, _ in ones)
        best = [each for each in ones if each[0].weight == plainest]
        standings = {one.standing for one, _, _ in best}
        for says, no in (("inside", "outside"), ("outside", "inside")):
            if standings == {None, says} and all(one.standing or one.refused == no for one, _, _ in best):
                best = [each for each in best if each[0].standing]  # "we cannot find that it is outside; it remains subject to it"
                standings = {best[0][0].standing}
        if len(standings) != 1 or None in standings:
            continue
        one, article, of = best[0]
        tail = next((each.tail for each, _, _ in best if each.tail), "")
        standing: ScopeStanding = one.standing or "withdrawn"
        rulings.append(ScopeRuling(article=article + tail, standing=standing, by="customs", of=of or own, evidence=one.evidence))
    return rulings


def _fullest(said: Sequence[OfOrders], rulings: Sequence[ScopeRuling]) -> Iterator[ScopeRuling]:
    """Without what the letter calls more fully elsewhere: "the K2", where it says first that it speaks of the redesigned one; "310"."""
    together = [{key_of_article(a) for a in one.meant.articles} for one, _ in said]
    for ruling in rulings:
        key = key_of_article(ruling.article)
        others = [key_of_article(r.article) for r in rulings if r.standing == ruling.standing and r is not ruling]
        fuller = (o for o in others if o.endswith(f" {key}") and (key.isdigit() or RENEWED_BEFORE.search(o[: -len(key)])))
        if not any(not any({key, other} <= names for names in together) for other in fuller):
            yield ruling


def _without_side(
    holding: Iterable[Passage], called: Called, rulings: Sequence[ScopeRuling], opened: Sequence[Residue]
) -> Iterator[Residue]:
    """The articles that the part that holds names and of which nothing was read: told, so that a person looks."""
    for passage in holding:
        if not rules.GENERAL.search(passage.words):
            for article in _untold(called.each_named(passage.words), rulings, opened):
                yield _residue(article, (), passage.evidence())


def _without_side_of_all(
    letter: Letter, called: Called, rulings: Sequence[ScopeRuling], opened: Sequence[Residue]
) -> Iterator[Residue]:
    """Of the articles that the letter is about, or on which it was asked, and of those listed behind it: such as have no side."""
    where = next(iter((*letter.holding, *letter.opening)), None)
    if where:
        for article in _untold((*called.issue().articles, *called.asked(), *called.annexed()), rulings, opened):
            yield _residue(article, (), where.evidence())


def _untold(articles: Iterable[str], rulings: Sequence[ScopeRuling], opened: Sequence[Residue]) -> Iterator[str]:
    """Those of which neither a ruling nor a residue tells."""
    told = [key_of_article(words) for words in (*(r.article for r in rulings), *(r.words for r in opened))]
    articles = tuple(articles)
    for article in articles:
        longer = {key_of_article(a) for a in articles if key_of_article(a).startswith(f"{key_of_article(article)} ")}
        of_it = [words for words in told if words not in longer]  # what is told of the "K2 Max" is not told of the "K2"
        if not any(re.search(rf"(?<![\w-]){re.escape(key_of_article(article))}(?![\w-])", words) for words in of_it):
            yield article


def _open(said: Iterable[OfOrders], rulings: Sequence[ScopeRuling]) -> Iterator[Residue]:
    """Of sentences that decide: articles without a ruling, and words that were not understood."""
    held = {key_of_article(r.article) for r in rulings}
    for one, of in said:
        unruled = [a for a in one.meant.articles if not _is_held(a, held)]
        for article in unruled:
            yield _residue(article, of, one.evidence)
        if not one.meant.whole and not unruled and not (one.weight > Weight.ORDER and rulings):
            yield _residue(one.words, of, one.evidence)


def _left_undecided(passages: Iterable[Passage], called: Called, rulings: Sequence[ScopeRuling]) -> Iterator[Residue]:
    """Articles of which a sentence says that they are not decided, and of which nothing else was read."""
    held = {key_of_article(r.article) for r in rulings}
    for passage in passages:
        if rules.UNDECIDED.search(passage.words) and not rules.OF_RIGHTS.search(passage.words):
            named = list(called.each_named(passage.words))
            if not named and not rulings:
                named = list(called.issue().articles)
            for article in named:
                if not _is_held(article, held):
                    yield _residue(article, (), passage.evidence())


def _is_held(article: str, held: Iterable[str]) -> bool:
    """Whether a ruling is of an article, or of it with what makes it another: "K2 with a lid", which "the K2-S" is not."""
    key = key_of_article(article)
    return any(one == key or one.startswith(f"{key} ") for one in held)


def _residue(words: str, of: tuple[Instrument, ...], evidence: Evidence) -> Residue:
    return Residue(kind="article", words=words[:240], of=of, evidence=evidence)


def _once(residue: Iterable[Residue]) -> Iterator[Residue]:
    seen: set[str] = set()
    for one in residue:
        if key_of_article(one.words) not in seen:
            seen.add(key_of_article(one.words))
            yield one
