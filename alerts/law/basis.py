"""What an ally's officers may lawfully do about a foreign order. Pure, driven by the tables in `alerts/jurisdictions`.

A foreign order is nowhere a title to act: the law of the country of importation decides (TRIPS, Article 52), and patents in
different countries are independent of each other (Paris Convention, Article 4bis). So as long as nobody has shown a right that is
in force there, an order is intelligence, and what would follow if one were shown is said beside it.

Each right of an order is decided by itself, as if it were its only one: a mark that an officer may act on says nothing about the
patent beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from alerts.law.allies import Ally
from alerts.law.rows import LOCAL_RIGHTS, NO_REGISTER, Row
from pipeline.records import Action, Decision, Flag, FlagRight, LocalEvidence, RightDecision, Route, State

_STRONGEST_FIRST = tuple(Action)
NOT_RESEARCHED = "Basis not researched"
_GENUINE_OUTSIDE = "Nobody can supply this: genuine goods are outside the law of customs here."
_NONE_READ = "On which rights the order rests is not known, so no row of law can be named."
_ALL_LIFTED = "Every right that was read was lifted: on which others the order rests is not known, so no row of law can be named."


@dataclass(frozen=True)
class Local:
    """What is known in the ally's own market about one right and the goods. Nothing, unless somebody showed it."""

    order: bool = False  # an exclusion order, or a court's border order, of its own covers the goods
    right: bool = False  # the same right is in force there
    application: bool = False  # an application, recordation or notice is on file and covers the goods
    shown: tuple[LocalEvidence, ...] = ()  # what was shown of such rights there


def nothing_shown(right: FlagRight) -> Local:  # noqa: ARG001 - whatever the right
    """Of no right anything is known in the ally's market."""
    return Local()


def lawful_action(ally: Ally, flag: Flag, day: date, local: Callable[[FlagRight], Local] = nothing_shown) -> Decision:
    """What the ally's officers may do about each right of a flag on a day, on which rows of its law, and what is missing for more.

    `local` says of each right what is known of it in the ally's market. Rights for which the order was lifted do not count. Of
    an order of which the title alone is known nothing that was shown counts: on which rights it rests is not known.
    """
    standing = [right for right in flag.rights if not right.lifted]
    local = nothing_shown if flag.bare else local
    rights = tuple(_decided(ally, right, day, local(right), grey=flag.grey_market is not None) for right in standing)
    return Decision(rights=rights or (_without_rights(flag),), notes=tuple(_notes(ally, flag, standing)))


def _decided(ally: Ally, right: FlagRight, day: date, local: Local, *, grey: bool) -> RightDecision:
    """`grey`: the goods are genuine, so that only rows count which do not leave such goods outside."""
    kind = LOCAL_RIGHTS.get(right.kind, right.kind)
    rows = [row for row in ally.law if row.right == kind and row.holds(day)]
    rows.sort(key=lambda row: not row.routes)  # what gives a measure first
    reaching = [row for row in rows if row.genuine != "outside"] if grey else rows
    outside = bool(rows) and not reaching and not local.order  # whatever is shown, nobody may hold them on such a right
    rows = rows if outside else reaching
    action = Action.INTELLIGENCE_ONLY if outside else _action(kind, rows, local)
    shown = action if outside else _action(kind, rows, replace(local, right=True))
    of_genuine = _on_genuine(ally, rows) if grey else ()
    missing = (_GENUINE_OUTSIDE,) if outside else (*of_genuine, *_missing(ally, kind, rows, action, local))
    return RightDecision(
        kind=right.kind,
        office=right.office,
        number=right.number,
        action=action,
        if_right_shown=shown if shown is not action else None,
        rows=tuple(row.as_told for row in rows),
        missing=tuple(dict.fromkeys(missing)),
        notes=tuple(dict.fromkeys(note for row in rows for note in _notes_of(row))),
        local=local.shown,
    )


