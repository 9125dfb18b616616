"""`reconcile`: what an authority's registry, or a person's own list, says was issued, beside the orders that are known."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

from pipeline.authorities.declared import Authority, authorities
from pipeline.cli.app import NOT_COMPLETE, app, opened
from pipeline.cli.lines import text_of
from pipeline.errors import UsageError
from pipeline.flow import reconciling
from pipeline.registry.held_against import GapKind, Reconciled
from pipeline.registry.own_list import FORM, read_list, whose
from pipeline.shown.visible import in_one_line

_MOST_SHOWN = 50  # titles that no rule reads


@app.command()
def reconcile(
    against: Annotated[
        Path | None, typer.Option(metavar="FILE", help=f"A list of one's own in place of a registry: {FORM}.")
    ] = None,
    authority: Annotated[str | None, typer.Option(help="Whose orders a list has, where its numbers do not say it.")] = None,
) -> None:
    """Hold our orders against what their authority's registry says was issued: each gap with its days.

    Of the registry each gap is an issue until it is gone. Ends with 3 if there is a gap, with 4 if no registry's file is held.
    """
    if authority and not against:
        raise UsageError("--authority says whose orders a list has: give --against FILE too")
    with opened() as ports:
        if against:
            text = text_of(against)
            ruled = _ruled(authority, text, str(against))
            listed = read_list(text, str(against), ruled)
            found = [reconciling.held_against_list(ports, ruled.code, listed)]
        else:
            found = reconciling.reconcile(ports)
    for one in found:
        _print(one, reconciling.IN_WORDS_OF_A_LIST if against else reconciling.IN_WORDS)
    if any(one.gaps for one in found):
        raise typer.Exit(NOT_COMPLETE)


def _ruled(code: str | None, text: str, name: str) -> Authority:
    """The authority that was named, else the one whose case numbers the list has."""
    known = authorities()
    found = whose(text, known.values()) if code is None else [known[code]] if code in known else []
    if len(found) != 1:
        why = f"--authority {code} is not known" if code else f"the numbers of {name} do not say whose cases they are"
        raise UsageError(f"{why}: give by --authority one of {', '.join(known)}")
    return found[0]


def _print(one: Reconciled, words: Mapping[GapKind, str]) -> None:
    for gap in one.gaps:
        known = f"  {gap.flag_id}" if gap.flag_id else ""
        print(in_one_line(f"{words[gap.kind]}: {reconciling.gap_in_words(gap)}{known}"))
    for title in one.unread[:_MOST_SHOWN]:
        print(in_one_line(f"title not read: {title}"))
    if len(one.unread) > _MOST_SHOWN:
        print(f"and {len(one.unread) - _MOST_SHOWN} titles more that were not read")
    for why, n in sorted(one.left_out.items()):
        print(f"not compared: {n} {why}")
    counted = ", ".join(f"{n} {words[kind]}" for kind, n in one.counts.items() if n)
    print(f"{one.compared} orders held against {reconciling.day_in_words(one.day)}: {counted or 'no gap'}")
    if one.unread:
        print(f"{len(one.unread)} titles were not read: an order that one of them names is in no line above")
