"""What was ruled on single articles of an order, as an officer reads it: outside, inside, no longer decided. Pure.

Each line names who ruled, on which day, and the document, so that it can be read before goods are stopped or let pass.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from alerts.wording import words as w
from alerts.wording.naming import document_called
from alerts.wording.page import Section, items, section, text
from pipeline.authorities.declared import authority
from pipeline.fold.articles import alike
from pipeline.fold.scope import Stands, in_doubt, known_of, standings
from pipeline.records import Flag, ScopeStanding, ScopeStep

_HEADS: dict[ScopeStanding, str] = {
    "outside": "OUTSIDE the order, do not stop these on it:",
    "inside": "INSIDE (stop):",
    "withdrawn": "WITHDRAWN, no longer decided:",
}
_WAS: dict[ScopeStanding | None, str] = {"outside": "it was outside", "inside": "it was inside", "withdrawn": "it was undecided"}


def models_section(flag: Flag) -> Section:
    """The models named as examples, and the articles ruled on."""
    lines = {standing: list(_lines(flag, standing)) for standing in _HEADS}
    blocks = [block for standing, head in _HEADS.items() if lines[standing] for block in (text(head), items(lines[standing]))]
    return section(
        "Models",
        text("Named as examples; others may be covered too:") if flag.models else None,
        items(flag.models),
        *blocks,
        text("What was read names no model, inside or outside.") if not (flag.models or blocks) else None,
    )


def ruled(flag: Flag) -> dict[str, ScopeStanding]:
    """How each article stands on which somebody ruled; of an order that was told before rulings were kept, what was told."""
    if flag.scope:
        return {s.step.article: s.step.standing for s in standings(flag)}
    return dict.fromkeys(flag.not_subject, "outside")


def history(flag: Flag) -> Iterator[tuple[date, str]]:
    """Each ruling with its day, as a line of the order's history."""
    for step in flag.scope:
        said = "ruling withdrawn" if step.standing == "withdrawn" else f"ruled {step.standing}"
        yield step.on, f"{step.on.isoformat()}: {said} by {_who(flag, step)}: {step.article}; {_document(flag, step)}."


def changes(before: Flag, after: Flag) -> Iterator[str]:
    """What became of the articles, in sentences for the reader."""
    told, known = ruled(before), known_of(after)
    for now in standings(after):
        same = {a for a in told if any(alike(a, step.article, known) == "same" for step in now.steps)}
        was = next((told[a] for a in told if a in same), None)
        if was != now.step.standing:
            yield _change(after, now, was, next((a for a in told if a in same), now.step.article))
        for article in same:
            del told[article]
    if not after.scope:
        told = {a: standing for a, standing in told.items() if a not in after.not_subject}
        yield from (f"{article} was ruled outside the order." for article in after.not_subject if article not in ruled(before))
    yield from (f"What was read no longer says that {article} is {standing}." for article, standing in told.items())


def _change(flag: Flag, now: Stands, was: ScopeStanding | None, called: str) -> str:
    article, number = now.step.article, _document(flag, now.step)
    before = f"; {_WAS[was]}{f', as {called}' if called != article else ''}" if was else ""
    is_now = f"{article} is {'now ' if was else ''}{now.step.standing} the order"
    if now.step.standing == "inside":
        return w.sentence(f"{is_now}, as the rest of it ({number}){before}")
    if now.step.standing == "outside":
        return w.sentence(f"{is_now}, do not stop it on it ({number}){before}")
    return w.sentence(f"The ruling on {article} was withdrawn, it is no longer decided ({number}){before}")


def _lines(flag: Flag, standing: ScopeStanding) -> Iterator[str]:
    open_ones = in_doubt(flag)
    for stand in standings(flag):
        if stand.step.standing == standing:
            doubt = "; IN DOUBT, see What is open" if stand.step.article in open_ones else ""
            yield f"{stand.step.article} - ruled by {_by(flag, stand.step)}{doubt}"
    if standing == "outside" and not flag.scope:
        yield from flag.not_subject


def _by(flag: Flag, step: ScopeStep) -> str:
    return f"{_who(flag, step)} on {step.on.isoformat()}, {_document(flag, step)}"


def _who(flag: Flag, step: ScopeStep) -> str:
    return {
        "authority": authority(flag.authority).name,
        "customs": f"customs of {w.market_names(flag)}",
        "court": f"a court of {w.market_names(flag)}",
    }[step.by]


def _document(flag: Flag, step: ScopeStep) -> str:
    return document_called(flag, step.source)
