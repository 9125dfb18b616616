"""What an item of the operative part does: it enjoins, refuses, takes back, rests, or is another matter; else it is residue. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from pipeline.read.eu_upc.calling import Calling
from pipeline.read.eu_upc.cutting import Item, kind_of, sentences, without_label
from pipeline.read.eu_upc.paper import patents_in
from pipeline.read.eu_upc.states import markets_of
from pipeline.read.eu_upc.tongue import Tongue
from pipeline.read.eu_upc.whom import Bound, bound
from pipeline.records import Evidence, Measure, MeasureAction, Residue, Term

PROVISIONAL, FINAL, OF_ANY_KIND = "PI", "INJ", "INJUNCTIONS"
_PATENT = re.compile(r"patent|brevet|octrooi", re.IGNORECASE)
_LONGEST = 200  # characters of goods, and of words that were not read
_BEFORE = 40  # characters of what enjoins that goods may stand behind: "from offering"


@dataclass(frozen=True)
class Setting:
    """What the paper says around its operative part."""

    tongue: Tongue
    calling: Calling
    patents: tuple[str, ...]  # that its first pages name
    provisional: bool
    about: bool  # what it decides on is an injunction, or what would give one
    on_appeal: bool


@dataclass
class Decided:
    """What was read of the operative part."""

    measures: list[Measure] = field(default_factory=list)
    residue: list[Residue] = field(default_factory=list)
    patents: dict[str, Evidence] = field(default_factory=dict)  # on which somebody is enjoined
    asked: bool = False  # something that would bar goods was asked for, or is spoken of


def decided(items: Sequence[Item], setting: Setting) -> Decided:
    """What the items do, in order. An item of which no rule used anything is residue, and so is what may bar goods and was not read."""
    found = Decided()
    stem = _stem(items, setting)
    for n, item in enumerate(items):
        if not (n == 0 and stem):
            _take(_Place(item, items[:n], stem), setting, found)
    if any(m.action == "issued" for m in found.measures):
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
    found.asked |= about
    used, unread = _injunctions(place, item, setting, found)
    if not used and place.stem:
        together = Item((*place.stem.lines, *item.lines))
        used, unread_too = _injunctions(place, together, setting, found)
        unread = unread or unread_too
    if used and unread:
        _not_read(item, found)
    used = used or any(_changed(item, setting, found))
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
            _not_read(item, found)
        return
    of_no_order = tongue.penalty.search(words) or tongue.enforceable.search(words) or tongue.secret.search(words)
    if (of_no_order and not tongue.act.search(words)) or (tongue.known.search(words) and not about):
        return
    _not_read(item, found)


def _said(words: str) -> Iterator[str]:
    for start, end in sentences(words):
        yield words[start:end]


def _not_read(item: Item, found: Decided) -> None:
    line = item.lines[0]
    found.residue.append(Residue(kind="order", words=_short(without_label(line.words)), evidence=line.evidence()))


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
            if _refused(words[start:end], tongue):
                break
            front = [*earlier, *words[: enjoined.start()].split("\n")]
            reported = any(_of_others(line, setting) for line in front)
            front_of_it = words[: enjoined.start() + enjoined[0].find(whom)]
            before = front_of_it if setting.calling.mentions(front_of_it, tongue.defendants) else setting.calling.masked("\n".join(earlier[-1:]))
            measure = None
            if not (reported or tongue.supposing.search(words[start : enjoined.end()])):
                measure = _injunction(item, enjoined, bound(whom, tongue, setting.calling, before), setting, found, place.earlier)
            failed = measure is None
            if measure:
                if (measure.directed_to, measure.rights) not in [(m.directed_to, m.rights) for m in (*made, *_same(place, item, found))]:
                    made.append(measure)
                break
        unread |= failed
    found.measures += made
    return bool(made), unread


def _of_others(line: str, setting: Setting) -> bool:
    """Whether what stands under a line is a settlement's, an undertaking's or a claim's; a patent that is amended is nobody's words."""
    tongue = setting.tongue
    if not (line.rstrip().endswith(":") and tongue.reported.search(line)):
        return False
    by_somebody = setting.calling.mentions(setting.calling.masked(line), tongue.defendants) or tongue.claimants.search(line)
    return bool(by_somebody) or not _PATENT.search(line)


def _same(place: _Place, item: Item, found: Decided) -> list[Measure]:
    """What was ordered already by the words from which the items go on."""
    return [m for m in found.measures if m.action == "issued"] if place.stem and item is not place.item else []


def _whom(enjoined: re.Match[str]) -> tuple[str, int]:
    """Who is enjoined, and where their words end."""
    name = next((name for name, said in enjoined.groupdict().items() if name.startswith("whom") and said), None)
    return (enjoined[name], enjoined.end(name)) if name else ("", enjoined.end())


def _start(found: re.Match[str] | None) -> int:
    return found.start() if found else 0


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
        markets=() if everywhere or tongue.excepting.search(words) else tuple(dict.fromkeys(code for code, _ in markets)),
        term=_term(item, tongue),
        evidence=tuple(_not_within(quotes)),
    )


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
                return _short(without_label(line.words))
    return None


def _changed(item: Item, setting: Setting, found: Decided) -> Iterator[bool]:
    """Whether an item takes an injunction back or lets it rest. What it does to an order of another kind is none of this."""
    tongue = setting.tongue
    for line in item.lines:
        back, rests = tongue.takes_back.search(line.words), tongue.suspends.search(line.words)
        ending = back or rests
        if not ending or tongue.refuses.search(line.words, 0, ending.end()):
            continue
        if tongue.supposing.search(line.words) or not (setting.about or tongue.about.search(line.words)):
            found.residue.append(Residue(kind="ending", words=_short(ending[0]), evidence=line.evidence()))
            yield True
            continue
        action: MeasureAction = "suspended" if not back else "reversed" if setting.on_appeal else "rescinded"
        partial = bool(tongue.in_part.search(line.words))
        found.measures.append(Measure(type=OF_ANY_KIND, action=action, partial=partial, evidence=(line.evidence(),)))
        yield True


def _short(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return words[: words.rfind(" ", 0, _LONGEST)]
