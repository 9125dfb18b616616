"""What the release says of each of its cases, gathered from its sentences; and what of them was not read. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.read.kr_ktc.cases import Case, Cases, Named, of_other_matter, once
from pipeline.read.kr_ktc.deciding import Ordered, Said, cleared, orders, verdicts
from pipeline.read.kr_ktc.respondents import groups
from pipeline.read.kr_ktc.rules import cases as of_cases
from pipeline.read.kr_ktc.rules import deciding as rules
from pipeline.read.kr_ktc.sentences import Sentence
from pipeline.records import Evidence, Residue

_LONGEST = 200
_BARS = frozenset({"import", "exclusion"})
_MAY_BAR = _BARS | {"may_stop", "provisional"}


@dataclass
class Outcome:
    """What was read of one case."""

    case: Case
    verdicts: dict[str, Evidence] = field(default_factory=dict)
    cleared: set[str] = field(default_factory=set)  # kinds of rights
    ordered: list[tuple[Ordered, Sentence]] = field(default_factory=list)
    own: list[tuple[Ordered, Sentence]] = field(default_factory=list)  # of the orders those that are of no other case
    provisional: bool = False

    @property
    def bars(self) -> list[tuple[Ordered, Sentence]]:
        """The orders that keep goods out."""
        return [one for one in self.ordered if one[0].remedy in _BARS]

    @property
    def refuted(self) -> bool:
        """It was decided, and no right was found to be infringed."""
        all_cleared = bool(self.case.kinds) and self.cleared >= set(self.case.kinds)
        return not self.ordered and ("refuted" in self.verdicts or all_cleared)

    @property
    def found(self) -> bool:
        return bool(self.ordered) or "found" in self.verdicts


def outcomes(sentences: Sequence[Sentence], known: Cases) -> tuple[list[Outcome], list[Residue]]:
    """Of each case on intellectual property; of the others nothing, and what is ordered in them is nobody else's."""
    every = [Outcome(case) for case in known.found]
    residue: list[Residue] = []
    for n, sentence in enumerate(sentences):
        _verdicts(sentence, known.about[n], every, residue)
    unread: list[tuple[Residue, list[Outcome], str]] = []
    for n, sentence in enumerate(sentences):
        _orders(sentence, known.about[n], every, residue, unread)
    _until_decided(every, sentences, known)
    _no_longer(every, sentences, known)
    for one in every:
        if "taken_back" in one.verdicts:  # what it tells of orders may be what they were: a person is asked
            one.ordered.clear()
            one.own.clear()
    general = any(rules.GENERAL.search(sentence.words) for sentence in sentences[:3])
    if general and not known.found and not any(tells_of_somebody(sentence) for sentence in sentences):
        unread = []  # of no case and of nobody: what the commission does in general
    residue += [one for one, of, remedy in unread if not (of and all(_told_else(each, remedy) for each in of))]
    ours = [one for one in every if one.case.kinds]
    for one in ours:
        residue += _undecided(one)
    return ours, _once(residue)


def tells_of_somebody(sentence: Sentence) -> bool:
    """Whether a sentence names respondents, or the meeting at which something was decided."""
    return bool(groups(sentence)) or rules.MEETING.search(sentence.words) is not None


def _until_decided(every: Sequence[Outcome], sentences: Sequence[Sentence], known: Cases) -> None:
    """What a provisional order bars may stand in words of its own: until the decision the goods may not be imported."""
    for n, sentence in enumerate(sentences):
        until = rules.UNTIL.search(sentence.words)
        about = once([named.case for named in known.about[n]])
        one = _of(about[0], every) if until and len(about) == 1 else None
        if until and one and not one.bars and any(order.remedy == "provisional" for order, _ in one.ordered):
            mine = [group for group in groups(sentence) if group.start < until.start()]
            names = tuple(dict.fromkeys(name for group in mine for name in group.names))
            order = Ordered("import", "ordered", until.start(), until.end(), names)
            one.ordered.append((order, sentence))
            one.own.append((order, sentence))
            one.provisional = True


def _no_longer(every: Sequence[Outcome], sentences: Sequence[Sentence], known: Cases) -> None:
    """What a case that was decided bars may be said as what its respondents may do no more."""
    for n, sentence in enumerate(sentences):
        said = rules.NO_LONGER.search(sentence.words)
        about = once([named.case for named in known.about[n]])
        one = _of(about[0], every) if said and len(about) == 1 else None
        if said and one and not one.bars and "found" in one.verdicts and not one.refuted:
            order = Ordered("import", "ordered", said.start(), said.end(), (), to_all=True)
            one.ordered.append((order, sentence))
            one.own.append((order, sentence))


def _told_else(one: Outcome, remedy: str) -> bool:
    """Whether other words order that of a case: a headline within the text says it again."""
    return any(order.remedy in (remedy, "import" if remedy == "may_stop" else remedy) for order, _ in one.ordered)


def _of(case: Case, every: Sequence[Outcome]) -> Outcome:
    return next(one for one in every if one.case is case)


