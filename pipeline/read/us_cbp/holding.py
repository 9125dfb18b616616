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
from pipeline.read.us_cbp.articles import Called, Meant
from pipeline.read.us_cbp.letter import Letter
from pipeline.read.us_cbp.rules import holding as rules
from pipeline.read.us_cbp.rules.letter import CASE
from pipeline.read.us_cbp.tables import cells
from pipeline.read.us_cbp.verdicts import Said, Weight, said_in
from pipeline.records import Evidence, Instrument, Residue, ScopeRuling, ScopeStanding
from pipeline.texts.cross_ruling import MODIFIES, REVOKES

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
    called = Called((*letter.subject, *letter.opening, *letter.facts, *letter.holding), letter.subject, letter.annexes)
    own = kinds_in(" ".join(p.words for p in letter.subject))
    said = _said(letter.holding, called, cases, decides=True)
    said += _said(letter.opening, called, cases, decides=letter.closed and not letter.holding)
    told = [one for one, _ in said if one.told]
    said = [each for each in said if not each[0].told]
    said += [(one, kinds_in(one.words)) for one in cells(letter.lines, called)]
    if not _decides(said):
        facts = _said(letter.facts, called, cases, decides=False)
        said += [each for each in facts if not each[0].told]
    if not _decides(said):
        said += list(_protests((*letter.holding, *letter.opening), called))
    deciding = (*letter.opening, *letter.holding, *letter.effect)
    said += [*_taken_back(deciding, called), *_going_on(deciding, called, told)]
    changed = list(taken_back(letter))
    if changed and all(whole for _, whole, _ in changed):
        said += [(replace(one, standing="withdrawn", weight=Weight.TAKEN_BACK), ()) for one in told]
    rulings = [r for r in _decided(said, own) if r.standing != "outside" or not _is_all(r.article, letter)]
    opened = [*_open(said, rulings), *_left_undecided((*letter.opening, *letter.facts, *letter.holding), called, rulings)]
    return Ruled(tuple(rulings), tuple(_once(opened)))


def _decides(said: Iterable[tuple[Said, tuple[Instrument, ...]]]) -> bool:
    return any(one.standing and one.meant.articles for one, _ in said)


def _is_all(article: str, letter: Letter) -> bool:
    """Whether an article is all that the order bars, as far as its words say: no letter leaves that outside, so it is misread."""
    words = {_singular(word) for word in re.findall(r"\w+", article.casefold())}
    caption = {_singular(word) for p in letter.subject for word in re.findall(r"\w+", p.words.casefold())}
    return not any(any(map(str.isdigit, word)) for word in words) and words <= caption | _TELLS_NOTHING


def _singular(word: str) -> str:
    return word.removesuffix("s")


_TELLS_NOTHING = frozenset(
    {"the", "a", "an", "and", "or", "of", "all", "any", "article", "product", "good", "device", "thi", "these", "certain"}
)


def kinds_in(words: str) -> tuple[Instrument, ...]:
    """The kinds of orders that words name."""
    return tuple(code for code, rule in _KINDS if rule.search(words))


def _said(
    passages: Iterable[Passage], called: Called, cases: Sequence[str], *, decides: bool
) -> list[tuple[Said, tuple[Instrument, ...]]]:
    """What sentences say, with the kinds of orders that they name."""
    found: list[tuple[Said, tuple[Instrument, ...]]] = []
    before: Said | None = None
    last = Meant()
    for passage in passages:
        others = {f"337-TA-{m['number']}" for m in CASE.finditer(passage.words)} - set(cases)
        sentence = list(said_in(passage, called, before, last, decides=decides))
        found += [(_unread(one) if others else one, kinds_in(passage.words)) for one in sentence]
        known = [one for one in sentence if one.meant.articles]
        before = known[-1] if known else before
        named = tuple(called.each_named(passage.words))
        last = known[-1].meant if known else Meant(named, whole=True) if named else last
    return found


def _unread(one: Said) -> Said:
    return Said(None, one.meant, one.weight, one.words, one.evidence, one.tail)


def _decided(said: Sequence[tuple[Said, tuple[Instrument, ...]]], own: tuple[Instrument, ...]) -> list[ScopeRuling]:
    """Each article with what is said of it most plainly; none of which as plainly both is said."""
    by: dict[str, list[tuple[Said, str, tuple[Instrument, ...]]]] = {}
    for one, of in said:
        for article in one.meant.articles:
            by.setdefault(_key(article), []).append((one, article, of))
    rulings = []
    for ones in by.values():
        plainest = min(one.weight for one, _, _ in ones)
        best = [each for each in ones if each[0].weight == plainest]
        standings = {one.standing for one, _, _ in best}
        if len(standings) != 1 or None in standings:
            continue
        one, article, of = best[0]
        tail = next((each.tail for each, _, _ in best if each.tail), "")
        standing: ScopeStanding = one.standing or "withdrawn"
        rulings.append(ScopeRuling(article=article + tail, standing=standing, by="customs", of=of or own, evidence=one.evidence))
    return rulings


def _key(article: str) -> str:
    return " ".join(article.casefold().split())


