"""What a letter says of earlier rulings, and of protests: what is taken back, what goes on to hold, what became of a protest. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pipeline.read.prose.passages import Passage
from pipeline.read.us_cbp.articles import Called
from pipeline.read.us_cbp.learning import Meant
from pipeline.read.us_cbp.letter import Letter
from pipeline.read.us_cbp.predicates import Weight, predicates
from pipeline.read.us_cbp.rules import holding as rules
from pipeline.read.us_cbp.rules.letter import TAKES_BACK
from pipeline.read.us_cbp.saying import Said
from pipeline.records import Evidence, ScopeStanding
from pipeline.texts.cross_ruling import MODIFIES, REVOKES


def key_of_article(article: str) -> str:
    """An article's words, however they are written."""
    return " ".join(article.casefold().split())


def protests(passages: Iterable[Passage], called: Called) -> Iterator[tuple[Said, Passage]]:
    """Of a letter that says nothing else: what became of a protest against the exclusion of the articles at issue."""
    for passage in passages:
        found = rules.PROTEST.search(passage.words)
        if found is None or rules.TOLD.search(passage.words):
            continue
        if rules.RULED_AS_TO.search(passage.words):
            yield from ((one, passage) for one in _parted(passage, called))
            continue
        did = (found["what"] or found["done"] or "").casefold()
        part = (
            found["part"] or found["of"] or rules.PROCEDURAL.search(passage.words) or rules.AS_TO.search(passage.words, found.end())
        )
        standing: ScopeStanding | None = None if part else ("inside" if did.startswith("den") else "outside")
        yield Said(standing, called.issue(), Weight.PROTEST, found[0], passage.evidence(*found.span())), passage


def parted(passages: Iterable[Passage], called: Called) -> Iterator[tuple[Said, Passage]]:
    """Of a letter that says more: of which articles a protest is granted or denied, where that is not for the form of it alone."""
    for passage in passages:
        if rules.PROTEST.search(passage.words) and not (rules.TOLD.search(passage.words) or rules.PROCEDURAL.search(passage.words)):
            yield from ((one, passage) for one in _parted(passage, called))


def _parted(passage: Passage, called: Called) -> Iterator[Said]:
    """Of a protest that is granted as to some articles and denied as to others."""
    for found in rules.RULED_AS_TO.finditer(passage.words):
        stop = rules.RULED_ENDS.search(passage.words, found.end())
        end = stop.start() if stop else len(passage.words)
        words = passage.words[found.end() : end]
        standing: ScopeStanding = "inside" if found["what"].casefold().startswith("den") else "outside"
        meant = called.meant(words)
        counted = any(article.isdigit() for article in meant.articles)  # "the 800 filters of Entry 2": how many, and not which
        yield Said(None if counted else standing, meant, Weight.PROTEST, words, passage.evidence(found.start(), end))


def holdings_taken_back(passages: Iterable[Passage], called: Called) -> Iterator[tuple[Said, Passage]]:
    """Of an earlier ruling that is taken back as to some articles: these."""
    last: tuple[str, ...] = ()
    for passage in passages:
        last = tuple(called.each_named(passage.words)) or last
        if (part := rules.PART_TAKEN_BACK.search(passage.words)) and len(last) == 1:
            evidence = passage.evidence(*part.span())
            yield Said("withdrawn", Meant(last, whole=True), Weight.TAKEN_BACK, last[0], evidence), passage
        for found in (*rules.FINDING_TAKEN_BACK.finditer(passage.words), *rules.THAT_TAKEN_BACK.finditer(passage.words)):
            meant = called.meant(found["of"])
            yield Said("withdrawn", meant, Weight.TAKEN_BACK, found["of"], passage.evidence(*found.span())), passage
        for found in rules.HOLDING_TAKEN_BACK.finditer(passage.words):
            stop = rules.OBJECT_ENDS.search(passage.words, found.end())
            end = stop.start() if stop else len(passage.words)
            meant = called.meant(passage.words[found.end() : end])
            if not rules.IF_EVER.search(passage.words) and not rules.OF_AN_ORDER.search(found[0]):
                said = Said(
                    "withdrawn", meant, Weight.TAKEN_BACK, passage.words[found.end() : end], passage.evidence(found.start(), end)
                )
                yield said, passage


def going_on(passages: Iterable[Passage], called: Called, told: Sequence[Said]) -> Iterator[tuple[Said, Passage]]:
    """Of an earlier ruling that goes on to hold as to some articles: what it held of these, as the letter tells it."""
    for passage in passages:
        if not rules.GOES_ON.search(passage.words):
            continue
        of_these = rules.AS_TO.search(passage.words) or rules.FINDING_ON.search(passage.words) or predicates(passage.words)
        if not of_these:
            continue
        for article in called.each_named(passage.words):
            held = {one.standing for one in told if any(_within(article, a) for a in one.meant.articles)}
            if len(held) == 1:
                meant = Meant((article,), whole=True)
                yield Said(held.pop(), meant, Weight.TAKEN_BACK, article, passage.evidence()), passage


def _within(article: str, other: str) -> bool:
    return f" {key_of_article(article)} " in f" {key_of_article(other)} "


def taken_back(letter: Letter) -> Iterator[tuple[str, bool, Evidence]]:
    """The earlier rulings that a letter changes: number, whether it is taken back whole, and where that stands."""
    seen: set[str] = set()
    for passage in letter.subject:
        for about in TAKES_BACK.finditer(passage.words):
            for number in rules.RULING.finditer(about[0]):
                if number[0] not in seen:
                    seen.add(number[0])
                    yield number[0], not about["part"], passage.evidence()
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
