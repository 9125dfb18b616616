"""What an item of the operative part does: it enjoins, refuses, takes back, rests, or is another matter; else it is residue. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from pipeline.read.eu_upc.cutting import Item, kind_of, sentences, without_label
from pipeline.read.eu_upc.paper import Sides, patents_in
from pipeline.read.eu_upc.tongue import Tongue
from pipeline.read.eu_upc.whom import bound
from pipeline.records import Evidence, Measure, MeasureAction, Residue, Term

PROVISIONAL, FINAL, OF_ANY_KIND = "PI", "INJ", "INJUNCTIONS"
_LONGEST = 200  # characters of goods, and of words that were not read
_BEFORE = 40  # characters of what enjoins that goods may stand behind: "from offering"


_CODE = re.compile(r"[A-Z]{2}")
_CODES = re.compile(r"(?<![\w])[A-Z]{2}(?:(?:, | and | und | et | en )[A-Z]{2}\b)+")  # "AT, BE and DE": states by their codes


@dataclass(frozen=True)
class Setting:
    """What the paper says around its operative part."""

    tongue: Tongue
    sides: Sides
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
    for item in items:
        _take(item, setting, found)
    if any(m.action == "issued" for m in found.measures):
        found.residue = [one for one in found.residue if not setting.tongue.grants.search(one.words)]
    if found.measures and (condition := _condition(items, setting.tongue)):
        found.measures = [m.model_copy(update={"condition": condition}) if m.action == "issued" else m for m in found.measures]
    return found


def _take(item: Item, setting: Setting, found: Decided) -> None:
    tongue, words = setting.tongue, item.words
    about = bool(tongue.about.search(words))
    found.asked |= about
    used = False
    for start, end in sentences(words):
        said = words[start:end]
        if not tongue.act.search(words, start):
            continue
        enjoined = tongue.enjoins.search(words, start, end)
        if not enjoined:
            continue
        if _refused(said, tongue) or tongue.supposing.search(words[start : enjoined.end()]):
            break
        measure = _injunction(item, enjoined, setting, found)
        if measure:
            found.measures.append(measure)
            used = True
        break
    used = used or any(_changed(item, setting, found))
    if used:
        return
    if tongue.refuses.search(words):
        if about and not tongue.enjoins.search(words):
            kind = PROVISIONAL if setting.provisional else FINAL
            line, _ = item.line_at(_start(tongue.refuses.search(words)))
            found.measures.append(Measure(type=kind, action="denied", evidence=(line.evidence(),)))
        if not tongue.enjoins.search(words):
            return
    of_no_order = tongue.penalty.search(words) or tongue.enforceable.search(words)
    secret = tongue.secret.search(words) and not tongue.act.search(words)
    if of_no_order or secret or (tongue.known.search(words) and not about):
        return
    line = item.lines[0]
    found.residue.append(Residue(kind="order", words=_short(without_label(line.words)), evidence=line.evidence()))


def _start(found: re.Match[str] | None) -> int:
    return found.start() if found else 0


def _refused(said: str, tongue: Tongue) -> bool:
    """Whether a sentence refuses, and not only what was asked beyond what it grants."""
    return bool(tongue.refuses.search(said)) and not tongue.rest.search(said)


def _injunction(item: Item, enjoined: re.Match[str], setting: Setting, found: Decided) -> Measure | None:
    tongue, words = setting.tongue, item.words
    subject = next((said for name, said in enjoined.groupdict().items() if name.startswith("whom") and said), "")
    whom = bound(subject, tongue, setting.sides.defendants, whole=not setting.sides.cut)
    if whom is None:
        return None
    own = patents_in(item.lines)
    numbers = tuple(dict.fromkeys(number for number, _ in own)) or setting.patents
    line, at = item.line_at(enjoined.start())
    words_of_it = line.evidence() if at == 0 or kind_of(line.words) else line.evidence(at)
    found.patents |= dict(own)
    markets, everywhere = _markets(item, tongue)
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


def _markets(item: Item, tongue: Tongue) -> tuple[list[tuple[str, Evidence]], Evidence | None]:
    """The states that an item names, each where it stands; and where it says that it holds wherever the patent does."""
    found: list[tuple[str, Evidence]] = []
    everywhere: Evidence | None = None
    codes = set(tongue.states.values())
    for line in item.lines:
        if (said := tongue.everywhere.search(line.words)) and everywhere is None:
            everywhere = line.evidence(said.start(), said.end())
        for name, code in tongue.states.items():
            if one := re.search(rf"\b{re.escape(name)}\b", line.words):
                found.append((code, line.evidence(one.start(), one.end())))
        for listed in _CODES.finditer(line.words):
            found += [(code, line.evidence(listed.start(), listed.end())) for code in _CODE.findall(listed[0]) if code in codes]
    return sorted(found, key=lambda pair: pair[1].start), everywhere


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
        if not (back or rests) or tongue.refuses.search(line.words):
            continue
        if tongue.supposing.search(line.words) or not (setting.about or tongue.about.search(line.words)):
            ending = (back or rests)
            words = _short(ending[0]) if ending else ""
            found.residue.append(Residue(kind="ending", words=words, evidence=line.evidence()))
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