def _open(said: Iterable[tuple[Said, tuple[Instrument, ...]]], rulings: Sequence[ScopeRuling]) -> Iterator[Residue]:
    """Of sentences that decide: articles without a ruling, and words that were not understood."""
    held = {_key(r.article) for r in rulings}
    for one, of in said:
        unruled = [a for a in one.meant.articles if not any(key.startswith(_key(a)) for key in held)]
        for article in unruled:
            yield _residue(article, of, one.evidence)
        if not one.meant.whole and not unruled and not (one.weight > Weight.ORDER and rulings):
            yield _residue(one.words, of, one.evidence)


def _left_undecided(passages: Iterable[Passage], called: Called, rulings: Sequence[ScopeRuling]) -> Iterator[Residue]:
    """Articles of which a sentence says that they are not decided, and of which nothing else was read."""
    held = {_key(r.article) for r in rulings}
    for passage in passages:
        if rules.UNDECIDED.search(passage.words) and not rules.OF_RIGHTS.search(passage.words):
            named = list(called.each_named(passage.words))
            if not named and not rulings:
                named = list(called.issue().articles)
            for article in named:
                if not any(key.startswith(_key(article)) for key in held):
                    yield _residue(article, (), passage.evidence())


def _protests(passages: Iterable[Passage], called: Called) -> Iterator[tuple[Said, tuple[Instrument, ...]]]:
    """Of a letter that says nothing else: what became of a protest against the exclusion of the articles at issue."""
    for passage in passages:
        found = rules.PROTEST.search(passage.words)
        if found is None or rules.TOLD.search(passage.words):
            continue
        if rules.RULED_AS_TO.search(passage.words):
            yield from ((one, kinds_in(passage.words)) for one in _parted(passage, called))
            continue
        did = (found["what"] or found["done"] or "").casefold()
        part = (
            found["part"] or found["of"] or rules.PROCEDURAL.search(passage.words) or rules.AS_TO.search(passage.words, found.end())
        )
        standing: ScopeStanding | None = None if part else ("inside" if did.startswith(("denied", "deny")) else "outside")
        yield Said(standing, called.issue(), Weight.PROTEST, found[0], passage.evidence(*found.span())), kinds_in(passage.words)


def _parted(passage: Passage, called: Called) -> Iterator[Said]:
    """Of a protest that is granted as to some articles and denied as to others."""
    for found in rules.RULED_AS_TO.finditer(passage.words):
        stop = rules.RULED_ENDS.search(passage.words, found.end())
        end = stop.start() if stop else len(passage.words)
        words = passage.words[found.end() : end]
        standing: ScopeStanding = "inside" if found["what"].casefold() == "denied" else "outside"
        yield Said(standing, called.meant(words), Weight.PROTEST, words, passage.evidence(found.start(), end))


def _taken_back(passages: Iterable[Passage], called: Called) -> Iterator[tuple[Said, tuple[Instrument, ...]]]:
    """Of an earlier ruling that is taken back as to some articles: these."""
    for passage in passages:
        for found in rules.HOLDING_TAKEN_BACK.finditer(passage.words):
            stop = rules.OBJECT_ENDS.search(passage.words, found.end())
            end = stop.start() if stop else len(passage.words)
            meant = called.meant(passage.words[found.end() : end])
            if not rules.IF_EVER.search(passage.words):
                said = Said(
                    "withdrawn", meant, Weight.TAKEN_BACK, passage.words[found.end() : end], passage.evidence(found.start(), end)
                )
                yield said, kinds_in(passage.words)


def _going_on(passages: Iterable[Passage], called: Called, told: Sequence[Said]) -> Iterator[tuple[Said, tuple[Instrument, ...]]]:
    """Of an earlier ruling that goes on to hold as to some articles: what it held of these, as the letter tells it."""
    for passage in passages:
        if not rules.GOES_ON.search(passage.words) or not rules.AS_TO.search(passage.words):
            continue
        for article in called.each_named(passage.words):
            held = {one.standing for one in told if any(_within(article, a) for a in one.meant.articles)}
            if len(held) == 1:
                meant = Meant((article,), whole=True)
                yield Said(held.pop(), meant, Weight.TAKEN_BACK, article, passage.evidence()), kinds_in(passage.words)


def _within(article: str, other: str) -> bool:
    return f" {_key(article)} " in f" {_key(other)} "


def taken_back(letter: Letter) -> Iterator[tuple[str, bool, Evidence]]:
    """The earlier rulings that a letter changes: number, whether it is taken back whole, and where that stands."""
    seen: set[str] = set()
    for passage in (*letter.changes, *letter.opening, *letter.holding, *letter.effect):
        listed = passage.words.startswith((REVOKES, MODIFIES))
        words = passage.words if listed else rules.IF_EVER.sub("", passage.words)
        for found in [passage.words] if listed else [m[0] for m in rules.REVOKED.finditer(words)]:
            whole = not rules.MODIFIES.search(found) and not rules.HOLDING_TAKEN_BACK.search(words)
            where = passage.words if listed or "letter" in found.casefold() or "ruling" in found.casefold() else found
            for number in rules.RULING.finditer(where):
                if number[0] not in seen:
                    seen.add(number[0])
                    yield number[0], whole, passage.evidence()


def _residue(words: str, of: tuple[Instrument, ...], evidence: Evidence) -> Residue:
    return Residue(kind="article", words=words[:240], of=of, evidence=evidence)


def _once(residue: Iterable[Residue]) -> Iterator[Residue]:
    seen: set[str] = set()
    for one in residue:
        if _key(one.words) not in seen:
            seen.add(_key(one.words))
            yield one
