"""One sentence about orders: what it decides, and what it tells of orders that the notice issues. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from pipeline.read.prose.passages import LONGEST, Passage
from pipeline.read.prose.roster import NUMBERS, Roster
from pipeline.read.us_itc.called import NOBODY, called
from pipeline.read.us_itc.consenting import asked_for_it, consented
from pipeline.read.us_itc.covered import covered, in_front
from pipeline.read.us_itc.deciding import deciding, undecided
from pipeline.read.us_itc.effective import effective, pause
from pipeline.read.us_itc.governing import directed_too, governing, groups, said_once, spoken_of
from pipeline.read.us_itc.instruments import AT_BORDER
from pipeline.read.us_itc.kept import NARROWS, Kept, in_part, kept
from pipeline.read.us_itc.named_after import in_its_place, takes, who_they_are
from pipeline.read.us_itc.ordered_that import Clause, ordered_that, says_so
from pipeline.read.us_itc.orders import Noun, Verb, nouns, speak_of_orders
from pipeline.read.us_itc.rights import numbers_in
from pipeline.read.us_itc.rules import described as told
from pipeline.read.us_itc.rules import ends
from pipeline.read.us_itc.rules import measures as rules
from pipeline.read.us_itc.rules.basis import DEFAULT
from pipeline.read.us_itc.rules.orders import LETS_GO
from pipeline.read.us_itc.rules.since import TERM_FIRST
from pipeline.read.us_itc.sentence import Sentence
from pipeline.read.us_itc.term import Rights, term_of
from pipeline.read.us_itc.whom import Aimed, aimed_at, assigned, let_go
from pipeline.records import Instrument, Measure, RightKind


@dataclass(frozen=True)
class Whole:
    """What the whole notice says that a sentence of it needs to be understood."""

    roster: Roster
    short: Mapping[str, str]
    named: Mapping[str, RightKind]  # the rights by their numbers
    published: date


class Made(NamedTuple):
    """A measure, and which of several orders of its kind it is of: "a separate limited exclusion order" is another one."""

    measure: Measure
    nth: int = 1


def decided(said: Sentence, whole: Whole, before: Sequence[Measure]) -> Iterator[Made]:
    """What a sentence or segment decides."""
    words = said.passage.words
    if speak_of_orders(words) or told.THAT_RELIEF.search(words) or says_so(words):  # most speak of none, and finding names takes time
        yield from _decided(said, whole, before)


def _decided(said: Sentence, whole: Whole, before: Sequence[Measure]) -> Iterator[Made]:
    if not undecided(said.plain):
        clauses = () if rules.HISTORY.match(said.plain) else ordered_that(said)
        made = [*_of_clauses(clauses, said, whole, before), *_of_groups(said, whole, before, told_of=frozenset(), clauses=clauses)]
        yield from made
        yield from _of_all(said, whole, [*((m, 1) for m in before), *made]) if made else ()


def _of_clauses(clauses: Iterable[Clause], said: Sentence, whole: Whole, before: Sequence[Measure]) -> Iterator[Made]:
    """What a sentence orders without a noun for an order."""
    for clause in clauses:
        noun = Noun(clause.kind, clause.start, clause.start)
        order = _Order(noun, (noun,), Verb("issued", clause.start, clause.start), clause.start, clause.end)
        yield from (Made(m) for m in _made(said, order, whole, before, aimed_at(clause.lists, clause.start)))


def _of_all(said: Sentence, whole: Whole, made: Iterable[tuple[Measure, int]]) -> Iterator[Made]:
    """What a clause says of all orders that the notice issues: "both orders rest on claims 3 and 4 of U.S. Patent No. …"."""
    found = told.ALL_ORDERS.search(said.plain)
    of_them = covered(said, whole.short, found.start(), len(said.plain), bars=None) if found else None
    if of_them and (of_them.rights or of_them.grounds):
        for measure, nth in made:
            if measure.action == "issued":
                more = {"rights": of_them.rights, "grounds": of_them.grounds, "claims": of_them.claims, "rights_read": of_them.rights_read}
                yield Made(measure.model_copy(update=more), nth)


def described(said: Sentence, whole: Whole, before: Sequence[Measure]) -> Iterator[Made]:
    """What a sentence without a decision tells of orders that the notice issued: "It likewise covers those of X", "Goods of X that
    infringe claim 2 are denied entry under the order".
    """
    words = said.plain
    yield from _of_all(said, whole, ((m, 1) for m in before))
    yield from (Made(m) for m in (*in_its_place(said, before), *who_they_are(said, before)))
    issued = [m for m in before if m.action == "issued"]
    if not issued or undecided(words) or rules.HISTORY.match(words) or ends.STANDS.search(words):
        return
    of_unsaid = any(m.type == "REMEDIAL_ORDERS" for m in issued)
    kinds = frozenset(m.type for m in issued) | (frozenset({*AT_BORDER, "CDO"}) if of_unsaid else frozenset({"REMEDIAL_ORDERS"}))
    if nouns(words):
        yield from _of_groups(said, whole, before, told_of=kinds)
    elif rules.GOES_ON.match(words) or told.BARRED_FROM_ENTRY.search(words):
        last = next((m.type for m in reversed(issued) if m.type in AT_BORDER), issued[-1].type)
        noun = Noun(last, 0, 0)
        aimed = aimed_at([one for one in said.lists if one.part != "other"], len(words))
        nth = 2 if told.THE_SECOND.match(words) else 1
        order = _Order(noun, (noun,), Verb("issued", 0, 0), 0, len(words))
        yield from (Made(m, nth) for m in _made(said, order, whole, before, aimed))


def _of_groups(
    said: Sentence, whole: Whole, before: Sequence[Measure], *, told_of: frozenset[Instrument], clauses: Sequence[Clause] = ()
) -> Iterator[Made]:
    """The measures of the orders that a sentence names, but in `clauses`; `told_of`: kinds that are issued, of which it tells without a decision."""
    words = said.plain
    named = [n for n in nouns(words) or _relief(said) if not any(one.start <= n.start < one.end for one in clauses)]
    grouped = list(groups(words, named))
    verbs = list(deciding(words)) if grouped else []
    aimed = assigned(said, [(group[0].start, group[-1].end) for group in grouped])
    seen, last = dict[Instrument, int](), list[Verb]()
    for n, group in enumerate(grouped):
        limit = grouped[n + 1][0].start if n + 1 < len(grouped) else len(words)
        whose = _respectively(said, group, limit) or [aimed.get(n)] * len(group)
        governed = [v for v in governing(words, verbs, group) if v.action is not None]
        if not governed and n:
            governed = said_once(words, verbs, last, grouped[n - 1], group) or directed_too(words, verbs, last, group)
        if told.IN_NEW_WORDS.search(words, 0, group[0].start):
            governed = [replace(v, action="modified") if v.action == "issued" else v for v in governed]
        last = governed
        if not governed and told_of.issuperset(noun.type for noun in group) and not spoken_of(words, verbs, group):
            governed = [Verb("issued", group[0].start, group[0].start)]  # not of "violations of the LEO and the CDO" beside a new CDO
        for verb in governed:
            # What stands between an order's verb and its noun is said of it; but what stands there of another order is that one's.
            start = min(group[-1].end, verb.start)
            if n and start < grouped[n - 1][-1].end:
                start = group[0].start
            elif told_of and not n:
                start = 0
            for noun, of_noun in zip(group, whose, strict=True):
                nth = _which(words, noun, seen, group)
                order = _Order(noun, group, verb, start, limit, not n)
                yield from (Made(m, nth) for m in _made(said, order, whole, before, of_noun))


def _relief(said: Sentence) -> tuple[Noun, ...]:
    """ "that relief": the order that the sentence before named last, and "it" behind it in the same sentence."""
    named = nouns(said.former.words) if said.former else ()
    if not named or not told.THAT_RELIEF.search(said.plain):
        return ()
    return tuple(Noun(named[-1].type, m.start("it"), m.end("it")) for m in told.RELIEF.finditer(said.plain))


def _which(words: str, noun: Noun, seen: dict[Instrument, int], group: Sequence[Noun]) -> int:
    """Which of the orders of its kind a noun means: another one only where the words say so, or where a sentence issues two."""
    before = words[max(0, noun.start - 40) : noun.start]
    again = seen.get(noun.type, 0)
    seen[noun.type] = again + 1
    if told.ANOTHER.search(before) or (again and len(group) == 1 and told.ONE_MORE.search(before)):
        return 2
    return 1


@dataclass(frozen=True)
class _Order:
    """An order in a sentence: its noun, those named together with it, the verb that governs it, and the words that are said of it."""

    noun: Noun
    group: Sequence[Noun]
    verb: Verb
    start: int
    limit: int
    first: bool = True  # no other order is named before it

    @property
    def end(self) -> int:
        return self.group[-1].end


def _respectively(said: Sentence, group: Sequence[Noun], limit: int) -> list[Aimed | None] | None:
    """ "an exclusion order and a cease and desist order against A and against B, respectively"."""
    if len(group) < 2 or not rules.RESPECTIVELY.search(said.plain, group[-1].end, limit):
        return None
    lists = [one for one in said.lists if one.part == "free" and group[-1].end <= one.start < limit]
    if len(lists) == 1 and len(lists[0].names) == len(group):  # "against, respectively, A and B"
        return [Aimed((name,), (), lists[0].end) for name in lists[0].names]
    return [Aimed(one.names, (), one.end) for one in lists] if len(lists) == len(group) else None


def _made(said: Sentence, order: _Order, whole: Whole, before: Sequence[Measure], aimed: Aimed | None) -> Iterator[Measure]:
    passage, words, end = said.passage, said.passage.words, order.end
    noun, action = order.noun, order.verb.action
    assert action is not None
    lets_go = LETS_GO.match(said.plain, order.verb.start) is not None
    named, spared, at_target, read = (let_go(said, order.verb.start, noun.start) if lets_go else aimed) or Aimed((), (), end)
    if lets_go and not named:  # some goods, or somebody whom the words do not name
        return
    general = noun.type == "GEO" and action == "issued"
    if noun.type == "CIVIL_PENALTY" and not named:  # "has assessed against them a civil penalty"
        end = min(end, order.verb.end)
    meant = NOBODY if general or lets_go else called(said, end, order.limit, whole.roster, before)
    if spared and noun is not order.group[-1] and noun.type in AT_BORDER and order.group[-1].type == "CDO":
        spared = ()  # an exception of the cease and desist orders is none of the exclusion order beside them
    stays = kept(said, min(order.start, order.verb.start), order.limit) if action in NARROWS else Kept()
    spared = () if stays.torn else tuple(dict.fromkeys((*spared, *stays.names)))
    if noun.type == "CONSENT_ORDER" and not meant.names and not named:
        named = consented(said, noun.start) or asked_for_it(said, order.verb)
    but = (*spared, *stays.names)
    targets = tuple(dict.fromkeys(n for n in (*meant.names, *named) if n not in but and not n.startswith(tuple(f"{one} " for one in but))))
    bars = min(end, order.start) if noun.type in AT_BORDER and action == "issued" else None
    of_it = covered(said, whole.short, order.start, order.limit, bars=bars)
    if bars is not None and not of_it.rights and not of_it.grounds and order.first and passage.text != "title":
        of_it = covered(said, whole.short, 0, order.limit, bars=bars)  # "Goods that infringe claim 2 are denied entry by an order"
    articles = of_it.articles
    if bars is not None and not articles and order.first and passage.text != "title":
        barred = told.BARRED_FROM_ENTRY.search(said.plain)
        articles = in_front(said, 0, noun.start or (barred.end() if barred else 0))
    rights = Rights(whole.short, {n: kind for n, kind in whole.named.items() if n in of_it.rights} or whole.named)
    clause = words[order.start : max(order.limit, end)]
    partial = action != "issued" and (lets_go or bool(targets) or bool(stays.names) or in_part(words, noun.start, clause) or _for_some(words, order))
    removes = _removed(passage, order.start, order.limit, whole.short) if action == "modified" else ()
    keeps_rights = noun.type != "REMEDIAL_ORDERS" or action != "issued"
    evidence = passage.evidence() if len(passage.words) <= 600 else passage.around(noun.start, max(noun.end, at_target))
    cut_off = len(passage.words) > LONGEST - 400  # a piece of a longer sentence
    open_ended = bool(told.OPEN_ENDED.search(said.plain, order.start, order.limit))
    doubtful = any(end <= start < order.limit for start, _ in said.doubtful)
    unknown = not meant.whole or not read or cut_off or open_ended or doubtful or (bool(named) and _more_counted(said, end, order.limit, len(targets)))
    for kind in dict.fromkeys(_kinds(order, words, before)):
        yield Measure(
            type=kind,
            action=action,
            directed_to=targets if kind != "GEO" or action != "issued" else (),
            parties_read="not_stated" if general else "not_whole" if unknown else "whole" if targets else "not_stated",
            excepted=spared,
            partial=partial,
            basis="default" if DEFAULT.search(clause) else "unknown",
            rights=of_it.rights if keeps_rights else (),
            grounds=of_it.grounds if keeps_rights else (),
            rights_read=of_it.rights_read if keeps_rights else "not_stated",
            claims=of_it.claims if keeps_rights else (),
            articles=TERM_FIRST.sub("", articles) if articles else articles,
            removes=removes,
            term=term_of(passage, order.verb.end, order.group[0].start, max(order.limit, end), rights, action=action),
            rests=pause(passage) if action == "suspended" else None,
            takes=takes(said, min(order.start, order.verb.start), order.limit) if action == "modified" and targets else None,
            effective=effective(words, action, whole.published),
            evidence=(evidence,),
        )


def _for_some(words: str, order: _Order) -> bool:
    """Whether the words right behind what is done, or with which the sentence begins, say for which goods it is done."""
    behind = ends.FOR_SOME.match(words, max(order.verb.end, order.end))
    return bool(behind or ends.SOME_FIRST.search(words[: order.noun.start]))


def _kinds(order: _Order, words: str, before: Sequence[Measure]) -> Sequence[Instrument]:
    """The kinds that the words mean: "these orders" are those that the sentences before issued, "the exclusion order" the one."""
    border = list(dict.fromkeys(m.type for m in before if m.action == "issued" and m.type in AT_BORDER))
    if (
        order.noun.type == "REMEDIAL_ORDERS"
        and order.verb.action == "issued"
        and len(border) == 1
        and (order.verb.start == order.verb.end or words.startswith("order ", order.noun.start))  # "an order that bars the entry of lamps"
    ):
        return border
    if words[order.noun.start : order.noun.end].casefold() != "orders":
        return [order.noun.type]
    issued = [m.type for m in before if m.action == "issued" and m.type not in ("CONSENT_ORDER", "CIVIL_PENALTY")]
    return issued or [order.noun.type]


def _more_counted(said: Sentence, start: int, limit: int, read: int) -> bool:
    """Whether the words count more of those whom they name than were read: "the following seven respondents: …"."""
    found = told.COUNTED.search(said.plain, start, limit)
    return found is not None and NUMBERS.get(found["count"].casefold(), 0) > read


def _removed(passage: Passage, start: int, end: int, short: Mapping[str, str]) -> tuple[str, ...]:
    """The rights that a modification takes out of an order: "by removing U.S. Trademark Registration No. …"."""
    found = rules.REMOVES.search(passage.words, start, end)
    return tuple(numbers_in(passage, short, found.start(), end)) if found else ()
