"""What a notice says of an article, model or redesign: that it is inside an order, outside, or that an earlier ruling on it is gone.

Only what is decided, or reported as in force: never what a party asks, a judge recommends or somebody questions. An order covers what
infringes, so what it says of articles in general is no ruling on one. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.read.prose.passages import Passage
from pipeline.read.prose.roster import Roster
from pipeline.read.prose.rules.behind import SHORT_FORM
from pipeline.read.prose.rules.passages import ABBREVIATED
from pipeline.read.us_itc.rules import scope_rulings as rules
from pipeline.read.us_itc.rules.kept import ENDED_BUT_FOR
from pipeline.read.us_itc.rules.orders_named import ORDERS_NAMED, THE_ORDERS
from pipeline.read.us_itc.voice import voice_of
from pipeline.records import Event, Instrument, ScopeRuling, ScopeStanding

# In a notice that says this, its authority decides nothing of an article: it may report what customs or a court ruled.
DECIDES_NOTHING: frozenset[Event] = frozenset({
    "complaint_received", "investigation_instituted", "pleading_amended", "proceeding_instituted", "submissions_requested",
    "schedule_changed", "review_determination", "default_found",
})  # fmt: skip


def scope_rulings(passages: Iterable[Passage], roster: Roster, *, decides: bool) -> tuple[ScopeRuling, ...]:
    """The rulings in the order of the text, each article and standing once.

    `decides`: False for a notice in which its authority only asks or begins: then only what customs or a court ruled is reported.
    """
    passages = tuple(passages)
    whole = _everything(passages, roster)
    found: dict[tuple[str, ScopeStanding, str], ScopeRuling] = {}
    for passage in passages:
        if rules.GOES_ON.match(passage.words) or rules.OF_ORDERS.search(passage.words):
            for ruling in _of_passage(passage, roster, whole):
                if decides or ruling.by != "authority" or ruling.on:
                    found.setdefault((_plain(ruling.article), ruling.standing, ruling.by), ruling)
    return tuple(_named_only(list(found.values())))


def outside_now(rulings: Sequence[ScopeRuling]) -> dict[str, ScopeRuling]:
    """The articles that a notice leaves outside, by the words for each: not those that it also puts inside."""
    inside = {_plain(r.article) for r in rulings if r.standing == "inside"}
    found: dict[str, ScopeRuling] = {}
    for one in rulings:
        if one.standing == "outside" and _plain(one.article) not in inside:
            found.setdefault(one.article, one)
    return found


def _plain(article: str) -> str:
    return " ".join(re.findall(r"\w+", article.casefold()))


def _everything(passages: Iterable[Passage], roster: Roster) -> frozenset[str]:
    """The words that tell no article of an order from another: of its caption, and of the names of whom it may bind."""
    caption = (p.words for p in passages if p.text == "title" and rules.CAPTION.match(p.words))
    short = (called for called, names in roster.short.items() if roster.never.isdisjoint(names))
    names = (name for name in roster.seen if name not in roster.never)
    return _TELLS_NOTHING.union(_singular(word) for text in (*caption, *names, *short) for word in _plain(text).split())


def _is_all(article: str, whole: frozenset[str]) -> bool:
    """Whether an article is all that an order bars, as far as its words say: no order leaves that outside, so it is misread."""
    return whole.issuperset(_singular(word) for word in _plain(article).split())


def _singular(word: str) -> str:
    return word.removesuffix("s")


_TELLS_NOTHING = frozenset({
    "the", "a", "an", "and", "or", "of", "by", "from", "all", "any", "every", "each", "other", "such", "said", "it", "their", "thi",
    "that", "these", "those", "respondent", "whole", "entire", "product", "article", "good", "merchandise", "import", "device", "item",
    "unit", "model", "kind", "type", "sort", "else", "", "covered", "subject", "accused", "imported", "infringing", "order",
})  # fmt: skip


def _named_only(rulings: list[ScopeRuling]) -> Iterator[ScopeRuling]:
    """Without what only sums up ("two redesigned lamps") articles that the text behind it names, or a ruling whose article is named."""
    taken_back = any(r.standing == "withdrawn" and not rules.UNNAMED.match(r.article) for r in rulings)
    for one in rulings:
        if taken_back and rules.UNNAMED.match(one.article):
            continue
        if rules.SUMMED_UP.search(one.article) and one.evidence.text != "full_text":
            named = (r for r in rulings if (r.standing, r.by) == (one.standing, one.by) and r.evidence.text == "full_text")
            if any(not rules.SUMMED_UP.search(r.article) for r in named):
                continue
        yield one


@dataclass(frozen=True)
class _Said:
    """What a passage says of the words at [start, end), which the words at [first, last) carry; those at [clause, tells) tell who."""

    standing: ScopeStanding
    clause: int
    tells: int
    start: int
    end: int
    first: int
    last: int
    general: bool = False  # its words are also those of an order about all that it bars: the article must be told by more
    tail: str = ""  # for how long it is so, or if what
    thing: bool = False  # its words say that it is an article: a name alone is one


def _of_passage(passage: Passage, roster: Roster, whole: frozenset[str]) -> Iterator[ScopeRuling]:
    words = passage.words
    of = _orders_of(words)
    for said in sorted(_said(words), key=lambda s: s.start):
        voice = voice_of(words[said.clause : said.tells])
        if voice.by is None or (voice.before_now and voice.by == "authority" and not voice.on and said.standing != "withdrawn"):
            continue
        for article in _articles(passage, said, roster):
            limited = said.tail if said.tail.startswith((" for", " until", " unless", " as", " with", " in")) else ""  # not which articles are meant
            if said.standing == "outside" and _is_all(article.removesuffix(limited), whole):
                continue
            yield ScopeRuling(
                article=article,
                standing=said.standing,
                by=voice.by,
                on=None if said.standing == "withdrawn" else voice.on,
                of=of,
                evidence=passage.evidence(said.first, said.last),
            )


def _orders_of(words: str) -> tuple[Instrument, ...]:
    if THE_ORDERS.search(words):
        return ()
    return tuple(dict.fromkeys(code for code, rule in ORDERS_NAMED for _ in rule.finditer(words)))


# --- where it is said -----------------------------------------------------------------------------------------------------------


def _said(words: str) -> Iterator[_Said]:
    yield from _behind(words)
    for rule in (rules.AS_ARE, rules.LEFT_OUT, rules.OR_TO, rules.EXCEPTION):
        yield from (_in_front("outside", m) for m in rule.finditer(words) if not _denied(words, m.start("what")))
    yield from (_in_front("inside", m, general=True) for m in rules.COVERS.finditer(words) if not _denied(words, m.start("what")))
    yield from (_in_front("outside", m) for m in rules.FOUND_OUTSIDE.finditer(words) if not _denied(words, m.start("what")))
    yield from (_in_front("inside", m, general=True) for m in rules.FOUND_INSIDE.finditer(words) if not _denied(words, m.start("what")))
    for found in rules.TAKEN_BACK.finditer(words):
        undone = replace(_in_front("withdrawn", found), tells=_verb_ends(found))
        yield undone
        if now := rules.AND_IT_IS.search(words, undone.start):
            yield replace(undone, standing="inside" if now["inside"] else "outside", last=now.end())
    for found in rules.UNNAMED_IS_TAKEN_BACK.finditer(words):
        yield replace(_in_front("withdrawn", found), tells=found.end())
    yield from (_in_front("withdrawn", m) for m in rules.RULING_TAKEN_BACK.finditer(words))
    for found in rules.UNNAMED_TAKEN_BACK.finditer(words):
        yield replace(_in_front("withdrawn", found), tells=_verb_ends(found))


def _denied(words: str, at: int) -> bool:
    """Whether the words in front say that what follows is not so, or that it is excepted from an end: then it stays barred."""
    return any(0 <= at - m.end() < _NEAR for m in rules.NOT_SO.finditer(words, 0, at)) or bool(ENDED_BUT_FOR.search(words[:at]))


def _in_front(standing: ScopeStanding, found: re.Match[str], *, general: bool = False) -> _Said:
    """The words that decide stand in front of the articles."""
    return _Said(standing, 0, found.start("what"), *found.span("what"), *found.span(), general)


def _verb_ends(undoes: re.Match[str]) -> int:
    """Who takes a ruling back stands in front of that verb; behind it stands whose ruling it was."""
    return undoes.start() + undoes[0].index(" ")


def _behind(words: str) -> Iterator[_Said]:
    """The articles stand before the words that decide: from the last "that" which says something, or the beginning of the clause."""
    verbs: list[tuple[re.Match[str], ScopeStanding]] = [
        *((m, "outside") for m in rules.OUTSIDE.finditer(words)),
        *((m, "inside") for m in rules.INSIDE.finditer(words)),
    ]
    clause = 0
    for verb, standing in sorted(verbs, key=lambda v: v[0].start()):
        if verb.start() < clause:
            continue
        clause = max(clause, 1 + max(words.rfind(mark, 0, verb.start()) for mark in ";:"))
        start = _begins(words, clause, verb.start())
        if undone := _undone(words, clause, start, verb.end()):
            tells, first, last = undone
            yield _Said("withdrawn", clause, tells, start, verb.start(), first, last)
        elif not (_FREE.search(verb[0]) and rules.FOR_A_TIME.search(words)):
            general = standing == "inside" and _GENERAL.search(verb[0]) is not None
            tail = rules.TAIL.match(words[verb.end() :]) if standing == "outside" else None
            if not any(m.end() >= start for m in rules.NOT_SO.finditer(words, clause, verb.start())):
                last = verb.end() + (tail.end() if tail else 0)
                only = f" {tail['tail'].strip()}" if tail else ""
                yield _Said(standing, clause, start, start, verb.start(), start, last, general, only, verb[0].endswith(_A_THING))
                yield from _the_others(words, clause, start, verb.end(), standing)
        clause = verb.end()


def _the_others(words: str, clause: int, tells: int, behind: int, standing: ScopeStanding) -> Iterator[_Said]:
    """What the same words say the opposite of: "the K2 is within the order, and the K3 is not"."""
    if found := (rules.OTHERS_NOT if standing == "inside" else rules.OTHERS_ARE).match(words, behind):
        yield _Said("outside" if standing == "inside" else "inside", clause, tells, *found.span("what"), found.start("what"), found.end())


_FREE = re.compile(r"\b(?:may|entitled|allowed|permitted|will|shall)\b", re.IGNORECASE)
_A_THING = ("article", "articles")
_GENERAL = re.compile(r"\b(?:exclu|denied|entitled)", re.IGNORECASE)


def _begins(words: str, clause: int, verb: int) -> int:
    """Where the article begins."""
    start = before = clause
    for that in re.finditer(r"\bthat\b[ ]?", words[:verb]):
        if that.start() >= clause:
            says = rules.SAYS.search(words, max(before, that.start() - _NEAR), that.start())
            if says and not rules.RELATIVE.match(words, that.end()):
                start = that.end()
            before = that.end()
    if first := rules.FIRST_CLAUSE.match(words[start:verb]):
        start += first.end()
    start += len(words[start:verb]) - len(words[start:verb].lstrip(" ,\"'"))
    if leads := rules.LEADS.match(words[start:verb]):
        start += leads.end()
    return start


_NEAR = 80  # characters from the word that says something to its "that"


def _undone(words: str, clause: int, start: int, end: int) -> tuple[int, int, int] | None:
    """If what is said here is taken back: where the words end that tell by whom, and where those stand that say so."""
    before = list(rules.UNDOES.finditer(words, clause, start))
    if before and len(words[before[-1].end() : start]) < _NEAR and not _ANOTHER.search(words[before[-1].end() : start]):
        return _verb_ends(before[-1]), before[-1].start(), end
    behind = rules.IS_TAKEN_BACK.match(words, end)
    return (start, start, behind.end()) if behind and rules.A_RULING.search(words, clause, start) else None


_ANOTHER = re.compile(r"\b(?:and|finding|finds|because|determin)", re.IGNORECASE)


# --- what of ----------------------------------------------------------------------------------------------------------------------


def _articles(passage: Passage, said: _Said, roster: Roster) -> Iterator[str]:
    words = passage.words[said.start : said.end]
    if passage.words[said.end : said.end + 1] == "." and ABBREVIATED.search(words[-14:] + "."):
        words += "."
    words = rules.OF_THE_REST.split(words)[0]
    words = SHORT_FORM.sub("", rules.ASIDE.sub("", words)).strip(" ,\"'")
    words = re.sub(r"[ ](?:and|or|which|that)$", "", words) if words.endswith((" and", " or")) else words
    if article := rules.ARTICLE.match(words):
        words = words[article.end() :]
    if len(words) < _SHORTEST or len(words) > _LONGEST or rules.NO_ARTICLE.search(words):
        return
    if _is_company(words, roster, thing=said.thing):
        return
    if said.general and not rules.NAMED.search(words):
        return
    if listed := rules.LISTED.search(words):
        yield from (code + said.tail for code in re.findall(r"[A-Z][\w-]*\d[\w-]*", listed["list"]))
    else:
        yield words + said.tail


_SHORTEST, _LONGEST = 2, 240


def _is_company(words: str, roster: Roster, *, thing: bool) -> bool:
    """Whether words are nothing but the name of somebody: also its first words, which a notice says for it."""
    runs = [(m.start, m.whole) for one in roster.listings(words) for m in one.mentions if m.sure or m.known]
    for start, end in reversed(runs):
        words = words[:start] + words[end:]
    if runs and all(word in _SMALL for word in re.findall(r"\w+", words)):
        return True
    if not thing and not re.search(r"\d", words) and all(w[0].isupper() and not w.endswith("s") for w in words.split() if w not in _SMALL):
        return True  # a name of somebody or of something: nobody could tell which
    said = [w for w in _plain(words).split() if w not in _SMALL]
    named = [_plain(name).split() for name in (*roster.seen, *(n for names in roster.short.values() for n in names))]
    return bool(said) and any(name[: len(said)] == said for name in named)


_SMALL = frozenset({"and", "or", "the", "its", "of"})
