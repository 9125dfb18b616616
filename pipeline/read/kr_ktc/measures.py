"""The orders of one case as measures: what keeps goods out as one, the rest beside it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.read.kr_ktc.deciding import Ordered
from pipeline.read.kr_ktc.outcome import Outcome
from pipeline.read.kr_ktc.rules import deciding as rules
from pipeline.read.kr_ktc.sentences import Sentence
from pipeline.records import Evidence, Measure, Party, Right, Whole

_MOST_QUOTES = 3
_Told = Sequence[tuple[Ordered, Sentence]]


def measures(one: Outcome, named: Sequence[Right], respondents: Mapping[str, Party]) -> Iterator[Measure]:
    """Of a case: the order on imports, then what binds persons."""
    bars = one.bars
    barred: tuple[str, ...] = ()
    if bars:
        excluded = any(order.remedy == "exclusion" for order, _ in bars)
        kind = "PROVISIONAL" if one.provisional else "EXCLUSION" if excluded else "IMPORT_STOP"
        yield (made := _measure(kind, bars, one, named, respondents))
        barred = made.directed_to
    stops = [told for told in one.ordered if told[0].remedy == "other_stop" or (told[0].remedy == "further" and not bars)]
    if stops:
        made = _measure("CORRECTIVE", stops, one, named, respondents)
        if not bars or set(made.directed_to) - set(barred):
            yield made.model_copy(update={"directed_to": tuple(name for name in made.directed_to if name not in barred)})
    if surcharge := [told for told in one.ordered if told[0].remedy == "surcharge"]:
        yield _measure("SURCHARGE", surcharge, one, named, respondents)


def _measure(kind: str, told: _Told, one: Outcome, named: Sequence[Right], respondents: Mapping[str, Party]) -> Measure:
    names, whole = _whom(told, respondents)
    violated = [right for right in named if right.standing == "violated"]
    partly = any(rules.PARTLY.search(sentence.words) for sentence in one.case.sentences)
    return Measure(
        type=kind,
        action="issued",
        directed_to=names,
        parties_read=whole,
        rights=tuple(right.number for right in violated if right.number),
        grounds=tuple(dict.fromkeys(right.kind for right in violated if not right.number)),
        rights_read="not_whole" if partly else "whole",
        articles=one.case.goods,
        articles_read="whole",
        evidence=_quotes(told, one),
    )


def _quotes(told: _Told, one: Outcome) -> tuple[Evidence, ...]:
    """The sentences that order it, then the name of the case."""
    quotes = list({(e.text, e.start): e for _, sentence in told for e in (sentence.evidence(),) if e.text == "full_text"}.values())
    quotes = quotes or [sentence.evidence() for _, sentence in told]
    return (*quotes[:_MOST_QUOTES], one.case.named)


def _whom(told: _Told, respondents: Mapping[str, Party]) -> tuple[tuple[str, ...], Whole]:
    """Whom the orders name; where they name none, or all, the respondents of the case."""
    said = list(dict.fromkeys(name for order, _ in told for name in order.names if name in respondents))
    unknown = any(name not in respondents for order, _ in told for name in order.names)
    if said:
        return tuple(dict.fromkeys(respondents[name].name for name in said)), "not_whole" if unknown else "whole"
    everybody = tuple(dict.fromkeys(party.name for party in respondents.values()))
    return everybody, "whole" if everybody and any(order.to_all for order, _ in told) else "not_stated"
