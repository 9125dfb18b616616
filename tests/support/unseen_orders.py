"""How the orders of one notice are told apart, and what is read of each: the sets `two_orders` and `one_order`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from unseen import Mark, Row, folded, notice, number, same, squeezed, within
from unseen_endings import AT_BORDER

from pipeline.records import Flag, Measure


@dataclass(frozen=True)
class Order:
    """What is read of an order: of one at the border as its flag has it, of another as its measure has it."""

    kind: str
    to: tuple[str, ...]
    numbers: frozenset[str | None]
    basis: str
    flag: Flag | None = None


def marks(rows: Iterable[Row]) -> Iterator[Mark]:
    """The figures of each order, and of each notice whether all of them are right."""
    for row in rows:
        found = list(_of_notice(row))
        yield from found
        missed = [f"{m.figure}: {m.missed}" for m in found if not m.right]
        yield Mark(row["id"], "whole", not missed, "\n    ".join([*missed, row["document"]["abstract"]]))


def _of_notice(row: Row) -> Iterator[Mark]:
    read = notice(row["document"])
    at_border = [f for f in folded([read]).flags if f.instrument in AT_BORDER]
    others = [m for m in read.measures if m.action == "issued" and m.type not in AT_BORDER]
    free = [*map(_of_flag, at_border), *map(_of_measure, others)]
    for wanted in row["orders"]:
        fitting = [order for order in free if order.kind == wanted["type"]]
        yield Mark(row["id"], "found", bool(fitting), wanted["type"])
        if fitting:
            best = max(fitting, key=lambda order: _alike(order, wanted))
            free.remove(best)
            yield from _of_order(row["id"], best, wanted)
    extra = [order.kind for order in free if order.flag]
    yield Mark(row["id"], "no_other", not extra, f"{extra}")
    held_out = [article for wanted in row["orders"] for article in wanted.get("not_subject", ())]
    if any("not_subject" in wanted for wanted in row["orders"]):
        same_articles = set(map(squeezed, read.not_subject)) == set(map(squeezed, held_out))
        yield Mark(row["id"], "not_subject", same_articles, f"{read.not_subject}, wanted {held_out}")


def _of_flag(flag: Flag) -> Order:
    return Order(
        flag.instrument, tuple(p.name for p in flag.parties), frozenset(number(r.number) for r in flag.rights), flag.basis, flag
    )


def _of_measure(measure: Measure) -> Order:
    return Order(measure.type, measure.directed_to, frozenset(), measure.basis)


def _alike(order: Order, wanted: Row) -> int:
    names = set(map(squeezed, order.to)) & set(map(squeezed, wanted["directed_to"]))
    return len(names) + len(order.numbers & {number(r["number"]) for r in wanted["rights"]})


def _of_order(row: str, order: Order, wanted: Row) -> Iterator[Mark]:
    yield Mark(row, "to", same(order.to, wanted["directed_to"]), f"{order.to}, wanted {wanted['directed_to']}")
    if order.flag:
        yield from _of_what(row, order.flag, wanted)
    basis = "default_in_part" if wanted["basis"] == "mixed" else wanted["basis"]
    yield Mark(row, "basis", order.basis == basis, f"{wanted['type']} {order.basis}, wanted {basis}")


def _of_what(row: str, flag: Flag, wanted: Row) -> Iterator[Mark]:
    """Rights, claims, articles and bond of an order at the border."""
    decided = flag.rights if flag.rights_decided else ()
    rights, due = {(r.kind, number(r.number)) for r in decided}, {(r["kind"], number(r["number"])) for r in wanted["rights"]}
    yield Mark(row, "rights", rights == due, f"{rights}, wanted {due}")
    claims = {(number(r.number), r.claims) for r in decided if r.number and r.claims}
    due_claims = {(number(r["number"]), tuple(r["claims"])) for r in wanted["rights"] if r["claims"]}
    claims = {c for c in claims if c[0] in {n for n, _ in due_claims} or not (c[0] or "").startswith("D")}
    yield Mark(row, "claims", claims == due_claims, f"{claims}, wanted {due_claims}")
    yield Mark(row, "articles", _begins(flag.articles, wanted["articles"]), f"{flag.articles}, wanted {wanted['articles']}")
    yield Mark(row, "bond", _same_bond(flag.bond, wanted["bond"]), f"{flag.bond}, wanted {wanted['bond']}")


def _begins(read: str | None, wanted: str | None) -> bool:
    """Whether the articles begin with the wanted; where the words name none, any will do."""
    if wanted is None:
        return True
    return wanted.casefold() in (read or "").casefold()[: len(wanted) + 40]


def _same_bond(read: str | None, wanted: str | None) -> bool:
    if not read or not wanted:
        return not read and not wanted
    return within(read, wanted)