def _verdicts(sentence: Sentence, about: Sequence[Named], every: Sequence[Outcome], residue: list[Residue]) -> None:
    said = verdicts(sentence)
    if not every and (found := next((one for one in said if one.verdict == "found"), None)):
        residue.append(_residue("order", sentence, found.start, found.end))
    if all(named.case.kinds for named in about):
        residue += [_residue("ending", sentence, one.start, one.end) for one in said if one.verdict == "taken_back"]
    for named in about:
        outcome = _of(named.case, every)
        for one in said if len(once([n.case for n in about])) == 1 else _behind(named, said):
            outcome.verdicts.setdefault(one.verdict, sentence.evidence())
    for kinds, at in cleared(sentence):
        written = [kind[0] if kind[0].endswith(("권", "밀")) else f"{kind[0]}권" for kind in of_cases.RIGHT.finditer(kinds)]
        before = [n for n in about if n.at <= at] or list(about)
        for case in once([n.case for n in before[-1:]] if len(about) > 1 else [n.case for n in about]):
            _of(case, every).cleared.update(kind for kind in written if kind in case.kinds)


def _behind(named: Named, said: Sequence[Said]) -> list[Said]:
    """Of a sentence about several cases: the first verdict behind a case's name, or the last one where none is behind."""
    behind = [one for one in said if one.start >= named.at]
    return behind[:1] or list(said[-1:])


def _orders(
    sentence: Sentence, about: Sequence[Named], every: Sequence[Outcome], residue: list[Residue], unread: list[tuple[Residue, list[Outcome], str]]
) -> None:
    if not about and of_other_matter(sentence):
        return
    back = max((one.end for one in verdicts(sentence) if one.verdict == "taken_back"), default=-1)
    told = [order for order in orders(sentence) if order.start >= back]  # what stands before was ordered once
    several = len(once([named.case for named in about])) > 1
    if sentence.passage.text == "title" and (several or len(every) != 1):
        return  # a headline of several cases is told again, case by case
    provisional = rules.PROVISIONAL.search(sentence.words) is not None
    for order in told:
        if order.governed == "unread" and order.remedy in _MAY_BAR:
            if all(named.case.kinds for named in about) and sentence.passage.text != "title":
                of = [_of(case, every) for case in once([named.case for named in about])]
                unread.append((_residue("order", sentence, order.start, order.end), of, order.remedy))
            continue
        if order.governed != "ordered":
            continue
        mine = [_of(case, every) for case in _ordered_in(order, about, told)]
        if several:  # of several that are told together only those that were decided so
            mine = [one for one in mine if {"found", "weakly"} & set(one.verdicts) and "refuted" not in one.verdicts] or mine
            mine = [one for one in mine if not ({"opened"} == set(one.verdicts) or one.refuted)]
        if not about and (order.remedy in _MAY_BAR or (order.remedy == "unsaid" and not every)):
            residue.append(_residue("order", sentence, order.start, order.end))
        for outcome in mine:
            outcome.ordered.append((order, sentence))
            outcome.own += [(order, sentence)] if len(mine) == 1 else []
            outcome.provisional |= provisional


def _ordered_in(order: Ordered, about: Sequence[Named], told: Sequence[Ordered]) -> list[Case]:
    """The cases that an order of a sentence is about: those named in front of it, back to another order."""
    before = [named for named in about if named.at < order.start]
    if not before or len(about) == 1:
        return once([named.case for named in about])
    last = before[-1]
    between = [one.end for one in told if one.governed == "ordered" and one.end < last.at]
    return once([named.case for named in before if named.at >= max(between, default=0)])


def _undecided(one: Outcome) -> list[Residue]:
    """A case that was decided, and of which no order was read, or only that there were some."""
    ordered = {order.remedy for order, _ in one.ordered}
    if ordered & _BARS or one.refuted:
        return []
    unsaid = [(order, sentence) for order, sentence in one.ordered if order.remedy in ("supply", "unsaid", "provisional")]
    if unsaid and (not ordered & {"other_stop"} or "supply" in ordered):
        order, sentence = unsaid[0]
        return [_residue("order", sentence, order.start, order.end)]
    if any(rules.NO_STOP.search(sentence.words) for sentence in one.case.sentences):
        return []
    quote = one.verdicts.get("found") or (one.verdicts.get("weakly") if set(one.verdicts) == {"weakly"} else None)
    goes_out = any(o.remedy == "other_stop" and rules.GOES_OUT.search(s.words, o.start, o.end) for o, s in one.ordered)
    if goes_out or quote is None:  # goods that are made here or go out come in nowhere
        return []
    return [Residue(kind="order", words=quote.quote[:_LONGEST], evidence=quote)]


def _residue(kind: str, sentence: Sentence, start: int, end: int) -> Residue:
    return Residue(kind=kind, words=sentence.written(start, end)[:_LONGEST], evidence=sentence.evidence())


def _once(found: Sequence[Residue]) -> list[Residue]:
    return list({(one.kind, one.words): one for one in reversed(found)}.values())[::-1]
