"""What an ally's officers may lawfully do about a foreign order. Pure, driven by the tables in `alerts/jurisdictions`.

A foreign order is nowhere a title to act: the law of the country of importation decides (TRIPS, Article 52), and patents in
different countries are independent of each other (Paris Convention, Article 4bis). So as long as nobody has shown a right that is
in force there, an order is intelligence, and what would follow if one were shown is said beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from alerts.allies import LOCAL_RIGHTS, Ally, Route, Row
from pipeline.records import Action, Decision, Flag, State

_WEAKEST_FIRST = (
    Action.NO_LEGAL_BASIS, Action.INTELLIGENCE_ONLY, Action.INVITE_APPLICATION, Action.EX_OFFICIO_POSSIBLE,
    Action.ACT_ON_APPLICATION, Action.ENFORCE_LOCAL_ORDER,
)  # fmt: skip
# Kinds that no register shows and that a customs service without a provision for them cannot test.
_NO_REGISTER = frozenset({"trade_secret", "trade_dress"})
NOT_RESEARCHED = "basis not researched"


@dataclass(frozen=True)
class Local:
    """What is known in the ally's own market about the right and the goods. Nothing, unless somebody showed it."""

    order: bool = False  # an exclusion order, or a court's border order, of its own covers the goods
    right: bool = False  # the same right is in force there
    application: bool = False  # an application, recordation or notice is on file and covers the goods


NOTHING_SHOWN = Local()


def lawful_action(ally: Ally, flag: Flag, day: date, local: Local = NOTHING_SHOWN) -> Decision:
    """What the ally's officers may do about a flag on a day, on which rows of its law, and what is missing for more.

    An order that rests on several rights allows what the strongest of them allows; rights for which it was lifted do not count.
    """
    kinds = list(dict.fromkeys(LOCAL_RIGHTS.get(r.kind, r.kind) for r in flag.rights if not r.lifted))
    rows = {kind: [r for r in ally.law if r.right == kind and _valid(r, day)] for kind in kinds}
    action = _strongest(_action(kind, rows[kind], local) for kind in kinds)
    shown = _strongest(_action(kind, rows[kind], Local(local.order, True, local.application)) for kind in kinds)
    told = sorted((row for kind in kinds for row in rows[kind]), key=lambda row: not row.routes)  # what gives a measure first
    return Decision(
        action=action,
        if_right_shown=shown if shown is not action else None,
        rows=tuple(row.as_told for row in told),
        missing=tuple(dict.fromkeys(_missing(ally, kinds, rows, action, local))),
        notes=tuple(_notes(flag, kinds, told)),
    )


def _valid(row: Row, day: date) -> bool:
    return not (row.valid_from and day < row.valid_from) and not (row.valid_until and row.valid_until < day)


def _action(kind: str, rows: Sequence[Row], local: Local) -> Action:
    """One kind of right, by these rules in turn: a local order; no border measure; no right shown; application; officer; holder."""
    if local.order:
        return Action.ENFORCE_LOCAL_ORDER
    if not rows:
        return Action.INTELLIGENCE_ONLY
    routes = {route for row in rows for route in row.routes}
    if not routes:
        return Action.NO_LEGAL_BASIS if kind in _NO_REGISTER else Action.INTELLIGENCE_ONLY
    if not local.right:
        return Action.INTELLIGENCE_ONLY
    if local.application and Route.APPLICATION in routes:
        found = Action.ACT_ON_APPLICATION
    else:
        found = Action.EX_OFFICIO_POSSIBLE if Route.EX_OFFICIO in routes else Action.INVITE_APPLICATION
    return min([found, *(row.at_most for row in rows if row.at_most)], key=_WEAKEST_FIRST.index)


def _strongest(actions: Iterable[Action]) -> Action:
    """Without any right known, nothing more than intelligence."""
    return max(actions, key=_WEAKEST_FIRST.index, default=Action.INTELLIGENCE_ONLY)


def _missing(ally: Ally, kinds: Sequence[str], rows: dict[str, list[Row]], action: Action, local: Local) -> Iterable[str]:
    if not kinds:
        yield "On which rights the order rests is not known, so no row of law can be named."
    for kind in kinds:
        name = kind.replace("_", " ")
        if not rows[kind]:
            yield f"{name.capitalize()}: {NOT_RESEARCHED} for {ally.name}."
        elif not any(row.routes for row in rows[kind]):
            yield f"{name.capitalize()}: no border measure in {ally.name} is known."
        elif action is not Action.ENFORCE_LOCAL_ORDER:
            if not local.right:
                yield f"{name.capitalize()}: no right in force in {ally.name} is confirmed."
            yield from dict.fromkeys(need for row in rows[kind] for need in row.needs)


def _notes(flag: Flag, kinds: Sequence[str], rows: Sequence[Row]) -> Iterable[str]:
    if flag.state is State.SUSPENDED:
        yield "The order is suspended: its own market does not enforce it now."
    if "trademark" in kinds and flag.any_source:
        yield "A general order on a mark says nothing about who owns the mark elsewhere."
    yield from dict.fromkeys(note for row in rows for note in row.notes)