def _on_genuine(ally: Ally, rows: Sequence[Row]) -> Iterable[str]:
    """What is open of genuine goods: said where no document that was read says whether the law reaches them."""
    if any(row.routes and row.genuine is None for row in rows):
        yield f"Whether customs of {ally.name} may hold genuine goods is not confirmed."


def _without_rights(flag: Flag) -> RightDecision:
    """Of an order of which no right is known that it rests on: nothing more than intelligence."""
    missing = (_ALL_LIFTED if flag.rights else _NONE_READ,)
    return RightDecision(action=Action.INTELLIGENCE_ONLY, if_right_shown=None, rows=(), missing=missing)


def _action(kind: str, rows: Sequence[Row], local: Local) -> Action:
    """One kind of right, by these rules in turn: a local order; no border measure; no right shown; application; officer; holder."""
    if local.order:
        return Action.ENFORCE_LOCAL_ORDER
    if not rows:
        return Action.INTELLIGENCE_ONLY
    routes = {route for row in rows for route in row.routes}
    if not routes:
        return Action.NO_LEGAL_BASIS if kind in NO_REGISTER else Action.INTELLIGENCE_ONLY
    if not local.right:
        return Action.INTELLIGENCE_ONLY
    if local.application and Route.APPLICATION in routes:
        found = Action.ACT_ON_APPLICATION
    else:
        found = Action.EX_OFFICIO_POSSIBLE if Route.EX_OFFICIO in routes else Action.INVITE_APPLICATION
    return max([found, *(row.at_most for row in rows if row.at_most)], key=_STRONGEST_FIRST.index)


def _missing(ally: Ally, kind: str, rows: Sequence[Row], action: Action, local: Local) -> Iterable[str]:
    """In sentences: what is open of the right, then what is missing and who can supply it, or why nobody can."""
    if not rows:
        yield f"{NOT_RESEARCHED} for {ally.name}."
    elif not any(row.routes for row in rows):
        yield from (f"Nobody can supply this: {row.cannot_be_supplied}." for row in rows)
    elif action is not Action.ENFORCE_LOCAL_ORDER:
        if not local.right:
            yield from _open(ally, kind)
        yield from (sentence for row in rows for sentence in _supplied(row, local))


def _open(ally: Ally, kind: str) -> Iterable[str]:
    """What nobody has shown of a right itself. Of what stands in no register, its row alone says what is missing."""
    if kind == "copyright":  # it needs no registration (Berne Convention)
        yield f"Whether copyright subsists in {ally.name}, and who owns it there, is open."
    elif kind == "trademark":
        yield f"No right in force in {ally.name} is confirmed, nor who owns the mark there."
    elif kind not in NO_REGISTER:
        yield f"No right in force in {ally.name} is confirmed."


def _supplied(row: Row, local: Local) -> Iterable[str]:
    under = f"under {row.under}, " if row.under else ""
    said = [("From you", need.what) for need in row.needs if need.who == "customs"]
    if row.filing and not local.application:
        who = "Or from the holder" if row.officer_alone else "From the holder"
        said.append((who, row.filing + (f", with security: {row.security}" if row.security else "")))
    shown = row.proof is not None and local.right
    said += [("From the holder", need.what) for need in row.needs if need.who == "holder" and not shown]
    yield from (f"{who}: {under}{what}." for who, what in said)


def _notes_of(row: Row) -> Iterable[str]:
    yield from row.notes
    yield from (f"Not confirmed: {said}" for said in row.unconfirmed)


def _notes(ally: Ally, flag: Flag, rights: Sequence[FlagRight]) -> Iterable[str]:
    if flag.bare:
        yield "Of the order only its title was read: nothing is to be acted on before its words were."
    if flag.state is State.SUSPENDED:
        yield "The order is paused: its own market does not enforce it now."
    if flag.grey_market:
        yield (
            "The goods were called grey-market goods in the case: genuine, and meant for another market. Look whether those before "
            "you are; fakes are another matter."
        )
    if any(right.kind == "trademark" for right in rights):  # whomever the order reaches
        somebody = "somebody else, also to a firm that this order stops"
        yield f"In {ally.name} the mark may belong to {somebody}: look in the register first."
