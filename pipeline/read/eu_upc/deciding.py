"""What an item of the operative part does: it enjoins, refuses, takes back, rests, or is another matter; else it is residue. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.read.eu_upc.cutting import Item, kind_of, sentences, without_label
from pipeline.read.eu_upc.ending import changed, set_aside
from pipeline.read.eu_upc.found import FINAL, PROVISIONAL, Decided, Setting, short
from pipeline.read.eu_upc.not_ordered import of_other_acts, of_others, quoted, under_refusal
from pipeline.read.eu_upc.paper import patents_in
from pipeline.read.eu_upc.states import markets_of, states_in
from pipeline.read.eu_upc.tongue import Tongue
from pipeline.read.eu_upc.whom import Bound, bound
from pipeline.records import Evidence, Measure, Residue, Term

_FEWEST_ACTS = 2  # that a patent reserves, in an item of another matter, of which one asks
_FAR = 3  # lines back to whom a pronoun means
_BEFORE = 40  # characters of what enjoins that goods may stand behind: "from offering"


def decided(items: Sequence[Item], setting: Setting) -> Decided:
    """What the items do, in order. An item of which no rule used anything is residue, and so is what may bar goods and was not read."""
    found = Decided()
    stem = _stem(items, setting)
    for n, item in enumerate(items):
        if not (n == 0 and stem):
            _take(_Place(item, items[:n], stem), setting, found)
    if not any(m.action == "issued" for m in found.measures):
        found.residue += found.unsure
        set_aside(found, setting)
    else:
        found.residue = [one for one in found.residue if not setting.tongue.grants.search(one.words)]
    if found.measures and (condition := _condition(items, setting.tongue)):
        found.measures = [m.model_copy(update={"condition": condition}) if m.action == "issued" else m for m in found.measures]
    return found


@dataclass(frozen=True)
class _Place:
    """An item, those in front of it, and the words that all go on from."""

    item: Item
    earlier: Sequence[Item]
    stem: Item | None


def _stem(items: Sequence[Item], setting: Setting) -> Item | None:
    """The first words where the items go on from them: "The Court", "The Defendants are ordered:", with labelled items behind."""
    if len(items) < 2 or kind_of(items[0].words) or not kind_of(items[1].words):
        return None
    words = items[0].words.rstrip()
    ends = words.endswith((".", ";")) or setting.tongue.refuses.search(words) or setting.tongue.takes_back.search(words)
    return None if ends else items[0]


def _take(place: _Place, setting: Setting, found: Decided) -> None:
    tongue, item = setting.tongue, place.item
    words = setting.calling.masked(item.words)
    about = bool(tongue.about.search(words))
    used, unread = _injunctions(place, item, setting, found)
    if not used and place.stem:
        together = Item((*place.stem.lines, *item.lines))
        used, unread_too = _injunctions(place, together, setting, found)
        unread = unread or unread_too
    if used and unread:
        found.residue.append(_not_read(item))
    used = used or any(changed(item, setting, found))
    if used:
        return
    enjoins = tongue.enjoins.search(words)
    if tongue.refuses.search(words) and not (enjoins or unread):
        refused = next((said for said in _said(words) if tongue.refuses.search(said) and tongue.about.search(said)), None)
        if refused:
            kind = PROVISIONAL if setting.provisional else FINAL
            line, _ = item.line_at(_start(tongue.refuses.search(words)))
            found.measures.append(Measure(type=kind, action="denied", evidence=(line.evidence(),)))
        if any(tongue.about.search(said) and not tongue.refuses.search(said) for said in _said(words)):
            found.residue.append(_not_read(item))
        return
    of_no_order = tongue.penalty.search(words) or tongue.enforceable.search(words) or tongue.secret.search(words)
    acts = tongue.act.search(words)
    if (of_no_order and not acts) or (tongue.known.search(words) and not (about or acts)):
        return
    if about or not tongue.known.search(words):
        found.residue.append(_not_read(item))
    elif len({said[0].casefold() for said in tongue.act.finditer(words)}) >= _FEWEST_ACTS:
        found.unsure.append(_not_read(item))


def _said(words: str) -> Iterator[str]:
    for start, end in sentences(words):
        yield words[start:end]


def _not_read(item: Item) -> Residue:
    line = item.lines[0]
    return Residue(kind="order", words=short(without_label(line.words)), evidence=line.evidence())


def _injunctions(place: _Place, item: Item, setting: Setting, found: Decided) -> tuple[bool, bool]:
    """Adds the injunctions of an item; whether there is any, and whether there may be one that was not read."""
    tongue = setting.tongue
    words = setting.calling.masked(item.words)
    earlier = [line.words for one in place.earlier for line in one.lines]
    made: list[Measure] = []
    unread = False
    for start, end in sentences(words):
        if not tongue.act.search(words, start):
            break
        at, failed = start, False
        while enjoined := tongue.enjoins.search(words, at, end):
            whom, at = _whom(enjoined)
            if _refused(words[start : _clause(words, enjoined.end(), end)], tongue) or tongue.takes_back.search(words, start, end) or tongue.upholds.search(words, start, end):
                break
            front = [*earlier, *words[: enjoined.start()].split("\n")]
            reported = any(of_others(line, setting) for line in front) or under_refusal(place.earlier, item, enjoined.start(), tongue)
            front_of_it = words[: enjoined.start() + enjoined[0].find(whom)]
            before = next((said for said in _backwards(front_of_it, earlier, setting) if setting.calling.mentions(said, tongue.defendants)), "")
            measure = None
            if not (reported or tongue.negated.search(words, enjoined.start(), enjoined.end()) or quoted(words[:at], earlier) or tongue.supposing.search(words[start : enjoined.end()]) or of_other_acts(words, at, end, tongue)):
                measure = _injunction(item, enjoined, bound(whom, tongue, setting.calling, before), setting, found, place.earlier)
            failed = measure is None
            if measure:
                if (measure.directed_to, measure.rights) not in [(m.directed_to, m.rights) for m in (*made, *_same(place, item, found))]:
                    made.append(measure)
                break
        unread |= failed
    found.measures += made
    return bool(made), unread


def _backwards(front: str, earlier: Sequence[str], setting: Setting) -> Iterator[str]:
    """What stands in front of words, from near to far: of whom a pronoun may speak."""
    yield front
    yield from map(setting.calling.masked, reversed(earlier[-_FAR:]))


def _same(place: _Place, item: Item, found: Decided) -> list[Measure]:
    """What was ordered already by the words from which the items go on."""
    return [m for m in found.measures if m.action == "issued"] if place.stem and item is not place.item else []


def _whom(enjoined: re.Match[str]) -> tuple[str, int]:
    """Who is enjoined, and where their words end."""
    name = next((name for name, said in enjoined.groupdict().items() if name.startswith("whom") and said), None)
    return (enjoined[name], enjoined.end(name)) if name else ("", enjoined.end())


def _start(found: re.Match[str] | None) -> int:
    return found.start() if found else 0


def _clause(words: str, at: int, end: int) -> int:
    """Where the clause ends in which a place is."""
    behind = words.find(";", at, end)
    return end if behind < 0 else behind


def _refused(said: str, tongue: Tongue) -> bool:
    """Whether a sentence refuses, and not only what was asked beyond what it grants."""
    return bool(tongue.refuses.search(said)) and not tongue.rest.search(said)


def _injunction(item: Item, enjoined: re.Match[str], whom: Bound | None, setting: Setting, found: Decided, items: Sequence[Item]) -> Measure | None:
    tongue, words = setting.tongue, item.words
    if whom is None:
        return None
    own = patents_in(item.lines)
    numbers = tuple(dict.fromkeys(number for number, _ in own)) or setting.patents
    line, at = item.line_at(enjoined.start())
    words_of_it = line.evidence() if at == 0 or kind_of(line.words) else line.evidence(at)
    found.patents |= dict(own)
    markets, everywhere = markets_of(item, tongue, items)
    refused = list(_refused_beside(item, enjoined, setting))
    markets = [one for one in markets if not any(start <= one[1].start < end for start, end in refused)]
    quotes = [words_of_it, *(one for _, one in markets), *([everywhere] if everywhere else [])]
    goods = _goods(item, enjoined.end(), tongue)
    if goods:
        quotes.append(goods)
    return Measure(
        type=PROVISIONAL if setting.provisional or tongue.provisional.search(words) else FINAL,
        action="issued",
        directed_to=whom.names,
        parties_read=whom.read,
        rights=numbers,
        rights_read="whole" if own or len(numbers) == 1 else "not_whole",
        articles=goods.quote if goods else None,
        articles_read="not_whole" if goods else "not_stated",
        markets=states_in(item, tongue, markets, everywhere=everywhere is not None),
        term=_term(item, tongue),
        evidence=tuple(_not_within(quotes)),
    )


def _refused_beside(item: Item, enjoined: re.Match[str], setting: Setting) -> Iterator[tuple[int, int]]:
    """Where in the text the sentences of an item are that refuse, beside the one that enjoins: the states in which it does not hold."""
    words = setting.calling.masked(item.words)
    for start, end in sentences(words):
        if not start <= enjoined.end() <= end and setting.tongue.refuses.search(words, start, end):
            first, at = item.line_at(start)
            last, until = item.line_at(end)
            yield first.start + at, last.start + until


def _not_within(quotes: Sequence[Evidence]) -> Iterator[Evidence]:
    """The quotes that are no part of an earlier one."""
    for n, one in enumerate(quotes):
        if not any(wide.start <= one.start and one.end <= wide.end for wide in quotes[:n]):
            yield one


def _goods(item: Item, behind: int, tongue: Tongue) -> Evidence | None:
    said = tongue.goods.search(item.words, max(0, behind - _BEFORE))
    if not said:
        return None
    name = next(name for name, words in said.groupdict().items() if words)
    line, at = item.line_at(said.start(name))
    return line.evidence(at, min(at + len(said[name].rstrip()), len(line.words)))


def _term(item: Item, tongue: Tongue) -> Term | None:
    for line in item.lines:
        if (said := tongue.until.search(line.words)) and (day := _day(said["day"], tongue)):
            return Term(until=day, evidence=line.evidence(said.start(), said.end()))
    return None


def _day(words: str, tongue: Tongue) -> date | None:
    number, _, rest = words.replace(".", "").partition(" ")
    month, _, year = rest.partition(" ")
    try:
        return date(int(year), tongue.months.index(month) + 1, int(number))
    except ValueError:  # "31 February", "3 Foo 2027"
        return None


def _condition(items: Sequence[Item], tongue: Tongue) -> str | None:
    """The words by which an order waits for a security."""
    for item in items:
        for line in item.lines:
            if tongue.enforceable.search(line.words) and tongue.security.search(line.words):
                return short(without_label(line.words))
    return None
